package dev.jixiao.json;

import java.util.HashMap;
import java.util.Map;

/**
 * Where the parts of a rule set stand in the document, by the locations under which the rule set itself names its faults: a
 * category has one name there, but may be written in several ways.
 */
final class RulesPlaces {
  private final Map<String, Located> places = new HashMap<>();

  void put(String location, Located place) {
    places.putIfAbsent(location, place);
  }

  /** The place of a location or, where nothing was written for it, of what it is in. */
  Located of(String location) {
    Located place = places.get(location);
    for (String outer = location; place == null; place = places.get(outer)) {
      outer = outer.substring(0, Math.max(0, outer.lastIndexOf('/')));
    }
    return place;
  }

  /** A name as a pointer writes it. */
  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
