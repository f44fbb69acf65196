package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.UnreadableTextException;
import dev.jixiao.target.DeadlineTarget;
import dev.jixiao.target.PeriodTarget;
import dev.jixiao.target.Target;
import dev.jixiao.value.Dimension;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Unit;
import dev.jixiao.value.YesNo;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * S13 {@code lateness(step=4%, points=1, planned=…, grace=0, count=full, limit=100%, excuse=…)}: points off for each step of lateness.
 *
 * <p>A step with a percent sign is a share of the planned time: of the duration that is the target (60天), or of the {@code planned}
 * days of a deadline, without which a missed one is not judged. A plain step is a number of days; {@code 1周}, {@code 1个月} and {@code 2小时}
 * say what they count. Months of a deadline are those of the calendar; of a duration only one in months is counted in months. The {@code
 * grace} in days is not counted. An {@code excuse} names the attribute of an indicator by which a person says that the lateness is
 * excused (是).
 *
 * <p>Source: 财政部《中央级行政经费项目支出绩效考评管理办法（试行）》附2, “超计划时间占计划完成时间百分比…每相差4%，扣1分，扣满10分为止”, “除政策性原因或特殊原因外”. Example: ≤60天 with
 * 72天 is 20% late, 5 full steps, so 5 of 10 points.
 */
final class Lateness extends Formula {
  static final String NAME = "lateness";

  private static final Message LATE = Message.of("late beyond the grace period", "扣除宽限后的逾期");
  private static final Message SPARED =
      Message.of("within the days of grace: full marks", "在宽限期内，记满分");
  private static final Message SHARE = Message.of("share of the planned time", "占计划时间比例");

  private final Deduction deduction;
  private final Ratio grace;
  private final @Nullable Ratio planned;
  private final @Nullable String excuse;

  Lateness(StrategyParameters parameters) {
    this(
        parameters.number("grace", Ratio.ZERO),
        parameters.value("planned", Figure::number).orElse(null),
        parameters.text("excuse").orElse(null),
        Deduction.of(parameters));
    if (grace.signum() < 0) {
      parameters.refuse("grace", Message.of("a number of days, 0 or more", "应为不小于 0 的天数"));
    }
    if (planned != null && planned.signum() <= 0) {
      parameters.refuse("planned", Message.of("a number of days above zero", "应为大于 0 的天数"));
    }
    Deduction.Step step = deduction.step();
    if (step.isBare() && step.size().compareTo(Ratio.ONE) < 0) {
      WrongParameter fault =
          Figure.parse(step.text()).ambiguous(step + " of a day", " " + step + " 天");
      parameters.refuse("step", UnreadableTextException.wordingOf(fault));
    }
    Unit unit = step.unit();
    if (!unit.isNone() && !isTime(unit)) {
      parameters.refuse(
          "step",
          Message.of(
              "a share of the planned time or a time, such as 1个月", "应为占计划时间的百分比或时间，例如 1个月"));
    }
  }

  private static String daysInWords(Deduction.Step step) {
    return step.size().equals(Ratio.ONE) ? "day" : step + " days";
  }

  private static boolean isTime(Unit unit) {
    return unit.dimension() == Dimension.TIME
        || unit.dimension() == Dimension.CALENDAR
        || unit.dimension() == Dimension.WORKING_TIME;
  }

  private Lateness(
      Ratio grace, @Nullable Ratio planned, @Nullable String excuse, Deduction deduction) {
    super(
        deduction.portion().inWords().english() + " off for each "
            + (deduction.step().isBare() ? daysInWords(deduction.step()) : deduction.step())
            + " of lateness" + deduction.until().english(),
        "每逾期" + deduction.step() + (deduction.step().isBare() ? "天" : "") + "扣"
            + deduction.portion().inWords().chinese() + deduction.until().chinese());
    this.deduction = deduction;
    this.grace = grace;
    this.planned = planned;
    this.excuse = excuse;
  }

  @Override
  @Nullable
  Points points(Points weight, Indicator indicator, Comparison comparison, Working working) {
    if (comparison.relation().isLowerBound()) {
      return null; // a time that has to be reached is not kept by being early
    }
    if (isMet(comparison)) {
      return full(weight, working);
    }
    if (excuse != null && YesNo.isYes(indicator.attributes().getOrDefault(excuse, ""))) {
      working.note(Message.of("the lateness is excused: full marks", "逾期有正当理由，记满分"));
      return weight;
    }
    Shortfall.Miss miss = Shortfall.absolute(comparison, working);
    // what is counted in anything but time is not late
    return miss == null || !isTime(miss.unit())
        ? null
        : late(weight, indicator, comparison, miss, working);
  }

