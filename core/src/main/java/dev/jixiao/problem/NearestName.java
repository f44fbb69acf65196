package dev.jixiao.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The name that a misspelled one was probably meant to be, for use in problems.
 *
 * <pre>{@code
 * NearestName.of("fiscalyaer", List.of("title", "fiscalYear")); // Optional[fiscalYear]
 * NearestName.of("colour", List.of("title", "fiscalYear"));     // Optional.empty
 * }</pre>
 *
 * <p>This class is stateless and thread-safe.
 */
public final class NearestName {
  private static final int MOST = 2;

  private NearestName() {}

  /**
   * The first of the names with the fewest letters to change, at most two and less than half of them; upper case, blanks,
   * {@code -} and {@code _} make no difference.
   *
   * @param wrong the name as typed
   * @param names the names that there are
   * @return the nearest, or empty if none is near
   */
  public static Optional<String> of(String wrong, Collection<String> names) {
    String typed = plain(wrong);
    String nearest = null;
    int best = MOST + 1;
    for (String name : names) {
      String right = plain(name);
      int distance =
          Math.abs(right.length() - typed.length()) > MOST ? best : distance(typed, right);
      if (distance < best && 2 * distance < right.length()) {
        best = distance;
        nearest = name;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '-' && c != '_' && c != ' ') {
        plain.append(c);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /** How many letters have to be changed, added, left out or swapped with the next. */
  private static int distance(String from, String to) {
    int[][] rows = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : distance(from, to, rows, i, j);
      }
    }
    return rows[from.length()][to.length()];
  }

  private static int distance(String from, String to, int[][] rows, int i, int j) {
    int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
    int least = Math.min(rows[i - 1][j - 1] + change, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
    boolean swapped = i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
  }
}
