package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jixiao.explain.Step;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScoreJsonTest {
  @ParameterizedTest
  @MethodSource("dev.jixiao.json.Fixtures#all")
  void aScoreIsWrittenWithItsNumbersAndItsExplanation(String name) throws Exception {
    PerformanceForm form = FormJson.standard().read(Fixtures.text(name)).orElseThrow();
    FormScore score = Scorer.standard().score(form);
    JsonNode json = new ObjectMapper().readTree(FormJson.standard().write(score));
    assertEquals(score.total().toString(), json.at("/total").asText());
    assertEquals(score.available().toString(), json.at("/available").asText());
    assertEquals(score.grade().isPresent(), json.has("grade"));
    assertEquals(score.indicators().size(), json.at("/rows").size());
    long total = score.explanation().steps().stream()
        .filter(step -> !(step instanceof Step.Group))
        .count();
    assertEquals(total, json.at("/explanation").size());
    for (int i = 0; i < score.indicators().size(); i++) {
      JsonNode row = json.at("/rows/" + i);
      assertEquals(
          score.indicators().get(i).comparison().verdict().name(),
          row.at("/verdict").asText());
      assertEquals(score.indicators().get(i).points().isPresent(), row.has("points"));
      assertTrue(row.at("/explanation/0/text/zh").asText().length() > 1, row.toString());
      assertTrue(row.at("/explanation/0/text/en").asText().length() > 1, row.toString());
    }
  }
}
