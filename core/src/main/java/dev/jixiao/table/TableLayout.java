package dev.jixiao.table;

import dev.jixiao.form.PerformanceForm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A way in which forms are printed as a table: which blocks and columns there are, and in what order.
 *
 * <pre>{@code
 * FormTable table = TableLayout.official2020().write(form);
 * }</pre>
 *
 * <p>The table is read back by {@link TableReader} into an equal form wherever the layout {@linkplain #expresses has a place}
 * for all of it. This class is immutable and thread-safe.
 */
public final class TableLayout {
  private static final String RESOURCE = "layouts.txt";
  private static final Map<String, TableLayout> LAYOUTS = layouts();

  private final List<String> order;
  private final Map<String, Block> blocks;
  private final String totalLabel;

  /**
   * A block with its label and columns.
   *
   * @param label what stands beside the block
   * @param columns its columns from the left
   */
  record Block(String label, List<Heading> columns) {}

  /**
   * A column of a block.
   *
   * @param role what it holds
   * @param text its heading
   * @param group the heading above it that it shares with its neighbours, or an empty text
   */
  record Heading(TableRole role, String text, String group) {}

  private TableLayout(List<String> order, Map<String, Block> blocks, String totalLabel) {
    this.order = List.copyOf(order);
    this.blocks = Map.copyOf(blocks);
    this.totalLabel = totalLabel;
  }

  /**
   * The official form of 财预〔2020〕10号 (项目支出绩效自评表).
   *
   * @return the layout
   */
  public static TableLayout official2020() {
    return named("official2020");
  }

  /**
   * The form of Sichuan (四川, 510000_0013zp): goals before funds, and each target as sign, value and unit.
   *
   * @return the layout
   */
  public static TableLayout sichuan() {
    return named("sichuan");
  }

  /**
   * The form of Yunnan (云南): as the official one, with each target as sign, value and unit under one heading.
   *
   * @return the layout
   */
  public static TableLayout yunnan() {
    return named("yunnan");
  }

  private static Map<String, TableLayout> layouts() {
    try (InputStream in = TableLayout.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + RESOURCE + " is not in this jar");
      }
      return layouts(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // a layout begins with its name and ends with the label of its total
  private static Map<String, TableLayout> layouts(BufferedReader lines) throws IOException {
    Map<String, TableLayout> layouts = new HashMap<>();
    Map<String, Block> blocks = new HashMap<>();
    List<String> order = List.of();
    String name = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      String[] words = line.split(" ", -1);
      switch (words[0]) {
        case "layout" -> name = words[1];
        case "order" -> order = Arrays.asList(words).subList(1, words.length);
        case "total" -> layouts.put(name, new TableLayout(order, blocks, words[1]));
        default -> blocks.put(words[0], new Block(words[1], headings(words)));
      }
    }
    return Map.copyOf(layouts);
  }

  private static List<Heading> headings(String[] words) {
    List<Heading> headings = new ArrayList<>();
    for (int i = 2; i < words.length; i++) {
      String[] parts = words[i].split("[:/]", -1);
      headings.add(
          new Heading(TableRole.valueOf(parts[0]), parts[1], parts.length > 2 ? parts[2] : ""));
    }
    return headings;
  }

  private static TableLayout named(String name) {
    TableLayout layout = LAYOUTS.get(name);
    if (layout == null) {
      throw new IllegalStateException("the layout " + name + " is not in this jar");
    }
    return layout;
  }

  List<String> order() {
    return order;
  }

  Block block(String name) {
    Block block = blocks.get(name);
    if (block == null) {
      throw new IllegalStateException("a layout has no block " + name);
    }
    return block;
  }

  String totalLabel() {
    return totalLabel;
  }

  /**
   * Prints a form as a table; levels one and two that go on from row to row are merged.
   *
   * @param form the form
   * @return the table
   */
  public FormTable write(PerformanceForm form) {
    return new FormPrinter(this, form).print();
  }

  /**
   * Tells whether the table says all of a form: whether {@link TableReader} reads it back into an equal one. A layout has no
   * place for scoring standards of single rows, for instance, or for a goal that a row belongs to.
   *
   * @param form the form
   * @return true if nothing of the form is missing from its table
   */
  public boolean expresses(PerformanceForm form) {
    List<TableReading> readings = TableReader.standard().read(write(form));
    PerformanceForm read = readings.size() == 1 ? readings.get(0).form().orElse(null) : null;
    return read != null && withReasons(read).equals(withReasons(form));
  }

  // in a table, no reason and an empty one look alike
  private static PerformanceForm withReasons(PerformanceForm form) {
    return form.toBuilder()
        .indicators(form.indicators().stream()
            .map(row -> row.toBuilder().deviation(row.deviation().orElse("")).build())
            .toList())
        .build();
  }

  /** The blocks in their order. */
  @Override
  public String toString() {
    return order.toString();
  }
}
