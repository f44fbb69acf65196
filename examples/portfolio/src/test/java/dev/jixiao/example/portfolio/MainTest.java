package dev.jixiao.example.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many forms end to end: the sums, the page, the ways to the reports, bad lines, and going on after a stop. */
class MainTest {
  private static final int FORMS = 600;

  @TempDir
  Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

  @Test
  void sumsUpAFileAndLeadsToEachReport() throws IOException {
    assertEquals(Main.NOT_ALL_READ, run(forms("{\"broken\"").toString()));
    Document page = Jsoup.parse(Files.readString(out().resolve("index.html")));
    assertTrue(page.text().contains("读入 600 份"), page.select("header").text());
    assertTrue(page.text().contains("未能读取 1 份"), page.select("header").text());
    assertTrue(page.text().contains("forms.ndjson:601"), "the line of the broken form");
    assertEquals(3, page.select(".pages a").size());
    for (Element link : page.select("a[href^=reports/]")) {
      String[] address = link.attr("href").split("#", 2);
      Document report = Jsoup.parse(Files.readString(out().resolve(address[0])));
      if (address.length == 2) {
        assertNotNull(report.getElementById(address[1]), link.attr("href"));
      }
    }
    assertTrue(Files.readString(out().resolve("portfolio.json")).contains("\"forms\": 600"));
  }

  @Test
  void asksNothingOfAnyOtherPlace() throws IOException {
    run(forms("").toString());
    Document page = Jsoup.parse(Files.readString(out().resolve("index.html")));
    assertEquals(
        0, page.select("[src], link, iframe, object, embed, base, form").size());
    page.select("[href]")
        .forEach(link -> assertTrue(
            link.attr("href")
                .matches("portfolio\\.(csv|md|json)|reports/[0-9]{5}\\.html(#[0-9a-z]+)?"),
            link.attr("href")));
  }

  @Test
  void goesOnWhereItWasStopped() throws IOException {
    Path forms = forms("");
    run(forms.toString());
    String before = Files.readString(out().resolve("portfolio.json"));
    Path kept = out().resolve("reports/00001.html");
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(kept, old);
    Files.delete(out().resolve("reports/00002.state"));
    Files.delete(out().resolve("index.html"));
    assertEquals(Main.READ_ALL, run(forms.toString()));
    assertEquals(old, Files.getLastModifiedTime(kept), "it was made again");
    assertTrue(Files.exists(out().resolve("reports/00002.state")));
    assertEquals(before, Files.readString(out().resolve("portfolio.json")));
  }

  @Test
  void takesNothingFromARunOverOtherForms() throws IOException {
    run(forms("").toString());
    Path other = Files.writeString(folder.resolve("forms.ndjson"), form(1, "1件") + "\n");
    assertEquals(Main.READ_ALL, run(other.toString()));
    assertTrue(Files.readString(out().resolve("portfolio.json")).contains("\"forms\": 1,"));
  }

  @Test
  void noTextOfAFormIsActive() throws IOException {
    String bad = "</script><img src=x onerror=alert(1)>\\u202e\\u001b[31m";
    Path forms = Files.writeString(
        folder.resolve("forms.ndjson"),
        form(1, "50件").replace("司法局", bad).replace("自评表", bad).replace("办件", bad) + "\n");
    run(forms.toString());
    for (String file : List.of("index.html", "reports/00001.html")) {
      String text = Files.readString(out().resolve(file));
      Document page = Jsoup.parse(text);
      assertEquals(0, page.select("img").size(), file);
      assertFalse(text.contains("\u202e"), file);
      assertFalse(text.contains("\u001b"), file);
    }
  }

