package dev.jixiao.json;

import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.json.Tokens.Token;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Place;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A walk through one document: objects, lists and their faults, with the place of each.
 *
 * <p>Each reading of a value starts at its first token and ends at its last, also when the value is not what was expected.
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
  private final Known known;
  private final ProblemLog problems;
  // neighbouring rows mostly share their headings
  private IndicatorCategory category = IndicatorCategory.NONE;

  Cursor(Tokens tokens, JsonLimits limits, Known known, ProblemLog problems) {
    this.tokens = tokens;
    this.limits = limits;
    this.known = known;
    this.problems = problems;
  }

  /**
   * Where a value is in a document.
   *
   * @param pointer its JSON pointer
   * @param place its line and column, or null if there is no document
   */
  record Located(String pointer, Place.@Nullable Document place) {}

  /** The document exceeds a limit and is not read further. */
  static final class LimitException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  Tokens tokens() {
    return tokens;
  }

  JsonLimits limits() {
    return limits;
  }

  Known known() {
    return known;
  }

  Token token() {
    return tokens.token();
  }

  boolean isNull() {
    return token() == Token.NULL;
  }

  /** Says that the document is of a newer format, whose unknown fields are no fault. */
  void isNewer() {
    problems.isNewer();
  }

  /** The category of two headings. */
  IndicatorCategory category(String level1, String level2) {
    if (!category.level1().equals(level1) || !category.level2().equals(level2)) {
      category = known.headings().of(level1, level2);
    }
    return category;
  }

  /**
   * Reads an object with known fields; anything else is a problem, except null, which is as good as absent.
   *
   * @return true if there is an object
   */
  <D> boolean object(Shape<?, D> shape, D draft) throws IOException {
    if (!startsObject()) {
      return false;
    }
    long seen = 0;
    int expected = 0;
    for (String name = nextName(); name != null; name = nextName()) {
      int place = shape.indexOf(name, expected);
      if (place == Shape.UNKNOWN) {
        unknown(name, shape.names());
      } else if ((seen & 1L << place) != 0) {
        reportDuplicate(name);
        tokens.nextValue();
        skip();
      } else {
        seen |= 1L << place;
        expected = place + 1;
        tokens.nextValue();
        shape.readField(place, draft, this);
      }
    }
    return true;
  }

  private @Nullable String nextName() throws IOException {
    String name = tokens.nextName();
    if (name != null && name.length() > limits.nameLength()) {
      throw new LimitException();
    }
    return name;
  }

  /**
   * Reads an object whose names are the document's own; the reader skips what it has seen. A name with half a character
   * could not be written back.
   */
  boolean entries(EntryReader reader) throws IOException {
    if (!startsObject()) {
      return false;
    }
    int entries = 0;
    for (String name = nextName(); name != null; name = nextName()) {
      tokens.nextValue();
      if (isBeyond(++entries)) {
        skip();
      } else if (LoneSurrogates.areIn(name)) {
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
   * a problem too: left out in silence it would shift the items after it.
   */
  void list(ItemReader reader) throws IOException {
    list(OBJECT, reader);
  }

  /** Reads a list of what is expected, as {@link #list(ItemReader)} reads one of objects. */
  void list(Message item, ItemReader reader) throws IOException {
    if (token() == Token.LIST) {
      int items = 0;
      while (tokens.nextItem()) {
        if (isBeyond(++items)) {
          skip();
        } else if (isNull()) {
          wrongType(item);
        } else {
          reader.read();
        }
      }
    } else if (!isNull()) {
      wrongType(Message.of("a list", "列表"));
    }
  }

  // reported once, at the first that is too much
  private boolean isBeyond(int items) throws IOException {
    int most = limits.items();
    if (items == most + 1) {
      report(
          ProblemCode.LIMIT_EXCEEDED,
          Message.of(
              "more than " + most + (most == 1 ? " item" : " items") + "; the rest is not read",
              "超过 " + most + " 项，其余未读取"),
          Message.of("at most " + most + (most == 1 ? " item" : " items"), "最多 " + most + " 项"));
    }
    return items > most;
  }

  private boolean startsObject() throws IOException {
    boolean starts = token() == Token.OBJECT;
    if (!starts && !isNull()) {
      wrongType(OBJECT);
    }
    return starts;
  }

  void skip() throws IOException {
    tokens.skip();
  }

  private void unknown(String name, List<String> fields) throws IOException {
    if (problems.hasRoom()) {
      Optional<String> nearest = Names.field(name, fields);
      problems.add(at(ProblemCode.FIELD_UNKNOWN)
          .wording(Message.of(
              "the format has no field " + shown(name)
                  + nearest
                      .map(field -> "; perhaps it should be \"" + field + "\"")
                      .orElse(""),
              "格式中没有字段 " + shown(name)
                  + nearest.map(field -> "，可能应为 \"" + field + "\"").orElse("")))
          .expected(oneOf(fields))
          .build());
    }
    tokens.nextValue();
    skip();
  }

  /** One of some names, or the only one. */
  static Message oneOf(List<String> names) {
    String known = String.join(", ", names);
    return names.size() == 1 ? Message.of(known) : Message.of("one of " + known, "下列之一：" + known);
  }

  /** Reports a field that is duplicated, at whose value the cursor is, and steps over it; the first one counts. */
  void duplicate(String name) throws IOException {
    reportDuplicate(name);
    skip();
  }

  private void reportDuplicate(String name) throws IOException {
    report(
        ProblemCode.FIELD_DUPLICATE,
        Message.of(
            "the field " + shown(name) + " is duplicated in one object; the first value counts",
            "字段 " + shown(name) + " 在同一对象中重复出现，以第一个值为准"),
        Message.of("each field once", "每个字段只出现一次"));
  }

  /** Reports a value of the wrong type and steps over it. */
  void wrongType(Message expected) throws IOException {
    Message found = found();
    report(
        ProblemCode.FIELD_TYPE,
        Message.of(
            "expected " + expected.english() + ", but found " + found.english(),
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

  /** Reports something odd at the current token without consequences. */
  void warn(ProblemCode code, Message wording, Message expected) throws IOException {
    if (problems.hasRoom()) {
      problems.add(at(code).wording(wording).expected(expected).isWarning(true).build());
    }
  }

  /** The place of the current token, for a problem that is found later. */
  Located located() {
    return new Located(tokens.pointer(), tokens.place());
  }

  /** Reports a problem of a value that was read before. */
  void report(Problem problem, Located located) {
    if (problems.hasRoom()) {
      problems.add(at(problem.toBuilder(), located).build());
    }
  }

  private Problem.Builder at(ProblemCode code) {
    return at(Problem.builder().code(code.name()), located());
  }

  private static Problem.Builder at(Problem.Builder problem, Located located) {
    Place.Document place = located.place();
    problem.location(located.pointer());
    return place == null ? problem : problem.place(place);
  }

  private Message found() throws IOException {
    Token token = token();
    if (token == Token.OBJECT) {
      return OBJECT;
    }
    if (token == Token.LIST) {
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
