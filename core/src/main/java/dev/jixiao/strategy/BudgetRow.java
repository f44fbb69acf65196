package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.form.FundingLine;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.Objects;
import java.util.Optional;

/**
 * The total row of the budget execution (年度资金总额) as a {@link BudgetStrategy} scores it.
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param line the row with its amounts
 * @param rate the execution rate (执行率), exact
 * @param finished whether the project was finished, where the form says so
 * @param weight the weight (分值)
 */
public record BudgetRow(FundingLine line, Ratio rate, Optional<Boolean> finished, Points weight) {
  /**
   * Needs every component.
   *
   * @param line as the record's component
   * @param rate as the record's component
   * @param finished as the record's component
   * @param weight as the record's component
   */
  public BudgetRow {
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(rate, "rate");
    Objects.requireNonNull(finished, "finished");
    Objects.requireNonNull(weight, "weight");
  }

  /** The rate as the completion of a target of 100%. */
  Comparison comparison() {
    if (rate.signum() <= 0) {
      return Comparison.notMet();
    }
    int order = rate.compareTo(Ratio.ONE);
    if (order == 0) {
      return Comparison.met();
    }
    return order > 0 ? Comparison.met(rate) : Comparison.partlyMet(rate);
  }
}
