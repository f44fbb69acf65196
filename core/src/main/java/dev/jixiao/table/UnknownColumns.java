package dev.jixiao.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a block whose cells are kept as attributes, whether their headings are known or not.
 *
 * <p>A row finds those above its cells by their place: there may be more of them than a row has cells.
 */
final class UnknownColumns implements Iterable<Column> {
  private final List<Column> columns = new ArrayList<>();
  // where in the list the columns are, by the leftmost place of each
  private @Nullable NavigableMap<Integer, Integer> indexes;

  void add(Column column) {
    columns.add(column);
    indexes = null;
  }

  void addAll(Collection<Column> more) {
    columns.addAll(more);
    indexes = null;
  }

  void remove(Column column) {
    columns.remove(column);
    indexes = null;
  }

  /** The columns as they are now. */
  List<Column> list() {
    return List.copyOf(columns);
  }

  @Override
  public Iterator<Column> iterator() {
    return columns.iterator();
  }

  /** The column that covers a column of the table; null if there is none. */
  @Nullable
  Column at(int column) {
    Map.Entry<Integer, Integer> entry = entryAt(column);
    return entry == null ? null : columns.get(entry.getValue());
  }

  private Map.@Nullable Entry<Integer, Integer> entryAt(int column) {
    Map.Entry<Integer, Integer> before = indexes().floorEntry(column);
    return before != null && columns.get(before.getValue()).covers(column) ? before : null;
  }

  /** The columns under which something is written in a row, in the order of the list. */
  List<Column> above(Grid grid, int row) {
    if (columns.isEmpty()) {
      return List.of();
    }
    BitSet found = new BitSet();
    for (TableCell cell : grid.across(row)) {
      if (!cell.isBlank()) {
        Map.Entry<Integer, Integer> first = entryAt(cell.column());
        int left = first == null ? cell.column() : first.getKey();
        if (first != null && cell.right() <= columns.get(first.getValue()).right()) {
          found.set(first.getValue());
        } else {
          indexes().subMap(left, cell.right()).values().forEach(found::set);
        }
      }
    }
    List<Column> above = new ArrayList<>();
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      above.add(columns.get(i));
    }
    return Collections.unmodifiableList(above);
  }

  private NavigableMap<Integer, Integer> indexes() {
    NavigableMap<Integer, Integer> found = indexes;
    if (found == null) {
      found = new TreeMap<>();
      for (int i = 0; i < columns.size(); i++) {
        found.put(columns.get(i).left(), i);
      }
      indexes = found;
    }
    return found;
  }
}
