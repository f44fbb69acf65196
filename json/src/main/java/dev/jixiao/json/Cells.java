package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
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
  // a long holds every number of this many digits
  private static final int LONG_DIGITS = 18;
  private static final int MAX_FRACTION = 2 * Decimals.MAX_DIGITS + 1;

  private final Cursor in;
  private final JsonParser parser;

  Cells(Cursor in) {
    this.in = in;
    this.parser = in.parser();
  }

  /** A text; a number stands for itself as written. */
  Optional<String> text() throws IOException {
    switch (parser.currentTokenId()) {
      case JsonTokenId.ID_STRING, JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> {
        return fits(in.limits().textLength()) ? Optional.of(parser.getText()) : Optional.empty();
      }
      case JsonTokenId.ID_NULL -> {
        return Optional.empty();
      }
      default -> {
        in.wrongType(TEXT);
        return Optional.empty();
      }
    }
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
    } else if (token() == JsonToken.VALUE_TRUE || token() == JsonToken.VALUE_FALSE) {
      texts.put(name, parser.getText());
    } else {
      text().ifPresent(value -> texts.put(name, value));
    }
  }

  /** Points: a number, or a text with one, where 分 and % may stand behind it. */
  Optional<Points> points() throws IOException {
    if (isShortInteger()) {
      return Optional.of(Points.of(parser.getLongValue()));
    }
    if (token() == JsonToken.VALUE_STRING) {
      Optional<Points> fraction = fraction();
      if (fraction.isPresent()) {
        return fraction;
      }
    }
    NumberCell cell = number(NUMBER);
    return unitIsOneOf(cell, NUMBER, "", "分", "%")
        ? cell.number().map(Points::of)
        : Optional.empty();
  }

  // 40÷3, as points that do not end are written; 9/10 may be nine of ten points and is not read
  private Optional<Points> fraction() throws IOException {
    String text = parser.getTextLength() <= MAX_FRACTION ? parser.getText() : "";
    int bar = text.indexOf('÷');
    if (bar < 1) {
      return Optional.empty();
    }
    Optional<BigDecimal> whole =
        Decimals.parse(text.substring(bar + 1)).filter(n -> n.signum() > 0);
    return Decimals.parse(text.substring(0, bar))
        .flatMap(part -> whole.map(n -> Points.of(1).times(Ratio.of(part, n))));
  }

  /** A share: percent, or a fraction; a bare number up to 1 may be either and is not guessed at. */
  Optional<Ratio> ratio() throws IOException {
    if (token() == JsonToken.VALUE_STRING) {
      Optional<Points> fraction = fraction();
      if (fraction.isPresent()) {
        return fraction.map(part -> part.shareOf(Points.of(1)));
      }
    }
    NumberCell cell = number(SHARE);
    if (!unitIsOneOf(cell, SHARE, "", "%")) {
      return Optional.empty();
    }
    boolean bare = cell.unit().isEmpty();
    Optional<BigDecimal> percent = cell.number();
    if (bare && percent.isPresent() && isFraction(percent.get())) {
      in.report(
          ProblemCode.PERCENT_AMBIGUOUS,
          Message.of(
              "the share " + percent.get() + " may be a fraction or percent",
              "比例 " + percent.get() + " 可能是小数，也可能是百分数"),
          SHARE);
      return Optional.empty();
    }
    return percent.map(number -> Ratio.of(number, BigDecimal.valueOf(100)));
  }

  private static boolean isFraction(BigDecimal number) {
    return number.signum() != 0 && number.abs().compareTo(BigDecimal.ONE) <= 0;
  }

  /** An amount with its unit: {@code "4.8万元"}. */
  Optional<Money> money() throws IOException {
    NumberCell cell = number(MONEY);
    if (cell.number().isEmpty()) {
      return Optional.empty();
    }
    MoneyUnit unit = moneyUnit(cell.unit());
    if (unit == null) {
      notANumber(MONEY);
      return Optional.empty();
    }
    return Optional.of(Money.of(cell.number().get(), unit));
  }

  static @Nullable MoneyUnit moneyUnit(String symbol) {
    for (MoneyUnit unit : MoneyUnit.values()) {
      if (unit.symbol().equals(symbol)) {
        return unit;
      }
    }
    return null;
  }

  /** A year: 2023, {@code "2023"}, {@code "2023年"}, {@code "2023年度"}. */
  Optional<Year> year() throws IOException {
    NumberCell cell = number(YEAR);
    if (!unitIsOneOf(cell, YEAR, "", "年", "年度") || cell.number().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Year.of(cell.number().get().intValueExact()));
    } catch (ArithmeticException | DateTimeException e) {
      in.report(
          ProblemCode.FIELD_VALUE,
          Message.of(
              "not a year: " + cell.number().get(), "不是年份：" + cell.number().get()),
          YEAR);
      return Optional.empty();
    }
  }

  /** Yes or no: true, false, or a text that says one of them. */
  Optional<Boolean> truth() throws IOException {
    if (token() == JsonToken.VALUE_STRING) {
      String text = parser.getText().strip();
      switch (text) {
        case "true", "是" -> {
          return Optional.of(true);
        }
        case "false", "否" -> {
          return Optional.of(false);
        }
        case "" -> {
          return Optional.empty();
        }
        default -> {
          // reported below
        }
      }
    } else if (token() == JsonToken.VALUE_TRUE || token() == JsonToken.VALUE_FALSE) {
      return Optional.of(token() == JsonToken.VALUE_TRUE);
    }
    if (!in.isNull()) {
      in.wrongType(TRUTH);
    }
    return Optional.empty();
  }

  /** A number with whatever stands behind it; without one, blank and placeholders included, the cell has no number. */
  NumberCell number(Message expected) throws IOException {
    switch (parser.currentTokenId()) {
      case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> {
        return fits(in.limits().numberLength())
            ? reported(numberAsWritten(), expected)
            : NumberCell.BLANK;
      }
      case JsonTokenId.ID_STRING -> {
        return fits(in.limits().textLength())
            ? reported(NumberCell.of(parser.getText()), expected)
            : NumberCell.BLANK;
      }
      case JsonTokenId.ID_NULL -> {
        return NumberCell.BLANK;
      }
      default -> {
        in.wrongType(expected);
        return NumberCell.BLANK;
      }
    }
  }

  private NumberCell numberAsWritten() throws IOException {
    if (isShortInteger()) {
      return NumberCell.number(BigDecimal.valueOf(parser.getLongValue()));
    }
    String text = parser.getText();
    boolean isNumber = text.charAt(text.length() - 1) <= '9'; // NaN and Infinity are not
    return isNumber
        ? Decimals.parse(text).map(NumberCell::number).orElse(NumberCell.TOO_LARGE)
        : NumberCell.NONE;
  }

  private NumberCell reported(NumberCell cell, Message expected) throws IOException {
    if (cell.kind() == NumberCell.Kind.OUT_OF_BOUNDS) {
      in.report(
          ProblemCode.NUMBER_OUT_OF_BOUNDS,
          Message.of(
              "a number of more than 64 digits or an exponent beyond 64: "
                  + Cursor.shown(parser.getText()),
              "数字超过 64 位或指数超出 64：" + Cursor.shown(parser.getText())),
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
    String value = Cursor.shown(parser.getText());
    in.report(
        ProblemCode.FIELD_VALUE,
        Message.of(
            "expected " + expected.english() + " but found " + value,
            "应为" + expected.chinese() + "，实际为 " + value),
        expected);
  }

  private boolean isShortInteger() throws IOException {
    return token() == JsonToken.VALUE_NUMBER_INT && parser.getTextLength() <= LONG_DIGITS;
  }

  private boolean fits(int limit) throws IOException {
    if (parser.getTextLength() <= limit) {
      return true;
    }
    in.report(
        ProblemCode.LIMIT_EXCEEDED,
        Message.of(
            "a value of " + parser.getTextLength() + " characters; the limit is " + limit,
            "值长 " + parser.getTextLength() + " 个字符，上限为 " + limit),
        Message.of("at most " + limit + " characters", "不超过 " + limit + " 个字符"));
    return false;
  }

  private @Nullable JsonToken token() {
    return in.token();
  }
}
