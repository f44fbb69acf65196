package dev.jixiao.table;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.Place;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The problems of one form, each with the cell it concerns. */
final class TableProblems {
  private static final int SHOWN = 40;

  private final String table;
  private final int limit;
  private final List<Problem> problems = new ArrayList<>();
  private int more;

  TableProblems(String table, int limit) {
    this.table = table;
    this.limit = limit;
  }

  /** Something is lost or cannot be said. */
  void error(ProblemCode code, TableCell cell, String pointer, String english, String chinese) {
    add(code, false, cell, pointer, Message.of(english, chinese));
  }

  /** Something is odd, and nothing is lost by it. */
  void warning(ProblemCode code, TableCell cell, String pointer, String english, String chinese) {
    add(code, true, cell, pointer, Message.of(english, chinese));
  }

  private void add(
      ProblemCode code, boolean warning, TableCell cell, String pointer, Message message) {
    if (problems.size() >= limit) {
      more++;
      return;
    }
    problems.add(Problem.builder()
        .code(code.name())
        .wording(message)
        .location(pointer)
        .place(new Place.Cell(table, cell.row(), cell.column()))
        .isWarning(warning)
        .build());
  }

  /** All of them in the order of the table; a last one says how many more there were. */
  List<Problem> sorted() {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(Comparator.comparingInt((Problem p) -> cell(p).row())
        .thenComparingInt(p -> cell(p).column()));
    if (more > 0) {
      sorted.add(Problem.of(
          ProblemCode.LIMIT_EXCEEDED,
          String.format(
              Locale.ROOT,
              more == 1 ? "%d more problem; the limit is %d" : "%d more problems; the limit is %d",
              more,
              limit),
          String.format(Locale.ROOT, "另有 %d 个问题，上限为 %d", more, limit)));
    }
    return List.copyOf(sorted);
  }

  private static Place.Cell cell(Problem problem) {
    return (Place.Cell) problem.place().orElseThrow();
  }

  /** A text as a message shows it: in one line, and not at length. */
  static String shown(String text) {
    String line = CellText.strip(text).replaceAll("\\s+", " ");
    return "\"" + Message.clipped(line, SHOWN) + "\"";
  }

  /** The texts of a row as a message shows them. */
  static String shown(List<TableCell> written) {
    return written.stream().map(cell -> shown(cell.text())).collect(Collectors.joining(" "));
  }
}
