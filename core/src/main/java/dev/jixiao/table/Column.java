package dev.jixiao.table;

import dev.jixiao.value.Dimension;
import dev.jixiao.value.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of a block: the places under one heading.
 *
 * @param left the leftmost column of the table it covers
 * @param right the column to its right
 * @param cells the cells that head it, from above, without blank ones
 */
record Column(int left, int right, List<TableCell> cells) {
  // （A） and （B） number the columns
  private static final Pattern UNIT = Pattern.compile("[（(]([^()（）A-Z]{1,6})[)）]$");

  /** The cell that heads the column: the lowest. */
  TableCell head() {
    return cells.get(cells.size() - 1);
  }

  /** The heading as printed, without line breaks and blanks; one that is printed twice stands once. */
  String heading() {
    Set<String> texts = new LinkedHashSet<>();
    for (TableCell cell : cells) {
      texts.add(cell.text().replaceAll("\\s+", ""));
    }
    return String.join("", texts);
  }

  /** The unit that the heading states in brackets for all that stands below, such as （%）, or an empty text. */
  String unit() {
    Matcher stated = UNIT.matcher(heading());
    String unit = stated.find() ? stated.group(1) : "";
    Dimension dimension = Unit.of(unit).dimension();
    return dimension == Dimension.UNKNOWN || dimension == Dimension.NUMBER ? "" : unit;
  }

  /** The cells above the lowest. */
  List<TableCell> above() {
    return cells.subList(0, cells.size() - 1);
  }

  /** This column with the heading of another one before its own: 一级指标 and 分值 are 一级指标分值. */
  Column under(@Nullable Column other) {
    List<TableCell> both = new ArrayList<>(other == null ? List.of() : other.cells());
    both.addAll(cells);
    return new Column(left, right, List.copyOf(both));
  }

  /** This column and the one before it as one. */
  Column behind(@Nullable Column other) {
    Column both = under(other);
    return other == null ? both : new Column(other.left(), right, both.cells());
  }

  boolean covers(int column) {
    return left <= column && column < right;
  }
}
