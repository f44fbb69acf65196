package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Makes documents: on several lines for people and version control, or on one. */
final class JsonOutput {
  /** Writes what a document holds. */
  interface Body {
    void write(JsonGenerator generator) throws IOException;
  }

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter()
      .withSeparators(
          Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));

  private static final JsonFactory FACTORY = new JsonFactory();

  String pretty(Body body) {
    DefaultPrettyPrinter printer = PRETTY.createInstance();
    printer.indentObjectsWith(INDENTER);
    printer.indentArraysWith(INDENTER);
    return write(body, printer) + "\n";
  }

  String onOneLine(Body body) {
    return write(body, null);
  }

  static JsonGenerator generator(Writer text) throws IOException {
    return FACTORY.createGenerator(text);
  }

  private String write(Body body, @Nullable PrettyPrinter printer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = generator(text)) {
      if (printer != null) {
        generator.setPrettyPrinter(printer);
      }
      body.write(generator);
    } catch (IOException e) {
      throw new IllegalStateException("characters in memory cannot fail to be written", e);
    }
    return LoneSurrogates.escaped(text.toString());
  }
}
