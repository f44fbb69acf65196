package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The thirteen mistakes that a county's rule keeper makes in typing a rule set, with what is said of them in both languages, word for
 * word. After a change that is meant, run the test with JIXIAO_REWRITE=1 in the environment and read the difference.
 */
class RuleKeepersMistakesTest {
  private static final Path TABLE = Path.of("src/test/resources/rules/mistakes.md");

  private static final List<String> MISTAKES = List.of(
      "\"defaultStrategy\": \"bands(bands=0.9:1,0.8:0.8)\"",
      "\"defaultStrategy\": \"deduct-per-step(step=3, points=1)\"",
      "\"defaultStrategy\": \"proportionl\"",
      "\"defaultStrategy\": \"按完成率比例记分\"",
      "\"defaultStrategy\": {\"strategy\": \"proportional-from\", \"flor\": \"60%\"}",
      "\"defaultStrategy\": \"bands(bands=90%:100%,80%:80%\"",
      "\"defaultStrategy\": \"bands(bands=60%:50%,80%:80%)\"",
      "\"gradeScal\": \"优:90%,良:80%,中:60%,差:0%\"",
      "\"gradeScale\": \"优:90-100,良:80-89,中:60-79,差:0-59\"",
      "\"strategiesByCategory\": {\"数量指示\": \"proportional\"}",
      "\"weightPlans\": [{\"name\": \"a\", \"budget\": 10, \"weights\": {\"产出指标\": 50, \"效益指标\": 30}}]",
      "\"declared\"：\"ACCEPT\"",
      "\"maxBonus\": \"五分\"");

  private static RulesReading read(String field) {
    return RulesJson.read("{\"name\": \"某县2024\", " + field + "}");
  }

  private static String row(String field) {
    Problem problem = read(field).problems().get(0);
    return "| `" + field + "` | " + problem.code() + " " + problem.place().orElseThrow() + " | "
        + problem.message(Locale.CHINESE) + " | " + problem.message(Locale.ENGLISH) + " |\n";
  }

  @Test
  void eachIsReportedInBothLanguages() throws IOException {
    assertEquals(13, MISTAKES.size());
    StringBuilder table = new StringBuilder("| 写成 | where | 提示 | message |\n|---|---|---|---|\n");
    MISTAKES.forEach(field -> table.append(row(field)));
    if (System.getenv("JIXIAO_REWRITE") != null) {
      Files.createDirectories(TABLE.getParent());
      Files.writeString(TABLE, table);
    }
    assertEquals(Files.readString(TABLE), table.toString());
  }

  static Stream<String> mistakes() {
    return MISTAKES.stream();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void theChineseOneIsChinese(String field) {
    for (Problem problem : read(field).problems()) {
      // whatever was typed may be repeated, and names are what they are
      String said = problem.message(Locale.CHINESE).replaceAll("[“\"][^”\"]*[”\"]", "");
      assertTrue(said.matches("(?s).*[\\p{IsHan}]{2}.*"), said);
      assertTrue(!said.matches("(?s).*[A-Za-z]+ [A-Za-z]+ [A-Za-z]+.*"), said);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"defaultStrategy\": \"bands（bands＝90％：100％，80％：80％）\"",
        "\"defaultStrategy\": \"bands(bands=90%：100%，80%：80%)\"",
        "\"defaultStrategy\": {\"strategy\": \"bands\", \"bands\": \"90％：100％，80％：80％\"}",
        "\"defaultStrategy\": \"deduct-per-step（step＝３％，points＝0.5分）\"",
        "\"defaultStrategy\": \"levels(levels=好：100％，中：60％)\"",
        "\"defaultStrategy\": \"composite(parts=all-or-nothing：40％；proportional：60％)\"",
        "\"defaultStrategy\": \"interpolate(anchors=60％：0％，100％：100％)\"",
        "\"gradeScale\": \"优：90％，良：80％，中：60％，差：0％\""
      })
  void fullWidthSignsAreReadAsWhatTheyAre(String field) {
    assertEquals(List.of(), read(field).problems());
  }
}
