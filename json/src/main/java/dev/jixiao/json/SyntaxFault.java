package dev.jixiao.json;

import dev.jixiao.problem.Message;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What is wrong where a document stops being JSON, in words for whoever typed it. */
final class SyntaxFault {
  private static final Map<Character, Character> HALF_WIDTH = Map.of(
      '：', ':', '，', ',', '“', '"', '”', '"', '｛', '{', '｝', '}', '［', '[', '］', ']', '＂', '"');
  private static final int SHOWN = 20;

  private final JsonDocument document;
  private final byte[] bytes;
  private final int at;
  private final int end;

  /**
   * The fault at a place.
   *
   * @param offset the first byte that does not fit
   */
  SyntaxFault(JsonDocument document, long offset) {
    this.document = document;
    this.bytes = document.bytes();
    this.end = document.from() + document.length();
    this.at = document.from() + (int) Math.max(0, Math.min(offset, document.length()));
  }

  /** What stands there. */
  Message wording() {
    if (at >= end) {
      return Message.of("it ends before it is complete", "没有写完就结束了");
    }
    byte first = bytes[at];
    char character = characterHere();
    Character half = HALF_WIDTH.get(character);
    if (half != null) {
      return Message.of(
          "a full-width " + character + " where JSON needs " + half,
          "此处是全角的 " + character + "，JSON 要用半角的 " + half);
    }
    if (first >= 0 && first < ' ') {
      return Message.of("a line break or control character inside a text", "文本中有未转义的换行或控制字符");
    }
    if (isInEscape()) {
      return Message.of("an escape that JSON does not have", "JSON 中没有的转义写法");
    }
    return switch (character) {
      case '\'' -> Message.of("single quotation marks; JSON needs double ones", "用了单引号，JSON 要用双引号");
      case '/' -> Message.of("a comment", "有注释");
      case '}', ']' ->
        before() == ',' ? Message.of("a comma too many", "多了一个逗号") : unexpected(character);
      case '+', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
        isInNumber()
            ? Message.of("a number in a form that JSON does not have", "JSON 中没有的数字写法")
            : unexpected(character);
      default ->
        Character.isLetter(character)
            ? Message.of("a word without quotation marks: " + wordHere(), "缺少引号的文字：" + wordHere())
            : unexpected(character);
    };
  }

  private static Message unexpected(char character) {
    return Message.of(
        "unexpected " + Cursor.shown(String.valueOf(character)),
        "此处不应有 " + Cursor.shown(String.valueOf(character)));
  }

  /** What would fit there. */
  Message expected(boolean inObject) {
    return switch (before()) {
      case '{' -> Message.of("a field name in quotation marks, or }", "带引号的字段名，或 }");
      case '[' -> Message.of("a value, or ]", "值，或 ]");
      case ':' -> Message.of("a value", "值");
      case ',' ->
        inObject
            ? Message.of("a field name in quotation marks", "带引号的字段名")
            : Message.of("a value", "值");
      case 0 -> Message.of("an object", "对象");
      default ->
        inObject
            ? Message.of("a colon, a comma or }", "冒号、逗号或 }")
            : Message.of("a comma or ]", "逗号或 ]");
    };
  }

  /** The last character before the fault that is no space; 0 if there is none. */
  private int before() {
    int last = at - 1;
    while (last >= document.from() && bytes[last] >= 0 && bytes[last] <= ' ') {
      last--;
    }
    return last < document.from() ? 0 : bytes[last];
  }

  private boolean isInEscape() {
    for (int i = at; i >= Math.max(document.from(), at - 5); i--) {
      if (bytes[i] == '\\') {
        return true;
      }
    }
    return false;
  }

  private boolean isInNumber() {
    int before = before();
    return before != '"' && before != '}' && before != ']' && before != 0;
  }

  private char characterHere() {
    String here = textHere();
    return here.isEmpty() ? ' ' : here.charAt(0);
  }

  private String textHere() {
    return new String(bytes, at, Math.min(end - at, SHOWN), StandardCharsets.UTF_8);
  }

  private String wordHere() {
    String here = textHere();
    int length = 0;
    while (length < here.length() && Character.isLetterOrDigit(here.charAt(length))) {
      length++;
    }
    return Cursor.shown(here.substring(0, length));
  }
}
