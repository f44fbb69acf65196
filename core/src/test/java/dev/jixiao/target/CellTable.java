package dev.jixiao.target;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table of cells among the test resources: one row a line, columns parted by tabs, remarks after #. */
public final class CellTable {
  private CellTable() {}

  /**
   * The rows of a table.
   *
   * @param name the file without its folder and ending
   * @return the cells of each row
   */
  public static List<String[]> rows(String name) {
    try (InputStream in = Objects.requireNonNull(
        CellTable.class.getResourceAsStream("/cells/" + name + ".tsv"), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isEmpty())
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
