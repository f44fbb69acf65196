package dev.jixiao.audit;

import dev.jixiao.value.Quantity;
import dev.jixiao.value.UnitMatch;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    Stream<String> values = row.targetDate().orElse(null) != null
        ? clauses.stream().flatMap(clause -> dates(clause.text()))
        : clauses.stream()
            .flatMap(clause -> numbers(clause.text(), row.targetQuantity().orElse(null)));
    List<String> different = values.distinct().toList();
    return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
  }

  private static Stream<String> dates(String clause) {
    Matcher matcher = DATE.matcher(clause);
    return matcher.results().map(result -> result.group());
  }

  private static Stream<String> numbers(String clause, @Nullable Quantity required) {
    return required == null
        ? Stream.empty()
        : Mentions.in(clause).stream()
            .map(Mentions.Mention::quantity)
            .filter(found -> found.unit().match(required.unit()) == UnitMatch.SAME)
            .map(Quantity::toString);
  }
}
