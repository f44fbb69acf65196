package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.notation.CellWording;
import dev.jixiao.notation.NotationReader;
import dev.jixiao.problem.Message;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Actual values against a deadline or a period. The last day of what is named counts. */
abstract class DateComparison extends Answering {
  // any year will do to compare two dates that both have none
  private static final int NO_YEAR = 2000;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final String FROM_TO = "-~—–－～至到";
  private static final Pattern NEXT_YEAR = Pattern.compile("(?:次年|翌年|来年|下年|下一年)度?(\\d{1,2}月.*)");
  private static final Pattern PUT_OFF =
      Pattern.compile("(?:已|因.{1,12})?(?:延期|延后|延迟|延|推迟|推后|顺延|展期)(?:至|到)(.+?)(?:完成|完工|竣工|验收)?");
  private static final int DAYS_OF_YEAR = 366;
  // nearly every date is one of these
  private static final Quantity[] DAYS = daysOfOneYear();

  private DateComparison(ActualValue actual, ComparisonContext context) {
    super(actual, context);
  }

  /** Actual values against a deadline. */
  static final class Deadline extends DateComparison {
    private final Relation stated;
    private final PartialDate required;

    Deadline(Relation stated, PartialDate required, ActualValue actual, ComparisonContext context) {
      super(actual, context);
      this.stated = stated;
      this.required = required;
    }

    @Override
    String target() {
      return stated.symbol() + required;
    }

    @Override
    public Comparison date(Cell.Date date) {
      return by(date.date(), date.date());
    }

    @Override
    public Comparison period(Cell.Period period) {
      return by(beginning(period), period.to());
    }

    private Comparison by(PartialDate begin, PartialDate end) {
      boolean strict = stated == Relation.LESS_THAN;
      Comparison comparison =
          dated(required, strict, begin, end, assumptions(stated, required, context));
      return comparison == null ? inconclusive() : comparison;
    }
  }

  /** Actual values against a period. */
  static final class Period extends DateComparison {
    private final PartialDate from;
    private final PartialDate to;

    Period(PartialDate from, PartialDate to, ActualValue actual, ComparisonContext context) {
      super(actual, context);
      this.from = from;
      this.to = to;
    }

    @Override
    String target() {
      return from + "~" + to;
    }

    @Override
    public Comparison date(Cell.Date date) {
      Comparison comparison = dated(to, false, date.date(), date.date(), List.of());
      return comparison == null ? inconclusive() : comparison;
    }

    @Override
    public Comparison period(Cell.Period period) {
      boolean whole = toLastDay(to).equals(toLastDay(period.to()))
          && toFirstDay(from).equals(toFirstDay(period.from()));
      if (whole) {
        return Comparison.met();
      }
      Comparison comparison = dated(to, false, beginning(period), period.to(), List.of());
      // 1-12月 and 2024年1月-12月 are one period of 2024
      boolean open = comparison == null
          || (comparison.verdict() == Verdict.MET
              && !isSame(to, period.to())
              && !isEarlier(period));
      return open || comparison == null ? inconclusive() : comparison;
    }

    // some day of the second quarter comes before the third
    private boolean isEarlier(Cell.Period period) {
      int year = yearOf(from, yearOf(period.to(), NO_YEAR));
      return !isFromTo()
          && monthOf(period.to(), yearOf(period.to(), year)) < monthOf(from, yearOf(from, year));
    }

    private static int monthOf(PartialDate date, int year) {
      return 12 * year + date.month();
    }
  }

  /** Whether two dates are one, where a missing year is the fiscal year or else that of the other. */
  final boolean isSame(PartialDate date, PartialDate other) {
    int year =
        context.fiscalYear().map(Year::getValue).orElse(yearOf(date, yearOf(other, NO_YEAR)));
    return date.inYear(year).equals(other.inYear(year));
  }

  @Override
  Comparison proper() {
    return Aspect.isTimely(actual.canonical()) ? Comparison.met().declared() : mismatch();
  }

