package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Verdict;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import org.jspecify.annotations.Nullable;

/** A formula that looks at nothing but the comparison, so that it serves the budget execution as well. */
abstract class RateFormula extends Formula implements BudgetStrategy {
  private static final Message SPENT =
      Message.of("the execution rate has reached 100%: full marks", "预算执行率达到100%，记满分");

  RateFormula(String english, String chinese) {
    super(english, chinese);
  }

  /** Computes the points as {@link Formula#points} does. */
  abstract @Nullable Points points(Points weight, Comparison comparison, Working working);

  @Override
  final @Nullable Points points(
      Points weight, Indicator indicator, Comparison comparison, Working working) {
    return points(weight, comparison, working);
  }

  @Override
  public final Award award(BudgetRow row) {
    return award(row, Working.silent());
  }

  @Override
  public final Award award(BudgetRow row, Working working) {
    working.note(does());
    Points points = ofBudget(row, working);
    return points == null
        ? Award.notApplicable(Message.of(
            "the rule \"" + does().english() + "\" says nothing about an execution rate of "
                + row.rate(),
            "“" + does().chinese() + "”不适用于执行率" + row.rate()))
        : remarked(Award.of(points, does()), row.comparison());
  }

  /** What a result without a number earns: full marks where it meets the target, nothing where it was not done. */
  static @Nullable Points withoutValue(Points weight, Comparison comparison, Working working) {
    if (Shortfall.isOpen(comparison)) {
      return null;
    }
    if (isMet(comparison)) {
      return full(weight, working);
    }
    return comparison.verdict() == Verdict.NOT_MET ? undone(working) : null;
  }

  @Nullable
  Points ofBudget(BudgetRow row, Working working) {
    Comparison comparison = row.comparison();
    if (isMet(comparison)) {
      // a rate has no target that was met
      Points points = points(row.weight(), comparison, Working.silent());
      if (points != null && points.equals(row.weight())) {
        working.note(SPENT);
        return points;
      }
    }
    return points(row.weight(), comparison, working);
  }
}
