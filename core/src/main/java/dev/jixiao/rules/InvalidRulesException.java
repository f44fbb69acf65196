package dev.jixiao.rules;

import dev.jixiao.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A rule set that cannot be built or used, with every fault in it at once. */
public final class InvalidRulesException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Every fault, with its location within the rule set. */
  @SuppressWarnings("serial") // an unmodifiable list of values
  private final List<Problem> problems;

  /**
   * The faults of a rule set.
   *
   * @param name the name of the rule set
   * @param problems the faults
   */
  public InvalidRulesException(String name, List<Problem> problems) {
    super(problems.stream()
        .map(problem -> problem.location() + " " + problem.message())
        .collect(Collectors.joining(
            "; ", "the rule set \"" + name + "\" has " + problems.size() + " fault(s): ", "")));
    this.problems = List.copyOf(problems);
  }

  /**
   * Every fault.
   *
   * @return the problems, each with a location within the rule set such as {@code /gradeScale}
   */
  public List<Problem> problems() {
    return problems;
  }
}
