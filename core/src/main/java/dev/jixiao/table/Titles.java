package dev.jixiao.table;

import dev.jixiao.form.FormKind;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines above a form: annex numbers, the title, the year and the months, and the kind of form that the title names. */
final class Titles {
  private static final Pattern ANNEX =
      Pattern.compile("^附[件表录]?\\s*[0-9０-９一二三四五六七八九十]{0,3}([-－—.][0-9０-９]{1,3})?\\s*[:：.、]?\\s*");
  private static final Pattern TRAILING = Pattern.compile("[（(\\[【][^（(\\[【）)\\]】]*[）)\\]】]$");
  // 2024-2026年 names 2024 as well
  private static final Pattern YEAR =
      Pattern.compile("((?:19|20)[0-9]{2})(?:年度?|(?=年?[-—–~至](?:19|20)[0-9]{2}年))");
  private static final Pattern YEAR_ALONE = Pattern.compile("^[(\\[]?(?:"
      + "((?:19|20)[0-9]{2})年?度?(?:[0-9]{1,2}月?[-—~至][0-9]{1,2}月份?|上半年|[1-4]季度|前[1-3]个?季度)?"
      + "|截[至止]到?((?:19|20)[0-9]{2})年[0-9]{1,2}月(?:底|末|[0-9]{1,2}日)?)[)\\]]?$");
  // 1-7月, 截至7月底, 上半年, 前三季度: what a monitoring table counts up to
  private static final Pattern UP_TO = Pattern.compile("^[(\\[]?(?:(?:19|20)[0-9]{2}年度?)?(?:"
      + "(?<first>[0-9]{1,2})月?份?[-—–~至到](?<month>[0-9]{0,2})月"
      + "|截[至止]到?(?:(?:19|20)[0-9]{2}年)?(?<end>[0-9]{1,2})月"
      + "|前(?<months>[0-9]{1,2})个月"
      + "|前(?<quarters>[1-3一二三])个?季度"
      + "|(?:上?半年度?))(?:份|底|末|(?<day>[0-9]{1,2})[日号])?(?:累计)?");
  /** The characters of the months that a heading may begin with. */
  static final String UP_TO_SIGNS = "截至止到年度月份前个季上半第底末日号累计";

  // 2024年9月30日, 2024.9, 9月底, 1-9月, 2023年1月1日至6月30日; but 2024-1-9 is a day of January
  private static final Pattern DAY =
      Pattern.compile("(?:截[至止]到?|至)?(?:(?<year>(?:19|20)[0-9]{2})[年./-])?"
          + "(?<january>(?:0?1(?:月(?:0?1日?)?|[./-]0?1日?)[-—–~至到]+|0?1[—–~至到]+|0?1-+(?=20)|(?<!-)0?1-+)"
          + "(?:(?<again>20[0-9]{2})[年./-])?)?"
          + "(?<month>[0-9]{1,2})(?:[月./-](?<day>[0-9]{1,2})日?|月?(?:份|底|末)?)?");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final int LONGEST = 120;
  // （2020年度）（公开）（盖章）
  private static final int MOST_BRACKETS = 3;

  private Titles() {}

  /** The lines of a cell, without blanks around them and without blank ones. */
  static List<String> lines(TableCell cell) {
    List<String> lines = new ArrayList<>();
    for (String line : LINE_BREAK.split(cell.text(), -1)) {
      String stripped = CellText.strip(line);
      if (!stripped.isEmpty()) {
        lines.add(stripped);
      }
    }
    return lines;
  }

  /** The title in a cell: its last line that is one, without the number of the annex and the year in brackets. */
  static Optional<String> title(TableCell cell) {
    String title = null;
    for (String line : lines(cell)) {
      String name = name(line);
      if (isTitle(name)) {
        title = name;
      }
    }
    return Optional.ofNullable(title);
  }

  private static String name(String line) {
    String name = CellText.strip(ANNEX.matcher(line).replaceFirst(""));
    String bare = name;
    for (int brackets = 0; brackets < MOST_BRACKETS; brackets++) {
      Matcher trailing = TRAILING.matcher(bare);
      bare = trailing.find() ? CellText.strip(bare.substring(0, trailing.start())) : bare;
    }
    return isTitle(bare) ? bare : name;
  }

  private static boolean isTitle(String line) {
    if (line.length() > LONGEST || line.indexOf('表') < 0) {
      return false;
    }
    String text = withoutBlanks(line);
    return text.endsWith("表") && (text.contains("绩效") || text.contains("自评"));
  }

  private static String withoutBlanks(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }

  static boolean isAnnex(String line) {
    return !line.isEmpty() && ANNEX.matcher(line).replaceFirst("").isEmpty() && line.length() > 1;
  }

  /** The year of a line that says nothing else, such as （2020年度）. */
  static Optional<Integer> yearAlone(String line) {
    Matcher year = YEAR_ALONE.matcher(folded(line));
    return year.matches()
        ? Optional.of(Integer.valueOf(year.group(year.group(1) == null ? 2 : 1)))
        : Optional.empty();
  }

