package dev.jixiao.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The strings of texts in UTF-8. Of many documents short ones are kept, because the headings, units and levels of one form
 * are those of the next: that spares 0.5 µs and 3 KB for a form of ten indicators. A text that falls into the place of
 * another replaces it, so that memory is bounded.
 */
final class Texts {
  private static final int WORDS_KEPT = 8;
  private static final int BITS = 9;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Utf8 decoder = new Utf8(256);
  private final @Nullable String[] kept;
  // the bytes of each text kept, eight at a time
  private final long[] keys;

  private Texts(int places) {
    this.kept = new String[places];
    this.keys = new long[places * WORDS_KEPT];
  }

  static Texts ofManyDocuments() {
    return new Texts(1 << BITS);
  }

  static Texts ofOneDocument() {
    return new Texts(0);
  }

  /** A hash that takes in eight more bytes. */
  static long hash(long hash, long word) {
    return (hash ^ word) * SPREAD;
  }

  /**
   * The string of a part of a document.
   *
   * @param last the bytes behind the last eight that are whole
   * @param hash of all of them
   */
  String text(byte[] bytes, int from, int to, long last, long hash)
      throws PlainTokens.NotPlainException {
    if (from == to) {
      return "";
    }
    int words = (to - from) / Long.BYTES;
    if (words >= WORDS_KEPT || kept.length == 0) {
      return decoded(bytes, from, to);
    }
    int place = (int) (hash >>> (Long.SIZE - BITS));
    int key = place * WORDS_KEPT;
    String known = kept[place];
    if (known != null && isKey(bytes, from, words, last, key)) {
      return known;
    }
    String text = decoded(bytes, from, to);
    kept[place] = text;
    for (int i = 0; i < words; i++) {
      keys[key + i] = EightBytes.at(bytes, from + i * Long.BYTES);
    }
    keys[key + words] = last;
    return text;
  }

  // the last eight bytes have a zero among them, which no text has, so a key ends where its text
  // does
  private boolean isKey(byte[] bytes, int from, int words, long last, int key) {
    for (int i = 0; i < words; i++) {
      if (keys[key + i] != EightBytes.at(bytes, from + i * Long.BYTES)) {
        return false;
      }
    }
    return keys[key + words] == last;
  }

  private String decoded(byte[] bytes, int from, int to) throws PlainTokens.NotPlainException {
    JsonText text = characters(bytes, from, to);
    return new String(text.chars(), text.from(), text.length());
  }

  /** The string of a part in which there are escapes. */
  String escaped(byte[] bytes, int from, int to) throws PlainTokens.NotPlainException {
    JsonText text = characters(bytes, from, to);
    return Escapes.resolve(text.chars(), text.from(), text.from() + text.length());
  }

  private JsonText characters(byte[] bytes, int from, int to) throws PlainTokens.NotPlainException {
    decoder.decode(bytes, from, to);
    PlainTokens.require(decoder.malformedAt() < 0);
    return decoder.text(1);
  }

  /** The string of a part that is ASCII. */
  String ascii(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
