package dev.jixiao.json;

import java.util.Arrays;

/**
 * Decodes documents, lines or texts in UTF-8, one after the other, into one buffer; their end is found in the same pass.
 *
 * <p>Decoding is strict: overlong forms, halves of characters and stray bytes are malformed.
 */
final class Utf8 {
  private static final boolean[] NOTHING = new boolean[128];
  private static final boolean[] LINE_BREAK = new boolean[128];
  private static final boolean[] END_OF_TEXT = new boolean[128];

  static {
    LINE_BREAK['\n'] = true;
    END_OF_TEXT['"'] = true;
    END_OF_TEXT['\\'] = true;
    Arrays.fill(END_OF_TEXT, 0, ' ', true);
  }

  private static final int MIN_OF_THREE = 0x800;
  private static final int MIN_OF_FOUR = 0x10000;
  private static final int MIN_ROOM = 8;

  // what marks three bytes, the first lowest, as those of one character
  private static final int MARKS_OF_THREE = 0xC0C0F0;
  private static final int THREE = 0x8080E0;

  private char[] chars;
  private int length;
  private int next;
  private int malformedAt;

  Utf8(int likelyLength) {
    this.chars = new char[Math.max(MIN_ROOM, likelyLength)];
  }

  /** Decodes from one place to the line break after it, or to the end. */
  void decodeLine(byte[] bytes, int from, int to) {
    next = decode(bytes, from, to, LINE_BREAK) + 1;
  }

  /** Decodes from one place to another. */
  void decode(byte[] bytes, int from, int to) {
    decode(bytes, from, to, NOTHING);
  }

  /** Decodes a text to the quotation mark, backslash or control character after it, or to the end; gives its place. */
  int decodeText(byte[] bytes, int from, int to) {
    return decode(bytes, from, to, END_OF_TEXT);
  }

  private int decode(byte[] bytes, int from, int to, boolean[] stops) {
    length = 0;
    malformedAt = -1;
    int at = from;
    while (at < to && (bytes[at] < 0 || !stops[bytes[at]])) {
      if (chars.length - length < MIN_ROOM) {
        chars = Arrays.copyOf(chars, (int) Math.min(2L * chars.length, to - from + 2L * MIN_ROOM));
      }
      // no byte makes more than one character, and two are left for a character of more bytes
      int room = chars.length - length - 2;
      at = decodeCommon(bytes, at, Math.min(to, at + room), stops);
      if (at < to && bytes[at] < 0) {
        int size = decodeSequence(bytes, at, to);
        if (size == 0) {
          malformedAt = malformedAt < 0 ? at - from : malformedAt;
          size = 1;
        }
        at += size;
      }
    }
    return at;
  }

  /** Decodes runs of ASCII and of Chinese; on fields and in one loop this was a third of the time of reading lines. */
  private int decodeCommon(byte[] bytes, int from, int to, boolean[] stops) {
    char[] out = chars;
    int n = length;
    int at = from;
    int start;
    do {
      start = at;
      while (at < to && bytes[at] >= 0 && !stops[bytes[at]]) {
        out[n++] = (char) bytes[at++];
      }
      while (at < to - 2) {
        int three = (int) EightBytes.at(bytes, at) & 0xFFFFFF;
        char c = common(three);
        if ((three & MARKS_OF_THREE) != THREE || c < MIN_OF_THREE || Character.isSurrogate(c)) {
          break;
        }
        out[n++] = c;
        at += 3;
      }
    } while (at > start);
    length = n;
    return at;
  }

  private static char common(int three) {
    return (char) ((three & 0xF) << 12 | (three >> 2 & 0xFC0) | (three >> 16 & 0x3F));
  }

  /** Decodes a character of more than one byte; its number of bytes, or 0 if it is malformed. */
  private int decodeSequence(byte[] bytes, int at, int to) {
    int lead = bytes[at] & 0xFF;
    int size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + size > to) {
      return 0;
    }
    int code = lead & (0x7F >> size);
    for (int i = 1; i < size; i++) {
      int b = bytes[at + i];
      if ((b & 0xC0) != 0x80) {
        return 0;
      }
      code = (code << 6) | (b & 0x3F);
    }
    boolean tooShort = (size == 3 && code < MIN_OF_THREE) || (size == 4 && code < MIN_OF_FOUR);
    boolean noCharacter = code > Character.MAX_CODE_POINT
        || (code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
    if (tooShort || noCharacter) {
      return 0;
    }
    length += Character.toChars(code, chars, length);
    return size;
  }

  /** Where the line after the decoded one begins. */
  int next() {
    return next;
  }

  /** The place of the first malformed byte, or -1. */
  int malformedAt() {
    return malformedAt;
  }

  /** The string of what was decoded. */
  String string() {
    return length == 0 ? "" : new String(chars, 0, length);
  }

  /** What was decoded, valid until more is. */
  JsonText text(int line) {
    return new JsonText(chars, 0, length, line);
  }
}
