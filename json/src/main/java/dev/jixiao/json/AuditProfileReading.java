package dev.jixiao.json;

import dev.jixiao.audit.AuditProfile;
import dev.jixiao.problem.Problem;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The outcome of reading an audit profile: the profile, if nothing of it was lost, and every problem.
 *
 * <p>As with rule sets, a profile with a fault is not there at all: a check that is lost would change findings in silence.
 * This class is immutable and thread-safe.
 */
public final class AuditProfileReading {
  private final Optional<AuditProfile> profile;
  private final List<Problem> problems;

  AuditProfileReading(Optional<AuditProfile> profile, List<Problem> problems) {
    this.profile = profile;
    this.problems = problems;
  }

  /**
   * The profile.
   *
   * @return the profile, or empty if any problem is more than a warning
   */
  public Optional<AuditProfile> profile() {
    return profile;
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
   * @return true if there is no profile
   */
  public boolean hasErrors() {
    return profile.isEmpty();
  }

  /**
   * The profile, where there has to be one.
   *
   * @return the profile
   * @throws NoSuchElementException if there is none; its message lists the problems
   */
  public AuditProfile orElseThrow() {
    return profile.orElseThrow(() -> new NoSuchElementException(
        problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))));
  }

  /** Whether there is a profile, and the problems. */
  @Override
  public String toString() {
    return (profile.isPresent() ? "profile" : "no profile") + ", problems: " + problems;
  }
}
