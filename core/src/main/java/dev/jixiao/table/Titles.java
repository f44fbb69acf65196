package dev.jixiao.table;

import dev.jixiao.form.FormKind;
import java.text.Normalizer;
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
  private static final Pattern YEAR_ALONE = Pattern.compile(
      "^[(\\[]?((?:19|20)[0-9]{2})年?度?(?:[0-9]{1,2}[-—~至][0-9]{1,2}月份?|上半年|[1-4]季度|前[1-3]季度)?[)\\]]?$");
  private static final Pattern FROM_JANUARY = Pattern.compile("^1[-—–~至]([0-9]{1,2})月");
  private static final int LONGEST = 120;
  // （2020年度）（公开）（盖章）
  private static final int MOST_BRACKETS = 3;

  private Titles() {}

  /** The lines of a cell, without blanks around them and without blank ones. */
  static List<String> lines(TableCell cell) {
    List<String> lines = new ArrayList<>();
    for (String line : cell.text().split("\\R", -1)) {
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
    String text = line.length() > LONGEST ? "" : withoutBlanks(line);
    return text.endsWith("表") && (text.contains("绩效") || text.contains("自评"));
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "");
  }

  static boolean isAnnex(String line) {
    return !line.isEmpty() && ANNEX.matcher(line).replaceFirst("").isEmpty() && line.length() > 1;
  }

  /** The year of a line that says nothing else, such as （2020年度）. */
  static Optional<Integer> yearAlone(String line) {
    Matcher year = YEAR_ALONE.matcher(folded(line));
    return year.matches() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
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

  /** The last of the months from January on that a heading of a monitoring table names, such as 7 of 1-7月执行数; or 0. */
  static int lastMonth(String heading) {
    Matcher months = FROM_JANUARY.matcher(
        Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("\\s+", ""));
    int month = months.find() ? Integer.parseInt(months.group(1)) : 0;
    return month <= 12 ? month : 0;
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
