package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores that depend on other forms, in two passes. */
class PeerGroupTest {
  private static Scorer scorer(String strategy) {
    return Scorer.of(ScoringRules.builder()
        .name("peers")
        .defaultStrategy(StrategySpec.parse(strategy))
        .build());
  }

  private static Indicator row(String actual) {
    return Indicator.builder()
        .category(IndicatorCategory.QUALITY)
        .name("办结率")
        .target("≥50%")
        .actual(actual)
        .weight("10")
        .build();
  }

  private static PerformanceForm form(String unit, Indicator... rows) {
    return PerformanceForm.builder()
        .project(Project.builder().implementingUnit(unit).build())
        .indicators(List.of(rows))
        .build();
  }

  private static Scorer among(Scorer scorer, PerformanceForm... forms) {
    PeerGroup.Collector collector = scorer.collectPeers();
    for (PerformanceForm form : forms) {
      collector.add(form);
    }
    return scorer.withPeers(collector.build());
  }

  private static String problem(FormScore score) {
    return score.indicators().get(0).problem().map(problem -> problem.code()).orElse("-");
  }

  @Test
  void theExplanationNamesThePeer() {
    PerformanceForm best = form("甲局", row("98%"));
    PerformanceForm other = form("乙局", row("49%"));
    Scorer among = among(scorer("ratio-to-best"), best, other, form("丙局", row("正在统计")));
    IndicatorScore score = among.score(other).indicators().get(0);
    assertEquals("5", score.points().orElseThrow().toString());
    String chinese = score.explanation().toText(Locale.CHINESE);
    assertTrue(chinese.contains("最优值：98%（甲局）"), chinese);
    assertTrue(chinese.contains("参与比较的单位共 2 个，另有 1 个没有可比数值"), chinese);
    String english = score.explanation().toText(Locale.ENGLISH);
    assertTrue(english.contains("the best: 98%（甲局）"), english);
  }

  @Test
  void withoutTheOthersTheRowIsLeftOpen() {
    assertEquals("PEERS_NEEDED", problem(scorer("min-max").score(form("甲局", row("98%")))));
    assertEquals("PEERS_NEEDED", problem(among(scorer("min-max")).score(form("甲局", row("98%")))));
  }

  @Test
  void aFormThatWasNotCollectedIsReportedRatherThanScored() {
    Scorer among = among(scorer("ratio-to-best"), form("甲局", row("98%")), form("乙局", row("90%")));
    assertEquals("STRATEGY_NOT_APPLICABLE", problem(among.score(form("丙局", row("99%")))));
    assertEquals("STRATEGY_NOT_APPLICABLE", problem(among.score(form("丙局", row("91%")))));
    assertEquals("-", problem(among.score(form("甲局", row("98%")))));
  }

  @Test
  void anIndicatorThatAFormHasTwiceHasNoPeers() {
    PerformanceForm twice = form("甲局", row("98%"), row("97%"));
    assertEquals("PEERS_NEEDED", problem(among(scorer("ratio-to-best"), twice).score(twice)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "proportional | 0",
        "composite(parts=all-or-nothing:40%;proportional:60%) | 0",
        "ratio-to-best | 1",
        "composite(parts=all-or-nothing:40%;ratio-to-best:60%) | 1",
      })
  void onlyTheRowsThatNeedPeersAreKept(String strategy, int kept) {
    PeerGroup.Collector collector = scorer(strategy).collectPeers();
    PerformanceForm form = form("甲局", row("98%"));
    collector.add(form);
    PeerGroup group = collector.build();
    assertEquals("1 forms, " + kept + " indicators", group.toString());
    assertEquals(1, group.forms());
    assertEquals(kept == 1, group.of(row("98%")).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "甲局, 培训项目, 自评表, （甲局）",
    "' ', 培训项目, 自评表, （培训项目）",
    "'', '', 自评表, （自评表）",
    "'', '', '', ''",
  })
  void aFormIsCalledByItsUnitOrItsProjectOrItsTitle(
      String unit, String project, String title, String who) {
    PerformanceForm form = form("", row("98%")).toBuilder()
        .project(Project.builder().implementingUnit(unit).name(project).build())
        .title(title)
        .build();
    IndicatorScore score =
        among(scorer("ratio-to-best"), form).score(form).indicators().get(0);
    String text = score.explanation().toText(Locale.CHINESE);
    assertTrue(text.contains("最优值：98%" + who + "\n"), text);
  }

  @Test
  void beyondTheLimitOfIndicatorsNewOnesHaveNoPeers() {
    Indicator[] rows = IntStream.rangeClosed(0, PeerGroup.MAX_INDICATORS)
        .mapToObj(i -> row("98%").toBuilder().name("指标" + i).build())
        .toArray(Indicator[]::new);
    Indicator[] halves = IntStream.rangeClosed(0, PeerGroup.MAX_INDICATORS)
        .mapToObj(i -> row("49%").toBuilder().name("指标" + i).build())
        .toArray(Indicator[]::new);
    PerformanceForm other = form("乙局", halves);
    FormScore score = among(scorer("ratio-to-best"), form("甲局", rows), other).score(other);
    assertEquals(
        Optional.of(Points.of(5)),
        score.indicators().get(PeerGroup.MAX_INDICATORS - 1).points());
    assertEquals(
        "PEERS_NEEDED",
        score.indicators().get(PeerGroup.MAX_INDICATORS).problem().orElseThrow().code());
  }

  @Test
  void rowsOfOneCodeAreTheSameWhateverTheirNames() {
    Indicator coded = row("98%").toBuilder().code("P1").name("就业率").build();
    Indicator renamed = row("49%").toBuilder().code(" P1 ").name("就业比例").build();
    Indicator uncoded = row("70%").toBuilder().code(" ").name("就业率").build();
    Indicator another = row("60%").toBuilder().code("P2").name("就业率").build();
    Indicator blank = row("90%").toBuilder().code("").name("满意率").build();
    PerformanceForm best = form("甲局", coded, another);
    PerformanceForm other = form("乙局", renamed);
    PerformanceForm alone = form("丙局", uncoded, blank);
    Scorer among = among(scorer("ratio-to-best"), best, other, alone);
    assertEquals("20 / 20", among.score(best).toString());
    assertEquals("5 / 10", among.score(other).toString());
    assertEquals("20 / 20", among.score(alone).toString());
  }

  @Test
  void aPartOfACompositeLooksAtPeersToo() {
    PerformanceForm best = form("甲局", row("80%"));
    PerformanceForm other = form("乙局", row("40%"));
    Scorer among =
        among(scorer("composite(parts=all-or-nothing:40%;ratio-to-best:60%)"), best, other);
    assertEquals("10", among.score(best).total().toString());
    assertEquals("3", among.score(other).total().toString());
  }

  @Test
  void beyondTheLimitOfFiguresTheBestIsKnownButNoPlace() {
    int many = PeerGroup.MAX_VALUES + 1;
    PerformanceForm[] forms = IntStream.rangeClosed(1, many)
        .mapToObj(i -> form("局" + i, row(50 + "." + String.format(Locale.ROOT, "%05d", i) + "%")))
        .toArray(PerformanceForm[]::new);
    assertEquals(
        "STRATEGY_NOT_APPLICABLE",
        problem(among(scorer("rank-among-peers"), forms).score(forms[0])));
    assertEquals(
        "10",
        among(scorer("ratio-to-best"), forms).score(forms[many - 1]).total().toString());
  }
}
