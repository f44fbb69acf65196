package dev.jixiao.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units as they stand in a longer text. */
class UnitTest {
  @ParameterizedTest
  @CsvSource({
    "件法律援助案件, 件",
    "件次, 件次",
    "万元补助, 万元",
    "万人次以上, 万人次",
    "场(次)培训, 场(次)",
    "%以上, %",
    "百分比, 百分比",
    "元/人, 元",
    "法律援助, ''",
    "(件), ''",
    "'', ''",
  })
  void theLongestKnownUnitAtTheBeginningOfATextIsFound(String text, String unit) {
    int end = Unit.end(text, 0, text.length());
    assertEquals(unit, text.substring(0, end));
    String within = "共5" + text;
    assertEquals(2 + end, Unit.end(within, 2, within.length()));
  }

  @ParameterizedTest
  @CsvSource({"件次, 1, 件", "万人次, 2, 万人", "万元, 1, 万", "件, 0, ''"})
  void itEndsNoLaterThanItMay(String text, int to, String unit) {
    assertEquals(unit, text.substring(0, Unit.end(text, 0, to)));
  }

  /** Every part is read by itself too, in whatever way. */
  @Property
  void noUnitIsMissed(
      @ForAll
          @Chars({'万', '亿', '元', '人', '次', '件', '(', ')', '/', '场', '百', '分', '比', '%', '公', '里'})
          @StringLength(max = 6)
          String text) {
    int end = text.length();
    while (end > 0 && !isWhole(Unit.of(text, 0, end))) {
      end--;
    }
    assertEquals(end, Unit.end(text, 0, text.length()));
  }

  private static boolean isWhole(Unit unit) {
    return unit.dimension() != Dimension.UNKNOWN && unit.dimension() != Dimension.COMPOUND;
  }

  @ParameterizedTest
  @ValueSource(strings = {"万亿TB", "元/万亿·万亿", "元/万亿·亿·万"})
  void aUnitBeyondALongIsNone(String text) {
    assertEquals(Dimension.UNKNOWN, Unit.of(text).dimension());
    assertEquals(UnitMatch.CONTRADICTING, Unit.of(text).match(Unit.of("元")));
  }

  @ParameterizedTest
  @CsvSource({"万亿吨, 1000000000000000", "元/万亿, 1"})
  void aLargeUnitThatFitsIsOne(String text, long factor) {
    assertEquals(factor, Unit.of(text).factor());
  }
}
