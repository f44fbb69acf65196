package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Place;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole documents: at once where there is nothing to report, otherwise with Jackson as strict JSON and, only if it is
 * not, once more as people type it.
 *
 * @param <T> what a document holds
 */
final class DocumentReader<T> {
  /** Reads what a document holds from its first token. */
  interface Body<T> {
    @Nullable
    T read(Cursor in) throws IOException;
  }

  /** What a document gave. */
  record Outcome<T>(Optional<T> value, List<Problem> problems) {
    static <T> Outcome<T> of(Problem problem) {
      return new Outcome<>(Optional.empty(), List.of(problem));
    }
  }

  private final JsonLimits limits;
  private final Body<T> body;
  private final JsonFactory strict;
  private final JsonFactory lenient;

  DocumentReader(JsonLimits limits, Body<T> body) {
    this.limits = limits;
    this.body = body;
    // texts and numbers are checked cell by cell, so that one that is too long costs its cell only
    StreamReadConstraints constraints = StreamReadConstraints.builder()
        .maxNestingDepth(limits.depth())
        .maxNameLength(limits.nameLength())
        .maxStringLength(Integer.MAX_VALUE)
        .maxNumberLength(Integer.MAX_VALUE)
        .build();
    this.strict = JsonFactory.builder().streamReadConstraints(constraints).build();
    this.lenient = JsonFactory.builder()
        .streamReadConstraints(constraints)
        .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
        .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
        .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
        .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
        .enable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
        .build();
  }

  JsonLimits limits() {
    return limits;
  }

  /** What a document holds, and what there is to report of it; it is tried first whether there is nothing. */
  Outcome<T> read(JsonText text) {
    boolean fits = text.length() <= limits.documentLength();
    T plain = fits ? readPlain(new PlainChars(text, limits)) : null;
    return plain == null ? readAny(text) : new Outcome<>(Optional.of(plain), List.of());
  }

  /** The same where there is something to report. */
  Outcome<T> readAny(JsonText text) {
    if (text.length() > limits.documentLength()) {
      return Outcome.of(tooLong(limits, text.line()));
    }
    Attempt first = new Attempt(strict, text);
    if (first.fault == null || first.exceedsLimit()) {
      return first.outcome();
    }
    Attempt second = new Attempt(lenient, text);
    if (second.goesFartherThan(first)) {
      second.problems.add(first.syntax(true));
    }
    return second.outcome();
  }

  /** What a document holds of which there is nothing to report; otherwise null. */
  @Nullable
  T readPlain(PlainTokens tokens) {
    try {
      tokens.begin();
      T value = body.read(new Cursor(tokens, limits, new ProblemLog(limits.problems())));
      tokens.end();
      return value;
    } catch (PlainTokens.NotPlainException e) {
      return null;
    } catch (IOException e) {
      throw new IllegalStateException("characters in memory cannot fail to be read", e);
    }
  }

  static Problem tooLong(JsonLimits limits, int line) {
    return Problem.builder()
        .code(ProblemCode.LIMIT_EXCEEDED.name())
        .wording(Message.of(
            "the document on line " + line + " is longer than " + limits.documentLength(),
            "第 " + line + " 行的文档长度超过 " + limits.documentLength()))
        .place(new Place.Document(line, 1))
        .build();
  }

  /** One pass over a document. */
  private final class Attempt {
    private final JsonText text;
    private final ProblemLog problems = new ProblemLog(limits.problems());
    private Optional<T> value = Optional.empty();
    private @Nullable JsonProcessingException fault;
    private String pointer = "";
    private @Nullable JsonLocation place;

    Attempt(JsonFactory factory, JsonText text) {
      this.text = text;
      try (JsonParser parser = factory.createParser(text.chars(), text.from(), text.length())) {
        read(parser);
      } catch (JsonProcessingException e) {
        fault = e;
      } catch (IOException e) {
        throw new IllegalStateException("characters in memory cannot fail to be read", e);
      }
    }

    private void read(JsonParser parser) throws IOException {
      try {
        Tokens tokens = new JacksonTokens(parser, text);
        Cursor in = new Cursor(tokens, limits, problems);
        if (!tokens.begin()) {
          empty(in);
          return;
        }
        value = Optional.ofNullable(body.read(in));
        if (!tokens.end()) {
          in.report(
              ProblemCode.SYNTAX,
              Message.of("there is more after the end of the document", "文档结束之后还有内容"),
              Message.of("the end of the document", "文档到此结束"));
        }
      } catch (JsonProcessingException e) {
        pointer = parser.getParsingContext().pathAsPointer().toString();
        place = e.getLocation() == null ? parser.currentTokenLocation() : e.getLocation();
        throw e;
      }
    }

    private void empty(Cursor in) throws IOException {
      in.report(
          ProblemCode.SYNTAX,
          Message.of("the document is empty", "文档为空"),
          Message.of("an object", "对象"));
    }

    boolean exceedsLimit() {
      return fault instanceof StreamConstraintsException;
    }

    boolean goesFartherThan(Attempt other) {
      return fault == null || offset(place) > offset(other.place);
    }

    private static long offset(@Nullable JsonLocation place) {
      return place == null ? 0 : place.getCharOffset();
    }

    Outcome<T> outcome() {
      if (fault != null) {
        problems.add(exceedsLimit() ? limit() : syntax(false));
      }
      return new Outcome<>(value, problems.toList());
    }

    Problem syntax(boolean warning) {
      String what = what();
      return located()
          .code(ProblemCode.SYNTAX.name())
          .wording(
              warning
                  ? Message.of(
                      "read leniently, but not strict JSON: " + what, "已宽松读取，但不是规范的 JSON：" + what)
                  : Message.of("not well-formed JSON: " + what, "不是合法的 JSON：" + what))
          .isWarning(warning)
          .build();
    }

    private Problem limit() {
      return located()
          .code(ProblemCode.LIMIT_EXCEEDED.name())
          .wording(Message.of("beyond the limits: " + what(), "超出限制：" + what()))
          .build();
    }

    private String what() {
      return fault == null ? "" : String.valueOf(fault.getOriginalMessage());
    }

    private Problem.Builder located() {
      Problem.Builder problem = Problem.builder().location(pointer);
      if (place != null) {
        problem.place(text.positionOf(place)).excerpt(text.excerptAt(place));
      }
      return problem;
    }
  }
}
