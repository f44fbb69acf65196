package dev.jixiao.example.office;

import dev.jixiao.table.FormTable;
import dev.jixiao.table.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The tables of a page, each with the lines above it that may be its title. */
final class Pages {
  private static final int TITLE_LINES = 4;
  private static final int TITLE_LENGTH = 60;

  private Pages() {}

  /**
   * A table with the elements its cells came from.
   *
   * @param table the table
   * @param elements the element of each row's cells, row by row; the lines above have none
   * @param above the number of lines above
   */
  record PageTable(FormTable table, List<List<Element>> elements, int above) {
    /** The element of a cell, by its place; none of a line above the table. */
    Optional<Element> element(TableCell cell) {
      int index = 0;
      for (TableCell other : table.cells()) {
        if (other.row() == cell.row() && other.column() < cell.column()) {
          index++;
        }
      }
      int row = cell.row() - above;
      boolean there =
          row >= 0 && row < elements.size() && index < elements.get(row).size();
      return there ? Optional.of(elements.get(row).get(index)) : Optional.empty();
    }
  }

  static List<PageTable> tables(Document page) {
    List<PageTable> tables = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (Element element : page.body().select("table, p, div, h1, h2, h3, h4, center")) {
      Element around = element.closest("table");
      if (around != null && !around.equals(element)) {
        continue; // a line or a table inside a table
      }
      if (element.tagName().equals("table")) {
        tables.add(table(element, lines, tables.size()));
        lines.clear();
      } else if (element.select("table, p, div").size() <= 1 && !element.text().isBlank()) {
        lines.add(element.text());
      }
    }
    return tables;
  }

  private static PageTable table(Element element, List<String> lines, int number) {
    FormTable.Builder table = FormTable.builder().name("表" + (number + 1));
    List<String> above = titles(lines);
    above.forEach(line -> table.row().cell(line));
    List<List<Element>> elements = new ArrayList<>();
    for (Element row : element.select("tr")) {
      if (!element.equals(row.closest("table"))) {
        continue;
      }
      table.row();
      List<Element> cells = new ArrayList<>();
      for (Element cell : row.children()) {
        if (cell.tagName().equals("td") || cell.tagName().equals("th")) {
          table.cell(text(cell), span(cell, "rowspan"), span(cell, "colspan"));
          cells.add(cell);
        }
      }
      elements.add(cells);
    }
    return new PageTable(table.build(), elements, above.size());
  }

  static List<String> titles(List<String> lines) {
    List<String> titles = new ArrayList<>();
    for (String line : lines.subList(Math.max(0, lines.size() - TITLE_LINES), lines.size())) {
      if (line.length() <= TITLE_LENGTH) {
        titles.add(line);
      }
    }
    return titles;
  }

  private static int span(Element cell, String attribute) {
    String span = cell.attr(attribute).strip();
    return span.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(span) : 1;
  }

  // the text with the line breaks that the page shows
  private static String text(Element cell) {
    StringBuilder text = new StringBuilder();
    cell.traverse(new NodeVisitor() {
      @Override
      public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
          text.append(words.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
        } else if (node.nodeName().equals("br")
            || (node.nodeName().equals("p") && text.length() > 0)) {
          text.append('\n');
        }
      }
    });
    return text.toString().replace('\u00A0', ' ').strip();
  }
}
