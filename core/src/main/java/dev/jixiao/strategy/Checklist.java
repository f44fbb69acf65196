package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.value.Points;
import dev.jixiao.value.YesNo;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * S17 {@code checklist(items=制度健全:40%,执行有效:60%, precondition=…, instead=…, floor=…)}: the sum of the items that were answered with yes.
 *
 * <p>The answers are in the indicator's attributes under the names of the items: 是 or 否. An item without an answer leaves the
 * indicator unscored. Without the {@code precondition} (answered 否) nothing is earned, whatever else is true; a case of {@code instead} that is true
 * earns what it says in place of the items ({@code 无项目:2}); and {@code floor} is the least that the items earn. Source: 岳阳, items ①②③ of one point each. Example: ① yes, ② no, ③ yes with one point each earns 2 points.
 */
final class Checklist extends Formula {
  static final String NAME = "checklist";

  private static final Message UNANSWERED = Message.of("not answered with yes or no", "未填写“是”或“否”");
  private static final Message ITEM = Message.of("item", "分项得分");
  private static final Message FLOOR = Message.of("points at least", "最低得分");
  private static final Message LEAST = Message.of("at least {} points are given", "最低得{}分");

  private final NamedPortions items;
  private final @Nullable String precondition;
  private final NamedPortions instead;
  private final @Nullable Portion floor;

  Checklist(StrategyParameters parameters) {
    this(
        parameters.required("items", NamedPortions::parse, NamedPortions.EMPTY),
        parameters.text("precondition").orElse(null),
        parameters.value("instead", NamedPortions::parse).orElse(NamedPortions.EMPTY),
        parameters.value("floor", Portion::single).orElse(null));
    if (precondition != null
        && (precondition.isBlank() || items.portions().containsKey(precondition))) {
      parameters.refuse(
          "precondition",
          Message.of("the name of an answer other than the items", "应为分项以外的一项答复的名称"));
    }
    for (String name : instead.portions().keySet()) {
      if (items.portions().containsKey(name) || name.equals(precondition)) {
        parameters.refuse(
            "instead", Message.of("names of answers other than the items", "应为分项以外的答复的名称"));
      }
    }
  }

  private Checklist(
      NamedPortions items,
      @Nullable String precondition,
      NamedPortions instead,
      @Nullable Portion floor) {
    super(
        "the sum of the items answered with yes: " + items.english()
            + (precondition == null ? "" : "; nothing without " + precondition)
            + (instead.portions().isEmpty() ? "" : "; in their place: " + instead.english())
            + (floor == null ? "" : "; at least " + floor.english()),
        "各项符合要求的得分之和：" + items + (precondition == null ? "" : "；不符合“" + precondition + "”的不得分")
            + (instead.portions().isEmpty() ? "" : "；以下情形直接记分：" + instead)
            + (floor == null ? "" : "；最低得" + floor));
    this.items = items;
    this.precondition = precondition;
    this.instead = instead;
    this.floor = floor;
  }

  @Override
  public boolean judges(Indicator indicator, Comparison comparison) {
    return (precondition != null && answer(indicator, precondition) == YesNo.NO)
        || instead.portions().keySet().stream()
            .anyMatch(name -> answer(indicator, name) == YesNo.YES)
        || items.portions().keySet().stream().allMatch(indicator.attributes()::containsKey)
        || super.judges(indicator, comparison);
  }

  @Override
  public Optional<String> neededForFull(Indicator indicator, Comparison hit) {
    return Optional.empty(); // the answers decide, not a value
  }

  @Override
  @Nullable
  Points points(Points weight, Indicator indicator, Comparison comparison, Working working) {
    if (precondition != null) {
      YesNo given = answer(indicator, precondition);
      if (given == YesNo.NO) {
        note(precondition, "no", "否", working);
        return nothing(working);
      }
      if (given == null) {
        return null;
      }
    }
    for (Map.Entry<String, Portion> one : instead.portions().entrySet()) {
      if (answer(indicator, one.getKey()) == YesNo.YES) {
        note(one.getKey(), "yes", "是", working);
        return one.getValue().of(weight, SCORE, working);
      }
    }
    Points sum = sum(weight, indicator, working);
    if (sum == null || floor == null) {
      return sum;
    }
    Points least = floor.of(weight, FLOOR, Working.silent());
    if (sum.compareTo(least) < 0) {
      working.note(LEAST, least);
      return least;
    }
    return sum;
  }

  @Override
  Problem refusal(Indicator indicator, Comparison comparison) {
    boolean decided = precondition == null || answer(indicator, precondition) != null;
    Stream<String> asked = decided ? items.portions().keySet().stream() : Stream.of(precondition);
    return refusal(
        UNANSWERED, asked.filter(name -> answer(indicator, name) == null).toList());
  }

  private static @Nullable YesNo answer(Indicator indicator, String name) {
    return YesNo.of(indicator.attributes().getOrDefault(name, "")).orElse(null);
  }

  private @Nullable Points sum(Points weight, Indicator indicator, Working working) {
    Points sum = Points.ZERO;
    for (Map.Entry<String, Portion> item : items.portions().entrySet()) {
      YesNo answer = answer(indicator, item.getKey());
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
