package dev.jixiao.json;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Assumption;
import dev.jixiao.compare.Basis;
import dev.jixiao.explain.Step;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.BudgetScore;
import dev.jixiao.score.CategoryScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.value.Ratio;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The fields of the parts of a score, with why each number is what it is. */
final class ScoreFields {
  /** A part of a score with its steps. */
  record Part<T>(T score, List<Step> steps) {}

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
      .detail("applicable", (part, out) -> out.truth("applicable", part.score().isApplicable()))
      .detail(
          "problem", (part, out) -> ReasonFields.problem("problem", part.score().problem(), out))
      .written("reason", (part, out) -> ReasonFields.reason(part.score().explanation(), out))
      .written("explanation", (part, out) -> ReasonFields.explanation(part.steps(), out))
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

  static final Shape<Part<IndicatorScore>, Void> ROW = Shape.<Part<IndicatorScore>, Void>builder()
      .detail("level1", (row, out) -> heading("level1", level1(row.score()), out))
      .detail("level2", (row, out) -> heading("level2", level2(row.score()), out))
      .written("name", (row, out) -> out.text("name", row.score().indicator().name()))
      .detail(
          "target",
          (row, out) -> out.text("target", row.score().indicator().target().canonical()))
      .detail(
          "actual",
          (row, out) ->
              out.text("actual", row.score().indicator().actual().map(ActualValue::canonical)))
      .written(
          "verdict",
          (row, out) -> out.text("verdict", row.score().comparison().verdict().name()))
      .detail(
          "basis",
          (row, out) -> out.text(
              "basis",
              Optional.of(row.score().comparison().basis())
                  .filter(basis -> basis != Basis.NONE)
                  .map(Basis::name)))
      .detail(
          "completion",
          (row, out) -> rate("completion", row.score().comparison().completion(), out))
      .written("points", (row, out) -> out.points("points", row.score().points()))
      .written(
          "weight", (row, out) -> out.points("weight", row.score().indicator().weight()))
      .detail("assumptions", (row, out) -> {
        if (!row.score().comparison().assumptions().isEmpty()) {
          out.list("assumptions", row.score().comparison().assumptions(), ASSUMPTION::write);
        }
      })
      .detail(
          "problem",
          (row, out) -> ReasonFields.problem(
              "problem", row.score().problem().or(() -> row.score().comparison().problem()), out))
      .written("reason", (row, out) -> ReasonFields.reason(row.score().explanation(), out))
      .written("explanation", (row, out) -> ReasonFields.explanation(row.steps(), out))
      .build();

  private ScoreFields() {}

  /** A row by itself, with its own steps. */
  static void write(IndicatorScore row, Output out) throws IOException {
    ROW.write(new Part<>(row, row.explanation().steps()), out);
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
