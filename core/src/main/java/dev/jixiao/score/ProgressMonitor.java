package dev.jixiao.score;

import dev.jixiao.compare.ActualKind;
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
import dev.jixiao.target.PeriodTarget;
import dev.jixiao.target.QuantityTarget;
import dev.jixiao.target.RangeTarget;
import dev.jixiao.target.StandardTarget;
import dev.jixiao.target.Target;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import dev.jixiao.value.UnitMatch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
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
 * <p>Counts and amounts of which more is better are compared with the share of the target that the schedule gives for the
 * months that have ended (of a range, its lower end); rates, levels, upper bounds and numbers for each month against the
 * target of the year; a deadline or a period that is not over yet has no light, and neither has work that is said to be
 * under way (进行中). What is judged in words, as 达成, 部分达成 or 未达成, is green, yellow or red. A bound as an actual
 * value, such as 不足28公里, has a light only where every value within it has that light.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ProgressMonitor {
  private static final int MONTHS = 12;
  private static final int UNKNOWN = -1;
  private static final int EXPECTED_SCALE = 2;
  // of these a year brings no more than a month does
  private static final Pattern EACH_TIME = Pattern.compile("/(?:月|季|周|旬|日|天|半年|小时|时|分)");
  private static final Pattern NOT_BEGUN = Pattern.compile("(?:目前)?(?:尚|暂|还)?未(?:开展|开始|实施|启动|开工)");
  // words for work that is neither done nor late; 部分达成 and 未达成 are judgements
  private static final Pattern UNDER_WAY =
      Pattern.compile("(?:目前|现|已|均)*(?:(?:正在?|正常|按计划|按进度|按序时进度|按时间节点|按要求|有序|稳步|持续|加快|抓紧)"
          + "(?:组织)?(?:进行|推进|实施|开展|建设|办理|施工|落实)(?:之?中|当中)?"
          + "|(?:进行|推进|实施|施工|办理|建设|开展)中"
          + "|(?:尚|暂|还)?未(?:完成|开展|开始|实施|启动|开工|完工|到期|结束|竣工)|未到(?:完成)?期限?)");
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
   * @param scorer what compares values with targets
   * @return a copy
   */
  public ProgressMonitor withScorer(Scorer scorer) {
    return new ProgressMonitor(scorer, scale, schedule, schedules);
  }

  /**
   * The scorer that compares values with targets.
   *
   * @return the scorer
   */
  public Scorer scorer() {
    return scorer;
  }

  /**
   * This monitor with another scale of lights.
   *
   * @param scale from which progress on a light has which colour
   * @return a copy
   */
  public ProgressMonitor withScale(LightScale scale) {
    return new ProgressMonitor(scorer, scale, schedule, schedules);
  }

  /**
   * This monitor with another schedule for all indicators that have none of their own.
   *
   * @param schedule the schedule
   * @return a copy
   */
  public ProgressMonitor withSchedule(ProgressSchedule schedule) {
    return new ProgressMonitor(scorer, scale, schedule, schedules);
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
      return ofDate(draft, deadline.date(), now, form);
    } else if (row.target() instanceof PeriodTarget period) {
      return ofDate(draft, period.to(), now, form);
    }
    Relation relation = relation(row, year);
    Quantity whole = relation.isUpperBound() ? null : counted(row);
    if (whole != null) {
      return ofCount(draft, whole, relation, now, months);
    }
    return months != MONTHS && UNDER_WAY.matcher(draft.said()).matches()
        ? draft.dark(
            row.target(),
            "\"" + draft.said() + "\": the year is not over yet",
            "“" + draft.said() + "”，年度尚未结束，暂不判断")
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

  // what adds up in the course of a year, as neither a rate nor a number a month does; of a range,
  // its lower end
  private static @Nullable Quantity counted(Indicator row) {
    Quantity whole = null;
    if (row.target() instanceof RangeTarget range) {
      whole = range.low();
    } else if (row.target() instanceof QuantityTarget target
        && target.kind() != StandardTarget.Kind.DURATION) {
      whole = target.quantity();
    }
    return whole == null
            || whole.unit().isRate()
            || whole.signum() <= 0
            || EACH_TIME.matcher(whole.unit().symbol()).find()
        ? null
        : whole;
  }

  private IndicatorProgress ofCount(
      Draft draft, Quantity whole, Relation relation, Comparison now, int months) {
    if (months == UNKNOWN) {
      return draft.dark(null, "the form does not state its date", "未填写监控截止日期，无法按序时进度判断");
    }
    Ratio share = scheduleOf(draft.row).share(months);
    if (share.signum() == 0) {
      return draft.dark(null, "nothing is due yet", "尚未到应有进度的时点");
    }
    Quantity achieved = now.achieved().orElse(null);
    Unit unit = achieved == null || !whole.unit().isNone() ? whole.unit() : achieved.unit();
    Target expected = expected(whole.withUnit(unit), relation, share);
    if (achieved == null || achieved.unit().match(whole.unit()) == UnitMatch.CONTRADICTING) {
      return countedInWords(draft, expected, now, months);
    }
    Ratio progress = achieved.ratioTo(whole).dividedBy(share);
    Light light = scale.light(progress);
    if (draft.isOpen(light)) {
      return draft.open(expected);
    }
    return draft.lit(
        expected,
        progress,
        light,
        draft.english(achieved) + " is " + progress + " of " + expected.text() + ", due by now",
        draft.chinese(achieved) + "为序时应完成" + expected.text() + "的" + progress);
  }

  private static IndicatorProgress countedInWords(
      Draft draft, Target expected, Comparison now, int months) {
    if (NOT_BEGUN.matcher(draft.said()).matches()) {
      return draft.lit(
          expected,
          Ratio.ZERO,
          Light.RED,
          "not begun, where " + expected.text() + " is due by now",
          "尚未开始，序时应完成" + expected.text());
    }
    return months != MONTHS && UNDER_WAY.matcher(draft.said()).matches()
        ? draft.dark(
            expected,
            "\"" + draft.said() + "\" says no number; " + expected.text() + " is due by now",
            "当前完成值“" + draft.said() + "”未填写数量，序时应完成" + expected.text())
        : inWords(draft, expected, now);
  }

  private ProgressSchedule scheduleOf(Indicator row) {
    ProgressSchedule byName = schedules.getOrDefault(row.name(), schedule);
    return row.code().map(code -> schedules.getOrDefault(code, byName)).orElse(byName);
  }

  private Target expected(Quantity whole, Relation relation, Ratio share) {
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
          achieved + (met ? " meets " : " exceeds ") + expected.text(),
          achieved + (met ? "符合" : "超出") + "年度指标值" + expected.text());
    }
    Ratio completion = now.completion().orElse(progress);
    Light light = scale.light(completion);
    if (draft.isOpen(light)) {
      return draft.open(expected);
    }
    return draft.lit(
        expected,
        progress,
        light,
        draft.english(achieved) + " is " + completion + " of " + expected.text(),
        draft.chinese(achieved) + "为年度指标值" + expected.text() + "的" + completion);
  }

  private static IndicatorProgress inWords(Draft draft, Target expected, Comparison now) {
    String text = draft.said();
    Light light = switch (now.verdict()) {
      case MET -> Light.GREEN;
      case PARTLY_MET -> Light.YELLOW;
      case NOT_MET -> Light.RED;
      case UNDETERMINED, NOT_APPLICABLE -> null;
    };
    if (light == null && draft.isBound()) {
      return draft.open(expected);
    } else if (light == null) {
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
        "\"" + text + "\" counts as " + light.label().english(),
        "当前完成值“" + text + "”按" + light.label().chinese() + "计");
  }

  private static IndicatorProgress ofDate(
      Draft draft, PartialDate date, Comparison now, PerformanceForm form) {
    Target target = draft.row.target();
    LocalDate asOf = form.asOf().orElse(null);
    Year year = form.fiscalYear().orElse(null);
    LocalDate done = day(draft.row.actualOrMissing().date().orElse(null), year);
    boolean foretold = done != null && asOf != null && done.isAfter(asOf);
    boolean open = foretold || UNDER_WAY.matcher(draft.said()).matches();
    if (now.verdict() == Verdict.MET && !open) {
      return draft.lit(target, null, Light.GREEN, "done in time", "已按期完成");
    }
    LocalDate due = day(date, year);
    if (asOf == null || due == null) {
      return draft.dark(
          target, "the form does not state its date or year", "未填写监控截止日期或年度，无法判断是否到期");
    } else if (!asOf.isAfter(due)) {
      return draft.dark(target, "due on " + due, "完成期限" + chinese(due) + "未到");
    } else if (done != null && !foretold) {
      return draft.lit(
          target,
          null,
          Light.RED,
          "due on " + due + ", done on " + done,
          "应于" + chinese(due) + "前完成，实际于" + chinese(done) + "完成");
    }
    return draft.lit(
        target,
        null,
        Light.RED,
        "due on " + due + " and not done"
            + (draft.said().isEmpty() ? "" : ": \"" + draft.said() + "\""),
        "应于" + chinese(due) + "前完成，"
            + (draft.said().isEmpty() ? "尚未完成" : "填报为“" + draft.said() + "”"));
  }

  private static @Nullable LocalDate day(@Nullable PartialDate date, @Nullable Year year) {
    if (date == null || (year == null && !date.hasYear())) {
      return null;
    }
    return (year == null ? date : date.inYear(year.getValue())).lastDay();
  }

  private static String chinese(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** A row whose progress is being found. */
  private record Draft(Indicator row, @Nullable Comparison forecast) {
    String said() {
      return row.actualOrMissing().text().strip();
    }

    boolean isBound() {
      Relation written = row.actualOrMissing().relation();
      return written.isUpperBound() || written.isLowerBound();
    }

    /** What was reached, as a sentence begins with it: the size of a change has lost its sign, and a bound is no number. */
    String english(Quantity achieved) {
      if (row.actualOrMissing().kind() == ActualKind.CHANGE) {
        return said();
      }
      return isBound() ? "\"" + said() + "\", taken as " + achieved + "," : achieved.toString();
    }

    String chinese(Quantity achieved) {
      if (row.actualOrMissing().kind() == ActualKind.CHANGE) {
        return said();
      }
      return isBound() ? "“" + said() + "”按" + achieved + "计，" : achieved.toString();
    }

    /** Whether a bound as an actual value leaves the light open: less than 28 may be nothing, and more than 20 may be all. */
    boolean isOpen(Light light) {
      Relation written = row.actualOrMissing().relation();
      return written.isUpperBound()
          ? light != Light.RED
          : written.isLowerBound() && light.compareTo(Light.GREEN) < 0;
    }

    IndicatorProgress open(Target expected) {
      return dark(
          expected,
          "\"" + said() + "\" is a bound and leaves the light open",
          "当前完成值“" + said() + "”不是确定的数，无法判断");
    }

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

  /** The scale of the lights. */
  @Override
  public String toString() {
    return "monitor with the lights " + scale;
  }
}
