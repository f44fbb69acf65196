package dev.jixiao.audit;

import dev.jixiao.form.AnnualGoal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the annual goals (年度总体目标) say, clause by clause, to be held against the indicators.
 *
 * <p>A clause speaks of an indicator if both hold the same few characters in a row; characters that stand in several
 * clauses tell nothing.
 */
final class GoalText {
  private static final int SHARED = 4;
  private static final int MAX_COMMON = 4;

  private final Map<String, List<Clause>> index = new HashMap<>();

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
    for (String part : text.split("[；;。，,、\\n]", -1)) {
      if (part.length() >= SHARED) {
        Clause clause = new Clause(location, part.strip(), achieved);
        grams(clause.text())
            .forEach(
                gram -> index.computeIfAbsent(gram, g -> new ArrayList<>(1)).add(clause));
      }
    }
  }

  private static List<String> grams(String text) {
    List<String> grams = new ArrayList<>();
    for (int i = 0; i + SHARED <= text.length(); i++) {
      String gram = text.substring(i, i + SHARED);
      if (gram.chars().allMatch(Character::isIdeographic)) {
        grams.add(gram);
      }
    }
    return grams;
  }

  /** The clauses of what was achieved, or expected, that speak of an indicator. */
  List<Clause> about(String name, boolean achieved) {
    Set<Clause> found = new LinkedHashSet<>();
    for (String gram : grams(name)) {
      List<Clause> candidates = index.getOrDefault(gram, List.of());
      if (candidates.size() <= MAX_COMMON) {
        candidates.stream().filter(clause -> clause.achieved() == achieved).forEach(found::add);
      }
    }
    return List.copyOf(found);
  }
}
