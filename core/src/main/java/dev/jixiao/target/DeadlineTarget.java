package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Requirement;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.compare.StandardRequirements;
import dev.jixiao.notation.Cell;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Relation;

/**
 * A date, usually one by which something is to be done: 12月30日前, 2020年12月底, {@code ≤10月}.
 *
 * <p>Targets are equal if they read alike. This class is immutable and thread-safe.
 */
public final class DeadlineTarget extends StandardTarget {
  private final Cell.Date cell;

  DeadlineTarget(String text, Cell.Date cell) {
    super(Kind.DEADLINE, text);
    this.cell = cell;
  }

  @Override
  Cell cell() {
    return cell;
  }

  @Override
  Comparison compare(ActualValue actual, ComparisonContext context) {
    return StandardComparisons.deadline(relation(), date(), actual, context);
  }

  @Override
  Requirement requirement(ComparisonContext context) {
    return StandardRequirements.deadline(relation(), date(), context);
  }

  /**
   * The relation as written.
   *
   * @return {@link Relation#AT_MOST} for a deadline, {@link Relation#NONE} for a plain date
   */
  public Relation relation() {
    return cell.relation();
  }

  /**
   * The date, of which the last day counts.
   *
   * @return the date, with or without a year
   */
  public PartialDate date() {
    return cell.date();
  }
}
