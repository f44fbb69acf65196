package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.problem.Parsed;

/**
 * A type of indicator: a notation for targets and a way to judge actual values against them.
 *
 * <p>Users implement this to add a type of their own; the standard types are implemented in the same way. Implementations
 * are stateless or immutable, and thread-safe. Neither {@link #parse} nor {@link #compare} may throw, return null, or
 * depend on a clock, a default locale or a time zone.
 *
 * @param <T> the class of target that this type reads
 */
public interface IndicatorType<T extends Target> {
  /**
   * The name of the type, as it stands in JSON and in rule sets.
   *
   * @return a short name in lower case, such as {@code water-class}; it must not change between versions
   */
  String name();

  /**
   * The class of target that this type reads.
   *
   * @return the class
   */
  Class<T> targetType();

  /**
   * Reads a target cell, if it is in this type's notation.
   *
   * @param text the cell as written, of any length
   * @return the target, "unrecognised" for a text in another notation, or a problem for one in this notation with a fault
   */
  Parsed<T> parse(String text);

  /**
   * Judges an actual value against a target.
   *
   * @param target a target that this type read
   * @param actual the actual value
   * @param context the fiscal year, the direction and the policies
   * @return the comparison; undetermined, with a problem, where nothing can be said
   */
  Comparison compare(T target, ActualValue actual, ComparisonContext context);
}
