package dev.jixiao.strategy;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads and writes the notation of strategies, {@code name(parameter=value, …)}. */
final class SpecNotation {
  private static final int SHOWN = 200;
  private static final String RESERVED = "()\"\\=,";

  private final String text;
  private int at;

  SpecNotation(String text) {
    this.text = text;
  }

  static void requireName(String name) {
    if (name.isEmpty() || !name.equals(name.strip()) || !isFree(name, RESERVED)) {
      throw new WrongParameter(
          "a name is one word without " + RESERVED + ": \"" + clipped(name) + "\"",
          "名称应为一个词，不含 " + RESERVED + "：“" + clipped(name) + "”");
    }
  }

  static void requireLength(String name, Map<String, String> parameters) {
    long length = name.length();
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      length += parameter.getKey().length() + (long) parameter.getValue().length();
    }
    if (length > StrategySpec.MAX_LENGTH) {
      throw tooLong(length);
    }
  }

  private static WrongParameter tooLong(long length) {
    return new WrongParameter(
        "a strategy of " + length + " characters is longer than " + StrategySpec.MAX_LENGTH,
        "赋分方法有 " + length + " 个字符，超过 " + StrategySpec.MAX_LENGTH);
  }

  private static boolean isFree(String name, String reserved) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (reserved.indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isISOControl(c)) {
        return false;
      }
    }
    return true;
  }

  static String write(String value) {
    return isPlain(value) ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Tells whether a value reads back without quotes. */
  private static boolean isPlain(String value) {
    int depth = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\' || (c == '=' && depth == 0)) {
        return false;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0 && !value.isEmpty() && value.equals(value.strip());
  }

  StrategySpec read() {
    if (text.length() > 2 * StrategySpec.MAX_LENGTH) {
      throw tooLong(text.length());
    }
    int open = text.indexOf('(');
    if (open < 0) {
      return StrategySpec.of(text.strip());
    }
    String name = text.substring(0, open).strip();
    at = open + 1;
    Map<String, String> parameters = new LinkedHashMap<>();
    skipSpace();
    if (peek() == ')') {
      at++;
    } else {
      readParameters(parameters);
    }
    skipSpace();
    if (at != text.length()) {
      throw fault("nothing after the closing bracket");
    }
    return new StrategySpec(name, parameters);
  }

  private void readParameters(Map<String, String> parameters) {
    char end;
    do {
      int equals = text.indexOf('=', at);
      if (equals < 0) {
        throw fault("parameter=value");
      }
      String key = text.substring(at, equals).strip();
      at = equals + 1;
      skipSpace();
      String value = peek() == '"' ? quoted() : plain();
      if (parameters.put(key, value) != null) {
        throw fault("the parameter \"" + key + "\" only once");
      }
      skipSpace();
      end = peek();
      at++;
    } while (end == ',');
    if (end != ')') {
      at--;
      throw fault("a comma or the closing bracket");
    }
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
      if (text.charAt(at) == '\\') {
        at++;
      }
      value.append(peek());
    }
    if (peek() != '"') {
      throw fault("a closing quote");
    }
    at++;
    return value.toString();
  }

  private String plain() {
    int start = at;
    int depth = 0;
    while (at < text.length() && !(depth == 0 && endsValue())) {
      char c = text.charAt(at++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return text.substring(start, at).strip();
  }

  private boolean endsValue() {
    return peek() == ')' || (peek() == ',' && parameterFollows());
  }

  // The next of , = ( ) after a comma is an equals sign where a parameter begins.
  private boolean parameterFollows() {
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (RESERVED.indexOf(c) >= 0) {
        return c == '=';
      }
    }
    return false;
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private static String clipped(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private IllegalArgumentException fault(String expected) {
    return new IllegalArgumentException("not a strategy: \"" + clipped(text) + "\"; at index "
        + Math.min(at, text.length()) + " expected " + expected + ", as in name(parameter=value)");
  }
}
