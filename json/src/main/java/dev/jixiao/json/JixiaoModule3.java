package dev.jixiao.json;

import dev.jixiao.target.IndicatorTypes;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * The module of Jackson 3 with which an application's own mapper reads and writes the library's types, as {@link
 * JixiaoModule} does with Jackson 2: {@code JsonMapper.builder().addModule(new JixiaoModule3()).build()}.
 *
 * <p>The same types are read and written, in the same form, and a value of which anything would be lost is refused alike.
 * Jackson 3 is the application's: this library brings Jackson 2 alone, and without Jackson 3 this class is not to be
 * touched. On the module path {@code tools.jackson.databind} has to be among the application's modules.
 *
 * <p>Modules are not changed after they are registered and are then thread-safe.
 */
@SuppressWarnings("exports") // whoever calls this has Jackson 3, and nobody else needs it
public final class JixiaoModule3 extends SimpleModule {
  private static final long serialVersionUID = 1L;

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
    super("jixiao");
    Known known = Known.STANDARD.withTypes(types);
    ModuleTypes.bind(new ModuleTypes.Binder() {
      @Override
      public <T> void both(Class<T> type, Codec<T> codec) {
        writes(type, codec.writing());
        addDeserializer(type, new Reads<>(type, codec, known));
      }

      @Override
      public <T> void writes(Class<T> type, Codec.Writing<T> writing) {
        addSerializer(type, new Writes<>(writing, known));
      }
    });
  }

  /** Writes straight into the generator of the application. */
  private static final class Writes<T> extends ValueSerializer<T> {
    private final Codec.Writing<T> writing;
    private final Known known;

    Writes(Codec.Writing<T> writing, Known known) {
      this.writing = writing;
      this.known = known;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      try {
        writing.write(value, new Output(new Jackson3.Writer(out), known));
      } catch (IOException e) {
        throw DatabindException.from(out, e.getMessage(), e);
      }
    }
  }

  /** Reads straight from the parser of the application. */
  private static final class Reads<T> extends ValueDeserializer<T> {
    private final Class<T> type;
    private final Codec<T> codec;
    private final Known known;

    Reads(Class<T> type, Codec<T> codec, Known known) {
      this.type = type;
      this.codec = codec;
      this.known = known;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      try {
        ModuleTypes.Read<T> read =
            ModuleTypes.read(type, codec, new Jackson3.Reader(parser), known);
        if (read.value() == null) {
          throw DatabindException.from(parser, read.refusal());
        }
        return read.value();
      } catch (IOException e) {
        throw DatabindException.from(parser, e.getMessage(), e);
      }
    }
  }
}
