package dev.jixiao.json;

import dev.jixiao.problem.Message;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is wrong where a document stops being JSON, in words for the person who typed it.
 *
 * <p>A parser says where it noticed a fault, which may be in the middle of a character, after a word or after an extra comma; here it is
 * said where the fault begins.
 *
 * @param offset the byte at which the fault begins, counted as the parser counts
 * @param wording what is there
 * @param expected what would fit there
 */
record SyntaxFault(long offset, Message wording, Message expected) {
  private static final Map<Character, Character> HALF_WIDTH = Map.of(
      '：', ':', '，', ',', '“', '"', '”', '"', '｛', '{', '｝', '}', '［', '[', '］', ']', '＂', '"');
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
  private static final Pattern TYPED_NUMBER = Pattern.compile(
      "[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?|NaN|[-+]?Infinity|[-+]?INF");
  private static final Pattern WORD = Pattern.compile("true|false|null");
  private static final Pattern STARTS_A_NUMBER =
      Pattern.compile("[-+.0-9].*|NaN|Infinity", Pattern.DOTALL);
  private static final Message VALUE = Message.of("a value", "值");

  /**
   * Where a parser stopped.
   *
   * @param offset the byte at which it noticed the fault
   * @param token the first byte of a token at or before the fault, outside of all texts
   * @param inObject whether it was in an object
   * @param atRoot whether it was in no object and no list
   * @param isForgiving whether it takes what people type
   */
  record Spot(long offset, long token, boolean inObject, boolean atRoot, boolean isForgiving) {}

  static SyntaxFault of(JsonDocument document, Spot spot) {
    return new Look(document, spot).fault();
  }

  /** A look at the bytes around a fault. */
  private static final class Look {
    private static final int SHOWN = 80;

    private final byte[] bytes;
    private final int from;
    private final int end;
    private final Spot spot;
    private int at;

    Look(JsonDocument document, Spot spot) {
      this.bytes = document.bytes();
      this.from = document.from();
      this.end = from + document.length();
      this.spot = spot;
      this.at = within(spot.offset());
      while (at > from && at < end && (bytes[at] & 0xC0) == 0x80) {
        at--;
      }
    }

    private int within(long offset) {
      return from + (int) Math.max(0, Math.min(offset, end - from));
    }

    SyntaxFault fault() {
      int text = seek();
      if (text >= 0) {
        return inText(text);
      }
      if (at >= end) {
        return cutShort(context());
      }
      return isInWord(at) ? unexpectedWord() : unexpected();
    }

    /** Goes back to the first thing that is no JSON, of what is before the place; the quotation mark of an open text, or -1. */
    private int seek() {
      int open = -1;
      for (int i = within(spot.token()); i < at; ) {
        if (open >= 0) {
          open = bytes[i] == '"' ? -1 : open;
          i += bytes[i] == '\\' ? 2 : 1;
        } else if (bytes[i] == '"') {
          open = i++;
        } else if ("{}[]:, \t\r\n".indexOf(bytes[i]) >= 0) {
          i++;
        } else if (isInWord(i) && isTaken(word(i))) {
          i = wordEnd(i);
        } else if (spot.isForgiving() && bytes[i] == '/' && commentEnd(i) <= at) {
          i = commentEnd(i);
        } else {
          at = i;
        }
      }
      return open;
    }

    private boolean isTaken(String word) {
      return (spot.isForgiving() ? TYPED_NUMBER : NUMBER).matcher(word).matches()
          || WORD.matcher(word).matches();
    }

    private int wordEnd(int start) {
      int behind = start;
      while (behind < end && isInWord(behind)) {
        behind++;
      }
      return behind;
    }

    private String word(int start) {
      return new String(bytes, start, wordEnd(start) - start, StandardCharsets.UTF_8);
    }

    private int commentEnd(int start) {
      boolean isLine = start + 1 < end && bytes[start + 1] == '/';
      int behind = start + 2;
      while (behind < end
          && !(isLine
              ? bytes[behind] == '\n'
              : bytes[behind - 1] == '*' && bytes[behind] == '/' && behind > start + 2)) {
        behind++;
      }
      return behind + 1;
    }

