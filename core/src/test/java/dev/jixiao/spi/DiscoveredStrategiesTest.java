package dev.jixiao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.Comparison;
import dev.jixiao.form.Indicator;
import dev.jixiao.strategy.Award;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.ScoringStrategy;
import dev.jixiao.strategy.ScoringStrategyProvider;
import dev.jixiao.strategy.StrategyParameters;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Points;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveredStrategiesTest {
  private static final Class<?> SERVICE = ScoringStrategyProvider.class;

  public static class Flat implements ScoringStrategyProvider {
    @Override
    public String name() {
      return "flat";
    }

    @Override
    public ScoringStrategy create(StrategyParameters parameters) {
      Points points = parameters.points("points", Points.of(1));
      return new FlatStrategy(points);
    }
  }

  record FlatStrategy(Points points) implements ScoringStrategy {
    @Override
    public Award award(Indicator indicator, Comparison comparison) {
      return Award.of(points, "flat");
    }
  }

  public static class Another extends Flat {
    @Override
    public String name() {
      return "another";
    }
  }

  public static class FlatAgain extends Flat {}

  public static class BuiltIn extends Flat {
    @Override
    public String name() {
      return "proportional";
    }
  }

  public static class TwoWords extends Flat {
    @Override
    public String name() {
      return "two words";
    }
  }

  public static class Nameless extends Flat {
    @Override
    public String name() {
      return null;
    }
  }

  @TempDir
  Path folder;

  @Test
  void addsWhatTheLoaderSeesInTheOrderOfNames() throws IOException {
    try (ForeignJar jar = jar("good").providing(SERVICE, Flat.class, Another.class)) {
      ScoringStrategies strategies = ScoringStrategies.discovered(jar);
      List<String> names = List.copyOf(strategies.names());
      assertEquals(List.of("another", "flat"), names.subList(names.size() - 2, names.size()));
      StrategySpec spec = StrategySpec.parse("flat(points=2)");
      Award award = strategies.create(spec).orElseThrow().award(indicator(), Comparison.met());
      assertEquals(Optional.of(Points.of(2)), award.points());
      assertFalse(strategies.create(StrategySpec.parse("flat(point=2)")).isOk());
    }
  }

  @Test
  void addsNothingUnasked() {
    assertFalse(ScoringStrategies.standard().names().contains("flat"));
  }

  @Test
  void isLoudAboutProvidersThatCannotBeUsed() throws IOException {
    assertFails(jar("twice").providing(SERVICE, Flat.class, FlatAgain.class), "FlatAgain", "Flat");
    assertFails(jar("built in").providing(SERVICE, BuiltIn.class), "BuiltIn", "proportional");
    assertFails(jar("two words").providing(SERVICE, TwoWords.class), "TwoWords", "two words");
    assertFails(jar("nameless").providing(SERVICE, Nameless.class), "Nameless");
    assertFails(jar("absent").declaring(SERVICE, "org.example.Absent"), "org.example.Absent");
  }

  private static Indicator indicator() {
    return Indicator.builder().weight("10").build();
  }

  private ForeignJar jar(String name) throws IOException {
    return new ForeignJar(Files.createDirectory(folder.resolve(name)));
  }

  private static void assertFails(ForeignJar jar, String... named) throws IOException {
    try (jar) {
      ServiceConfigurationError error =
          assertThrows(ServiceConfigurationError.class, () -> ScoringStrategies.discovered(jar));
      for (String name : named) {
        assertTrue(error.getMessage().contains(name), error.getMessage());
      }
    }
  }
}
