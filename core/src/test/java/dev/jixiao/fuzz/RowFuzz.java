package dev.jixiao.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.audit.Auditor;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.ScoringStandard;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.Target;
import dev.jixiao.value.Points;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Any row: scored within its weight, the same each time and for equal targets, and explained and audited without an exception. */
public final class RowFuzz {
  private static final List<Scorer> SCORERS =
      List.of(Scorer.of(ScoringRules.mof2020()), Scorer.of(ScoringRules.mof2021()));

  private RowFuzz() {}

  /**
   * The entry point of the fuzzer.
   *
   * @param data lines in UTF-8: heading of level two, name, target, actual value, weight, standard, initial target, reason
   */
  public static void fuzzerTestOneInput(byte[] data) {
    String[] cells = new String(data, StandardCharsets.UTF_8).split("\n", 8);
    Indicator.Builder row = Indicator.builder()
        .category(IndicatorCategory.of("产出指标", cells[0]))
        .name(cell(cells, 1))
        .target(cell(cells, 2))
        .actual(cell(cells, 3))
        .deviation(cell(cells, 7));
    Points.parse(cell(cells, 4)).value().ifPresent(row::weight);
    if (!cell(cells, 5).isBlank()) {
      row.scoring(standard(cell(cells, 5)));
    }
    if (!cell(cells, 6).isBlank()) {
      row.initialTarget(Scorer.standard().types().read(cell(cells, 6)));
    }
    Indicator indicator = row.build();
    SCORERS.forEach(scorer -> check(scorer, indicator));
  }

  private static String cell(String[] cells, int at) {
    return at < cells.length ? cells[at] : "";
  }

  private static ScoringStandard standard(String text) {
    try {
      return StrategySpec.parse(text).toStandard();
    } catch (IllegalArgumentException e) {
      return new ScoringStandard(text, Map.of());
    }
  }

  // words that the canonical form leaves out may say what is counted, which way is better, or that
  // something is to be done
  private static boolean isBare(Target target) {
    return target
        .text()
        .codePoints()
        .filter(Character::isIdeographic)
        .allMatch(c -> target.canonical().indexOf(c) >= 0);
  }

  private static void check(Scorer scorer, Indicator indicator) {
    IndicatorScore score = scorer.score(indicator);
    score.points().ifPresent(points -> {
      assertTrue(points.signum() >= 0, () -> indicator + " earns " + points);
      assertTrue(points.compareTo(indicator.weight()) <= 0, () -> indicator + " earns " + points);
    });
    assertEquals(score, scorer.score(indicator));
    assertFalse(score.explanation().toString().isBlank());
    assertNotNull(scorer.neededForFull(indicator));
    Target same = scorer.types().read(indicator.target().canonical());
    if (same.equals(indicator.target()) && isBare(indicator.target())) {
      assertEquals(
          score.points(),
          scorer.score(indicator.toBuilder().target(same).build()).points(),
          () -> "equal targets, unequal points: " + indicator);
    }
    PerformanceForm form = PerformanceForm.builder()
        .fiscalYear(2024)
        .addIndicators(indicator, indicator)
        .build();
    FormScore whole = scorer.score(form);
    assertTrue(whole.total().compareTo(whole.available()) <= 0, () -> indicator.toString());
    assertTrue(
        whole.reachable().lowest().compareTo(whole.reachable().highest()) <= 0,
        indicator::toString);
    Auditor.standard()
        .audit(whole)
        .forEach(finding -> assertFalse(finding.message(Locale.CHINESE).isBlank()));
  }
}
