package dev.jixiao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.Comparison;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.BudgetScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.strategy.Award;
import dev.jixiao.strategy.BudgetStrategy;
import dev.jixiao.strategy.OverFulfilment;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.ScoringStrategy;
import dev.jixiao.strategy.StrategyFactory;
import dev.jixiao.strategy.StrategyParameters;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What built-in ways to score can do, a user's can: name what earns full marks, refuse with a reason, warn, part of a composite. */
class WaysToScoreTest {
  private static final class Doubled implements ScoringStrategy {
    @Override
    public Award award(Indicator indicator, Comparison comparison) {
      Ratio rate = comparison.completion().orElse(Ratio.ZERO);
      if (rate.isZero()) {
        return Award.notApplicable(Message.of("nothing was done", "没有开展"));
      }
      return rate.compareTo(Ratio.of(2, 1)) >= 0
          ? Award.of(indicator.weight(), "twice the target")
          : Award.of(
                  indicator.weight().times(rate).times(Ratio.of(1, 2)).min(indicator.weight()),
                  "half")
              .reporting(Problem.of("OURS", "not doubled"));
    }

    @Override
    public Optional<String> neededForFull(Indicator indicator, Comparison hit) {
      return hit.required()
          .map(target -> "≥" + Quantity.of(target.number().add(target.number()), target.unit()));
    }

    @Override
    public Optional<Message> rule() {
      return Optional.of(Message.of("twice the target for full marks", "达到指标值两倍得满分"));
    }
  }

  private static final BudgetStrategy FINISHED_ONLY = row -> row.finished().orElse(false)
      ? Award.of(row.weight(), "finished")
      : Award.of(row.weight().times(row.rate().min(Ratio.ONE)).times(Ratio.of(1, 2)), "open");

  private static final OverFulfilment AT_MOST_NINE = (award, indicator, comparison, working) ->
      comparison.completion().filter(rate -> rate.compareTo(Ratio.of(3, 1)) > 0).isPresent()
          ? Award.of(indicator.weight().times(Ratio.ofPercent("90")), "three times the target")
          : award;

  private static Scorer scorer(String strategy) {
    return Scorer.builder()
        .strategies(ScoringStrategies.standard()
            .with("doubled", parameters -> new Doubled())
            .withBudget("finished-only", parameters -> FINISHED_ONLY)
            .withOverFulfilment("at-most-nine", parameters -> AT_MOST_NINE))
        .rules(ScoringRules.mof2020().toBuilder()
            .defaultStrategy(StrategySpec.parse(strategy))
            .budgetStrategy(StrategySpec.of("finished-only"))
            .overFulfilment(StrategySpec.of("at-most-nine"))
            .build())
        .build();
  }

  private static Indicator row(String actual) {
    return Indicator.builder()
        .category(IndicatorCategory.QUANTITY)
        .name("n")
        .target("≥100件")
        .actual(actual)
        .weight("10")
        .build();
  }

  @Test
  void aUsersStrategySaysWhatFullMarksNeed() {
    assertEquals(Optional.of("≥200件"), scorer("doubled").neededForFull(row("1件")));
  }

  @Test
  void aUsersStrategyRefusesWithItsReason() {
    IndicatorScore score = scorer("doubled").score(row("0件"));
    assertTrue(score.isUnscored());
    assertEquals("STRATEGY_NOT_APPLICABLE", score.problem().orElseThrow().code());
    assertTrue(score.explanation().toText(Locale.CHINESE).contains("没有开展"));
  }

  @Test
  void aUsersStrategyWarnsBesideItsPoints() {
    IndicatorScore score = scorer("doubled").score(row("120件"));
    assertEquals(Optional.of(Points.of(6)), score.points());
    assertEquals("OURS", score.problem().orElseThrow().code());
  }

  private enum Mood {
    MILD,
    VERY_STRICT
  }

