package dev.jixiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

  private static FormTable.Builder project() {
    return FormTable.builder().row().cell("项目名称").cell("水渠");
  }

  private static FormTable.Builder headings(FormTable.Builder table) {
    return table
        .row()
        .cell("一级指标")
        .cell("二级指标")
        .cell("三级指标")
        .cell("年度指标值")
        .cell("实际完成值")
        .cell("分值")
        .cell("得分");
  }

  private static FormTable.Builder row(FormTable.Builder table) {
    return table
        .row()
        .cell("产出指标")
        .cell("数量指标")
        .cell("渠长")
        .cell("5公里")
        .cell("5公里")
        .cell("5")
        .cell("5");
  }

  // each takes time in proportion to its cells: two seconds where the square of them took minutes
  static Stream<Arguments> wideAndLong() {
    FormTable.Builder again = FormTable.builder();
    range(30_000).forEach(i -> headings(again.row().cell("项目名称").cell("水渠")));

    FormTable.Builder term = project().row().cell("中长期绩效指标");
    term.cell("一级指标").cell("二级指标").cell("三级指标").cell("指标值");
    range(40_000)
        .forEach(
            i -> term.row().cell("").cell("产出指标").cell("数量指标").cell("渠" + i).cell("5"));
    term.row().cell("绩效指标").cell("一级指标").cell("二级指标").cell("三级指标").cell("指标值");
    range(40_000)
        .forEach(i -> term.row()
            .cell("")
            .cell("产出指标")
            .cell("数量指标")
            .cell("渠" + (39_999 - i))
            .cell("5"));

    FormTable.Builder shortRows = headings(project());
    range(40_000).forEach(i -> shortRows.cell("新" + i));
    range(40_000).forEach(i -> shortRows.row().cell("产出指标").cell("数量指标").cell("渠" + i));

    FormTable.Builder placeholders = headings(project());
    range(100_000).forEach(i -> placeholders.cell("新" + i));
    placeholders.row();
    range(100_000).forEach(i -> placeholders.cell("/"));

    FormTable.Builder labels = project().row();
    range(40_000).forEach(i -> labels.cell("项目代码").cell("A" + i));
    FormTable.Builder totals = project().row();
    range(40_000).forEach(i -> totals.cell("总分").cell("9" + i));
    FormTable.Builder pairs = project().row();
    range(40_000).forEach(i -> pairs.cell("甲" + i).cell("乙" + i));

    FormTable.Builder goals = project().row();
    range(40_000).forEach(i -> goals.cell("预期目标").cell("实际完成情况"));
    goals.row();
    range(40_000).forEach(i -> goals.cell("好" + i).cell("成" + i));

    FormTable.Builder tasks = project().row().cell("任务名称").cell("主要内容").cell("预算数");
    range(60_000).forEach(i -> tasks.cell("主要内容"));
    tasks.row();
    range(60_000).forEach(i -> tasks.cell("渠" + i));

    FormTable.Builder scores = headings(project());
    range(50_000).forEach(i -> scores.cell("自评得分").cell("自评分"));
    FormTable.Builder signs = headings(project());
    range(50_000).forEach(i -> signs.cell("指标方向").cell("运算符"));
    row(signs).cell("≥");

    FormTable.Builder far = headings(project()).at(1, 2_000_000_000, 1, 1, "备注");

    return Stream.of(
        arguments("a form printed again and again", again),
        arguments("targets of several years in another order", row(headings(term))),
        arguments("short rows under a wide row of headings", row(shortRows)),
        arguments("a wide row of placeholders", row(placeholders)),
        arguments("a row of labels", row(headings(labels))),
        arguments("a row of totals", row(headings(totals))),
        arguments("a row of texts", row(headings(pairs))),
        arguments("a row of goals", row(headings(goals))),
        arguments("a row of tasks", row(headings(tasks))),
        arguments("columns of scores", row(scores)),
        arguments("columns of signs", signs),
        arguments("a heading far to the right", row(far)));
  }

  private static IntStream range(int end) {
    return IntStream.range(0, end);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wideAndLong")
  void timeGrowsWithTheCellsAndNotWithTheirSquare(String name, FormTable.Builder table) {
    FormTable hostile = table.build();
    TableReading reading = assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> TableReader.standard().read(hostile).get(0), name);
    assertTrue(reading.form().isPresent() || reading.hasErrors(), name);
  }
}