  @Override
  Comparison late() {
    return Comparison.notMet().declared();
  }

  @Override
  public Comparison amount(Cell.Amount amount) {
    if (isAll()) {
      return Comparison.met().declared();
    }
    return isNothing() ? Comparison.notMet().declared() : answered();
  }

  /** The first day on which what is reported may have ended: 5月-7月 ended in July, 第三季度 is some day of it. */
  final PartialDate beginning(Cell.Period period) {
    return isFromTo() ? period.to() : period.from();
  }

  final boolean isFromTo() {
    return actual.text().chars().anyMatch(c -> FROM_TO.indexOf(c) >= 0);
  }

  @Override
  public Comparison text(Cell.Text text) {
    Cell next = nextYear();
    if (next instanceof Cell.Date || next instanceof Cell.Period) {
      return next.as(this);
    }
    Matcher later = PUT_OFF.matcher(FullWidth.strip(actual.text()));
    return later.matches() && NotationReader.read(later.group(1)) instanceof Cell.Date date
        ? putOff(date)
        : answered();
  }

  // 次年1月 is January of the year behind that of the form
  private @Nullable Cell nextYear() {
    Matcher next = NEXT_YEAR.matcher(FullWidth.strip(actual.text()));
    Year year = fiscalYear(context);
    return next.matches() && year != null
        ? NotationReader.readActual(year.plusYears(1) + "年" + next.group(1))
        : null;
  }

  // 延期至2024年3月 misses a deadline before it, and says nothing of one behind it
  private Comparison putOff(Cell.Date date) {
    Comparison comparison = date(date);
    return comparison.verdict() == Verdict.NOT_MET ? comparison.declared() : inconclusive();
  }

  private Comparison answered() {
    Cell answer = NotationReader.readDateAnswer(actual.text());
    return answer instanceof Cell.Text ? mismatch() : answer.as(this);
  }

  /** The comparison of a date with the days from one to another; null if these leave it open. */
  final @Nullable Comparison dated(
      PartialDate required,
      boolean strict,
      PartialDate begin,
      PartialDate end,
      List<Assumption> assumptions) {
    Year fiscalYear = fiscalYear(context);
    int other = yearOf(required, yearOf(end, NO_YEAR));
    boolean borrowed = required.hasYear() != end.hasYear() && fiscalYear == null;
    List<Assumption> assumed = assumptions;
    if (borrowed) {
      assumed = with(assumptions, Assumptions.yearOfOther(other));
    } else if (!required.hasYear() || !end.hasYear()) {
      assumed = with(assumptions, Assumptions.FISCAL_YEAR);
    }
    int year = fiscalYear == null ? other : fiscalYear.getValue();
    int limitYear = yearOf(required, year);
    int endYear = yearOf(end, year);
    // 早于10月1日 ends with the day before
    int limit = strict ? firstDay(required, limitYear) - 1 : lastDay(required, limitYear);
    int last = lastDay(end, endYear) + daysBetween(limitYear, endYear);
    int beginYear = yearOf(begin, year);
    int first = firstDay(begin, beginYear) + daysBetween(limitYear, beginYear);
    boolean bound = actual.relation() != Relation.NONE;
    boolean known = fiscalYear != null || borrowed;
    // of a month nobody knows the day, and so not by how many it was early or late
    Quantity day = bound || first < last ? null : quantity(last);
    // a quarter is no month, and a bound no date
    Message done = bound || !begin.equals(end)
        ? actual.inWords()
        : CellWording.date(known ? end.inYear(year) : end);
    Understood.Dates due =
        new Understood.Dates(strict, known ? required.inYear(year) : required, done);
    if (last <= limit) {
      Comparison met = days(Verdict.MET, limit, day, assumed, due);
      return bound ? met.declared() : met;
    }
    return bound || first <= limit ? null : days(Verdict.NOT_MET, limit, day, assumed, due);
  }

