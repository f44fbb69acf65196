package dev.jixiao.target;

import dev.jixiao.notation.Cell;
import dev.jixiao.notation.NotationReader;
import dev.jixiao.problem.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * A standard indicator type. It stands beside a user's own in the registry, but says also which contents of a cell it
 * takes, so that the registry reads a text once and not once for each type.
 */
abstract class StandardType<T extends Target> implements IndicatorType<T> {
  private final String name;
  private final Class<T> targetType;

  StandardType(String name, Class<T> targetType) {
    this.name = name;
    this.targetType = targetType;
  }

  /** The target with a content; null if the content is not this type's. */
  abstract @Nullable T target(String text, Cell cell);

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Class<T> targetType() {
    return targetType;
  }

  @Override
  public final Parsed<T> parse(String text) {
    T target = target(text, NotationReader.read(text));
    return target == null ? Parsed.unrecognised() : Parsed.ok(target);
  }
}
