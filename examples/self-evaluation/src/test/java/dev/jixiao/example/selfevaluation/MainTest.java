package dev.jixiao.example.selfevaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.json.RulesJson;
import dev.jixiao.rules.ScoringRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job end to end: what it prints, what it writes, what it says of bad files, and its exit codes. */
class MainTest {
  @TempDir
  Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

  @Test
  void scoresTheSevenFormsInFull() {
    assertEquals(Main.READ_ALL, run());
    for (String total : List.of("110 / 110", "100 / 100", "130 / 130")) {
      assertTrue(printed().contains(total), total);
    }
    assertEquals("", complained());
  }

  @Test
  void printsWhatTheGoldenFileSays() throws IOException {
    run();
    Golden.check("report.txt", withoutPaths(printed()));
  }

  @Test
  void writesMarkdownAsTheGoldenFileSays() throws IOException {
    run();
    Golden.check("report.md", Files.readString(folder.resolve("report.md")));
  }

  @Test
  void writesAPageThatNeedsNothingElse() throws IOException {
    run();
    String page = Files.readString(folder.resolve("report.html"));
    assertFalse(page.contains("src="), "an image or a script from elsewhere");
    assertFalse(page.contains("<link"), "a style sheet from elsewhere");
    assertFalse(page.contains("url("), "a font or an image from elsewhere");
    for (int form = 1; form <= 7; form++) {
      assertTrue(page.contains("id=\"form-" + form + "\""), "form " + form);
    }
    assertTrue(page.contains("预算执行率10分，共110分，与总分100分不一致"), "a finding");
    assertFalse(page.contains("WEIGHT_SUM"), "a code in a page for people");
  }

  @Test
  void escapesWhatAFormSays() throws IOException {
    Path form = Files.writeString(
        folder.resolve("form.json"),
        "{\"title\": \"<script>alert(1)</script>\", \"indicators\": []}");
    run(form.toString());
    assertFalse(Files.readString(folder.resolve("report.html")).contains("<script>"));
    assertFalse(Files.readString(folder.resolve("report.md")).contains("<script>"));
  }

  @Test
  void saysInOneLineWhatIsWrongAndGoesOn() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "[1, 2]");
    Path good =
        Files.writeString(folder.resolve("good.json"), "{\"title\": \"好表\", \"indicators\": []}");
    assertEquals(
        Main.NOT_ALL_READ,
        run(bad.toString(), folder.resolve("absent.json").toString(), good.toString()));
    assertEquals(2, complained().lines().count(), complained());
    assertTrue(complained().contains("bad.json"), complained());
    assertTrue(complained().contains("absent.json"), complained());
    assertTrue(printed().contains("好表"), printed());
  }

  @Test
  void readsFoldersAndLines() throws IOException {
    Files.writeString(folder.resolve("a.json"), "{\"title\": \"甲表\", \"indicators\": []}");
    Files.writeString(folder.resolve("b.jsonl"), "{\"title\": \"乙表\"}\n\n{\"title\": \"丙表\"}\n");
    assertEquals(Main.READ_ALL, run(folder.toString()));
    for (String title : List.of("甲表", "乙表", "丙表")) {
      assertTrue(printed().contains(title), title);
    }
  }

  @Test
  void scoresByTheRulesOfAFile() throws IOException {
    Path rules = Files.writeString(
        folder.resolve("rules.json"),
        RulesJson.write(ScoringRules.mof2020().toBuilder().source("本县办法").build()));
    assertEquals(Main.READ_ALL, run("--rules", rules.toString()));
    assertTrue(printed().contains("本县办法"), printed());
    assertTrue(Files.readString(folder.resolve("report.html")).contains("本县办法"));
  }

  @Test
  void refusesRulesThatCannotBeRead() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{\"name\": 1,");
    assertEquals(Main.WRONG_ARGUMENTS, run("--rules", bad.toString()));
    assertTrue(complained().contains("bad.json"), complained());
    assertEquals(
        Main.WRONG_ARGUMENTS, run("--rules", folder.resolve("absent.json").toString()));
  }

  @Test
  void refusesWrongArguments() {
    assertEquals(Main.WRONG_ARGUMENTS, run("--lang", "fr"));
    assertEquals(Main.WRONG_ARGUMENTS, run("--nonsense"));
    assertTrue(complained().contains("Usage:"), complained());
  }

  @Test
  void saysThatAReportCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertEquals(Main.NOT_WRITTEN, start(List.of("--out", file.resolve("below").toString())));
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--out", folder.toString()));
    all.addAll(List.of(arguments));
    return start(all);
  }

  private int start(List<String> arguments) {
    return Main.run(
        arguments,
        new PrintStream(printed, true, StandardCharsets.UTF_8),
        new PrintStream(complained, true, StandardCharsets.UTF_8));
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return complained.toString(StandardCharsets.UTF_8);
  }

  private String withoutPaths(String text) {
    return text.replace(folder + "/", "");
  }
}
