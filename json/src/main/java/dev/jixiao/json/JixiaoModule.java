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
import dev.jixiao.audit.Finding;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import dev.jixiao.value.Money;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A Jackson module with which an application's own {@code ObjectMapper} reads and writes what this library has, wherever it
 * stands in the application's own objects.
 *
 * <p>It is registered by hand, never found by itself, so that one with a user's own indicator types is not hidden by one
 * without:
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new JixiaoModule(types)).build();
 * }</pre>
 *
 * <p>A value of which anything is lost in reading is a {@link JsonMappingException} that lists every problem; {@link
 * FormJson} gives the form and the problems side by side. A blank text, or a mark such as {@code "—"}, where a number
 * belongs is such an exception too, since there is no value to give; {@code null} is null, as data binding has it.
 *
 * <table class="striped">
 * <caption>What the module knows</caption>
 * <thead><tr><th>type</th><th>as JSON</th><th>is read</th></tr></thead>
 * <tbody>
 * <tr><td>{@link PerformanceForm}</td><td>an object, as {@link FormJson} writes it</td><td>yes</td></tr>
 * <tr><td>{@link Indicator}</td><td>an object, as it stands in the list {@code indicators} of a form</td><td>yes</td></tr>
 * <tr><td>{@link Target}</td><td>its text; an object with {@code type} and {@code text} where the standard types would
 * not read that text as this target</td><td>yes</td></tr>
 * <tr><td>{@link ActualValue}</td><td>its text</td><td>yes</td></tr>
 * <tr><td>{@link Points}</td><td>a number; a text such as {@code "40÷3"} where it does not end</td><td>yes</td></tr>
 * <tr><td>{@link Ratio}</td><td>a text such as {@code "96%"}</td><td>yes</td></tr>
 * <tr><td>{@link Money}</td><td>a text such as {@code "4.8万元"}; a bare number has no unit and is refused</td>
 * <td>yes</td></tr>
 * <tr><td>{@link ScoringRules}</td><td>an object, as {@link RulesJson} writes it</td><td>yes</td></tr>
 * <tr><td>{@link StrategySpec}</td><td>a text such as {@code "bands(bands=90%:100%)"}; an object is read too</td>
 * <td>yes</td></tr>
 * <tr><td>{@link FormScore}</td><td>an object, as {@link FormJson} writes it</td><td>no</td></tr>
 * <tr><td>{@link IndicatorScore}</td><td>an object, as it stands in the list {@code indicators} of a score</td>
 * <td>no</td></tr>
 * <tr><td>{@link Finding}</td><td>an object, as it stands in the list {@code findings}</td><td>no</td></tr>
 * <tr><td>{@link Problem}</td><td>an object with code, location, line, column and message</td><td>no</td></tr>
 * </tbody>
 * </table>
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
    writes(PerformanceForm.class, (form, out) -> new FormWriter(out, types).write(form));
    writes(Indicator.class, (row, out) -> new FormWriter(out, types).indicator(row));
    writes(Target.class, (target, out) -> new FormWriter(out, types).target(target));
    writes(ActualValue.class, (actual, out) -> out.value(actual.text()));
    writes(Money.class, (money, out) -> out.money(money));
    writes(StrategySpec.class, (spec, out) -> out.value(spec.toString()));
    writes(IndicatorScore.class, (score, out) -> new ScoreWriter(out).indicator(score));
    writes(Finding.class, (finding, out) -> new FindingWriter(out).finding(finding));
    writes(Problem.class, (problem, out) -> new ReasonWriter(out).problem(problem));
    writes(FormScore.class, (score, out) -> new ScoreWriter(out).write(score));
    writes(ScoringRules.class, (rules, out) -> new RulesWriter(out).write(rules));
    writes(Points.class, (points, out) -> out.points(points));
    writes(Ratio.class, (ratio, out) -> out.ratio(ratio));
    reads(PerformanceForm.class, in -> new FormReader(in, types).read());
    reads(Indicator.class, in -> new IndicatorReader(in, new Cells(in), types).read());
    reads(Target.class, in -> new IndicatorReader(in, new Cells(in), types).target());
    reads(ActualValue.class, in -> new IndicatorReader(in, new Cells(in), types).actual());
    reads(Money.class, in -> new Cells(in).money());
    reads(StrategySpec.class, in -> new ScoringReader(in, new Cells(in)).spec().orElse(null));
    reads(ScoringRules.class, in -> new RulesReader(in).read());
    reads(Points.class, in -> new Cells(in).points());
    reads(Ratio.class, in -> new Cells(in).ratio());
  }

  /** Writes a value. */
  private interface Writing<T> {
    void write(T value, Output out) throws IOException;
  }

  private <T> void writes(Class<T> type, Writing<T> writing) {
    addSerializer(type, new JsonSerializer<T>() {
      @Override
      public void serialize(T value, JsonGenerator out, SerializerProvider provider)
          throws IOException {
        writing.write(value, new Output(out));
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
      String why = errors.isEmpty()
          ? "nothing is written there; an absent value is null"
          : errors.stream().map(Problem::toString).collect(Collectors.joining("; "));
      throw JsonMappingException.from(parser, "not a " + type.getSimpleName() + ": " + why);
    }
    return value.get();
  }
}
