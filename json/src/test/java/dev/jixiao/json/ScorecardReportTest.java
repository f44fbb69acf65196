package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.jixiao.audit.Auditor;
import dev.jixiao.report.TextReport;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The filled scorecards with their rule sets, from the document to the report: all that a reader is told of them. */
class ScorecardReportTest {
  static String report(String name) {
    FormScore score = Scorer.of(ExampleRules.named("example-scorecard-" + name))
        .score(FormJson.standard()
            .read(Fixtures.text("/scorecards/" + name + ".json"))
            .orElseThrow());
    return TextReport.in(Locale.CHINA).render(score, Auditor.standard().audit(score));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yueyang", "shouxian", "ex-ante"})
  void isReportedWithAllItsFindings(String name) {
    String report = report(name);
    assertEquals(Fixtures.text("/scorecards/" + name + ".report.txt").strip(), report.strip());
    assertFalse(report.contains("“”"), "a message quotes a value that nobody wrote");
  }
}