  // says what it was given, so that the rule tells what was read
  private static ScoringStrategy telling(StrategyParameters parameters) {
    Message told = Message.of(parameters.text("by").orElse("nobody") + " "
        + parameters.ratio("times", Ratio.ONE) + " " + parameters.percentage("share", Ratio.ZERO)
        + " " + parameters.points("most", Points.ZERO) + " "
        + parameters.choice("mood", Mood.MILD) + " "
        + parameters.value("days", Integer::valueOf).orElse(0));
    return new ScoringStrategy() {
      @Override
      public Award award(Indicator indicator, Comparison comparison) {
        return Award.of(indicator.weight(), "told");
      }

      @Override
      public Optional<Message> rule() {
        return Optional.of(told);
      }
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "telling | nobody 100% 0% 0 MILD 0",
        "telling(times=2) | nobody 200% 0% 0 MILD 0",
        "telling(times=200%) | nobody 200% 0% 0 MILD 0",
        "telling(by=甲, share=5%, most=4分, mood=very-strict, days=30) | 甲 100% 5% 4 VERY_STRICT 30",
        "telling(times=x) | FIELD_VALUE 参数 times=x：应为 60% 或 3 之类的数字，而不是“x”",
        "telling(mood=strict) | FIELD_VALUE 参数 mood=strict：应为 mild、very-strict 之一",
        "telling(time=2) | FIELD_UNKNOWN 没有参数 time，只有 by、times、share、most、mood、days；time 是否应为 times",
      })
  void aUsersFactoryReadsItsParametersByTheirTypes(String spec, String told) {
    Parsed<ScoringStrategy> made = ScoringStrategies.standard()
        .with("telling", WaysToScoreTest::telling)
        .create(StrategySpec.parse(spec));
    assertEquals(
        told,
        made.value()
            .map(strategy -> strategy.rule().orElseThrow().english())
            .orElseGet(() -> refused(made.problem().orElseThrow())));
  }

  private static String refused(Problem problem) {
    String chinese = problem.wording().chinese();
    return problem.code() + " " + chinese.substring(chinese.indexOf("：") + 1);
  }

  @Test
  void aUsersFactoryMayTakeEveryParameter() {
    List<String> given = new ArrayList<>();
    Parsed<ScoringStrategy> made = ScoringStrategies.standard()
        .with("anything", parameters -> {
          given.add(parameters.all().toString());
          return new Doubled();
        })
        .create(StrategySpec.parse("anything(a=1, b=2)"));
    assertTrue(made.isOk());
    assertEquals(List.of("{a=1, b=2}"), given);
  }

  @Test
  void aLabelThatFailsIsTheName() {
    StrategyFactory<ScoringStrategy> factory = new StrategyFactory<>() {
      @Override
      public ScoringStrategy create(StrategyParameters parameters) {
        return new Doubled();
      }

      @Override
      public Optional<Message> label() {
        throw new IllegalStateException("no label");
      }
    };
    ScoringStrategies strategies = ScoringStrategies.standard().with("odd", factory);
    assertEquals(Message.of("odd"), strategies.label("odd"));
    assertEquals(Message.of("none"), strategies.label("none"));
    assertEquals("proportional", strategies.label("proportional").english());
  }

  @Test
  void aUsersStrategyIsPartOfAComposite() {
    IndicatorScore score =
        scorer("composite(parts=doubled:50%;all-or-nothing:50%)").score(row("120件"));
    assertEquals(Optional.of(Points.of(8)), score.points());
  }

  @Test
  void aUsersTreatmentSettlesWhatWasExceeded() {
    assertEquals(
        Optional.of(Points.of(10)), scorer("doubled").score(row("300件")).points());
    assertEquals(Optional.of(Points.of(9)), scorer("doubled").score(row("301件")).points());
  }

  @Test
  void aUsersStrategyOfTheBudgetKnowsWhetherTheProjectIsFinished() {
    assertEquals("80% 10/10", budget(Optional.of(true)).toString());
    assertEquals("80% 4/10", budget(Optional.of(false)).toString());
    assertEquals("80% 4/10", budget(Optional.empty()).toString());
    String reason = budget(Optional.of(true)).explanation().toText(Locale.ENGLISH);
    assertTrue(reason.endsWith("\nfinished\nscore: 10"), reason);
  }

  private static BudgetScore budget(Optional<Boolean> finished) {
    FundingLine total = FundingLine.builder()
        .annual(Money.of("100", MoneyUnit.YUAN))
        .executed(Money.of("80", MoneyUnit.YUAN))
        .weight(Points.of(10))
        .build();
    return scorer("doubled")
        .score(PerformanceForm.builder()
            .budget(BudgetExecution.builder().total(total).finished(finished).build())
            .build())
        .budget()
        .orElseThrow();
  }
}
