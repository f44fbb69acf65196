package dev.jixiao.notation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several contents in one cell: 60天内完成，经批准延长案件90天完成. */
final class SeveralNotation {
  private static final int MAX_PARTS = 8;

  private SeveralNotation() {}

  /** Reads the whole text; null if it is one content, or none of its parts is understood. A value that is only followed by words like 完成 is one. */
  static @Nullable Cell read(String text, int from, int to, Known known) {
    if (partEnd(text, from, to) == to) {
      return null; // one content, which is not read a second time
    }
    List<Cell> parts = new ArrayList<>();
    boolean harmless = true;
    boolean understood = false;
    boolean doubtful = true;
    int start = from;
    while (start < to && parts.size() < MAX_PARTS) {
      int end = partEnd(text, start, to);
      if (!saysSomething(text, start, end)) {
        return null; // nothing stands between two marks: what was meant cannot be told
      }
      Cell part = part(text, start, end, known);
      doubtful &= ListMark.isDoubtful(text, start, end, parts.size() + 1);
      understood |= states(part);
      harmless &= parts.isEmpty() || addsNothing(text, start, end);
      parts.add(part);
      start = end + 1;
    }
    boolean all = start >= to && parts.size() > 1;
    if (!all || !understood || doubtful) {
      return null;
    }
    return harmless && states(parts.get(0)) ? parts.get(0) : new Cell.Several(parts);
  }

  // 完成 and 1.完成 behind a number
  private static boolean addsNothing(String text, int from, int to) {
    return RelationNotation.isSuperfluousAfter(text, from + ListMark.length(text, from, to), to);
  }

  // ≥。95% and ≥95,% are one number with a slip in it
  private static boolean saysSomething(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  // 1.培训3次；2.培训200人次
  private static Cell part(String text, int from, int to, Known known) {
    Cell part = NotationReader.single(text, from, to, known);
    int mark = part instanceof Cell.Text ? ListMark.length(text, from, to) : 0;
    Cell marked = mark > 0 ? NotationReader.single(text, from + mark, to, known) : part;
    return marked instanceof Cell.Text ? part : marked; // what is not understood keeps its mark
  }

  /** Reads a text of several lines; null if it has one line, or one of its lines is not understood. */
  static @Nullable Cell readLines(String text, Known known) {
    if (text.indexOf('\n') < 0 || isBrokenNumber(text)) {
      return null;
    }
    String[] lines = text.strip().split("\\R+", MAX_PARTS + 1);
    String joined = Folding.fold(String.join("；", lines));
    Cell cell = lines.length > MAX_PARTS ? null : read(joined, 0, joined.length(), known);
    boolean understood = !(cell instanceof Cell.Several several)
        || several.parts().stream().allMatch(SeveralNotation::isUnderstood);
    return understood ? cell : null;
  }

  // the end of a narrow column may part the digits of one number
  private static boolean isBrokenNumber(String text) {
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      int end = i > 0 && text.charAt(i - 1) == '\r' ? i - 1 : i;
      boolean digits = end > 0
          && i + 1 < text.length()
          && Character.isDigit(text.charAt(end - 1))
          && Character.isDigit(text.charAt(i + 1));
      if (digits) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnderstood(Cell part) {
    return !(part instanceof Cell.Text) && !(part instanceof Cell.Missing);
  }

  private static boolean states(Cell part) {
    return part instanceof Cell.Amount
        || part instanceof Cell.Range
        || part instanceof Cell.Change
        || part instanceof Cell.Proportion
        || part instanceof Cell.Date
        || part instanceof Cell.Period;
  }

  private static int partEnd(String text, int from, int to) {
    int at = from;
    while (at < to && !parts(text, at, to)) {
      at++;
    }
    return at;
  }

  private static boolean parts(String text, int at, int to) {
    char c = text.charAt(at);
    // a comma between digits is part of a number, well-formed or not
    boolean inNumber = at > 0
        && at + 1 < to
        && Folding.isDigit(text.charAt(at - 1))
        && Folding.isDigit(text.charAt(at + 1));
    return c == ';' || c == '。' || (c == ',' && !inNumber);
  }
}
