package dev.jixiao.json;

/** The tokens of a document that is plain, read from its characters. */
final class PlainChars extends PlainTokens {
  private final char[] chars;

  PlainChars(JsonText document, JsonLimits limits) {
    super(document.from(), document.from() + document.length(), false, limits);
    this.chars = document.chars();
  }

  @Override
  int unit(int place) {
    return chars[place];
  }

  @Override
  boolean isAt(FieldName name) {
    return name.isAt(chars, at, end);
  }

  @Override
  String readText() throws NotPlainException {
    int from = at;
    boolean isEscaped = false;
    int i = from;
    while (i < end && chars[i] != '"') {
      require(chars[i] >= ' ');
      if (chars[i] == '\\') {
        isEscaped = true;
        i++;
      }
      i++;
    }
    require(i < end);
    at = i + 1;
    return isEscaped ? Escapes.resolve(chars, from, i) : new String(chars, from, i - from);
  }

  @Override
  String ascii(int from, int to) {
    return new String(chars, from, to - from);
  }
}
