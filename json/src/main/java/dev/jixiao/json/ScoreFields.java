package dev.jixiao.json;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Assumption;
import dev.jixiao.compare.Basis;
import dev.jixiao.explain.Step;
import dev.jixiao.json.Output.Words;
import dev.jixiao.rules.Grade;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.BudgetScore;
import dev.jixiao.score.CategoryScore;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.value.Ratio;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of what scoring came to, with why each number is what it is. */
final class ScoreFields {
  /** A part of a score with its steps. */
  record Part<T>(T score, List<Step> steps) {}

  /**
   * A score with its steps, each once: those of a row stand with the row, what became of the sum with the total.
   *
   * @param score the score
   * @param parts the steps of the budget row, if there is one, and of each row
   * @param total the steps of the total
   */
  record Explained(FormScore score, List<List<Step>> parts, List<Step> total) {
    static Explained of(FormScore score, Words words) {
      List<List<Step>> parts = new ArrayList<>();
      List<Step> total = new ArrayList<>();
      if (words.detail() == Words.Detail.STEPS) {
        for (Step step : score.explanation().steps()) {
          if (step instanceof Step.Group group) {
            parts.add(group.steps());
          } else {
            total.add(step);
          }
        }
      }
      return new Explained(score, parts, total);
    }

    private List<Step> part(int place) {
      return place < parts.size() ? parts.get(place) : List.of();
    }

    Optional<Part<BudgetScore>> budget() {
      return score.budget().map(budget -> new Part<>(budget, part(0)));
    }

    List<Part<IndicatorScore>> indicators() {
      int first = score.budget().isPresent() ? 1 : 0;
      List<Part<IndicatorScore>> rows = new ArrayList<>(score.indicators().size());
      for (IndicatorScore row : score.indicators()) {
        rows.add(new Part<>(row, part(first + rows.size())));
      }
      return rows;
    }
  }

  static final Shape<ScoringRules, Void> RULES = Shape.<ScoringRules, Void>builder()
      .written("name", (rules, out) -> out.text("name", rules.name()))
      .written("source", (rules, out) -> {
        if (!rules.source().isEmpty()) {
          out.text("source", rules.source());
        }
      })
      .written("fingerprint", (rules, out) -> out.text("fingerprint", out.fingerprint(rules)))
      .build();

  static final Shape<Part<BudgetScore>, Void> BUDGET = Shape.<Part<BudgetScore>, Void>builder()
      .written("rate", (part, out) -> rate("rate", part.score().rate(), out))
      .written("points", (part, out) -> out.points("points", part.score().points()))
      .written("weight", (part, out) -> out.points("weight", part.score().weight()))
      .written("applicable", (part, out) -> out.truth("applicable", part.score().isApplicable()))
      .written(
          "problem", (part, out) -> ReasonFields.problem("problem", part.score().problem(), out))
      .written(
          "explanation",
          (part, out) -> ReasonFields.explanation(part.steps(), part.score().explanation(), out))
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

  static final Shape<Part<IndicatorScore>, Void> INDICATOR =
      Shape.<Part<IndicatorScore>, Void>builder()
          .written("level1", (row, out) -> heading("level1", level1(row.score()), out))
          .written("level2", (row, out) -> heading("level2", level2(row.score()), out))
          .written(
              "name", (row, out) -> out.text("name", row.score().indicator().name()))
          .written(
              "target",
              (row, out) -> out.text("target", row.score().indicator().target().canonical()))
          .written(
              "actual",
              (row, out) ->
                  out.text("actual", row.score().indicator().actual().map(ActualValue::canonical)))
          .written(
              "verdict",
              (row, out) ->
                  out.text("verdict", row.score().comparison().verdict().name()))
          .written(
              "basis",
              (row, out) -> out.text(
                  "basis",
                  Optional.of(row.score().comparison().basis())
                      .filter(basis -> basis != Basis.NONE)
                      .map(Basis::name)))
          .written(
              "completion",
              (row, out) -> rate("completion", row.score().comparison().completion(), out))
          .written("points", (row, out) -> out.points("points", row.score().points()))
          .written(
              "weight",
              (row, out) -> out.points("weight", row.score().indicator().weight()))
          .written("assumptions", (row, out) -> {
            if (!row.score().comparison().assumptions().isEmpty()) {
              out.list("assumptions", row.score().comparison().assumptions(), ASSUMPTION::write);
            }
          })
          .written(
              "problem",
              (row, out) -> ReasonFields.problem(
                  "problem",
                  row.score().problem().or(() -> row.score().comparison().problem()),
                  out))
          .written(
              "explanation",
              (row, out) -> ReasonFields.explanation(row.steps(), row.score().explanation(), out))
          .build();

  static final Shape<Explained, Void> SCORE = Shape.<Explained, Void>builder()
      .written("title", (score, out) -> heading("title", score.score().form().title(), out))
      .written("rules", (score, out) -> {
        out.name("rules");
        RULES.write(score.score().rules(), out);
      })
      .written("library", (score, out) -> out.text("library", ResultFields.library()))
      .written("total", (score, out) -> out.points("total", score.score().total()))
      .written(
          "available", (score, out) -> out.points("available", score.score().available()))
      .written("percent", (score, out) -> rate("percent", score.score().percent(), out))
      .written(
          "adjustedTotal",
          (score, out) -> out.points("adjustedTotal", score.score().adjustedTotal()))
      .written("grade", (score, out) -> out.text("grade", score.score().grade().map(Grade::name)))
      .written("budget", (score, out) -> {
        if (score.budget().isPresent()) {
          out.name("budget");
          BUDGET.write(score.budget().get(), out);
        }
      })
      .written(
          "categories",
          (score, out) -> out.list("categories", score.score().byLevel1(), CATEGORY::write))
      .written(
          "indicators",
          (score, out) -> out.list("indicators", score.indicators(), INDICATOR::write))
      .written(
          "problems",
          (score, out) ->
              out.list("problems", score.score().problems(), ReasonFields.PROBLEM::write))
      .written("explanation", (score, out) -> {
        if (out.words().detail() == Words.Detail.STEPS) {
          out.list("explanation", score.total(), ReasonFields.STEP::write);
        }
      })
      .build();

  private ScoreFields() {}

  static void write(FormScore score, Output out) throws IOException {
    SCORE.write(Explained.of(score, out.words()), out);
  }

  /** A row by itself, with its own steps. */
  static void write(IndicatorScore row, Output out) throws IOException {
    INDICATOR.write(new Part<>(row, row.explanation().steps()), out);
  }

  private static String level1(IndicatorScore row) {
    return row.indicator().category().level1();
  }

  private static String level2(IndicatorScore row) {
    return row.indicator().category().level2();
  }

  private static void heading(String name, String text, Output out) throws IOException {
    if (!text.isEmpty()) {
      out.text(name, text);
    }
  }

  static void rate(String name, Optional<Ratio> rate, Output out) throws IOException {
    if (rate.isPresent()) {
      out.ratio(name, rate.get());
    }
  }
}
