package dev.jixiao.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.target.FreeText;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import java.nio.charset.StandardCharsets;
import java.time.Year;

/** Any text as a cell: read without an exception, kept as written, with one canonical form, in time that grows with its length. */
public final class CellFuzz {
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();
  private static final ComparisonContext CONTEXT =
      ComparisonContext.builder().name("指标").fiscalYear(Year.of(2024)).build();
  // longer texts are not read by the grammar
  private static final int LONG = 2_000;

  private CellFuzz() {}

  /**
   * The entry point of the fuzzer.
   *
   * @param data a target and an actual value in UTF-8, on a line each
   */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    int line = text.indexOf('\n');
    String first = line < 0 ? text : text.substring(0, line);
    String second = line < 0 ? text : text.substring(line + 1);
    read(first);
    read(second);
    compare(first, second);
    // what takes more than linear time shows in a long text, by the fuzzer's limit of time
    if (!text.isEmpty() && text.length() < LONG) {
      String repeated = text.repeat(LONG / text.length());
      read(repeated);
      compare(first, repeated);
    }
  }

  private static void read(String text) {
    Target target = TYPES.read(text);
    assertEquals(text, target.text());
    assertEquals(target.canonical(), TYPES.read(target.canonical()).canonical());
    assertEquals(!(target instanceof FreeText), TYPES.parse(text).isOk());
    ActualValue actual = ActualValue.of(text);
    assertEquals(text, actual.text());
    assertEquals(actual.canonical(), ActualValue.of(actual.canonical()).canonical());
    assertNotNull(ActualValue.parse(text));
  }

  private static void compare(String target, String actual) {
    Comparison one = TYPES.compare(TYPES.read(target), ActualValue.of(actual), CONTEXT);
    assertEquals(one, TYPES.compare(TYPES.read(target), ActualValue.of(actual), CONTEXT));
    assertNotNull(one.steps());
    one.completion().ifPresent(rate -> assertNotNull(rate.toString()));
  }
}
