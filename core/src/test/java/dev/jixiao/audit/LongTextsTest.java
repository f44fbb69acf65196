package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.ScoringStandard;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.strategy.StrategySpec;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No message repeats a text of a megabyte, whichever cell holds it. */
class LongTextsTest {
  private static final String LONG = "长".repeat(500_000);
  private static final int MOST = 2_000;

  static Stream<Arguments> cells() {
    return Stream.of(
            LONG,
            "100件" + LONG,
            LONG + "，",
            "9".repeat(500_000),
            "①".repeat(300_000),
            "“".repeat(300_000),
            "\"".repeat(300_000),
            "bands(" + LONG + ")",
            "每低于1%扣1分" + LONG)
        .flatMap(LongTextsTest::cells);
  }

  private static Stream<Arguments> cells(String text) {
    return Stream.of(
        cell("name", (row, one) -> row.name(one), text),
        cell("target", (row, one) -> row.target(one), text),
        cell("actual", (row, one) -> row.actual(one), text),
        cell("actual of a number", (row, one) -> row.target("≥100件").actual(one), text),
        cell("target of a number", (row, one) -> row.target(one).actual("100件"), text),
        cell("reason", (row, one) -> row.target("≥100").actual("500").deviation(one), text),
        cell(
            "standard",
            (row, one) ->
                row.target("≥100").actual("90").scoring(new ScoringStandard(one, Map.of())),
            text),
        cell(
            "parameter",
            (row, one) -> row.target("≥100")
                .actual("90")
                .scoring(new ScoringStandard("bands", Map.of("bands", one))),
            text),
        cell("heading", (row, one) -> row.category(IndicatorCategory.of("产出指标", one)), text),
        cell("level one", (row, one) -> row.category(IndicatorCategory.of(one, "数量指标")), text));
  }

  private static Arguments cell(
      String what, BiFunction<Indicator.Builder, String, Indicator.Builder> set, String text) {
    Indicator.Builder row = Indicator.builder()
        .category(IndicatorCategory.QUANTITY)
        .name("案件数量")
        .target("≥100件")
        .actual("90件")
        .weight("10");
    return Arguments.of(what + " " + text.substring(0, 5), set.apply(row, text).build());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void areNotRepeated(String what, Indicator row) {
    Scorer scorer = Scorer.of(ScoringRules.mof2020().toBuilder()
        .overFulfilment(StrategySpec.of("require-reason"))
        .build());
    FormScore score =
        scorer.score(PerformanceForm.builder().addIndicators(row, row).build());
    score.indicators().forEach(one -> one.problem().ifPresent(problem -> check(what, problem)));
    score.problems().forEach(problem -> check(what, problem));
    score
        .indicators()
        .forEach(one -> one.comparison()
            .assumptions()
            .forEach(assumption -> check(what, assumption.wording())));
    Auditor.standard().audit(score).forEach(finding -> {
      check(what + " " + finding.code(), finding.message(Locale.CHINESE));
      check(what + " " + finding.code(), finding.message(Locale.ENGLISH));
    });
  }

  private static void check(String what, Problem problem) {
    check(what, problem.wording());
    problem.expected().ifPresent(expected -> check(what, expected));
  }

  private static void check(String what, Message message) {
    check(what, message.english());
    check(what, message.chinese());
  }

  private static void check(String what, String message) {
    assertTrue(
        message.length() < MOST,
        () -> what + " in a message of " + message.length() + ": " + message.substring(0, 200));
  }
}
