package dev.jixiao.audit;

import dev.jixiao.value.Decimals;
import dev.jixiao.value.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reads an execution rate (执行率) as forms print it: 86.18%, 86.18 or 0.8618. */
final class PrintedRate {
  private static final int MAX_SCALE = 8;

  private PrintedRate() {}

  static boolean isRead(String printed) {
    return Decimals.parse(digits(printed)).filter(n -> n.scale() <= MAX_SCALE).isPresent();
  }

  static boolean hasSign(String printed) {
    return printed.endsWith("%") || printed.endsWith("％");
  }

  private static String digits(String printed) {
    return hasSign(printed) ? printed.substring(0, printed.length() - 1).strip() : printed;
  }

  private static BigDecimal number(String printed) {
    return Decimals.parse(digits(printed)).orElseThrow();
  }

  /** Tells whether a printed rate is the exact one, rounded or cut off to as many decimals as it has. */
  static boolean agrees(String printed, Ratio rate) {
    BigDecimal number = number(printed);
    boolean fraction = !hasSign(printed)
        && (rounds(number, rate.toBigDecimal(scale(number), RoundingMode.HALF_UP))
            || rounds(number, rate.toBigDecimal(scale(number), RoundingMode.DOWN)));
    return fraction
        || rounds(number, rate.percent(scale(number), RoundingMode.HALF_UP))
        || rounds(number, rate.percent(scale(number), RoundingMode.DOWN));
  }

  private static int scale(BigDecimal number) {
    return Math.max(0, number.scale());
  }

  private static boolean rounds(BigDecimal number, BigDecimal rounded) {
    return number.compareTo(rounded) == 0;
  }

  /** A share as messages state it. */
  static String of(Ratio rate) {
    return of("0.00", rate);
  }

  /** The exact rate with as many decimals as the printed one, and a percent sign. */
  static String of(String printed, Ratio rate) {
    return rate.percent(Math.min(2, scale(number(printed))), RoundingMode.HALF_UP)
            .toPlainString() + "%";
  }
}
