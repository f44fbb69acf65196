package dev.jixiao.notation;

import dev.jixiao.value.Statement;
import dev.jixiao.value.YesNo;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Statements without a number: 已完成, 达成预期指标, 及时, 合规, 是, 应改尽改, 未完成, 基本完成. */
final class StatementNotation {
  private static final int MAX_LENGTH = 40;
  static final String LATE = "延期|延后|延迟|延误|逾期|超期|超时|推迟|推后|滞后|拖延";
  private static final Pattern DAYS = Pattern.compile("(提前|" + LATE
      + ")了?约?(?:\\d{1,4}(?:\\.\\d{1,2})?|[一二两三四五六七八九十半]{1,3})个?(?:天|日|工作日|自然日|周|月|季度|年|小时|分钟)");

  private StatementNotation() {}

  /** Reads the whole text; null if it is not a statement. */
  static @Nullable Cell read(String text, int from, int to, Known known) {
    if (to - from > MAX_LENGTH) {
      return null;
    }
    String written = text.substring(from, to);
    String cell = withoutDays(written);
    if (Folding.hasDigit(cell)) {
      return null;
    }
    YesNo answer = YesNo.of(cell).orElse(null);
    if (answer != null) {
      return new Cell.Said(written, answer.isYes() ? Statement.PROPER : Statement.UNDONE);
    }
    Statement statement = StatementGrammar.read(cell, known.words(), known.topic());
    return statement == null ? null : new Cell.Said(written, statement);
  }

  // 提前10天完成, 逾期5天办结
  static String withoutDays(String text) {
    if (!Numerals.isIn(text, 0, text.length())) {
      return text;
    }
    Matcher matcher = DAYS.matcher(text);
    return matcher.find() ? matcher.replaceFirst(matcher.group(1)) : text;
  }
}
