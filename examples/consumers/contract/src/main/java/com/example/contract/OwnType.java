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
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.strategy.Award;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.IndicatorType;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import dev.jixiao.value.Ratio;
import java.util.List;

/** A fire brigade's own notation, ratings with stars of which more is better, with a way of scoring of its own. */
public final class OwnType {
  private OwnType() {}

  private record Stars(String text, int count) implements Target {
    @Override
    public String canonical() {
      return "≥" + "★".repeat(count);
    }
  }

  private static final class StarsType implements IndicatorType<Stars> {
    @Override
    public String name() {
      return "stars";
    }

    @Override
    public Class<Stars> targetType() {
      return Stars.class;
    }

    @Override
    public Parsed<Stars> parse(String text) {
      int count = count(text);
      return count == 0 ? Parsed.unrecognised() : Parsed.ok(new Stars(text, count));
    }

    @Override
    public Comparison compare(Stars target, ActualValue actual, ComparisonContext context) {
      int count = count(actual.text());
      if (count == 0) {
        return Comparison.undetermined(Problem.of("STARS_UNREADABLE", "no stars: " + actual.text()));
      }
      return count < target.count() ? Comparison.partlyMet(Ratio.of(count, target.count())) : Comparison.met();
    }

    private static int count(String text) {
      String stars = text.replaceFirst("以上$", "");
      return stars.matches("★{1,5}") ? stars.length() : 0;
    }
  }

  /** Scores rows of the type, and sends a form through a program that does not know it. */
  public static void main(String[] args) {
    IndicatorTypes types = IndicatorTypes.standard().with(new StarsType());
    Scorer scorer = Scorer.builder()
        .types(types)
        .strategies(ScoringStrategies.standard().with("half-for-less", parameters -> (row, comparison) -> Award.of(
            comparison.completion().filter(rate -> rate.compareTo(Ratio.ONE) < 0).isPresent()
                ? row.weight().times(Ratio.of(1, 2))
                : row.weight(),
            "half for fewer stars")))
        .rules(ScoringRules.mof2020().toBuilder().strategyForType("stars", StrategySpec.of("half-for-less")).build())
        .build();
    Indicator station = Indicator.builder()
        .category(IndicatorCategory.QUALITY).name("消防站评级").target(types.read("★★★★以上")).weight("12").build();
    for (String actual : List.of("★★★", "★★★★★", "四星")) {
      IndicatorScore score = scorer.score(station.toBuilder().actual(actual).build());
      System.out.println(actual + " " + score.points().map(Object::toString)
          .orElseGet(() -> score.comparison().problem().orElseThrow().code()));
    }
    PerformanceForm form = PerformanceForm.builder()
        .title("消防站建设").fiscalYear(2025).projectName("消防站建设").addIndicators(station).build();
    FormJson own = FormJson.standard().withTypes(types);
    FormJson without = FormJson.standard();
    System.out.println("read back: " + own.read(own.write(form)).orElseThrow().equals(form));
    String passedOn = without.write(without.read(own.write(form)).orElseThrow());
    System.out.println("through a program without the type: " + own.read(passedOn).orElseThrow().equals(form));
  }
}
