package dev.jixiao.strategy;

import dev.jixiao.compare.ActualKind;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.UnreadableTextException;
import dev.jixiao.value.Points;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * S11 {@code deduct-per-step(step=3%, points=1, by=target, from=100%, side=either, count=full, limit=100%)} and S12 {@code
 * deduct-per-event(points=0.5, count=full, limit=100%)}: points off for each step by which the target is missed, down to nothing (扣完为止).
 *
 * <p>The miss is counted as a share of the target, from {@code from} on, or with {@code by=value} in the target's own unit, where
 * percentages count in percentage points and the step carries its sign ({@code step=1%}). With {@code by=distance} a target that was exceeded is
 * missed as well (偏离度), whichever way is better. {@code side=above} (每超) and {@code side=below} (每少) leave rows unscored whose target is a bound of the other side. A step that is not full counts not at all, as full ({@code started}) or {@code pro-rata}. A {@code points} with
 * a percent sign is a share of the weight. {@code deduct-per-event} takes off for each one above the target.
 *
 * <p>Sources: 财政部《中央级行政经费项目支出绩效考评管理办法（试行）》附2, “每相差3%，扣1分，扣满15分为止”; 岳阳, “每出现一个专项未按进度扣0.5分”; 企业绩效评价, “每低于目标值2%扣1分，最低为零分”.
 * Example: ≥100 with 80 is 20% short, 6 full steps of 3%, so 4 of 10 points; pro rata 3.33.
 */
final class DeductPerStep extends RateFormula {
  static final String NAME = "deduct-per-step";
  static final String PER_EVENT = "deduct-per-event";
  static final String COUNTED = "deduct-per-counted-event";

  /** What the miss is counted in. */
  enum By {
    /** Shares of the target by which it is missed. */
    TARGET,
    /** The target's own unit. */
    VALUE,
    /** Shares of the target by which it is missed or exceeded (偏离度). */
    DISTANCE
  }

  private static final Message OFF =
      Message.of("the actual value is off the target by {} of it", "实际完成值偏离指标值 {}");
  private static final Message FROM = Message.of("short of where full marks begin", "低于满分起点");

  /** Which misses a rule speaks of: 每超1% of those above a limit, 每少1% of those below a target. */
  enum Side {
    /** What is too much. */
    ABOVE,
    /** What is too little. */
    BELOW,
    /** Either, as the target asks. */
    EITHER
  }

  private final Deduction deduction;
  private final By by;
  private final Ratio from;
  private final Side side;

  DeductPerStep(StrategyParameters parameters) {
    this(
        parameters.choice("by", By.TARGET),
        CompletionFormula.from(parameters),
        parameters.choice("side", Side.EITHER),
        Deduction.of(parameters));
    Deduction.Step step = deduction.step();
    boolean given = parameters.text("step").isPresent() && parameters.isSound("step");
    if (given && by != By.VALUE && !step.isPercent()) {
      WrongParameter fault = step.isBare()
          ? Figure.parse(step.text())
              .ambiguous(
                  step + " in the target's unit (by=value)", "指标值的 " + step + " 个单位（by=value）")
          : new WrongParameter(
              "a percentage of the target, or with by=value " + step,
              "应为指标值的百分比；按 " + step + " 计的应写明 by=value");
      parameters.refuse("step", UnreadableTextException.wordingOf(fault));
    }
    if (by == By.VALUE && !from.equals(Ratio.ONE)) {
      parameters.refuse("from", Message.of("not with by=value", "不能与 by=value 同用"));
    }
  }

  private DeductPerStep(By by, Ratio from, Side side, Deduction deduction) {
    super(
        deduction.portion().inWords().english() + " off for each "
            + deduction.step().english()
            + " by which "
            + (from.equals(Ratio.ONE)
                ? "the target is " + missed(by, side).english()
                : from + " of the target is missed")
            + deduction.until().english(),
        (from.equals(Ratio.ONE)
                ? "每" + missed(by, side).chinese() + "指标值"
                : "达到指标值" + from + "的记满分，每再偏离")
            + deduction.step().chinese() + "扣" + deduction.portion().inWords().chinese()
            + deduction.until().chinese());
    this.deduction = deduction;
    this.by = by;
    this.from = from;
    this.side = side;
  }

  private static Message missed(By by, Side side) {
    if (by == By.DISTANCE) {
      return Message.of("missed or exceeded", "高于或低于");
    }
    return switch (side) {
      case ABOVE -> Message.of("exceeded", "超出");
      case BELOW -> Message.of("missed", "低于");
      case EITHER -> Message.of("missed", "偏离");
    };
  }

  static DeductPerStep perEvent(StrategyParameters parameters) {
    return new DeductPerStep(
        By.VALUE, Ratio.ONE, Side.ABOVE, Deduction.of(parameters, Deduction.Step.ONE));
  }

  @Override
  @Nullable
  Points points(Points weight, Comparison comparison, Working working) {
    if (isOfOtherSide(comparison.relation())) {
      return null; // 每超1件 of a target of at least 100件, or the 不合格 of which 95件 says nothing
    }
    if (isMet(comparison) && by != By.DISTANCE) {
      return full(weight, working);
    }
    return by != By.VALUE
        ? ofShare(weight, comparison, working)
        : ofValue(weight, comparison, working);
  }

