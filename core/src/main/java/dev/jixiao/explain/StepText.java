package dev.jixiao.explain;

import dev.jixiao.problem.Message;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Writes steps as lines of text, all into one builder. */
final class StepText {
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder(256);
  private final boolean chinese;

  private StepText(Locale locale) {
    this.chinese = Message.isChinese(locale);
  }

  static String of(Step step, Locale locale) {
    StepText written = new StepText(locale);
    written.append(step, "");
    return written.text.toString();
  }

  static String of(List<Step> steps, Locale locale) {
    StepText written = new StepText(locale);
    for (int i = 0; i < steps.size(); i++) {
      written.text.append(i == 0 ? "" : "\n");
      written.append(steps.get(i), "");
    }
    return written.text.toString();
  }

  private void append(Step step, String indent) {
    if (step instanceof Step.Fact fact) {
      named(fact.name()).append(fact.value());
    } else if (step instanceof Step.Note note) {
      text.append(in(note.text()));
    } else if (step instanceof Step.Calculation calculation) {
      named(calculation.name()).append(calculation.formula());
    } else if (step instanceof Step.Rounding rounding) {
      append(rounding);
    } else if (step instanceof Step.Group group) {
      text.append(in(group.name()));
      String deeper = indent + INDENT;
      for (Step inner : group.steps()) {
        text.append('\n').append(deeper);
        append(inner, deeper);
      }
    }
  }

  private void append(Step.Rounding rounding) {
    text.append(in(rounding.name())).append(chinese ? "，" : ", ");
    text.append(mode(rounding.mode()));
    text.append(chinese ? "保留 " : " to ").append(rounding.scale());
    text.append(chinese ? " 位小数：" : " decimals: ");
    text.append(
        rounding.result().toBigDecimal(rounding.scale(), RoundingMode.HALF_UP).toPlainString());
  }

  private String mode(RoundingMode mode) {
    return switch (mode) {
      case HALF_UP -> chinese ? "四舍五入" : "rounded half up";
      case HALF_EVEN -> chinese ? "四舍六入五成双" : "rounded half even";
      case HALF_DOWN -> chinese ? "五舍六入" : "rounded half down";
      case DOWN -> chinese ? "截去尾数" : "cut off";
      case UP -> chinese ? "尾数进位" : "rounded away from zero";
      case FLOOR -> chinese ? "向下取整" : "rounded down";
      case CEILING -> chinese ? "向上取整" : "rounded up";
      case UNNECESSARY -> chinese ? "无须舍入" : "not rounded";
    };
  }

  private StringBuilder named(Message name) {
    return text.append(in(name)).append(chinese ? "：" : ": ");
  }

  private String in(Message message) {
    return chinese ? message.chinese() : message.english();
  }
}
