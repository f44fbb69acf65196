package dev.jixiao.score;

import dev.jixiao.explain.Working;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.rules.OverspendPolicy;
import dev.jixiao.rules.RoundingRule;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.Award;
import dev.jixiao.strategy.BudgetRow;
import dev.jixiao.strategy.BudgetStrategy;
import dev.jixiao.value.Money;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives the budget execution its points: the total row once, with the rule set's strategy and policies. */
final class BudgetJudge {
  static final String LOCATION = "/budget/total";

  private static final String ROW = "预算执行率";
  private static final Message RATE = Message.of("execution rate", ROW);

  private final Rulebook rulebook;
  private final ScoringRules rules;
  private final ResolvedRule<BudgetStrategy> rule;

  BudgetJudge(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.rules = rulebook.rules();
    this.rule = rulebook.budget();
  }

  /** Scores a budget block; null if its total row carries no weight. */
  @Nullable
  BudgetScore judge(BudgetExecution budget, Working working) {
    FundingLine total = budget.total();
    Points weight = total.weight().orElse(null);
    if (weight == null) {
      return null;
    }
    working.note(rulebook.document());
    working.note(rule.note());
    Ratio rate = total.executionRate().orElse(null);
    if (rate == null) {
      return withoutRate(budget, weight, working);
    }
    if (working.isRecording()) {
      working.share(RATE, total.executed().orElseThrow(), total.annual().orElseThrow());
    }
    return ofRate(budget, weight, rate, working);
  }

  private BudgetScore withoutRate(BudgetExecution budget, Points weight, Working working) {
    Money annual = budget.total().annual().orElse(null);
    Money executed = budget.total().executed().orElse(null);
    return annual == null || executed == null
        ? open(budget, weight, null, incomplete(annual == null))
        : zeroBudget(budget, weight, executed, working);
  }

  private BudgetScore ofRate(BudgetExecution budget, Points weight, Ratio rate, Working working) {
    boolean overspent = rate.compareTo(Ratio.ONE) > 0;
    if (overspent && rules.overspend() == OverspendPolicy.ZERO) {
      working.note(Message.of("overspending gives no points", "超预算支出不得分"));
      return new BudgetScore(this, budget, weight, rate, Points.ZERO, overspent(rate), true);
    }
    Award award = award(new BudgetRow(budget.total(), rate, budget.finished(), weight), working);
    Points points = award.points().orElse(null);
    Problem problem = award.problem().orElse(null);
    if (problem == null && overspent && rules.overspend() == OverspendPolicy.FLAG) {
      problem = overspent(rate);
    }
    return new BudgetScore(
        this,
        budget,
        weight,
        rate,
        points == null ? null : rounded(points, weight, working),
        problem == null ? null : problem.at(LOCATION),
        true);
  }

  // a strategy may be anybody's: what it throws or returns costs the row its points
  private Award award(BudgetRow row, Working working) {
    BudgetStrategy strategy = Objects.requireNonNull(rule.strategy());
    try {
      Award award = working.isRecording() ? strategy.award(row, working) : strategy.award(row);
      return Faults.checked(rule, ROW, row.weight(), award);
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      return Award.withheld(Faults.thrown(rule, ROW, e));
    }
  }

  private Points rounded(Points points, Points weight, Working working) {
    RoundingRule rounding = rules.scoreRounding().orElse(null);
    if (rounding == null || points.equals(weight)) {
      return points;
    }
    return working
        .rounded(Judge.SCORE, points, rounding.scale(), rounding.mode())
        .min(weight);
  }

  private BudgetScore zeroBudget(
      BudgetExecution budget, Points weight, Money executed, Working working) {
    Problem problem = Problem.of(
            ProblemCode.BUDGET_ZERO,
            "the annual budget is zero and " + executed
                + " was spent, so there is no execution rate",
            "全年预算数为 0、执行数为 " + executed + "，无法计算预算执行率")
        .at(LOCATION);
    return switch (rules.zeroBudget()) {
      case LEAVE_UNSCORED -> open(budget, weight, null, problem);
      case NOT_APPLICABLE -> {
        working.note(Message.of("a budget of zero does not apply", "全年预算数为 0，不适用"));
        yield new BudgetScore(this, budget, weight, null, null, problem, false);
      }
      case FULL_MARKS -> {
        working.note(Message.of("a budget of zero scores in full", "全年预算数为 0，记满分"));
        yield new BudgetScore(this, budget, weight, null, weight, problem, true);
      }
      case ZERO -> {
        working.note(Message.of("a budget of zero scores nothing", "全年预算数为 0，不得分"));
        yield new BudgetScore(this, budget, weight, null, Points.ZERO, problem, true);
      }
    };
  }

  private BudgetScore open(
      BudgetExecution budget, Points weight, @Nullable Ratio rate, Problem problem) {
    return new BudgetScore(this, budget, weight, rate, null, problem.at(LOCATION), true);
  }

  private static Problem incomplete(boolean annualMissing) {
    return annualMissing
        ? Problem.of(
            ProblemCode.BUDGET_INCOMPLETE,
            "the total row states no annual budget",
            "年度资金总额行没有全年预算数")
        : Problem.of(
            ProblemCode.BUDGET_INCOMPLETE,
            "the total row states no executed amount",
            "年度资金总额行没有全年执行数");
  }

  private static Problem overspent(Ratio rate) {
    return Problem.of(
            ProblemCode.BUDGET_OVERSPENT,
            "the execution rate of " + rate + " exceeds the annual budget",
            "执行率 " + rate + " 超过全年预算数")
        .toBuilder()
        .isWarning(true)
        .build();
  }
}
