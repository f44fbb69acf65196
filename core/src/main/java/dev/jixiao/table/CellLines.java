package dev.jixiao.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text with one cell a line: a tab begins a cell, a line without one goes on with it, a blank line ends the row. */
final class CellLines {
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private @Nullable StringBuilder cell;

  private CellLines() {}

  static FormTable read(Reader text) {
    CellLines lines = new CellLines();
    BufferedReader reader = new BufferedReader(text);
    try {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lines.endRow();
    return FormTable.ragged(lines.rows);
  }

  private void add(String line) {
    if (line.isBlank() && line.indexOf('\t') < 0) {
      endRow();
      return;
    }
    String[] pieces = line.split("\t", -1);
    if (!pieces[0].isBlank()) {
      goOn(pieces[0]);
    }
    for (int i = 1; i < pieces.length; i++) {
      endCell();
      cell = new StringBuilder(pieces[i]);
    }
  }

  private void goOn(String piece) {
    if (cell == null) {
      cell = new StringBuilder(piece);
    } else {
      cell.append('\n').append(piece);
    }
  }

  private void endCell() {
    if (cell != null) {
      row.add(cell.toString());
      cell = null;
    }
  }

  private void endRow() {
    endCell();
    if (!row.isEmpty()) {
      rows.add(row);
      row = new ArrayList<>();
    }
  }
}
