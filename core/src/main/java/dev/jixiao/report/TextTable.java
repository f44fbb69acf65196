package dev.jixiao.report;

import dev.jixiao.problem.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table for a terminal: columns of a given width, long cells on several lines, full-width characters counted double. */
final class TextTable {
  private static final String CLOSING = "，。、；：？！）】》”’%％,.;:?!)]";

  // what the table is drawn with, but for the dashes, which people type
  private static final Pattern FRAME = Pattern.compile("[\\x{2502}-\\x{257F}]");

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /** A column: its heading, its width in terminal columns, and whether its cells are aligned to the right. */
  record Column(String heading, int width, boolean right) {}

  TextTable(List<Column> columns) {
    this.columns = columns;
  }

  void add(List<String> cells) {
    rows.add(cells.stream()
        .map(cell -> FRAME.matcher(Printable.line(cell)).replaceAll("·"))
        .toList());
  }

  String render() {
    StringBuilder out = new StringBuilder();
    rule(out, '┌', '┬', '┐');
    append(out, columns.stream().map(Column::heading).toList());
    rule(out, '├', '┼', '┤');
    rows.forEach(row -> append(out, row));
    rule(out, '└', '┴', '┘');
    return out.toString();
  }

  private void rule(StringBuilder out, char left, char middle, char right) {
    for (int i = 0; i < columns.size(); i++) {
      out.append(i == 0 ? left : middle).append("─".repeat(columns.get(i).width() + 2));
    }
    out.append(right).append('\n');
  }

  private void append(StringBuilder out, List<String> cells) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < columns.size(); i++) {
      wrapped.add(wrap(cells.get(i), columns.get(i).width()));
      height = Math.max(height, wrapped.get(i).size());
    }
    for (int line = 0; line < height; line++) {
      for (int i = 0; i < columns.size(); i++) {
        List<String> cell = wrapped.get(i);
        out.append("│ ")
            .append(padded(line < cell.size() ? cell.get(line) : "", columns.get(i)))
            .append(' ');
      }
      out.append("│\n");
    }
  }

  private static String padded(String text, Column column) {
    String blanks = " ".repeat(Math.max(0, column.width() - DisplayWidth.of(text)));
    return column.right() ? blanks + text : text + blanks;
  }

  /**
   * Breaks a text of one line into lines of at most a width, at any character, as Chinese text has no spaces to break at; but no line
   * begins with a closing mark, and a word of Latin letters goes to the next line as a whole where it fits there.
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      int point = text.codePointAt(at);
      if (point == ' ' && line.isEmpty() && !lines.isEmpty()) {
        continue; // the line before ended with it
      }
      String character = Character.toString(point);
      if (DisplayWidth.of(line) + DisplayWidth.of(character) > width) {
        int kept = kept(line, point);
        lines.add(line.substring(0, kept).stripTrailing());
        line.delete(0, kept);
        if (point == ' ' && line.isEmpty()) {
          continue; // the break replaces it
        }
      }
      line.append(character);
    }
    lines.add(line.toString());
    return lines;
  }

  /** How much of a full line stays in it before a character. */
  private static int kept(StringBuilder line, int next) {
    int word = line.length();
    while (word > 0 && isLatin(next) && isLatin(line.charAt(word - 1))) {
      word--;
    }
    if (word < line.length() && word > 0) {
      return word;
    }
    return CLOSING.indexOf(next) >= 0 && line.length() > 1
        ? line.offsetByCodePoints(line.length(), -1)
        : line.length();
  }

  private static boolean isLatin(int point) {
    return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
  }
}
