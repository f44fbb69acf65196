package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.YesNo;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * S17 {@code checklist(items=制度健全:40%,执行有效:60%)}: the sum of the items that were answered with yes.
 *
 * <p>The answers stand in the indicator's attributes under the names of the items: 是 or 否. An item without an answer leaves the
 * indicator unscored. Source: 岳阳, items ①②③ of one point each. Example: ① yes, ② no, ③ yes with one point each earns 2 points.
 */
final class Checklist extends Formula {
  static final String NAME = "checklist";

  private static final Message ITEM = Message.of("item", "分项得分");
  private final NamedPortions items;

  Checklist(StrategyParameters parameters) {
    this(parameters.required("items", NamedPortions::parse, NamedPortions.EMPTY));
  }

  private Checklist(NamedPortions items) {
    super("the sum of the items answered with yes: " + items.english(), "各项符合要求的得分之和：" + items);
    this.items = items;
  }

  @Override
  public boolean judges(Indicator indicator, Comparison comparison) {
    return items.portions().keySet().stream().allMatch(indicator.attributes()::containsKey)
        || super.judges(indicator, comparison);
  }

  @Override
  public Optional<String> neededForFull(Indicator indicator, Comparison hit) {
    return Optional.empty(); // the answers decide, not a value
  }

  @Override
  @Nullable
  Points points(Points weight, Indicator indicator, Comparison comparison, Working working) {
    Points sum = Points.ZERO;
    for (Map.Entry<String, Portion> item : items.portions().entrySet()) {
      YesNo answer =
          YesNo.of(indicator.attributes().getOrDefault(item.getKey(), "")).orElse(null);
      if (answer == YesNo.YES) {
        note(item.getKey(), "yes", "是", working);
        sum = working.plus(SCORE, sum, item.getValue().of(weight, ITEM, working));
      } else if (answer == YesNo.NO) {
        note(item.getKey(), "no", "否", working);
      } else {
        return null;
      }
    }
    return sum;
  }

  private static void note(String item, String english, String chinese, Working working) {
    if (working.isRecording()) {
      working.note(Message.of(item + ": " + english, item + "：" + chinese));
    }
  }
}
