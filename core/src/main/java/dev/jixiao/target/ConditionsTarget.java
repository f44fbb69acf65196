package dev.jixiao.target;

import dev.jixiao.notation.Cell;
import java.util.List;

/**
 * Several conditions in one cell: 60天内完成，经批准延长案件90天完成.
 *
 * <p>Targets are equal if they read alike. This class is immutable and thread-safe.
 */
public final class ConditionsTarget extends StandardTarget {
  private final List<Target> parts;

  ConditionsTarget(String text, Cell cell, List<Target> parts) {
    super(text, cell);
    this.parts = List.copyOf(parts);
  }

  /**
   * The conditions.
   *
   * @return the targets in the order in which they are written; {@link FreeText} for one that was not understood
   */
  public List<Target> parts() {
    return parts;
  }
}
