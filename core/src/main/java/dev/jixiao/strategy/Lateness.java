package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.target.DeadlineTarget;
import dev.jixiao.target.PeriodTarget;
import dev.jixiao.target.Target;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * S13 {@code lateness(step=4%, points=1, planned=…, grace=0, count=full, limit=100%, excuse=…)}: points off for each step of lateness.
 *
 * <p>A step with a percent sign is a share of the planned time: of the duration that is the target (60天), or of the {@code planned}
 * days of a deadline, without which a missed one is not judged. A plain step is a number of days, or for a duration of its own unit, so
 * that {@code step=1} counts months of ≤2个月 and {@code step=30} about the months of a deadline. The {@code grace} is not counted. An
 * {@code excuse} names the attribute of an indicator by which a person says that the lateness is excused (是).
 *
 * <p>Source: 财政部《中央级行政经费项目支出绩效考评管理办法（试行）》附2, “超计划时间占计划完成时间百分比…每相差4%，扣1分，扣满10分为止”, “除政策性原因或特殊原因外”. Example: ≤60天 with
 * 72天 is 20% late, 5 full steps, so 5 of 10 points.
 */
final class Lateness extends Formula {
  static final String NAME = "lateness";

  private static final Message LATE = Message.of("late beyond the grace", "扣除宽限后的逾期");
  private static final Message SHARE = Message.of("share of the planned time", "占计划时间比例");

  private final Deduction deduction;
  private final Ratio grace;
  private final @Nullable Ratio planned;
  private final @Nullable String excuse;

  Lateness(StrategyParameters parameters) {
    this(
        parameters.ratio("grace", Ratio.ZERO),
        parameters.value("planned", Figures::ratio).orElse(null),
        parameters.text("excuse").orElse(null),
        Deduction.of(parameters, false));
    if (grace.signum() < 0) {
      parameters.refuse("grace", "a number of days from 0 on");
    }
    if (planned != null && planned.signum() <= 0) {
      parameters.refuse("planned", "a number of days above zero");
    }
  }

  private Lateness(
      Ratio grace, @Nullable Ratio planned, @Nullable String excuse, Deduction deduction) {
    super(
        deduction.portion() + " off for each " + deduction.stepText() + " of lateness",
        "每逾期 " + deduction.stepText() + " 扣 " + deduction.portion() + "，扣完为止");
    this.deduction = deduction;
    this.grace = grace;
    this.planned = planned;
    this.excuse = excuse;
  }

  @Override
  @Nullable
  Points points(Points weight, Indicator indicator, Comparison comparison, Working working) {
    if (isMet(comparison)) {
      return full(weight, working);
    }
    if (excuse != null && "是".equals(indicator.attributes().get(excuse))) {
      working.note(Message.of("the lateness is excused: full marks", "逾期有正当理由，记满分"));
      return weight;
    }
    Ratio days = Shortfall.absolute(comparison, working);
    if (days == null) {
      return null;
    }
    Ratio late = grace.isZero() ? days : working.plain().difference(LATE, days, grace);
    if (late.signum() <= 0) {
      return full(weight, working);
    }
    if (!deduction.percent()) {
      return deduction.left(weight, late, working);
    }
    Ratio whole = plannedTime(indicator, comparison);
    return (whole == null || whole.signum() <= 0)
        ? null
        : deduction.left(weight, working.plain().share(SHARE, late, whole), working);
  }

  // a date says when the work has to be done, but not when it began
  private @Nullable Ratio plannedTime(Indicator indicator, Comparison comparison) {
    Target target = indicator.target();
    return planned != null || target instanceof DeadlineTarget || target instanceof PeriodTarget
        ? planned
        : comparison.required().map(required -> Ratio.of(required.number())).orElse(null);
  }
}
