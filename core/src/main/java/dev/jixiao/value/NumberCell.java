package dev.jixiao.value;

import dev.jixiao.problem.Parsed;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the parsers of points, ratios and amounts share: a typed number with one of some units, or the fault in it. */
final class NumberCell {
  private static final int SHOWN = 40;
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
  /** Quotients are made of products of numbers within the bounds, as scales of derived numbers are. */
  private static final int MAX_DERIVED = 4 * Decimals.MAX_DIGITS;

  private static final int MAX_QUOTIENT = 2 * (MAX_DERIVED + 1) + 1;

  private final String english;
  private final String chinese;
  private final String[] units;

  NumberCell(String english, String chinese, String... units) {
    this.english = english;
    this.chinese = chinese;
    this.units = units.clone();
  }

  /** A number with one of the units; unrecognised if nothing is written. */
  Parsed<TypedNumber> parse(String text) {
    TypedNumber number = TypedNumber.of(text);
    return switch (number.kind()) {
      case NOTHING -> Parsed.unrecognised();
      case NUMBER ->
        Arrays.asList(units).contains(number.unit()) ? Parsed.ok(number) : unexpected(text);
      case OUT_OF_BOUNDS ->
        Parsed.failed(
            "NUMBER_OUT_OF_BOUNDS",
            "a number of more than 64 digits or an exponent beyond 64: " + shown(text),
            "数字超过 64 位或指数超出 64：" + shown(text));
      case OTHER -> unexpected(text);
    };
  }

  private <T> Parsed<T> unexpected(String text) {
    return Parsed.failed(
        "FIELD_VALUE",
        "expected " + english + ", but found \"" + shown(text) + "\"",
        "应为" + chinese + "，实际为“" + shown(text) + "”");
  }

  static String shown(String text) {
    String stripped = text.strip();
    return stripped.length() <= SHOWN
        ? stripped
        : stripped.substring(0, stripped.offsetByCodePoints(0, SHOWN / 2)) + "…";
  }

  /** The exact number of a text such as 40÷3, as numbers that do not end are written; 9/10 may be nine of ten and is none. */
  static Optional<Ratio> quotient(String text) {
    int bar = text.indexOf('÷');
    if (bar < 1 || text.length() > MAX_QUOTIENT) {
      return Optional.empty();
    }
    Optional<BigDecimal> whole =
        derived(text.substring(bar + 1)).filter(number -> number.signum() > 0);
    return derived(text.substring(0, bar))
        .flatMap(part -> whole.map(number -> Ratio.of(part, number)));
  }

  // the exact quotient of two numbers of 64 digits may need more of them
  private static Optional<BigDecimal> derived(String number) {
    Optional<BigDecimal> typed = Decimals.parse(number);
    return typed.isPresent()
            || number.length() > MAX_DERIVED + 1
            || !WHOLE.matcher(number).matches()
        ? typed
        : Optional.of(new BigDecimal(number));
  }
}
