package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.jixiao.json.Output.Words;
import dev.jixiao.rules.ScoringRules;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Makes documents: on several lines for people and version control, or on one. */
final class JsonOutput {
  private static final DefaultPrettyPrinter PRETTY = pretty();

  // otherwise characters beyond the basic plane would be escaped in bytes, and not in texts
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
      .build();

  private final Known known;
  private final Words words;
  // that of the last text, which the next is mostly about as long as: growing step by step takes
  // twice the memory
  private volatile int length = 1 << 12;

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

  /** Writes values one on a line, in UTF-8; the stream is flushed and stays open. */
  <T> void lines(Iterator<T> values, Codec.Writing<T> writing, OutputStream stream)
      throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 13);
    while (values.hasNext()) {
      T value = values.next();
      line.reset();
      if (isWritten(value, writing, line)) {
        line.writeTo(stream);
      } else {
        stream.write(onOneLine(value, writing).getBytes(StandardCharsets.UTF_8));
      }
      stream.write('\n');
    }
    stream.flush();
  }

  /** As {@link #lines(Iterator, Codec.Writing, OutputStream)} does, into a file that is made or replaced. */
  <T> void lines(Iterator<T> values, Codec.Writing<T> writing, Path file) throws IOException {
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      lines(values, writing, stream);
    }
  }

  // straight into bytes a result line takes 17 KB, and 33 as a text that is turned into them; half
  // a character has no bytes
  private <T> boolean isWritten(T value, Codec.Writing<T> writing, OutputStream bytes) {
    try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
      Output out = new Output(new Jackson2.Writer(generator), known, words);
      writing.write(value, out);
      return !out.hasLoneSurrogates();
    } catch (JsonGenerationException e) {
      return false;
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory cannot fail to be written", e);
    }
  }

  private <T> String write(T value, Codec.Writing<T> writing, boolean isPretty) {
    CharArrayWriter text = new CharArrayWriter(length + length / 4);
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      if (isPretty) {
        generator.setPrettyPrinter(PRETTY.createInstance());
      }
      Output out = new Output(new Jackson2.Writer(generator), known, words);
      writing.write(value, out);
      if (isPretty) {
        generator.writeRaw('\n');
      }
      generator.flush();
      String json = text.toString();
      length = Math.min(json.length(), 1 << 16);
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

    /** The beginning of the SHA-256 of what the rule set says that differs from the defaults. */
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
