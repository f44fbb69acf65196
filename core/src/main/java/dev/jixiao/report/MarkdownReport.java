package dev.jixiao.report;

import dev.jixiao.audit.Finding;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.rules.Grade;
import dev.jixiao.score.CategoryScore;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A report of a scored and audited form as Markdown, with the reason of every score.
 *
 * <pre>{@code
 * FormScore score = Scorer.standard().score(form);
 * List<Finding> findings = Auditor.standard().audit(score);
 * String report = MarkdownReport.in(Locale.CHINESE).render(score, findings);
 * }</pre>
 *
 * <p>Texts of the form are escaped, so a cell cannot break the table. This class is immutable and thread-safe.
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
    out.append("## ").append(escaped(score.form().title())).append("\n\n");
    out.append(escaped(score.form().project().name()))
        .append(" · **")
        .append(score.total())
        .append(" / ");
    out.append(score.available())
        .append("** · ")
        .append(Labels.GRADE.in(locale))
        .append(' ');
    out.append(score.grade().map(Grade::name).orElse(Labels.UNGRADED.in(locale)))
        .append(" · ");
    out.append(escaped(score.rules().source())).append("\n\n");
    categories(out, score);
    indicators(out, score);
    reasons(out, score);
    findings(out, findings);
    return out.toString();
  }

  private void categories(StringBuilder out, FormScore score) {
    for (CategoryScore category : score.byLevel1()) {
      out.append("- ").append(escaped(category.heading())).append(' ').append(category.points());
      out.append(" / ").append(category.available()).append('\n');
    }
    score
        .budget()
        .ifPresent(budget -> out.append("- ")
            .append(Labels.BUDGET.in(locale))
            .append(' ')
            .append(text(budget.points()))
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
              text(each.points()),
              indicator.weight().toString(),
              text(indicator.reportedScore())));
    }
    out.append('\n');
  }

  private void reasons(StringBuilder out, FormScore score) {
    int number = 1;
    for (IndicatorScore each : score.indicators()) {
      out.append(number++).append(". ").append(escaped(each.indicator().name())).append('\n');
      each.explanation()
          .toText(locale)
          .lines()
          .forEach(line -> out.append("   - ").append(escaped(line.strip())).append('\n'));
    }
    out.append('\n');
  }

  private void findings(StringBuilder out, List<Finding> findings) {
    if (findings.isEmpty()) {
      out.append(Labels.NO_FINDINGS.in(locale)).append('\n');
      return;
    }
    out.append("### ")
        .append(Labels.FINDINGS.in(locale))
        .append(Message.of(": ", "：").in(locale));
    out.append(findings.size()).append("\n\n");
    for (Finding finding : findings) {
      out.append("- **").append(finding.severity().label().in(locale)).append("** `");
      out.append(finding.code()).append("` `").append(finding.location()).append("` ");
      out.append(escaped(finding.message(locale))).append('\n');
    }
  }

  private static void row(StringBuilder out, List<String> cells) {
    cells.forEach(cell -> out.append("| ").append(escaped(cell)).append(' '));
    out.append("|\n");
  }

  private static String text(Optional<Points> points) {
    return points.map(Points::toString).orElse("—");
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)) {
        out.append(' ');
      } else if (c == '&' || c == '<' || c == '>') {
        out.append(c == '&' ? "&amp;" : c == '<' ? "&lt;" : "&gt;");
      } else {
        out.append("\\`*_[]#|~".indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return out.toString();
  }
}
