package dev.jixiao.table;

import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A table of cells as a document holds it: a sheet of a workbook, a table of a text document or of a page.
 *
 * <pre>{@code
 * FormTable table = FormTable.builder()
 *     .name("Sheet1")
 *     .row().cell("项目支出绩效自评表", 1, 9)
 *     .row().cell("项目名称", 1, 2).cell("节水灌溉", 1, 7)
 *     .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FormTable {
  private static final Comparator<TableCell> BY_PLACE =
      Comparator.comparingInt(TableCell::row).thenComparingInt(TableCell::column);

  private final String name;
  private final List<TableCell> cells;
  private final int rows;
  private final BitSet flowing;
  private final boolean ragged;

  private FormTable(String name, List<TableCell> cells, int rows, BitSet flowing, boolean ragged) {
    this.name = name;
    this.cells = List.copyOf(cells);
    this.rows = rows;
    this.flowing = flowing;
    this.ragged = ragged;
  }

  /**
   * A builder of tables.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A table from a text with one cell a line, as word processors give tables out: a tab begins a cell, a line without one goes
   * on with the cell before it, and a blank line ends the row.
   *
   * <p>Such a text does not say how many columns a cell covers. Rows are then read by the number of their cells, and a row of
   * a different length from its headings is reported, never shifted.
   *
   * @param text the text, read to its end and not closed
   * @return the table
   * @throws UncheckedIOException if the text cannot be read
   */
  public static FormTable ofCellLines(Reader text) {
    return CellLines.read(text);
  }

  static FormTable ragged(List<List<String>> rows) {
    List<TableCell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<String> texts = rows.get(row);
      for (int column = 0; column < texts.size(); column++) {
        cells.add(new TableCell(row, column, 1, 1, texts.get(column)));
      }
    }
    return new FormTable("", cells, rows.size(), new BitSet(), true);
  }

  /**
   * The name of the table, such as that of the sheet.
   *
   * @return the name, empty if it has none
   */
  public String name() {
    return name;
  }

  /**
   * The cells, row by row from the left; a merged cell stands once, where it begins.
   *
   * @return the cells
   */
  public List<TableCell> cells() {
    return cells;
  }

  /**
   * The number of rows, without those that only a merged cell reaches.
   *
   * @return the number of rows
   */
  public int rows() {
    return rows;
  }

  /** This table with other cells for those it has, in the same rows. */
  FormTable withCells(List<TableCell> others) {
    return new FormTable(name, others, rows, flowing, ragged);
  }

  /** Tells whether the columns of the cells are unknown: each row then counts its cells from the left. */
  boolean isRagged() {
    return ragged;
  }

  /** Tells whether a row holds its cells one after the other to its end, so that one that is left out moves the others. */
  boolean isFlowing(int row) {
    return flowing.get(row);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FormTable that
        && name.equals(that.name)
        && rows == that.rows
        && ragged == that.ragged
        && flowing.equals(that.flowing)
        && cells.equals(that.cells);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + cells.hashCode();
  }

  /** The name and the size. */
  @Override
  public String toString() {
    return (name.isEmpty() ? "a table" : name) + " of " + rows + " rows and " + cells.size()
        + " cells";
  }

  /**
   * A builder of tables. Builders are not thread-safe.
   */
  public static final class Builder {
    private final List<TableCell> cells = new ArrayList<>();
    private final BitSet flowing = new BitSet();
    // what covers the places of the current row and of those below: by column, without overlaps
    private final TreeMap<Integer, Cover> covers = new TreeMap<>();
    private final Map<Integer, List<TableCell>> ahead = new HashMap<>();
    private String name = "";
    private int row = -1;
    private int column;
    private int rows;

    private record Cover(int right, int bottom) {}

    private Builder() {}

    /**
     * Sets the name of the table.
     *
     * @param name the name, such as that of the sheet
     * @return this builder
     */
    public Builder name(String name) {
      this.name = Objects.requireNonNull(name, "name");
      return this;
    }

    /**
     * Begins the next row.
     *
     * @return this builder
     */
    public Builder row() {
      row++;
      column = 0;
      rows = Math.max(rows, row + 1);
      List<TableCell> here = ahead.remove(row);
      if (here != null) {
        here.forEach(this::cover);
      }
      return this;
    }

    /**
     * Adds a cell at the next free place of the row.
     *
     * @param text what is written in it
     * @return this builder
     * @throws IllegalStateException if no row was begun
     */
    public Builder cell(String text) {
      return cell(text, 1, 1);
    }

    /**
     * Adds a cell at the next place of the row that no cell from above covers, as in HTML.
     *
     * <p>A row that is filled this way is taken to be whole: if it ends before its headings do, a cell may have been left out
     * anywhere, and it is reported rather than read.
     *
     * @param text what is written in it
     * @param rows the number of rows it covers
     * @param columns the number of columns it covers
     * @return this builder
     * @throws IllegalStateException if no row was begun
     * @throws IllegalArgumentException if nothing is covered
     */
    public Builder cell(String text, int rows, int columns) {
      if (row < 0) {
        throw new IllegalStateException("a cell needs a row: call row() first");
      }
      TableCell cell = new TableCell(row, nextFree(), rows, columns, text);
      cells.add(cell);
      flowing.set(row);
      column = cell.right();
      if (rows > 1 || columns > 1) {
        cover(cell); // a single place is free before, and behind where the next one is looked for
      }
      return this;
    }

    /**
     * Adds a cell at a place of its own, whatever row is being filled; places without a cell are blank.
     *
     * @param row the row, from 0
     * @param column the column, from 0
     * @param rows the number of rows it covers
     * @param columns the number of columns it covers
     * @param text what is written in it
     * @return this builder
     * @throws IllegalArgumentException if the place is negative or nothing is covered
     */
    public Builder at(int row, int column, int rows, int columns, String text) {
      TableCell cell = new TableCell(row, column, rows, columns, text);
      cells.add(cell);
      this.rows = Math.max(this.rows, row + 1);
      if (row > this.row) {
        ahead.computeIfAbsent(row, r -> new ArrayList<>()).add(cell);
      } else {
        cover(cell);
      }
      return this;
    }

    private int nextFree() {
      int free = column;
      if (covers.isEmpty()) {
        return free;
      }
      Map.Entry<Integer, Cover> cover = covers.floorEntry(free);
      while (cover != null && cover.getValue().right() > free) {
        if (cover.getValue().bottom() <= row) {
          covers.remove(cover.getKey()); // it ended above
        } else {
          free = cover.getValue().right();
        }
        cover = covers.floorEntry(free);
      }
      return free == Integer.MAX_VALUE ? free - 1 : free;
    }

    // of cells that overlap, which no document should hold, the places are free when the last ends
    private void cover(TableCell cell) {
      if (cell.bottom() <= row) {
        return;
      }
      int left = cell.column();
      int right = cell.right();
      int bottom = cell.bottom();
      Map.Entry<Integer, Cover> other = covers.lowerEntry(right);
      while (other != null && other.getValue().right() > left) {
        covers.remove(other.getKey());
        if (other.getValue().bottom() > row) {
          left = Math.min(left, other.getKey());
          right = Math.max(right, other.getValue().right());
          bottom = Math.max(bottom, other.getValue().bottom());
        }
        other = covers.lowerEntry(right);
      }
      covers.put(left, new Cover(right, bottom));
    }

    /**
     * Builds the table.
     *
     * @return the table
     */
    public FormTable build() {
      List<TableCell> sorted = new ArrayList<>(cells);
      sorted.sort(BY_PLACE);
      return new FormTable(name, sorted, rows, (BitSet) flowing.clone(), false);
    }
  }
}
