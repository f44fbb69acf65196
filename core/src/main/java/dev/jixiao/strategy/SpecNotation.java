package dev.jixiao.strategy;

import dev.jixiao.problem.Message;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads and writes the notation of strategies, {@code name(parameter=value, …)}. */
final class SpecNotation {
  private static final int SHOWN = 200;
  private static final String RESERVED = "()\"\\=,";

  private final String text;
  // the same with its signs in the plain spelling, for those who type ，（＝） between Chinese words
  private final String marks;
  private int at;

  SpecNotation(String text) {
    this.text = text;
    this.marks = signs(text);
  }

  private static String signs(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      plain.setCharAt(i, sign(plain.charAt(i)));
    }
    return plain.toString();
  }

  private static char sign(char c) {
    return switch (c) {
      case '（' -> '(';
      case '）' -> ')';
      case '＝' -> '=';
      case '，' -> ',';
      default -> c;
    };
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
      char c = sign(value.charAt(i));
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
    int open = marks.indexOf('(');
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
      throw fault("nothing after the closing bracket", "右括号之后不应再有内容");
    }
    return new StrategySpec(name, parameters);
  }

  private void readParameters(Map<String, String> parameters) {
    char end;
    do {
      int equals = marks.indexOf('=', at);
      if (equals < 0) {
        throw fault("parameter=value", "应为“参数=值”");
      }
      String key = text.substring(at, equals).strip();
      at = equals + 1;
      skipSpace();
      String value = peek() == '"' ? quoted() : plain();
      if (parameters.put(key, value) != null) {
        throw fault("the parameter \"" + key + "\" only once", "参数“" + key + "”只能写一次");
      }
      skipSpace();
      end = peek();
      at++;
    } while (end == ',');
    if (end != ')') {
      at--;
      throw fault("a comma or the closing bracket", "应为逗号或右括号");
    }
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    for (at++; at < text.length() && marks.charAt(at) != '"'; at++) {
      if (text.charAt(at) == '\\') {
        at++;
      }
      value.append(at < text.length() ? text.charAt(at) : '\0');
    }
    if (peek() != '"') {
      throw fault("a closing quote", "缺少右引号");
    }
    at++;
    return value.toString();
  }

  private String plain() {
    int start = at;
    int depth = 0;
    while (at < text.length() && !(depth == 0 && endsValue())) {
      char c = marks.charAt(at++);
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
      char c = marks.charAt(i);
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
    return Message.clipped(text, SHOWN);
  }

  private char peek() {
    return at < marks.length() ? marks.charAt(at) : '\0';
  }

  private WrongParameter fault(String expected, String chinese) {
    int place = Math.min(at, text.length());
    return new WrongParameter(
        "not a strategy: \"" + clipped(text) + "\"; at index " + place + " expected " + expected
            + ", as in name(parameter=value)",
        "不是赋分方法的写法：“" + clipped(text) + "”；第" + (place + 1) + "个字符处" + chinese + "，写法如“名称(参数=值)”");
  }
}
