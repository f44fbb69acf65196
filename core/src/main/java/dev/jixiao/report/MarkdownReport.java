package dev.jixiao.report;

import dev.jixiao.audit.Finding;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.Project;
import dev.jixiao.problem.Message;
import dev.jixiao.rules.Grade;
import dev.jixiao.score.CategoryScore;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import java.util.List;
import java.util.Locale;

/**
 * A report of a scored and audited form as Markdown, with the reason of every score.
 *
 * <pre>{@code
 * FormScore score = Scorer.standard().score(form);
 * List<Finding> findings = Auditor.standard().audit(score);
 * String report = MarkdownReport.in(Locale.CHINESE).render(score, findings);
 * }</pre>
 *
 * <p>Texts of the form are shown as they are: a cell cannot break the table, begin a line, or become a link, also where it
 * holds an address, which stands as code. This class is immutable and thread-safe.
 */
public final class MarkdownReport {
  private final Locale locale;

  private MarkdownReport(Locale locale) {
    this.locale = locale;
  }

  /**
   * A report in the language of a locale.
   *
   * @param locale the reader's locale: Chinese, otherwise English
   * @return the report
   */
  public static MarkdownReport in(Locale locale) {
    return new MarkdownReport(locale);
  }

  /**
   * Renders a form.
   *
   * @param score the scored form
   * @param findings what the audit found, possibly nothing
   * @return the report: a level-two heading and what belongs under it, with a final line break
   */
  public String render(FormScore score, List<Finding> findings) {
    StringBuilder out = new StringBuilder();
    out.append("## ")
        .append(MarkdownText.of(Labels.title(score.form(), locale)))
        .append("\n\n");
    head(out, score);
    categories(out, score);
    indicators(out, score);
    reasons(out, score);
    findings(out, findings);
    return out.toString();
  }

  private void head(StringBuilder out, FormScore score) {
    Project project = score.form().project();
    item(out, Labels.PROJECT, MarkdownText.of(project.name()));
    if (!project.implementingUnit().isEmpty()) {
      item(out, Labels.UNIT, MarkdownText.of(project.implementingUnit()));
    }
    item(out, Labels.TOTAL, "**" + score.total() + " / " + score.available() + "**");
    for (Adjustment adjustment : Adjustment.of(score, locale)) {
      item(out, adjustment.label(), MarkdownText.of(adjustment.value()));
    }
    item(
        out,
        Labels.GRADE,
        MarkdownText.of(score.grade().map(Grade::name).orElse(Labels.UNGRADED.in(locale))));
    if (!score.unscored().isEmpty()) {
      item(out, Labels.UNSCORED, Integer.toString(score.unscored().size()));
    }
    item(out, Labels.RULES, MarkdownText.of(score.rules().source()));
    out.append('\n');
  }

  private void item(StringBuilder out, Message label, String text) {
    out.append("- ").append(label.in(locale)).append(Labels.COLON.in(locale)).append(text);
    out.append('\n');
  }

  private void categories(StringBuilder out, FormScore score) {
    for (CategoryScore category : score.byLevel1()) {
      out.append("- ")
          .append(MarkdownText.of(category.heading()))
          .append(' ')
          .append(category.points());
      out.append(" / ").append(category.available()).append('\n');
    }
    score
        .budget()
        .ifPresent(budget -> out.append("- ")
            .append(Labels.BUDGET.in(locale))
            .append(' ')
            .append(Labels.points(budget.points()))
            .append(" / ")
            .append(budget.weight())
            .append('\n'));
    out.append('\n');
  }

  private void indicators(StringBuilder out, FormScore score) {
    row(
        out,
        List.of(
            "#",
            Labels.INDICATOR.in(locale),
            Labels.TARGET.in(locale),
            Labels.ACTUAL.in(locale),
            Labels.VERDICT.in(locale),
            Labels.POINTS.in(locale),
            Labels.WEIGHT.in(locale),
            Labels.REPORTED.in(locale)));
    out.append("|--:|---|---|---|---|--:|--:|--:|\n");
    int number = 1;
    for (IndicatorScore each : score.indicators()) {
      Indicator indicator = each.indicator();
      row(
          out,
          List.of(
              Integer.toString(number++),
              indicator.name(),
              indicator.target().text(),
              indicator.actualOrMissing().text(),
              Labels.verdict(each.comparison(), locale),
              Labels.points(each.points()),
              indicator.weight().toString(),
              Labels.points(indicator.reportedScore())));
    }
    out.append('\n');
  }

  private void reasons(StringBuilder out, FormScore score) {
    int number = 1;
    for (IndicatorScore each : score.indicators()) {
      out.append(number++)
          .append(". ")
          .append(MarkdownText.of(each.indicator().name()))
          .append('\n');
      each.explanation()
          .toText(locale)
          .lines()
          .forEach(
              line -> out.append("   - ").append(MarkdownText.of(line.strip())).append('\n'));
    }
    out.append('\n');
  }

  private void findings(StringBuilder out, List<Finding> findings) {
    if (findings.isEmpty()) {
      out.append(Labels.NO_FINDINGS.in(locale)).append('\n');
      return;
    }
    out.append("### ").append(Labels.FINDINGS.in(locale)).append(Labels.COLON.in(locale));
    out.append(findings.size()).append("\n\n");
    for (Finding finding : findings) {
      out.append("- **").append(finding.severity().label().in(locale)).append("** ");
      out.append(code(finding.code() + " " + finding.location())).append(' ');
      out.append(MarkdownText.of(finding.message(locale))).append('\n');
    }
  }

  private static void row(StringBuilder out, List<String> cells) {
    cells.forEach(cell -> out.append("| ").append(MarkdownText.of(cell)).append(' '));
    out.append("|\n");
  }

  /** A text in a code span, which cannot be ended from within. */
  private static String code(String text) {
    return "`" + Printable.line(text).replace('`', '\'') + "`";
  }
}
