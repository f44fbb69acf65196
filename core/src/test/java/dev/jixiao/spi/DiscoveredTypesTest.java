package dev.jixiao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.problem.Parsed;
import dev.jixiao.target.IndicatorType;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveredTypesTest {
  private static final Class<?> SERVICE = IndicatorType.class;

  /** Reads what begins with its own name. */
  public abstract static class Tagged<T extends Target> implements IndicatorType<T> {
    @Override
    public Comparison compare(T target, ActualValue actual, ComparisonContext context) {
      return Comparison.met();
    }
  }

  public record Alpha(String text) implements Target {
    @Override
    public String canonical() {
      return text;
    }
  }

  public record Beta(String text) implements Target {
    @Override
    public String canonical() {
      return text;
    }
  }

  public static class AlphaType extends Tagged<Alpha> {
    @Override
    public String name() {
      return "alpha";
    }

    @Override
    public Class<Alpha> targetType() {
      return Alpha.class;
    }

    @Override
    public Parsed<Alpha> parse(String text) {
      return text.startsWith("@") ? Parsed.ok(new Alpha(text)) : Parsed.unrecognised();
    }
  }

  public static class BetaType extends Tagged<Beta> {
    @Override
    public String name() {
      return "beta";
    }

    @Override
    public Class<Beta> targetType() {
      return Beta.class;
    }

    @Override
    public Parsed<Beta> parse(String text) {
      return text.startsWith("@") ? Parsed.ok(new Beta(text)) : Parsed.unrecognised();
    }
  }

  public static class OtherAlphaType extends AlphaType {}

  public static class ThirdAlphaType extends AlphaType {
    @Override
    public String name() {
      return "third";
    }
  }

  public static class NamelessType extends AlphaType {
    @Override
    public String name() {
      throw new IllegalStateException("not configured");
    }
  }

  public static class TextType extends AlphaType {
    @Override
    public String name() {
      return "text";
    }
  }

  public static class BrokenType extends AlphaType {
    public BrokenType() {
      throw new IllegalStateException("no licence");
    }
  }

  @TempDir
  Path folder;

  @Test
  void addsWhatTheLoaderSeesInTheOrderOfNames() throws IOException {
    assertAlphaBeforeBeta(jar("one").providing(SERVICE, AlphaType.class, BetaType.class));
    assertAlphaBeforeBeta(jar("other").providing(SERVICE, BetaType.class, AlphaType.class));
  }

  private static void assertAlphaBeforeBeta(ForeignJar jar) throws IOException {
    try (jar) {
      IndicatorTypes types = IndicatorTypes.discovered(jar);
      assertEquals("beta", types.nameOf(types.read("@")), "the last one added is tried first");
      assertEquals("alpha", types.nameOf(types.read("alpha", "@")));
      assertEquals(types.read("@"), types.read("beta", "@"));
      assertNotSame(BetaType.class, types.find("beta").orElseThrow().getClass());
    }
  }

  @Test
  void addsNothingUnasked() throws IOException {
    assertEquals(Optional.empty(), IndicatorTypes.standard().find("alpha"));
    try (ForeignJar empty = jar("empty")) {
      assertEquals(Optional.empty(), IndicatorTypes.discovered(empty).find("alpha"));
      assertThrows(NullPointerException.class, () -> IndicatorTypes.discovered(null));
    }
  }

  @Test
  void isLoudAboutDuplicateTypes() throws IOException {
    assertFails(
        jar("same name").providing(SERVICE, AlphaType.class, OtherAlphaType.class),
        "AlphaType",
        "OtherAlphaType",
        "\"alpha\"");
    assertFails(
        jar("same target").providing(SERVICE, AlphaType.class, ThirdAlphaType.class),
        "AlphaType",
        "ThirdAlphaType",
        "\"third\"");
    assertFails(jar("standard").providing(SERVICE, TextType.class), "TextType", "\"text\"");
  }

  @Test
  void isLoudAboutTypesThatCannotBeLoaded() throws IOException {
    assertFails(jar("absent").declaring(SERVICE, "org.example.Absent"), "org.example.Absent");
    assertFails(jar("broken").providing(SERVICE, BrokenType.class), "BrokenType");
    assertFails(jar("nameless").providing(SERVICE, NamelessType.class), "NamelessType");
    assertFails(jar("no type").providing(SERVICE, Alpha.class), "Alpha");
  }

  private ForeignJar jar(String name) throws IOException {
    return new ForeignJar(Files.createDirectory(folder.resolve(name)));
  }

  private static void assertFails(ForeignJar jar, String... named) throws IOException {
    try (jar) {
      ServiceConfigurationError error =
          assertThrows(ServiceConfigurationError.class, () -> IndicatorTypes.discovered(jar));
      for (String name : named) {
        assertTrue(error.getMessage().contains(name), error.getMessage());
      }
    }
  }
}
