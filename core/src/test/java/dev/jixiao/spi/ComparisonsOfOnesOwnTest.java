package dev.jixiao.spi;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Assumption;
import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.compare.Verdict;
import dev.jixiao.explain.Step;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparisons as a department's own indicator type makes them. */
class ComparisonsOfOnesOwnTest {
  private static Quantity pieces(String number) {
    return Quantity.of(number, Unit.of("件"));
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 10, 8, PARTLY_MET 80%",
    "AT_LEAST, 10, 10, MET 100%",
    "MORE_THAN, 10, 10, PARTLY_MET 100%",
    "MORE_THAN, 10, 11, MET 110%",
    "AT_MOST, 10, 12.5, PARTLY_MET 80%",
    "AT_MOST, 10, 8, MET 125%",
    "LESS_THAN, 10, 10, PARTLY_MET 100%",
    "AT_LEAST, 10, 0, NOT_MET 0%",
    "AT_LEAST, 0, 5, MET 100%",
    "AT_MOST, 0, 5, NOT_MET 0%",
    "AT_MOST, 0, 0, MET 100%",
  })
  void aNumberIsMeasuredAgainstABound(
      Relation relation, String required, String achieved, String expected) {
    Comparison comparison = Comparison.measured(relation, pieces(required), pieces(achieved));
    assertEquals(expected, comparison.verdict() + " " + comparison.completion().orElseThrow());
    assertEquals(Optional.of(pieces(required)), comparison.required());
    assertEquals(Optional.of(pieces(achieved)), comparison.achieved());
    assertEquals(relation, comparison.relation());
    assertEquals(Basis.MEASURED, comparison.basis());
  }

  @ParameterizedTest
  @CsvSource({"元, 人, false", "元, %, false", "元, 万元, true", "件, 件次, true", "件, '', true"})
  void unitsThatContradictEachOtherAreNotMeasured(String required, String achieved, boolean may) {
    Executable measuring = () -> Comparison.measured(
        Relation.AT_LEAST,
        Quantity.of("1", Unit.of(required)),
        Quantity.of("1", Unit.of(achieved)));
    if (may) {
      assertDoesNotThrow(measuring);
    } else {
      String message = assertThrows(IllegalArgumentException.class, measuring).getMessage();
      assertEquals("not in one kind of unit: 1" + required + ", 1" + achieved, message);
    }
  }

  @ParameterizedTest
  @CsvSource({"NONE", "EQUAL", "ABOUT"})
  void whatIsNoBoundMeasuresNothing(Relation relation) {
    assertThrows(
        IllegalArgumentException.class,
        () -> Comparison.measured(relation, pieces("1"), pieces("1")));
  }

  /** Reads stars, and finds fault with the goal of the form where there are two of them. */
  static final class FaultFindingStars extends LabelsTest.PlainStars {
    @Override
    public Comparison compare(
        LabelsTest.Stars target, ActualValue actual, ComparisonContext context) {
      Problem odd = Problem.of("ODD", "odd");
      return Comparison.met().reporting(target.text().length() == 2 ? odd.at("/goal/actual") : odd);
    }
  }

  /** Reads stars, and says how far it came and by whom they were counted. */
  static final class NotedStars extends LabelsTest.PlainStars {
    @Override
    public Comparison compare(
        LabelsTest.Stars target, ActualValue actual, ComparisonContext context) {
      Comparison counted = Comparison.partlyMet(Ratio.ofPercent("80"))
          .because(new Step.Note(Message.of("counted by hand", "由人清点")));
      return actual.text().equals("4")
          ? counted
          : counted.because(new Step.Fact(Message.of("completion rate", "完成率"), "五中有四"));
    }
  }

  @ParameterizedTest
  @CsvSource({"4, '由人清点 完成率：80%'", "5, '由人清点 完成率：五中有四'"})
  void theCompletionIsExplainedOnceWhateverElseWasSaid(String actual, String expected) {
    IndicatorTypes types = IndicatorTypes.standard().with(new NotedStars());
    Indicator row = Indicator.builder()
        .name("星级")
        .target(types.read("★★★★★"))
        .actual(actual)
        .weight(10)
        .build();
    String text =
        Scorer.builder().types(types).build().score(row).explanation().toText(Locale.CHINESE);
    assertEquals(
        expected,
        text.lines()
            .filter(line -> line.startsWith("由人") || line.startsWith("完成率："))
            .collect(Collectors.joining(" ")),
        text);
  }

  @Test
  void aProblemIsOfItsRowUnlessItNamesAPlace() {
    IndicatorTypes types = IndicatorTypes.standard().with(new FaultFindingStars());
    PerformanceForm.Builder form = PerformanceForm.builder();
    for (String stars : List.of("★", "★★", "★★★")) {
      form.addIndicators(Indicator.builder()
          .name(stars)
          .target(types.read(stars))
          .actual("5")
          .weight(10)
          .build());
    }
    FormScore score = Scorer.builder().types(types).build().score(form.build());
    assertEquals(
        List.of("ODD /indicators/0", "ODD /goal/actual", "ODD /indicators/2"),
        score.problems().stream().map(it -> it.code() + " " + it.location()).toList());
  }

  @Test
  void whatIsAddedIsKeptInOrderAndChangesNothingElse() {
    Comparison plain = Comparison.partlyMet(Ratio.ofPercent("80"));
    Assumption year = new Assumption(Assumption.Kind.YEAR, Message.of("the year", "年份"));
    Assumption other = new Assumption(Assumption.Kind.OTHER, Message.of("more", "其他"));
    Step step = new Step.Note(Message.of("a step", "一步"));
    Problem odd = Problem.of("ODD", "odd");
    Comparison full =
        plain.assuming(year).assuming(other).because(step).reporting(odd).declared();
    assertEquals(List.of(year, other), full.assumptions());
    assertEquals(true, full.steps().contains(step));
    assertEquals(Optional.of(odd), full.problem());
    assertEquals(Basis.DECLARED, full.basis());
    assertEquals(Verdict.PARTLY_MET, full.verdict());
    assertEquals(plain.completion(), full.completion());
    assertEquals(List.of(), plain.assumptions());
    assertEquals(Basis.MEASURED, plain.basis());
    assertEquals("PARTLY_MET DECLARED 80% ODD", full.toString());
  }

  @Test
  void comparisonsAreEqualByWhatTheySay() {
    Comparison one = Comparison.partlyMet(Ratio.of(8, 10));
    Comparison same = Comparison.partlyMet(Ratio.ofPercent("80.0"));
    assertEquals(one, same);
    assertEquals(one.hashCode(), same.hashCode());
    assertNotEquals(one.hashCode(), Comparison.partlyMet(Ratio.of(7, 10)).hashCode());
    assertNotEquals(one, Comparison.met(Ratio.of(8, 10)));
    assertNotEquals(one, one.declared());
    assertNotEquals(one, one.reporting(Problem.of("ODD", "odd")));
  }

  @Test
  void aProblemQuotesTheTargetAsItIsReadWhereNobodyWroteIt() {
    ComparisonContext context = ComparisonContext.builder().build();
    ActualValue word = ActualValue.of("显著提升");
    Quantity ten = Quantity.of("10", Unit.PERCENT);
    PartialDate december = new PartialDate(2023, 12, 0);
    Unit none = Unit.NONE;
    Map<String, Comparison> byTarget = new LinkedHashMap<>();
    byTarget.put(
        "≥20件", StandardComparisons.quantity(Relation.AT_LEAST, pieces("20"), word, context));
    byTarget.put("3件~5件", StandardComparisons.range(pieces("3"), pieces("5"), word, context));
    byTarget.put("+10%", StandardComparisons.change(Relation.NONE, ten, word, context));
    byTarget.put("-10%", StandardComparisons.change(Relation.NONE, ten.negated(), word, context));
    byTarget.put(
        "≤2023-12", StandardComparisons.deadline(Relation.AT_MOST, december, word, context));
    byTarget.put(
        "2023-01~2023-12",
        StandardComparisons.period(new PartialDate(2023, 1, 0), december, word, context));
    byTarget.put(
        "1:2",
        StandardComparisons.ratio(Quantity.of("1", none), Quantity.of("2", none), word, context));
    byTarget.put("合规", StandardComparisons.statement("合规", word, context));
    byTarget.put("明显改善", StandardComparisons.level("明显改善", "明显改善", ActualValue.of("12件"), context));
    byTarget.forEach((target, comparison) -> {
      String message = comparison.problem().orElseThrow().message(Locale.CHINESE);
      assertTrue(message.contains("指标值“" + target + "”"), message);
    });
    String written = StandardComparisons.quantity(
            Relation.AT_LEAST, pieces("20"), word, context.withTarget("不少于20件"))
        .problem()
        .orElseThrow()
        .message(Locale.ENGLISH);
    assertTrue(written.contains("the target \"不少于20件\""), written);
  }
}
