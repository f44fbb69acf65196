package dev.jixiao.value;

import java.util.Locale;
import java.util.Set;

/**
 * What people write into a cell that has no content (空缺): nothing at all, a dash, a slash, 无, 暂无, 待定, 未填 and their like.
 *
 * <pre>{@code
 * Placeholder.is("  ");     // true
 * Placeholder.is("——");     // true
 * Placeholder.is("（无）");  // true
 * Placeholder.is("0");      // false: a number
 * Placeholder.is("无偏差");  // false: a statement
 * }</pre>
 *
 * <p>One vocabulary for targets, actual values, numbers, reasons and heads of forms. 无 answers a question of yes or no with
 * {@link YesNo#NO no}; whoever reads such an answer asks {@link YesNo} first. This class is stateless and thread-safe.
 */
public final class Placeholder {
  private static final Set<String> WORDS = Set.of(
      "无", "暂无", "空", "空白", "空缺", "缺", "暂缺", "未填", "未填报", "未填写", "未录入", "未提供", "n/a", "na", "n.a",
      "n.a.", "nil", "none", "null", "tbd", "不适用", "不涉及", "未涉及", "无数据", "暂无数据", "暂未填报", "待填", "待填报",
      "待填写", "待补", "待补充", "待定", "待确定", "待核实", "无内容", "无此项");
  private static final String MARKS = "/\\-*…_.~、。?";
  private static final String ENDS = "。;,.";
  private static final int MAX_WORD = 8;
  private static final int MAX_LENGTH = 256;

  private Placeholder() {}

  /**
   * Tells whether a cell holds nothing.
   *
   * @param text the cell as written
   * @return true if it is blank, or holds nothing but marks or a word for nothing, in brackets or not; never throws
   */
  public static boolean is(String text) {
    if (text.length() > MAX_LENGTH) {
      return text.isBlank();
    }
    String cell = FullWidth.strip(text);
    int from = 0;
    int to = cell.length();
    while (to - from >= 3 && isPair(cell.charAt(from), cell.charAt(to - 1))) {
      from++;
      to--;
    }
    return isMarks(cell, from, to) || isWord(cell, from, to);
  }

  private static boolean isPair(char open, char close) {
    return (open == '(' && close == ')') || (open == '[' && close == ']');
  }

  private static boolean isMarks(String cell, int from, int to) {
    for (int i = from; i < to; i++) {
      if (MARKS.indexOf(cell.charAt(i)) < 0 && !FullWidth.isBlank(cell.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(String cell, int from, int to) {
    int end = to;
    while (end - 1 > from && ENDS.indexOf(cell.charAt(end - 1)) >= 0) {
      end--;
    }
    return end - from <= MAX_WORD && WORDS.contains(plain(cell, from, end));
  }

  // 无　数据
  private static String plain(String cell, int from, int to) {
    boolean spaced = false;
    for (int i = from; i < to; i++) {
      spaced |= FullWidth.isBlank(cell.charAt(i));
    }
    if (!spaced) {
      return cell.substring(from, to).toLowerCase(Locale.ROOT);
    }
    StringBuilder word = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (!FullWidth.isBlank(cell.charAt(i))) {
        word.append(cell.charAt(i));
      }
    }
    return word.toString().toLowerCase(Locale.ROOT);
  }
}
