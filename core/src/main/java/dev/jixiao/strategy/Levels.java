package dev.jixiao.strategy;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * S15 {@code levels(levels=好:100%,中:60%,差:0%)}: a custom scale of levels; the actual value is one of its words.
 *
 * <p>The verdict does not matter: 中 earns what the scale gives it whatever the target says. Sources: 企业绩效评价, 好/中/差 with fixed points;
 * coefficients A/B/C/D. Example: 中 earns 6 of 10 points.
 */
final class Levels extends Formula {
  static final String NAME = "levels";

  private final NamedPortions levels;

  Levels(StrategyParameters parameters) {
    this(parameters.required("levels", NamedPortions::ofLevels, NamedPortions.EMPTY));
  }

  private Levels(NamedPortions levels) {
    super("points by the level that was reached: " + levels.english(), "按评定等级记分：" + levels);
    this.levels = levels;
  }

  private @Nullable Portion portion(Indicator indicator) {
    ActualValue actual = indicator.actual().orElse(null);
    return actual == null ? null : levels.portions().get(actual.text().strip());
  }

  @Override
  public boolean judges(Indicator indicator, Comparison comparison) {
    return portion(indicator) != null || super.judges(indicator, comparison);
  }

  @Override
  public Optional<String> neededForFull(Indicator indicator, Comparison hit) {
    return levels.portions().entrySet().stream()
        .filter(level -> level.getValue().isFull(indicator.weight()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  @Nullable
  Points points(Points weight, Indicator indicator, Comparison comparison, Working working) {
    Portion portion = portion(indicator);
    if (portion == null) {
      return null;
    }
    if (working.isRecording()) {
      working.note(Message.of("the level gives ", "该等级得").followedBy(portion.inWords()));
    }
    return portion.of(weight, SCORE, working);
  }
}
