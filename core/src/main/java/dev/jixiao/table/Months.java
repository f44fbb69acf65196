package dev.jixiao.table;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The months that headings of a monitoring table speak of, such as {@code 1-7月执行数}. */
final class Months {
  private static final Pattern FROM_JANUARY = Pattern.compile("^1[-—–~至]([0-9]{1,2})月");

  private Months() {}

  /** The last of the months from January on that a heading names, or 0. */
  static int last(String heading) {
    Matcher months = FROM_JANUARY.matcher(
        Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("\\s+", ""));
    int month = months.find() ? Integer.parseInt(months.group(1)) : 0;
    return month <= 12 ? month : 0;
  }
}