    private SyntaxFault inText(int open) {
      int escape = -1;
      for (int i = open + 1; i < Math.min(at + 1, end); i++) {
        if (bytes[i] >= 0 && bytes[i] < ' ' && !spot.isForgiving()) {
          at = i;
          return control(bytes[i]);
        }
        if (bytes[i] == '\\') {
          int next = afterEscape(i);
          if (next < 0) {
            at = i;
            return here(
                Message.of("an escape that JSON does not have", "JSON 中没有的转义写法"),
                Message.of(
                    "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t, or \\u and four hexadecimal digits",
                    "\\\"、\\\\、\\/、\\b、\\f、\\n、\\r、\\t 之一，或 \\u 加四位十六进制数字"));
          }
          escape = i;
          i = next - 1;
        }
      }
      if (at < end && escape >= 0) {
        at = escape;
        return here(
            Message.of("an escape of half a character", "转义只表示半个字符"),
            Message.of("both halves, such as \\ud83d\\ude00", "两半都写，例如 \\ud83d\\ude00"));
      }
      return here(
          Message.of("it ends within a text", "文本没有写完就结束了"),
          Message.of("a quotation mark at the end of the text", "文本末尾的引号"));
    }

    /** The byte after an escape, or -1 if it is none of JSON's; one that the document cuts short is no fault of its own. */
    private int afterEscape(int backslash) {
      if (backslash + 1 >= end) {
        return end;
      }
      if (bytes[backslash + 1] != 'u') {
        return "\"\\/bfnrt".indexOf(bytes[backslash + 1]) < 0 ? -1 : backslash + 2;
      }
      int behind = Math.min(backslash + 6, end);
      for (int i = backslash + 2; i < behind; i++) {
        if (Character.digit(bytes[i], 16) < 0) {
          return -1;
        }
      }
      return behind;
    }

    private SyntaxFault control(byte control) {
      return switch (control) {
        case '\n', '\r' ->
          here(
              Message.of("a line break inside a text", "文本中有未转义的换行"),
              Message.of("\\n, or the end of the text", "\\n，或文本末尾的引号"));
        case '\t' ->
          here(Message.of("a tab inside a text", "文本中有未转义的制表符"), Message.of("\\t", "\\t"));
        default -> {
          String escaped = "\\u%04x".formatted((int) control);
          yield here(
              Message.of("a control character inside a text", "文本中有未转义的控制字符"),
              Message.of(escaped, escaped));
        }
      };
    }

    private SyntaxFault unexpectedWord() {
      while (at > from && isInWord(at - 1)) {
        at--;
      }
      String word = word(at);
      String shown = Cursor.shown(word);
      if (isTaken(word)) {
        return isBehindValue() ? beginsAnother() : unexpected(shown);
      }
      if (wordEnd(at) == end && !spot.atRoot()) {
        Message fits = context();
        at = end;
        return cutShort(fits);
      }
      if (STARTS_A_NUMBER.matcher(word).matches()) {
        return here(
            Message.of(
                "a number in a form that JSON does not have: " + shown, "JSON 中没有的数字写法：" + shown),
            Message.of(
                "a number such as 12.5, or a text in quotation marks", "数字（例如 12.5），或带引号的文本"));
      }
      if (at > from && bytes[at - 1] == '"') {
        return here(
            Message.of("a word directly behind a text: " + shown, "文本的引号之后紧接着文字：" + shown),
            Message.of(
                "\\\" for a quotation mark within a text, else a comma", "文本中的引号写作 \\\"，否则此处应为逗号"));
      }
      return here(
          Message.of("a word without quotation marks: " + shown, "缺少引号的文字：" + shown), context());
    }

    private SyntaxFault cutShort(Message fits) {
      return here(Message.of("it ends before it is complete", "没有写完就结束了"), fits);
    }

    private SyntaxFault unexpected() {
      char character = characters().charAt(0);
      Character half = HALF_WIDTH.get(character);
      if (half != null) {
        return here(
            Message.of(
                "a full-width " + character + " where JSON needs " + half,
                "此处是全角的 " + character + "，JSON 要用半角的 " + half),
            context());
      }
      if (isInvisible(character)) {
        String code = "U+%04X".formatted((int) character);
        return here(
            Message.of("an invisible character, " + code, "不可见的字符（" + code + "）"), context());
      }
      return switch (character) {
        case '\'' ->
          here(
              Message.of("single quotation marks; JSON needs double ones", "用了单引号，JSON 要用双引号"),
              context());
        case '/', '#' -> here(Message.of("a comment", "有注释"), context());
        case '}', ']' ->
          before(at) == ','
              ? commaTooMany(beforeAt(at), noCommaBefore(character))
              : unexpected(Cursor.shown(String.valueOf(character)));
        case ',' ->
          isBehindValue() || before(at) == ':'
              ? unexpected(Cursor.shown(","))
              : commaTooMany(at, context());
        case '"', '{', '[' ->
          isBehindValue() ? beginsAnother() : unexpected(Cursor.shown(String.valueOf(character)));
        default -> unexpected(Cursor.shown(String.valueOf(character)));
      };
    }

