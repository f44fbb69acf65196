package dev.jixiao.score;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.StrategySpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** The worked examples of the strategies, one a line. */
public final class Examples {
  private Examples() {}

  record Example(StrategySpec strategy, Indicator indicator, String points, String source) {
    static Example parse(String line) {
      String[] cells = line.split("\\s*\\|\\s*", -1);
      Indicator indicator = Indicator.builder()
          .category(IndicatorCategory.of(StandardCategory.valueOf(cells[1])))
          .name("n")
          .target(cells[2])
          .actual(cells[3])
          .weight(cells[4])
          .build();
      return new Example(StrategySpec.parse(cells[0]), indicator, cells[5], cells[6]);
    }

    /** A row of which further cells decide: attributes, and the reported score. */
    static Example ofCells(String line) {
      String[] cells = line.split("\\s*\\|\\s*", -1);
      Indicator.Builder indicator = Indicator.builder()
          .category(IndicatorCategory.of(StandardCategory.QUALITY))
          .name("n")
          .target(cells[1])
          .actual(cells[2])
          .weight("10");
      for (String cell : cells[3].isEmpty() ? new String[0] : cells[3].split(",")) {
        String[] answer = cell.split("=");
        if (answer[0].equals("reported")) {
          indicator.reportedScore(answer[1]);
        } else {
          indicator.putAttribute(answer[0], answer[1]);
        }
      }
      return new Example(StrategySpec.parse(cells[0]), indicator.build(), cells[4], cells[3]);
    }

    // a scorer of its own, so that no example is scored by what another left behind
    IndicatorScore score() {
      return Scorer.of(ScoringRules.mof2020())
          .score(indicator.toBuilder().scoring(strategy.toStandard()).build());
    }

    @Override
    public String toString() {
      String cells = indicator.attributes().isEmpty() ? "" : " " + indicator.attributes();
      return strategy + " " + indicator.target().text() + " "
          + indicator.actual().orElseThrow() + cells
          + indicator.reportedScore().map(given -> " reported " + given).orElse("");
    }
  }

  /** Specs of every strategy: those of the examples, and of the strategies that read a person's answers. */
  public static Stream<StrategySpec> specs() {
    return Stream.concat(
            all().map(Example::strategy),
            Stream.of(
                    "checklist(items=①:40%,②:60%)",
                    "checklist(items=①:1,②:2)",
                    "checklist(items=①:40%,②:60%, precondition=已设目标, instead=无项目:50%, floor=10%)",
                    "deduct-per-counted-event(events=一般事故:0.5,重大事故:1)",
                    "rank(places=1:100%,2~3:90%,4:60%)",
                    "rank-among-peers",
                    "ratio-to-best",
                    "ratio-to-mean",
                    "min-max",
                    "survey(levels=好:100%,差:40%)",
                    "survey(levels=好:100%,差:40%, target=80%)",
                    "manual",
                    "manual(mode=editable)",
                    "judgement-bands(met=90%, partly=70%, missed=10%)",
                    "judgement-bands(given=ignore)",
                    "composite(parts=survey(levels=好:100%,差:40%):50%;proportional:50%)")
                .map(StrategySpec::parse))
        .distinct();
  }

  /** The worked examples of the strategies. */
  static Stream<Example> all() {
    return lines("worked-examples.csv").map(Example::parse);
  }

  /** Examples of the edges of the strategies: bounds, ends, statements, bonuses. */
  static Stream<Example> edges() {
    return lines("edge-examples.csv").map(Example::parse);
  }

  /** Examples of rows of which further cells decide: answers, votes, counts, a given score, a place. */
  static Stream<Example> cells() {
    return lines("cell-examples.csv").map(Example::ofCells);
  }

  /** The lines of a table beside this class, without remarks. */
  static Stream<String> lines(String table) {
    try (InputStream in = Examples.class.getResourceAsStream(table)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