  /** The years that a text names. */
  static Set<Integer> years(String text) {
    Set<Integer> years = new TreeSet<>();
    Matcher year = YEAR.matcher(folded(text));
    while (year.find()) {
      years.add(Integer.valueOf(year.group(1)));
    }
    return years;
  }

  /** A heading with the months it speaks of as the wordings have them: 截至6月底执行数 is 1-7月执行数. */
  static String withoutMonths(String heading) {
    Matcher period = UP_TO.matcher(heading);
    return period.lookingAt() ? "1-7月" + heading.substring(period.end()) : heading;
  }

  /** The day up to which a heading of a monitoring table counts from January on, such as 31 July of 1-7月执行数; or null. */
  static @Nullable MonthDay lastDay(String heading) {
    Matcher period =
        UP_TO.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("\\s+", ""));
    int month = period.lookingAt() ? lastMonth(period) : 0;
    if (month < 1 || month > 12) {
      return null;
    }
    int longest = Month.of(month).maxLength();
    int day = period.group("day") == null ? longest : Integer.parseInt(period.group("day"));
    return day < 1 || day > longest ? null : MonthDay.of(month, day);
  }

  /** Tells whether a line says up to what month or day a monitoring table counts, and nothing else, such as （截至8月31日）. */
  static boolean isUpToAlone(String line) {
    String folded = folded(line);
    Matcher period = UP_TO.matcher(folded);
    return period.lookingAt()
        && lastDay(folded) != null
        && folded.substring(period.end()).matches("[)\\]]?");
  }

  private static int lastMonth(Matcher period) {
    String first = period.group("first");
    if (first != null) {
      String month = period.group("month"); // 1-  月执行数 is what the empty form prints
      return first.equals("1") && !month.isEmpty() ? Integer.parseInt(month) : 0;
    }
    for (String group : List.of("end", "months")) {
      if (period.group(group) != null) {
        return Integer.parseInt(period.group(group));
      }
    }
    String quarters = period.group("quarters");
    return quarters == null
        ? 6 // 上半年
        : 3 * (Math.max("一二三".indexOf(quarters), "123".indexOf(quarters)) + 1);
  }

  /** The last day of what a text names: 2024年9月30日, 2024.9, 9月底 of the year of the form; empty if it is no date. */
  static Optional<LocalDate> day(String text, Optional<Year> formYear) {
    Matcher named = DAY.matcher(folded(text));
    if (!named.matches() || (named.group("year") == null && text.indexOf('月') < 0)) {
      return Optional.empty();
    }
    return named.group("year") == null
        ? formYear.flatMap(year -> day(named, year.getValue()))
        : day(named, Integer.parseInt(named.group("year")));
  }

  /** The last day of a time from January on, such as 30 June of 2023年1月1日至6月30日 and of 2023年1-6月; empty for any other. */
  static Optional<LocalDate> lastDayOfTime(String text) {
    Matcher named = DAY.matcher(folded(text));
    boolean time = named.matches() && named.group("year") != null && named.group("january") != null;
    return time ? day(named, Integer.parseInt(named.group("year"))) : Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher named, int year) {
    String again = named.group("again");
    int month = Integer.parseInt(named.group("month"));
    if (month < 1 || month > 12 || (again != null && Integer.parseInt(again) != year)) {
      return Optional.empty();
    }
    LocalDate last = YearMonth.of(year, month).atEndOfMonth();
    String stated = named.group("day");
    int day = stated == null ? last.getDayOfMonth() : Integer.parseInt(stated);
    return day < 1 || day > last.getDayOfMonth()
        ? Optional.empty()
        : Optional.of(last.withDayOfMonth(day));
  }

  // (２０２３ 年度) and 二〇二三年度 as well
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFKC).toCharArray()) {
      int digit = "〇一二三四五六七八九".indexOf(c);
      if (digit >= 0) {
        folded.append((char) ('0' + digit));
      } else if (!CellText.isBlank(c)) {
        folded.append(c == '○' || c == '零' ? '0' : c);
      }
    }
    return folded.toString();
  }

  /** Tells whether a title is that of a form of one project, and not of a whole department. */
  static boolean isOfProject(String printed) {
    String title = withoutBlanks(printed);
    return title.contains("项目") && !title.contains("整体");
  }

  /** The kind that a title names, or null. */
  static @Nullable FormKind kind(String printed) {
    String title = withoutBlanks(printed); // 绩 效 自 评 表
    if (title.contains("监控") || title.contains("跟踪")) {
      return FormKind.MONITORING;
    }
    if (title.contains("自评")) {
      return FormKind.SELF_EVALUATION;
    }
    if (title.contains("申报") || title.contains("批复") || title.matches(".*绩效目标(登记|设定|填报)?表")) {
      return FormKind.TARGETS;
    }
    return title.contains("评价") || title.contains("评分") || title.contains("评估")
        ? FormKind.EVALUATION
        : null;
  }
}
