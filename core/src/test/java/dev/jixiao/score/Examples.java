package dev.jixiao.score;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.StandardCategory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** The worked examples of the strategies, one a line. */
final class Examples {
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

    IndicatorScore score() {
      return Scorer.standard()
          .score(indicator.toBuilder().scoring(strategy.toStandard()).build());
    }

    @Override
    public String toString() {
      return strategy + " " + indicator.target().text() + " "
          + indicator.actual().orElseThrow();
    }
  }

  static Stream<Example> all() {
    try (InputStream in = Examples.class.getResourceAsStream("worked-examples.csv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).map(Example::parse);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
