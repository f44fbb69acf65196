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
  private final StandardTarget.Kind kind;
  private final Class<T> targetType;

  StandardType(StandardTarget.Kind kind, Class<T> targetType) {
    this.kind = kind;
    this.targetType = targetType;
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
    return target.compare(actual, context.withTarget(target.text()));
  }

  @Override
  public Requirement requirement(T target, ComparisonContext context) {
    return target.requirement(context.withTarget(target.text()));
  }

  /** The name. */
  @Override
  public String toString() {
    return name();
  }
}
