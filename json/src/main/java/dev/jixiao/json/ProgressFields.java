package dev.jixiao.json;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.Output.Words;
import dev.jixiao.score.FormProgress;
import dev.jixiao.score.IndicatorProgress;
import dev.jixiao.score.Light;
import dev.jixiao.target.Target;
import java.io.IOException;
import java.util.Optional;

/** The fields of the progress of a form under way. */
final class ProgressFields {
  static final Shape<PerformanceForm, Void> FORM = Shape.<PerformanceForm, Void>builder()
      .written("title", (form, out) -> out.text("title", form.title()))
      .written("fiscalYear", (form, out) -> {
        if (form.fiscalYear().isPresent()) {
          out.number("fiscalYear", form.fiscalYear().get().getValue());
        }
      })
      .written("project", (form, out) -> {
        if (!form.project().name().isEmpty()) {
          out.text("project", form.project().name());
        }
      })
      .written("asOf", (form, out) -> out.text("asOf", form.asOf().map(Object::toString)))
      .build();

  static final Shape<Comparison, Void> FORECAST = Shape.<Comparison, Void>builder()
      .written(
          "verdict", (forecast, out) -> out.text("verdict", forecast.verdict().name()))
      .written(
          "completion",
          (forecast, out) -> ScoreFields.rate("completion", forecast.completion(), out))
      .build();

  static final Shape<IndicatorProgress, Void> ROW = Shape.<IndicatorProgress, Void>builder()
      .written("name", (row, out) -> out.text("name", row.indicator().name()))
      .written(
          "target", (row, out) -> out.text("target", row.indicator().target().canonical()))
      .written(
          "actual",
          (row, out) -> out.text("actual", row.indicator().actual().map(ActualValue::canonical)))
      .written(
          "expected", (row, out) -> out.text("expected", row.expected().map(Target::canonical)))
      .written("progress", (row, out) -> ScoreFields.rate("progress", row.progress(), out))
      .written("light", (row, out) -> light("light", row.light(), out))
      .written("forecast", (row, out) -> {
        if (row.forecast().isPresent()) {
          out.name("forecast");
          FORECAST.write(row.forecast().get(), out);
        }
      })
      .written("reason", (row, out) -> {
        if (out.words().detail() != Words.Detail.NONE) {
          ReasonFields.message("reason", row.reason(), out);
        }
      })
      .build();

  static final Shape<FormProgress, Void> PROGRESS = Shape.<FormProgress, Void>builder()
      .written("form", (progress, out) -> {
        out.name("form");
        FORM.write(progress.form(), out);
      })
      .written("library", (progress, out) -> out.text("library", ResultFields.library()))
      .written("months", (progress, out) -> {
        if (progress.months().isPresent()) {
          out.number("months", progress.months().getAsInt());
        }
      })
      .written("light", (progress, out) -> light("light", progress.light(), out))
      .written(
          "execution", (progress, out) -> ScoreFields.rate("execution", progress.execution(), out))
      .written(
          "executionLight",
          (progress, out) -> light("executionLight", progress.executionLight(), out))
      .written("rows", (progress, out) -> out.list("rows", progress.indicators(), ROW::write))
      .build();

  private ProgressFields() {}

  private static void light(String name, Optional<Light> light, Output out) throws IOException {
    out.text(name, light.map(Light::name));
  }
}
