package dev.jixiao.audit;

import dev.jixiao.compare.Verdict;
import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form with what the rules ask of it as a whole; each fact is found once. */
final class FormFacts {
  private final PerformanceForm form;
  private final List<Row> rows;
  private final List<Row> applying;
  private final @Nullable Funds funds;
  private final GoalText goals;
  private final Points indicatorWeight;
  private final boolean scored;
  private final boolean reporting;

  FormFacts(FormScore score) {
    this.form = score.form();
    this.rows = rows(score.indicators());
    this.applying = rows.stream()
        .filter(row -> row.comparison().verdict() != Verdict.NOT_APPLICABLE)
        .toList();
    this.indicatorWeight = applying.stream().map(Row::weight).reduce(Points.ZERO, Points::plus);
    this.funds = form.budget().map(Funds::new).orElse(null);
    this.goals = new GoalText(form.goals());
    this.scored = rows.stream().anyMatch(row -> row.reportedScore() != null);
    this.reporting = scored
        || form.reportedTotal().flatMap(total -> total.score()).isPresent()
        || rows.stream().anyMatch(row -> !row.actual().isMissing());
  }

  private static List<Row> rows(List<IndicatorScore> scores) {
    List<Row> rows = new ArrayList<>(scores.size());
    for (int i = 0; i < scores.size(); i++) {
      Row row = new Row(i, scores.get(i));
      if (!row.isBlank()) {
        rows.add(row);
      }
    }
    return Collections.unmodifiableList(rows);
  }

  PerformanceForm form() {
    return form;
  }

  /** The rows in which anything is written. */
  List<Row> rows() {
    return rows;
  }

  /** The rows that apply to the project. */
  List<Row> applying() {
    return applying;
  }

  @Nullable
  Funds funds() {
    return funds;
  }

  GoalText goals() {
    return goals;
  }

  /** Tells whether the form reports scores at all; one that only sets goals does not. */
  boolean isScored() {
    return scored;
  }

  /** Tells whether the form reports what was achieved; one that only sets goals does not. */
  boolean isReporting() {
    return reporting;
  }

  Points indicatorWeight() {
    return indicatorWeight;
  }

  Points fundWeight() {
    Points weight = funds == null ? null : funds.weight();
    return weight == null ? Points.ZERO : weight;
  }

  /** Tells whether a text of the form, outside the tables of goals and targets, speaks of one of some words. */
  boolean mentions(List<String> words) {
    return rows.stream().anyMatch(row -> row.isReasoned() && containsAny(row.deviation(), words))
        || form.goals().stream().map(AnnualGoal::actual).anyMatch(text -> containsAny(text, words));
  }

  /** The name of the column for evidence, if any row fills it; null if the form has none. */
  @Nullable
  String evidenceColumn(List<String> words) {
    for (Row row : rows) {
      for (Map.Entry<String, String> cell : row.indicator().attributes().entrySet()) {
        if (containsAny(cell.getKey(), words) && Reasons.isGiven(cell.getValue())) {
          return cell.getKey();
        }
      }
    }
    return null;
  }

  private static boolean containsAny(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }
}
