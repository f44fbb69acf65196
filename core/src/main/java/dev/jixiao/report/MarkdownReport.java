package dev.jixiao.report;

import dev.jixiao.audit.Finding;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.Project;
import dev.jixiao.problem.Message;
import dev.jixiao.score.CategoryScore;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.ProgressMonitor;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
 * holds an address, which is written as code. This class is immutable and thread-safe.
 */
public final class MarkdownReport {
  private final Locale locale;
  private final ProgressMonitor monitor;

  private MarkdownReport(Locale locale, ProgressMonitor monitor) {
    this.locale = Objects.requireNonNull(locale, "locale");
    this.monitor = Objects.requireNonNull(monitor, "monitor");
  }

  /**
   * A report in the language of a locale.
   *
   * @param locale the reader's locale: Chinese, otherwise English
   * @return the report
   */
  public static MarkdownReport in(Locale locale) {
    return new MarkdownReport(locale, ProgressMonitor.standard());
  }

  /**
   * This report with another monitor.
   *
   * @param monitor what finds the lights of a form under way; it needs a scorer with any custom types
   * @return a copy with that monitor
   */
  public MarkdownReport withMonitor(ProgressMonitor monitor) {
    return new MarkdownReport(locale, monitor);
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
    judges(out, JudgeTable.of(score.form(), locale));
    sections(out, score);
    findings(out, Labels.findings(score.form()), findings, Finding::location);
    return out.toString();
  }

  /**
   * Renders the forms of one project side by side, such as those of its year: what each says of each indicator, and what
   * was found in them and between them.
   *
   * @param forms the scored forms, at least one; they are numbered in their order
   * @param findings what {@link dev.jixiao.audit.Auditor#auditAll} found in the same forms in the same order
   * @return the report: a level-two heading and what belongs under it, with a final line break
   * @throws IllegalArgumentException if there is no form
   */
  public String renderYear(List<FormScore> forms, List<Finding> findings) {
    YearTable year = YearTable.of(forms, monitor, locale);
    StringBuilder out = new StringBuilder();
    Project project = forms.get(0).form().project();
    out.append("## ")
        .append(
            MarkdownText.of(Labels.PROJECT.in(locale) + Labels.COLON.in(locale) + project.name()));
    out.append("\n\n");
    if (!project.implementingUnit().isEmpty()) {
      item(out, Labels.UNIT, MarkdownText.of(project.implementingUnit()));
    }
    year.forms().forEach(form -> out.append("- ").append(MarkdownText.of(form)).append('\n'));
    out.append('\n');
    headings(out, year.columns());
    int number = 0;
    for (List<String> row : year.rows()) {
      row(out, number == 0 ? "" : Integer.toString(number), row);
      number++;
    }
    out.append('\n');
    findings(out, Labels.FINDINGS, findings, year::place);
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
    item(out, Labels.RULES, MarkdownText.of(score.rules().label().in(locale)));
    out.append('\n');
  }

  private void total(StringBuilder out, FormScore score) {
    item(out, Labels.TOTAL, "**" + score.total() + " / " + score.available() + "**");
    for (TotalLine change : TotalLine.changing(score, locale)) {
      item(out, change.label(), MarkdownText.of(change.value()));
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
    List<ReportColumn> columns = ReportColumn.of(score, monitor, locale);
    headings(
        out,
        columns.stream()
            .map(
                column -> new TextTable.Column(column.heading(), column.width(), column.isNumber()))
            .toList());
    if (score.form().kind() == FormKind.MONITORING && ReportColumn.hasBudget(score)) {
      row(out, "", columns.stream().map(ReportColumn::budget).toList());
    }
    for (int i = 0; i < score.indicators().size(); i++) {
      ReportColumn.Row each = new ReportColumn.Row(i, score.indicators().get(i));
      row(
          out,
          Integer.toString(i + 1),
          columns.stream().map(column -> column.row().apply(each)).toList());
    }
    out.append('\n');
  }

  private void sections(StringBuilder out, FormScore score) {
    for (ReportSection section : ReportSection.of(score, monitor, locale)) {
      out.append("### ").append(section.heading().in(locale)).append("\n\n");
      section
          .lines()
          .forEach(line -> out.append("- ").append(MarkdownText.of(line)).append('\n'));
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

  private void findings(
      StringBuilder out, Message heading, List<Finding> findings, Function<Finding, String> place) {
    if (findings.isEmpty()) {
      out.append(Labels.NO_FINDINGS.in(locale)).append('\n');
      return;
    }
    out.append("### ").append(heading.in(locale)).append(Labels.COLON.in(locale));
    out.append(findings.size()).append("\n\n");
    for (Finding finding : findings) {
      out.append("- **").append(finding.severity().label().in(locale)).append("** ");
      out.append(code(finding.code() + " " + place.apply(finding))).append(' ');
      out.append(MarkdownText.of(finding.message(locale))).append('\n');
    }
  }

  private void judges(StringBuilder out, JudgeTable judges) {
    if (judges.rows().isEmpty()) {
      return;
    }
    out.append("### ").append(Labels.JUDGES.in(locale)).append("\n\n");
    headings(out, judges.columns());
    judges.rows().forEach(row -> row(out, row.number(), judges.cells(row)));
    out.append('\n');
  }

  private static void headings(StringBuilder out, List<TextTable.Column> columns) {
    row(out, "#", columns.stream().map(TextTable.Column::heading).toList());
    out.append("|--:");
    columns.forEach(column -> out.append(column.right() ? "|--:" : "|---"));
    out.append("|\n");
  }

  private static void row(StringBuilder out, String number, List<String> cells) {
    out.append("| ").append(number).append(' ');
    cells.forEach(cell -> out.append("| ").append(MarkdownText.of(cell)).append(' '));
    out.append("|\n");
  }

  /** A text in a code span, which cannot be ended from within. */
  private static String code(String text) {
    return "`" + Printable.line(text).replace('`', '\'') + "`";
  }

  /** The language of the report. */
  @Override
  public String toString() {
    return locale.toLanguageTag();
  }
}
