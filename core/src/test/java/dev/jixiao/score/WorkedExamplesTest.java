package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Points;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedExamplesTest {
  // they read a person's answers, which no target and actual value can hold
  // these rest on further cells of the row or on other forms, and have tests of their own
  private static final Set<String> BY_ATTRIBUTES = Set.of(
      "checklist",
      "survey",
      "manual",
      "deduct-per-counted-event",
      "rank-among-peers",
      "ratio-to-best",
      "ratio-to-mean",
      "min-max");

  static Stream<Examples.Example> examples() {
    return Stream.of(Examples.all(), Examples.edges(), Examples.cells())
        .flatMap(examples -> examples);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void givesThePointsOfTheExample(Examples.Example example) {
    IndicatorScore score = example.score();
    assertEquals(
        example.points(),
        score.points().map(Points::toString).orElse("-"),
        () -> score.explanation().toText(Locale.ENGLISH));
  }

  @Test
  void everyStrategyHasAnExample() {
    Set<String> shown =
        Examples.all().map(example -> example.strategy().name()).collect(Collectors.toSet());
    assertTrue(BY_ATTRIBUTES.stream().noneMatch(shown::contains));
    shown.addAll(BY_ATTRIBUTES);
    assertEquals(ScoringStrategies.standard().names(), shown);
  }

  private static IndicatorScore score(String strategy, Indicator.Builder indicator) {
    return Scorer.standard()
        .score(indicator
            .category(IndicatorCategory.QUALITY)
            .weight("10")
            .scoring(StrategySpec.parse(strategy).toStandard())
            .build());
  }

  private static String points(String strategy, Indicator.Builder indicator) {
    return score(strategy, indicator).points().map(Points::toString).orElse("-");
  }

  @Test
  void addsUpAChecklist() {
    String strategy = "checklist(items=①:1,②:1,③:1)";
    Indicator.Builder answered =
        Indicator.builder().putAttribute("①", "是").putAttribute("②", "否").putAttribute("③", "是");
    assertEquals("2", points(strategy, answered));
    assertEquals("-", points(strategy, Indicator.builder().putAttribute("①", "是")));
  }

  @Test
  void weighsTheVotesOfASurvey() {
    Indicator.Builder votes = Indicator.builder()
        .putAttribute("好", "50")
        .putAttribute("较好", "30")
        .putAttribute("一般", "20")
        .putAttribute("差", "0");
    assertEquals("8.6", points("survey(levels=好:100%,较好:80%,一般:60%,差:40%)", votes));
    assertEquals("10", points("survey(levels=好:100%,较好:80%,一般:60%,差:40%, target=80%)", votes));
  }

  @Test
  void readsVotesAsPeopleTypeThem() {
    Indicator.Builder votes = Indicator.builder()
        .putAttribute("好", "５０票")
        .putAttribute("较好", " 30 ")
        .putAttribute("一般", "20人")
        .putAttribute("差", "0");
    String survey = "survey(levels=好:100%,较好:80%,一般:60%,差:40%)";
    assertEquals("8.6", points(survey, votes));
    assertEquals("-", points(survey, votes.putAttribute("差", "10%")));
    assertEquals("-", points(survey, votes.putAttribute("差", "若干")));
  }

  @Test
  void weighsGroupsOfVoters() {
    // means of 100%, 80% and 50%, which count 20%, 40% and 40%
    Indicator.Builder votes = Indicator.builder()
        .putAttribute("甲好", "3")
        .putAttribute("甲差", "0")
        .putAttribute("乙好", "6")
        .putAttribute("乙差", "3")
        .putAttribute("丙好", "1")
        .putAttribute("丙差", "5");
    assertEquals(
        "7.2",
        points(
            "composite(parts=survey(levels=甲好:100%,甲差:40%):20%;"
                + "survey(levels=乙好:100%,乙差:40%):40%;survey(levels=丙好:100%,丙差:40%):40%)",
            votes));
  }

  @Test
  void takesAScoreGivenByAPersonWithinTheWeight() {
    assertEquals("7", points("manual", Indicator.builder().reportedScore("7")));
    assertEquals("-", points("manual", Indicator.builder().reportedScore("12")));
    assertEquals("-", points("manual", Indicator.builder().target("≥10").actual("8")));
    assertEquals(
        "8", points("manual(mode=editable)", Indicator.builder().target("≥10").actual("8")));
  }

  @Test
  void acceptsAReportedScoreWithinItsBand() {
    Indicator.Builder partly = Indicator.builder().target("显著提升").actual("有所提升");
    assertEquals("7.5", points("judgement-bands", partly.reportedScore("7.5")));
    assertEquals("6", points("judgement-bands", partly.reportedScore("8")));
    assertEquals("6", points("judgement-bands(given=ignore)", partly.reportedScore("7.5")));
  }

  @ParameterizedTest
  @CsvSource({
    "n, 第1名, 3, 9",
    "n, ≤10, 3, 9",
    "n, ≥100件, 第3名, 9",
    "n, ≥100件, 3, -",
    "n, ≥100件, 3件, -",
    "全县排名, ≤10位, 3, 9",
    "竞赛名次, ≤10个, 3, 9",
    "全县排名, ≤10位, 0, -",
    "全县排名, ≤10位, 第三, -",
  })
  void aBareNumberIsAPlaceWhereNothingElseIsCounted(
      String name, String target, String actual, String points) {
    assertEquals(
        points,
        points("rank(step=5%)", Indicator.builder().name(name).target(target).actual(actual)));
  }

  @Test
  void keepsABonusApart() {
    IndicatorScore score = score(
        "base-and-bonus(base=80%, step=1%, points=0.5, bonus=3)",
        Indicator.builder().target("=90%").actual("97%"));
    assertEquals("10", score.points().orElseThrow().toString());
    assertEquals("1.5", score.bonus().toString());
  }

  @Test
  void excusesLateness() {
    Indicator.Builder late = Indicator.builder()
        .target("2020-12-31前")
        .actual("2021年1月3日")
        .putAttribute("policyReason", "是");
    IndicatorScore score = score("lateness(step=1, points=2, excuse=policyReason)", late);
    assertEquals("10", score.points().orElseThrow().toString());
    String text = score.explanation().toText(Locale.CHINESE);
    assertTrue(text.contains("逾期有正当理由，记满分"), text);
    late.putAttribute("policyReason", "否");
    assertEquals("4", points("lateness(step=1, points=2, excuse=policyReason)", late));
  }
}
