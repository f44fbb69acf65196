package dev.jixiao.example.selfevaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.json.FormJson;
import dev.jixiao.report.MarkdownReport;
import dev.jixiao.report.TextReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An evaluation by four sides, one of them three experts: text, Markdown and page show its judges side by side. */
class JudgesTest {
  private static final Reviewer REVIEWER = Reviewer.standard();
  private static ReviewedForm evaluation;

  @BeforeAll
  static void readTheForm() throws IOException {
    try (InputStream in = JudgesTest.class.getResourceAsStream("/forms/judges.json")) {
      evaluation =
          REVIEWER.review(FormJson.standard().read(Objects.requireNonNull(in)).orElseThrow());
    }
  }

  @Test
  void inText() throws IOException {
    Golden.check(
        "judges.txt",
        TextReport.in(Locale.CHINESE).render(evaluation.score(), evaluation.findings()));
    Golden.check(
        "judges.en.txt",
        TextReport.in(Locale.ENGLISH).render(evaluation.score(), evaluation.findings()));
  }

  @Test
  void inMarkdown() throws IOException {
    Golden.check(
        "judges.md",
        MarkdownReport.in(Locale.CHINESE).render(evaluation.score(), evaluation.findings()));
  }

  @Test
  void inThePage() throws IOException {
    Document page =
        Jsoup.parse(ReportPage.of(List.of(evaluation), REVIEWER, Locale.CHINESE).render());
    Golden.check("judges.html", page.select(".judges").outerHtml() + "\n");
  }

  @Test
  void inThePageInEnglish() {
    Document page =
        Jsoup.parse(ReportPage.of(List.of(evaluation), REVIEWER, Locale.ENGLISH).render());
    assertEquals(
        List.of(
            "Indicator",
            "Weight",
            "Unit",
            "Department",
            "Finance",
            "Third party 1",
            "Third party 2",
            "Third party 3",
            "Spread"),
        page.select(".judges th[scope=col]").eachText());
    assertTrue(page.text().contains("Judges"));
  }
}
