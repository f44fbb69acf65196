package dev.jixiao.explain;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Ratio;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * One step of an explanation: a fact, a calculation that can be repeated, or a remark.
 *
 * <pre>{@code
 * for (Step step : score.explanation().steps()) {
 *   if (step instanceof Step.Calculation calculation) {
 *     System.out.println(calculation.formula());
 *   } else {
 *     System.out.println(step.toText(Locale.CHINESE));
 *   }
 * }
 * }</pre>
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
  default String toText(Locale locale) {
    return TextSheet.of(List.of(this), locale);
  }

  /**
   * A fact that was used, such as the target as written.
   *
   * @param name what it is, such as 指标值
   * @param value the value as a person reads it
   */
  record Fact(Message name, String value) implements Step {
    /** The step in English. */
    @Override
    public String toString() {
      return toText(Locale.ENGLISH);
    }
  }

  /**
   * A remark in words: an assumption, a rule of a document, a problem.
   *
   * @param text the remark
   */
  record Note(Message text) implements Step {
    /** The step in English. */
    @Override
    public String toString() {
      return toText(Locale.ENGLISH);
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

    /** The step in English. */
    @Override
    public String toString() {
      return toText(Locale.ENGLISH);
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
    /**
     * The way of rounding in words: rounded half up to 2 decimals, 四舍五入保留2位小数.
     *
     * @param scale the decimals that are left
     * @param mode how it is rounded
     * @return the words
     */
    public static Message manner(int scale, RoundingMode mode) {
      Message how = how(mode);
      if (scale == 0) {
        String whole = how.chinese().endsWith("取整") ? "" : "取整";
        return Message.of(how.english() + " to a whole number", how.chinese() + whole);
      }
      return Message.of(
          how.english() + " to " + scale + (scale == 1 ? " decimal" : " decimals"),
          how.chinese() + "保留" + scale + "位小数");
    }

    private static Message how(RoundingMode mode) {
      return switch (mode) {
        case HALF_UP -> Message.of("rounded half up", "四舍五入");
        case HALF_EVEN -> Message.of("rounded half even", "四舍六入五成双");
        case HALF_DOWN -> Message.of("rounded half down", "五舍六入");
        case DOWN -> Message.of("cut off", "截去尾数");
        case UP -> Message.of("rounded away from zero", "尾数进位");
        case FLOOR -> Message.of("rounded down", "向下取整");
        case CEILING -> Message.of("rounded up", "向上取整");
        case UNNECESSARY -> Message.of("not rounded", "无须舍入");
      };
    }

    /** The step in English. */
    @Override
    public String toString() {
      return toText(Locale.ENGLISH);
    }
  }

  /**
   * The steps behind one part of a whole, such as the score of one indicator; its text has them below the name, indented.
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

    /** The step in English. */
    @Override
    public String toString() {
      return toText(Locale.ENGLISH);
    }
  }
}
