package dev.jixiao.notation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several contents in one cell: 60天内完成，经批准延长案件90天完成. */
final class SeveralNotation {
  private static final int MAX_PARTS = 8;

  private SeveralNotation() {}

  /** Reads the whole text; null if it is one content, or none of its parts is understood. */
  static @Nullable Cell read(String text, int from, int to) {
    List<Cell> parts = new ArrayList<>();
    boolean understood = false;
    int start = from;
    while (start < to && parts.size() < MAX_PARTS) {
      int end = partEnd(text, start, to);
      if (end == start) {
        return null; // nothing stands between two marks: what was meant cannot be told
      }
      Cell part = NotationReader.single(text, start, end);
      understood |= states(part);
      parts.add(part);
      start = end + 1;
    }
    return start >= to && parts.size() > 1 && understood ? Cell.several(parts) : null;
  }

  private static boolean states(Cell part) {
    return switch (part.shape()) {
      case NUMBER, RANGE, DATE, PERIOD, CHANGE, RATIO -> true;
      case LEVEL, STATEMENT, SEVERAL, MISSING, TEXT -> false;
    };
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
