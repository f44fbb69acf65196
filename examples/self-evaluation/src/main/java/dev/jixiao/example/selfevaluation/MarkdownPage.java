package dev.jixiao.example.selfevaluation;

import dev.jixiao.problem.Message;
import dev.jixiao.report.MarkdownReport;
import java.util.List;
import java.util.Locale;

/** The Markdown report of all forms. */
final class MarkdownPage {
  private MarkdownPage() {}

  static String render(List<ReviewedForm> forms, Locale locale) {
    StringBuilder page = new StringBuilder("# ");
    page.append(Message.of("Review of self-evaluation forms", "项目支出绩效自评复核").in(locale))
        .append("\n\n");
    MarkdownReport report = MarkdownReport.in(locale);
    forms.forEach(
        form -> page.append(report.render(form.score(), form.findings())).append('\n'));
    return page.toString();
  }
}
