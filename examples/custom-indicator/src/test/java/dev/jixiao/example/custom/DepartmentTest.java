package dev.jixiao.example.custom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.compare.Verdict;
import dev.jixiao.example.custom.water.WaterType;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.target.UnknownTarget;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The whole way of a form with the department's own indicators, and what a program does that lacks them. */
class DepartmentTest {
  private static final Set<String> OWN =
      Set.of("WATER_WORSENED", "RATING_OUTDATED", "SURVEY_SAMPLE_SMALL");

  @Test
  void runsOnThePathThatTheBuildMeans() {
    String expected = System.getProperty("modulePath");
    assumeTrue(expected != null, "not run by the build");
    assertEquals(Boolean.parseBoolean(expected), WaterType.class.getModule().isNamed());
  }

  @Test
  void scoresItsOwnIndicatorsByItsOwnRules() {
    FormScore score = Department.SCORER.score(Department.river());
    // one class below, two notches below, (18 + 6 × 60%) ÷ 25 ÷ 90%, met
    assertEquals(
        List.of("28", "22", "19.2", "10"),
        score.indicators().stream()
            .map(s -> s.points().orElseThrow().toString())
            .toList());
    assertEquals(Points.of("79.2"), score.total());
    assertTrue(score.unscored().isEmpty());
    String why = score.indicators().get(0).explanation().toText(Locale.CHINESE);
    assertTrue(why.contains("低于目标 1 个类别，每个类别扣分值的 30%"), why);
  }

  @Test
  void auditsByItsOwnRules() {
    assertEquals(
        List.of(
            "WATER_WORSENED /indicators/0/actual",
            "RATING_OUTDATED /indicators/1/attributes/ratedOn",
            "SURVEY_SAMPLE_SMALL /indicators/2/actual"),
        Department.AUDITOR.audit(Department.river()).stream()
            .filter(finding -> OWN.contains(finding.code()))
            .map(finding -> finding.code() + " " + finding.location())
            .toList());
  }

  @Test
  void sendsItsFormsThroughJson() {
    PerformanceForm form = Department.river();
    assertEquals(form, Department.JSON.read(Department.JSON.write(form)).orElseThrow());
  }

  @Test
  void passesAProgramThatLacksTheTypesUnharmed() {
    PerformanceForm form = Department.river();
    FormJson stranger = FormJson.standard();
    PerformanceForm seen = stranger.read(Department.JSON.write(form)).orElseThrow();
    assertEquals(
        new UnknownTarget("water-class", "达到或优于Ⅲ类"), seen.indicators().get(0).target());
    assertEquals(form, Department.JSON.read(stranger.write(seen)).orElseThrow());
  }

  @Test
  void isToldWhatAProgramWithoutTheTypesCouldNotJudge() {
    PerformanceForm seen = FormJson.standard().read(Department.riverJson()).orElseThrow();
    FormScore score = Scorer.standard().score(seen);
    assertEquals(3, score.unscored().size());
    assertEquals(Optional.empty(), score.grade());
    for (IndicatorScore own : score.indicators().subList(0, 3)) {
      assertEquals(Verdict.UNDETERMINED, own.comparison().verdict());
      assertEquals(
          "TARGET_TYPE_UNKNOWN", own.comparison().problem().orElseThrow().code());
      assertEquals(Optional.empty(), own.points());
    }
    assertEquals(Optional.of(Points.of(10)), score.indicators().get(3).points());
    assertEquals(
        List.of("/indicators/0/target", "/indicators/1/target", "/indicators/2/target"),
        Auditor.standard().audit(seen).stream()
            .filter(finding -> finding.code().equals("TARGET_TYPE_UNKNOWN"))
            .map(Finding::location)
            .toList());
    String said = score.indicators().get(0).comparison().problem().orElseThrow().message();
    assertTrue(said.contains("water-class"), said);
  }
}
