package dev.jixiao.report;

import dev.jixiao.audit.Finding;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.rules.Grade;
import dev.jixiao.score.BudgetScore;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A report of a scored and audited form for a terminal.
 *
 * <p>The table counts full-width characters double, so its columns line up under Chinese text.
 *
 * <pre>{@code
 * TextReport.in(Locale.CHINESE).render(score, findings);
 * }</pre>
 *
 * <p>Texts of the form stand in it as {@link Printable#line} gives them: no line break, terminal code or direction mark of a
 * cell reaches the terminal, and no cell can pass for a line of the report. This class is immutable and thread-safe.
 */
public final class TextReport {
  private static final int DEFAULT_WIDTH = 120;
  private static final int FIXED_COLUMNS = 82;
  private static final int NARROWEST_NAME = 16;
  private static final String GAP = "   ";
  private static final String CONTINUED = "    ";

  private final Locale locale;
  private final int width;

  private TextReport(Locale locale, int width) {
    this.locale = locale;
    this.width = width;
  }

  /**
   * A report in the language of a locale, 120 columns wide.
   *
   * @param locale the reader's locale: Chinese, otherwise English
   * @return the report
   */
  public static TextReport in(Locale locale) {
    return new TextReport(locale, DEFAULT_WIDTH);
  }

  /**
   * This report in another width.
   *
   * @param columns the columns of the terminal; a table is never narrower than 98 columns
   * @return a copy with that width
   */
  public TextReport withWidth(int columns) {
    return new TextReport(locale, columns);
  }

  /**
   * Renders a form.
   *
   * @param score the scored form
   * @param findings what the audit found, possibly nothing
   * @return the report, with a final line break
   */
  public String render(FormScore score, List<Finding> findings) {
    StringBuilder out = new StringBuilder();
    head(out, score.form());
    out.append(table(score));
    foot(out, score);
    findings(out, findings);
    return out.toString();
  }

  private void head(StringBuilder out, PerformanceForm form) {
    lines(out, Labels.title(form, locale));
    StringBuilder project =
        new StringBuilder(field(Labels.PROJECT, form.project().name()));
    if (!form.project().implementingUnit().isEmpty()) {
      project.append(GAP).append(field(Labels.UNIT, form.project().implementingUnit()));
    }
    lines(out, project.toString());
  }

  private String field(Message label, String text) {
    return label.in(locale) + Labels.COLON.in(locale) + Printable.line(text);
  }

  /** Writes a text; what does not fit into the width goes to further lines, which begin with blanks as no other line does. */
  private void lines(StringBuilder out, String text) {
    List<String> lines = TextTable.wrap(text, Math.max(NARROWEST_NAME, width - CONTINUED.length()));
    out.append(String.join("\n" + CONTINUED, lines)).append('\n');
  }

  private String table(FormScore score) {
    TextTable table = new TextTable(List.of(
        new TextTable.Column("#", 2, true),
        new TextTable.Column(
            Labels.INDICATOR.in(locale), Math.max(NARROWEST_NAME, width - FIXED_COLUMNS), false),
        new TextTable.Column(Labels.TARGET.in(locale), 14, false),
        new TextTable.Column(Labels.ACTUAL.in(locale), 14, false),
        new TextTable.Column(Labels.VERDICT.in(locale), 8, false),
        new TextTable.Column(Labels.POINTS.in(locale), 6, true),
        new TextTable.Column(Labels.WEIGHT.in(locale), 5, true),
        new TextTable.Column(Labels.REPORTED.in(locale), 8, true)));
    score.budget().ifPresent(budget -> table.add(row(budget)));
    int number = 1;
    for (IndicatorScore indicator : score.indicators()) {
      table.add(row(number++, indicator));
    }
    return table.render();
  }

  private List<String> row(BudgetScore budget) {
    return List.of(
        "",
        Labels.BUDGET.in(locale),
        "",
        budget.rate().map(Object::toString).orElse("—"),
        "",
        Labels.points(budget.points()),
        budget.weight().toString(),
        Labels.points(budget.budget().total().reportedScore()));
  }

  private List<String> row(int number, IndicatorScore score) {
    Indicator indicator = score.indicator();
    return List.of(
        Integer.toString(number),
        indicator.name(),
        indicator.target().text(),
        indicator.actualOrMissing().text(),
        Labels.verdict(score.comparison(), locale),
        Labels.points(score.points()),
        indicator.weight().toString(),
        Labels.points(indicator.reportedScore()));
  }

  private void foot(StringBuilder out, FormScore score) {
    List<String> parts = new ArrayList<>();
    parts.add(field(Labels.TOTAL, score.total() + " / " + score.available()));
    for (Adjustment adjustment : Adjustment.of(score, locale)) {
      parts.add(field(adjustment.label(), adjustment.value()));
    }
    parts.add(
        field(Labels.GRADE, score.grade().map(Grade::name).orElse(Labels.UNGRADED.in(locale))));
    if (!score.unscored().isEmpty()) {
      parts.add(field(Labels.UNSCORED, Integer.toString(score.unscored().size())));
    }
    parts.add(field(Labels.RULES, score.rules().source()));
    lines(out, String.join(GAP, parts));
  }

  private void findings(StringBuilder out, List<Finding> findings) {
    if (findings.isEmpty()) {
      out.append(Labels.NO_FINDINGS.in(locale)).append('\n');
      return;
    }
    out.append(field(Labels.FINDINGS, Integer.toString(findings.size()))).append('\n');
    for (Finding finding : findings) {
      out.append("  ").append(finding.severity().label().in(locale)).append(' ');
      out.append(Printable.line(finding.code() + " " + finding.location())).append('\n');
      for (String line : TextTable.wrap(
          Printable.line(finding.message(locale)), Math.max(NARROWEST_NAME, width - 6))) {
        out.append("      ").append(line).append('\n');
      }
    }
  }
}
