package dev.jixiao.strategy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Names with what each gives, written {@code 好:100%,中:60%,差:0%}. */
record NamedPortions(Map<String, Portion> portions) {
  static final NamedPortions EMPTY = new NamedPortions(Map.of());

  NamedPortions {
    portions = Collections.unmodifiableMap(new LinkedHashMap<>(portions));
  }

  /** Reads levels, whose bare numbers must not be ambiguous. */
  static NamedPortions ofLevels(String text) {
    NamedPortions levels = parse(text);
    Portion.requireKind(levels.portions.values());
    return levels;
  }

  /** Reads items, whose bare awards are points. */
  static NamedPortions parse(String text) {
    Map<String, Portion> portions = new LinkedHashMap<>();
    for (String part : StrategyParameters.entries(text, ',')) {
      int colon = StrategyParameters.colon(part);
      if (colon < 0 || part.substring(0, colon).isBlank()) {
        throw new WrongParameter(
            "an entry is written name:share, not \"" + part + "\"",
            "每项应写作“名称:比例”，而不是“" + part + "”");
      }
      Portion portion = Portion.parse(part.substring(colon + 1).strip());
      if (portions.put(part.substring(0, colon).strip(), portion) != null) {
        throw new WrongParameter("\"" + part + "\" is duplicated", "“" + part + "”重复");
      }
    }
    return new NamedPortions(portions);
  }

  String english() {
    return portions.entrySet().stream()
        .map(entry -> entry.getKey() + "→" + entry.getValue().english())
        .collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return portions.entrySet().stream()
        .map(entry -> entry.getKey() + "→" + entry.getValue())
        .collect(Collectors.joining("、"));
  }
}
