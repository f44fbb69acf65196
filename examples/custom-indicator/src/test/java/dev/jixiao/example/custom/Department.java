package dev.jixiao.example.custom;

import dev.jixiao.audit.Auditor;
import dev.jixiao.example.custom.survey.SurveyCounts;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.Scorer;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.IndicatorTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A program that uses what this jar provides: it asks for it once, and passes it on. */
final class Department {
  private static final ClassLoader LOADER = Department.class.getClassLoader();

  static final IndicatorTypes TYPES = IndicatorTypes.discovered(LOADER);

  static final FormJson JSON = FormJson.standard().withTypes(TYPES);

  static final ScoringRules RULES = ScoringRules.mof2020().toBuilder()
      .name("清水河")
      .strategyForType("water-class", StrategySpec.parse("per-water-class(step=30%)"))
      .strategyForType("credit-rating", StrategySpec.parse("per-notch(points=4)"))
      .strategyForType(
          "survey", StrategySpec.parse("survey(levels=满意:100%,基本满意:60%,不满意:0%, target=90%)"))
      .build();

  static final Scorer SCORER = Scorer.builder()
      .types(TYPES)
      .strategies(ScoringStrategies.discovered(LOADER))
      .rules(RULES)
      .build();

  static final Auditor AUDITOR = Auditor.discovered(LOADER).withScorer(SCORER);

  private Department() {}

  /** The form of the example, with the answers of the survey in cells of their own. */
  static PerformanceForm river() {
    PerformanceForm form = JSON.read(riverJson()).orElseThrow();
    return form.toBuilder()
        .indicators(form.indicators().stream().map(SurveyCounts::counted).toList())
        .build();
  }

  static String riverJson() {
    try (InputStream json = Department.class.getResourceAsStream("/river.json")) {
      return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
