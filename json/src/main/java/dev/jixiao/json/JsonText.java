package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonLocation;
import dev.jixiao.problem.Excerpt;
import dev.jixiao.problem.Place;

/**
 * The characters of one document, and the line of its file on which it begins.
 *
 * <p>The characters may be a window of a larger buffer that is overwritten once the document has been read.
 */
final class JsonText implements JsonInput {
  private final char[] chars;
  private final int from;
  private final int to;
  private final int line;

  JsonText(char[] chars, int from, int to, int line) {
    this.chars = chars;
    this.from = from;
    this.to = to;
    this.line = line;
  }

  static JsonText of(String text) {
    char[] chars = text.toCharArray();
    return new JsonText(chars, 0, chars.length, 1).withoutMark();
  }

  @Override
  public <T> DocumentReader.Outcome<T> read(DocumentReader<T> reader) {
    return reader.read(this);
  }

  /** Without the byte order mark that some editors put in front. */
  JsonText withoutMark() {
    return from < to && chars[from] == '\uFEFF' ? new JsonText(chars, from + 1, to, line) : this;
  }

  char[] chars() {
    return chars;
  }

  int from() {
    return from;
  }

  int line() {
    return line;
  }

  int length() {
    return to - from;
  }

  boolean isBlank() {
    for (int i = from; i < to; i++) {
      if (chars[i] > ' ') {
        return false;
      }
    }
    return true;
  }

  Place.Document positionOf(JsonLocation location) {
    return new Place.Document(
        line - 1 + Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** The characters around a place; found by walking there, so it is for the one fault that ends a document. */
  Excerpt excerptAt(JsonLocation location) {
    int at = from;
    for (int row = 1; row < location.getLineNr() && at < to; at++) {
      boolean breaks =
          chars[at] == '\n' || (chars[at] == '\r' && !(at + 1 < to && chars[at + 1] == '\n'));
      row += breaks ? 1 : 0;
    }
    at = Math.min(to, at + Math.max(0, location.getColumnNr() - 1));
    int start = Math.max(from, at - 64);
    return Excerpt.around(new String(chars, start, Math.min(to, at + 64) - start), at - start);
  }
}
