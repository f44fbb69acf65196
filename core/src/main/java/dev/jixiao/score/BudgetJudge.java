package dev.jixiao.score;

import dev.jixiao.explain.Working;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.ExecutionBase;
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

  private final ScoringRules rules;
  private final ExecutionBase base;
  private final ResolvedRule<BudgetStrategy> rule;

  BudgetJudge(Rulebook rulebook) {
    this.rules = rulebook.rules();
    this.base = rules.executionBase();
    this.rule = rulebook.budget();
  }

  /** Which rules of which document these are, as explanations say it. */
  Message document() {
    return Rulebook.document(rules);
  }

  /** Scores a budget block; null if its total row carries no weight. */
  @Nullable
  BudgetScore judge(BudgetExecution budget, Working working) {
    FundingLine total = budget.total();
    Points weight = total.weight().orElse(null);
    if (weight == null) {
      return null;
    }
    working.note(rule.note());
    Ratio rate = total.executionRate(base).orElse(null);
    if (rate == null) {
      return withoutRate(budget, weight, working);
    }
    if (working.isRecording()) {
      working.share(RATE, total.executed().orElseThrow(), total.amount(base).orElseThrow());
    }
    return ofRate(budget, weight, rate, working);
  }

  private BudgetScore withoutRate(BudgetExecution budget, Points weight, Working working) {
    Money whole = budget.total().amount(base).orElse(null);
    Money executed = budget.total().executed().orElse(null);
    return whole == null || executed == null
        ? open(budget, weight, null, incomplete(whole == null))
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

  // a strategy may be foreign code: what it throws or returns costs the row its points
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
            "the " + base.label().english() + " is zero and " + executed
                + " was spent, so there is no execution rate",
            base.label().chinese() + "为0、执行数为" + executed + "，无法计算预算执行率")
        .at(LOCATION);
    return switch (rules.zeroBudget()) {
      case LEAVE_UNSCORED -> open(budget, weight, null, problem);
      case NOT_APPLICABLE -> {
        working.note(zero("a budget of zero does not apply", "不适用"));
        yield new BudgetScore(this, budget, weight, null, null, problem, false);
      }
      case FULL_MARKS -> {
        working.note(zero("a budget of zero scores in full", "记满分"));
        yield new BudgetScore(this, budget, weight, null, weight, problem, true);
      }
      case ZERO -> {
        working.note(zero("a budget of zero scores nothing", "不得分"));
        yield new BudgetScore(this, budget, weight, null, Points.ZERO, problem, true);
      }
    };
  }

  private Message zero(String english, String chinese) {
    return Message.of(english, base.label().chinese() + "为0，" + chinese);
  }

  private BudgetScore open(
      BudgetExecution budget, Points weight, @Nullable Ratio rate, Problem problem) {
    return new BudgetScore(this, budget, weight, rate, null, problem.at(LOCATION), true);
  }

  private Problem incomplete(boolean baseMissing) {
    return baseMissing
        ? Problem.of(
            ProblemCode.BUDGET_INCOMPLETE,
            "the total row states no " + base.label().english(),
            "年度资金总额行没有" + base.label().chinese())
        : Problem.of(
            ProblemCode.BUDGET_INCOMPLETE,
            "the total row states no executed amount",
            "年度资金总额行没有全年执行数");
  }

  private Problem overspent(Ratio rate) {
    return Problem.of(
            ProblemCode.BUDGET_OVERSPENT,
            "more was spent than the " + base.label().english() + " (execution rate " + rate + ")",
            "执行率" + rate + "超过" + base.label().chinese())
        .toBuilder()
        .isWarning(true)
        .build();
  }
}
