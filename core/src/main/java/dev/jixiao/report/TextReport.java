package dev.jixiao.report;

import dev.jixiao.audit.Finding;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.rules.Grade;
import dev.jixiao.score.BudgetScore;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A report of a scored and audited form for a terminal.
 *
 * <p>The table counts full-width characters double, so its columns line up under Chinese text.
 *
 * <pre>{@code
 * TextReport.in(Locale.CHINESE).render(score, findings);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TextReport {
  private static final int DEFAULT_WIDTH = 120;
  private static final int FIXED_COLUMNS = 78;
  private static final int NARROWEST_NAME = 16;

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
   * @param columns the columns of the terminal; a table is never narrower than 94 columns
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
    out.append(form.title());
    form.fiscalYear()
        .ifPresent(
            year -> out.append(Message.of(" (" + year + ")", "（" + year + "年度）").in(locale)));
    out.append('\n').append(form.project().name());
    if (!form.project().implementingUnit().isEmpty()) {
      out.append(" · ").append(form.project().implementingUnit());
    }
    out.append('\n');
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
        text(budget.points()),
        budget.weight().toString(),
        text(budget.budget().total().reportedScore()));
  }

  private List<String> row(int number, IndicatorScore score) {
    Indicator indicator = score.indicator();
    return List.of(
        Integer.toString(number),
        indicator.name(),
        indicator.target().text(),
        indicator.actualOrMissing().text(),
        Labels.verdict(score.comparison(), locale),
        text(score.points()),
        indicator.weight().toString(),
        text(indicator.reportedScore()));
  }

  private static String text(Optional<Points> points) {
    return points.map(Points::toString).orElse("—");
  }

  private void foot(StringBuilder out, FormScore score) {
    boolean chinese = Message.isChinese(locale);
    String colon = chinese ? "：" : ": ";
    String gap = "   ";
    out.append(Labels.TOTAL.in(locale)).append(colon).append(score.total());
    out.append(" / ").append(score.available()).append(gap);
    out.append(Labels.GRADE.in(locale)).append(colon);
    out.append(score.grade().map(Grade::name).orElse(Labels.UNGRADED.in(locale)))
        .append(gap);
    if (!score.unscored().isEmpty()) {
      out.append(Labels.UNSCORED.in(locale))
          .append(colon)
          .append(score.unscored().size())
          .append(gap);
    }
    out.append(Labels.RULES.in(locale))
        .append(colon)
        .append(score.rules().source())
        .append('\n');
  }

  private void findings(StringBuilder out, List<Finding> findings) {
    if (findings.isEmpty()) {
      out.append(Labels.NO_FINDINGS.in(locale)).append('\n');
      return;
    }
    out.append(Labels.FINDINGS.in(locale)).append(Message.of(": ", "：").in(locale));
    out.append(findings.size()).append('\n');
    for (Finding finding : findings) {
      out.append("  ").append(finding.severity().label().in(locale)).append(' ');
      out.append(finding.code()).append(' ').append(finding.location()).append('\n');
      for (String line :
          TextTable.wrap(finding.message(locale), Math.max(NARROWEST_NAME, width - 6))) {
        out.append("      ").append(line).append('\n');
      }
    }
  }
}
