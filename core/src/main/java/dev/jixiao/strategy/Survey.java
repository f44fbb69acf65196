package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.TypedNumber;
import dev.jixiao.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * S18 {@code survey(levels=好:100%,较好:80%,一般:60%,差:40%, target=100%)}: the weighted mean of the votes of a survey.
 *
 * <p>The numbers of votes are in the indicator's attributes under the names of the levels, such as 50 or 50票. The mean, as a share of {@code target},
 * is the share of the weight, at most all of it. Source: 党政机关领导干部工作实绩量化考核, (best × 100 + good × 80 + fair × 60 + low × 40) ÷ valid
 * votes. Example: 50, 30, 20 and 0 votes have a mean of 86%, so 8.6 of 10 points.
 */
final class Survey extends Formula {
  static final String NAME = "survey";

  private static final Message NOT_COUNTED = Message.of("the number of votes is missing", "未填写票数");
  private static final Message NO_VOTES = Message.of("nobody voted", "没有有效票");
  private static final Message VOTES = Message.of("votes", "票数");
  private static final Message WEIGHTED = Message.of("weighted votes", "加权票数");
  private static final Message MEAN = Message.of("weighted mean", "加权平均");
  private static final Message SHARE = Message.of("share of the target", "占目标比例");

  private final NamedPortions levels;
  private final Ratio target;

  Survey(StrategyParameters parameters) {
    this(
        parameters.percentage("target", Ratio.ONE),
        parameters.required("levels", NamedPortions::parse, NamedPortions.EMPTY));
    if (!levels.portions().values().stream().allMatch(Portion::isShare)) {
      parameters.refuse("levels", Message.of("percentages", "应为百分比"));
    }
    if (target.signum() <= 0) {
      parameters.refuse("target", Message.of("a percentage above zero", "应为大于 0 的百分比"));
    }
  }

  private Survey(Ratio target, NamedPortions levels) {
    super(
        "the weighted mean of the votes " + levels.english() + ", of a target of " + target,
        "按调查票数加权平均记分：" + levels + "，目标为" + target);
    this.levels = levels;
    this.target = target;
  }

  @Override
  public boolean judges(Indicator indicator, Comparison comparison) {
    return levels.portions().keySet().stream().allMatch(indicator.attributes()::containsKey)
        || super.judges(indicator, comparison);
  }

  @Override
  public Optional<String> neededForFull(Indicator indicator, Comparison hit) {
    return Optional.empty(); // the votes decide, not a value
  }

  @Override
  @Nullable
  Points points(Points weight, Indicator indicator, Comparison comparison, Working working) {
    Ratio votes = Ratio.ZERO;
    Ratio weighted = Ratio.ZERO;
    for (Map.Entry<String, Portion> level : levels.portions().entrySet()) {
      BigDecimal count = votes(indicator, level.getKey());
      Ratio share = level.getValue().share();
      if (count == null || share == null) {
        return null;
      }
      votes = working.plain().sum(VOTES, votes, Ratio.of(count));
      weighted = working.plain().sum(WEIGHTED, weighted, Ratio.of(count).times(share));
    }
    if (votes.isZero()) {
      return null;
    }
    Ratio mean = working.plain().share(MEAN, weighted, votes);
    Ratio reached = target.equals(Ratio.ONE) ? mean : working.dividedBy(SHARE, mean, target);
    return reached.compareTo(Ratio.ONE) >= 0 ? weight : working.times(SCORE, weight, reached);
  }

  @Override
  Problem refusal(Indicator indicator, Comparison comparison) {
    List<String> levels = List.copyOf(this.levels.portions().keySet());
    List<String> open =
        levels.stream().filter(name -> votes(indicator, name) == null).toList();
    return open.isEmpty() ? refusal(NO_VOTES, levels) : refusal(NOT_COUNTED, open);
  }

  // 50, 50票, 1,200人; 50% of them is no number of votes
  private static @Nullable BigDecimal votes(Indicator indicator, String level) {
    TypedNumber typed = TypedNumber.of(indicator.attributes().getOrDefault(level, ""));
    return Unit.of(typed.unit()).isRate()
        ? null
        : typed.number().filter(number -> number.signum() >= 0).orElse(null);
  }
}
