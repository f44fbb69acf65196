package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.target.IndicatorType;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import dev.jixiao.target.UnknownTarget;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms with targets of a department's own type, and results of more than one rule set. */
class OwnTypesTest {
  private static final IndicatorTypes TYPES = IndicatorTypes.standard().with(new StarsType());
  private static final FormJson OWN = FormJson.standard().withTypes(TYPES);
  private static final String DOCUMENT =
      "{\"indicators\":[{\"name\":\"服务\",\"target\":\"★★★\",\"actual\":\"★★\",\"weight\":100}]}";

  record Stars(String text) implements Target {
    @Override
    public String canonical() {
      return text;
    }
  }

  private static final class StarsType implements IndicatorType<Stars> {
    @Override
    public String name() {
      return "stars";
    }

    @Override
    public Class<Stars> targetType() {
      return Stars.class;
    }

    @Override
    public Parsed<Stars> parse(String text) {
      return text.matches("★{1,5}") ? Parsed.ok(new Stars(text)) : Parsed.unrecognised();
    }

    @Override
    public Comparison compare(Stars target, ActualValue actual, ComparisonContext context) {
      return actual.text().length() >= target.text().length()
          ? Comparison.met()
          : Comparison.undetermined(Problem.of("FEW_STARS", "too few stars"));
    }
  }

  private static Target target(FormReading reading) {
    return reading.orElseThrow().indicators().get(0).target();
  }

  @Test
  void aTargetOfTheTypeIsReadFromItsText() {
    assertEquals(new Stars("★★★"), target(OWN.read(DOCUMENT)));
    assertEquals("text", TYPES.nameOf(target(FormJson.standard().read(DOCUMENT))));
  }

  @Test
  void itIsWrittenWithItsTypeAndKeptByThoseWhoDoNotKnowIt() {
    PerformanceForm form = OWN.read(DOCUMENT).orElseThrow();
    String written = OWN.writeLine(form);
    assertTrue(written.contains("\"target\":{\"type\":\"stars\",\"text\":\"★★★\"}"), written);
    assertEquals(form, OWN.read(written).orElseThrow());

    FormReading unknown = FormJson.standard().read(written);
    assertEquals(new UnknownTarget("stars", "★★★"), target(unknown));
    String again = FormJson.standard().writeLine(unknown.orElseThrow());
    assertEquals(form, OWN.read(again).orElseThrow());
  }

  @Test
  void typesAreNeeded() {
    assertThrows(NullPointerException.class, () -> FormJson.standard().withTypes(null));
  }

  /** The fingerprint of the rule set before is not taken for that of this one. */
  @Test
  void everyResultNamesTheRulesItWasMadeBy() {
    PerformanceForm form = FormJson.standard()
        .read(DOCUMENT.replace("★★★", "≥3件").replace("★★", "3件"))
        .orElseThrow();
    FormScore first = Scorer.of(ScoringRules.mof2020()).score(form);
    FormScore second = Scorer.of(ScoringRules.mof2021()).score(form);
    ResultJson results = ResultJson.standard();
    for (FormScore score : List.of(first, second, first, first, second)) {
      String own = RulesJson.fingerprint(score.rules());
      String other = RulesJson.fingerprint((score == first ? second : first).rules());
      String line = results.writeLine(score);
      assertTrue(line.contains(own), line);
      assertTrue(!line.contains(other), line);
    }
  }
}
