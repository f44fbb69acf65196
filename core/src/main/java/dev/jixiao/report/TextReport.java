package dev.jixiao.report;

import dev.jixiao.audit.Finding;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A report of a scored and audited form for a terminal. A declaration of targets shows what is understood of each and what to
 * mend, a monitoring what is expected of the year, an evaluation the points of its judges side by side.
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
  private static final int NUMBER_WIDTH = 2;
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
    if (Labels.isScored(score.form())) {
      foot(out, score);
    }
    opinions(out, score);
    findings(out, score.form(), findings);
    return out.toString();
  }

  private void head(StringBuilder out, PerformanceForm form) {
    lines(out, Labels.title(form, locale));
    StringBuilder project =
        new StringBuilder(field(Labels.PROJECT, form.project().name()));
    if (!form.project().implementingUnit().isEmpty()) {
      project.append(GAP).append(field(Labels.UNIT, form.project().implementingUnit()));
    }
    form.asOf().ifPresent(date -> project.append(GAP).append(field(Labels.AS_OF, date.toString())));
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
    List<ReportColumn> columns = ReportColumn.of(score, locale);
    // each column has a bar and two blanks, and the last one a bar more
    int fixed = NUMBER_WIDTH
        + 4
        + columns.stream().mapToInt(column -> column.width() + 3).sum();
    List<TextTable.Column> widths = new ArrayList<>();
    widths.add(new TextTable.Column("#", NUMBER_WIDTH, true));
    for (ReportColumn column : columns) {
      int own = column.width() == ReportColumn.REST
          ? Math.max(NARROWEST_NAME, width - fixed)
          : column.width();
      widths.add(new TextTable.Column(column.heading(), own, column.isNumber()));
    }
    TextTable table = new TextTable(widths);
    if (Labels.isScored(score.form())) {
      score
          .budget()
          .ifPresent(
              budget -> table.add(cells("", columns, column -> column.budget().apply(budget))));
    }
    int number = 1;
    for (IndicatorScore row : score.indicators()) {
      table.add(
          cells(Integer.toString(number++), columns, column -> column.row().apply(row)));
    }
    return table.render();
  }

  private static List<String> cells(
      String number, List<ReportColumn> columns, Function<ReportColumn, String> cell) {
    List<String> cells = new ArrayList<>(List.of(number));
    columns.forEach(column -> cells.add(cell.apply(column)));
    return cells;
  }

  private void foot(StringBuilder out, FormScore score) {
    List<String> parts = new ArrayList<>();
    parts.add(field(Labels.TOTAL, score.total() + " / " + score.available()));
    for (Adjustment adjustment : Adjustment.of(score, locale)) {
      parts.add(field(adjustment.label(), adjustment.value()));
    }
    parts.add(field(Labels.GRADE, Labels.grade(score, locale)));
    if (!score.unscored().isEmpty()) {
      parts.add(field(Labels.UNSCORED, Integer.toString(score.unscored().size())));
    }
    parts.add(field(Labels.RULES, score.rules().source()));
    lines(out, String.join(GAP, parts));
  }

  private void opinions(StringBuilder out, FormScore score) {
    List<String> opinions = Labels.opinions(score, locale);
    if (!opinions.isEmpty()) {
      out.append(field(Labels.OPINIONS, Integer.toString(opinions.size()))).append('\n');
      opinions.forEach(opinion -> lines(out, "  " + opinion));
    }
  }

  private void findings(StringBuilder out, PerformanceForm form, List<Finding> findings) {
    if (findings.isEmpty()) {
      out.append(Labels.NO_FINDINGS.in(locale)).append('\n');
      return;
    }
    out.append(field(Labels.findings(form), Integer.toString(findings.size()))).append('\n');
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
