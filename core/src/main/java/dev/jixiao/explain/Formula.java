package dev.jixiao.explain;

import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Written;
import java.util.List;

/** Writes calculations as a person writes them, such as {@code 10 × 96% = 9.6}, at the end of a text. */
final class Formula {
  private Formula() {}

  static void append(
      Operation operation, Written first, Written second, Written result, StringBuilder text) {
    boolean exact = isExact(first) && isExact(second) && isExact(result);
    operation.append(first, second, text);
    text.append(exact ? " = " : " ≈ ");
    result.appendTo(text);
  }

  /** A fraction without end is printed rounded, and no formula may claim equality then. */
  private static boolean isExact(Written number) {
    return number instanceof Points points
        ? points.isFiniteDecimal()
        : !(number instanceof Ratio ratio) || ratio.isFiniteDecimal();
  }

  static void append(Written part, Written whole, Ratio rate, StringBuilder text) {
    Operation.QUOTIENT.append(part, whole, text);
    text.append(isExact(rate) ? " = " : " ≈ ");
    rate.appendTo(text);
  }

  static void append(List<Points> parts, Points sum, StringBuilder text) {
    boolean exact = isExact(sum);
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == 0 ? "" : Operation.SUM.symbol());
      parts.get(i).appendTo(text);
      exact &= isExact(parts.get(i));
    }
    text.append(exact ? " = " : " ≈ ");
    sum.appendTo(text);
  }
}
