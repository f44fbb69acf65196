package dev.jixiao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which kind each target is of, and by which names rule sets and people know the kinds. */
class StandardKindsTest {
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();

  @ParameterizedTest
  @CsvSource({
    "≥95%, PERCENTAGE, percentage",
    "3‰, PERCENTAGE, percentage",
    "20件, NUMBER, number",
    "100, NUMBER, number",
    "≤71.28万元, MONEY, money",
    "2020年12月31日前, DEADLINE, deadline",
    "显著提升, QUALITATIVE, qualitative",
    "完成, COMPLETION, completion",
    "60天内, DURATION, duration",
    "约120平方米, APPROXIMATE, approximate",
    "90%-100%, RANGE, range",
    "2021年1月-12月, PERIOD, period",
    "较上年增长10%, RELATIVE_CHANGE, relative-change",
    "1:1.5, RATIO, ratio",
    "'60天内完成，经批准延长案件90天完成', CONDITIONS, conditions",
  })
  void aTargetIsOfAKindAndOfTheTypeOfThatName(String text, StandardTarget.Kind kind, String type) {
    StandardTarget target = assertInstanceOf(StandardTarget.class, TYPES.read(text));
    assertEquals(kind, target.kind());
    assertEquals(type, kind.typeName());
    assertEquals(type, TYPES.nameOf(target));
    assertEquals(target, TYPES.read(type, text));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasATypeOfItsNameAndLabel(StandardTarget.Kind kind) {
    assertTrue(TYPES.find(kind.typeName()).isPresent());
    assertEquals(kind.label(), TYPES.label(kind.typeName()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "详见附件", "第3名"})
  void aTextIsOfNoneOfThem(String text) {
    assertEquals(new FreeText(text), TYPES.read(text));
    assertEquals("text", TYPES.nameOf(TYPES.read(text)));
  }
}
