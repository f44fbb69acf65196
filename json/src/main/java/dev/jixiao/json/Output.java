package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.jixiao.value.Decimals;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** Writes fields, leaving out what is absent. */
final class Output {
  private final JsonGenerator generator;
  private boolean hasLoneSurrogates;

  Output(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Tells whether any text that was written has half a character, which the document has to escape. */
  boolean hasLoneSurrogates() {
    return hasLoneSurrogates;
  }

  void startObject() throws IOException {
    generator.writeStartObject();
  }

  void startObject(String name) throws IOException {
    generator.writeObjectFieldStart(name);
  }

  void endObject() throws IOException {
    generator.writeEndObject();
  }

  void startList(String name) throws IOException {
    generator.writeArrayFieldStart(name);
  }

  void endList() throws IOException {
    generator.writeEndArray();
  }

  /** A text whose absence is the empty text. */
  void text(String name, String text) throws IOException {
    if (!text.isEmpty()) {
      anyText(name, text);
    }
  }

  /** A text that may be absent; an empty one is there. */
  void text(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      anyText(name, text.get());
    }
  }

  /** A text that is always there. */
  void anyText(String name, String text) throws IOException {
    generator.writeFieldName(name);
    value(text);
  }

  /** A text that is a value by itself. */
  void value(String text) throws IOException {
    hasLoneSurrogates |= LoneSurrogates.areIn(text);
    generator.writeString(text);
  }

  void texts(String name, Map<String, String> texts) throws IOException {
    if (!texts.isEmpty()) {
      generator.writeObjectFieldStart(name);
      entries(texts);
      generator.writeEndObject();
    }
  }

  void entries(Map<String, String> texts) throws IOException {
    for (Map.Entry<String, String> entry : texts.entrySet()) {
      anyText(LoneSurrogates.replaced(entry.getKey()), entry.getValue());
    }
  }

  void truth(String name, boolean value) throws IOException {
    generator.writeBooleanField(name, value);
  }

  void number(String name, int number) throws IOException {
    generator.writeNumberField(name, number);
  }

  void points(String name, Optional<? extends Points> points) throws IOException {
    if (points.isPresent()) {
      generator.writeFieldName(name);
      points(points.get());
    }
  }

  /** Points as a number; those that do not end as a text such as {@code 40÷3}. */
  void points(Points points) throws IOException {
    // nearly all: a sixth of the time of writing a form was spent on the bounds of the others
    String text = points.isFiniteDecimal() ? points.toString() : "";
    if (!text.isEmpty() && text.length() <= Decimals.MAX_DIGITS) {
      generator.writeNumber(text);
    } else {
      longPoints(points);
    }
  }

  private void longPoints(Points points) throws IOException {
    BigDecimal decimal = points.toBigDecimal();
    if (Decimals.inBounds(decimal) && Points.of(decimal).equals(points)) {
      generator.writeNumber(plain(decimal.stripTrailingZeros()));
    } else {
      generator.writeString(quotient(points.toFraction()));
    }
  }

  // a slash could be read as "of"
  private static String quotient(String fraction) {
    return fraction.replace('/', '÷');
  }

  void field(String name) throws IOException {
    generator.writeFieldName(name);
  }

  /** A ratio as a plain number, written as points are. */
  void number(Ratio ratio) throws IOException {
    points(Points.of(1).times(ratio));
  }

  void ratio(String name, Ratio ratio) throws IOException {
    generator.writeFieldName(name);
    ratio(ratio);
  }

  /** A ratio in percent as a text; one that does not end as a fraction. */
  void ratio(Ratio ratio) throws IOException {
    String percent = ratio.toString();
    BigDecimal number = ratio.percent(Decimals.MAX_SCALE, RoundingMode.HALF_UP);
    boolean ends = Decimals.parse(percent.substring(0, percent.length() - 1))
        .filter(printed -> printed.compareTo(number) == 0)
        .isPresent();
    generator.writeString(ends ? percent : quotient(ratio.toFraction()));
  }

  /** An amount as the number before the unit of its block; as a text with a unit of its own if that is out of bounds. */
  void money(String name, Optional<? extends Money> money, MoneyUnit unit) throws IOException {
    if (money.isEmpty()) {
      return;
    }
    generator.writeFieldName(name);
    BigDecimal amount = money.get().in(unit).stripTrailingZeros();
    if (Decimals.inBounds(amount)) {
      generator.writeNumber(plain(amount));
    } else {
      money(money.get());
    }
  }

  /** An amount as a text with its unit. */
  void money(Money money) throws IOException {
    generator.writeString(
        plain(money.amount().stripTrailingZeros()) + money.unit().symbol());
  }

  /** Without an exponent, unless the zeros in its place would make it too long to be read back. */
  private static String plain(BigDecimal stripped) {
    return stripped.precision() - stripped.scale() > Decimals.MAX_DIGITS
        ? stripped.toString()
        : stripped.toPlainString();
  }
}
