package dev.jixiao.strategy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names with what each gives, written {@code 好:100%,中:60%,差:0%}. */
record NamedPortions(Map<String, Portion> portions) {
  static final NamedPortions EMPTY = new NamedPortions(Map.of());

  NamedPortions {
    portions = Collections.unmodifiableMap(new LinkedHashMap<>(portions));
  }

  static NamedPortions parse(String text) {
    Map<String, Portion> portions = new LinkedHashMap<>();
    for (String part : text.split(",", -1)) {
      int colon = part.lastIndexOf(':');
      if (colon < 0 || part.substring(0, colon).isBlank()) {
        throw new IllegalArgumentException(
            "an entry is written name:share, but not \"" + part + "\"");
      }
      Portion portion = Portion.parse(part.substring(colon + 1).strip());
      if (portions.put(part.substring(0, colon).strip(), portion) != null) {
        throw new IllegalArgumentException("\"" + part + "\" stands twice");
      }
    }
    return new NamedPortions(portions);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    portions.forEach((name, portion) ->
        text.append(text.isEmpty() ? "" : ", ").append(name).append("→").append(portion));
    return text.toString();
  }
}
