package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

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
            .map(p -> p.location() + " " + p.position().orElseThrow())
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
    assertEquals(2, problem.position().orElseThrow().line());
    assertTrue(problem.excerpt().orElseThrow().text().contains("\"goal\""), problem.toString());
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
