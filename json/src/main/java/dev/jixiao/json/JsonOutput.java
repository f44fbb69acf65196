package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.Writer;

/** Makes documents: on several lines for people and version control, or on one. */
final class JsonOutput {
  /** Writes what a document holds. */
  interface Body {
    void write(Output out) throws IOException;
  }

  private static final DefaultPrettyPrinter PRETTY = pretty();

  private static final JsonFactory FACTORY = new JsonFactory();

  private static DefaultPrettyPrinter pretty() {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
        .withSeparators(Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }

  String pretty(Body body) {
    return write(body, true);
  }

  String onOneLine(Body body) {
    return write(body, false);
  }

  static JsonGenerator generator(Writer text) throws IOException {
    return FACTORY.createGenerator(text);
  }

  private static String write(Body body, boolean isPretty) {
    CharArrayWriter text = new CharArrayWriter();
    try (JsonGenerator generator = generator(text)) {
      if (isPretty) {
        generator.setPrettyPrinter(PRETTY.createInstance());
      }
      Output out = new Output(generator);
      body.write(out);
      if (isPretty) {
        generator.writeRaw('\n');
      }
      generator.flush();
      String json = text.toString();
      return out.hasLoneSurrogates() ? LoneSurrogates.escaped(json) : json;
    } catch (IOException e) {
      throw new IllegalStateException("characters in memory cannot fail to be written", e);
    }
  }
}
