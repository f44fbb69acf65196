package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A walk through one document: objects, lists and their faults, with the place of each.
 *
 * <p>Whatever reads a value starts at its first token and ends at its last, also when the value is not what was expected.
 */
final class Cursor {
  /** Reads one entry of an object whose names are the document's own. */
  interface EntryReader {
    void read(String name) throws IOException;
  }

  /** Reads one item of a list. */
  interface ItemReader {
    void read() throws IOException;
  }

  static final Message OBJECT = Message.of("an object", "对象");
  private static final int SHOWN = 40;

  private final JsonParser parser;
  private final JsonText text;
  private final JsonLimits limits;
  private final ProblemLog problems;

  Cursor(JsonParser parser, JsonText text, JsonLimits limits, ProblemLog problems) {
    this.parser = parser;
    this.text = text;
    this.limits = limits;
    this.problems = problems;
  }

  JsonParser parser() {
    return parser;
  }

  JsonLimits limits() {
    return limits;
  }

  @Nullable
  JsonToken token() {
    return parser.currentToken();
  }

  boolean isNull() {
    return token() == JsonToken.VALUE_NULL;
  }

  /**
   * Reads an object with known fields; anything else is a problem, except null, which is as good as absent.
   *
   * @return true if there is an object
   */
  boolean object(Fields fields, Fields.Reader reader) throws IOException {
    if (!startsObject()) {
      return false;
    }
    long seen = 0;
    int at = -1;
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      int index = fields.indexOf(name, at + 1);
      if (index < 0) {
        unknown(name, fields);
      } else if ((seen & 1L << index) != 0) {
        duplicate(name);
      } else {
        seen |= 1L << index;
        at = index;
        parser.nextToken();
        reader.read(name);
      }
    }
    return true;
  }

  /**
   * Reads an object whose names are the document's own; the reader skips what it has seen. A name with half a character
   * could not be written back.
   */
  boolean entries(EntryReader reader) throws IOException {
    if (!startsObject()) {
      return false;
    }
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      if (LoneSurrogates.areIn(name)) {
        report(
            ProblemCode.FIELD_VALUE,
            Message.of("a field name with half a character", "字段名中有半个字符"),
            Message.of("whole characters", "完整的字符"));
        skip();
      } else {
        reader.read(name);
      }
    }
    return true;
  }

  /**
   * Reads a list of objects; anything else is a problem, except null, which is as good as absent. A null in the list is
   * a problem too: left out in silence it would move the items behind it to other places.
   */
  void list(ItemReader reader) throws IOException {
    if (token() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (isNull()) {
          wrongType(OBJECT);
        } else {
          reader.read();
        }
      }
    } else if (!isNull()) {
      wrongType(Message.of("a list", "列表"));
    }
  }

  private boolean startsObject() throws IOException {
    boolean starts = token() == JsonToken.START_OBJECT;
    if (!starts && !isNull()) {
      wrongType(OBJECT);
    }
    return starts;
  }

  void skip() throws IOException {
    parser.skipChildren();
  }

  private void unknown(String name, Fields fields) throws IOException {
    if (problems.hasRoom()) {
      String known = String.join(", ", fields.names());
      problems.add(at(ProblemCode.FIELD_UNKNOWN)
          .wording(Message.of(
              "the field " + shown(name) + " is not part of the format and was left out",
              "格式中没有字段 " + shown(name) + "，已忽略"))
          .expected(Message.of("one of " + known, "下列之一：" + known))
          .isWarning(true)
          .build());
    }
    parser.nextToken();
    skip();
  }

  /** Reports a field that stands twice; the first one counts. */
  void duplicate(String name) throws IOException {
    if (problems.hasRoom()) {
      problems.add(at(ProblemCode.FIELD_DUPLICATE)
          .wording(Message.of(
              "the field " + shown(name) + " stands twice in one object; the first value counts",
              "字段 " + shown(name) + " 在同一对象中重复出现，以第一个值为准"))
          .expected(Message.of("each field once", "每个字段只出现一次"))
          .build());
    }
    if (token() == JsonToken.FIELD_NAME) {
      parser.nextToken();
    }
    skip();
  }

  /** Reports a value of the wrong type and steps over it. */
  void wrongType(Message expected) throws IOException {
    Message found = found();
    report(
        ProblemCode.FIELD_TYPE,
        Message.of(
            "expected " + expected.english() + " but found " + found.english(),
            "应为" + expected.chinese() + "，实际为" + found.chinese()),
        expected);
    skip();
  }

  /** Reports a problem at the current token. */
  void report(ProblemCode code, Message wording, Message expected) {
    if (problems.hasRoom()) {
      problems.add(at(code).wording(wording).expected(expected).build());
    }
  }

  /** Reports a problem found elsewhere, under its own location. */
  void report(Problem problem) {
    if (problems.hasRoom()) {
      problems.add(problem.toBuilder()
          .position(text.positionOf(parser.currentTokenLocation()))
          .build());
    }
  }

  private Problem.Builder at(ProblemCode code) {
    JsonLocation location = parser.currentTokenLocation();
    return Problem.builder()
        .code(code.name())
        .location(parser.getParsingContext().pathAsPointer().toString())
        .position(text.positionOf(location));
  }

  private Message found() throws IOException {
    JsonToken token = token();
    if (token == JsonToken.START_OBJECT) {
      return OBJECT;
    }
    if (token == JsonToken.START_ARRAY) {
      return Message.of("a list", "列表");
    }
    String value = parser.getText();
    return Message.of(shown(value));
  }

  /** A value as a message shows it: quoted, clipped if it is long, and without marks that disturb a terminal. */
  static String shown(String value) {
    StringBuilder shown = new StringBuilder(SHOWN + 3).append('"');
    for (int i = 0; i < Math.min(value.length(), SHOWN); i++) {
      char c = value.charAt(i);
      int type = Character.getType(c);
      shown.append(
          type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
              ? '·'
              : c);
    }
    return shown.append(value.length() > SHOWN ? "…\"" : "\"").toString();
  }
}
