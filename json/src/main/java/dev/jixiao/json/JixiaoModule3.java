package dev.jixiao.json;

import dev.jixiao.json.Output.Words;
import dev.jixiao.json.Tokens.Token;
import dev.jixiao.problem.Place;
import dev.jixiao.problem.Problem;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.value.Decimals;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * A module of Jackson 3 with which an application's own mapper reads and writes what this library has, as {@link
 * JixiaoModule} does with Jackson 2: the same types in the same form, and a value of which anything is lost is refused.
 *
 * <p>It is registered by hand, never found by itself:
 *
 * <pre>{@code
 * var mapper = tools.jackson.databind.json.JsonMapper.builder().addModule(new JixiaoModule3(types)).build();
 * }</pre>
 *
 * <p>Jackson 3 is the application's own: this library brings Jackson 2 only, and works without Jackson 3 as long as this
 * class is left alone. On the module path the application requires {@code tools.jackson.databind}.
 *
 * <p>Modules are not changed after they are registered and are then thread-safe.
 */
@SuppressWarnings("exports") // only callers that have Jackson 3 need this
public final class JixiaoModule3 extends SimpleModule {
  private static final long serialVersionUID = 1L;

  // transient, since Jackson declares modules serializable; this one is not
  private final transient IndicatorTypes types;
  private final transient Words words;

  /** A module that reads targets with the standard indicator types. */
  public JixiaoModule3() {
    this(IndicatorTypes.standard());
  }

  /**
   * A module that reads targets with other indicator types.
   *
   * @param types the types that read targets
   */
  public JixiaoModule3(IndicatorTypes types) {
    this(types, Words.ALL, warning -> {});
  }

  /**
   * A module that reads targets with other indicator types and speaks one language only.
   *
   * @param types the types that read targets
   * @param language Chinese, or any other for English: the language of refusals, and of sentences in scores, findings and
   *     problems that are written, which are then texts instead of objects with both
   */
  public JixiaoModule3(IndicatorTypes types, Locale language) {
    this(types, Words.ALL.in(language), warning -> {});
  }

  private JixiaoModule3(IndicatorTypes types, Words words, Consumer<? super Problem> warnings) {
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
   * new JixiaoModule3().withWarnings(warning -> System.err.println(warning.toText(Locale.CHINESE)));
   * }</pre>
   *
   * @param warnings receives each warning, on the thread that reads
   * @return the copy
   */
  public JixiaoModule3 withWarnings(Consumer<? super Problem> warnings) {
    return new JixiaoModule3(types, words, Objects.requireNonNull(warnings, "warnings"));
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
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
      return ModuleTypes.publicType(type.getRawType())
          .map(known -> PropertyName.construct(known.getSimpleName()))
          .orElse(null);
    }
  }

  /** Writes straight into the generator of the application. */
  private static final class Writes<T> extends ValueSerializer<T> {
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
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      try {
        writing.write(value, new Output(new Writing(out), known, words));
      } catch (IOException e) {
        throw DatabindException.from(out, e.getMessage(), e);
      }
    }

    // with default typing: the public type's name and the value in a list, whatever the value is
    // written as
    @Override
    public void serializeWithType(
        T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
      WritableTypeId id = types.typeId(value, type, JsonToken.VALUE_STRING);
      types.writeTypePrefix(out, context, id);
      serialize(value, out, context);
      types.writeTypeSuffix(out, context, id);
    }
  }

  /** Reads straight from the parser of the application. */
  private static final class Reads<T> extends ValueDeserializer<T> {
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
    public T deserialize(JsonParser parser, DeserializationContext context) {
      try {
        ModuleTypes.Read<T> read = ModuleTypes.read(type, codec, new Reading(parser), known);
        read.warnings().forEach(warnings);
        if (read.value() == null) {
          throw DatabindException.from(parser, read.refusal(words));
        }
        return read.value();
      } catch (IOException e) {
        throw DatabindException.from(parser, e.getMessage(), e);
      }
    }
  }

  /** The tokens that a parser of Jackson 3 reads. */
  private record Reading(JsonParser parser) implements Tokens {
    @Override
    public Token token() {
      JsonToken token = parser.currentToken();
      return token == null
          ? Token.OTHER
          : switch (token) {
            case START_OBJECT -> Token.OBJECT;
            case START_ARRAY -> Token.LIST;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            default -> Token.OTHER;
          };
    }

    @Override
    public @Nullable String nextName() {
      return parser.nextName();
    }

    @Override
    public void nextValue() {
      parser.nextToken();
    }

    @Override
    public boolean nextItem() {
      return parser.nextToken() != JsonToken.END_ARRAY;
    }

    @Override
    public void skip() {
      parser.skipChildren();
    }

    @Override
    public String text() {
      return parser.getString();
    }

    @Override
    public int textLength() {
      return parser.getStringLength();
    }

    @Override
    public @Nullable BigDecimal number() {
      return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
              && parser.getStringLength() <= Tokens.LONG_DIGITS
          ? BigDecimal.valueOf(parser.getLongValue())
          : Decimals.parse(parser.getString()).orElse(null);
    }

    @Override
    public String pointer() {
      return parser.streamReadContext().pathAsPointer().toString();
    }

    @Override
    public Place.@Nullable Document place() {
      TokenStreamLocation location = parser.currentTokenLocation();
      return location == null || location.getLineNr() < 1
          ? null
          : new Place.Document(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }
  }

  /** Writes tokens with a generator of Jackson 3. */
  private record Writing(JsonGenerator generator) implements Tokens.Writer {
    @Override
    public void startObject() {
      generator.writeStartObject();
    }

    @Override
    public void endObject() {
      generator.writeEndObject();
    }

    @Override
    public void startList() {
      generator.writeStartArray();
    }

    @Override
    public void endList() {
      generator.writeEndArray();
    }

    @Override
    public void name(String name) {
      generator.writeName(name);
    }

    @Override
    public void text(String text) {
      generator.writeString(text);
    }

    @Override
    public void number(String digits) {
      // trees and buffers of tokens take numbers only
      if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
        generator.writeNumber(digits);
      } else {
        BigDecimal number = new BigDecimal(digits);
        if (number.scale() == 0 && number.precision() <= Tokens.LONG_DIGITS) {
          generator.writeNumber(number.longValueExact());
        } else {
          generator.writeNumber(number);
        }
      }
    }

    @Override
    public void truth(boolean value) {
      generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
      generator.writeNull();
    }
  }
}
