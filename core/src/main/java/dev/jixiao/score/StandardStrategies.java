package dev.jixiao.score;

import java.util.LinkedHashMap;
import java.util.Map;

/** The names of the built-in strategies. */
final class StandardStrategies {
  private StandardStrategies() {}

  static Map<String, StrategyFactory> all() {
    Map<String, StrategyFactory> all = new LinkedHashMap<>();
    all.put(Proportional.NAME, Proportional::new);
    return all;
  }
}
