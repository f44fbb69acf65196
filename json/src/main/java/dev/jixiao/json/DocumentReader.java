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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole documents with Jackson: as strict JSON and, only if one is not, once more as people type it.
 *
 * @param <T> what a document holds
 */
final class DocumentReader<T> {
  /** What a document gave. */
  record Outcome<T>(Optional<T> value, List<Problem> problems) {
    static <T> Outcome<T> of(Problem problem) {
      return new Outcome<>(Optional.empty(), List.of(problem));
    }
  }

  private final JsonLimits limits;
  private final Codec.Reading<T> body;
  private final Known known;
  private final JsonFactory strict;
  private final JsonFactory lenient;

  DocumentReader(JsonLimits limits, Known known, Codec.Reading<T> body) {
    this.limits = limits;
    this.known = known;
    this.body = body;
    // texts, numbers and names are checked one by one: those of a cell cost their cell only
    StreamReadConstraints constraints = StreamReadConstraints.builder()
        .maxNestingDepth(limits.depth())
        .maxNameLength(Integer.MAX_VALUE)
        .maxStringLength(Integer.MAX_VALUE)
        .maxNumberLength(Integer.MAX_VALUE)
        .build();
    this.strict = JsonFactory.builder()
        .streamReadConstraints(constraints)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES) // hostile names would stay for good
        .build();
    this.lenient = JsonFactory.builder()
        .streamReadConstraints(constraints)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
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

  /** What a document holds, and what there is to report of it. */
  Outcome<T> read(JsonDocument document) {
    if (document.isDoubtful() && document.malformedAt() >= 0) {
      return malformed(document);
    }
    Attempt first = new Attempt(strict, document);
    if (first.fault == null || first.isBeyondLimits()) {
      return first.outcome();
    }
    if (document.malformedAt() >= 0) {
      return malformed(document);
    }
    Attempt second = new Attempt(lenient, document);
    if (second.goesFartherThan(first)) {
      second.problems.add(first.syntax(true));
    }
    return second.outcome();
  }

  private Outcome<T> malformed(JsonDocument document) {
    return Outcome.of(
        JsonInput.malformed(StandardCharsets.UTF_8, document.malformedAt(), document.line()));
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
    private final JsonDocument document;
    private final ProblemLog problems = new ProblemLog(limits.problems());
    private Optional<T> value = Optional.empty();
    private @Nullable IOException fault;
    private String pointer = "";
    private boolean inObject;
    private long offset;

    Attempt(JsonFactory factory, JsonDocument document) {
      this.document = document;
      try (JsonParser parser =
          factory.createParser(document.bytes(), document.from(), document.length())) {
        read(parser);
      } catch (JsonProcessingException | Cursor.LimitException e) {
        fault = e;
      } catch (IOException e) {
        throw new IllegalStateException("bytes in memory cannot fail to be read", e);
      }
    }

    private void read(JsonParser parser) throws IOException {
      try {
        Tokens tokens =
            new Jackson2.Reader(parser, location -> document.placeAt(location.getByteOffset()));
        Cursor in = new Cursor(tokens, limits, known, problems);
        if (parser.nextToken() == null) {
          in.report(
              ProblemCode.SYNTAX,
              Message.of("the document is empty", "文档为空"),
              Message.of("an object", "对象"));
          return;
        }
        value = Optional.ofNullable(body.read(in));
        if (parser.nextToken() != null) {
          in.report(
              ProblemCode.SYNTAX,
              Message.of("there is more after the end of the document", "文档结束之后还有内容"),
              Message.of("the end of the document", "文档到此结束"));
        }
      } catch (JsonProcessingException e) {
        stopAt(parser, e.getLocation());
        throw e;
      } catch (Cursor.LimitException e) {
        stopAt(parser, parser.currentTokenLocation());
        throw e;
      }
    }

    private void stopAt(JsonParser parser, @Nullable JsonLocation location) {
      pointer = parser.getParsingContext().pathAsPointer().toString();
      inObject = parser.getParsingContext().inObject();
      offset = (location == null ? parser.currentTokenLocation() : location).getByteOffset();
    }

    boolean isBeyondLimits() {
      return fault instanceof StreamConstraintsException || fault instanceof Cursor.LimitException;
    }

    boolean goesFartherThan(Attempt other) {
      return fault == null || offset > other.offset;
    }

    Outcome<T> outcome() {
      if (fault != null) {
        problems.add(isBeyondLimits() ? limit() : syntax(false));
      }
      return new Outcome<>(value, problems.toList());
    }

    Problem syntax(boolean warning) {
      SyntaxFault what = new SyntaxFault(document, offset);
      Message words = what.wording();
      return located()
          .code(ProblemCode.SYNTAX.name())
          .wording(
              warning
                  ? Message.of(
                      "read all the same, but not strict JSON: " + words.english(),
                      "已照常读取，但不是规范的 JSON：" + words.chinese())
                  : Message.of(
                      "not well-formed JSON: " + words.english(), "不是合法的 JSON：" + words.chinese()))
          .expected(what.expected(inObject))
          .isWarning(warning)
          .build();
    }

    private Problem limit() {
      Message what = fault instanceof Cursor.LimitException
          ? Message.of(
              "a field name of more than " + limits.nameLength() + " characters",
              "字段名超过 " + limits.nameLength() + " 个字符")
          : Message.of(
              "objects and lists more than " + limits.depth() + " deep",
              "对象和列表的嵌套超过 " + limits.depth() + " 层");
      return located()
          .code(ProblemCode.LIMIT_EXCEEDED.name())
          .wording(Message.of("beyond the limits: " + what.english(), "超出限制：" + what.chinese()))
          .build();
    }

    private Problem.Builder located() {
      return Problem.builder()
          .location(pointer)
          .place(document.placeAt(offset))
          .excerpt(document.excerptAt(offset));
    }
  }
}
