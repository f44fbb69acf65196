package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.rules.Grade;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The seven real forms by the rules of 财预〔2020〕10号: the fund block counts once, and declared results are accepted. */
class SevenFormsScoreTest {
  @ParameterizedTest
  @CsvSource({
    "1-legal-aid, 110",
    "2-legal-aid-carried-over, 110",
    "3-administrative-reconsideration, 100",
    "4-legislation, 100",
    "5-legal-publicity, 130",
    "6-legal-publicity-carried-over, 110",
    "7-administration-by-law, 100"
  })
  void scoresInFull(String name, String available) throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/forms/" + name + ".json")) {
      PerformanceForm form =
          FormJson.standard().read(Objects.requireNonNull(in)).orElseThrow();
      FormScore score = Scorer.standard().score(form);
      assertEquals(available, score.available().toString());
      assertEquals(
          available,
          score.total().toString(),
          () -> score.indicators().stream()
              .filter(i -> i.isUnscored() || !i.lacking().orElseThrow().isZero())
              .map(IndicatorScore::toString)
              .toList()
              .toString());
      // a form whose weights make 110 or 130 has no grade
      assertEquals(
          available.equals("100") ? "优" : "-", score.grade().map(Grade::name).orElse("-"));
      assertEquals("10", score.budget().orElseThrow().points().orElseThrow().toString());
      assertTrue(score.unscored().isEmpty());
    }
  }
}
