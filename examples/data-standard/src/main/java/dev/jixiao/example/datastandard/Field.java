package dev.jixiao.example.datastandard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A column of the data standard and where its content goes in a form.
 *
 * @param form the kind of form, as JSON names it
 * @param table the table of the standard
 * @param column its column
 * @param name what the standard calls it
 * @param pointer the place in the form, with {@code *} for the number of the row
 * @param notation how the value is written, empty for as it is
 */
record Field(
    String form, String table, String column, String name, String pointer, String notation) {
  /** A likelihood as a number from 0 to 1. */
  static final String SHARE = "share";

  /** A sign that stands before the value in another column. */
  static final String SIGN = "sign";

  /** A unit that stands behind the value in another column. */
  static final String UNIT = "unit";

  /** All columns that are known, in the order of the table that says so. */
  static List<Field> all() {
    return lines("/fields.tsv").stream().map(Field::of).toList();
  }

  private static Field of(String line) {
    String[] parts = line.split("\t", -1);
    String[] place = parts[4].split(":", 2);
    return new Field(
        parts[0], parts[1], parts[2], parts[3], place[0], place.length > 1 ? place[1] : "");
  }

  /** The lines of a resource that are no remarks. */
  static List<String> lines(String resource) {
    try (InputStream in = Field.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
