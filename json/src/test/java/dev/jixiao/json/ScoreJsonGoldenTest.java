package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.rules.OverspendPolicy;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.Scorer;
import org.junit.jupiter.api.Test;

/** Everything that is written of a score, field by field: programs of others read it. */
class ScoreJsonGoldenTest {
  @Test
  void everyPartOfAScoreIsWrittenInItsField() {
    PerformanceForm form =
        FormJson.standard().read(Fixtures.text("/score/form.json")).orElseThrow();
    ScoringRules rules =
        ScoringRules.mof2020().toBuilder().overspend(OverspendPolicy.FLAG).build();

    String written = FormJson.standard()
        .write(Scorer.of(rules).score(form))
        .replace('"' + ResultFields.library() + '"', "\"VERSION\"");

    assertEquals(Fixtures.text("/score/score.json").strip(), written.strip());
  }
}
