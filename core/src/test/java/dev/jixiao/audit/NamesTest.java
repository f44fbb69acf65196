package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What names and the cell for reasons say. */
class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "办理案件(件）, 件",
    "办理案件（单位：万元） , 万元",
    "(件), 件",
    "办理案件( 件 ), 件",
    "办理案件（单位件）, 件",
    "办理案件(民事)(件), 件",
    "办理案件(民事), ''",
    "办理案件(件)数, ''",
    "办理案件(), ''",
    "办理案件件), ''",
    ") (, ''",
    "'', ''"
  })
  void aUnitIsInBracketsAtTheEnd(String name, String unit) {
    assertEquals(unit, Names.unit(name).symbol());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "指标1：", "指标 2:", "三级指标", "指标一、", "……"})
  void whatTheEmptyFormPrintsIsNoName(String label) {
    assertTrue(Names.isLabel(label));
    assertFalse(Names.isLabel(label + "办案"));
  }

  @Test
  void aTextOfMoreThanSixtyCharactersIsClipped() {
    assertEquals("案".repeat(60), Names.clipped("案".repeat(60)));
    assertEquals("案".repeat(60) + "…", Names.clipped("案".repeat(61)));
    String rare = "\uD842\uDFB7"; // a character of two halves is not cut in two
    assertEquals("案".repeat(59) + "…", Names.clipped("案".repeat(59) + rare + "案"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "—", "无", "*", "……", "0", "9.5", " / "})
  void aPlaceholderIsNoReason(String text) {
    assertTrue(Reasons.isPlaceholder(text));
    assertFalse(Reasons.isGiven(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void aBlankCellIsNeitherAReasonNorAMark(String text) {
    assertFalse(Reasons.isPlaceholder(text));
    assertFalse(Reasons.isGiven(text));
  }

  @ParameterizedTest
  @CsvSource({
    "因疫情未完成, true, false",
    "进度滞后, true, false",
    "不存在未完成情况, false, false",
    "无未完成事项, false, false",
    "没有任何指标未完成, false, false",
    "完成了上年未完成部分, false, false",
    "上年未完成部分已结清；本年招标滞后, true, false",
    "因无资金未完成, true, false",
    "满意度较上年未达到预期, true, false",
    "不存在逾期，但部分任务未完成, true, false",
    "无偏差, false, true",
    "已完成, false, true",
    "基本完成, false, false",
    "案件量增加, false, false"
  })
  void aReasonSaysThatSomethingIsUndoneOrThatAllIsWell(String text, boolean undone, boolean well) {
    assertTrue(Reasons.isGiven(text));
    assertEquals(undone, Reasons.saysUndone(text));
    assertEquals(well, Reasons.saysAllWell(text));
  }
}
