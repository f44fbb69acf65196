package dev.jixiao.json;

import java.nio.charset.StandardCharsets;

/**
 * The tokens of a document that is plain, read from its bytes in UTF-8, of which texts alone are decoded.
 *
 * <p>No pass over the bytes comes before: one to find the end of a line and one to decode it took 2 of 6.5 µs for a form of
 * ten indicators. To find the end of a text eight bytes at a time and keep short ones for the next form was no faster.
 */
final class PlainBytes extends PlainTokens {
  private final byte[] bytes;
  private final Utf8 decoder;

  /** The tokens of the document between two places. */
  PlainBytes(byte[] bytes, int from, int to, Utf8 decoder, JsonLimits limits) {
    this(bytes, from, to, false, decoder, limits);
  }

  private PlainBytes(
      byte[] bytes, int from, int to, boolean isLine, Utf8 decoder, JsonLimits limits) {
    super(from, to, isLine, limits);
    this.bytes = bytes;
    this.decoder = decoder;
  }

  /** The tokens of the document from a place to the line break behind it, or to the end. */
  static PlainBytes ofLine(byte[] bytes, int from, int to, Utf8 decoder, JsonLimits limits) {
    return new PlainBytes(bytes, from, to, true, decoder, limits);
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
    at = decoder.decodeText(bytes, from, end);
    if (isAt('\\')) {
      return readEscapedText(from);
    }
    endText();
    return decoder.string();
  }

  private String readEscapedText(int from) throws NotPlainException {
    while (at < end && bytes[at] != '"') {
      at += bytes[at] == '\\' ? 2 : 1;
    }
    int to = at;
    endText();
    decoder.decode(bytes, from, to);
    require(decoder.malformedAt() < 0);
    JsonText text = decoder.text(1);
    return Escapes.resolve(text.chars(), text.from(), text.from() + text.length());
  }

  private void endText() throws NotPlainException {
    require(isAt('"') && decoder.malformedAt() < 0);
    at++;
  }

  @Override
  String ascii(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