    private SyntaxFault unexpected(String shown) {
      return here(Message.of("unexpected " + shown, "此处不应有 " + shown), context());
    }

    private SyntaxFault commaTooMany(int comma, Message expected) {
      at = comma;
      return here(Message.of("an extra comma", "多了一个逗号"), expected);
    }

    private static Message noCommaBefore(char closing) {
      return Message.of("no comma before " + closing, closing + " 之前没有逗号");
    }

    // a value where the one before it should have been followed by something else
    private SyntaxFault beginsAnother() {
      if (spot.atRoot()) {
        return here(
            Message.of("there is more after the end of the document", "文档结束之后还有内容"), context());
      }
      return isBehindName()
          ? here(Message.of("a colon is missing", "缺少冒号"), context())
          : here(Message.of("a comma is missing", "缺少逗号"), context());
    }

    private SyntaxFault here(Message wording, Message expected) {
      return new SyntaxFault(at - from, wording, expected);
    }

    /** What would fit at the place of the fault. */
    private Message context() {
      return switch (before(at)) {
        case '{' -> Message.of("a field name in quotation marks, or }", "带引号的字段名，或 }");
        case '[' -> Message.of("a value, or ]", "值，或 ]");
        case ':' -> VALUE;
        case ',' ->
          spot.inObject() ? Message.of("a field name in quotation marks", "带引号的字段名") : VALUE;
        case 0 -> Message.of("an object", "对象");
        default -> {
          if (spot.atRoot()) {
            yield Message.of("the end of the document", "文档到此结束");
          }
          if (!spot.inObject()) {
            yield Message.of("a comma or ]", "逗号或 ]");
          }
          yield isBehindName() ? Message.of("a colon", "冒号") : Message.of("a comma or }", "逗号或 }");
        }
      };
    }

    private boolean isBehindValue() {
      return "{[:,\0".indexOf(before(at)) < 0;
    }

    /** Whether the text before the fault is the name of a field. */
    private boolean isBehindName() {
      int quote = beforeAt(at);
      if (!spot.inObject() || quote < from || bytes[quote] != '"') {
        return false;
      }
      int open = quote - 1;
      while (open >= from && (bytes[open] != '"' || isEscaped(open))) {
        open--;
      }
      return before(open) != ':';
    }

    private boolean isEscaped(int place) {
      int backslashes = 0;
      while (place - backslashes > from && bytes[place - backslashes - 1] == '\\') {
        backslashes++;
      }
      return backslashes % 2 == 1;
    }

    /** The last byte before a place that is no space; 0 if there is none. */
    private int before(int place) {
      int last = beforeAt(place);
      return last < from ? 0 : bytes[last];
    }

    private int beforeAt(int place) {
      int last = place - 1;
      while (last >= from && bytes[last] >= 0 && bytes[last] <= ' ') {
        last--;
      }
      return last;
    }

    /** Whether a byte belongs to a word or number; letters beyond ASCII do with all of their bytes. */
    private boolean isInWord(int place) {
      byte b = bytes[place];
      if (b >= 0) {
        return Character.isLetterOrDigit(b) || "+-._%".indexOf(b) >= 0;
      }
      int lead = place;
      while (lead > from && (bytes[lead] & 0xC0) == 0x80) {
        lead--;
      }
      return Character.isLetterOrDigit(
          new String(bytes, lead, Math.min(4, end - lead), StandardCharsets.UTF_8).codePointAt(0));
    }

    private static boolean isInvisible(char character) {
      int type = Character.getType(character);
      return type == Character.CONTROL
          || type == Character.FORMAT
          || Character.isSpaceChar(character);
    }

    private String characters() {
      return new String(bytes, at, Math.min(end - at, SHOWN), StandardCharsets.UTF_8);
    }
  }
}
