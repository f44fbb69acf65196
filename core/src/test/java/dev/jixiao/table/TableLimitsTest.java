package dev.jixiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Tables that are larger than anybody needs, or made to take long. */
class TableLimitsTest {
  private static final String HEAD = """
      项目支出绩效自评表{c9}
      （2022年度）{c9}
      项目名称{c2} | 节水灌溉{c7}
      绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      """;

  @Test
  void hostileTablesEndInOneProblem() {
    FormTable huge = FormTable.builder()
        .row()
        .cell("项目名称", 1_000_000_000, 1_000_000_000)
        .cell("甲", 1_000_000_000, 1_000_000_000)
        .row()
        .cell("乙")
        .at(1_048_575, 16_383, 1, 1, "丙")
        .build();
    assertEquals(
        "LIMIT_EXCEEDED",
        TableReader.standard().read(huge).get(0).problems().get(0).code());
    FormTable far = FormTable.builder().at(2_000_000_000, 0, 1, 1, "丙").build();
    assertEquals(
        "LIMIT_EXCEEDED",
        TableReader.standard().read(far).get(0).problems().get(0).code());
    FormTable text = FormTable.builder().row().cell("字".repeat(100_001)).build();
    assertEquals(
        "LIMIT_EXCEEDED",
        TableReader.standard().read(text).get(0).problems().get(0).code());
    TableReader small = TableReader.standard().withLimits(TableLimits.standard().withCells(1));
    assertEquals(
        "LIMIT_EXCEEDED",
        small.read(Tables.table("甲 | 乙")).get(0).problems().get(0).code());
  }

  @Test
  void problemsBeyondTheLimitAreCounted() {
    TableReader few = TableReader.standard().withLimits(TableLimits.standard().withProblems(2));
    TableReading reading = few.read(
            Tables.table(HEAD + " | 产出指标 | 数量指标 | 甲 | 1 | 1 | a | b |\n".repeat(5)))
        .get(0);
    assertEquals(3, reading.problems().size());
    assertEquals("LIMIT_EXCEEDED", reading.problems().get(2).code());
    assertTrue(reading.hasErrors());
  }

  // to look behind each 合计 for rows that go on takes time in proportion to the rows, not to their
  // square: hours for these
  @Test
  void manySumsBeforeAnIndicatorAreLookedThroughOnce() {
    FormTable.Builder table = FormTable.builder();
    table.row().cell("项目名称").cell("甲", 1, 4);
    table.row().cell("一级指标").cell("三级指标").cell("年度指标值").cell("实际完成值").cell("分值");
    for (int i = 0; i < 100_000; i++) {
      table.row().cell("合计").cell("").cell("").cell("").cell("10");
    }
    table.row().cell("产出指标").cell("数量").cell("≥5次").cell("5次").cell("10");
    TableReading reading = TableReader.standard().read(table.build()).get(0);
    assertEquals(1, reading.orElseThrow().indicators().size());
  }
}
