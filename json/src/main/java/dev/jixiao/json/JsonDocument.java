package dev.jixiao.json;

import dev.jixiao.problem.Excerpt;
import dev.jixiao.problem.Place;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of one document in UTF-8, and the line of its file on which it begins.
 *
 * <p>The bytes may be a part of a larger buffer that is overwritten once the document has been read.
 */
final class JsonDocument implements JsonInput {
  // an excerpt has at most 24 characters on either side, of at most four bytes each
  private static final int SHOWN = 100;
  private static final boolean[] DOUBTFUL = doubtful();

  private final byte[] bytes;
  private final int from;
  private final int to;
  private final int line;
  // the last place that was asked for, from which the next is not far
  private int walked;
  private int walkedLine = 1;
  private int walkedColumn = 1;

  JsonDocument(byte[] bytes, int from, int to, int line) {
    this.bytes = bytes;
    this.from = startsWithMark(bytes, from, to) ? from + 3 : from;
    this.to = to;
    this.line = line;
  }

  static JsonDocument of(String text) {
    byte[] bytes = LoneSurrogates.escaped(text).getBytes(StandardCharsets.UTF_8);
    return new JsonDocument(bytes, 0, bytes.length, 1);
  }

  // the byte order mark that some editors put in front
  private static boolean startsWithMark(byte[] bytes, int from, int to) {
    return to - from >= 3
        && bytes[from] == (byte) 0xEF
        && bytes[from + 1] == (byte) 0xBB
        && bytes[from + 2] == (byte) 0xBF;
  }

  @Override
  public <T> DocumentReader.Outcome<T> read(DocumentReader<T> reader) {
    return reader.read(this);
  }

  byte[] bytes() {
    return bytes;
  }

  int from() {
    return from;
  }

  int length() {
    return to - from;
  }

  int line() {
    return line;
  }

  boolean isBlank() {
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0 || bytes[i] > ' ') {
        return false;
      }
    }
    return true;
  }

  /**
   * Where a zero byte is among the first four, by which the parser would take the document for one in UTF-16 or UTF-32; −1 if there is
   * none.
   */
  int nulAtStart() {
    for (int i = 0; i < Math.min(4, length()); i++) {
      if (bytes[from + i] == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Tells whether a byte begins or could begin a character in a form that the parser takes and the encoding forbids: too
   * long, half a character, or beyond the last. Only then is the document decoded once more, strictly, which for every
   * document would take half as long as parsing it.
   */
  boolean isDoubtful() {
    for (int i = from; i < to; i++) {
      if (DOUBTFUL[bytes[i] & 0xFF]) {
        return true;
      }
    }
    return false;
  }

  private static boolean[] doubtful() {
    boolean[] doubtful = new boolean[256];
    for (int lead : new int[] {0xC0, 0xC1, 0xE0, 0xED}) {
      doubtful[lead] = true;
    }
    for (int lead = 0xF0; lead <= 0xFF; lead++) {
      doubtful[lead] = true;
    }
    return doubtful;
  }

  /** The place of the first byte that is not part of any character, from 0 at the start of the document, or -1. */
  int malformedAt() {
    try {
      Encodings.decode(bytes, from, to, StandardCharsets.UTF_8);
      return -1;
    } catch (Encodings.MalformedException e) {
      return e.offset();
    }
  }

  /** The line and column of a byte; places that are asked for one after the other cost one walk altogether. */
  Place.Document placeAt(long offset) {
    int at = within(offset);
    if (at < walked) {
      walked = 0;
      walkedLine = 1;
      walkedColumn = 1;
    }
    int lines = walkedLine;
    int columns = walkedColumn;
    for (int i = from + walked; i < from + at; i++) {
      byte b = bytes[i];
      if (b == '\n' || (b == '\r' && !(i + 1 < to && bytes[i + 1] == '\n'))) {
        lines++;
        columns = 1;
      } else {
        columns += units(b);
      }
    }
    walked = at;
    walkedLine = lines;
    walkedColumn = columns;
    return new Place.Document(line - 1 + lines, columns);
  }

  /** How many characters of a Java text begin with a byte. */
  private static int units(byte b) {
    int bits = b & 0xFF;
    return bits >= 0xF0 ? 2 : (bits & 0xC0) == 0x80 ? 0 : 1;
  }

  /** Tells whether the last byte before a place that is no space is a comma. */
  boolean isBehindComma(long offset) {
    int last = from + within(offset) - 1;
    while (last >= from && bytes[last] >= 0 && bytes[last] <= ' ') {
      last--;
    }
    return last >= from && bytes[last] == ',';
  }

  /** Tells whether the last byte is a part of a longer character, which may have been cut in two. */
  boolean endsBeyondAscii() {
    return to > from && bytes[to - 1] < 0;
  }

  /** The characters around a byte. */
  Excerpt excerptAt(long offset) {
    int at = from + within(offset);
    int start = characterAt(Math.max(from, at - SHOWN));
    int end = characterAt(Math.min(to, at + SHOWN));
    String before = new String(bytes, start, at - start, StandardCharsets.UTF_8);
    String after = new String(bytes, at, end - at, StandardCharsets.UTF_8);
    return Excerpt.around(before + after, before.length());
  }

  // the beginning of a character at or after a place
  private int characterAt(int place) {
    int at = place;
    while (at < to && (bytes[at] & 0xC0) == 0x80) {
      at++;
    }
    return at;
  }

  private int within(long offset) {
    return (int) Math.max(0, Math.min(offset, to - from));
  }
}
