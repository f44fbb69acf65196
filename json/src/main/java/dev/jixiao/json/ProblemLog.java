package dev.jixiao.json;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.Place;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems of one document, up to the limit; those beyond it are counted. */
final class ProblemLog {
  private static final Place.Document END = new Place.Document(Integer.MAX_VALUE, 1);

  private final int limit;
  private final List<Problem> problems = new ArrayList<>(0);
  private int left;
  private boolean isNewer;

  ProblemLog(int limit) {
    this.limit = limit;
  }

  /** Tells whether one more would be listed; otherwise it is counted here and need not be made at all. */
  boolean hasRoom() {
    if (problems.size() < limit) {
      return true;
    }
    left++;
    return false;
  }

  /** Says that the document is of a newer format, whose unknown fields are no fault. */
  void isNewer() {
    isNewer = true;
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  /** The problems in the order of the document. */
  List<Problem> toList() {
    if (isNewer) {
      problems.replaceAll(problem -> problem.code().equals(ProblemCode.FIELD_UNKNOWN.name())
          ? problem.toBuilder().isWarning(true).build()
          : problem);
    }
    if (problems.size() > 1) {
      problems.sort(Comparator.comparing(
          p -> p.place().orElse(END) instanceof Place.Document place ? place : END,
          Comparator.comparingInt(Place.Document::line).thenComparingInt(Place.Document::column)));
    }
    if (left > 0) {
      add(Problem.builder()
          .code(ProblemCode.LIMIT_EXCEEDED.name())
          .wording(Message.of(
              (left == 1 ? "1 more problem is not listed" : left + " more problems are not listed")
                  + "; the limit is " + limit,
              "还有 " + left + " 个问题未列出，上限为 " + limit + " 个"))
          .build());
      left = 0;
    }
    return List.copyOf(problems);
  }
}
