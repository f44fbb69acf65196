package dev.jixiao.report;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import java.util.Comparator;

/**
 * A form of a portfolio that could not be read.
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param source where it is, as the program said, such as {@code forms.ndjson}
 * @param line the line, 0 if that is not known
 * @param why what is wrong
 */
public record Unreadable(String source, int line, Message why) {
  static final Comparator<Unreadable> IN_ORDER = Comparator.comparing(Unreadable::source)
      .thenComparingInt(Unreadable::line)
      .thenComparing(unreadable -> unreadable.why().chinese());

  static Unreadable of(String source, int line, Problem problem) {
    return new Unreadable(
        FormSummary.clipped(source), line, FormSummary.clipped(problem.wording()));
  }
}
