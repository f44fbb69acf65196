package dev.jixiao.json;

import dev.jixiao.json.Tokens.Token;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Decimals;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Placeholder;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.TypedNumber;
import dev.jixiao.value.YesNo;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a form as people type them; what cannot be read is reported and counts as absent. */
final class Cells {
  private static final Message TEXT_EXPECTED = Message.of("a text", "文本");
  private static final Message NUMBER_EXPECTED = Message.of("a number, such as 12.5", "数字，例如 12.5");
  // two digits, a Buddhist year or a slip would judge every date of the form by the wrong year
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1990);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
  private static final Message YEAR_EXPECTED = Message.of("a year, such as 2023", "年份，例如 2023");
  private static final Message SHARE_EXPECTED =
      Message.of("a share in percent, such as \"30%\"", "百分比，例如 \"30%\"");
  private static final Message MONEY_EXPECTED =
      Message.of("an amount with its unit, such as \"4.8万元\"", "带单位的金额，例如 \"4.8万元\"");
  private static final Message TRUTH_EXPECTED = Message.of("true or false", "true 或 false");
  private static final Message AMOUNT_EXPECTED =
      Message.of("an amount, such as 12.5", "金额，例如 12.5");
  private static final Message DATE_EXPECTED =
      Message.of("a date, such as \"2024-07-31\"", "日期，例如 \"2024-07-31\"");
  private static final Pattern DATE_PARTS =
      Pattern.compile("([0-9]{4})(?:[-/.]|年)([0-9]{1,2})(?:[-/.]|月)([0-9]{1,2})日?");
  private static final String[] NO_UNIT = {""};
  private static final String[] POINT_UNITS = {"", "分", "%"};
  private static final String[] PERCENT = {"%"};
  private static final String[] SHARE_UNITS = {"", "%"};
  private static final String[] YEAR_UNITS = {"", "年", "年度"};
  private static final String[] MONEY_UNITS =
      Stream.of(MoneyUnit.values()).map(MoneyUnit::symbol).toArray(String[]::new);
  private static final String[] MONEY_UNITS_OR_NONE =
      Stream.concat(Stream.of(""), Stream.of(MONEY_UNITS)).toArray(String[]::new);
  private static final int MAX_FRACTION = 2 * Decimals.MAX_DIGITS + 1;

  static final Codec<String> TEXT =
      new Codec<>(Cells::text, (text, out) -> out.text(text)).as("text");
  static final Codec<Map<String, String>> TEXTS =
      new Codec<>(Cells::texts, (texts, out) -> out.texts(texts)).as("texts");
  static final Codec<Points> POINTS =
      new Codec<>(Cells::points, (points, out) -> out.points(points)).as("points");
  static final Codec<Ratio> RATIO =
      new Codec<>(Cells::ratio, (ratio, out) -> out.ratio(ratio)).as("share");
  static final Codec<Boolean> TRUTH =
      new Codec<>(Cells::truth, (truth, out) -> out.truth(truth)).as("truth");
  static final Codec<Year> YEAR =
      new Codec<>(Cells::year, (year, out) -> out.number(year.getValue())).as("year");
  static final Codec<LocalDate> DATE =
      new Codec<>(Cells::date, (date, out) -> out.text(date.toString())).as("date");
  static final Codec<Money> MONEY =
      new Codec<>(Cells::money, (money, out) -> out.money(money)).as("money");

  private Cells() {}

  /** A text, or null; a number is taken as written. */
  static @Nullable String text(Cursor in) throws IOException {
    switch (in.token()) {
      case TEXT, NUMBER -> {
        return fits(in, in.limits().textLength()) ? in.tokens().text() : null;
      }
      case NULL -> {
        return null;
      }
      default -> {
        in.wrongType(TEXT_EXPECTED);
        return null;
      }
    }
  }

  /** Whether nothing is written: null or a blank text. */
  static boolean isBlank(Cursor in) throws IOException {
    return in.isNull() || (in.token() == Token.TEXT && in.tokens().text().isBlank());
  }

  /** A text in which something is written, or null. */
  static @Nullable String nonBlankText(Cursor in) throws IOException {
    String text = text(in);
    return text == null || text.isBlank() ? null : text;
  }

  /** Further cells by name; the first of two with one name counts. */
  static Map<String, String> texts(Cursor in) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    putTexts(in, texts);
    return texts;
  }

  static void putTexts(Cursor in, Map<String, String> texts) throws IOException {
    in.entries(name -> putText(in, name, texts));
  }

  /** A further cell: a text, a number or a truth value, as written. */
  static void putText(Cursor in, String name, Map<String, String> texts) throws IOException {
    if (texts.containsKey(name)) {
      in.duplicate(name);
      return;
    }
    boolean truth = in.token() == Token.TRUE || in.token() == Token.FALSE;
    String text = truth ? in.tokens().text() : text(in);
    if (text != null) {
      texts.put(name, text);
    }
  }

  /** Points, or null: a number, or a text with one, where 分 and % may follow it. */
  static @Nullable Points points(Cursor in) throws IOException {
    Points fraction = fraction(in);
    if (fraction != null) {
      return fraction;
    }
    Typed number = number(in, NUMBER_EXPECTED, POINT_UNITS);
    return number == null ? null : Points.of(number.value());
  }

  // 40÷3, as points that do not end are written; 9/10 may be nine of ten points and is not read
  private static @Nullable Points fraction(Cursor in) throws IOException {
    if (in.token() != Token.TEXT || in.tokens().textLength() > MAX_FRACTION) {
      return null;
    }
    String text = in.tokens().text();
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
  static @Nullable Ratio ratio(Cursor in) throws IOException {
    Points fraction = fraction(in);
    if (fraction != null) {
      return fraction.shareOf(Points.of(1));
    }
    Typed number = number(in, SHARE_EXPECTED, SHARE_UNITS);
    if (number == null) {
      return null;
    }
    BigDecimal percent = number.value();
    if (number.unit().isEmpty() && isFraction(percent)) {
      in.report(
          ProblemCode.PERCENT_AMBIGUOUS,
          Message.of(
              "the share " + percent + " may be a fraction or percent",
              "比例 " + percent + " 可能是小数，也可能是百分数"),
          SHARE_EXPECTED);
      return null;
    }
    return Ratio.of(percent, BigDecimal.valueOf(100));
  }

  /** A share with its percent sign, or null: a bare number is never guessed at. */
  static @Nullable Ratio percent(Cursor in, Message expected) throws IOException {
    Points fraction = fraction(in);
    if (fraction != null) {
      return fraction.shareOf(Points.of(1));
    }
    Typed number = number(in, expected, PERCENT);
    return number == null ? null : Ratio.of(number.value(), BigDecimal.valueOf(100));
  }

  /** A plain number as a ratio, or null. */
  static @Nullable Ratio plain(Cursor in, Message expected) throws IOException {
    Points fraction = fraction(in);
    if (fraction != null) {
      return fraction.shareOf(Points.of(1));
    }
    BigDecimal number = decimal(in, expected);
    return number == null ? null : Ratio.of(number);
  }

  private static boolean isFraction(BigDecimal number) {
    return number.signum() != 0 && number.abs().compareTo(BigDecimal.ONE) <= 0;
  }

  /** An amount with its unit, or null: {@code "4.8万元"}. */
  static @Nullable Money money(Cursor in) throws IOException {
    Typed number = number(in, MONEY_EXPECTED, MONEY_UNITS);
    MoneyUnit unit = number == null ? null : moneyUnit(number.unit());
    return number == null || unit == null ? null : Money.of(number.value(), unit);
  }

  /** An amount with a unit or without one, or null. */
  static @Nullable Typed amount(Cursor in) throws IOException {
    return number(in, AMOUNT_EXPECTED, MONEY_UNITS_OR_NONE);
  }

  static @Nullable MoneyUnit moneyUnit(String symbol) {
    for (MoneyUnit unit : MoneyUnit.values()) {
      if (unit.symbol().equals(symbol)) {
        return unit;
      }
    }
    return null;
  }

  /** A year, or null: 2023, {@code "2023"}, {@code "2023年"}, {@code "2023年度"}. */
  static @Nullable Year year(Cursor in) throws IOException {
    Typed number = number(in, YEAR_EXPECTED, YEAR_UNITS);
    if (number == null) {
      return null;
    }
    BigDecimal value = number.value();
    if (isWhole(value) && value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0) {
      return Year.of(value.intValueExact());
    }
    in.report(
        ProblemCode.FIELD_VALUE,
        Message.of(
            "not a fiscal year from " + FIRST_YEAR + " to " + LAST_YEAR + ": " + value,
            "不是" + FIRST_YEAR + "年至" + LAST_YEAR + "年之间的年度：" + value),
        YEAR_EXPECTED);
    return null;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  /** A date, or null: {@code "2024-07-31"}, or as people type it: {@code "2024年7月31日"}, {@code "2024.7.31"}. */
  private static @Nullable LocalDate date(Cursor in) throws IOException {
    if (in.token() != Token.TEXT) {
      if (!in.isNull()) {
        in.wrongType(DATE_EXPECTED);
      }
      return null;
    }
    String text = in.tokens().text();
    if (Placeholder.is(text)) {
      return null;
    }
    Matcher parts = DATE_PARTS.matcher(FullWidth.strip(text));
    if (parts.matches()) {
      int year = Integer.parseInt(parts.group(1));
      int month = Integer.parseInt(parts.group(2));
      int day = Integer.parseInt(parts.group(3));
      if (PartialDate.exists(year, month, day)) {
        return LocalDate.of(year, month, day);
      }
    }
    notANumber(ProblemCode.FIELD_VALUE, in, DATE_EXPECTED);
    return null;
  }

  /** Yes, no, or null: true, false, or a text that says one of them. */
  static @Nullable Boolean truth(Cursor in) throws IOException {
    switch (in.token()) {
      case TRUE, FALSE -> {
        return in.token() == Token.TRUE;
      }
      case TEXT -> {
        String text = in.tokens().text();
        Optional<YesNo> answer = YesNo.of(text);
        if (answer.isPresent() || Placeholder.is(text)) {
          return answer.map(YesNo::isYes).orElse(null);
        }
      }
      case NULL -> {
        return null;
      }
      default -> {
        // reported below
      }
    }
    in.wrongType(TRUTH_EXPECTED);
    return null;
  }

  /**
   * A number with what follows it.
   *
   * @param value the number
   * @param unit what follows it, such as {@code %}; empty if there is nothing
   */
  record Typed(BigDecimal value, String unit) {}

  /** A number with one of some units; null if nothing is there, or what is there was reported. */
  static @Nullable Typed number(Cursor in, Message expected, String[] units) throws IOException {
    switch (in.token()) {
      case NUMBER -> {
        return fits(in, in.limits().numberLength()) ? plainNumber(in, expected, units) : null;
      }
      case TEXT -> {
        return fits(in, in.limits().textLength()) ? typedNumber(in, expected, units) : null;
      }
      case NULL -> {
        return null;
      }
      default -> {
        in.wrongType(expected);
        return null;
      }
    }
  }

  /** A number without a unit, or null. */
  static @Nullable BigDecimal decimal(Cursor in, Message expected) throws IOException {
    Typed number = number(in, expected, NO_UNIT);
    return number == null ? null : number.value();
  }

  private static @Nullable Typed plainNumber(Cursor in, Message expected, String[] units)
      throws IOException {
    BigDecimal number = in.tokens().number();
    if (number == null) {
      String text = in.tokens().text();
      boolean isNumber = text.charAt(text.length() - 1) <= '9'; // NaN and Infinity are not
      notANumber(
          isNumber ? ProblemCode.NUMBER_OUT_OF_BOUNDS : ProblemCode.FIELD_VALUE, in, expected);
      return null;
    }
    return withUnit(new Typed(number, ""), in, expected, units);
  }

  private static @Nullable Typed typedNumber(Cursor in, Message expected, String[] units)
      throws IOException {
    TypedNumber typed = TypedNumber.of(in.tokens().text());
    switch (typed.kind()) {
      case NOTHING -> {
        return null;
      }
      case NUMBER -> {
        Typed number = new Typed(typed.number().orElseThrow(), typed.unit());
        return withUnit(number, in, expected, units);
      }
      case OUT_OF_BOUNDS -> notANumber(ProblemCode.NUMBER_OUT_OF_BOUNDS, in, expected);
      case OTHER -> notANumber(ProblemCode.FIELD_VALUE, in, expected);
    }
    return null;
  }

  private static @Nullable Typed withUnit(Typed number, Cursor in, Message expected, String[] units)
      throws IOException {
    for (String unit : units) {
      if (unit.equals(number.unit())) {
        return number;
      }
    }
    notANumber(ProblemCode.FIELD_VALUE, in, expected);
    return null;
  }

  private static void notANumber(ProblemCode code, Cursor in, Message expected) throws IOException {
    String value = Cursor.shown(in.tokens().text());
    in.report(
        code,
        code == ProblemCode.NUMBER_OUT_OF_BOUNDS
            ? Message.of(
                "a number of more than 64 digits or an exponent beyond 64: " + value,
                "数字超过 64 位或指数超出 64：" + value)
            : Message.of(
                "expected " + expected.english() + ", but found " + value,
                "应为" + expected.chinese() + "，实际为 " + value),
        expected);
  }

  private static boolean fits(Cursor in, int limit) throws IOException {
    if (in.tokens().textLength() <= limit) {
      return true;
    }
    in.report(
        ProblemCode.LIMIT_EXCEEDED,
        Message.of(
            "a value of " + in.tokens().textLength() + " characters; the limit is " + limit,
            "值长 " + in.tokens().textLength() + " 个字符，上限为 " + limit),
        Message.of("at most " + limit + " characters", "不超过 " + limit + " 个字符"));
    return false;
  }
}
