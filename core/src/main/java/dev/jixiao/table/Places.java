package dev.jixiao.table;

import static dev.jixiao.table.TableRole.ACTUAL;
import static dev.jixiao.table.TableRole.CERTAIN;
import static dev.jixiao.table.TableRole.CODE;
import static dev.jixiao.table.TableRole.DENOMINATOR;
import static dev.jixiao.table.TableRole.DEPARTMENT_OPINION;
import static dev.jixiao.table.TableRole.DEPARTMENT_SCORE;
import static dev.jixiao.table.TableRole.DEVIATION;
import static dev.jixiao.table.TableRole.FINANCE_OPINION;
import static dev.jixiao.table.TableRole.FINANCE_SCORE;
import static dev.jixiao.table.TableRole.FORECAST;
import static dev.jixiao.table.TableRole.IMPOSSIBLE;
import static dev.jixiao.table.TableRole.INITIAL_TARGET;
import static dev.jixiao.table.TableRole.LEVEL1;
import static dev.jixiao.table.TableRole.LEVEL2;
import static dev.jixiao.table.TableRole.LIKELIHOOD;
import static dev.jixiao.table.TableRole.MID_TERM_TARGET;
import static dev.jixiao.table.TableRole.NAME;
import static dev.jixiao.table.TableRole.NUMERATOR;
import static dev.jixiao.table.TableRole.POSSIBLE;
import static dev.jixiao.table.TableRole.PRIOR_YEAR;
import static dev.jixiao.table.TableRole.SCORE;
import static dev.jixiao.table.TableRole.SIGN;
import static dev.jixiao.table.TableRole.TARGET;
import static dev.jixiao.table.TableRole.THIRD_PARTY_OPINION;
import static dev.jixiao.table.TableRole.THIRD_PARTY_SCORE;
import static dev.jixiao.table.TableRole.UNIT;
import static dev.jixiao.table.TableRole.UNIT_SCORE;
import static dev.jixiao.table.TableRole.WEIGHT;

import dev.jixiao.problem.JsonPointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which cell of the table each part of the form came from. */
final class Places {
  private static final String INDICATORS = "/indicators/";
  private static final TableRole[] NONE = {};
  // the fields of an indicator as pointers name them, and the columns in which a table has them,
  // the
  // likeliest first
  private static final Map<String, TableRole[]> FIELDS = Map.ofEntries(
      entry("level1", LEVEL1),
      entry("level2", LEVEL2),
      entry("category", LEVEL2, LEVEL1),
      entry("name", NAME),
      entry("code", CODE),
      entry("target", TARGET, SIGN),
      entry("sign", SIGN),
      entry("unit", UNIT),
      entry("initialTarget", INITIAL_TARGET),
      entry("midTermTarget", MID_TERM_TARGET),
      entry("actual", ACTUAL),
      entry("forecast", FORECAST),
      entry("derivation", NUMERATOR, DENOMINATOR, PRIOR_YEAR),
      entry("numerator", NUMERATOR),
      entry("denominator", DENOMINATOR),
      entry("priorYear", PRIOR_YEAR),
      entry("likelihood", LIKELIHOOD, CERTAIN, POSSIBLE, IMPOSSIBLE),
      entry("weight", WEIGHT),
      entry("reportedScore", SCORE),
      entry("deviation", DEVIATION),
      entry(
          "judgements",
          UNIT_SCORE,
          DEPARTMENT_SCORE,
          FINANCE_SCORE,
          THIRD_PARTY_SCORE,
          DEPARTMENT_OPINION,
          FINANCE_OPINION,
          THIRD_PARTY_OPINION));

  private final Grid grid;
  private final Map<String, TableCell> cells = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  /** A row of indicators, whose cells are looked up when they are asked for. */
  private record Row(int row, Columns columns) {}

  Places(Grid grid) {
    this.grid = grid;
  }

  private static Map.Entry<String, TableRole[]> entry(String field, TableRole... roles) {
    return Map.entry(field, roles);
  }

  void put(String pointer, TableCell cell) {
    cells.putIfAbsent(pointer, cell);
  }

  /** Notes that all parts of one object came from the cells of another. */
  void putAll(String pointer, String other) {
    for (Map.Entry<String, TableCell> entry : List.copyOf(cells.entrySet())) {
      String at = entry.getKey();
      if (at.equals(other) || at.startsWith(other + "/")) {
        put(pointer + at.substring(other.length()), entry.getValue());
      }
    }
  }

  void addIndicator(int row, Columns columns) {
    rows.add(new Row(row, columns));
  }

  /** The cell of a part of the form, or of the nearest part around it that has one. */
  Optional<TableCell> find(String pointer) {
    for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
      TableCell cell = cells.get(at);
      if (cell == null && at.startsWith(INDICATORS)) {
        cell = inRow(at.substring(INDICATORS.length()));
      }
      if (cell != null || at.lastIndexOf('/') < 0) {
        return Optional.ofNullable(cell);
      }
    }
  }

  private @Nullable TableCell inRow(String rest) {
    String[] parts = rest.split("/", 3);
    int index = index(parts[0]);
    if (index < 0) {
      return null;
    }
    Row row = rows.get(index);
    if (parts.length == 1) {
      return cell(row, TableRole.NAME, TableRole.LEVEL2, TableRole.LEVEL1);
    }
    if (parts.length == 3 && parts[1].equals("attributes")) {
      String name = JsonPointer.unescaped(parts[2]);
      return attribute(row, name);
    }
    if (parts.length == 3 && parts[1].equals("derivation")) {
      return cell(row, columnsOf(parts[2]));
    }
    return parts.length == 2 ? cell(row, columnsOf(parts[1])) : null;
  }

  private static TableRole[] columnsOf(String field) {
    return FIELDS.getOrDefault(field, NONE);
  }

  // of columns with one heading the second is kept as 备注 H9
  private @Nullable TableCell attribute(Row row, String name) {
    TableCell blank = null;
    List<Column> columns = new ArrayList<>(row.columns().unknown().list());
    columns.addAll(row.columns().known().values()); // 定性 beside a target is kept as 指标性质
    for (Column column : columns) {
      TableCell cell = grid.place(row.row(), column.left());
      boolean named = column.heading().equals(name);
      if ((named && !cell.isBlank()) || name.equals(column.heading() + " " + cell.address())) {
        return cell;
      }
      blank = named && blank == null ? cell : blank;
    }
    return blank;
  }

  private @Nullable TableCell cell(Row row, TableRole... roles) {
    for (TableRole role : roles) {
      Column column = row.columns().get(role);
      if (column != null) {
        return grid.place(row.row(), column.left());
      }
    }
    return null;
  }

  private int index(String number) {
    if (number.isEmpty()
        || number.length() > 9
        || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    int index = Integer.parseInt(number);
    return index < rows.size() ? index : -1;
  }
}
