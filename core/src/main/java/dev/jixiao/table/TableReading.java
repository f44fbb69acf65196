package dev.jixiao.table;

import dev.jixiao.form.FormKind;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Problem;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The outcome of reading one form of a table: the form, and every problem with its cell.
 *
 * <pre>{@code
 * for (TableReading reading : TableReader.standard().read(table)) {
 *   reading.form().ifPresent(form -> System.out.println(form.title()));
 *   reading.problems().forEach(problem -> System.out.println(problem.toText(Locale.CHINESE)));
 * }
 * }</pre>
 *
 * <p>Every cell of a form in which something is written is used, kept as an attribute, or named in a problem. Of a table
 * without a form the one problem stands for all of it. This class is immutable and thread-safe.
 */
public final class TableReading {
  private final FormTable table;
  private final Optional<PerformanceForm> form;
  private final List<Problem> problems;
  private final Optional<Places> places;

  TableReading(
      FormTable table,
      Optional<PerformanceForm> form,
      List<Problem> problems,
      Optional<Places> places) {
    this.table = table;
    this.form = form;
    this.problems = problems;
    this.places = places;
  }

  /**
   * The table that was read.
   *
   * @return the table
   */
  public FormTable table() {
    return table;
  }

  /**
   * The form.
   *
   * @return the form, or empty if the table holds none or is beyond the limits
   */
  public Optional<PerformanceForm> form() {
    return form;
  }

  /**
   * The kind of form, by its columns and its title.
   *
   * @return the kind, or empty if there is no form
   */
  public Optional<FormKind> kind() {
    return form.map(PerformanceForm::kind);
  }

  /**
   * Everything that was wrong or odd, each with its cell, in the order of the table.
   *
   * @return the problems, warnings among them
   */
  public List<Problem> problems() {
    return problems;
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
   * The form, where there has to be one. Problems in its cells do not matter here; they do in {@link #cleanOrElseThrow}.
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

  /**
   * The cell that a part of the form came from, so that a finding can be shown where it belongs.
   *
   * @param pointer a JSON pointer into the form, such as {@code /indicators/3/reportedScore}, as findings and problems have it
   * @return the cell; of a list or an object the one that heads it, of an absent part its place in the row, and of a part that
   *     has no column the nearest one around it; empty if there is no form, or the form has no such part
   */
  public Optional<TableCell> cellAt(String pointer) {
    return places.flatMap(p -> p.find(pointer));
  }

  /** Whether there is a form, and the problems. */
  @Override
  public String toString() {
    return (form.isPresent() ? "a form" : "no form") + ", problems: " + problems;
  }
}
