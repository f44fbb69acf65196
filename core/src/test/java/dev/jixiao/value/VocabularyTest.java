package dev.jixiao.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Yes and no, nothing, typed numbers and full width: what is one of them and, beside it, what is not. */
class VocabularyTest {
  @Test
  void knowsYes() {
    for (String yes : List.of(
        "是", " 是 ", "是　", "是。", "有", "对", "√", "✓", "✔", "☑", "yes", "YES", "Ｙｅｓ", "y", "true",
        "True", "\t是\n")) {
      assertEquals(Optional.of(YesNo.YES), YesNo.of(yes), yes);
      assertTrue(YesNo.isYes(yes), yes);
    }
  }

  @Test
  void knowsNo() {
    for (String no : List.of(
        "否", "否 ", "否。", "无", "不是", "没有", "错", "×", "✗", "✘", "☒", "no", "NO", "n", "false",
        "FALSE", "✕")) {
      assertEquals(Optional.of(YesNo.NO), YesNo.of(no), no);
      assertFalse(YesNo.isYes(no), no);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "。", "是否", "是的吗", "不", "部分", "有偏差", "无偏差", "1", "0", "x", "X", "/", "—", "待定",
        "完成", "是；否", "是是", "yes!", "对象"
      })
  void takesNothingElseForAnAnswer(String text) {
    assertEquals(Optional.empty(), YesNo.of(text));
    assertFalse(YesNo.isYes(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "　", "\t\n", "/", "／", "-", "—", "——", "---", "–", "*", "…", "……", "_", "~", ".",
        "。", "、", "?", "无", "无。", "（无）", "【暂无】", "暂无", "暂 无", "待定", "未填", "未填报", "不适用", "N/A",
        "n/a", "NA", "Ｎ／Ａ", "none", "null", "待补充", "不涉及", "/ /", "- -", "\u200B", "[/]", "((无))",
        "（　）", "无;", "无..", "暂无数据", "暂 无 数 据"
      })
  void knowsNothing(String text) {
    assertTrue(Placeholder.is(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0", "无偏差", "无重大事故", "暂无偏差", "完成", "-1", "1/2", "x", "×", "是", "否", "(", "()a", "待办", "未完成",
        "缺陷", "空气", "N", "no", "\u202E无", "暂无数据填报了", "（无", "无）", "[无)", "无、", "无x"
      })
  void takesNothingElseForNothing(String text) {
    assertFalse(Placeholder.is(text), text);
  }

  @Test
  void takesALongTextForNothingOnlyIfItIsBlank() {
    assertTrue(Placeholder.is(" ".repeat(300)));
    assertFalse(Placeholder.is("/".repeat(300)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "30|30|",
        " 30 |30|",
        "１０|10|",
        "10分|10|分",
        "10 分|10|分",
        "1,200.50|1200.50|",
        "１，２００．５|1200.5|",
        "1,234,567|1234567|",
        "20%|20|%",
        "２０％|20|%",
        "-3|-3|",
        "－3|-3|",
        "+5|5|",
        "1.5E7|1.5E+7|",
        "1e-3|0.001|",
        "￥4.8万元|4.8|万元",
        "¥ 1,200|1200|元",
        "95。5|95.5|",
        "30。|30|",
        ".5|0.5|",
        "30.|30|",
        "12㎡|12|㎡",
        "36.5℃|36.5|℃",
        "2023年度|2023|年度",
        "1.5E+7|1.5E+7|",
        "-1e-3|-0.001|",
        "5e件|5|e件",
        "999,999|999999|",
        "-1,234.5|-1234.5|",
        "+1,234|1234|",
        "1,200.5678|1200.5678|",
        "￥1,200.50元|1200.50|元",
        "95。5%|95.5|%",
        "5‰|5|‰",
        "0|0|"
      })
  void readsNumbersAsPeopleTypeThem(String text, BigDecimal number, String unit) {
    TypedNumber read = TypedNumber.of(text);
    assertEquals(TypedNumber.Kind.NUMBER, read.kind());
    assertEquals(0, number.compareTo(read.number().orElseThrow()), read.toString());
    assertEquals(unit == null ? "" : unit, read.unit());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "十",
        "约10",
        "1,2",
        "12,34",
        "1234,567",
        "1,200,",
        "1.2.3",
        "1-2",
        "5/10",
        "(5)",
        "--5",
        "分",
        "5+3",
        "￥5人",
        "1.5,000",
        "1,234,56",
        "1,2345",
        ",123",
        "-,123",
        "1,234e5,000",
        "￥",
        "￥%",
        "5)",
        "10~20",
        "%",
        "e5",
        "NaN",
        "Infinity",
        "٣"
      })
  void takesNothingElseForANumber(String text) {
    assertEquals(TypedNumber.Kind.OTHER, TypedNumber.of(text).kind(), text);
  }

  @Test
  void tellsNothingAndNumbersBeyondTheBoundsApart() {
    assertEquals(TypedNumber.Kind.NOTHING, TypedNumber.of("暂无").kind());
    assertEquals(TypedNumber.Kind.NOTHING, TypedNumber.of(" ").kind());
    for (String large : List.of("1e100", "-1E100", "9".repeat(65), "0." + "0".repeat(64) + "1")) {
      assertEquals(TypedNumber.Kind.OUT_OF_BOUNDS, TypedNumber.of(large).kind(), large);
    }
    assertEquals(TypedNumber.Kind.OTHER, TypedNumber.of("9".repeat(300)).kind());
  }

  @Test
  void holdsNumbersEqualByMeaning() {
    assertEquals(TypedNumber.of("10 分"), TypedNumber.of("１０．０分"));
    assertEquals(TypedNumber.of("10 分").hashCode(), TypedNumber.of("10.0分").hashCode());
    assertFalse(TypedNumber.of("10分").equals(TypedNumber.of("10")));
    assertFalse(TypedNumber.of("10").equals(TypedNumber.of("暂无")));
    assertEquals("10分", TypedNumber.of("10.0 分").toString());
  }

  @Test
  void foldsEveryCharacterInItsPlace() {
    assertEquals("1,200.5%", FullWidth.fold("１，２００．５％"));
    assertEquals("(≥90-100)[a~b]:;", FullWidth.fold("（≧９０－１００）【ａ～ｂ】：；"));
    assertEquals("5  件", FullWidth.fold("5\u3000\u200B件"));
    assertEquals("。、㎡①½", FullWidth.fold("。、㎡①½"));
    String plain = "≥90%以上";
    assertSame(plain, FullWidth.fold(plain));
    for (char c = 0; c < 0xFFFF; c++) {
      assertEquals(
          FullWidth.fold(c), FullWidth.fold(FullWidth.fold(c)), "once is enough: " + (int) c);
    }
  }
}
