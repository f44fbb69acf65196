package dev.jixiao.json;

import dev.jixiao.problem.Message;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.value.Decimals;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes values and fields, leaving out what is absent. */
final class Output {
  /**
   * The words of results: in which language, and how much of why.
   *
   * @param language the only language, or empty for both side by side
   * @param detail how much is said of why each number is what it is
   * @param isLine whether it is one line of many, which says what a form came to and no more
   */
  record Words(Optional<Locale> language, Detail detail, boolean isLine) {
    /** How much is said of why each number is what it is. */
    enum Detail {
      NONE,
      TEXT,
      STEPS
    }

    static final Words ALL = new Words(Optional.empty(), Detail.STEPS, false);
    static final Words NONE = new Words(Optional.empty(), Detail.NONE, false);

    Words in(Locale only) {
      return new Words(
          Optional.of(Message.isChinese(only) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH),
          detail,
          isLine);
    }

    Words with(Detail other) {
      return new Words(language, other, isLine);
    }

    /** These for one line of many, which has one text for the steps of an explanation. */
    Words onALine() {
      return new Words(language, detail == Detail.STEPS ? Detail.TEXT : detail, true);
    }
  }

  private final Tokens.Writer tokens;
  private final Known known;
  private final Words words;
  private boolean hasLoneSurrogates;

  Output(Tokens.Writer tokens, Known known) {
    this(tokens, known, Words.ALL);
  }

  Output(Tokens.Writer tokens, Known known, Words words) {
    this.tokens = tokens;
    this.known = known;
    this.words = words;
  }

  Known known() {
    return known;
  }

  Words words() {
    return words;
  }

  String fingerprint(ScoringRules rules) {
    return known.fingerprints().of(rules);
  }

  /** Tells whether any text that was written has half a character, which the document has to escape. */
  boolean hasLoneSurrogates() {
    return hasLoneSurrogates;
  }

  void startObject() throws IOException {
    tokens.startObject();
  }

  void endObject() throws IOException {
    tokens.endObject();
  }

  void name(String name) throws IOException {
    tokens.name(name);
  }

  <V> void list(String name, Iterable<? extends V> items, Codec.Writing<V> item)
      throws IOException {
    tokens.name(name);
    tokens.startList();
    for (V each : items) {
      item.write(each, this);
    }
    tokens.endList();
  }

  /** A text that is a value by itself. */
  void text(String text) throws IOException {
    hasLoneSurrogates |= LoneSurrogates.areIn(text);
    tokens.text(text);
  }

  void text(String name, String text) throws IOException {
    tokens.name(name);
    text(text);
  }

  /** A text that may be absent; an empty one is there. */
  void text(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      text(name, text.get());
    }
  }

  void texts(Map<String, String> texts) throws IOException {
    tokens.startObject();
    entries(texts);
    tokens.endObject();
  }

  void entries(Map<String, String> texts) throws IOException {
    for (Map.Entry<String, String> entry : texts.entrySet()) {
      text(LoneSurrogates.replaced(entry.getKey()), entry.getValue());
    }
  }

  /** A field that says that there is nothing. */
  void nothing(String name) throws IOException {
    tokens.name(name);
    tokens.nothing();
  }

  void truth(boolean value) throws IOException {
    tokens.truth(value);
  }

  void truth(String name, boolean value) throws IOException {
    tokens.name(name);
    tokens.truth(value);
  }

  void number(long number) throws IOException {
    tokens.number(Long.toString(number));
  }

  void number(String name, long number) throws IOException {
    tokens.name(name);
    number(number);
  }

  void points(String name, Optional<? extends Points> points) throws IOException {
    if (points.isPresent()) {
      points(name, points.get());
    }
  }

  void points(String name, Points points) throws IOException {
    tokens.name(name);
    points(points);
  }

  /** Points as a number; those that do not end as a text such as {@code 40÷3}. */
  void points(Points points) throws IOException {
    // nearly all: a sixth of the time of writing a form was spent on the bounds of the others
    String text = points.isFiniteDecimal() ? points.toString() : "";
    if (!text.isEmpty() && text.length() <= Decimals.MAX_DIGITS) {
      tokens.number(text);
    } else {
      longPoints(points);
    }
  }

  private void longPoints(Points points) throws IOException {
    BigDecimal decimal = points.toBigDecimal().stripTrailingZeros();
    if (Decimals.inBounds(decimal) && Points.of(decimal).equals(points)) {
      tokens.number(plain(decimal));
    } else {
      tokens.text(quotient(points.toFraction()));
    }
  }

  // a slash could be read as "of"
  private static String quotient(String fraction) {
    return fraction.replace('/', '÷');
  }

  /** A ratio as a plain number, written as points are. */
  void number(Ratio ratio) throws IOException {
    points(Points.of(1).times(ratio));
  }

  void ratio(String name, Ratio ratio) throws IOException {
    tokens.name(name);
    ratio(ratio);
  }

  /** A ratio in percent as a text; one that does not end as a fraction. */
  void ratio(Ratio ratio) throws IOException {
    String percent = ratio.toString();
    if (!ratio.isFiniteDecimal()) {
      tokens.text(quotient(ratio.toFraction()));
    } else if (percent.length() <= Decimals.MAX_DIGITS) {
      tokens.text(percent);
    } else {
      longRatio(ratio, percent);
    }
  }

  private void longRatio(Ratio ratio, String percent) throws IOException {
    BigDecimal number = ratio.percent(Decimals.MAX_SCALE, RoundingMode.HALF_UP);
    boolean ends = Decimals.parse(percent.substring(0, percent.length() - 1))
        .filter(printed -> printed.compareTo(number) == 0)
        .isPresent();
    tokens.text(ends ? percent : quotient(ratio.toFraction()));
  }

  /** An amount as the number before the unit of its block; as a text with a unit of its own if that is out of bounds. */
  void money(Money money, MoneyUnit unit) throws IOException {
    BigDecimal amount = money.in(unit).stripTrailingZeros();
    if (Decimals.inBounds(amount)) {
      tokens.number(plain(amount));
    } else {
      money(money);
    }
  }

  /** An amount as a text with its unit. */
  void money(Money money) throws IOException {
    BigDecimal stripped = money.amount().stripTrailingZeros();
    // zeros in place of a large exponent keep some amounts within the bounds
    String number =
        Decimals.inBounds(stripped) ? plain(stripped) : money.amount().toString();
    tokens.text(number + money.unit().symbol());
  }

  /** Without an exponent, unless the zeros in its place would make it too long to be read back. */
  private static String plain(BigDecimal stripped) {
    return stripped.precision() - stripped.scale() > Decimals.MAX_DIGITS
        ? stripped.toString()
        : stripped.toPlainString();
  }
}
