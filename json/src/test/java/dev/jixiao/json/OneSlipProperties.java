package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.rules.Grade;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.strategy.StrategySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * A slip of the hand in a published rule set: one character left out, typed twice or swapped with the next. It is refused, or reported, or
 * every score is as it was.
 */
class OneSlipProperties {
  private static final List<String> DOCUMENTS = Stream.of(
          Stream.of(ScoringRules.mof2020(), ScoringRules.mof2021()).map(RulesJson::write),
          ExampleRules.names().stream()
              .map(name -> Fixtures.text("/dev/jixiao/json/rules/" + name + ".json")),
          Stream.of(RulesJson.write(ScoringRules.mof2021().toBuilder()
              .name("某县")
              .base("mof-2021-101")
              .strategyForHeading("资金管理", StrategySpec.parse("deduct-per-event(points=2)"))
              .build())))
      .flatMap(documents -> documents)
      .toList();

  private static final List<PerformanceForm> FORMS = Stream.of("yueyang", "shouxian", "ex-ante")
      .map(name -> FormJson.standard()
          .read(Fixtures.text("/scorecards/" + name + ".json"))
          .orElseThrow())
      .toList();

  private static final List<List<String>> SCORES = DOCUMENTS.stream()
      .map(document -> scores(RulesJson.read(document).orElseThrow()))
      .toList();

  private static List<String> scores(ScoringRules rules) {
    Scorer scorer = Scorer.of(rules);
    List<String> scores = new ArrayList<>();
    for (PerformanceForm form : FORMS) {
      FormScore score = scorer.score(form);
      scores.add(score.adjustedTotal() + " " + score.available() + " "
          + score.grade().map(Grade::name).orElse("-"));
      score
          .indicators()
          .forEach(row -> scores.add(row.points().map(Object::toString).orElse("-")));
    }
    return scores;
  }

  private static Optional<String> slipped(String document, int at, int kind) {
    char here = document.charAt(at);
    return switch (kind) {
      case 0 -> Optional.of(document.substring(0, at) + document.substring(at + 1));
      case 1 -> Optional.of(document.substring(0, at) + here + document.substring(at));
      default ->
        at + 1 == document.length()
            ? Optional.empty()
            : Optional.of(document.substring(0, at)
                + document.charAt(at + 1)
                + here
                + document.substring(at + 2));
    };
  }

  @Property(tries = 1500)
  void aSlipIsRefusedOrReportedOrChangesNoScore(
      @ForAll @IntRange(max = 1_000_000) int which,
      @ForAll @IntRange(max = 1_000_000) int place,
      @ForAll @IntRange(max = 2) int kind) {
    int index = which % DOCUMENTS.size();
    String document = DOCUMENTS.get(index);
    int at = place % document.length();
    slipped(document, at, kind).ifPresent(wrong -> {
      RulesReading reading = RulesJson.read(wrong);
      assertTrue(reading.rules().isPresent() || !reading.problems().isEmpty());
      if (reading.problems().isEmpty()) {
        String where =
            document.substring(Math.max(0, at - 30), Math.min(at + 30, document.length()));
        assertEquals(SCORES.get(index), scores(reading.orElseThrow()), () -> kind + " at " + where);
      }
    });
  }

  /** Without a fingerprint what can be seen of a slip is what cannot be meant; here are those that can. */
  @Property(tries = 300)
  void aDocumentWithoutAFingerprintIsReadAsItIs(@ForAll @IntRange(max = 1_000_000) int which) {
    String document = DOCUMENTS.get(which % DOCUMENTS.size());
    String bare = document.replaceAll(",\\s*\"fingerprint\": \"[0-9a-f]{16}\"", "");
    assertFalse(Objects.equals(bare, document));
    assertEquals(List.of(), RulesJson.read(bare).problems());
  }
}
