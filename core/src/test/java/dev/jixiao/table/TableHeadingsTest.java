package dev.jixiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What headings are known, however they are printed, and what is none of them. */
class TableHeadingsTest {
  private static final TableHeadings STANDARD = TableHeadings.standard();

  private static String roles(TableHeadings headings, String heading) {
    return headings.roles(heading).stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // as forms print it: line breaks, blanks, brackets, marks, numbers, footnotes, English
        "年度指标值 | TARGET",
        "年度⏎指标值 | TARGET",
        "年 度\u3000指\u00A0标 值 | TARGET",
        "年度指标值（A） | TARGET",
        "年度指标值(包含数字（及文字）描述) | TARGET",
        "年度指标值【必填】 | TARGET",
        "年度指标值〔单位〕 | TARGET",
        "年度指标值[A] | TARGET",
        "★年度指标值： | TARGET",
        "*年度指标值: | TARGET",
        "☆▲●年度指标值 | TARGET",
        "年度指标值① | TARGET",
        "年度指标值①② | TARGET",
        "实际完成值² | ACTUAL",
        "年\u200B度指标值 | TARGET",
        "1.年度指标值 | TARGET",
        "２、年度指标值 | TARGET",
        "一、年度指标值 | TARGET",
        "十一、年度指标值 | TARGET",
        "12.年度指标值 | TARGET",
        "三级指标 Level 3 | NAME",
        "三级指标Level-3 | NAME",
        "（三级指标） | NAME",
        "年度指标值） | TARGET",
        // none of them
        "年度指标的值 | ``",
        "的年度指标值 | ``",
        "年度指标值的 | ``",
        "1年度指标值 | ``",
        "1234.年度指标值 | ``",
        "年度指标值3 | ``",
        "年度指标值（A | TARGET",
        "年度（指标值 | TARGET",
        "() | ``",
        ": | ``",
        // months of monitoring, whichever they are
        "1-7月执行数 | EXECUTED",
        "1-6月执行数 | EXECUTED",
        "1—11月执行数 | EXECUTED",
        "1至9月执行数 | EXECUTED",
        "1~8 月执行数 | EXECUTED",
        "10-12月执行数 | EXECUTED",
        "7月执行数 | ``",
        "1-7-8月执行数 | ``",
        "1-七月执行数 | ``",
        "-7月执行数 | ``",
        "1-月执行数 | EXECUTED",
        "100-7月执行数 | ``",
      })
  void aHeadingIsKnownOrItIsNot(String heading, String role) {
    String printed = heading.replace("⏎", "\n");
    assertEquals(role, roles(STANDARD, printed));
    // the quick look before may only say yes too often
    assertTrue(role.isEmpty() || STANDARD.mayBe(printed), printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.5", "100%", "≥95%", "2024-12-31", "", "完成养护121公里，质量合格。", "—", "√"})
  void whatHasNoLetterOrAnUnknownCharacterIsNoHeading(String text) {
    assertEquals("", roles(STANDARD, text));
    assertFalse(STANDARD.mayBe(text));
  }

  @Test
  void whatStandsInBracketsCountsWhereAWordingHasIt() {
    TableHeadings own = STANDARD.with(TableRole.FURTHER, "指标值变更后");
    assertEquals("FURTHER", roles(own, "指标值（变更后）"));
    assertEquals("TARGET", roles(own, "指标值（变更前）"));
    assertEquals("TARGET", roles(STANDARD, "指标值（变更后）"));
  }

  @Test
  void aProgramsOwnWordingsStandForNothingElse() {
    TableHeadings own = STANDARD.with(TableRole.TARGET, "期望 目标数：", "得分");
    assertEquals("TARGET", roles(own, "期望目标数（A）"));
    assertEquals("TARGET", roles(own, "得分"));
    assertEquals("", roles(STANDARD, "期望目标数"));
    assertEquals("SCORE", roles(STANDARD, "得分"));
    assertEquals(Set.of(TableRole.WEIGHT), own.roles("分值"));
    TableReading reading = TableReader.standard()
        .withHeadings(STANDARD.with(TableRole.TARGET, "期望目标数"))
        .read(Tables.table("""
            项目名称{c2} | 水渠{c4}
            一级指标 | 二级指标 | 三级指标 | 期望目标数 | 实际完成值 | 分值
            产出指标 | 数量指标 | 渠长 | 5公里 | 5公里 | 10
            """))
        .get(0);
    assertEquals("5公里", reading.cleanOrElseThrow().indicators().get(0).target().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ":", "★", "（）"})
  void aWordingHasToSaySomething(String wording) {
    IllegalArgumentException e = assertThrows(
        IllegalArgumentException.class, () -> STANDARD.with(TableRole.TARGET, wording));
    assertEquals("not the wording of a heading: \"" + wording + "\"", e.getMessage());
  }

  @Test
  void aWordingOfMoreThanSixtyCharactersIsNone() {
    String sixty = "很".repeat(57) + "长的值";
    TableHeadings own = STANDARD.with(TableRole.TARGET, sixty);
    assertEquals("TARGET", roles(own, sixty));
    assertEquals("TARGET", roles(own, sixty + "（" + "注".repeat(100) + "）"));
    assertEquals("", roles(own, sixty + "（" + "注".repeat(200) + "）"));
    assertThrows(
        IllegalArgumentException.class, () -> STANDARD.with(TableRole.TARGET, sixty + "长"));
  }
}
