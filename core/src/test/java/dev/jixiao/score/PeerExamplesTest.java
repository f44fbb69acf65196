package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.StrategySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each of several forms earns, by the figures of all of them. */
class PeerExamplesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ratio-to-best | ≥50% | 98%;49%;98% | 10;5;10",
        "ratio-to-best | ≤100元 | 80元;100元;160元 | 10;8;5",
        "ratio-to-best | ≤3起 | 0起;2起 | 10;0",
        "ratio-to-best | ≥5℃ | 10℃;-5℃ | 10;STRATEGY_NOT_APPLICABLE",
        "ratio-to-best | ≥5℃ | 0℃;-5℃ | 10;STRATEGY_NOT_APPLICABLE",
        "ratio-to-mean | ≥50% | 90%;60%;30% | 10;10;4",
        "ratio-to-mean | ≤100元 | 80元;100元;160元 | 10;10;5.625",
        "ratio-to-mean | ≤3起 | 0起;2起 | 10;0",
        "ratio-to-mean | ≥5℃ | 10℃;20℃;-5℃ | 10;10;STRATEGY_NOT_APPLICABLE",
        "ratio-to-mean | ≥50% | 90% | STRATEGY_NOT_APPLICABLE",
        "min-max | ≥50% | 90%;60%;30% | 10;5;0",
        "min-max | ≤100元 | 80元;100元;160元 | 10;7.5;0",
        "min-max | ≥50% | 90%;90% | STRATEGY_NOT_APPLICABLE;STRATEGY_NOT_APPLICABLE",
        "rank-among-peers | ≥50% | 90%;60%;30% | 10;9.5;9",
        "rank-among-peers | ≤100元 | 80元;100元;160元 | 10;9.5;9",
        "rank-among-peers | ≥50% | 90%;90%;30% | 10;10;9",
        "rank-among-peers(step=4分) | ≥50% | 90%;60%;50%;30% | 10;6;2;0",
        "rank-among-peers(step=50%) | ≥50% | 90%;60%;50%;30% | 10;5;0;0",
        "rank-among-peers(places=1:100%,2~3:80%) | ≥50% | 90%;60%;50%;30% | 10;8;8;0",
        "rank-among-peers(places=1~2:9分,3:4.5分) | ≥50% | 90%;60%;50%;30% | 9;9;4.5;0",
      })
  void eachFormEarnsWhatItsFigureIsWorth(
      String strategy, String target, String actuals, String points) {
    List<PerformanceForm> forms = new ArrayList<>();
    for (String actual : actuals.split(";")) {
      forms.add(form("单位" + forms.size(), target, actual));
    }
    Scorer scorer = Scorer.of(ScoringRules.builder()
        .name("peers")
        .defaultStrategy(StrategySpec.parse(strategy))
        .build());
    PeerGroup.Collector collector = scorer.collectPeers();
    forms.forEach(collector::add);
    Scorer among = scorer.withPeers(collector.build());

    String scores =
        forms.stream().map(form -> points(among, form)).collect(Collectors.joining(";"));

    assertEquals(points, scores);
  }

  private static PerformanceForm form(String unit, String target, String actual) {
    return PerformanceForm.builder()
        .project(Project.builder().implementingUnit(unit).build())
        .addIndicators(Indicator.builder()
            .category(IndicatorCategory.QUALITY)
            .name("指标")
            .target(target)
            .actual(actual)
            .weight("10")
            .build())
        .build();
  }

  private static String points(Scorer scorer, PerformanceForm form) {
    IndicatorScore score = scorer.score(form).indicators().get(0);
    return score
        .points()
        .map(Object::toString)
        .orElseGet(() -> score.problem().orElseThrow().code());
  }
}
