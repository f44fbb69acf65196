package dev.jixiao.json;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.rules.InvalidRulesException;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.value.Points;
import java.io.ByteArrayInputStream;
import java.util.List;

/**
 * Any bytes as a rule set: rules or an error, read back equal, and either refused by a scorer or scoring real forms within their weights.
 */
public final class RulesFuzz {
  private static final List<PerformanceForm> FORMS = Fixtures.all()
      .map(name -> FormJson.standard().read(Fixtures.text(name)))
      .flatMap(reading -> reading.form().stream())
      .limit(5)
      .toList();

  private RulesFuzz() {}

  /**
   * The entry point of the fuzzer.
   *
   * @param data the rule set
   */
  public static void fuzzerTestOneInput(byte[] data) {
    check(RulesJson.read(new ByteArrayInputStream(data)));
  }

  static void check(RulesReading reading) {
    boolean lost = reading.problems().stream().anyMatch(problem -> !problem.isWarning());
    if (reading.rules().isPresent() == lost) {
      throw new AssertionError(lost ? "rules in spite of an error" : "no rules and no error");
    }
    DocumentFuzz.checkWords(reading.problems());
    reading.rules().ifPresent(RulesFuzz::check);
  }

  private static void check(ScoringRules rules) {
    if (!RulesJson.read(RulesJson.write(rules)).orElseThrow().equals(rules)) {
      throw new AssertionError("not read back equal: " + rules);
    }
    rules.differences(ScoringRules.mof2020());
    Scorer scorer;
    try {
      scorer = Scorer.of(rules);
    } catch (InvalidRulesException e) {
      return; // a strategy that nobody has
    }
    FORMS.forEach(form -> check(scorer.score(form)));
  }

  private static void check(FormScore score) {
    for (IndicatorScore row : score.indicators()) {
      Points points = row.points().orElse(Points.ZERO);
      if (points.signum() < 0 || points.compareTo(row.indicator().weight()) > 0) {
        throw new AssertionError(points + " of " + row.indicator());
      }
    }
    if (score.total().compareTo(score.available()) > 0) {
      throw new AssertionError(score.total() + " of " + score.available());
    }
  }
}
