package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * F02 {@code execution-bands(bands=100%:100%,80%:70%,60%:50%)}: the budget execution by bands, and full marks for a project that is
 * finished within its annual budget.
 *
 * <p>Source: 财预〔2021〕101号: finished and within the annual budget 10 points; not finished: from 80% on 7, from 60% on 5, below nothing.
 * Spending above the annual budget is not within it, so that it earns the band below full marks, with a problem. Example: an execution of
 * 85% earns 7 of 10 points, and 10 if the project is finished; one of 105% earns 7.
 */
final class ExecutionBands extends RateFormula {
  static final String NAME = "execution-bands";

  private static final Message WITHIN =
      Message.of("finished within the annual budget: full marks", "项目已完成且未超年度预算，记满分");

  private static final Message ABOVE = Message.of(
      "more was spent than the annual budget: the band below full marks", "支出超过年度预算规模，按低于满分的一档记分");

  private static final String STANDARD = "100%:100%,80%:70%,60%:50%";

  private final BandTable table;

  ExecutionBands(StrategyParameters parameters) {
    this(
        parameters.value("bands", BandTable::ofRates).orElseGet(() -> BandTable.ofRates(STANDARD)));
    table.requireTop(parameters);
  }

  private ExecutionBands(BandTable table) {
    super(
        "full marks if finished within the annual budget, otherwise by bands: " + table.english(),
        "项目完成且执行数控制在年度预算规模之内的记满分，未完成的按执行率分档记分：" + table);
    this.table = table;
  }

  @Override
  @Nullable
  Points points(Points weight, Comparison comparison, Working working) {
    Ratio rate = rate(comparison);
    return rate == null ? null : ofRate(weight, rate, working);
  }

  // far below a limit is no overspending
  private static @Nullable Ratio rate(Comparison comparison) {
    Ratio completion = comparison.completion().orElse(null);
    return completion != null && comparison.relation().isUpperBound()
        ? completion.min(Ratio.ONE)
        : completion;
  }

  @Override
  Points ofBudget(BudgetRow row, Working working) {
    if (row.finished().orElse(false) && row.rate().compareTo(Ratio.ONE) <= 0) {
      working.note(WITHIN);
      return row.weight();
    }
    return ofRate(row.weight(), row.rate(), working);
  }

  private Points ofRate(Points weight, Ratio rate, Working working) {
    BandTable.Band band = rate.compareTo(Ratio.ONE) > 0 ? belowFull(weight) : table.of(rate);
    if (rate.compareTo(Ratio.ONE) > 0) {
      working.note(ABOVE);
    }
    return band == null ? nothing(working) : band.points(rate, weight, working);
  }

  private BandTable.@Nullable Band belowFull(Points weight) {
    for (BandTable.Band band : table.bands()) {
      if (!band.portion().isFull(weight)) {
        return band;
      }
    }
    return null;
  }

  /** Reports spending above the budget along with the points. */
  @Override
  Award remarked(Award award, Comparison comparison) {
    Ratio rate = rate(comparison);
    return rate == null || rate.compareTo(Ratio.ONE) <= 0
        ? award
        : award.reporting(Problem.of(
                ProblemCode.BUDGET_OVERSPENT,
                "more was spent than the annual budget (execution rate " + rate
                    + "): no full marks",
                "执行率" + rate + "超过全年预算数，不记满分")
            .toBuilder()
            .isWarning(true)
            .build());
  }
}
