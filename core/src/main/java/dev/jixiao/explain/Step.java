package dev.jixiao.explain;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Ratio;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * One step of an explanation: a fact, a calculation that can be repeated, or a remark.
 *
 * <p>More kinds of step may be added: a program that looks at steps treats kinds it does not know as remarks, by their
 * {@link #toText text}. Steps are immutable and thread-safe.
 */
public sealed interface Step {
  /**
   * The step as a sentence.
   *
   * @param locale the reader's locale
   * @return one line, or several for a {@link Group}
   */
  String toText(Locale locale);

  /**
   * A fact that was used, such as the target as written.
   *
   * @param name what it is, such as 指标值
   * @param value the value as a person reads it
   */
  record Fact(Message name, String value) implements Step {
    @Override
    public String toText(Locale locale) {
      return name.in(locale) + (Message.isChinese(locale) ? "：" : ": ") + value;
    }
  }

  /**
   * A remark in words: an assumption, a rule of a document, a problem.
   *
   * @param text the remark
   */
  record Note(Message text) implements Step {
    @Override
    public String toText(Locale locale) {
      return text.in(locale);
    }
  }

  /**
   * A calculation with its numbers; repeating it on the operands gives the result.
   *
   * @param name what is calculated, such as 得分
   * @param operation what is done
   * @param operands the numbers it is done to, in order
   * @param result the exact result
   * @param formula the calculation as a person writes it, such as {@code 10 × 96% = 9.6}
   */
  record Calculation(
      Message name, Operation operation, List<Ratio> operands, Ratio result, String formula)
      implements Step {
    /**
     * Keeps its own copy of the operands.
     *
     * @param name as the record's component
     * @param operation as the record's component
     * @param operands as the record's component
     * @param result as the record's component
     * @param formula as the record's component
     */
    public Calculation {
      operands = List.copyOf(operands);
    }

    @Override
    public String toText(Locale locale) {
      return name.in(locale) + (Message.isChinese(locale) ? "：" : ": ") + formula;
    }
  }

  /**
   * A rounding; repeating it on the operand gives the result.
   *
   * @param name what is rounded, such as 得分
   * @param operand the exact number
   * @param scale the decimals that are left
   * @param mode how it was rounded
   * @param result the rounded number
   */
  record Rounding(Message name, Ratio operand, int scale, RoundingMode mode, Ratio result)
      implements Step {
    @Override
    public String toText(Locale locale) {
      String number = result.toBigDecimal(scale, RoundingMode.UNNECESSARY).toPlainString();
      return Message.isChinese(locale)
          ? name.chinese() + "，按 " + mode + " 保留 " + scale + " 位小数：" + number
          : name.english() + ", rounded " + mode + " to " + scale + " decimals: " + number;
    }
  }

  /**
   * The steps behind one part of a whole, such as the score of one indicator.
   *
   * @param name the part
   * @param steps its steps, in order
   */
  record Group(Message name, List<Step> steps) implements Step {
    /**
     * Keeps its own copy of the steps.
     *
     * @param name as the record's component
     * @param steps as the record's component
     */
    public Group {
      steps = List.copyOf(steps);
    }

    /** The name and below it, indented, each step on lines of its own. */
    @Override
    public String toText(Locale locale) {
      StringBuilder text = new StringBuilder(name.in(locale));
      for (Step step : steps) {
        text.append("\n  ").append(step.toText(locale).replace("\n", "\n  "));
      }
      return text.toString();
    }
  }
}
