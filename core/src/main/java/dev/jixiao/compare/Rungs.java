package dev.jixiao.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a ladder laid out for look-up: which rung a word stands on, and which word a level begins with. */
final class Rungs {
  private final Map<String, Integer> rungs = new HashMap<>();
  // the longest first, and those of one length as they stand in the ladder
  private final String[] words;
  private final int size;

  /**
   * Lays out words.
   *
   * @param rows the words of each rung, the highest first
   * @param others words that levels may begin with and that stand on no rung
   */
  Rungs(List<List<String>> rows, List<String> others) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (String word : rows.get(i)) {
        rungs.putIfAbsent(word, i);
        if (!word.isEmpty()) {
          all.add(word);
        }
      }
    }
    all.addAll(others);
    all.sort(Comparator.comparingInt(String::length).reversed());
    words = all.toArray(new String[0]);
    size = rows.size();
  }

  /** The longest word that a level begins with; null if there is none. */
  @Nullable
  String beginning(String level) {
    for (String word : words) {
      // most words differ in the first character, and that is seen faster than by startsWith
      if (!level.isEmpty() && level.charAt(0) == word.charAt(0) && level.startsWith(word)) {
        return word;
      }
    }
    return null;
  }

  /** The number of the rung a word stands on, 0 for the highest; -1 if it stands on none. */
  int of(String word) {
    return rungs.getOrDefault(word, -1);
  }

  /** How what was reached stands to what was required, by their rungs. */
  QualitativeLadder.Order compare(String required, String reached) {
    int target = of(required);
    int actual = of(reached);
    if (target < 0 || actual < 0) {
      return QualitativeLadder.Order.UNKNOWN;
    }
    if (actual <= target) {
      return QualitativeLadder.Order.AS_GOOD;
    }
    return actual == size - 1 ? QualitativeLadder.Order.NONE : QualitativeLadder.Order.SHORT;
  }
}
