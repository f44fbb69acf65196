package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.notation.Cell;
import org.jspecify.annotations.Nullable;

/** What the targets of the standard types have in common: they are equal if they read alike. */
abstract class StandardTarget implements Target {
  final Cell cell;
  private final String text;

  StandardTarget(String text, Cell cell) {
    this.text = text;
    this.cell = cell;
  }

  abstract StandardType<?> type();

  /** The judgement of an actual value against this target. */
  abstract Comparison compare(ActualValue actual, ComparisonContext context);

  @Override
  public final String text() {
    return text;
  }

  @Override
  public final String canonical() {
    return cell.canonical();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof StandardTarget that
        && getClass() == that.getClass()
        && (text.equals(that.text) || canonical().equals(that.canonical()));
  }

  @Override
  public final int hashCode() {
    return canonical().hashCode();
  }

  /** The text as written. */
  @Override
  public final String toString() {
    return text;
  }
}