  /** The year that completes dates; null if there is none, or one that no date has, such as 202312. */
  static @Nullable Year fiscalYear(ComparisonContext context) {
    Year stated = context.fiscalYear().orElse(null);
    return stated == null || stated.getValue() < FIRST_YEAR || stated.getValue() > LAST_YEAR
        ? null
        : stated;
  }

  /** What a target date leaves open of its relation. */
  static List<Assumption> assumptions(
      Relation stated, PartialDate required, ComparisonContext context) {
    if (stated == Relation.NONE) {
      return List.of(Assumptions.DEADLINE);
    }
    return isBeforeUnit(stated, required, context.target())
        ? List.of(Assumptions.lastDay(required))
        : List.of();
  }

  /** Tells whether a target says 前 behind a year, a quarter or a month, of which the last day still counts. */
  private static boolean isBeforeUnit(Relation stated, PartialDate required, String written) {
    String target = written.strip();
    int before = target.indexOf('前');
    int end = before > 0 && "之以".indexOf(target.charAt(before - 1)) >= 0 ? before - 1 : before;
    return stated == Relation.AT_MOST
        && required.day() == 0
        && end > 0
        && "年月度季份".indexOf(target.charAt(end - 1)) >= 0;
  }

  /** A date of a month or a year as the last day of it; of February only where the year is known. */
  static PartialDate toLastDay(PartialDate date) {
    int month = date.month() == 0 ? 12 : date.month();
    if (date.day() != 0 || (!date.hasYear() && month == 2)) {
      return date;
    }
    int year = date.hasYear() ? date.year() : NO_YEAR;
    return new PartialDate(date.year(), month, Month.of(month).length(Year.isLeap(year)));
  }

  private static PartialDate toFirstDay(PartialDate date) {
    return new PartialDate(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
  }

  private static List<Assumption> with(List<Assumption> assumptions, Assumption added) {
    List<Assumption> all = new ArrayList<>(assumptions);
    all.add(added);
    return List.copyOf(all);
  }

  private static Comparison days(
      Verdict verdict,
      int limit,
      @Nullable Quantity day,
      List<Assumption> assumptions,
      Understood.Dates due) {
    Ratio completion = verdict == Verdict.MET ? Ratio.ONE : Ratio.ZERO;
    return Comparison.dated(verdict, quantity(limit), day, completion, assumptions, due);
  }

  private static Quantity quantity(int day) {
    return day >= 0 && day < DAYS.length ? DAYS[day] : Quantity.of(day, 0, Unit.DAY);
  }

  private static Quantity[] daysOfOneYear() {
    Quantity[] days = new Quantity[DAYS_OF_YEAR + 1];
    for (int day = 0; day < days.length; day++) {
      days[day] = Quantity.of(day, 0, Unit.DAY);
    }
    return days;
  }

  private static int yearOf(PartialDate date, int otherwise) {
    return date.hasYear() ? date.year() : otherwise;
  }

  /** The last day of what is stated, counted from the beginning of a year. */
  private static int lastDay(PartialDate date, int year) {
    int month = date.month() == 0 ? 12 : date.month();
    int length = Month.of(month).length(Year.isLeap(year));
    int day = date.day() == 0 ? length : Math.min(date.day(), length);
    return dayOfYear(year, month, day);
  }

  /** The first day of what is stated, counted from the beginning of a year. */
  private static int firstDay(PartialDate date, int year) {
    int month = Math.max(1, date.month());
    int length = Month.of(month).length(Year.isLeap(year));
    return dayOfYear(year, month, Math.min(Math.max(1, date.day()), length));
  }

  private static int dayOfYear(int year, int month, int day) {
    return Month.of(month).firstDayOfYear(Year.isLeap(year)) + day - 1;
  }

  /** The days from the beginning of a year to the beginning of another, negative if that is earlier. */
  private static int daysBetween(int year, int other) {
    return year == other
        ? 0
        : (int) (LocalDate.ofYearDay(other, 1).toEpochDay()
            - LocalDate.ofYearDay(year, 1).toEpochDay());
  }
}
