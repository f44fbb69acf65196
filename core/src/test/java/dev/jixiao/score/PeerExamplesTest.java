package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.StrategySpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each of several forms earns, by the figures of all of them. */
class PeerExamplesTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/jixiao/score/explained-peers.txt");

  static Stream<String> examples() {
    return Examples.lines("peer-examples.csv");
  }

  private static List<IndicatorScore> scores(String strategy, String target, String actuals) {
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
    return forms.stream().map(form -> among.score(form).indicators().get(0)).toList();
  }

  private static List<IndicatorScore> scores(String example) {
    String[] cells = example.split("\\s*\\|\\s*", -1);
    return scores(cells[0], cells[1], cells[2]);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void eachFormEarnsWhatItsFigureIsWorth(String example) {
    String points =
        scores(example).stream().map(PeerExamplesTest::points).collect(Collectors.joining(";"));
    assertEquals(example.substring(example.lastIndexOf('|') + 2), points);
  }

  /** After a change that is meant, run it with JIXIAO_REWRITE=1 in the environment and read the difference. */
  @Test
  void eachFormIsToldHowItComparesWithTheOthers() throws IOException {
    String text = examples().map(PeerExamplesTest::explained).collect(Collectors.joining("\n"));
    if (System.getenv("JIXIAO_REWRITE") != null) {
      Files.writeString(GOLDEN, text);
    }
    assertEquals(Files.readString(GOLDEN), text);
  }

  private static String explained(String example) {
    return scores(example).stream()
        .map(score -> score.explanation().toText(Locale.CHINESE) + "\n"
            + score.explanation().toText(Locale.ENGLISH) + "\n")
        .collect(Collectors.joining("", "## " + example + "\n", ""));
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

  private static String points(IndicatorScore score) {
    return score
        .points()
        .map(Object::toString)
        .orElseGet(() -> score.problem().orElseThrow().code());
  }
}
