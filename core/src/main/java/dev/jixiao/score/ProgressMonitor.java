package dev.jixiao.score;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Verdict;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.target.DeadlineTarget;
import dev.jixiao.target.QuantityTarget;
import dev.jixiao.target.StandardTarget;
import dev.jixiao.target.Target;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A monitor of forms under way (绩效运行监控): what should have been reached by the day of the form, and the light of what
 * was.
 *
 * <pre>{@code
 * FormProgress progress = ProgressMonitor.standard().review(form);
 * for (IndicatorProgress row : progress.indicators()) {
 *   System.out.println(row.indicator().name() + " " + row.light() + " " + row.reason().chinese());
 * }
 * }</pre>
 *
 * <p>Counts and amounts of which more is better are held against the share of the target that the schedule gives for the
 * months that have ended; rates, levels and upper bounds against the target of the year; a deadline that is not due yet
 * has no light. What is said in words, such as 达成, 部分达成 or 未达成, is green, yellow or red.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ProgressMonitor {
  private static final int MONTHS = 12;
  private static final int UNKNOWN = -1;
  private static final int EXPECTED_SCALE = 2;
  private static final ProgressMonitor STANDARD = new ProgressMonitor(
      Scorer.standard(), LightScale.standard(), ProgressSchedule.linear(), Map.of());

  private final Scorer scorer;
  private final LightScale scale;
  private final ProgressSchedule schedule;
  private final Map<String, ProgressSchedule> schedules;

  private ProgressMonitor(
      Scorer scorer,
      LightScale scale,
      ProgressSchedule schedule,
      Map<String, ProgressSchedule> schedules) {
    this.scorer = Objects.requireNonNull(scorer, "scorer");
    this.scale = Objects.requireNonNull(scale, "scale");
    this.schedule = Objects.requireNonNull(schedule, "schedule");
    this.schedules = schedules;
  }

  /**
   * A monitor with the standard types, a linear schedule and the standard scale of lights.
   *
   * @return the monitor
   */
  public static ProgressMonitor standard() {
    return STANDARD;
  }

  /**
   * This monitor with another scorer.
   *
   * @param other what compares values with targets
   * @return a copy
   */
  public ProgressMonitor withScorer(Scorer other) {
    return new ProgressMonitor(other, scale, schedule, schedules);
  }

  /**
   * This monitor with another scale of lights.
   *
   * @param other from which progress on a light has which colour
   * @return a copy
   */
  public ProgressMonitor withScale(LightScale other) {
    return new ProgressMonitor(scorer, other, schedule, schedules);
  }

  /**
   * This monitor with another schedule for all indicators that have none of their own.
   *
   * @param other the schedule
   * @return a copy
   */
  public ProgressMonitor withSchedule(ProgressSchedule other) {
    return new ProgressMonitor(scorer, scale, other, schedules);
  }

  /**
   * This monitor with a schedule for the indicators of a name or a code.
   *
   * @param indicator the name or the code of the indicator
   * @param own its schedule
   * @return a copy
   */
  public ProgressMonitor withSchedule(String indicator, ProgressSchedule own) {
    Map<String, ProgressSchedule> more = new LinkedHashMap<>(schedules);
    more.put(indicator, own);
    return new ProgressMonitor(scorer, scale, schedule, Map.copyOf(more));
  }

  /**
   * Reviews a form under way.
   *
   * @param form the form, with its day ({@code asOf}); a form after the year needs none
   * @return the progress of its indicators and of its budget
   */
  public FormProgress review(PerformanceForm form) {
    int months = months(form);
    List<IndicatorProgress> rows =
        form.indicators().stream().map(row -> review(row, form, months)).toList();
    Ratio execution = execution(form, months);
    return new FormProgress(
        form, months, rows, execution, execution == null ? null : scale.light(execution));
  }

  private static int months(PerformanceForm form) {
    LocalDate day = form.asOf().orElse(null);
    if (day == null) {
      return form.kind() == FormKind.MONITORING ? UNKNOWN : MONTHS;
    }
    int year = form.fiscalYear().map(Year::getValue).orElse(day.getYear());
    if (day.getYear() != year) {
      return day.getYear() < year ? 0 : MONTHS;
    }
    boolean ended = day.plusDays(1).getDayOfMonth() == 1;
    return ended ? day.getMonthValue() : day.getMonthValue() - 1;
  }

  private @Nullable Ratio execution(PerformanceForm form, int months) {
    Ratio rate = form.budget()
        .map(BudgetExecution::total)
        .flatMap(FundingLine::executionRate)
        .orElse(null);
    return rate == null || months <= 0 ? null : rate.dividedBy(Ratio.of(months, MONTHS));
  }

  private IndicatorProgress review(Indicator row, PerformanceForm form, int months) {
    Year year = form.fiscalYear().orElse(null);
    Comparison now = compare(row, row.actualOrMissing(), year);
    Comparison forecast = row.forecast().map(value -> compare(row, value, year)).orElse(null);
    Draft draft = new Draft(row, forecast);
    if (now.verdict() == Verdict.NOT_APPLICABLE) {
      return draft.dark(null, "the indicator does not apply", "该指标不适用");
    } else if (row.target() instanceof DeadlineTarget deadline) {
      return ofDeadline(draft, deadline, now, form);
    }
    Relation relation = relation(row, year);
    boolean counted = row.target() instanceof QuantityTarget target
        && isCounted(target)
        && !relation.isUpperBound();
    return counted
        ? ofCount(draft, (QuantityTarget) row.target(), relation, now, months)
        : ofYear(draft, relation, now);
  }

  private Comparison compare(Indicator row, ActualValue value, @Nullable Year year) {
    Indicator as = row.toBuilder().actual(value).build();
    return (year == null ? scorer.score(as) : scorer.score(as, year)).comparison();
  }

  // the relation that is written, or the one that is assumed where none is
  private Relation relation(Indicator row, @Nullable Year year) {
    return row.target() instanceof QuantityTarget target && target.relation() != Relation.NONE
        ? target.relation()
        : compare(row, ActualValue.of(row.target().text()), year).relation();
  }

  // what adds up in the course of a year: a rate does not
  private static boolean isCounted(QuantityTarget target) {
    return target.kind() != StandardTarget.Kind.DURATION
        && target.kind() != StandardTarget.Kind.PERCENTAGE
        && !target.quantity().unit().isRate()
        && target.quantity().signum() > 0;
  }

  private IndicatorProgress ofCount(
      Draft draft, QuantityTarget target, Relation relation, Comparison now, int months) {
    if (months == UNKNOWN) {
      return draft.dark(null, "the form does not state its day", "未填写监控截止日期，无法按序时进度判断");
    }
    Ratio share = scheduleOf(draft.row).share(months);
    if (share.signum() == 0) {
      return draft.dark(null, "nothing is due yet", "尚未到应有进度的时点");
    }
    Target expected = expected(target, relation, share);
    Quantity achieved = now.achieved().orElse(null);
    Quantity required = now.required().orElse(null);
    if (achieved == null || required == null || required.signum() <= 0) {
      return inWords(draft, expected, now);
    }
    Ratio progress = Ratio.of(achieved.number(), required.number()).dividedBy(share);
    return draft.lit(
        expected,
        progress,
        scale.light(progress),
        achieved + " is " + progress + " of " + expected.canonical() + ", expected by now",
        achieved + "为序时应完成" + expected.canonical() + "的" + progress);
  }

  private ProgressSchedule scheduleOf(Indicator row) {
    ProgressSchedule byName = schedules.getOrDefault(row.name(), schedule);
    return row.code().map(code -> schedules.getOrDefault(code, byName)).orElse(byName);
  }

  private Target expected(QuantityTarget target, Relation relation, Ratio share) {
    Quantity whole = target.quantity();
    BigDecimal part = Ratio.of(whole.number())
        .times(share)
        .toBigDecimal(
            Math.max(EXPECTED_SCALE, whole.number().scale() + EXPECTED_SCALE),
            RoundingMode.HALF_UP);
    Relation bound = relation.isLowerBound() ? relation : Relation.AT_LEAST;
    return scorer.types().read(bound.symbol() + Quantity.of(part, whole.unit()));
  }

  // rates, levels, upper bounds, ranges: against the target of the year
  private IndicatorProgress ofYear(Draft draft, Relation relation, Comparison now) {
    Target expected = draft.row.target();
    Quantity achieved = now.achieved().orElse(null);
    Quantity required = now.required().orElse(null);
    if (achieved == null
        || required == null
        || required.signum() <= 0
        || now.verdict() == Verdict.UNDETERMINED) {
      return inWords(draft, expected, now);
    }
    Ratio progress = achieved.ratioTo(required);
    if (now.verdict() == Verdict.MET || relation.isUpperBound()) {
      boolean met = now.verdict() == Verdict.MET;
      return draft.lit(
          expected,
          progress,
          met ? Light.GREEN : Light.RED,
          achieved + (met ? " meets " : " exceeds ") + expected.canonical(),
          achieved + (met ? "符合" : "超出") + "年度指标值" + expected.canonical());
    }
    Ratio completion = now.completion().orElse(progress);
    return draft.lit(
        expected,
        progress,
        scale.light(completion),
        achieved + " is " + completion + " of " + expected.canonical(),
        achieved + "为年度指标值" + expected.canonical() + "的" + completion);
  }

  private IndicatorProgress inWords(Draft draft, Target expected, Comparison now) {
    String text = draft.row.actualOrMissing().text().strip();
    Light light = switch (now.verdict()) {
      case MET -> Light.GREEN;
      case PARTLY_MET -> Light.YELLOW;
      case NOT_MET -> Light.RED;
      case UNDETERMINED, NOT_APPLICABLE -> null;
    };
    if (light == null) {
      return draft.row.actualOrMissing().isMissing()
          ? draft.dark(expected, "nothing is reported yet", "未填写当前完成值")
          : draft.dark(
              expected,
              "\"" + text + "\" says nothing about the target",
              "当前完成值“" + text + "”无法与指标值比较");
    }
    return draft.lit(
        expected,
        null,
        light,
        "\"" + text + "\" is read as " + light.label().english(),
        "当前完成值“" + text + "”按" + light.label().chinese() + "计");
  }

  private static IndicatorProgress ofDeadline(
      Draft draft, DeadlineTarget deadline, Comparison now, PerformanceForm form) {
    if (now.verdict() == Verdict.MET) {
      return draft.lit(deadline, null, Light.GREEN, "done in time", "已按期完成");
    }
    LocalDate asOf = form.asOf().orElse(null);
    Year year = form.fiscalYear().orElse(null);
    if (asOf == null || (year == null && !deadline.date().hasYear())) {
      return draft.dark(
          deadline, "the form does not state its day or year", "未填写监控截止日期或年度，无法判断是否到期");
    }
    LocalDate due =
        (year == null ? deadline.date() : deadline.date().inYear(year.getValue())).lastDay();
    return asOf.isAfter(due)
        ? draft.lit(
            deadline, null, Light.RED, "due on " + due + " and not done", "应于" + due + "前完成，尚未完成")
        : draft.dark(deadline, "due on " + due, "完成期限" + due + "未到");
  }

  /** A row whose progress is being found. */
  private record Draft(Indicator row, @Nullable Comparison forecast) {
    IndicatorProgress lit(
        Target expected, @Nullable Ratio progress, Light light, String english, String chinese) {
      return new IndicatorProgress(
          row, expected, progress, light, forecast, Message.of(english, chinese));
    }

    IndicatorProgress dark(@Nullable Target expected, String english, String chinese) {
      return new IndicatorProgress(
          row, expected, null, null, forecast, Message.of(english, chinese));
    }
  }
}
