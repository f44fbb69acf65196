package dev.jixiao.example.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No text of a form, in whichever field, becomes an element, an attribute, a link, a script or a line of the pages, the tables or the terminal. */
class InjectionTest {
  private static final Path TEXTS =
      Path.of("../../core/src/test/resources/dev/jixiao/report/injections.txt");
  private static final List<String> PAGES = List.of("index.html", "reports/00001.html");

  // as many as fit among the ten worst and the ten best that a page lists
  private static final int AT_A_TIME = 10;

  @TempDir
  Path folder;

  @Test
  void noTextDoesAnything() throws IOException {
    Set<String> known = new TreeSet<>();
    String scripts = "";
    for (String plain : List.of("完成", "—", "95%", "12")) {
      run(List.of(plain));
      for (String page : PAGES) {
        known.addAll(kinds(page(page)));
      }
      scripts = scripts(page("index.html"));
    }
    List<String> texts = texts();
    assertTrue(texts.size() >= 59, "only " + texts.size());
    for (int at = 0; at < texts.size(); at += AT_A_TIME) {
      check(texts.subList(at, Math.min(at + AT_A_TIME, texts.size())), known, scripts);
    }
  }

  private void check(List<String> texts, Set<String> known, String scripts) throws IOException {
    String printed = run(texts);
    for (String page : PAGES) {
      Document document = page(page);
      Set<String> unknown = kinds(document);
      unknown.removeAll(known);
      assertEquals(Set.of(), unknown, texts::toString);
      document
          .select("[href]")
          .forEach(link -> assertTrue(
              link.attr("href")
                  .matches("portfolio\\.(csv|md|json)|(reports/[0-9]{5}\\.html)?(#[0-9a-z-]+)?"
                      + "|\\.\\./index\\.html"),
              link.attr("href")));
      assertInert(Files.readString(folder.resolve("out").resolve(page)));
    }
    assertEquals(scripts, scripts(page("index.html")), texts::toString);
    assertInert(Files.readString(folder.resolve("out/portfolio.md")));
    assertInert(printed);
    assertNoFormula(Files.readString(folder.resolve("out/portfolio.csv")));
  }

  /**
   * Forms of every kind with each text in every field, one that is scored and so listed, and a line that cannot be read, summed
   * up; what was printed.
   */
  private String run(List<String> texts) throws IOException {
    List<String> lines = new ArrayList<>();
    texts.forEach(text -> add(text, lines));
    Path forms = Files.write(folder.resolve("forms.ndjson"), lines);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    int code = Main.run(
        List.of("--out", folder.resolve("out").toString(), "--threads", "1", forms.toString()),
        out,
        out,
        false);
    assertEquals(Main.NOT_ALL_READ, code);
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static void add(String text, List<String> lines) {
    for (String kind : List.of("targets", "monitoring", "self-evaluation", "evaluation")) {
      lines.add(form(kind, quoted(text)));
    }
    lines.add(
        "{'title': 1, 'fiscalYear': %1$s, %1$s: %1$s".replace('\'', '"').formatted(quoted(text)));
    lines.add(
        ("{'title': %1$s, 'project': {'name': %1$s, 'competentDepartment': %1$s}, 'indicators': [{'level1': %1$s,"
                + " 'name': %1$s, 'target': '100件', 'actual': '50件', 'weight': 100}]}")
            .replace('\'', '"')
            .formatted(quoted(text)));
  }

  private static String form(String kind, String text) {
    String row =
        "{'level1': %1$s, 'level2': %1$s, 'name': %1$s, 'code': %1$s, 'target': %1$s, 'actual': %1$s, 'forecast': %1$s,"
            + " 'weight': 100, 'reportedScore': 90, 'deviation': %1$s, 'judgements': [{'by': 'finance', 'score': 80,"
            + " 'opinion': %1$s}]}";
    return ("{'kind': '" + kind
            + "', 'title': %1$s, 'fiscalYear': 2024, 'asOf': '2024-07-31', 'project': {'name': %1$s,"
            + " 'competentDepartment': %1$s, 'implementingUnit': %1$s, 'term': %1$s}, 'budget': {'total': {'source': %1$s,"
            + " 'annual': 10, 'executed': 5, 'deviation': %1$s}}, 'goal': {'expected': %1$s, 'actual': %1$s}, 'indicators': ["
            + row + "]}")
        .replace('\'', '"')
        .formatted(text);
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("out").resolve(name)));
  }

  /** Every element of a page with the names of its attributes, each once. */
  private static Set<String> kinds(Document page) {
    Set<String> kinds = new TreeSet<>();
    for (Element element : page.getAllElements()) {
      kinds.add(element.tagName() + " "
          + element.attributes().asList().stream()
              .map(Attribute::getKey)
              .collect(Collectors.joining(" ")));
    }
    return kinds;
  }

  /** What a page runs; the data stands in an element that does not run. */
  private static String scripts(Document page) {
    return page.select("script:not([type])").outerHtml();
  }

  private static void assertInert(String text) {
    String lines = text.replace("\r\n", "\n");
    lines.codePoints().filter(point -> point != '\n').forEach(point -> {
      int type = Character.getType(point);
      assertFalse(
          type == Character.CONTROL
              || (type == Character.FORMAT && point != 0xFEFF)
              || type == Character.SURROGATE
              || type == Character.LINE_SEPARATOR
              || type == Character.PARAGRAPH_SEPARATOR,
          () -> "U+" + Integer.toHexString(point));
    });
  }

  private static void assertNoFormula(String csv) {
    assertInert(csv);
    for (String line : csv.substring(1).split("\r\n", -1)) {
      for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
        String text = cell.startsWith("\"") ? cell.substring(1) : cell;
        assertFalse(!text.isEmpty() && "=+-@＝＋－＠|%".indexOf(text.charAt(0)) >= 0, line);
      }
    }
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.chars().forEach(c -> out.append("\\u%04x".formatted(c)));
    return out.append('"').toString();
  }

  private static List<String> texts() throws IOException {
    try (Stream<String> lines = Files.lines(TEXTS)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> unescaped(line.split("\t", 2)[1]))
          .toList();
    }
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
