package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.jixiao.audit.Finding;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.Output.Words;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.FormProgress;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import dev.jixiao.value.Money;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A Jackson module with which an application's own {@code ObjectMapper} reads and writes what this library has, wherever it
 * is in the application's own objects.
 *
 * <p>It is registered by hand, never found by itself, so that one with custom indicator types is not hidden by one
 * without:
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new JixiaoModule(types)).build();
 * }</pre>
 *
 * <p>A value of which anything is lost in reading is a {@link JsonMappingException} that lists every problem; {@link
 * FormJson} gives the form and the problems side by side. A blank text, or a mark such as {@code "—"}, where a number
 * belongs is such an exception too, since there is no value to give; {@code null} is null, as data binding has it. Warnings stop
 * nothing; {@link #withWarnings} passes them on.
 *
 * <table class="striped">
 * <caption>What the module knows</caption>
 * <thead><tr><th>type</th><th>as JSON</th><th>is read</th></tr></thead>
 * <tbody>
 * <tr><td>{@link PerformanceForm}</td><td>an object, as {@link FormJson} writes it</td><td>yes</td></tr>
 * <tr><td>{@link Indicator}</td><td>an object, as in the list {@code indicators} of a form</td><td>yes</td></tr>
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
 * <tr><td>{@link FormScore}, {@link FormResult}</td><td>an object, as {@link ResultJson} writes it on several lines</td><td>no</td></tr>
 * <tr><td>{@link IndicatorScore}</td><td>an object, as in the list {@code rows} of a result</td>
 * <td>no</td></tr>
 * <tr><td>{@link FormProgress}</td><td>an object, as {@link ResultJson} writes it</td><td>no</td></tr>
 * <tr><td>{@link Finding}</td><td>an object, as in the list {@code findings}</td><td>no</td></tr>
 * <tr><td>{@link Problem}</td><td>an object with code, location, line, column and message</td><td>no</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Modules are not changed after they are registered and are then thread-safe.
 */
public final class JixiaoModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  // transient, since Jackson declares modules serializable; this one is not
  private final transient IndicatorTypes types;
  private final transient Words words;

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
    this(types, Words.ALL, warning -> {});
  }

  /**
   * A module that reads targets with other indicator types and speaks one language only.
   *
   * @param types the types that read targets
   * @param language Chinese, or any other for English: the language of refusals, and of sentences in scores, findings and
   *     problems that are written, which are then texts instead of objects with both
   */
  public JixiaoModule(IndicatorTypes types, Locale language) {
    this(types, Words.ALL.in(language), warning -> {});
  }

  private JixiaoModule(IndicatorTypes types, Words words, Consumer<? super Problem> warnings) {
    super("jixiao");
    this.types = types;
    this.words = words;
    Known known = Known.STANDARD.withTypes(types);
    ModuleTypes.bind(new ModuleTypes.Binder() {
      @Override
      public <T> void both(Class<T> type, Codec<T> codec) {
        writes(type, codec.writing());
        addDeserializer(type, new Reads<>(type, codec, known, words, warnings));
      }

      @Override
      public <T> void writes(Class<T> type, Codec.Writing<T> writing) {
        addSerializer(type, new Writes<>(type, writing, known, words));
      }
    });
  }

  /**
   * A copy of this module that passes warnings on: what is odd in a value that is read all the same, such as a standard in
   * words that was read as a strategy, or a rule set that does not match its fingerprint. Other modules drop them.
   *
   * <pre>{@code
   * new JixiaoModule().withWarnings(warning -> System.err.println(warning.toText(Locale.CHINESE)));
   * }</pre>
   *
   * @param warnings receives each warning, on the thread that reads
   * @return the copy
   */
  public JixiaoModule withWarnings(Consumer<? super Problem> warnings) {
    return new JixiaoModule(types, words, Objects.requireNonNull(warnings, "warnings"));
  }

  @Override
  public String toString() {
    return "JSON of this library's types, in "
        + words.language().map(Locale::toLanguageTag).orElse("both languages");
  }

  // otherwise the root of XML, and of JSON that is wrapped, would be named after a generated class
  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.insertAnnotationIntrospector(new RootNames());
  }

  /** Names what the module writes after its public type. */
  private static final class RootNames extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findRootName(AnnotatedClass type) {
      return ModuleTypes.publicType(type.getRawType())
          .map(known -> PropertyName.construct(known.getSimpleName()))
          .orElse(null);
    }
  }

  /** Writes straight into the generator of the application. */
  private static final class Writes<T> extends JsonSerializer<T> {
    private final Class<T> type;
    private final Codec.Writing<T> writing;
    private final Known known;
    private final Words words;

    Writes(Class<T> type, Codec.Writing<T> writing, Known known, Words words) {
      this.type = type;
      this.writing = writing;
      this.known = known;
      this.words = words;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      writing.write(value, new Output(new Jackson2.Writer(out), known, words));
    }

    // with default typing: the public type's name and the value in a list, whatever the value is
    // written as
    @Override
    public void serializeWithType(
        T value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
        throws IOException {
      WritableTypeId id = types.typeId(value, type, JsonToken.VALUE_STRING);
      types.writeTypePrefix(out, id);
      serialize(value, out, provider);
      types.writeTypeSuffix(out, id);
    }
  }

  /** A value that is refused, in the library's own words: its problems say where, and Jackson need not. */
  private static final class Refused extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    Refused(JsonParser parser, String why) {
      super(parser, why);
    }

    @Override
    public String getMessage() {
      return getPath().isEmpty()
          ? getOriginalMessage()
          : getOriginalMessage() + " (" + getPathReference() + ")";
    }

    @Override
    public String getLocalizedMessage() {
      return getMessage();
    }
  }

  /** Reads straight from the parser of the application. */
  private static final class Reads<T> extends JsonDeserializer<T> {
    private final Class<T> type;
    private final Codec<T> codec;
    private final Known known;
    private final Words words;
    private final Consumer<? super Problem> warnings;

    Reads(
        Class<T> type,
        Codec<T> codec,
        Known known,
        Words words,
        Consumer<? super Problem> warnings) {
      this.type = type;
      this.codec = codec;
      this.known = known;
      this.words = words;
      this.warnings = warnings;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      Tokens tokens = new Jackson2.Reader(parser, Jackson2.Reader::counted);
      ModuleTypes.Read<T> read = ModuleTypes.read(type, codec, tokens, known);
      read.warnings().forEach(warnings);
      if (read.value() == null) {
        throw new Refused(parser, read.refusal(words));
      }
      return read.value();
    }
  }
}
