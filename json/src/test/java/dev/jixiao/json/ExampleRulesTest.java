package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ExampleRulesTest {
  /** Examples whose sources say that a target that is met does not earn all. */
  private static final Set<String> MET_IS_NOT_FULL = Set.of(
      "example-base-and-bonus",
      "example-rank",
      "example-survey",
      "example-yueyang",
      "example-scorecard-yueyang",
      "example-scorecard-shouxian",
      "example-scorecard-ex-ante");

  private static Stream<ScoringRules> all() {
    return ExampleRules.names().stream().map(ExampleRules::named);
  }

  private static ScoringRules rules(String name) {
    return ExampleRules.named("example-" + name);
  }

  private static IndicatorCategory category(String heading) {
    for (StandardCategory standard : StandardCategory.values()) {
      if (standard.name().equals(heading)) {
        return IndicatorCategory.of(standard);
      }
    }
    return IndicatorCategory.of("过程指标", heading);
  }

  private static Indicator.Builder row(
      String heading, String target, String actual, String weight) {
    return Indicator.builder()
        .category(category(heading))
        .name("n")
        .target(target)
        .actual(actual)
        .weight(weight);
  }

  private static String points(String rules, Indicator.Builder row) {
    return Scorer.of(rules(rules))
        .score(row.build())
        .points()
        .map(Points::toString)
        .orElse("-");
  }

  @Test
  void everyOneSaysThatItIsAnExampleAndWhereItIsFrom() {
    for (ScoringRules rules : all().toList()) {
      assertTrue(rules.name().startsWith("example-"), rules.name());
      assertFalse(rules.source().isBlank(), rules.name());
      assertTrue(rules.remark().contains("example"), rules.name());
    }
    assertEquals(ExampleRules.names(), all().map(ScoringRules::name).toList());
  }

  @Test
  void aNameThatIsNotThereIsAFaultOfTheProgram() {
    assertThrows(IllegalArgumentException.class, () -> ExampleRules.named("example-nowhere"));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/example-rules.csv", delimiter = '|', commentCharacter = '#')
  void scoresAsItsSourceSays(
      String rules, String heading, String target, String actual, String weight, String points) {
    assertEquals(points, points(rules, row(heading, target, actual, weight)));
  }

  @Test
  void aSurveyIsTheMeanOfItsVotes() {
    Indicator.Builder votes = row("SERVICE_RECIPIENT_SATISFACTION", "≥90%", "", "10")
        .putAttribute("好", "50")
        .putAttribute("较好", "30")
        .putAttribute("一般", "15")
        .putAttribute("差", "5");
    assertEquals("8.5", points("survey", votes)); // (5000 + 2400 + 900 + 200) ÷ 100 = 85
  }

  @Test
  void exceedingAPercentageIsABonusOfAtMostThreePoints() {
    IndicatorScore score = Scorer.of(rules("base-and-bonus"))
        .score(row("QUALITY", "≥80%", "100%", "10").build());
    assertEquals("10", score.points().orElseThrow().toString());
    assertEquals("3", score.bonus().toString()); // 8 + 20 × 0.5 is 18
  }

  @Test
  void aReasonOfPolicyExcusesLateness() {
    Indicator.Builder late = row("TIMELINESS", "≤100天", "150天", "10");
    assertEquals("0", points("central-administrative", late));
    assertEquals("10", points("central-administrative", late.putAttribute("政策性原因或特殊原因", "是")));
  }

  @Test
  void metIsNotFullWhereTheSourceSaysSo() {
    List<Indicator> met = List.of(
        row("QUALITY", "≥90%", "90%", "10").build(),
        row("SERVICE_RECIPIENT_SATISFACTION", "≥90%", "95%", "10").build(),
        row("重点支出安排率", "≥80%", "85%", "5").build());
    Set<String> notFull = all()
        .filter(rules -> met.stream()
            .anyMatch(indicator -> !Scorer.of(rules)
                .score(indicator)
                .points()
                .equals(Optional.of(indicator.weight()))))
        .map(ScoringRules::name)
        .collect(Collectors.toSet());
    assertEquals(MET_IS_NOT_FULL, notFull);
  }
}
