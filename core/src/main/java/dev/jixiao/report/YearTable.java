package dev.jixiao.report;

import dev.jixiao.audit.Finding;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorMatching;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.score.FormProgress;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.ProgressMonitor;
import dev.jixiao.value.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms of one project side by side (同一项目各表对照): a row for each indicator and one for the funds, columns for what
 * each form says of it. {@link TextReport} and {@link MarkdownReport} print it; a custom report takes its cells.
 *
 * <pre>{@code
 * YearTable year = YearTable.of(
 *     Stream.of(declared, july, evaluated).map(Scorer.standard()::score).toList(),
 *     ProgressMonitor.standard(),
 *     Locale.CHINESE);
 * year.headings();                                  // [指标, 1 指标值, 2 当前完成值, 2 预警灯, …]
 * }</pre>
 *
 * <p>Texts are kept as the forms have them; what a page or a terminal takes for its own signs is for its writer to escape
 * ({@link Printable}). This class is immutable and thread-safe.
 */
public final class YearTable {
  private static final String NOTHING = "—";
  private static final Pattern OF_FORM = Pattern.compile("/(\\d{1,9})(/.*|$)", Pattern.DOTALL);

  private final List<FormScore> forms;
  private final Locale locale;
  private final List<List<Indicator>> indicators;
  // for each row and form the number of the indicator there, from zero, or -1
  private final List<int[]> threads = new ArrayList<>();
  private final List<TextTable.Column> columns = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  private YearTable(List<FormScore> forms, Locale locale) {
    this.forms = forms;
    this.locale = locale;
    this.indicators = forms.stream().map(score -> score.form().indicators()).toList();
  }

