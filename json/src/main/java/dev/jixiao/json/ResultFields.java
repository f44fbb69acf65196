package dev.jixiao.json;

import dev.jixiao.audit.Finding;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.Output.Words;
import dev.jixiao.rules.Grade;
import dev.jixiao.score.BudgetScore;
import dev.jixiao.score.IndicatorScore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The fields of findings, and of a result line: what a form came to, in as little as a program needs of it. */
final class ResultFields {
  private static final String LIBRARY = readVersion();

  static final Shape<Finding, Void> A_FINDING = Shape.<Finding, Void>builder()
      .written("code", (finding, out) -> out.text("code", finding.code()))
      .written(
          "severity", (finding, out) -> out.text("severity", finding.severity().name()))
      .written("location", (finding, out) -> out.text("location", finding.location()))
      .written("message", (finding, out) -> ReasonFields.message("message", finding.wording(), out))
      .written("expected", (finding, out) -> out.text("expected", finding.expected()))
      .written("reported", (finding, out) -> out.text("reported", finding.reported()))
      .written("suggestion", (finding, out) -> out.text("suggestion", finding.suggestion()))
      .build();

  static final Shape<Iterable<Finding>, Void> FINDINGS = Shape.<Iterable<Finding>, Void>builder()
      .written("findings", (findings, out) -> out.list("findings", findings, A_FINDING::write))
      .build();

  static final Shape<FormResult, Void> FORM = Shape.<FormResult, Void>builder()
      .written("title", (result, out) -> out.text("title", form(result).title()))
      .written("fiscalYear", (result, out) -> {
        if (form(result).fiscalYear().isPresent()) {
          out.number("fiscalYear", form(result).fiscalYear().get().getValue());
        }
      })
      .written("project", (result, out) -> {
        if (!form(result).project().name().isEmpty()) {
          out.text("project", form(result).project().name());
        }
      })
      .written("line", (result, out) -> {
        if (result.line() > 0) {
          out.number("line", result.line());
        }
      })
      .build();

  static final Shape<BudgetScore, Void> BUDGET = Shape.<BudgetScore, Void>builder()
      .written("rate", (budget, out) -> ScoreFields.rate("rate", budget.rate(), out))
      .written("points", (budget, out) -> out.points("points", budget.points()))
      .written("weight", (budget, out) -> out.points("weight", budget.weight()))
      .written("reason", (budget, out) -> ReasonFields.text("reason", budget.explanation(), out))
      .build();

  static final Shape<IndicatorScore, Void> ROW = Shape.<IndicatorScore, Void>builder()
      .written("name", (row, out) -> out.text("name", row.indicator().name()))
      .written(
          "verdict",
          (row, out) -> out.text("verdict", row.comparison().verdict().name()))
      .written("points", (row, out) -> out.points("points", row.points()))
      .written("weight", (row, out) -> out.points("weight", row.indicator().weight()))
      .written("reason", (row, out) -> ReasonFields.text("reason", row.explanation(), out))
      .build();

  static final Shape<Finding, Void> FINDING = Shape.<Finding, Void>builder()
      .written("code", (finding, out) -> out.text("code", finding.code()))
      .written(
          "severity", (finding, out) -> out.text("severity", finding.severity().name()))
      .written("location", (finding, out) -> out.text("location", finding.location()))
      .written("message", (finding, out) -> {
        if (out.words().detail() != Words.Detail.NONE) {
          ReasonFields.message("message", finding.wording(), out);
        }
      })
      .build();

  static final Shape<FormResult, Void> RESULT = Shape.<FormResult, Void>builder()
      .written("form", (result, out) -> {
        out.name("form");
        FORM.write(result, out);
      })
      .written("rules", (result, out) -> {
        out.name("rules");
        ScoreFields.RULES.write(result.score().rules(), out);
      })
      .written("library", (result, out) -> out.text("library", library()))
      .written("total", (result, out) -> out.points("total", result.score().total()))
      .written(
          "available", (result, out) -> out.points("available", result.score().available()))
      .written(
          "adjustedTotal",
          (result, out) -> out.points("adjustedTotal", result.score().adjustedTotal()))
      .written(
          "grade", (result, out) -> out.text("grade", result.score().grade().map(Grade::name)))
      .written("budget", (result, out) -> {
        if (result.score().budget().isPresent()) {
          out.name("budget");
          BUDGET.write(result.score().budget().get(), out);
        }
      })
      .written("rows", (result, out) -> out.list("rows", result.score().indicators(), ROW::write))
      .written("findings", (result, out) -> {
        if (result.findings().isPresent()) {
          out.list("findings", result.findings().get(), FINDING::write);
        }
      })
      .build();

  private ResultFields() {}

  /** The version of this library, which the build writes beside this class. */
  static String library() {
    return LIBRARY;
  }

  private static String readVersion() {
    try (InputStream stream = ResultFields.class.getResourceAsStream("library.properties")) {
      Properties properties = new Properties();
      properties.load(stream);
      return properties.getProperty("version", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PerformanceForm form(FormResult result) {
    return result.score().form();
  }
}
