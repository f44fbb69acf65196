package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import java.io.IOException;

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

  private final Tokens tokens;
  private final JsonLimits limits;
  private final ProblemLog problems;

  Cursor(Tokens tokens, JsonLimits limits, ProblemLog problems) {
    this.tokens = tokens;
    this.limits = limits;
    this.problems = problems;
  }

  Tokens tokens() {
    return tokens;
  }

  JsonLimits limits() {
    return limits;
  }

  JsonToken token() {
    return tokens.token();
  }

  boolean isNull() {
    return token() == JsonToken.VALUE_NULL;
  }

  /**
   * Reads an object with known fields; anything else is a problem, except null, which is as good as absent.
   *
   * @return true if there is an object
   */
  <F extends Enum<F>> boolean object(Fields<F> fields, Fields.Reader<F> reader) throws IOException {
    if (!startsObject()) {
      return false;
    }
    long seen = 0;
    int expected = 0;
    for (int place = tokens.nextField(fields, expected);
        place != Tokens.NONE;
        place = tokens.nextField(fields, expected)) {
      if (place == Tokens.UNKNOWN) {
        unknown(tokens.name(), fields);
      } else if ((seen & 1L << place) != 0) {
        duplicate(tokens.name());
      } else {
        seen |= 1L << place;
        expected = place + 1;
        tokens.nextValue();
        reader.read(fields.get(place));
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
    for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
      tokens.nextValue();
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
      while (tokens.nextItem()) {
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
    tokens.skip();
  }

  private void unknown(String name, Fields<?> fields) throws IOException {
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
    tokens.nextValue();
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
      tokens.nextValue();
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
  void report(ProblemCode code, Message wording, Message expected) throws IOException {
    if (problems.hasRoom()) {
      problems.add(at(code).wording(wording).expected(expected).build());
    }
  }

  /** Reports something odd at the current token that costs nothing. */
  void warn(ProblemCode code, Message wording, Message expected) throws IOException {
    if (problems.hasRoom()) {
      problems.add(at(code).wording(wording).expected(expected).isWarning(true).build());
    }
  }

  /** The place of the current token, for a problem that is found later. */
  Located located() throws IOException {
    return new Located(tokens.pointer(), tokens.place());
  }

  /** Reports a problem of a value that was read before. */
  void report(Problem problem, Located located) {
    if (problems.hasRoom()) {
      problems.add(
          problem.toBuilder().location(located.pointer()).place(located.place()).build());
    }
  }

  private Problem.Builder at(ProblemCode code) throws IOException {
    return Problem.builder().code(code.name()).location(tokens.pointer()).place(tokens.place());
  }

  private Message found() throws IOException {
    JsonToken token = token();
    if (token == JsonToken.START_OBJECT) {
      return OBJECT;
    }
    if (token == JsonToken.START_ARRAY) {
      return Message.of("a list", "列表");
    }
    String value = tokens.text();
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
