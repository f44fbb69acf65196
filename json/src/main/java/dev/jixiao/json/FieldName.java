package dev.jixiao.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The name of a field with the quotation mark behind it, to be found in documents. */
final class FieldName {
  private final char[] chars;
  // the bytes eight at a time, and which count of the last eight
  private final long[] words;
  private final long lastMask;

  FieldName(String name) {
    byte[] bytes = (name + '"').getBytes(StandardCharsets.US_ASCII);
    this.chars = (name + '"').toCharArray();
    this.words = new long[(bytes.length + Long.BYTES - 1) / Long.BYTES];
    Arrays.setAll(words, i -> EightBytes.at(bytes, i * Long.BYTES));
    this.lastMask = -1L >>> (Long.SIZE * words.length - Byte.SIZE * bytes.length);
  }

  /** The length of the name, without the quotation mark. */
  int length() {
    return chars.length - 1;
  }

  boolean isAt(char[] text, int from, int to) {
    if (chars.length > to - from) {
      return false;
    }
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** The same in UTF-8; compared byte by byte, names took a tenth of the time of reading a form. */
  boolean isAt(byte[] text, int from) {
    int last = words.length - 1;
    for (int i = 0; i < last; i++) {
      if (EightBytes.at(text, from + i * Long.BYTES) != words[i]) {
        return false;
      }
    }
    return ((EightBytes.at(text, from + last * Long.BYTES) ^ words[last]) & lastMask) == 0;
  }
}
