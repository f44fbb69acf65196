package dev.jixiao.example.selfevaluation;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStachePartial;
import io.jstach.jstache.JStachePartials;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The HTML page: an overview of all forms, then each form in the official layout. */
@JStache(path = "templates/report.mustache")
@JStachePartials({
  @JStachePartial(name = "finding", path = "templates/finding.mustache"),
  @JStachePartial(name = "note", path = "templates/note.mustache"),
  @JStachePartial(name = "kind", path = "templates/kind.mustache")
})
record ReportPage(
    String language,
    Words words,
    List<FormView> forms,
    List<YearView> years,
    int formCount,
    long errors,
    long warnings) {

  static ReportPage of(List<ReviewedForm> reviewed, Reviewer reviewer, Locale locale) {
    Words words = Words.in(locale);
    List<FormView> forms = new ArrayList<>();
    reviewed.forEach(
        form -> forms.add(FormView.of(forms.size() + 1, form, reviewer.monitor(), words, locale)));
    List<YearView> years = new ArrayList<>();
    reviewer
        .years(reviewed)
        .forEach(
            year -> years.add(YearView.of(years.size() + 1, year, reviewer.monitor(), locale)));
    return new ReportPage(
        locale.getLanguage().equals("zh") ? "zh-CN" : "en",
        words,
        forms,
        years,
        forms.size(),
        forms.stream().mapToLong(FormView::errors).sum(),
        forms.stream().mapToLong(FormView::warnings).sum());
  }

  String render() {
    return ReportPageRenderer.of().execute(this);
  }
}
