package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.jixiao.problem.Place;
import dev.jixiao.value.Decimals;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document that is strict JSON and of which there is nothing to report; it gives up at anything else.
 *
 * <p>Callers know what may stand where, so nothing is remembered but the token at hand. Forms of ten indicators are read in
 * half the time that it takes with Jackson.
 */
abstract class PlainTokens implements Tokens {
  /** The document is not as plain as that. */
  static final class NotPlainException extends IOException {
    private static final long serialVersionUID = 1L;

    // there is one for every document with a problem, and nobody sees it
    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }

  // a long holds every number of this many characters
  private static final int LONG_DIGITS = 18;

  final JsonLimits limits;
  // the end of what may be read, and the place in it
  final int end;
  int at;
  private final boolean isLine;
  private int depth;
  // nothing has been read yet of the object or list begun last
  private boolean atStart;
  private JsonToken token = JsonToken.NOT_AVAILABLE;
  // what the text at hand means; null for a number or a constant, which is as written
  private @Nullable String text;
  private int from;
  // the digits of a number without its point, and how many are behind it, or -1 if it has an
  // exponent
  private long digits;
  private int scale;

  /**
   * The tokens of one document.
   *
   * @param isLine whether it ends at the next line break rather than at the end
   */
  PlainTokens(int at, int end, boolean isLine, JsonLimits limits) {
    this.at = at;
    this.end = end;
    this.isLine = isLine;
    this.limits = limits;
  }

  /** A character of the document, or whatever stands for one that is not ASCII. */
  abstract int unit(int place);

  /** Tells whether a name stands here. */
  abstract boolean isAt(FieldName name);

  /** Reads a text to the quotation mark behind it. */
  abstract String readText() throws NotPlainException;

  /** A part of the document that is ASCII. */
  abstract String ascii(int from, int to);

  static void require(boolean isPlain) throws NotPlainException {
    if (!isPlain) {
      throw new NotPlainException();
    }
  }

  @Override
  public JsonToken token() {
    return token;
  }

  @Override
  public boolean begin() throws IOException {
    value();
    return true;
  }

  @Override
  public boolean end() throws IOException {
    skipSpace();
    require(at == end || (isLine && isAt('\n')));
    return true;
  }

  @Override
  public int nextField(Fields<?> fields, int expected) throws IOException {
    if (!hasNext('}')) {
      return NONE;
    }
    expect('"');
    for (int place = expected; place < fields.size(); place++) {
      if (isNext(fields.quoted(place))) {
        return place;
      }
    }
    for (int place = 0; place < expected; place++) {
      if (isNext(fields.quoted(place))) {
        return place;
      }
    }
    throw new NotPlainException();
  }

  private boolean isNext(FieldName name) throws NotPlainException {
    if (!isAt(name)) {
      return false;
    }
    require(name.length() <= limits.nameLength());
    at += name.length() + 1;
    return true;
  }

  @Override
  public @Nullable String nextName() throws IOException {
    if (!hasNext('}')) {
      return null;
    }
    expect('"');
    String name = readText();
    require(name.length() <= limits.nameLength());
    return name;
  }

  @Override
  public String name() throws IOException {
    throw new NotPlainException();
  }

  @Override
  public void nextValue() throws IOException {
    expect(':');
    value();
  }

  @Override
  public boolean nextItem() throws IOException {
    if (!hasNext(']')) {
      return false;
    }
    value();
    return true;
  }

  private boolean hasNext(char close) throws IOException {
    if (significant() == close) {
      at++;
      depth--;
      atStart = false;
      return false;
    }
    if (!atStart) {
      expect(',');
    }
    atStart = false;
    return true;
  }

  private void expect(char expected) throws IOException {
    require(significant() == expected);
    at++;
  }

  private int significant() throws IOException {
    if (at >= end || unit(at) <= ' ') {
      skipSpace();
      require(at < end);
    }
    return unit(at);
  }

  private void skipSpace() {
    while (at < end && isSpace(unit(at))) {
      at++;
    }
  }

  private boolean isSpace(int unit) {
    return unit == ' ' || unit == '\t' || unit == '\r' || (unit == '\n' && !isLine);
  }

  private void value() throws IOException {
    switch (significant()) {
      case '"' -> {
        at++;
        from = at;
        text = readText();
        token = JsonToken.VALUE_STRING;
      }
      case '{' -> start(JsonToken.START_OBJECT);
      case '[' -> start(JsonToken.START_ARRAY);
      case 't' -> readConstant("true", JsonToken.VALUE_TRUE);
      case 'f' -> readConstant("false", JsonToken.VALUE_FALSE);
      case 'n' -> readConstant("null", JsonToken.VALUE_NULL);
      default -> readNumber();
    }
  }

  private void start(JsonToken start) throws IOException {
    depth++;
    require(depth <= limits.depth());
    at++;
    atStart = true;
    token = start;
  }

  private void readConstant(String word, JsonToken constant) throws IOException {
    text = null;
    from = at;
    require(at + word.length() <= end);
    for (int i = 0; i < word.length(); i++) {
      require(unit(at++) == word.charAt(i));
    }
    token = constant;
  }

  private void readNumber() throws IOException {
    text = null;
    from = at;
    token = JsonToken.VALUE_NUMBER_INT;
    digits = 0;
    scale = 0;
    at += unit(at) == '-' ? 1 : 0;
    int whole = at;
    readDigits();
    require(unit(whole) != '0' || at == whole + 1);
    if (isAt('.')) {
      token = JsonToken.VALUE_NUMBER_FLOAT;
      at++;
      scale = readDigits();
    }
    if (isAt('e') || isAt('E')) {
      token = JsonToken.VALUE_NUMBER_FLOAT;
      at++;
      at += isAt('+') || isAt('-') ? 1 : 0;
      readDigits();
      scale = -1;
    }
  }

  final boolean isAt(char c) {
    return at < end && unit(at) == c;
  }

  private int readDigits() throws IOException {
    int first = at;
    while (at < end && unit(at) >= '0' && unit(at) <= '9') {
      digits = 10 * digits + (unit(at++) - '0');
    }
    require(at > first);
    return at - first;
  }

  @Override
  public void skip() throws IOException {
    throw new NotPlainException();
  }

  @Override
  public String text() {
    return text == null ? ascii(from, at) : text;
  }

  @Override
  public int textLength() {
    return text == null ? at - from : text.length();
  }

  // the text itself is not looked at: one that was kept may be far away in memory
  @Override
  public boolean isLongerThan(int length) {
    return at - from > length && textLength() > length;
  }

  @Override
  public @Nullable BigDecimal number() {
    if (scale < 0 || at - from > LONG_DIGITS) {
      return Decimals.parse(text()).orElse(null);
    }
    return BigDecimal.valueOf(unit(from) == '-' ? -digits : digits, scale);
  }

  @Override
  public String pointer() throws IOException {
    throw new NotPlainException();
  }

  @Override
  public Place.Document place() throws IOException {
    throw new NotPlainException();
  }
}