  private @Nullable Points late(
      Points weight,
      Indicator indicator,
      Comparison comparison,
      Shortfall.Miss miss,
      Working working) {
    Ratio spared = grace.isZero() ? grace : days(grace, miss.unit());
    if (spared == null) {
      return null;
    }
    Ratio late =
        spared.isZero() ? miss.number() : working.plain().difference(LATE, miss.number(), spared);
    if (late.signum() <= 0) {
      working.note(SPARED);
      return weight;
    }
    if (deduction.step().isPercent()) {
      Ratio whole = plannedTime(indicator, comparison, miss.unit());
      return whole == null || whole.signum() <= 0
          ? null
          : deduction.leftOfPercent(weight, working.plain().share(SHARE, late, whole), working);
    }
    return ofTime(weight, indicator.target(), comparison, late, miss.unit(), working);
  }

  private @Nullable Points ofTime(
      Points weight, Target target, Comparison comparison, Ratio late, Unit unit, Working working) {
    Deduction.Step step = deduction.step();
    if (isDate(target) && step.unit().dimension() == Dimension.CALENDAR) {
      Ratio size = Deduction.Step.converted(step.size(), step.unit(), CalendarMonths.UNIT);
      // months after a grace would begin on another day
      Ratio months = grace.isZero() ? CalendarMonths.late(target, comparison, working) : null;
      return size == null || months == null ? null : deduction.left(weight, months, size, working);
    }
    Ratio size = step.isBare() ? days(step.size(), unit) : step.in(unit);
    return size == null ? null : deduction.left(weight, late, size, working);
  }

  /** A number of days in another unit; days of work are days of the target's own. */
  private static @Nullable Ratio days(Ratio days, Unit unit) {
    return unit.dimension() == Dimension.WORKING_TIME
        ? days
        : Deduction.Step.converted(days, Unit.DAY, unit);
  }

  private static boolean isDate(Target target) {
    return target instanceof DeadlineTarget || target instanceof PeriodTarget;
  }

  // a date says when the work has to be done, but not when it began
  private @Nullable Ratio plannedTime(Indicator indicator, Comparison comparison, Unit unit) {
    if (planned != null || isDate(indicator.target())) {
      return planned == null ? null : days(planned, unit);
    }
    return comparison
        .required()
        .map(required ->
            Deduction.Step.converted(Ratio.of(required.number()), required.unit(), unit))
        .orElse(null);
  }

  /** How many calendar months a date is late. */
  private static final class CalendarMonths {
    static final Unit UNIT = Unit.of("个月");

    // a common year, one before a leap year, and a leap year: all that February can be between two
    // dates
    private static final int[] YEARS = {2021, 2023, 2024};

    private CalendarMonths() {}

    /** The months, a begun one as the share of its days; null where February decides and the target has no year. */
    static @Nullable Ratio late(Target target, Comparison comparison, Working working) {
      long due = comparison.required().orElseThrow().number().longValue();
      long done = comparison.achieved().orElseThrow().number().longValue();
      int[] years = years(target, due);
      Set<Ratio> found = new HashSet<>();
      for (int year : years) {
        LocalDate first = LocalDate.of(year, 1, 1);
        found.add(between(first.plusDays(due - 1), first.plusDays(done - 1)));
      }
      if (found.size() > 1) {
        return null;
      }
      Ratio months = found.iterator().next();
      if (working.isRecording()) {
        long days = done - due;
        String shown =
            months.toBigDecimal(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        working.note(Message.of(
            days + " days are " + shown + " calendar months",
            "逾期" + days + "天，按日历为" + shown + "个月"));
      }
      return months;
    }

    // a date without a year is of one in which it is that day
    private static int[] years(Target target, long due) {
      if (!(target instanceof DeadlineTarget deadline)) {
        return YEARS;
      }
      PartialDate date = deadline.date();
      if (date.hasYear()) {
        return new int[] {date.year()};
      }
      int[] fitting = Arrays.stream(YEARS)
          .filter(year -> date.inYear(year).lastDay().getDayOfYear() == due)
          .toArray();
      return fitting.length == 0 ? YEARS : fitting;
    }

    private static Ratio between(LocalDate due, LocalDate done) {
      long whole = ChronoUnit.MONTHS.between(due, done);
      LocalDate begun = due.plusMonths(whole);
      LocalDate next = due.plusMonths(whole + 1);
      return Ratio.of(whole, 1)
          .plus(
              Ratio.of(ChronoUnit.DAYS.between(begun, done), ChronoUnit.DAYS.between(begun, next)));
    }
  }
}
