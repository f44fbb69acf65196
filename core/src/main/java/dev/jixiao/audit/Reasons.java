package dev.jixiao.audit;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.notation.NotationReader;
import dev.jixiao.value.Statement;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the cell for reasons (偏差原因分析及改进措施): whether there is one, and what it says. */
final class Reasons {
  private static final List<String> UNDONE = List.of(
      "未完成", "没有完成", "未达到", "未达成", "未达标", "没有达到", "未能完成", "未能达到", "未按期", "未按时", "尚未", "滞后", "延误",
      "逾期");
  // 不存在未完成情况, 无未完成事项
  private static final Pattern DENIED =
      Pattern.compile("(?:不存在|没有|无|未发生|未出现|未发现|不涉及)(?:任何|其他|其它|明显|重大|一项)?(?:指标|项目|任务|目标|工作)?$");
  // 上年未完成部分
  private static final Pattern EARLIER =
      Pattern.compile("(?<![较比与同])(?:上年|上一年|去年|往年|历年|以前年度|前期(?:遗留|结转))");
  private static final Pattern CLAUSE_END = Pattern.compile("[，,。；;、！!\\s]+");
  private static final List<String> ALL_WELL = List.of("无偏差", "没有偏差", "不存在偏差", "未发生偏差", "无差异");

  // a word for nothing has at most 8, and the number of an item before it 2
  private static final int MAX_LETTERS = 10;
  private static final List<String> ASKING = List.of("需说明", "应说明", "请说明", "单独说明", "须说明");

  private Reasons() {}

  /** Tells whether a cell holds a reason: neither nothing nor a placeholder. */
  static boolean isGiven(String text) {
    String reason = text.strip();
    return !reason.isEmpty() && !isPlaceholder(reason);
  }

  /** Tells whether a cell that is not blank holds a placeholder: /, —, 无, *, 0. */
  static boolean isPlaceholder(String text) {
    String cell = text.strip();
    if (cell.isEmpty()) {
      return false;
    }
    return letters(cell) == 0 || isMissing(cell);
  }

  /** Tells whether a cell says that there is nothing; a paragraph is not folded to see that, which is 2 KB a form. */
  static boolean isMissing(String text) {
    return letters(text) <= MAX_LETTERS && NotationReader.isMissing(text);
  }

  /** Tells whether a text is what a form prints for whoever fills it in: 执行率未达到90%的需说明原因. */
  static boolean asks(String text) {
    return Names.holdsAny(text, ASKING);
  }

  private static int letters(String cell) {
    int letters = 0;
    for (int i = 0; i < cell.length() && letters <= MAX_LETTERS; i++) {
      letters += Character.isLetter(cell.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /** Tells whether a text says that something was not done: of this year, and without denying it. */
  static boolean saysUndone(String text) {
    return Names.holdsAny(text, UNDONE)
        && CLAUSE_END.splitAsStream(text).anyMatch(Reasons::clauseSaysUndone);
  }

  private static boolean clauseSaysUndone(String clause) {
    for (String word : UNDONE) {
      for (int at = clause.indexOf(word); at >= 0; at = clause.indexOf(word, at + 1)) {
        String before = clause.substring(0, at);
        if (!DENIED.matcher(before).find() && !EARLIER.matcher(before).find()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tells whether a text says nothing but that all is well. */
  static boolean saysAllWell(String text) {
    return Names.holdsAny(text, ALL_WELL)
        || ActualValue.of(text).statement().filter(s -> s == Statement.DONE).isPresent();
  }
}
