package dev.jixiao.example.selfevaluation;

import dev.jixiao.problem.Message;
import dev.jixiao.report.MarkdownReport;
import java.util.List;
import java.util.Locale;

/** The Markdown report of all forms. */
final class MarkdownPage {
  private MarkdownPage() {}

  static String render(List<ReviewedForm> forms, Reviewer reviewer, Locale locale) {
    StringBuilder page = new StringBuilder("# ");
    page.append(Message.of("Review of performance forms", "项目支出绩效复核").in(locale))
        .append("\n\n");
    MarkdownReport report = MarkdownReport.in(locale).withMonitor(reviewer.monitor());
    forms.forEach(
        form -> page.append(report.render(form.score(), form.findings())).append('\n'));
    reviewer
        .years(forms)
        .forEach(
            year -> page.append(report.renderYear(year.forms(), year.across())).append('\n'));
    return page.toString();
  }
}
