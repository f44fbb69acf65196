package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Place;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole documents with Jackson: as strict JSON and, from the first fault of one that is not, as people type it.
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
        .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
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
    int nul = document.nulAtStart();
    if (nul >= 0) {
      SyntaxFault.Spot spot = new SyntaxFault.Spot(nul, nul, false, true, false);
      return Outcome.of(syntax(document, new Stop(null, "", spot), false));
    }
    Pass pass = new Pass(document);
    return pass.mayBeMalformed() && document.malformedAt() >= 0
        ? malformed(document)
        : pass.outcome();
  }

  private Outcome<T> malformed(JsonDocument document) {
    return Outcome.of(
        JsonInput.malformed(StandardCharsets.UTF_8, document.malformedAt(), document.line()));
  }

  private static Problem syntax(JsonDocument document, Stop stop, boolean warning) {
    SyntaxFault what = SyntaxFault.of(document, stop.spot());
    Message words = what.wording();
    return located(document, stop.pointer(), what.offset())
        .code(ProblemCode.SYNTAX.name())
        .wording(
            warning
                ? Message.of(
                    "read anyway, but not strict JSON: " + words.english(),
                    "已照常读取，但不是规范的 JSON：" + words.chinese())
                : Message.of(
                    "not well-formed JSON: " + words.english(), "不是合法的 JSON：" + words.chinese()))
        .expected(what.expected())
        .isWarning(warning)
        .build();
  }

  private static Problem.Builder located(JsonDocument document, String pointer, long offset) {
    return Problem.builder()
        .location(pointer)
        .place(document.placeAt(offset))
        .excerpt(document.excerptAt(offset));
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

  /**
   * Where a document stops being JSON, or goes beyond the limits.
   *
   * @param cause why the parser stopped; null if it went on
   */
  private record Stop(@Nullable IOException cause, String pointer, SyntaxFault.Spot spot) {
    /** A comma before the end of an object or a list, at which the parser is. */
    static Stop ofComma(JsonParser parser, long end) {
      JsonStreamContext around = parser.getParsingContext();
      return new Stop(
          null,
          around.pathAsPointer().toString(),
          new SyntaxFault.Spot(
              end, end, parser.currentToken() == JsonToken.END_OBJECT, false, false));
    }

    static Stop of(IOException cause, JsonParser parser, boolean isForgiving) {
      JsonLocation token = parser.currentTokenLocation();
      JsonLocation location =
          cause instanceof JsonProcessingException fault ? fault.getLocation() : token;
      JsonStreamContext context = parser.getParsingContext();
      return new Stop(
          cause,
          context.pathAsPointer().toString(),
          new SyntaxFault.Spot(
              (location == null ? token : location).getByteOffset(),
              token.getByteOffset(),
              context.inObject(),
              context.inRoot(),
              isForgiving));
    }

    long offset() {
      return spot.offset();
    }

    boolean isBeyondLimits() {
      return cause instanceof StreamConstraintsException || cause instanceof Cursor.LimitException;
    }
  }

  /** One pass over a document. */
  private final class Pass {
    private final JsonDocument document;
    private final ProblemLog problems = new ProblemLog(limits.problems());
    private final TypedTokens tokens;
    private Optional<T> value = Optional.empty();
    private @Nullable Stop end;

    Pass(JsonDocument document) {
      this.document = document;
      try (TypedTokens all = new TypedTokens(strict, lenient, document)) {
        tokens = all;
        read();
      } catch (IOException e) {
        throw new IllegalStateException("bytes in memory cannot fail to be read", e);
      }
    }

    private void read() throws IOException {
      try {
        Cursor in = new Cursor(tokens, limits, known, problems);
        if (!tokens.next()) {
          in.report(
              ProblemCode.SYNTAX,
              Message.of("the document is empty", "文档为空"),
              Message.of("an object", "对象"));
          return;
        }
        value = Optional.ofNullable(body.read(in));
        if (tokens.next()) {
          in.report(
              ProblemCode.SYNTAX,
              Message.of("there is more after the end of the document", "文档结束之后还有内容"),
              Message.of("the end of the document", "文档到此结束"));
        }
      } catch (JsonProcessingException | Cursor.LimitException e) {
        end = Stop.of(e, tokens.parser, tokens.isForgiving);
      }
    }

    /** Tells whether the parser stopped at what may be no character; one that came to the end has seen all others. */
    boolean mayBeMalformed() {
      return end != null
          && !end.isBeyondLimits()
          && (!(end.cause() instanceof JsonEOFException) || document.endsBeyondAscii());
    }

    Outcome<T> outcome() {
      if (tokens.fault != null && (end == null || end.offset() > tokens.fault.offset())) {
        problems.add(syntax(document, tokens.fault, true));
      }
      if (end != null) {
        problems.add(end.isBeyondLimits() ? limit(end) : syntax(document, end, false));
      }
      return new Outcome<>(value, problems.toList());
    }

    private Problem limit(Stop stop) {
      Message what = stop.cause() instanceof Cursor.LimitException
          ? Message.of(
              "a field name of more than " + limits.nameLength() + " characters",
              "字段名超过 " + limits.nameLength() + " 个字符")
          : Message.of(
              "objects and lists nested more than " + limits.depth() + " deep",
              "对象和列表的嵌套超过 " + limits.depth() + " 层");
      return located(document, stop.pointer(), stop.offset())
          .code(ProblemCode.LIMIT_EXCEEDED.name())
          .wording(Message.of("beyond the limits: " + what.english(), "超出限制：" + what.chinese()))
          .build();
    }
  }

  /**
   * The tokens of a document, of strict JSON and, from the first fault on, as people type it. A parser is of no use once it
   * has met a fault; another goes to the same token then, which costs a tenth of reading what is before it once more.
   */
  private static final class TypedTokens implements Tokens, AutoCloseable {
    private final JsonFactory lenient;
    private final JsonDocument document;
    private JsonParser parser;
    private Tokens tokens;
    private int passed;
    private boolean isForgiving;
    private @Nullable Stop fault;

    TypedTokens(JsonFactory strict, JsonFactory lenient, JsonDocument document) throws IOException {
      this.lenient = lenient;
      this.document = document;
      this.parser = parser(strict, document);
      this.tokens = tokens(parser, document);
    }

    private static JsonParser parser(JsonFactory factory, JsonDocument document)
        throws IOException {
      return factory.createParser(document.bytes(), document.from(), document.length());
    }

    private static Tokens tokens(JsonParser parser, JsonDocument document) {
      return new Jackson2.Reader(parser, location -> document.placeAt(location.getByteOffset()));
    }

    private void forgive(JsonProcessingException e) throws IOException {
      // forgiving is of no use where the document has ended
      if (isForgiving || e instanceof StreamConstraintsException || e instanceof JsonEOFException) {
        throw e;
      }
      if (fault == null) {
        fault = Stop.of(e, parser, false);
      }
      isForgiving = true;
      parser.close();
      parser = parser(lenient, document);
      tokens = tokens(parser, document);
      for (int i = 0; i < passed; i++) {
        parser.nextToken();
      }
    }

    /** Goes to the next token; false at the end of the document. */
    boolean next() throws IOException {
      JsonToken token;
      try {
        token = parser.nextToken();
      } catch (JsonProcessingException e) {
        forgive(e);
        token = parser.nextToken();
      }
      passed++;
      seeComma(token);
      return token != null;
    }

    // the commonest slip: to forgive it as others, by beginning anew, costs 0.6 of reading a clean
    // document, to see it here 0.2
    private void seeComma(@Nullable JsonToken token) {
      if (fault == null && token != null && token.isStructEnd()) {
        long end = parser.currentTokenLocation().getByteOffset();
        if (document.isBehindComma(end)) {
          fault = Stop.ofComma(parser, end);
        }
      }
    }

    @Override
    public Token token() {
      return tokens.token();
    }

    @Override
    public @Nullable String nextName() throws IOException {
      String name;
      try {
        name = tokens.nextName();
      } catch (JsonProcessingException e) {
        forgive(e);
        name = tokens.nextName();
      }
      passed++;
      seeComma(parser.currentToken());
      return name;
    }

    @Override
    public void nextValue() throws IOException {
      next();
    }

    @Override
    public boolean nextItem() throws IOException {
      next();
      return parser.currentToken() != JsonToken.END_ARRAY;
    }

    @Override
    public void skip() throws IOException {
      for (int depth = step(); depth > 0; depth += step()) {
        next();
      }
    }

    // into an object or a list, or out of it
    private int step() {
      JsonToken token = parser.currentToken();
      return token == null ? 0 : token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    @Override
    public String text() throws IOException {
      try {
        return tokens.text();
      } catch (JsonProcessingException e) {
        forgive(e);
        return tokens.text();
      }
    }

    @Override
    public int textLength() throws IOException {
      try {
        return tokens.textLength();
      } catch (JsonProcessingException e) {
        forgive(e);
        return tokens.textLength();
      }
    }

    @Override
    public @Nullable BigDecimal number() throws IOException {
      return tokens.number();
    }

    @Override
    public String pointer() {
      return tokens.pointer();
    }

    @Override
    public Place.@Nullable Document place() {
      return tokens.place();
    }

    @Override
    public void close() throws IOException {
      parser.close();
    }
  }
}
