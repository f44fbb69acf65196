package dev.jixiao.rules;

import dev.jixiao.value.Ratio;
import java.util.Objects;

/**
 * A grade (等级) and the part of the scale that earns it.
 *
 * <p>The part is half open: it begins with {@code from} and ends before {@code to}. The highest grade of a scale has no end
 * of its own. Records are immutable and thread-safe.
 *
 * @param name the name as forms print it, such as 优
 * @param from the lowest percentage that earns it, included
 * @param to the percentage at which the next better grade begins, not included; 100% for the highest, there included
 */
public record Grade(String name, Ratio from, Ratio to) {
  /**
   * Needs every component.
   *
   * @param name as the record's component
   * @param from as the record's component
   * @param to as the record's component
   */
  public Grade {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }
}
