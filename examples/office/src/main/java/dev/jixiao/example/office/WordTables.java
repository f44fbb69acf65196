package dev.jixiao.example.office;

import dev.jixiao.table.FormTable;
import dev.jixiao.table.TableCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The tables of a Word document, each with the paragraphs above it that may be its title. */
final class WordTables {
  private final List<WordTable> tables = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  private WordTables() {}

  /**
   * A table with the elements its cells came from.
   *
   * @param table the table
   * @param elements the element of each cell, by its place
   */
  record WordTable(FormTable table, Map<Long, Element> elements) {
    @Nullable
    Element element(TableCell cell) {
      return elements.get(place(cell.row(), cell.column()));
    }
  }

  private static long place(int row, int column) {
    return ((long) row << 32) | column;
  }

  static List<WordTable> read(Document document) {
    WordTables tables = new WordTables();
    Element body = WordXml.child(document.getDocumentElement(), "body");
    if (body != null) {
      tables.look(body);
    }
    return tables.tables;
  }

  private void look(Element parent) {
    for (Element element : WordXml.children(parent)) {
      if (WordXml.is(element, "tbl")) {
        tables.add(table(element));
        lines.clear();
        nested(element);
      } else if (WordXml.is(element, "p")) {
        String text = WordXml.text(element);
        if (!text.isEmpty()) {
          lines.add(text);
        }
      }
    }
  }

  // a form may stand in a cell of a table that only lays out the page
  private void nested(Element table) {
    for (Element row : WordXml.children(table)) {
      for (Element cell : WordXml.children(row)) {
        if (WordXml.is(cell, "tc") && WordXml.child(cell, "tbl") != null) {
          look(cell);
        }
      }
    }
  }

  private WordTable table(Element element) {
    FormTable.Builder table = FormTable.builder().name("表" + (tables.size() + 1));
    Map<Long, Element> elements = new HashMap<>();
    int row = 0;
    for (String line : Pages.titles(lines)) {
      table.at(row++, 0, 1, 1, line);
    }
    // cells that go on downwards, by their column
    Map<Integer, Open> open = new HashMap<>();
    for (Element tableRow : WordXml.children(element)) {
      if (WordXml.is(tableRow, "tr")) {
        row(tableRow, row++, table, open, elements);
      }
    }
    open.values().forEach(cell -> cell.close(table));
    return new WordTable(table.build(), elements);
  }

  private static void row(
      Element tableRow,
      int row,
      FormTable.Builder table,
      Map<Integer, Open> open,
      Map<Long, Element> elements) {
    int column = WordXml.number(WordXml.child(tableRow, "trPr"), "gridBefore", 0);
    Open left = null;
    for (Element cell : WordXml.children(tableRow)) {
      if (!WordXml.is(cell, "tc")) {
        continue;
      }
      Element properties = WordXml.child(cell, "tcPr");
      int span = Math.max(1, WordXml.number(properties, "gridSpan", 1));
      if (left != null && goesOn(properties, "hMerge")) {
        left.columns += span;
      } else if (goesOn(properties, "vMerge") && open.containsKey(column)) {
        left = open.get(column);
        if (left != null) {
          left.rows = row - left.row + 1;
        }
      } else {
        Open above = open.remove(column);
        if (above != null) {
          above.close(table);
        }
        left = new Open(row, column, span, WordXml.text(cell));
        open.put(column, left);
        elements.put(place(row, column), cell);
      }
      column += span;
    }
  }

  // a merge without a value goes on with the cell before it
  private static boolean goesOn(@Nullable Element properties, String name) {
    Element merge = properties == null ? null : WordXml.child(properties, name);
    return merge != null && !merge.getAttributeNS(WordXml.W, "val").equals("restart");
  }

  /** A cell that may go on in the rows below. */
  private static final class Open {
    private final int row;
    private final int column;
    private final String text;
    private int rows = 1;
    private int columns;

    Open(int row, int column, int columns, String text) {
      this.row = row;
      this.column = column;
      this.columns = columns;
      this.text = text;
    }

    void close(FormTable.Builder table) {
      table.at(row, column, rows, columns, text);
    }
  }
}
