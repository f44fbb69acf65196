package dev.jixiao.report;

import dev.jixiao.audit.Finding;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.ProgressMonitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * A report of a scored and audited form for a terminal. A declaration of targets shows what is understood of each and what to
 * mend, a monitoring the light of each row with its reason, an evaluation the points of its judges side by side.
 *
 * <p>The table counts full-width characters double, so its columns line up under Chinese text.
 *
 * <pre>{@code
 * TextReport.in(Locale.CHINESE).render(score, findings);
 * }</pre>
 *
 * <p>Texts of the form are printed as {@link Printable#line} gives them: no line break, terminal code or direction mark of a
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
  private final ProgressMonitor monitor;

  private TextReport(Locale locale, int width, ProgressMonitor monitor) {
    this.locale = Objects.requireNonNull(locale, "locale");
    this.width = width;
    this.monitor = Objects.requireNonNull(monitor, "monitor");
  }

  /**
   * A report in the language of a locale, 120 columns wide.
   *
   * @param locale the reader's locale: Chinese, otherwise English
   * @return the report
   */
  public static TextReport in(Locale locale) {
    return new TextReport(locale, DEFAULT_WIDTH, ProgressMonitor.standard());
  }

  /**
   * This report in another width.
   *
   * @param columns the columns of the terminal; a table is wider where its columns need more
   * @return a copy with that width
   */
  public TextReport withWidth(int columns) {
    return new TextReport(locale, columns, monitor);
  }

  /**
   * This report with another monitor.
   *
   * @param monitor what finds the lights of a form under way; it needs a scorer with any custom types
   * @return a copy with that monitor
   */
  public TextReport withMonitor(ProgressMonitor monitor) {
    return new TextReport(locale, width, monitor);
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
    judges(out, JudgeTable.of(score.form(), locale));
    for (ReportSection section : ReportSection.of(score, monitor, locale)) {
      int size = section.lines().size();
      out.append(field(section.heading(), Integer.toString(size))).append('\n');
      section.lines().forEach(line -> lines(out, "  " + line));
    }
    findings(out, Labels.findings(score.form()), findings, Finding::location);
    return out.toString();
  }

  /**
   * Renders the forms of one project side by side, such as those of its year: what each says of each indicator, and what
   * was found in them and between them.
   *
   * <pre>{@code
   * List<PerformanceForm> year = List.of(declared, july, evaluated);
   * String report = TextReport.in(Locale.CHINESE)
   *     .renderYear(
   *         year.stream().map(Scorer.standard()::score).toList(), Auditor.standard().auditAll(year));
   * }</pre>
   *
   * @param forms the scored forms, at least one; they are numbered in their order
   * @param findings what {@link dev.jixiao.audit.Auditor#auditAll} found in the same forms in the same order
   * @return the report, with a final line break
   * @throws IllegalArgumentException if there is no form
   */
  public String renderYear(List<FormScore> forms, List<Finding> findings) {
    YearTable year = YearTable.of(forms, monitor, locale);
    StringBuilder out = new StringBuilder();
    lines(out, String.join(GAP, project(forms.get(0).form())));
    out.append(field(Labels.FORMS, Integer.toString(forms.size()))).append('\n');
    year.forms().forEach(form -> lines(out, "  " + form));
    TextTable table = new TextTable(widths(year.columns()));
    int number = 0;
    for (List<String> row : year.rows()) {
      table.add(cells(number == 0 ? "" : Integer.toString(number), row));
      number++;
    }
    out.append(table.render());
    findings(out, Labels.FINDINGS, findings, year::place);
    return out.toString();
  }

  private void head(StringBuilder out, PerformanceForm form) {
    lines(out, Labels.title(form, locale));
    List<String> parts = project(form);
    form.asOf().ifPresent(date -> parts.add(field(Labels.AS_OF, date.toString())));
    lines(out, String.join(GAP, parts));
  }

  private List<String> project(PerformanceForm form) {
    List<String> parts = new ArrayList<>();
    parts.add(field(Labels.PROJECT, form.project().name()));
    if (!form.project().implementingUnit().isEmpty()) {
      parts.add(field(Labels.UNIT, form.project().implementingUnit()));
    }
    return parts;
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
    List<ReportColumn> columns = ReportColumn.of(score, monitor, locale);
    TextTable table = new TextTable(widths(columns.stream()
        .map(column -> new TextTable.Column(column.heading(), column.width(), column.isNumber()))
        .toList()));
    if (ReportColumn.hasBudget(score)) {
      table.add(cells("", columns, ReportColumn::budget));
    }
    for (int i = 0; i < score.indicators().size(); i++) {
      ReportColumn.Row row = new ReportColumn.Row(i, score.indicators().get(i));
      table.add(cells(Integer.toString(i + 1), columns, column -> column.row().apply(row)));
    }
    return table.render();
  }

  private void judges(StringBuilder out, JudgeTable judges) {
    if (judges.rows().isEmpty()) {
      return;
    }
    out.append(field(Labels.JUDGES, Integer.toString(judges.rows().size()))).append('\n');
    TextTable table = new TextTable(widths(judges.columns()));
    judges.rows().forEach(row -> table.add(cells(row.number(), judges.cells(row))));
    out.append(table.render());
  }

  /** The columns with that of the numbers before them; those without a width share what the others leave. */
  private List<TextTable.Column> widths(List<TextTable.Column> columns) {
    // each column has a bar and two blanks, and the last one a bar more
    int fixed = NUMBER_WIDTH
        + 4
        + columns.stream().mapToInt(column -> column.width() + 3).sum();
    long sharing =
        columns.stream().filter(column -> column.width() == ReportColumn.REST).count();
    int share = Math.max(NARROWEST_NAME, (width - fixed) / (int) Math.max(1, sharing));
    List<TextTable.Column> widths = new ArrayList<>();
    widths.add(new TextTable.Column("#", NUMBER_WIDTH, true));
    for (TextTable.Column column : columns) {
      int own = column.width() == ReportColumn.REST ? share : column.width();
      widths.add(new TextTable.Column(column.heading(), own, column.right()));
    }
    return widths;
  }

  private static List<String> cells(
      String number, List<ReportColumn> columns, Function<ReportColumn, String> cell) {
    return cells(number, columns.stream().map(cell).toList());
  }

  private static List<String> cells(String number, List<String> others) {
    List<String> cells = new ArrayList<>(List.of(number));
    cells.addAll(others);
    return cells;
  }

  private void foot(StringBuilder out, FormScore score) {
    List<String> parts = new ArrayList<>();
    parts.add(field(Labels.TOTAL, score.total() + " / " + score.available()));
    for (TotalLine change : TotalLine.changing(score, locale)) {
      parts.add(field(change.label(), change.value()));
    }
    parts.add(field(Labels.GRADE, Labels.grade(score, locale)));
    if (!score.unscored().isEmpty()) {
      parts.add(field(Labels.UNSCORED, Integer.toString(score.unscored().size())));
    }
    parts.add(field(Labels.RULES, score.rules().label().in(locale)));
    lines(out, String.join(GAP, parts));
  }

  private void findings(
      StringBuilder out, Message heading, List<Finding> findings, Function<Finding, String> place) {
    if (findings.isEmpty()) {
      out.append(Labels.NO_FINDINGS.in(locale)).append('\n');
      return;
    }
    out.append(field(heading, Integer.toString(findings.size()))).append('\n');
    for (Finding finding : findings) {
      String where = Printable.line(finding.code() + " " + place.apply(finding));
      lines(out, "  " + finding.severity().label().in(locale) + " " + where);
      for (String line : TextTable.wrap(
          Printable.line(finding.message(locale)), Math.max(NARROWEST_NAME, width - 6))) {
        out.append("      ").append(line).append('\n');
      }
    }
  }

  /** The language and the width of the report. */
  @Override
  public String toString() {
    return locale.toLanguageTag() + ", " + width + " columns";
  }
}
