package dev.jixiao.audit;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.notation.NotationReader;
import dev.jixiao.value.Statement;
import java.util.List;

/** Reads the cell for reasons (偏差原因分析及改进措施): whether there is one, and what it says. */
final class Reasons {
  private static final List<String> UNDONE = List.of(
      "未完成", "没有完成", "未达到", "未达成", "未达标", "没有达到", "未能完成", "未能达到", "未按期", "未按时", "尚未", "滞后", "延误",
      "逾期");
  private static final List<String> ALL_WELL = List.of("无偏差", "没有偏差", "不存在偏差", "未发生偏差", "无差异");

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
    return !cell.isEmpty() && (!holdsLetter(cell) || NotationReader.isMissing(cell));
  }

  /** Tells whether a text is what a form prints for whoever fills it in: 执行率未达到90%的需说明原因. */
  static boolean asks(String text) {
    return Names.holdsAny(text, ASKING);
  }

  private static boolean holdsLetter(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (Character.isLetter(cell.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a text says that something was not done. */
  static boolean saysUndone(String text) {
    return Names.holdsAny(text, UNDONE);
  }

  /** Tells whether a text says nothing but that all is well. */
  static boolean saysAllWell(String text) {
    return Names.holdsAny(text, ALL_WELL)
        || ActualValue.of(text).statement().filter(s -> s == Statement.DONE).isPresent();
  }
}
