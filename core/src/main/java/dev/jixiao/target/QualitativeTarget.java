package dev.jixiao.target;

import dev.jixiao.notation.Cell;

/**
 * A level of quality: 显著提升, 长期提高, 效果明显.
 *
 * <p>Targets are equal if they read alike. This class is immutable and thread-safe.
 */
public final class QualitativeTarget extends StandardTarget {
  private final Cell.Level cell;

  QualitativeTarget(String text, Cell.Level cell) {
    super(Kind.QUALITATIVE, text);
    this.cell = cell;
  }

  @Override
  Cell cell() {
    return cell;
  }

  /**
   * The part of the text that states the level, such as 显著提高 in 同比销量显著提高.
   *
   * @return the level
   */
  public String level() {
    return cell.level();
  }
}
