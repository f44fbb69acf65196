package dev.jixiao.json;

/** Halves of characters, which JSON can hold only as escapes because no encoding has them. */
final class LoneSurrogates {
  private LoneSurrogates() {}

  /** A document in which every half of a character, which can only be inside a text, is escaped. */
  static String escaped(String json) {
    int first = find(json, 0);
    return first < 0 ? json : escapedFrom(json, first);
  }

  static boolean areIn(String text) {
    return find(text, 0) >= 0;
  }

  /** A field name in which every half of a character is the mark for an unreadable one: readers refuse it as an escape. */
  static String replaced(String name) {
    if (!areIn(name)) {
      return name;
    }
    StringBuilder replaced = new StringBuilder(name);
    for (int at = find(name, 0); at >= 0; at = find(name, at + 1)) {
      replaced.setCharAt(at, '\uFFFD');
    }
    return replaced.toString();
  }

  private static String escapedFrom(String json, int first) {
    StringBuilder escaped = new StringBuilder(json.length() + 16);
    int from = 0;
    for (int at = first; at >= 0; at = find(json, from)) {
      escaped.append(json, from, at).append("\\u").append(Integer.toHexString(json.charAt(at)));
      from = at + 1;
    }
    return escaped.append(json, from, json.length()).toString();
  }

  private static int find(String json, int from) {
    for (int i = from; i < json.length(); i++) {
      char c = json.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair = Character.isHighSurrogate(c)
            && i + 1 < json.length()
            && Character.isLowSurrogate(json.charAt(i + 1));
        if (!pair) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
