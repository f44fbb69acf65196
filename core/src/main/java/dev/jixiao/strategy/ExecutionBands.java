package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * F02 {@code execution-bands(bands=100%:100%,80%:70%,60%:50%)}: the budget execution by bands, and full marks for a project that is
 * finished within its annual budget.
 *
 * <p>Source: 财预〔2021〕101号: finished and within the annual budget 10 points; not finished: from 80% on 7, from 60% on 5, below nothing.
 * Example: an execution of 85% earns 7 of 10 points, and 10 if the project is finished.
 */
final class ExecutionBands extends RateFormula {
  static final String NAME = "execution-bands";

  private static final Message WITHIN =
      Message.of("finished within the annual budget: full marks", "项目已完成且未超年度预算，记满分");

  private static final String STANDARD = "100%:100%,80%:70%,60%:50%";

  private final BandTable table;

  ExecutionBands(StrategyParameters parameters) {
    this(parameters.value("bands", BandTable::parse).orElseGet(() -> BandTable.parse(STANDARD)));
    Ratio gap = table.gapAbove();
    if (gap != null) {
      parameters.refuse("bands", "the bands leave a gap above " + gap);
    }
  }

  private ExecutionBands(BandTable table) {
    super(
        "full marks if finished within the annual budget, otherwise by bands: " + table,
        "项目完成且执行数控制在年度预算规模之内的记满分，未完成的按执行率分档记分：" + table);
    this.table = table;
  }

  @Override
  @Nullable
  Points points(Points weight, Comparison comparison, Working working) {
    Ratio rate = comparison.completion().orElse(null);
    return rate == null ? null : ofRate(weight, rate, working);
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
    Band band = table.of(rate.min(Ratio.ONE));
    return band == null ? nothing(working) : band.points(rate, weight, working);
  }
}
