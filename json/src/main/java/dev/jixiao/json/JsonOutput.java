package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.jixiao.rules.ScoringRules;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

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
      Output out = new Output(new Jackson2.Writer(generator), known, words, fingerprints);
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

  /** The fingerprints of rule sets; the last is kept, as results that are written one after the other mostly share it. */
  static final class Fingerprints {
    private static final int BYTES = 8;

    private record Last(ScoringRules rules, String fingerprint) {}

    private volatile @Nullable Last last;

    /** The beginning of the SHA-256 of what the rule set says beside the defaults. */
    String of(ScoringRules rules) {
      Last kept = last;
      if (kept == null || !kept.rules().equals(rules)) {
        kept = new Last(rules, computed(rules));
        last = kept;
      }
      return kept.fingerprint();
    }

    private static String computed(ScoringRules rules) {
      String document = JsonOutput.onOneLine(rules, Known.STANDARD, RulesFields.ESSENCE);
      try {
        byte[] digest =
            MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every platform has SHA-256", e);
      }
    }
  }
}
