package com.example.contract;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.strategy.Award;
import dev.jixiao.score.Scorer;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.ScoringStrategy;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.IndicatorType;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import dev.jixiao.value.Ratio;

/** A department's own indicator type (surface water classes Ⅰ–Ⅴ, lower is better) and its own scoring strategy. */
public class CustomIndicatorType {
  record WaterClass(String text, int worst) implements Target {
    @Override public String canonical() { return "≤" + "ⅠⅡⅢⅣⅤ".charAt(worst - 1) + "类"; }
  }

  static final class WaterClassType implements IndicatorType<WaterClass> {
    @Override public String name() { return "water-class"; }
    @Override public Class<WaterClass> targetType() { return WaterClass.class; }

    @Override public Parsed<WaterClass> parse(String text) {
      int at = classIn(text);
      return at == 0 ? Parsed.unrecognised() : Parsed.ok(new WaterClass(text, at));
    }

    @Override public Comparison compare(WaterClass target, ActualValue actual, ComparisonContext context) {
      int reached = classIn(actual.text());
      if (reached == 0) {
        return Comparison.undetermined(Problem.of("WATER_CLASS_UNKNOWN", "not a water class: " + actual.text()));
      }
      return reached <= target.worst() ? Comparison.met() : Comparison.partlyMet(Ratio.of(target.worst(), reached));
    }

    private static int classIn(String text) {
      for (int i = 0; i < 5; i++) {
        if (text.endsWith("ⅠⅡⅢⅣⅤ".charAt(i) + "类")) {
          return i + 1;
        }
      }
      return 0;
    }
  }

  public static void main(String[] args) {
    IndicatorTypes types = IndicatorTypes.standard().with(new WaterClassType());
    ScoringStrategy perClass = (indicator, comparison) ->
        Award.of(indicator.weight().times(comparison.completion().orElse(Ratio.ZERO)), "one share for each class missed");
    Scorer scorer =
        Scorer.builder()
            .types(types)
            .strategies(ScoringStrategies.standard().with("per-class", parameters -> perClass))
            .rules(ScoringRules.mof2020().toBuilder().strategyForType("water-class", StrategySpec.of("per-class")).build())
            .build();

    Indicator river =
        Indicator.builder()
            .category(IndicatorCategory.ECOLOGICAL_BENEFIT)
            .name("断面水质")
            .target(types.read("达到或优于Ⅲ类"))
            .actual("Ⅳ类")
            .weight("20")
            .build();
    System.out.println(scorer.score(river).points().orElseThrow());
    System.out.println(scorer.score(river.toBuilder().actual("Ⅱ类").build()).points().orElseThrow());
    System.out.println(scorer.score(river.toBuilder().actual("清澈").build()).comparison().problem().orElseThrow().code());

    PerformanceForm form = PerformanceForm.builder().title("t").fiscalYear(2023).projectName("p").addIndicators(river).build();
    FormJson json = FormJson.standard().withTypes(types);
    System.out.println(json.read(json.write(form)).orElseThrow().equals(form));
    // A program without the type keeps it and writes it back unchanged.
    FormJson stranger = FormJson.standard();
    String throughStranger = stranger.write(stranger.read(json.write(form)).orElseThrow());
    System.out.println(json.read(throughStranger).orElseThrow().equals(form));
  }
}
