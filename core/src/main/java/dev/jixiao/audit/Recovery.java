package dev.jixiao.audit;

import dev.jixiao.value.Quantity;
import dev.jixiao.value.UnitMatch;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recovers an actual value from the text on what was achieved (实际完成情况), where that text is unmistakable. */
final class Recovery {
  private static final Pattern DATE = Pattern.compile("\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?");

  private Recovery() {}

  /** The value in the one clause that speaks of the indicator; empty if there is none, or several. */
  static Optional<String> actual(AuditRow row, GoalText goals) {
    List<GoalText.Clause> clauses = goals.about(row.name(), true);
    if (clauses.isEmpty()) {
      return Optional.empty();
    }
    Set<String> values = new HashSet<>();
    for (GoalText.Clause clause : clauses) {
      if (row.targetDate().isPresent()) {
        addDates(clause.text(), values);
      } else if (row.targetQuantity().isPresent()) {
        addNumbers(clause.text(), row.targetQuantity().get(), values);
      }
    }
    return values.size() == 1 ? Optional.of(values.iterator().next()) : Optional.empty();
  }

  private static void addDates(String clause, Set<String> values) {
    Matcher matcher = DATE.matcher(clause);
    while (matcher.find()) {
      values.add(matcher.group());
    }
  }

  private static void addNumbers(String clause, Quantity required, Set<String> values) {
    for (Mentions.Mention mention : Mentions.in(clause)) {
      if (mention.quantity().unit().match(required.unit()) == UnitMatch.SAME) {
        values.add(mention.quantity().toString());
      }
    }
  }
}
