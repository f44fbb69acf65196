package dev.jixiao.json;

/**
 * The tokens of a document that is plain, read from its bytes in UTF-8, of which texts alone are decoded.
 *
 * <p>Names of fields and texts are read eight bytes at a time, and no pass over the bytes comes before: one to find the
 * end of a line and one to decode it took 2 of 6.5 µs for a form of ten indicators.
 */
final class PlainBytes extends PlainTokens {
  private final byte[] bytes;
  private final Texts texts;

  /** The tokens of the document between two places. */
  PlainBytes(byte[] bytes, int from, int to, Texts texts, JsonLimits limits) {
    this(bytes, from, to, false, texts, limits);
  }

  private PlainBytes(
      byte[] bytes, int from, int to, boolean isLine, Texts texts, JsonLimits limits) {
    super(from, to, isLine, limits);
    this.bytes = bytes;
    this.texts = texts;
  }

  /** The tokens of the document from a place to the line break behind it, or to the end. */
  static PlainBytes ofLine(byte[] bytes, int from, int to, Texts texts, JsonLimits limits) {
    return new PlainBytes(bytes, from, to, true, texts, limits);
  }

  @Override
  int unit(int place) {
    return bytes[place];
  }

  @Override
  boolean isAt(FieldName name) {
    return name.isAt(bytes, at);
  }

  @Override
  String readText() throws NotPlainException {
    int from = at;
    int i = from;
    long hash = 0;
    long word = EightBytes.at(bytes, i);
    long ends = EightBytes.textEnds(word);
    // behind the last byte there are zeros, which end a text too
    while (ends == 0) {
      hash = Texts.hash(hash, word);
      i += Long.BYTES;
      word = EightBytes.at(bytes, i);
      ends = EightBytes.textEnds(word);
    }
    long last = EightBytes.before(ends, word);
    i += EightBytes.countBefore(ends);
    require(i < end);
    if (bytes[i] == '\\') {
      return readEscapedText(i);
    }
    require(bytes[i] == '"');
    at = i + 1;
    return texts.text(bytes, from, i, last, Texts.hash(hash, last));
  }

  private String readEscapedText(int firstEscape) throws NotPlainException {
    int from = at;
    int i = firstEscape;
    while (i < end && bytes[i] != '"') {
      i += bytes[i] == '\\' ? 2 : 1;
    }
    require(i < end);
    at = i + 1;
    return texts.escaped(bytes, from, i);
  }

  @Override
  String ascii(int from, int to) {
    return texts.ascii(bytes, from, to);
  }
}
