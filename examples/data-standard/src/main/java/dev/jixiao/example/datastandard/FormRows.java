package dev.jixiao.example.datastandard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jixiao.json.FormJson;
import dev.jixiao.json.FormReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Rows of the data standard on their way into a form: each cell goes to the pointer that {@link Field} gives its column, and the
 * document is read like any other, with every problem on its pointer.
 */
final class FormRows {
  private static final Set<String> TOTALS = Set.of("年度资金总额", "合计", "资金总额");

  private final String kind;
  private final Consumer<String> complaints;
  private final ObjectNode form = JsonNodeFactory.instance.objectNode();
  private int sources;

  /**
   * Begins a form.
   *
   * @param kind the kind of form, as JSON names it
   * @param complaints takes what could not be placed
   */
  FormRows(String kind, Consumer<String> complaints) {
    this.kind = kind;
    this.complaints = complaints;
    form.put("kind", kind);
  }

  /** Sets a text that comes from elsewhere, such as the name of the project from the project library. */
  FormRows with(String pointer, String text) {
    put(pointer, text);
    return this;
  }

  /** Adds the rows of a table. */
  FormRows add(Rows rows) {
    for (int i = 0; i < rows.rows().size(); i++) {
      Map<String, String> row = rows.rows().get(i);
      String funds = fundsOf(row);
      for (Map.Entry<String, String> cell : row.entrySet()) {
        List<Field> fields = Field.all().stream()
            .filter(field -> field.form().equals(kind)
                && field.table().equals(rows.table())
                && field.column().equals(cell.getKey()))
            .toList();
        if (fields.isEmpty()) {
          complaints.accept(
              rows.table() + "." + cell.getKey() + " is in no form: " + cell.getValue());
        }
        for (Field field : fields) {
          String pointer =
              field.pointer().replace("/budget/sources/*", funds).replace("*", Integer.toString(i));
          put(pointer, written(cell.getValue(), field, row, rows.table()));
        }
      }
    }
    return this;
  }

  /** Reads what was placed. */
  FormReading read() {
    return FormJson.standard().read(form.toString());
  }

  // the total of a table of funds is a row among the others
  private String fundsOf(Map<String, String> row) {
    String source = row.get("found_type_name");
    if (source == null) {
      return "";
    }
    return TOTALS.contains(source.strip()) ? "/budget/total" : "/budget/sources/" + sources++;
  }

  private String written(String text, Field field, Map<String, String> row, String table) {
    if (text.isBlank()) {
      return "";
    }
    return switch (field.notation()) {
      case Field.SHARE -> likelihood(text, field);
      // they are written with the value
      case Field.SIGN, Field.UNIT -> "";
      default -> part(Field.SIGN, field, row, table) + text + part(Field.UNIT, field, row, table);
    };
  }

  /** The sign or the unit of a value that has it in another column. */
  private String part(String notation, Field value, Map<String, String> row, String table) {
    return Field.all().stream()
        .filter(field -> field.form().equals(kind)
            && field.table().equals(table)
            && field.pointer().equals(value.pointer())
            && field.notation().equals(notation))
        .map(field -> row.getOrDefault(field.column(), ""))
        .findFirst()
        .orElse("");
  }

  private String likelihood(String text, Field field) {
    try {
      BigDecimal share = new BigDecimal(text.strip());
      return share.signum() <= 0 ? "完全不可能" : share.compareTo(BigDecimal.ONE) < 0 ? "有可能" : "确定能";
    } catch (NumberFormatException e) {
      complaints.accept(field.column() + " is no share: " + text);
      return "";
    }
  }

  private void put(String pointer, String text) {
    if (text.isBlank()) {
      return;
    }
    if (pointer.startsWith("/budget/") && !form.has("budget")) {
      form.putObject("budget").put("unit", "元");
    }
    List<String> path = new ArrayList<>(List.of(pointer.substring(1).split("/")));
    String last = path.remove(path.size() - 1);
    ObjectNode at = form;
    for (int i = 0; i < path.size(); i++) {
      boolean isList = i + 1 < path.size() && Character.isDigit(path.get(i + 1).charAt(0));
      at = isList
          ? element(at.withArrayProperty(path.get(i)), Integer.parseInt(path.get(++i)))
          : at.withObjectProperty(path.get(i));
    }
    if (at.hasNonNull(last) && !at.get(last).asText().equals(text)) {
      complaints.accept(pointer + " is \"" + at.get(last).asText() + "\" and \"" + text + "\"");
    } else {
      at.put(last, text);
    }
  }

  private static ObjectNode element(ArrayNode list, int index) {
    while (list.size() <= index) {
      list.addObject();
    }
    return (ObjectNode) list.get(index);
  }
}
