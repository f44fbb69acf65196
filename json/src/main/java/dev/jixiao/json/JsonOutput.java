package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.CharArrayWriter;
import java.io.IOException;

/** Makes documents: on several lines for people and version control, or on one. */
final class JsonOutput {
  private static final DefaultPrettyPrinter PRETTY = pretty();

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Known known;
  private final Words words;
  private final Fingerprints fingerprints = new Fingerprints();

  JsonOutput(Known known, Words words) {
    this.known = known;
    this.words = words;
  }

  private static DefaultPrettyPrinter pretty() {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
        .withSeparators(Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }

  static <T> String pretty(T value, Known known, Codec.Writing<T> writing) {
    return new JsonOutput(known, Words.ALL).pretty(value, writing);
  }

  static <T> String onOneLine(T value, Known known, Codec.Writing<T> writing) {
    return new JsonOutput(known, Words.ALL).onOneLine(value, writing);
  }

  <T> String pretty(T value, Codec.Writing<T> writing) {
    return write(value, writing, true);
  }

  <T> String onOneLine(T value, Codec.Writing<T> writing) {
    return write(value, writing, false);
  }

  private <T> String write(T value, Codec.Writing<T> writing, boolean isPretty) {
    CharArrayWriter text = new CharArrayWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      if (isPretty) {
        generator.setPrettyPrinter(PRETTY.createInstance());
      }
      Output out = new Output(new Jackson2Writer(generator), known, words, fingerprints);
      writing.write(value, out);
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
