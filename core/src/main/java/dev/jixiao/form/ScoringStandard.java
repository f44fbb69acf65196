package dev.jixiao.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The standard by which one indicator is scored (评(扣)分标准): the name of a strategy and its parameters.
 *
 * <p>Which strategies exist and what their parameters mean is the scoring rules' business. Records are immutable and
 * thread-safe.
 *
 * @param strategy the name of the strategy
 * @param parameters the parameters as texts, in the order of the form
 */
public record ScoringStandard(String strategy, Map<String, String> parameters) {
  /**
   * Keeps its own copy of the parameters, in their order.
   *
   * @param strategy as the record's component
   * @param parameters as the record's component
   */
  public ScoringStandard {
    Objects.requireNonNull(strategy, "strategy");
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }
}
