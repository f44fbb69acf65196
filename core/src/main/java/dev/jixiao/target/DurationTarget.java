package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;

/**
 * A duration: 60天内, 2个月以内, {@code ≥928小时}.
 *
 * <p>Targets are equal if they read alike. This class is immutable and thread-safe.
 */
public final class DurationTarget extends StandardTarget {
  DurationTarget(String text, Cell cell) {
    super(text, cell);
  }

  /**
   * The relation as written.
   *
   * @return the relation, {@link Relation#NONE} if there is none
   */
  public Relation relation() {
    return Relation.of(cell.sign());
  }

  /**
   * The duration.
   *
   * @return the quantity, in a unit of time
   */
  public Quantity quantity() {
    return cell.quantity();
  }

  @Override
  StandardType<DurationTarget> type() {
    return StandardTypes.DURATION;
  }

  @Override
  Comparison compare(ActualValue actual, ComparisonContext context) {
    return StandardComparisons.quantity(relation(), quantity(), actual, context);
  }
}
