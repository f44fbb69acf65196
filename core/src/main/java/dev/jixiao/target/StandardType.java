package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.notation.NotationReader;
import dev.jixiao.problem.Parsed;

/**
 * A standard indicator type. It stands beside a user's own in the registry; which contents of a cell it takes is said in
 * {@link StandardTypes}, so that the registry reads a text once and not once for each type, and its targets compare.
 */
final class StandardType<T extends StandardTarget> implements IndicatorType<T> {
  private final String name;
  private final Class<T> targetType;

  StandardType(String name, Class<T> targetType) {
    this.name = name;
    this.targetType = targetType;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Class<T> targetType() {
    return targetType;
  }

  @Override
  public Parsed<T> parse(String text) {
    Target target = StandardTypes.target(text, NotationReader.read(text));
    return targetType.isInstance(target)
        ? Parsed.ok(targetType.cast(target))
        : Parsed.unrecognised();
  }

  @Override
  public Comparison compare(T target, ActualValue actual, ComparisonContext context) {
    return target.compare(actual, context);
  }
}
