package dev.jixiao.json;

import dev.jixiao.problem.Problem;
import dev.jixiao.rules.ScoringRules;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The outcome of reading a rule set: the rules, if nothing of them was lost, and every problem.
 *
 * <p>Unlike a form, a rule set with a fault is not there at all: a weight or a policy that is lost would change scores in
 * silence. This class is immutable and thread-safe.
 */
public final class RulesReading {
  private final Optional<ScoringRules> rules;
  private final List<Problem> problems;

  RulesReading(Optional<ScoringRules> rules, List<Problem> problems) {
    this.rules = rules;
    this.problems = problems;
  }

  /**
   * The rules.
   *
   * @return the rules, or empty if any problem is more than a warning
   */
  public Optional<ScoringRules> rules() {
    return rules;
  }

  /**
   * Everything that was wrong or odd, with JSON pointer, line and column, in the order of the document.
   *
   * @return the problems, warnings among them
   */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * Tells whether something was lost: whether any problem is more than a warning.
   *
   * @return true if there are no rules
   */
  public boolean hasErrors() {
    return rules.isEmpty();
  }

  /**
   * The rules, where there have to be some.
   *
   * @return the rules
   * @throws NoSuchElementException if there are none; its message lists the problems
   */
  public ScoringRules orElseThrow() {
    return rules.orElseThrow(() -> new NoSuchElementException(
        problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))));
  }

  /** Whether there are rules, and the problems. */
  @Override
  public String toString() {
    return (rules.isPresent() ? "rules" : "no rules") + ", problems: " + problems;
  }
}
