package dev.jixiao.json;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Assumption;
import dev.jixiao.rules.Grade;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.BudgetScore;
import dev.jixiao.score.CategoryScore;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.value.Ratio;
import java.io.IOException;
import java.util.Optional;

/** The fields of what scoring came to, with why each number is what it is. */
final class ScoreFields {
  static final Shape<ScoringRules, Void> RULES = Shape.<ScoringRules, Void>builder()
      .written("name", (rules, out) -> out.text("name", rules.name()))
      .written("source", (rules, out) -> {
        if (!rules.source().isEmpty()) {
          out.text("source", rules.source());
        }
      })
      .build();

  static final Shape<BudgetScore, Void> BUDGET = Shape.<BudgetScore, Void>builder()
      .written("rate", (budget, out) -> rate("rate", budget.rate(), out))
      .written("points", (budget, out) -> out.points("points", budget.points()))
      .written("weight", (budget, out) -> out.points("weight", budget.weight()))
      .written("applicable", (budget, out) -> out.truth("applicable", budget.isApplicable()))
      .written("problem", (budget, out) -> ReasonFields.problem("problem", budget.problem(), out))
      .written("explanation", (budget, out) -> ReasonFields.explanation(budget.explanation(), out))
      .build();

  static final Shape<CategoryScore, Void> CATEGORY = Shape.<CategoryScore, Void>builder()
      .written("heading", (category, out) -> out.text("heading", category.heading()))
      .written("points", (category, out) -> out.points("points", category.points()))
      .written("available", (category, out) -> out.points("available", category.available()))
      .build();

  static final Shape<Assumption, Void> ASSUMPTION = Shape.<Assumption, Void>builder()
      .written("kind", (assumption, out) -> out.text("kind", assumption.kind().name()))
      .written(
          "message",
          (assumption, out) -> ReasonFields.message("message", assumption.wording(), out))
      .build();

  static final Shape<IndicatorScore, Void> INDICATOR = Shape.<IndicatorScore, Void>builder()
      .written(
          "level1", (row, out) -> heading("level1", row.indicator().category().level1(), out))
      .written(
          "level2", (row, out) -> heading("level2", row.indicator().category().level2(), out))
      .written("name", (row, out) -> out.text("name", row.indicator().name()))
      .written(
          "target", (row, out) -> out.text("target", row.indicator().target().canonical()))
      .written(
          "actual",
          (row, out) -> out.text("actual", row.indicator().actual().map(ActualValue::canonical)))
      .written(
          "verdict",
          (row, out) -> out.text("verdict", row.comparison().verdict().name()))
      .written("basis", (row, out) -> out.text("basis", row.comparison().basis().name()))
      .written("completion", (row, out) -> rate("completion", row.comparison().completion(), out))
      .written("points", (row, out) -> out.points("points", row.points()))
      .written("weight", (row, out) -> out.points("weight", row.indicator().weight()))
      .written("assumptions", (row, out) -> {
        if (!row.comparison().assumptions().isEmpty()) {
          out.list("assumptions", row.comparison().assumptions(), ASSUMPTION::write);
        }
      })
      .written(
          "problem",
          (row, out) -> ReasonFields.problem(
              "problem", row.problem().or(() -> row.comparison().problem()), out))
      .written("explanation", (row, out) -> ReasonFields.explanation(row.explanation(), out))
      .build();

  static final Shape<FormScore, Void> SCORE = Shape.<FormScore, Void>builder()
      .written("title", (score, out) -> heading("title", score.form().title(), out))
      .written("rules", (score, out) -> {
        out.name("rules");
        RULES.write(score.rules(), out);
      })
      .written("total", (score, out) -> out.points("total", score.total()))
      .written("available", (score, out) -> out.points("available", score.available()))
      .written("percent", (score, out) -> rate("percent", score.percent(), out))
      .written("grade", (score, out) -> out.text("grade", score.grade().map(Grade::name)))
      .written("budget", (score, out) -> {
        if (score.budget().isPresent()) {
          out.name("budget");
          BUDGET.write(score.budget().get(), out);
        }
      })
      .written(
          "categories", (score, out) -> out.list("categories", score.byLevel1(), CATEGORY::write))
      .written(
          "indicators",
          (score, out) -> out.list("indicators", score.indicators(), INDICATOR::write))
      .written(
          "problems",
          (score, out) -> out.list("problems", score.problems(), ReasonFields.PROBLEM::write))
      .written("explanation", (score, out) -> ReasonFields.explanation(score.explanation(), out))
      .build();

  private ScoreFields() {}

  private static void heading(String name, String text, Output out) throws IOException {
    if (!text.isEmpty()) {
      out.text(name, text);
    }
  }

  private static void rate(String name, Optional<Ratio> rate, Output out) throws IOException {
    if (rate.isPresent()) {
      out.ratio(name, rate.get());
    }
  }
}
