package dev.jixiao.target;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.ActualKind;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are made to hang, to exhaust or to deceive a reader. */
class HostileTextTest {
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();

  static Stream<String> hostile() {
    return Stream.of(
        "9".repeat(1_000_000),
        "≥".repeat(100_000),
        "完成".repeat(5_000_000),
        "(".repeat(1_000_000),
        "1,".repeat(100_000),
        "一".repeat(200),
        "百分之".repeat(60),
        "9".repeat(65),
        "0." + "0".repeat(70) + "1",
        "1e999999999",
        "≥1e-999999999%",
        "\uD800",
        "90\uDC00%",
        "100\u0007件",
        "100\u0000",
        "\u202E09%",
        "元/".repeat(60),
        "20件（" + "（".repeat(100));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void isFreeText(String text) {
    Target target = TYPES.read(text);
    assertEquals(FreeText.class, target.getClass());
    assertEquals(text, target.text());
    assertEquals(ActualKind.TEXT, ActualValue.of(text).kind());
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void isReportedInAFewLines(String text) {
    Problem problem = TYPES.parse(text).problem().orElseThrow();
    assertTrue(problem.toString().length() < 1_000, problem.code());
    assertTrue(problem.excerpt().isPresent());
    assertTrue(problem.expected().isPresent());
  }

  @Test
  void isQuotedWithoutHalfACharacter() {
    for (int length = 30; length < 70; length++) {
      String cell = "某".repeat(length) + "𠮷".repeat(300);
      String rare = "某".repeat(length) + "𠮷".repeat(80);
      assertWhole(TYPES.parse(cell).problem().orElseThrow());
      assertWhole(TYPES.parse(rare).problem().orElseThrow());
      Comparison comparison = TYPES.compare(
          TYPES.read("≥5件"), ActualValue.of(rare), ComparisonContext.builder().build());
      assertWhole(comparison.problem().orElseThrow());
    }
  }

  private static void assertWhole(Problem problem) {
    for (String message : List.of(problem.message(), problem.message(Locale.CHINESE))) {
      assertEquals(message, new String(message.getBytes(UTF_8), UTF_8));
    }
  }

  @Test
  void manySpacesAreAMissingValue() {
    assertTrue(ActualValue.of(" ".repeat(10_000_000)).isMissing());
  }

  @Test
  void marksThatCannotBeSeenChangeNothing() {
    assertEquals("≥90%", TYPES.read("\uFEFF≥\u200B90\u00A0%\u200E").canonical());
    assertEquals("20件", TYPES.read("20\n件").canonical());
  }

  @Test
  void aLineBreakBetweenDigitsPartsTwoNumbers() {
    for (String cell : List.of("90\n95", "90\r\n95", "90\r95")) {
      assertEquals(FreeText.class, TYPES.read(cell).getClass());
      assertEquals(ActualKind.TEXT, ActualValue.of(cell).kind());
    }
  }

  @Test
  void aNumberOf64DigitsIsRead() {
    String digits = "9".repeat(64);
    assertEquals("≥" + digits + "元", TYPES.read("≥" + digits + "元").canonical());
    assertFalse(TYPES.parse("≥" + digits + "9元").isOk());
  }
}