  /**
   * The table of some forms.
   *
   * @param forms the scored forms of one project, at least one; they are numbered in their order
   * @param monitor what finds the lights of those under way
   * @param locale the reader's locale: Chinese, otherwise English
   * @return the table
   * @throws IllegalArgumentException if there is no form
   */
  public static YearTable of(List<FormScore> forms, ProgressMonitor monitor, Locale locale) {
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("there is no form");
    }
    YearTable table = new YearTable(forms, locale);
    for (int form = 0; form < forms.size(); form++) {
      table.match(form);
    }
    table.columns.add(new TextTable.Column(Labels.INDICATOR.in(locale), ReportColumn.REST, false));
    table.rows.add(new ArrayList<>(List.of(Labels.FUNDS.in(locale))));
    table.threads.forEach(thread -> table.rows.add(new ArrayList<>(List.of(table.name(thread)))));
    for (int form = 0; form < forms.size(); form++) {
      switch (forms.get(form).form().kind()) {
        case TARGETS -> table.addTargets(form);
        case MONITORING ->
          table.addProgress(form, monitor.review(forms.get(form).form()));
        case SELF_EVALUATION, EVALUATION -> table.addResults(form);
      }
    }
    return table;
  }

  /** The columns, the first with the names. */
  List<TextTable.Column> columns() {
    return columns;
  }

  /**
   * The headings of the columns, each but the first with the number of its form, from one.
   *
   * @return the headings
   */
  public List<String> headings() {
    return columns.stream().map(TextTable.Column::heading).toList();
  }

  /**
   * The rows, the first that of the funds, the others those of the indicators.
   *
   * @return the rows, each with a cell for each heading; — where a form does not have the indicator
   */
  public List<List<String>> rows() {
    return rows.stream().map(List::copyOf).toList();
  }

  /**
   * The forms in one line each: number, kind, title, day, and the total and the grade where there are some.
   *
   * @return the lines
   */
  public List<String> forms() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      FormScore score = forms.get(i);
      PerformanceForm form = score.form();
      StringBuilder line = new StringBuilder(
          (i + 1) + " " + form.kind().label().in(locale) + " " + Labels.title(form, locale));
      form.asOf().ifPresent(day -> line.append(" ").append(field(Labels.AS_OF, day.toString())));
      if (Labels.isScored(form)) {
        line.append(" ").append(field(Labels.TOTAL, score.total() + " / " + score.available()));
        for (TotalLine change : TotalLine.changing(score, locale)) {
          line.append(" ").append(field(change.label(), change.value()));
        }
        line.append(" ").append(field(Labels.GRADE, Labels.grade(score, locale)));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /**
   * Where a finding among all forms is, with the cells that it is compared with.
   *
   * @param finding a finding of {@link dev.jixiao.audit.Auditor#auditAll} in the same forms in the same order
   * @return the place in words and pointers, such as 表3 /indicators/0/target 对照 表1 /indicators/0/target
   */
  public String place(Finding finding) {
    StringBuilder place = new StringBuilder(place(finding.location()));
    if (!finding.related().isEmpty()) {
      List<String> related = finding.related().stream().map(this::place).toList();
      place.append(" ").append(Labels.BESIDE.in(locale)).append(" ");
      place.append(String.join(Labels.COMMA.in(locale), related));
    }
    return place.toString();
  }

  private String place(String location) {
    Matcher matcher = OF_FORM.matcher(location);
    return matcher.matches()
        ? Labels.FORM.in(locale) + (Integer.parseInt(matcher.group(1)) + 1) + " " + matcher.group(2)
        : location;
  }

  private String field(Message label, String text) {
    return label.in(locale) + Labels.COLON.in(locale) + Printable.line(text);
  }

  private void match(int form) {
    List<Indicator> known = threads.stream().map(this::latest).toList();
    IndicatorMatching matching = IndicatorMatching.of(known, indicators.get(form));
    matching.pairs().forEach(pair -> threads.get(pair.earlier())[form] = pair.later());
    for (int added : matching.added()) {
      int[] thread = new int[forms.size()];
      Arrays.fill(thread, -1);
      thread[form] = added;
      threads.add(thread);
    }
  }

  private Indicator latest(int[] thread) {
    int form = thread.length - 1;
    while (thread[form] < 0) {
      form--;
    }
    return indicators.get(form).get(thread[form]);
  }

  private int first(int[] thread) {
    int form = 0;
    while (thread[form] < 0) {
      form++;
    }
    return form;
  }

  private String name(int[] thread) {
    int form = first(thread);
    return indicators.get(form).get(thread[form]).name();
  }

  private void addTargets(int form) {
    column(form, Labels.TARGET, 14, false);
    cell(0, total(form).annual());
    for (int i = 0; i < threads.size(); i++) {
      int row = threads.get(i)[form];
      cell(i + 1, row < 0 ? NOTHING : indicators.get(form).get(row).target().text());
    }
  }

  private void addProgress(int form, FormProgress progress) {
    column(form, Labels.REACHED, 14, false);
    cell(0, total(form).executed());
    results(form);
    column(form, Labels.LIGHT, 8, false);
    cell(0, Labels.light(progress.executionLight(), locale));
    for (int i = 0; i < threads.size(); i++) {
      int row = threads.get(i)[form];
      cell(
          i + 1, row < 0 ? NOTHING : Labels.light(progress.indicators().get(row).light(), locale));
    }
  }

  private void addResults(int form) {
    FormScore score = forms.get(form);
    column(form, Labels.ACTUAL, 14, false);
    cell(0, total(form).executed());
    results(form);
    Message points = score.form().kind() == FormKind.EVALUATION ? Labels.GIVEN : Labels.POINTS;
    column(form, points, 11, true);
    cell(
        0,
        score
            .budget()
            .map(budget -> Labels.points(budget.points()) + "/" + budget.weight())
            .orElse(NOTHING));
    for (int i = 0; i < threads.size(); i++) {
      int row = threads.get(i)[form];
      IndicatorScore own = row < 0 ? null : score.indicators().get(row);
      cell(
          i + 1,
          own == null
              ? NOTHING
              : Labels.points(own.points()) + "/" + own.indicator().weight());
    }
  }

  /** What a form says was reached, with the target where it is not the one that the first form states. */
  private void results(int form) {
    for (int i = 0; i < threads.size(); i++) {
      int[] thread = threads.get(i);
      if (thread[form] < 0) {
        cell(i + 1, NOTHING);
        continue;
      }
      Indicator row = indicators.get(form).get(thread[form]);
      int first = first(thread);
      Indicator declared = indicators.get(first).get(thread[first]);
      boolean same = first != form && row.target().equals(declared.target());
      String actual = row.actualOrMissing().text();
      cell(
          i + 1,
          same || row.target().text().isBlank()
              ? actual
              : actual
                  + Message.of(
                          " (of " + row.target().text() + ")",
                          "（指标值" + row.target().text() + "）")
                      .in(locale));
    }
  }

  private FundingLine total(int form) {
    return forms
        .get(form)
        .form()
        .budget()
        .map(BudgetExecution::total)
        .orElseGet(() -> FundingLine.builder().build());
  }

  private void column(int form, Message heading, int width, boolean isNumber) {
    columns.add(new TextTable.Column((form + 1) + " " + heading.in(locale), width, isNumber));
  }

  private void cell(int row, Optional<Money> amount) {
    cell(row, amount.map(Money::toString).orElse(NOTHING));
  }

  private void cell(int row, String text) {
    rows.get(row).add(text);
  }
}
