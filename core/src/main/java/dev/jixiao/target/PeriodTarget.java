package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;
import dev.jixiao.value.PartialDate;

/**
 * A period between two dates: 2021年1月-12月, 第四季度.
 *
 * <p>Targets are equal if they read alike. This class is immutable and thread-safe.
 */
public final class PeriodTarget extends StandardTarget {
  PeriodTarget(String text, Cell cell) {
    super(text, cell);
  }

  /**
   * The beginning of the period.
   *
   * @return the date, of which the first day counts
   */
  public PartialDate from() {
    return cell.date();
  }

  /**
   * The end of the period.
   *
   * @return the date, of which the last day counts
   */
  public PartialDate to() {
    return cell.otherDate();
  }

  @Override
  StandardType<PeriodTarget> type() {
    return StandardTypes.PERIOD;
  }

  @Override
  Comparison compare(ActualValue actual, ComparisonContext context) {
    return StandardComparisons.period(from(), to(), actual, context);
  }
}