  @Test
  void saysInTheReportOfAFormWhatChangesItsTotal() throws IOException {
    String adjusted = form(1, "100件")
        .replace("\"weight\": 100", "\"weight\": 100, \"bonus\": 2, \"deduction\": 1");
    String vetoed = form(2, "1件").replace("\"weight\": 100", "\"weight\": 100, \"veto\": \"是\"");
    Path forms = Files.writeString(
        folder.resolve("forms.ndjson"), adjusted + "\n" + vetoed + "\n" + form(3, "100件") + "\n");
    assertEquals(Main.READ_ALL, run(forms.toString()));
    Document page = Jsoup.parse(Files.readString(out().resolve("reports/00001.html")));
    List<String> facts = page.select("section").stream()
        .map(report -> report.select("p").get(1).text())
        .toList();
    assertTrue(facts.get(0).contains("总分 100 / 100 · 加分 2 · 扣分 1 · 调整后总分 101 · 等级"), facts.get(0));
    assertTrue(facts.get(1).contains("总分 1 / 100 · 一票否决 办件 · 调整后总分 0 · 等级"), facts.get(1));
    assertTrue(facts.get(2).contains("总分 100 / 100 · 等级"), facts.get(2));
    assertEquals(1, page.select("table").size(), "a table without rows");
  }

  @Test
  void readsAFolderOfForms() throws IOException {
    Path forms = Files.createDirectories(folder.resolve("forms/below"));
    Files.writeString(forms.resolve("a.json"), form(1, "50件"));
    Files.writeString(folder.resolve("forms/b.jsonl"), form(2, "50件") + "\n\n" + form(3, "60件"));
    assertEquals(Main.READ_ALL, run(folder.resolve("forms").toString()));
    assertTrue(Files.readString(out().resolve("portfolio.json")).contains("\"forms\": 3"));
  }

  @Test
  void formsOfTwoFilesWithOneNameAreToldApart() throws IOException {
    for (String county : List.of("甲县", "乙县")) {
      Path below = Files.createDirectories(folder.resolve("forms").resolve(county));
      Files.writeString(below.resolve("forms.jsonl"), form(1, "50件"));
    }
    assertEquals(Main.READ_ALL, run(folder.resolve("forms").toString()));
    Document page = Jsoup.parse(Files.readString(out().resolve("reports/00001.html")));
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(2, ids.size());
    assertEquals(2, Set.copyOf(ids).size(), "each form has a report of its own");
  }

  @Test
  void aLongSourceIsCutBetweenCharacters() {
    for (int length = 100; length < 110; length++) {
      String source = new Item("𠮷".repeat(60) + "x".repeat(length), 0, "{}").source();
      assertTrue(source.length() <= 100);
      assertEquals(source, new String(source.getBytes(UTF_8), UTF_8));
      String rare = new Item("x".repeat(length - 90) + "𠮷".repeat(60), 0, "{}").source();
      assertEquals(rare, new String(rare.getBytes(UTF_8), UTF_8));
    }
  }

  @Test
  void refusesWrongArguments() {
    assertEquals(Main.WRONG_ARGUMENTS, run());
    assertEquals(Main.WRONG_ARGUMENTS, run("--threads", "0", "x"));
    assertEquals(Main.WRONG_ARGUMENTS, run("--nonsense"));
    assertEquals(Main.WRONG_ARGUMENTS, run(folder.resolve("absent").toString()));
  }

  private Path forms(String last) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < FORMS; i++) {
      lines.add(form(i, (i * 37 % 101) + "件"));
    }
    lines.add(last);
    return Files.write(folder.resolve("forms.ndjson"), lines);
  }

  private static String form(int number, String actual) {
    return "{\"title\": \"自评表\", \"fiscalYear\": %d, \"project\": {\"name\": \"项目%d\", \"competentDepartment\": \"司法局%d\"},"
            .formatted(2020 + number % 5, number, number % 7)
        + " \"indicators\": [{\"level1\": \"产出指标\", \"level2\": \"数量指标\", \"name\": \"办件\", \"target\": \"≥100件\","
        + " \"actual\": \"" + actual + "\", \"weight\": 100}]}";
  }

  private Path out() {
    return folder.resolve("out");
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--out", out().toString(), "--threads", "2"));
    all.addAll(List.of(arguments));
    return Main.run(
        all,
        new PrintStream(printed, true, StandardCharsets.UTF_8),
        new PrintStream(complained, true, StandardCharsets.UTF_8),
        false);
  }
}
