package dev.jixiao.audit;

import dev.jixiao.form.AnnualGoal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * What the annual goals (年度总体目标) say, clause by clause, to be compared with the indicators.
 *
 * <p>A clause speaks of an indicator if both hold the same few characters in a row; characters that stand in several
 * clauses tell nothing.
 */
final class GoalText {
  private static final int SHARED = 4;
  private static final int MAX_COMMON = 4;

  private static final String ENDS = "；;。，,、\n";

  // by the shared characters, packed
  private final Map<Long, List<Clause>> index = new HashMap<>();

  /**
   * A clause of the goals.
   *
   * @param location where the text stands
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
  }

  private void add(String location, String text, boolean achieved) {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || ENDS.indexOf(text.charAt(i)) >= 0) {
        if (i - from >= SHARED) {
          add(new Clause(location, text.substring(from, i).strip(), achieved));
        }
        from = i + 1;
      }
    }
  }

  private void add(Clause clause) {
    grams(
        clause.text(),
        gram -> index.computeIfAbsent(gram, g -> new ArrayList<>(1)).add(clause));
  }

  private static void grams(String text, LongConsumer grams) {
    long last = 0;
    int ideographs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      last = last << Character.SIZE | c;
      ideographs = Character.isIdeographic(c) ? ideographs + 1 : 0;
      if (ideographs >= SHARED) {
        grams.accept(last);
      }
    }
  }

  /** The clauses of what was achieved, or expected, that speak of an indicator. */
  List<Clause> about(String name, boolean achieved) {
    Set<Clause> found = new LinkedHashSet<>();
    grams(name, gram -> {
      List<Clause> candidates = index.get(gram);
      if (candidates != null && candidates.size() <= MAX_COMMON) {
        found.addAll(candidates);
      }
    });
    found.removeIf(clause -> clause.achieved() != achieved);
    return List.copyOf(found);
  }
}
