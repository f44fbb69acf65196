package dev.jixiao.json;

import dev.jixiao.audit.Finding;
import dev.jixiao.explain.Step;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.Output.Words;
import dev.jixiao.rules.Grade;
import dev.jixiao.score.BudgetScore;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The fields of a result, what a form came to, and of the findings in it. A line of many has only what a program needs first. */
final class ResultFields {
  private static final String LIBRARY = readVersion();

  static final Shape<Finding, Void> FINDING = Shape.<Finding, Void>builder()
      .written("code", (finding, out) -> out.text("code", finding.code()))
      .written(
          "severity", (finding, out) -> out.text("severity", finding.severity().name()))
      .written("location", (finding, out) -> out.text("location", finding.location()))
      .written("message", (finding, out) -> {
        if (!out.words().isLine() || out.words().detail() != Words.Detail.NONE) {
          ReasonFields.message("message", finding.wording(), out);
        }
      })
      .detail("expected", (finding, out) -> out.text("expected", finding.expected()))
      .detail("reported", (finding, out) -> out.text("reported", finding.reported()))
      .detail("suggestion", (finding, out) -> out.text("suggestion", finding.suggestion()))
      .build();

  static final Shape<Iterable<Finding>, Void> FINDINGS = Shape.<Iterable<Finding>, Void>builder()
      .written("findings", (findings, out) -> out.list("findings", findings, FINDING::write))
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

  /**
   * A result with the steps of its score, each once: those of a row are with the row, what became of the sum is with the total.
   *
   * @param result the result
   * @param parts the steps of the budget row, if there is one, and of each row
   * @param total the steps of the total
   */
  record Explained(FormResult result, List<List<Step>> parts, List<Step> total) {
    static Explained of(FormResult result, Words words) {
      List<List<Step>> parts = new ArrayList<>();
      List<Step> total = new ArrayList<>();
      if (words.detail() == Words.Detail.STEPS) {
        for (Step step : result.score().explanation().steps()) {
          if (step instanceof Step.Group group) {
            parts.add(group.steps());
          } else {
            total.add(step);
          }
        }
      }
      return new Explained(result, parts, total);
    }

    private FormScore score() {
      return result.score();
    }

    private List<Step> part(int place) {
      return place < parts.size() ? parts.get(place) : List.of();
    }

    private Optional<ScoreFields.Part<BudgetScore>> budget() {
      return score().budget().map(budget -> new ScoreFields.Part<>(budget, part(0)));
    }

    private List<ScoreFields.Part<IndicatorScore>> rows() {
      int first = score().budget().isPresent() ? 1 : 0;
      List<ScoreFields.Part<IndicatorScore>> rows =
          new ArrayList<>(score().indicators().size());
      for (IndicatorScore row : score().indicators()) {
        rows.add(new ScoreFields.Part<>(row, part(first + rows.size())));
      }
      return rows;
    }
  }

  static final Shape<Explained, Void> RESULT = Shape.<Explained, Void>builder()
      .written("form", (explained, out) -> {
        out.name("form");
        FORM.write(explained.result(), out);
      })
      .written("rules", (explained, out) -> {
        out.name("rules");
        ScoreFields.RULES.write(explained.score().rules(), out);
      })
      .written("library", (explained, out) -> out.text("library", library()))
      .written(
          "total", (explained, out) -> out.points("total", explained.score().total()))
      .written(
          "available",
          (explained, out) -> out.points("available", explained.score().available()))
      .detail(
          "percent",
          (explained, out) -> ScoreFields.rate("percent", explained.score().percent(), out))
      .written(
          "adjustedTotal",
          (explained, out) -> out.points("adjustedTotal", explained.score().adjustedTotal()))
      .written(
          "grade",
          (explained, out) -> out.text("grade", explained.score().grade().map(Grade::name)))
      .written("budget", (explained, out) -> {
        if (explained.budget().isPresent()) {
          out.name("budget");
          ScoreFields.BUDGET.write(explained.budget().get(), out);
        }
      })
      .detail(
          "categories",
          (explained, out) ->
              out.list("categories", explained.score().byLevel1(), ScoreFields.CATEGORY::write))
      .written(
          "rows", (explained, out) -> out.list("rows", explained.rows(), ScoreFields.ROW::write))
      .detail(
          "problems",
          (explained, out) ->
              out.list("problems", explained.score().problems(), ReasonFields.PROBLEM::write))
      .written("explanation", (explained, out) -> ReasonFields.explanation(explained.total(), out))
      .written("findings", (explained, out) -> {
        if (explained.result().findings().isPresent()) {
          out.list("findings", explained.result().findings().get(), FINDING::write);
        }
      })
      .build();

  private ResultFields() {}

  static void write(FormResult result, Output out) throws IOException {
    RESULT.write(Explained.of(result, out.words()), out);
  }

  static void write(FormScore score, Output out) throws IOException {
    write(FormResult.of(score), out);
  }

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
