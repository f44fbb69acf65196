package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Decimals;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a form as people type them; what cannot be read is reported and counts as absent. */
final class Cells {
  private static final Message TEXT = Message.of("a text", "文本");
  private static final Message NUMBER = Message.of("a number, such as 12.5", "数字，例如 12.5");
  private static final Message YEAR = Message.of("a year, such as 2023", "年份，例如 2023");
  private static final Message SHARE =
      Message.of("a share in percent, such as \"30%\"", "百分比，例如 \"30%\"");
  private static final Message MONEY =
      Message.of("an amount with its unit, such as \"4.8万元\"", "带单位的金额，例如 \"4.8万元\"");
  private static final Message TRUTH = Message.of("true or false", "true 或 false");
  private static final List<MoneyUnit> MONEY_UNITS = List.of(MoneyUnit.values());
  private static final int MAX_FRACTION = 2 * Decimals.MAX_DIGITS + 1;

  private final Cursor in;
  private final Tokens tokens;

  Cells(Cursor in) {
    this.in = in;
    this.tokens = in.tokens();
  }

  /** A text, or null; a number stands for itself as written. */
  @Nullable
  String text() throws IOException {
    switch (in.token()) {
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        return fits(in.limits().textLength()) ? tokens.text() : null;
      }
      case VALUE_NULL -> {
        return null;
      }
      default -> {
        in.wrongType(TEXT);
        return null;
      }
    }
  }

  /** A text that is empty where there is none. */
  String textOrEmpty() throws IOException {
    String text = text();
    return text == null ? "" : text;
  }

  /** A text in which something is written, or null. */
  @Nullable
  String nonBlankText() throws IOException {
    String text = text();
    return text == null || text.isBlank() ? null : text;
  }

  /** Further cells by name; the first of two with one name counts. */
  Map<String, String> texts() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    texts(texts);
    return texts;
  }

  void texts(Map<String, String> texts) throws IOException {
    in.entries(name -> text(name, texts));
  }

  /** A further cell: a text, a number or a truth value, as written. */
  void text(String name, Map<String, String> texts) throws IOException {
    if (texts.containsKey(name)) {
      in.duplicate(name);
      return;
    }
    boolean truth = in.token() == JsonToken.VALUE_TRUE || in.token() == JsonToken.VALUE_FALSE;
    String text = truth ? tokens.text() : text();
    if (text != null) {
      texts.put(name, text);
    }
  }

  /** Points, or null: a number, or a text with one, where 分 and % may stand behind it. */
  @Nullable
  Points points() throws IOException {
    if (in.token() == JsonToken.VALUE_STRING) {
      Points fraction = fraction();
      if (fraction != null) {
        return fraction;
      }
    }
    NumberCell cell = number(NUMBER);
    return unitIsOneOf(cell, NUMBER, "", "分", "%") && cell.number() != null
        ? Points.of(cell.number())
        : null;
  }

  // 40÷3, as points that do not end are written; 9/10 may be nine of ten points and is not read
  private @Nullable Points fraction() throws IOException {
    String text = tokens.isLongerThan(MAX_FRACTION) ? "" : tokens.text();
    int bar = text.indexOf('÷');
    if (bar < 1) {
      return null;
    }
    Optional<BigDecimal> whole =
        Decimals.parse(text.substring(bar + 1)).filter(n -> n.signum() > 0);
    return Decimals.parse(text.substring(0, bar))
        .flatMap(part -> whole.map(n -> Points.of(1).times(Ratio.of(part, n))))
        .orElse(null);
  }

  /** A share, or null: percent, or a fraction; a bare number up to 1 may be either and is not guessed at. */
  @Nullable
  Ratio ratio() throws IOException {
    if (in.token() == JsonToken.VALUE_STRING) {
      Points fraction = fraction();
      if (fraction != null) {
        return fraction.shareOf(Points.of(1));
      }
    }
    NumberCell cell = number(SHARE);
    BigDecimal percent = cell.number();
    if (!unitIsOneOf(cell, SHARE, "", "%") || percent == null) {
      return null;
    }
    if (cell.unit().isEmpty() && isFraction(percent)) {
      in.report(
          ProblemCode.PERCENT_AMBIGUOUS,
          Message.of(
              "the share " + percent + " may be a fraction or percent",
              "比例 " + percent + " 可能是小数，也可能是百分数"),
          SHARE);
      return null;
    }
    return Ratio.of(percent, BigDecimal.valueOf(100));
  }

  private static boolean isFraction(BigDecimal number) {
    return number.signum() != 0 && number.abs().compareTo(BigDecimal.ONE) <= 0;
  }

  /** An amount with its unit, or null: {@code "4.8万元"}. */
  @Nullable
  Money money() throws IOException {
    NumberCell cell = number(MONEY);
    if (cell.number() == null) {
      return null;
    }
    MoneyUnit unit = moneyUnit(cell.unit());
    if (unit == null) {
      notANumber(MONEY);
      return null;
    }
    return Money.of(cell.number(), unit);
  }

  static @Nullable MoneyUnit moneyUnit(String symbol) {
    for (MoneyUnit unit : MONEY_UNITS) {
      if (unit.symbol().equals(symbol)) {
        return unit;
      }
    }
    return null;
  }

  /** A year, or null: 2023, {@code "2023"}, {@code "2023年"}, {@code "2023年度"}. */
  @Nullable
  Year year() throws IOException {
    NumberCell cell = number(YEAR);
    BigDecimal year = cell.number();
    if (!unitIsOneOf(cell, YEAR, "", "年", "年度") || year == null) {
      return null;
    }
    try {
      return Year.of(year.intValueExact());
    } catch (ArithmeticException | DateTimeException e) {
      in.report(ProblemCode.FIELD_VALUE, Message.of("not a year: " + year, "不是年份：" + year), YEAR);
      return null;
    }
  }

  /** Yes, no, or null: true, false, or a text that says one of them. */
  @Nullable
  Boolean truth() throws IOException {
    if (in.token() == JsonToken.VALUE_STRING) {
      switch (tokens.text().strip()) {
        case "true", "是" -> {
          return true;
        }
        case "false", "否" -> {
          return false;
        }
        case "" -> {
          return null;
        }
        default -> {
          // reported below
        }
      }
    } else if (in.token() == JsonToken.VALUE_TRUE || in.token() == JsonToken.VALUE_FALSE) {
      return in.token() == JsonToken.VALUE_TRUE;
    }
    if (!in.isNull()) {
      in.wrongType(TRUTH);
    }
    return null;
  }

  /** A number with whatever stands behind it; without one, blank and placeholders included, the cell has no number. */
  NumberCell number(Message expected) throws IOException {
    switch (in.token()) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        return fits(in.limits().numberLength())
            ? reported(numberAsWritten(), expected)
            : NumberCell.BLANK;
      }
      case VALUE_STRING -> {
        return fits(in.limits().textLength())
            ? reported(NumberCell.of(tokens.text()), expected)
            : NumberCell.BLANK;
      }
      case VALUE_NULL -> {
        return NumberCell.BLANK;
      }
      default -> {
        in.wrongType(expected);
        return NumberCell.BLANK;
      }
    }
  }

  private NumberCell numberAsWritten() throws IOException {
    BigDecimal number = tokens.number();
    if (number != null) {
      return NumberCell.number(number);
    }
    String text = tokens.text();
    boolean isNumber = text.charAt(text.length() - 1) <= '9'; // NaN and Infinity are not
    return isNumber ? NumberCell.TOO_LARGE : NumberCell.NONE;
  }

  private NumberCell reported(NumberCell cell, Message expected) throws IOException {
    if (cell.kind() == NumberCell.Kind.OUT_OF_BOUNDS) {
      String value = Cursor.shown(tokens.text());
      in.report(
          ProblemCode.NUMBER_OUT_OF_BOUNDS,
          Message.of(
              "a number of more than 64 digits or an exponent beyond 64: " + value,
              "数字超过 64 位或指数超出 64：" + value),
          expected);
    } else if (cell.kind() == NumberCell.Kind.NOT_A_NUMBER) {
      notANumber(expected);
    }
    return cell;
  }

  boolean unitIsOneOf(NumberCell cell, Message expected, String... units) throws IOException {
    for (String unit : units) {
      if (unit.equals(cell.unit())) {
        return true;
      }
    }
    notANumber(expected);
    return false;
  }

  void notANumber(Message expected) throws IOException {
    String value = Cursor.shown(tokens.text());
    in.report(
        ProblemCode.FIELD_VALUE,
        Message.of(
            "expected " + expected.english() + " but found " + value,
            "应为" + expected.chinese() + "，实际为 " + value),
        expected);
  }

  private boolean fits(int limit) throws IOException {
    if (!tokens.isLongerThan(limit)) {
      return true;
    }
    in.report(
        ProblemCode.LIMIT_EXCEEDED,
        Message.of(
            "a value of " + tokens.textLength() + " characters; the limit is " + limit,
            "值长 " + tokens.textLength() + " 个字符，上限为 " + limit),
        Message.of("at most " + limit + " characters", "不超过 " + limit + " 个字符"));
    return false;
  }
}
