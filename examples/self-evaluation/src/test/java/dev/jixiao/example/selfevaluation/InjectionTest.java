package dev.jixiao.example.selfevaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.report.MarkdownReport;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text of a form becomes an element, an attribute, a link, a line or a direction of the page or of the Markdown. */
class InjectionTest {
  private static final Path TEXTS =
      Path.of("../../core/src/test/resources/dev/jixiao/report/injections.txt");

  /** One of the texts that core's reports are tried with, too. */
  record Injected(String kind, String text) {
    @Override
    public String toString() {
      return kind;
    }
  }

  static List<Injected> texts() throws IOException {
    try (Stream<String> lines = Files.lines(TEXTS)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .map(parts -> new Injected(parts[0], unescaped(parts[1])))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void staysATextInThePage(Injected injected) {
    Document page = Jsoup.parse(page(injected.text()));
    // a row that is met, one that cannot be judged, and one that does not apply have other things
    // under them
    List<Document> plain =
        Stream.of("完成", "其他", "—").map(text -> Jsoup.parse(page(text))).toList();
    assertTrue(plain.stream().map(InjectionTest::names).anyMatch(names(page)::equals), "elements");
    assertTrue(
        plain.stream().map(InjectionTest::attributes).anyMatch(attributes(page)::equals),
        "attributes");
    assertEquals(plain.get(0).title(), page.title());
    assertEquals(
        plain.get(0).select("style").outerHtml(), page.select("style").outerHtml(), "style sheet");
    assertInert(page.outerHtml());
    page.select("[href]")
        .forEach(link -> assertTrue(link.attr("href").startsWith("#"), link.toString()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void staysATextInThePagesOfEveryKindAndOfTheYear(Injected injected) {
    Document page = Jsoup.parse(year(injected.text()));
    // a text in no notation, a number, a level and nothing have other things under them
    List<Document> plain = Stream.of("完成", "其他", "—", "未完成", "1")
        .map(text -> Jsoup.parse(year(text)))
        .toList();
    Set<String> tags = new TreeSet<>();
    plain.forEach(document -> tags.addAll(kinds(document)));
    assertEquals(
        List.of(), kinds(page).stream().filter(tag -> !tags.contains(tag)).toList());
    assertEquals(plain.get(0).title(), page.title());
    assertEquals(
        plain.get(0).select("style").outerHtml(), page.select("style").outerHtml(), "style sheet");
    assertEquals(5, page.select("section.form").size());
    assertInert(page.outerHtml());
    page.select("[href]")
        .forEach(link -> assertTrue(link.attr("href").startsWith("#"), link.toString()));
  }

  /** Every element of a page with the names of its attributes, each once. */
  private static Set<String> kinds(Document page) {
    Set<String> kinds = new TreeSet<>();
    page.getAllElements()
        .forEach(element -> kinds.add(element.tagName() + " "
            + element.attributes().asList().stream()
                .map(Attribute::getKey)
                .collect(Collectors.joining(" "))));
    return kinds;
  }

  private static String year(String text) {
    List<ReviewedForm> forms = Stream.of("targets", "monitoring", "self-evaluation", "evaluation")
        .map(kind -> Reviewer.standard().review(form(kind, text)))
        .toList();
    return ReportPage.of(forms, Reviewer.standard(), Locale.CHINESE).render();
  }

  private static PerformanceForm form(String kind, String text) {
    String row =
        "{'level1': %1$s, 'level2': %1$s, 'name': %1$s, 'code': %1$s, 'target': %1$s, 'midTermTarget': %1$s, 'actual': %1$s,"
            + " 'forecast': %1$s, 'likelihood': 'certain', 'weight': 90, 'reportedScore': 90, 'deviation': %1$s,"
            + " 'derivation': {'numerator': %1$s, 'denominator': %1$s, 'priorYear': %1$s}, 'judgements': ["
            + "{'by': 'unit', 'score': 90, 'deduction': %1$s, 'opinion': %1$s}, {'by': 'finance', 'score': 80, 'opinion': %1$s}]}";
    String json = ("{'kind': '" + kind
            + "', 'title': %1$s, 'fiscalYear': 2024, 'asOf': '2024-07-31', 'project': {'name': %1$s,"
            + " 'code': 'P1', 'competentDepartment': %1$s, 'implementingUnit': %1$s, 'term': %1$s}, 'budget': {'total':"
            + " {'source': %1$s, 'annual': 10, 'executed': 5, 'expected': 10, 'deviation': %1$s}, 'sources':"
            + " [{'source': %1$s, 'annual': 10}]}, 'midTermBudget': {'total': {'annual': 10}}, 'goal': {'expected': %1$s,"
            + " 'actual': %1$s}, 'midTermGoal': {'expected': %1$s}, 'indicators': [" + row + "]}")
        .replace('\'', '"')
        .formatted(quoted(text));
    return FormJson.standard().read(json).form().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void staysATextInMarkdown(Injected injected) {
    Document page = markdown(injected.text());
    assertEquals(
        0,
        page.select("a, img, del, script, hr, pre, blockquote, input, h1, h4").size(),
        page.toString());
    assertEquals(1, page.select("h2").size());
    assertEquals(1, page.select("h3").size());
    assertEquals(1, page.select("table").size());
    assertEquals(8, page.select("tbody tr").get(0).select("td").size());
    // what is bold is the total and how grave a finding is
    page.select("strong, em")
        .forEach(bold -> assertTrue(
            List.of("错误", "警告", "提示").contains(bold.text()) || bold.text().contains(" / 100"),
            bold.text()));
    assertInert(page.outerHtml());
  }

  private static Document markdown(String text) {
    ReviewedForm form = reviewed(text);
    String report = MarkdownReport.in(Locale.CHINESE).render(form.score(), form.findings());
    List<Extension> extensions = List.of(
        TablesExtension.create(), AutolinkExtension.create(), StrikethroughExtension.create());
    return Jsoup.parse(HtmlRenderer.builder()
        .extensions(extensions)
        .build()
        .render(Parser.builder().extensions(extensions).build().parse(report)));
  }

  private static String page(String text) {
    return ReportPage.of(List.of(reviewed(text)), Reviewer.standard(), Locale.CHINESE)
        .render();
  }

  /** A form with the text in every place of the page, and the same findings whatever the text is. */
  private static ReviewedForm reviewed(String text) {
    String quoted = quoted(text);
    String row =
        "{'level1': %1$s, 'level2': %1$s, 'name': %1$s, 'target': %1$s, 'actual': %1$s, 'weight': 90, 'deviation': %1$s}";
    String json =
        ("{'title': %1$s, 'fiscalYear': 2024, 'project': {'name': %1$s, 'competentDepartment': %1$s, 'implementingUnit': %1$s},"
                + " 'budget': {'total': {'source': %1$s, 'annual': 10, 'executed': 5, 'weight': 10, 'reportedRate': %1$s, 'deviation': %1$s},"
                + " 'sources': [{'source': %1$s, 'annual': 10}]}, 'goal': {'expected': %1$s, 'actual': %1$s}, 'indicators': ["
                + row + "]}")
            .replace('\'', '"')
            .formatted(quoted);
    PerformanceForm form = FormJson.standard().read(json).form().orElseThrow();
    ScoringRules rules =
        ScoringRules.mof2020().toBuilder().name(text).source(text).build();
    FormScore score = Scorer.of(rules).score(form);
    List<Finding> findings = new ArrayList<>();
    for (String place : List.of(
        "/title",
        "/project/name",
        "/budget/total/annual",
        "/goal/expected",
        "/indicators/0/name",
        "/attributes/" + text)) {
      findings.add(Finding.builder()
          .code("OF_A_USER")
          .severity(Severity.ERROR)
          .location(place)
          .message(text, text)
          .build());
    }
    return new ReviewedForm(score, findings);
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.chars().forEach(c -> out.append("\\u%04x".formatted(c)));
    return out.append('"').toString();
  }

  private static String names(Document page) {
    return page.getAllElements().stream()
        .filter(element -> !element.hasClass("step"))
        .map(Element::tagName)
        .collect(Collectors.joining(" "));
  }

  private static String attributes(Document page) {
    return page.getAllElements().stream()
        .filter(element -> !element.hasClass("step"))
        .flatMap(element -> element.attributes().asList().stream())
        .map(Attribute::getKey)
        .collect(Collectors.joining(" "));
  }

  private static void assertInert(String report) {
    report.codePoints().filter(point -> point != '\n').forEach(point -> {
      int type = Character.getType(point);
      assertFalse(
          type == Character.CONTROL
              || type == Character.FORMAT
              || type == Character.SURROGATE
              || type == Character.LINE_SEPARATOR
              || type == Character.PARAGRAPH_SEPARATOR,
          () -> "U+" + Integer.toHexString(point));
    });
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      if (text.startsWith("\\u", at)) {
        out.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
        at += 5;
      } else if (text.charAt(at) == '\\') {
        out.append(text.substring(at, at + 2).translateEscapes());
        at++;
      } else {
        out.append(text.charAt(at));
      }
    }
    return out.toString();
  }
}
