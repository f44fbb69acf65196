package dev.jixiao.report;

import dev.jixiao.audit.Finding;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.problem.Message;
import dev.jixiao.score.CategoryScore;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

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
    if (Labels.isScored(score.form())) {
      categories(out, score);
    }
    indicators(out, score);
    if (Labels.isScored(score.form())) {
      reasons(out, score);
    }
    opinions(out, score);
    findings(out, score.form(), findings);
    return out.toString();
  }

  private void head(StringBuilder out, FormScore score) {
    Project project = score.form().project();
    item(out, Labels.PROJECT, MarkdownText.of(project.name()));
    if (!project.implementingUnit().isEmpty()) {
      item(out, Labels.UNIT, MarkdownText.of(project.implementingUnit()));
    }
    score.form().asOf().ifPresent(date -> item(out, Labels.AS_OF, date.toString()));
    if (Labels.isScored(score.form())) {
      total(out, score);
    }
    item(out, Labels.RULES, MarkdownText.of(score.rules().source()));
    out.append('\n');
  }

  private void total(StringBuilder out, FormScore score) {
    item(out, Labels.TOTAL, "**" + score.total() + " / " + score.available() + "**");
    for (Adjustment adjustment : Adjustment.of(score, locale)) {
      item(out, adjustment.label(), MarkdownText.of(adjustment.value()));
    }
    item(out, Labels.GRADE, MarkdownText.of(Labels.grade(score, locale)));
    if (!score.unscored().isEmpty()) {
      item(out, Labels.UNSCORED, Integer.toString(score.unscored().size()));
    }
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
    List<ReportColumn> columns = ReportColumn.of(score, locale);
    row(out, "#", columns, ReportColumn::heading);
    out.append("|--:");
    columns.forEach(column -> out.append(column.isNumber() ? "|--:" : "|---"));
    out.append("|\n");
    int number = 1;
    for (IndicatorScore each : score.indicators()) {
      row(out, Integer.toString(number++), columns, column -> column.row().apply(each));
    }
    out.append('\n');
  }

  private void opinions(StringBuilder out, FormScore score) {
    List<String> opinions = Labels.opinions(score, locale);
    if (!opinions.isEmpty()) {
      out.append("### ").append(Labels.OPINIONS.in(locale)).append("\n\n");
      opinions.forEach(
          opinion -> out.append("- ").append(MarkdownText.of(opinion)).append('\n'));
      out.append('\n');
    }
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

  private void findings(StringBuilder out, PerformanceForm form, List<Finding> findings) {
    if (findings.isEmpty()) {
      out.append(Labels.NO_FINDINGS.in(locale)).append('\n');
      return;
    }
    out.append("### ").append(Labels.findings(form).in(locale)).append(Labels.COLON.in(locale));
    out.append(findings.size()).append("\n\n");
    for (Finding finding : findings) {
      out.append("- **").append(finding.severity().label().in(locale)).append("** ");
      out.append(code(finding.code() + " " + finding.location())).append(' ');
      out.append(MarkdownText.of(finding.message(locale))).append('\n');
    }
  }

  private static void row(
      StringBuilder out,
      String number,
      List<ReportColumn> columns,
      Function<ReportColumn, String> cell) {
    out.append("| ").append(number).append(' ');
    columns.forEach(
        column -> out.append("| ").append(MarkdownText.of(cell.apply(column))).append(' '));
    out.append("|\n");
  }

  /** A text in a code span, which cannot be ended from within. */
  private static String code(String text) {
    return "`" + Printable.line(text).replace('`', '\'') + "`";
  }
}
