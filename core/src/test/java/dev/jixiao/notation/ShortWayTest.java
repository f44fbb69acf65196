package dev.jixiao.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.target.CellTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short ways to plain numbers, dates and placeholders lead where the grammar leads, and take what is plain only. */
class ShortWayTest {
  private static final List<String> SIGNS =
      List.of("", "≥", "≤", "=", ">", "<", "≈", "-", "+", ">=", "=<", "==", ">≥");
  private static final List<String> NUMBERS = List.of(
      "0",
      "5",
      "00",
      "05",
      "12",
      "0.5",
      "1.5",
      "1.50",
      "1.2345",
      "1.23456",
      "1.",
      ".5",
      "1.2.3",
      "100",
      "2023.07",
      "20231201",
      "20231301",
      "99999999",
      "123456789012345",
      "1234567890123456",
      "12345678901.2345",
      "123456789012.3456");
  private static final List<String> UNITS = List.of(
      "", "%", "‰", "元", "万元", "千元", "百元", "人民币", "元人民币", "￥", "件", "万人", "人次", "天", "月", "年", "份",
      "平方米", "平方公里", "kg", "余件", "元/人", "个百分点", "倍", "度", "级", "小时", "个月", "个工作日", "周", "周年", "个年度",
      "季度", "个季度", "昼夜", "成", "千瓦", "分钟", "时", "%以上", "人以上", "类以上", "天以内", "日以内", "元以下", "以上");

  @Test
  void everyPlainNumberReadsAsTheGrammarReadsIt() {
    for (String sign : SIGNS) {
      for (String number : NUMBERS) {
        for (String unit : UNITS) {
          check(sign + number + unit);
        }
      }
    }
  }

  @Test
  void everyPlainDateReadsAsTheGrammarReadsIt() {
    for (String by : List.of("", "≤", "≥")) {
      for (String year : List.of("", "2020年", "2021年", "1899年", "1900年", "2199年", "2200年", "20年")) {
        for (String month : List.of("0", "1", "01", "2", "6", "12", "13", "123")) {
          for (String mark : List.of("月", ".", "-", "")) {
            for (String day :
                List.of("", "0日", "1日", "28日", "29日", "30日", "31日", "32日", "05日", "5")) {
              for (String end : List.of("", "前", "底", "末", "底前", "内")) {
                check(by + year + month + mark + day + end);
              }
            }
          }
        }
      }
    }
  }

  @Test
  void everyPlainCellOfTheTablesReadsAsTheGrammarReadsIt() {
    for (String table : List.of("good-targets", "good-actuals", "bad-targets", "bad-actuals")) {
      CellTable.rows(table).forEach(row -> check(row[0]));
    }
  }

  private static void check(String text) {
    Cell plain = text.isEmpty() ? null : NotationReader.plain(text);
    if (plain != null) {
      SameReading.check(plain, text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "≥90%",
        "120件",
        "71.28万元",
        "=2次",
        "0",
        "<5%",
        ">5%",
        "100",
        "92.5%",
        "250000元",
        "≥500亩",
        "12公里",
        "1.2345万元",
        "123456789012345元",
        "20231301",
        "≥20231201",
        "60天",
        "0.5%",
        ">=80人",
        "=<15个工作日",
        "3个月",
        "90%以上",
        "2天以内",
        "2倍"
      })
  void aPlainNumberGoesTheShortWay(String text) {
    assertNotNull(PlainNumber.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "≥",
        "%",
        "2020年",
        "10月",
        "12.31日",
        "3季度",
        "≤2季",
        "5元/人",
        "5成",
        "007",
        "00.5%",
        "0.95",
        "1.",
        "1.%",
        ".5",
        "1.2.3%",
        "2023.07",
        "2023.07份",
        "20231201",
        "5类以上",
        "90以上",
        "≥90%以上",
        "5日以内",
        "１００％",
        "1,200元",
        "-3%",
        "≈3%",
        "约120平方米",
        "1.23456万元",
        "1234567890123456件",
        "12345678901234567890件",
        "5千万元",
        "5元人民币",
        "5￥",
        "5个百分点",
        "1:1.5"
      })
  void anotherNumberIsLeftToTheGrammar(String text) {
    assertNull(PlainNumber.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12月30日前",
        "2020年12月底",
        "≤10月",
        "≤12.31日",
        "≤12.05日",
        "2020年11月5日",
        "1900年1月1日",
        "2199年12月31日",
        "2020年2月29日",
        "2月29日",
        "9月28日",
        "12月",
        "6月底",
        "≤6月底",
        "2020年6月前"
      })
  void aPlainDateGoesTheShortWay(String text) {
    assertNotNull(PlainDate.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "≤",
        "月",
        "2020年",
        "2020年底",
        "2020年.31日",
        "12.31日",
        "≤12.31",
        "≤12.3日",
        "≤2020年12.31日",
        "13月",
        "2月30日",
        "2021年2月29日",
        "0月",
        "12月0日",
        "12月30",
        "12月30号",
        "12月30日底",
        "3月内",
        "1899年12月",
        "2200年12月",
        "20x0年12月",
        "20年12月",
        "2020-12-31",
        "123月",
        "12月301日",
        "12月底前"
      })
  void anotherDateIsLeftToTheGrammar(String text) {
    assertNull(PlainDate.read(text));
  }

  @Test
  void theKindsOfPlainCellsAreKnown() {
    for (String text : List.of("100", "≥90%", "12月30日前", "2023年12月31日", "显著提升")) {
      assertTrue(NotationReader.isPlain(text), text);
    }
    for (String text : List.of("", "约100件", "12月中旬", "有显著提升", "完成", "显著提升了")) {
      assertFalse(NotationReader.isPlain(text), text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "/", "——", "-", "（无）", "【无】", "无。", "无；", "N/A", "1、无", "1.无", "暂无", "不适用"
      })
  void aPlaceholderIsMissing(String text) {
    assertMissing(true, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "无偏差", "1.", "①", "完成", "1、无偏差", "(5)%", "。/x", "≥"})
  void somethingElseIsNot(String text) {
    assertMissing(false, text);
  }

  @Test
  void aLongTextIsMissingOnlyWhereItIsBlank() {
    assertMissing(true, " ".repeat(300));
    assertMissing(false, "/".repeat(300));
    assertMissing(true, "/" + " ".repeat(255));
    assertMissing(false, "/" + " ".repeat(256));
  }

  private static void assertMissing(boolean missing, String text) {
    assertEquals(missing, NotationReader.isMissing(text), text);
    assertEquals(missing, NotationReader.read(text) instanceof Cell.Missing, text);
  }
}
