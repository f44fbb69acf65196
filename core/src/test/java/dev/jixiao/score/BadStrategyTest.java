package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.Comparison;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.Award;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.ScoringStrategy;
import dev.jixiao.strategy.StrategyFactory;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strategies that break their contract cost their own indicator, and are reported with its name and place. */
class BadStrategyTest {
  /** What a strategy of a user's may do wrong. */
  enum Wrong implements ScoringStrategy {
    TOO_MUCH,
    NEGATIVE,
    NOTHING,
    THROWS,
    THROWS_CHECKED,
    NEVER_ENDS,
    MISSES_A_JAR;

    @Override
    public Award award(Indicator indicator, Comparison comparison) {
      return award(indicator.weight());
    }

    Award award(Points weight) {
      return switch (this) {
        case TOO_MUCH -> Award.of(weight.plus(Points.of("0.01")), "much");
        case NEGATIVE -> Award.of(Points.of(-1), "negative");
        case NOTHING -> null;
        case THROWS -> throw new IllegalStateException("broken");
        // other languages throw checked exceptions without saying so
        case THROWS_CHECKED -> Wrong.<RuntimeException>raise(new IOException("checked"));
        case NEVER_ENDS -> throw new StackOverflowError();
        case MISSES_A_JAR -> throw new NoClassDefFoundError("missing/Jar");
      };
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> Award raise(Throwable thrown) throws T {
      throw (T) thrown;
    }
  }

  private static Indicator.Builder row(String name) {
    return Indicator.builder()
        .category(IndicatorCategory.QUANTITY)
        .name(name)
        .target("≥100件")
        .actual("90件")
        .weight("50");
  }

  private static PerformanceForm form() {
    return PerformanceForm.builder()
        .addIndicators(
            row("first").build(),
            row("受害").scoring(StrategySpec.of("bad").toStandard()).build(),
            row("last").build())
        .build();
  }

  private static Scorer scorer(StrategyFactory factory) {
    return Scorer.builder()
        .strategies(ScoringStrategies.standard().with("bad", factory))
        .build();
  }

  private static void costsItsOwnIndicatorOnly(FormScore score) {
    assertEquals("90 / 150", score.toString());
    assertEquals(1, score.problems().size());
    Problem problem = score.problems().get(0);
    assertEquals("STRATEGY_FAILED", problem.code());
    assertEquals("/indicators/1", problem.location());
    assertTrue(problem.message().contains("受害"), problem.message());
    assertTrue(score.grade().isEmpty());
    assertTrue(score.explanation().toText(Locale.CHINESE).contains("受害"));
  }

  @ParameterizedTest
  @EnumSource
  void aStrategyCostsItsOwnIndicatorOnly(Wrong wrong) {
    costsItsOwnIndicatorOnly(scorer(parameters -> wrong).score(form()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "throws", "link"})
  void aFactoryCostsItsOwnIndicatorOnly(String kind) {
    costsItsOwnIndicatorOnly(scorer(parameters -> switch (kind) {
          case "null" -> null;
          case "throws" -> throw new IllegalStateException("broken");
          default -> throw new NoClassDefFoundError("missing/Jar");
        })
        .score(form()));
  }

  @ParameterizedTest
  @EnumSource
  void aStrategyOfTheBudgetCostsTheBudgetOnly(Wrong wrong) {
    FundingLine total = FundingLine.builder()
        .annual(Money.of("100", MoneyUnit.YUAN))
        .executed(Money.of("90", MoneyUnit.YUAN))
        .weight(Points.of(10))
        .build();
    FormScore score = Scorer.builder()
        .strategies(ScoringStrategies.standard()
            .withBudget("bad", parameters -> row -> wrong.award(row.weight())))
        .rules(ScoringRules.mof2020().toBuilder()
            .budgetStrategy(StrategySpec.of("bad"))
            .build())
        .build()
        .score(PerformanceForm.builder()
            .budget(BudgetExecution.builder().total(total).build())
            .addIndicators(row("first").build())
            .build());
    assertEquals("45 / 60", score.toString());
    assertEquals("/budget/total", score.problems().get(0).location());
    assertTrue(score.problems().get(0).message().contains("预算执行率"));
  }
}
