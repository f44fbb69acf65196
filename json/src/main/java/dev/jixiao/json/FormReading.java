package dev.jixiao.json;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Problem;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The outcome of reading one document: the form, if it could be built, and every problem.
 *
 * <pre>{@code
 * FormReading reading = FormJson.standard().read(json);
 * reading.form().ifPresent(form -> System.out.println(form.title()));
 * reading.problems().forEach(problem -> System.out.println(problem.toText(Locale.CHINESE)));
 * }</pre>
 *
 * <p>A form may be there although there are problems: a cell that could not be read is then absent from it, and the
 * problem says which. This class is immutable and thread-safe.
 */
public final class FormReading {
  private final Optional<PerformanceForm> form;
  private final List<Problem> problems;
  private final int line;

  FormReading(Optional<PerformanceForm> form, List<Problem> problems, int line) {
    this.form = form;
    this.problems = problems;
    this.line = line;
  }

  /**
   * The form.
   *
   * @return the form, or empty if the document is no JSON object, is not well-formed or is beyond the limits
   */
  public Optional<PerformanceForm> form() {
    return form;
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
   * The line on which the document begins: in a file of many forms the line of this one, otherwise 1.
   *
   * @return the line, from 1
   */
  public int line() {
    return line;
  }

  /**
   * Tells whether something was lost: whether any problem is more than a warning.
   *
   * @return true if the form is missing, or a cell of it
   */
  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> !problem.isWarning());
  }

  /**
   * The form, where there has to be one. Problems in its cells do not matter here; {@link #cleanOrElseThrow} minds them.
   *
   * @return the form
   * @throws NoSuchElementException if there is none; its message lists the problems
   */
  public PerformanceForm orElseThrow() {
    return form.orElseThrow(this::failure);
  }

  /**
   * The form, where nothing of it may be lost.
   *
   * @return the form
   * @throws NoSuchElementException if there is none, or any problem is more than a warning; its message lists the problems
   */
  public PerformanceForm cleanOrElseThrow() {
    return form.filter(f -> !hasErrors()).orElseThrow(this::failure);
  }

  private NoSuchElementException failure() {
    return new NoSuchElementException(
        problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
  }

  /** Whether there is a form, and the problems. */
  @Override
  public String toString() {
    return (form.isPresent() ? "a form" : "no form") + ", problems: " + problems;
  }
}
