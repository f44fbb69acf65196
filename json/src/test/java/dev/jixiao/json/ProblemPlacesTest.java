package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.jixiao.problem.Excerpt;
import dev.jixiao.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where problems are said to be, and what is shown of the document there. */
class ProblemPlacesTest {
  @Test
  void everyProblemIsReportedAtOnceWithItsPlaceAndWhatWasExpected() {
    FormReading reading = FormJson.standard()
        .read(Fixtures.lines(
            "{\"title\": 1, \"fiscalYear\": \"soon\",",
            " \"指标\": [],",
            " \"indicators\": [{\"weight\": \"much\"},",
            "                {\"name\": \"行\", \"a/b~c\": 1}]}"));
    assertEquals(
        List.of(
            "/fiscalYear 1:28",
            "/指标 2:2",
            "/indicators/0/weight 3:28",
            "/indicators/1/a~1b~0c 4:31"),
        reading.problems().stream()
            .map(p -> p.location() + " " + p.place().orElseThrow())
            .toList());
    for (Problem problem : reading.problems()) {
      assertTrue(problem.expected().isPresent(), problem.toString());
    }
  }

  @Test
  void aFaultInTheSyntaxIsShownWithItsSurroundings() {
    Problem problem =
        FormJson.standard().read("{\"title\": \"表\",\n \"goal\": ]}").problems().get(0);
    assertEquals("/goal", problem.location());
    assertEquals("2", problem.place().orElseThrow().toString().replaceFirst(":.*", ""));
    assertTrue(problem.excerpt().orElseThrow().text().contains("\"goal\""), problem.toString());
  }

  static Stream<Arguments> faultsOfSyntax() {
    String wide = "{\"title\":\"" + "表".repeat(100) + "\" ";
    return Stream.of(
        arguments("!", "1:1", "!", 0),
        arguments("{\"a\" 1}", "1:6", "{\"a\" 1}", 5),
        arguments("{\n\"a\" 1}", "2:5", "{·\"a\" 1}", 6),
        arguments("{\r\n\"a\" 1}", "2:5", "{··\"a\" 1}", 7),
        arguments("{\r\"a\" 1}", "2:5", "{·\"a\" 1}", 6),
        arguments("{\r\r\n\n\"a\" 1}", "4:5", "{····\"a\" 1}", 9),
        arguments("\n\n{\"a\" 1}\n", "3:6", "··{\"a\" 1}·", 7),
        arguments(
            wide + "1}" + " ".repeat(100),
            "1:113",
            "…" + "表".repeat(22) + "\" 1}" + " ".repeat(22) + "…",
            25));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faultsOfSyntax")
  void aFaultInTheSyntaxIsShownWhereItIs(String json, String place, String shown, int caret) {
    Problem problem = FormJson.standard().read(json).problems().get(0);

    assertEquals("SYNTAX", problem.code());
    assertEquals(place, problem.place().orElseThrow().toString());
    assertEquals(new Excerpt(shown, caret), problem.excerpt().orElseThrow());
  }

  @Test
  void whatIsShownOfAValueDisturbsNoTerminal() {
    Problem problem = ToleranceTest.row("weight", "\"\\u001b[31m" + "x".repeat(100) + "\"")
        .problems()
        .get(0);
    assertFalse(problem.toString().contains("\u001b"));
    assertTrue(problem.message().length() < 120, problem.message());
  }
}
