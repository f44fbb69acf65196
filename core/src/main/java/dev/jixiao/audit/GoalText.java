package dev.jixiao.audit;

import dev.jixiao.form.AnnualGoal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * What the annual goals (年度总体目标) say, clause by clause, to be compared with the indicators.
 *
 * <p>A clause speaks of an indicator if both contain the same few characters in a row; characters that are in
 * several clauses prove nothing.
 */
final class GoalText {
  private static final int SHARED = 4;
  private static final int MAX_COMMON = 4;
  private static final int NONE = -1;

  private final List<Clause> clauses = new ArrayList<>();
  // a chain for each few characters, packed into a number: a map of lists takes 9 µs more a form
  private final int[] heads;
  private final int[] next;
  private final long[] grams;
  private final Clause[] speakers;
  private int size;

  /**
   * A clause of the goals.
   *
   * @param location where the text is
   * @param text the clause
   * @param achieved whether it says what was achieved, not what was expected
   */
  record Clause(String location, String text, boolean achieved) {}

  GoalText(List<AnnualGoal> goals) {
    for (int i = 0; i < goals.size(); i++) {
      String location = goals.size() == 1 ? "/goal" : "/goals/" + i;
      add(location + "/expected", goals.get(i).expected(), false);
      add(location + "/actual", goals.get(i).actual(), true);
    }
    int most = 0;
    for (Clause clause : clauses) {
      most += Math.max(0, clause.text().length() - SHARED + 1);
    }
    heads = new int[Integer.highestOneBit(Math.max(1, most))];
    Arrays.fill(heads, NONE);
    next = new int[most];
    grams = new long[most];
    speakers = new Clause[most];
    // from the last on, so that a chain begins with the first
    for (int i = clauses.size() - 1; i >= 0; i--) {
      Clause clause = clauses.get(i);
      grams(clause.text(), gram -> link(gram, clause));
    }
  }

  private void link(long gram, Clause clause) {
    int slot = slot(gram);
    grams[size] = gram;
    speakers[size] = clause;
    next[size] = heads[slot];
    heads[slot] = size++;
  }

  private int slot(long gram) {
    long mixed = gram * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (heads.length - 1);
  }

  private void add(String location, String text, boolean achieved) {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isEnd(text.charAt(i))) {
        if (i - from >= SHARED) {
          clauses.add(new Clause(location, text.substring(from, i).strip(), achieved));
        }
        from = i + 1;
      }
    }
  }

  private static boolean isEnd(char c) {
    return switch (c) {
      case '；', ';', '。', '，', ',', '、', '\n' -> true;
      default -> false;
    };
  }

  private static void grams(String text, LongConsumer grams) {
    long last = 0;
    int ideographs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      last = last << Character.SIZE | c;
      ideographs = isIdeograph(c) ? ideographs + 1 : 0;
      if (ideographs >= SHARED) {
        grams.accept(last);
      }
    }
  }

  // nearly all are in the first block, which needs no look into the tables of Unicode
  private static boolean isIdeograph(char c) {
    return (c >= '\u4E00' && c <= '\u9FA5') || Character.isIdeographic(c);
  }

  /** The clauses of what was achieved, or expected, that speak of an indicator. */
  List<Clause> about(String name, boolean achieved) {
    if (clauses.isEmpty()) {
      return List.of();
    }
    List<Clause> found = new ArrayList<>(0);
    grams(name, gram -> addTo(found, gram, achieved));
    return found;
  }

  private void addTo(List<Clause> found, long gram, boolean achieved) {
    int common = 0;
    for (int i = heads[slot(gram)]; i != NONE; i = next[i]) {
      common += grams[i] == gram ? 1 : 0;
    }
    if (common == 0 || common > MAX_COMMON) {
      return;
    }
    for (int i = heads[slot(gram)]; i != NONE; i = next[i]) {
      boolean speaks = grams[i] == gram && speakers[i].achieved() == achieved;
      if (speaks && !found.contains(speakers[i])) {
        found.add(speakers[i]);
      }
    }
  }
}
