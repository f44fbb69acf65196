package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.Place;
import dev.jixiao.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All that is told of a document, in both languages: below each document its problems, each with its place and what was expected
 * there. What has none below it is read as it is.
 */
class ToldProblemsTest {
  private static Stream<String> blocks(String name) {
    return Arrays.stream(Fixtures.text("/problems/" + name + ".txt").strip().split("\n\n"));
  }

  static Stream<String> forms() {
    return blocks("forms");
  }

  static Stream<String> rules() {
    return blocks("rules");
  }

  static Stream<String> profiles() {
    return blocks("profiles");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void ofAForm(String block) {
    assertTold(block, json -> FormJson.standard().read(json).problems());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ofARuleSet(String block) {
    assertTold(block, json -> RulesJson.read(json).problems());
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void ofAnAuditProfile(String block) {
    assertTold(block, json -> AuditProfileJson.read(json).problems());
  }

  private static void assertTold(String block, Function<String, List<Problem>> reading) {
    String document = block.lines().findFirst().orElseThrow();
    String told =
        reading.apply(document).stream().map(ToldProblemsTest::text).collect(Collectors.joining());
    assertEquals(block.strip(), (document + "\n" + told).strip());
  }

  static String text(Problem problem) {
    Message expected = problem.expected().orElse(Message.of("-"));
    return "  " + problem.code() + (problem.isWarning() ? "? " : " ") + problem.location() + " "
        + problem.place().map(Place::toString).orElse("nowhere") + "\n"
        + "    " + problem.wording().english() + " → " + clipped(expected.english()) + "\n"
        + "    " + problem.wording().chinese() + " → " + clipped(expected.chinese()) + "\n";
  }

  // the first of many names are enough
  private static String clipped(String text) {
    return text.length() > 80 ? text.substring(0, 60) + "…" : text;
  }
}
