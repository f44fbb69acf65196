package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
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

  @Override
  Comparison compare(ActualValue actual, ComparisonContext context) {
    return StandardComparisons.level(canonical(), level(), actual, context);
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
