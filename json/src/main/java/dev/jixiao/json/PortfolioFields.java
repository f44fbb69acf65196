package dev.jixiao.json;

import dev.jixiao.report.FindingCount;
import dev.jixiao.report.FormSummary;
import dev.jixiao.report.Portfolio;
import dev.jixiao.report.Tally;
import dev.jixiao.report.Unreadable;
import dev.jixiao.value.Ratio;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The fields of many forms summed up. */
final class PortfolioFields {
  private static final Shape<Tally, Void> TALLY = Shape.<Tally, Void>builder()
      .written("forms", (tally, out) -> out.number("forms", tally.forms()))
      .written("scored", (tally, out) -> out.number("scored", tally.scored()))
      .written("mean", (tally, out) -> ratio("mean", tally.mean(), out))
      .written("deviation", (tally, out) -> ratio("deviation", tally.deviation(), out))
      .written("lowest", (tally, out) -> ratio("lowest", tally.lowest(), out))
      .written("highest", (tally, out) -> ratio("highest", tally.highest(), out))
      .build();

  private static final Shape<FindingCount, Void> FINDING = Shape.<FindingCount, Void>builder()
      .written("code", (count, out) -> out.text("code", count.code()))
      .written("severity", (count, out) -> out.text("severity", count.severity().name()))
      .written("forms", (count, out) -> out.number("forms", count.forms()))
      .written("findings", (count, out) -> out.number("findings", count.findings()))
      .written("example", (count, out) -> ReasonFields.message("example", count.example(), out))
      .build();

  private static final Shape<FormSummary.Loss, Void> LOSS = Shape.<FormSummary.Loss, Void>builder()
      .written("name", (loss, out) -> out.text("name", loss.name()))
      .written("target", (loss, out) -> out.text("target", loss.target()))
      .written("actual", (loss, out) -> out.text("actual", loss.actual()))
      .written("points", (loss, out) -> out.points("points", loss.points()))
      .written("weight", (loss, out) -> out.points("weight", loss.weight()))
      .build();

  private static final Shape<FormSummary, Void> FORM = Shape.<FormSummary, Void>builder()
      .written("source", (form, out) -> out.text("source", form.source()))
      .written("title", (form, out) -> out.text("title", form.title()))
      .written("project", (form, out) -> out.text("project", form.project()))
      .written("department", (form, out) -> out.text("department", form.department()))
      .written("fiscalYear", (form, out) -> {
        if (form.fiscalYear().isPresent()) {
          out.number("fiscalYear", form.fiscalYear().get().getValue());
        }
      })
      .written("percent", (form, out) -> out.ratio("percent", form.percent()))
      .written("total", (form, out) -> out.points("total", form.total()))
      .written("available", (form, out) -> out.points("available", form.available()))
      .written("grade", (form, out) -> out.text("grade", form.grade()))
      .written("losses", (form, out) -> out.list("losses", form.losses(), LOSS::write))
      .build();

  private static final Shape<Unreadable, Void> UNREADABLE = Shape.<Unreadable, Void>builder()
      .written("source", (form, out) -> out.text("source", form.source()))
      .written("line", (form, out) -> {
        if (form.line() > 0) {
          out.number("line", form.line());
        }
      })
      .written("why", (form, out) -> ReasonFields.message("why", form.why(), out))
      .build();

  static final Shape<Portfolio, Void> PORTFOLIO = Shape.<Portfolio, Void>builder()
      .written("all", (portfolio, out) -> {
        out.name("all");
        TALLY.write(portfolio.all(), out);
      })
      .written("kinds", (portfolio, out) -> tallies("kinds", portfolio.byKind(), out))
      .written(
          "departments", (portfolio, out) -> tallies("departments", portfolio.byDepartment(), out))
      .written("years", (portfolio, out) -> tallies("years", portfolio.byYear(), out))
      .written("categories", (portfolio, out) -> tallies("categories", portfolio.byCategory(), out))
      .written("grades", (portfolio, out) -> {
        out.name("grades");
        out.startObject();
        for (Map.Entry<String, Long> grade : portfolio.grades().entrySet()) {
          out.number(grade.getKey(), grade.getValue());
        }
        out.endObject();
      })
      .written("ungraded", (portfolio, out) -> out.number("ungraded", portfolio.ungraded()))
      .written(
          "findings",
          (portfolio, out) -> out.list("findings", portfolio.findings(), FINDING::write))
      .written("worst", (portfolio, out) -> out.list("worst", portfolio.worst(), FORM::write))
      .written("best", (portfolio, out) -> out.list("best", portfolio.best(), FORM::write))
      .written(
          "unreadableForms",
          (portfolio, out) -> out.number("unreadableForms", portfolio.unreadableForms()))
      .written(
          "unreadable",
          (portfolio, out) -> out.list("unreadable", portfolio.unreadable(), UNREADABLE::write))
      .build();

  private PortfolioFields() {}

  /** Groups as an object of theirs, each under its name. */
  private static void tallies(String name, Map<String, Tally> tallies, Output out)
      throws IOException {
    out.name(name);
    out.startObject();
    for (Map.Entry<String, Tally> group : tallies.entrySet()) {
      out.name(group.getKey());
      TALLY.write(group.getValue(), out);
    }
    out.endObject();
  }

  private static void ratio(String name, Optional<Ratio> ratio, Output out) throws IOException {
    if (ratio.isPresent()) {
      out.ratio(name, ratio.get());
    }
  }
}
