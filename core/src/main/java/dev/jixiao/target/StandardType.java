package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Requirement;
import dev.jixiao.notation.NotationReader;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.value.CellWords;

/**
 * A standard indicator type. It stands beside custom ones in the registry; which contents of a cell it takes is said in
 * {@link StandardTypes}, so that the registry reads a text once and not once for each type.
 */
final class StandardType<T extends StandardTarget> implements IndicatorType<T> {
  /** How actual values are judged against a target. */
  interface Comparing<T> {
    Comparison compare(T target, ActualValue actual, ComparisonContext context);
  }

  /** What a target asks for. */
  interface Requiring<T> {
    Requirement requirement(T target, ComparisonContext context);
  }

  private final StandardTarget.Kind kind;
  private final Class<T> targetType;
  private final Comparing<T> comparing;
  private final Requiring<T> requiring;

  StandardType(
      StandardTarget.Kind kind,
      Class<T> targetType,
      Comparing<T> comparing,
      Requiring<T> requiring) {
    this.kind = kind;
    this.targetType = targetType;
    this.comparing = comparing;
    this.requiring = requiring;
  }

  @Override
  public String name() {
    return kind.typeName();
  }

  @Override
  public Message label() {
    return kind.label();
  }

  @Override
  public Class<T> targetType() {
    return targetType;
  }

  boolean isFor(Target target) {
    return target instanceof StandardTarget standard && standard.kind() == kind;
  }

  @Override
  public Parsed<T> parse(String text) {
    Target target =
        StandardTypes.target(text, NotationReader.readTarget(text, CellWords.standard()));
    return isFor(target) ? Parsed.ok(targetType.cast(target)) : Parsed.unrecognised();
  }

  @Override
  public Comparison compare(T target, ActualValue actual, ComparisonContext context) {
    return comparing.compare(target, actual, context.withTarget(target.text()));
  }

  @Override
  public Requirement requirement(T target, ComparisonContext context) {
    return requiring.requirement(target, context.withTarget(target.text()));
  }

  /** The name. */
  @Override
  public String toString() {
    return name();
  }
}
