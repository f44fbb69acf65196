package dev.jixiao.score;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The name that a misspelt one was probably meant to be. */
final class Nearest {
  private static final int MOST = 2;

  private Nearest() {}

  /** The first of the names with the fewest letters to change, at most two and less than half of them. */
  static Optional<String> to(String wrong, Collection<String> names) {
    String typed = wrong.toLowerCase(Locale.ROOT).replace('_', '-');
    String nearest = null;
    int best = MOST + 1;
    for (String name : names) {
      int distance = Math.abs(name.length() - typed.length()) > MOST ? best : distance(typed, name);
      if (distance < best && 2 * distance < name.length()) {
        best = distance;
        nearest = name;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** How many letters have to be changed, added or left out. */
  private static int distance(String from, String to) {
    int[] before = new int[to.length() + 1];
    for (int j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[before.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(before[j - 1] + change, 1 + Math.min(before[j], row[j - 1]));
      }
      before = row;
    }
    return before[to.length()];
  }
}
