package dev.jixiao.notation;

import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What answers a deadline, though by itself it is a number or text: 20231215, 202312, 2023.12, 11月中旬, 11月初, 提前15天, 推迟15天.
 */
final class DateAnswer {
  private static final Pattern DIGITS =
      Pattern.compile("((?:19|20|21)\\d{2})(?:(\\d{2})(\\d{2})?|\\.(\\d{2}))");
  private static final String THAN = "(?:[较比](?:原|合同)?(?:计划|约定|规定|合同)?(?:时间|工期)?)?";
  private static final Pattern EARLY = Pattern.compile(THAN + "提前(?:完成)?");
  private static final Pattern LATE = Pattern.compile(THAN + "(?:" + StatementNotation.LATE + ")");
  private static final Pattern NO_TIME = Pattern.compile("[^0-9]*0(?:\\.0+)?个?[^0-9.]+");

  private DateAnswer() {}

  /** Reads the whole of a folded text; a text if it is none of these. */
  static Cell read(String text) {
    Matcher digits = DIGITS.matcher(text);
    if (digits.matches()) {
      return date(text, digits);
    }
    if (text.equals("全年")) {
      return new Cell.Period(new PartialDate(0, 1, 0), new PartialDate(0, 12, 0));
    }
    Cell.Period third = NamedPeriod.thirdOfMonth(text);
    return third == null ? timing(text) : third;
  }

  private static Cell date(String text, Matcher digits) {
    int year = number(digits.group(1));
    int month = number(digits.group(2) == null ? digits.group(4) : digits.group(2));
    int day = number(digits.group(3));
    boolean exists = month >= 1
        && month <= 12
        && (digits.group(3) == null || (day > 0 && PartialDate.exists(year, month, day)));
    return exists
        ? new Cell.Date(Relation.NONE, new PartialDate(year, month, day), Cell.Report.AS_WRITTEN)
        : new Cell.Text(text);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static Cell timing(String text) {
    String words = StatementNotation.withoutDays(text);
    if (words.equals(text)) {
      boolean early = text.equals("提前") || text.equals("已提前");
      boolean late =
          LATE.matcher(text.startsWith("已") ? text.substring(1) : text).matches();
      return early || late
          ? new Cell.Said(text, early ? Statement.PROPER : Statement.LATE)
          : new Cell.Text(text);
    }
    boolean inTime = EARLY.matcher(words).matches()
        || (LATE.matcher(words).matches() && NO_TIME.matcher(text).matches());
    if (inTime) {
      return new Cell.Said(text, Statement.PROPER);
    }
    return LATE.matcher(words).matches()
        ? new Cell.Said(text, Statement.LATE)
        : new Cell.Text(text);
  }
}
