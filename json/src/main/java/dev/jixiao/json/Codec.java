package dev.jixiao.json;

import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of value is read and written, and what the schema says of it.
 *
 * @param schema the JSON schema of a value; empty where each field says it itself
 * @param reading reads it from its first token to its last; null if nothing is there, or what is there was reported
 * @param writing writes it
 * @param <V> the value
 */
record Codec<V>(Map<String, Object> schema, Reading<V> reading, Writing<V> writing) {
  Codec(Reading<V> reading, Writing<V> writing) {
    this(Map.of(), reading, writing);
  }

  /** This, described by a definition of the schema. */
  Codec<V> as(String definition) {
    return new Codec<>(Map.of("$ref", "#/$defs/" + definition), reading, writing);
  }

  /** Reads a value. */
  interface Reading<V> {
    @Nullable
    V read(Cursor in) throws IOException;
  }

  /** Writes a value. */
  interface Writing<V> {
    void write(V value, Output out) throws IOException;
  }

  @Nullable
  V read(Cursor in) throws IOException {
    return reading.read(in);
  }

  void write(V value, Output out) throws IOException {
    writing.write(value, out);
  }

  /** Makes a value of what was read; null if it was reported that there is none. */
  interface Build<D, V> {
    @Nullable
    V build(D draft, Cursor in) throws IOException;
  }

  /** Objects with the fields of a shape, read into a draft. */
  static <V, D> Codec<V> of(Shape<V, D> shape, Supplier<D> draft, Build<D, V> build) {
    return new Codec<>(
        in -> {
          D read = draft.get();
          return in.object(shape, read) ? build.build(read, in) : null;
        },
        shape::write);
  }
}