  private boolean isOfOtherSide(Relation relation) {
    return (side == Side.ABOVE && relation.isLowerBound())
        || (side == Side.BELOW && relation.isUpperBound());
  }

  private @Nullable Points ofShare(Points weight, Comparison comparison, Working working) {
    Ratio missed = by == By.DISTANCE
        ? Subject.DISTANCE.of(comparison)
        : Shortfall.relative(comparison, working);
    boolean upper = by == By.TARGET && comparison.relation().isUpperBound();
    if (missed == null || (upper && !from.equals(Ratio.ONE))) {
      return null; // a limit has no part that would do
    }
    if (by == By.DISTANCE) {
      working.note(OFF, missed);
    }
    Ratio allowed = Ratio.ONE.minus(from);
    Ratio miss = allowed.isZero() ? missed : working.minus(FROM, missed, allowed);
    return miss.signum() <= 0 ? weight : deduction.leftOfPercent(weight, miss, working);
  }

  private @Nullable Points ofValue(Points weight, Comparison comparison, Working working) {
    Shortfall.Miss miss = Shortfall.absolute(comparison, working);
    if (miss == null) {
      return null;
    }
    Unit counted = comparison.required().map(Quantity::unit).orElse(Unit.NONE);
    // 3 of a rate may be 3% or 3 percentage points of a hundred: only a step with its sign counts
    // rates
    Ratio size =
        deduction.step().isBare() && counted.isRate() ? null : miss.step(deduction.step(), counted);
    if (size == null) {
      return null;
    }
    return miss.number().signum() <= 0
        ? weight
        : deduction.left(weight, miss.number(), size, working);
  }

  /**
   * {@code deduct-per-counted-event(events=一般事故:0.5,重大事故:1, limit=100%)}: points off for each event of several kinds that are counted in one
   * row.
   *
   * <p>How many there were of each kind is in the indicator's attributes under its name: 2, 2起 or 无. A kind without a number leaves the
   * indicator unscored. Source: a county's rule with −0.5 and −1 for two kinds of events. Example: two of the first and one of the
   * second cost 2 of 10 points.
   */
  static final class Counted extends Formula {
    private static final Message EACH = Message.of("for each", "每次扣分");
    private static final Message TAKEN = Message.of("deduction", "扣分");
    private static final Message NOT_COUNTED =
        Message.of("the number of events is missing", "未填写发生次数");

    private final NamedPortions events;
    private final Portion limit;

    Counted(StrategyParameters parameters) {
      this(
          parameters.required("events", NamedPortions::parse, NamedPortions.EMPTY),
          parameters.value("limit", Portion::single).orElse(Portion.WHOLE));
    }

    private Counted(NamedPortions events, Portion limit) {
      super(
          "points off for each event: " + events.english()
              + Deduction.until(limit).english(),
          "每发生一次扣分：" + events + Deduction.until(limit).chinese());
      this.events = events;
      this.limit = limit;
    }

    @Override
    public boolean judges(Indicator indicator, Comparison comparison) {
      return events.portions().keySet().stream().allMatch(indicator.attributes()::containsKey)
          || super.judges(indicator, comparison);
    }

    @Override
    public Optional<String> neededForFull(Indicator indicator, Comparison hit) {
      return Optional.empty(); // the counters decide, not a value
    }

    private static @Nullable BigDecimal count(Indicator indicator, String kind) {
      String text = indicator.attributes().getOrDefault(kind, "").strip();
      if (text.equals("无") || text.equals("没有")) {
        return BigDecimal.ZERO;
      }
      ActualValue read = ActualValue.of(text);
      Quantity quantity = read.kind() == ActualKind.NUMBER ? read.quantity().orElse(null) : null;
      return quantity != null && !read.isApproximate() && isCount(quantity)
          ? quantity.number()
          : null;
    }

    private static boolean isCount(Quantity quantity) {
      return quantity.signum() >= 0
          && !quantity.unit().isRate()
          && quantity.number().stripTrailingZeros().scale() <= 0;
    }

    @Override
    @Nullable
    Points points(Points weight, Indicator indicator, Comparison comparison, Working working) {
      Points taken = Points.ZERO;
      for (Map.Entry<String, Portion> event : events.portions().entrySet()) {
        BigDecimal count = count(indicator, event.getKey());
        if (count == null) {
          return null;
        }
        String times = count.stripTrailingZeros().toPlainString();
        working.note(
            Message.of(event.getKey() + ": " + times, event.getKey() + "：" + times + " 次"));
        Points each = event.getValue().of(weight, EACH, working);
        Points all = working.plain().multiple(TAKEN, each, Ratio.of(count));
        taken = working.plus(TAKEN, taken, all);
      }
      Points most = limit.of(weight, TAKEN, Working.silent()).min(weight);
      Points counted = taken.compareTo(most) > 0 ? working.min(TAKEN, taken, most) : taken;
      if (counted.isZero()) {
        return weight;
      }
      return counted.equals(weight) ? nothing(working) : working.minus(SCORE, weight, counted);
    }

    @Override
    Problem refusal(Indicator indicator, Comparison comparison) {
      List<String> open = events.portions().keySet().stream()
          .filter(kind -> count(indicator, kind) == null)
          .toList();
      return refusal(NOT_COUNTED, open);
    }
  }
}
