package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.jixiao.form.SelfEvaluation;
import dev.jixiao.problem.Problem;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.ScoringRules;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lets an application's own {@code ObjectMapper} read and write forms and rule sets, and write scores, wherever they stand
 * in its own objects.
 *
 * <p>It is registered by hand, never found by itself, so that one with a user's own indicator types is not hidden by one
 * without:
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new JixiaoModule(types)).build();
 * }</pre>
 *
 * <p>A value of which anything is lost in reading is a {@link JsonMappingException} that lists every problem; {@link
 * FormJson} gives the form and the problems side by side. {@link Points} are numbers, {@link Ratio ratios} texts such as
 * {@code "96%"}.
 *
 * <p>Modules are not changed after they are registered and are then thread-safe.
 */
public final class JixiaoModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** A module that reads targets with the standard indicator types. */
  public JixiaoModule() {
    this(IndicatorTypes.standard());
  }

  /**
   * A module that reads targets with other indicator types.
   *
   * @param types the types that read targets
   */
  public JixiaoModule(IndicatorTypes types) {
    super("jixiao");
    writes(SelfEvaluation.class, (form, out) -> new FormWriter(out, types).write(form));
    writes(FormScore.class, (score, out) -> new ScoreWriter(out).write(score));
    writes(ScoringRules.class, (rules, out) -> new RulesWriter(out).write(rules));
    writes(Points.class, (points, out) -> new Output(out).points(points));
    writes(Ratio.class, (ratio, out) -> new Output(out).ratio(ratio));
    reads(SelfEvaluation.class, in -> new FormReader(in, types).read());
    reads(ScoringRules.class, in -> new RulesReader(in).read());
    reads(Points.class, in -> new Cells(in).points());
    reads(Ratio.class, in -> new Cells(in).ratio());
  }

  /** Writes a value. */
  private interface Writing<T> {
    void write(T value, JsonGenerator out) throws IOException;
  }

  private <T> void writes(Class<T> type, Writing<T> writing) {
    addSerializer(type, new JsonSerializer<T>() {
      @Override
      public void serialize(T value, JsonGenerator out, SerializerProvider provider)
          throws IOException {
        writing.write(value, out);
      }
    });
  }

  private <T> void reads(Class<T> type, DocumentReader.Body<T> body) {
    DocumentReader<T> reader = new DocumentReader<>(JsonLimits.standard(), body);
    addDeserializer(type, new JsonDeserializer<T>() {
      @Override
      public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return orElseThrow(reader.read(JsonText.of(copy(parser))), parser, type);
      }
    });
  }

  // The value is copied out so that its problems do not depend on how the application's parser is
  // set up.
  private static String copy(JsonParser parser) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JsonOutput.generator(text)) {
      int depth = 0;
      do {
        JsonToken token = parser.currentToken();
        if (token.isNumeric()) {
          out.writeNumber(parser.getText()); // copying the event would put it through a double
        } else {
          out.copyCurrentEvent(parser);
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      } while (depth > 0 && parser.nextToken() != null);
    }
    return text.toString();
  }

  private static <T> T orElseThrow(
      DocumentReader.Outcome<T> outcome, JsonParser parser, Class<T> type)
      throws JsonMappingException {
    List<Problem> errors =
        outcome.problems().stream().filter(problem -> !problem.isWarning()).toList();
    Optional<T> value = outcome.value();
    if (value.isEmpty() || !errors.isEmpty()) {
      throw JsonMappingException.from(
          parser,
          "not a " + type.getSimpleName() + ": "
              + errors.stream().map(Problem::toString).collect(Collectors.joining("; ")));
    }
    return value.get();
  }
}
