package dev.jixiao.testkit;

import java.util.ArrayList;
import java.util.List;

/** Texts that nobody plans for and every cell meets one day. */
final class OddTexts {
  private static final int LONG = 100_000;

  private OddTexts() {}

  /** Cells in the notations of the standard types, which another type leaves to them. */
  static List<String> standardNotations() {
    return List.of(
        "100",
        "≥95%",
        "不低于90％",
        "≤71.28万元",
        "90%~100%",
        "±3%以内",
        "约120平方米",
        "2020年12月31日前",
        "第四季度",
        "60天内完成",
        "较上年增长10%",
        "1：1.5",
        "显著提升",
        "已完成",
        "60天内完成，经批准延长案件90天完成");
  }

  /** Cells that say nothing in any notation. */
  static List<String> senseless() {
    return List.of(
        "", " ", "\u3000", "?", "？？？", "@#￥", "lorem ipsum", "乱码文字测试", "\u0000", "\uFFFD");
  }

  /** Cells that break programs: bare surrogates, control and direction marks, numbers without bounds, great length. */
  static List<String> hostile() {
    return List.of(
        "\uD83D",
        "\uDE00\uD83D",
        "\uD83D\uDE00",
        "\u0000\u0007\u001B[31m",
        "\u202E%59≥",
        "e\u0301\u0302\u0303",
        "1e100000000",
        "-1e-100000000%",
        "9".repeat(400),
        "NaN",
        "null",
        "${jndi:x}",
        "%s%n%d",
        "a\r\nb\tc",
        "\uFEFF",
        "9".repeat(LONG),
        "≥".repeat(LONG),
        "(".repeat(LONG),
        " ".repeat(LONG),
        "类".repeat(LONG),
        "\uD83D".repeat(LONG));
  }

  /** The text with one thing changed: cut, doubled, framed, a character lost or replaced, and repeated without end. */
  static List<String> near(String text) {
    List<String> near = new ArrayList<>(List.of(
        " " + text,
        text + "\u3000",
        text + "。",
        "（" + text + "）",
        text + text,
        text + "；" + text,
        "不是" + text,
        text + "以外",
        text + "\u0000",
        new StringBuilder(text).reverse().toString(),
        text.repeat(LONG / Math.max(1, text.length()))));
    for (int i = 0; i < text.length(); i++) {
      near.add(text.substring(0, i));
      near.add(text.substring(i));
      near.add(text.substring(0, i) + text.substring(i + 1));
      near.add(text.substring(0, i) + '\uFFFD' + text.substring(i + 1));
    }
    return near;
  }

  /** The text as a failure names it: short, and without characters that disturb a terminal. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().limit(60).forEach(c -> {
      if (Character.isISOControl(c) || Character.isSurrogate((char) c) || c == '\u202E') {
        quoted.append("\\u%04X".formatted(c));
      } else {
        quoted.append((char) c);
      }
    });
    return quoted
        .append(text.length() > 60 ? "…\" (" + text.length() + " characters)" : "\"")
        .toString();
  }
}
