package dev.jixiao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jixiao.explain.Step;
import dev.jixiao.value.Points;
import java.math.RoundingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How points are rounded, and what that is called. */
class RoundingRuleTest {
  @ParameterizedTest
  @CsvSource({
    "UP, 2.21 2.3, -2.21 -2.3, rounded away from zero, 尾数进位",
    "DOWN, 2.29 2.2, -2.29 -2.2, cut off, 截去尾数",
    "CEILING, 2.21 2.3, -2.29 -2.2, rounded up, 向上取整",
    "FLOOR, 2.29 2.2, -2.21 -2.3, rounded down, 向下取整",
    "HALF_UP, 2.25 2.3, -2.25 -2.3, rounded half up, 四舍五入",
    "HALF_DOWN, 2.25 2.2, 2.251 2.3, rounded half down, 五舍六入",
    "HALF_EVEN, 2.25 2.2, 2.35 2.4, rounded half even, 四舍六入五成双",
  })
  void pointsAreRoundedAsTheRuleIsCalled(
      RoundingMode mode, String first, String second, String english, String chinese) {
    for (String pair : new String[] {first, second}) {
      String[] points = pair.split(" ");
      assertEquals(Points.of(points[1]), new RoundingRule(1, mode).round(Points.of(points[0])));
    }
    assertEquals(english + " to 1 decimal", Step.Rounding.manner(1, mode).english());
    assertEquals(english + " to 2 decimals", Step.Rounding.manner(2, mode).english());
    assertEquals(english + " to a whole number", Step.Rounding.manner(0, mode).english());
    assertEquals(chinese + "保留2位小数", Step.Rounding.manner(2, mode).chinese());
    String whole = chinese.endsWith("取整") ? chinese : chinese + "取整";
    assertEquals(whole, Step.Rounding.manner(0, mode).chinese());
  }

  @ParameterizedTest
  @CsvSource({"-1, HALF_UP", "17, HALF_UP", "2, UNNECESSARY"})
  void aRuleThatCannotRoundIsRefused(int scale, RoundingMode mode) {
    assertThrows(IllegalArgumentException.class, () -> new RoundingRule(scale, mode));
  }
}
