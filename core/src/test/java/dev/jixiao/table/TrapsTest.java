package dev.jixiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.Derivation;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Place;
import dev.jixiao.problem.Problem;
import java.io.StringReader;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users of other readers of tables complain of, in small. */
class TrapsTest {
  private static final String HEAD = """
      项目支出绩效自评表{c9}
      （2022年度）{c9}
      项目名称{c2} | 节水灌溉{c7}
      """;
  private static final String HEADINGS =
      "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施\n";

  private static TableReading rows(String rows) {
    return Tables.read(HEAD + HEADINGS + rows);
  }

  @Test
  void aMergedLevelHeadsAllItsRows() {
    TableReading reading = rows("""
        {r3} | 产出指标{r3} | 数量指标{r2} | 甲 | 1个 | 1个 | 10 | 10 |
        乙 | 2个 | 2个 | 10 | 10 |
        质量指标 | 丙 | 100% | 100% | 10 | 10 |
        """);
    assertEquals("""
        产出指标/数量指标 | 甲 | 1个 | 1个 | 10 | 10 |\s
        产出指标/数量指标 | 乙 | 2个 | 2个 | 10 | 10 |\s
        产出指标/质量指标 | 丙 | 100% | 100% | 10 | 10 |\s
        """, Tables.rows(reading));
    assertFalse(Tables.problems(reading).toString().contains("CARRIED"));
  }

  @Test
  void aBlankLevelIsTakenFromAboveAndToldAndEqualNeighboursAreTwoRows() {
    TableReading reading = rows("""
         | 产出指标 | 数量指标 | 甲 | 1个 | 1个 | 10 | 10 |
         | | 数量指标 | 乙 | 2个 | 2个 | 10 | 10 |
         | 效益指标 | | 丙 | 提升 | 提升 | 10 | 10 |
         | | 社会效益指标 | 丁 | 提升 | 提升 | 10 | 10 |
         | | | 戊 | 提升 | 提升 | 10 | 10 |
        """);
    assertEquals("""
        产出指标/数量指标 | 甲 | 1个 | 1个 | 10 | 10 |\s
        产出指标/数量指标 | 乙 | 2个 | 2个 | 10 | 10 |\s
        效益指标/ | 丙 | 提升 | 提升 | 10 | 10 |\s
        效益指标/社会效益指标 | 丁 | 提升 | 提升 | 10 | 10 |\s
        效益指标/社会效益指标 | 戊 | 提升 | 提升 | 10 | 10 |\s
        """, Tables.rows(reading));
    assertEquals(
        List.of("TABLE_LEVEL_CARRIED B6", "TABLE_LEVEL_CARRIED B8", "TABLE_LEVEL_CARRIED B9"),
        Tables.problems(reading).stream().filter(p -> p.contains("CARRIED")).toList());
    assertFalse(reading.hasErrors());
  }

  /** What pages and workbooks write into empty cells. */
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\u00A0", "\u3000", "\u200B", "\uFEFF", "\u00A0\n\u00A0"})
  void aCellInWhichNothingCanBeSeenIsBlank(String blank) {
    FormTable.Builder table = FormTable.builder().name("Sheet1");
    Tables.table(HEAD + "?{c9}\n" + HEADINGS + """
            ? | 产出指标 | 数量指标 | 甲 | 1个 | 1个 | 10 | 10 | ?
            ? | ? | ? | 乙 | 2个 | ? | 10 | ? | ?
            ? | ? | ? | ? | ? | ? | ? | ? | ?
            总分{c6} | 20 | 10 | ?
            """)
        .cells()
        .forEach(cell -> table.at(
            cell.row(),
            cell.column(),
            cell.rows(),
            cell.columns(),
            cell.text().replace("?", blank)));
    TableReading reading = TableReader.standard().read(table.build()).get(0);
    assertEquals("""
        产出指标/数量指标 | 甲 | 1个 | 1个 | 10 | 10 |\s
        产出指标/数量指标 | 乙 | 2个 |  | 10 | - |\s
        """, Tables.rows(reading));
    assertEquals(
        List.of("TABLE_FUNDS_MISSING A5", "TABLE_LEVEL_CARRIED B7"), Tables.problems(reading));
  }

  @Test
  void headingsOverTwoRowsWithLineBreaksAndRemarksInBrackets() {
    TableReading reading = Tables.read(HEAD + """
        绩效指标{r4} | 一级指标{r2} | 二级指标{r2} | 三级指标（必填）{r2} | 年度 | 实际完成值{r2} | 分值⏎(权重){r2} | 得⏎⏎分{r2} | 偏差原因分析⏎及改进措施{r2}
        指标值（A）
        产出指标 | 数量指标 | 甲 | 1个 | 1个 | 10 | 10 |
        产出指标 | 质量指标 | 乙 | 100% | 100% | 10 | 9 | 资料不全
        """);
    assertEquals(List.of(), Tables.errors(reading));
    assertEquals("""
        产出指标/数量指标 | 甲 | 1个 | 1个 | 10 | 10 |\s
        产出指标/质量指标 | 乙 | 100% | 100% | 10 | 9 | 资料不全
        """, Tables.rows(reading));
  }

  @Test
  void blankCellsDoNotMoveTheOthersAndAShortRowIsTold() {
    TableReading reading = rows("""
         | 产出指标 | 数量指标 | 甲 | 1个 | | 10 | |
         | 产出指标 | 数量指标 | 乙 | 2个 | 10 | 10 |
         | 产出指标 | 数量指标 | 丙 | 3个 | 3个 | 10 | 10 | | 又一格
        """);
    assertEquals("产出指标/数量指标 | 甲 | 1个 |  | 10 | - | \n", Tables.rows(reading));
    assertEquals(List.of("TABLE_ROW_LENGTH B6", "TABLE_ROW_LENGTH B7"), Tables.errors(reading));
    assertTrue(
        reading.problems().toString().contains("\"乙\" \"2个\""),
        reading.problems().toString());
  }

  @Test
  void aPlaceWithoutACellIsBlankWhereCellsStandAtPlaces() {
    FormTable.Builder table = FormTable.builder().at(0, 0, 1, 2, "项目名称").at(0, 2, 1, 1, "节水灌溉");
    String[] headings = {"一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分", "备注"};
    for (int column = 0; column < headings.length; column++) {
      table.at(2, column, 1, 1, headings[column]);
    }
    table
        .at(3, 0, 1, 1, "产出指标")
        .at(3, 1, 1, 1, "数量指标")
        .at(3, 2, 1, 1, "甲")
        .at(3, 3, 1, 1, "1个")
        .at(3, 5, 1, 1, "10");
    TableReading reading = TableReader.standard().read(table.build()).get(0);
    assertEquals("产出指标/数量指标 | 甲 | 1个 |  | 10 | - | -\n", Tables.rows(reading));
    assertEquals(List.of(), Tables.errors(reading));
    assertEquals("E4", reading.cellAt("/indicators/0/actual").orElseThrow().address());
  }

  @Test
  void headingsAgainAfterAPageBreakAreNoRow() {
    TableReading reading = rows(" | 产出指标 | 数量指标 | 甲 | 1个 | 1个 | 10 | 10 |\n" + HEADINGS
        + " | 产出指标 | 质量指标 | 乙 | 100% | 100% | 10 | 10 |\n");
    assertEquals(2, reading.orElseThrow().indicators().size());
    assertEquals(List.of(), Tables.errors(reading));
  }

  @Test
  void aTableWithoutHeadingsOrWithoutAProjectIsNoFormAndSaysSo() {
    assertEquals(List.of("TABLE_NO_FORM A1"), Tables.problems(Tables.read("通讯录 | 电话\n张三 | 123")));
    assertEquals(
        List.of("TABLE_NO_FORM A1"),
        Tables.problems(Tables.read(HEADINGS + " | 产出指标 | 数量指标 | 甲 | 1 | 1 | 1 | 1 | ")));
    assertEquals(List.of("TABLE_NO_FORM A3"), Tables.problems(Tables.read(HEAD)));
    TableReading blank =
        TableReader.standard().read(FormTable.builder().build()).get(0);
    assertEquals(List.of("TABLE_NO_FORM A1"), Tables.problems(blank));
    assertTrue(blank.hasErrors());
    assertEquals(Optional.empty(), blank.cellAt("/indicators/0"));
  }

  @Test
  void aCellOverSeveralColumnsIsReadOnce() {
    TableReading reading = Tables.read("""
        项目名称{c2} | 节水灌溉{c8}
        绩效指标 | 一级指标 | 二级指标 | 三级指标{c2} | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因{c2}
         | 产出指标 | 数量指标 | 甲{c2} | 1个 | 1个 | 10 | 10 | 无{c2}
         | 满意度指标{c2} | 乙{c2} | 90% | 90% | 10 | 10 | {c2}
        """);
    assertEquals("""
        产出指标/数量指标 | 甲 | 1个 | 1个 | 10 | 10 | 无
        满意度指标/ | 乙 | 90% | 90% | 10 | 10 |\s
        """, Tables.rows(reading));
    assertEquals(List.of(), Tables.errors(reading));
  }

  @Test
  void everyUnreadableCellIsToldAndTheFormStands() {
    TableReading reading = rows("""
         | 产出指标 | 数量指标 | 甲 | 1个 | 1个 | ten | 九 |
         | 产出指标 | 数量指标 | 乙 | 1个 | 1个 | １０分 | 1,000.5 |
        总分{c6} | #REF! | #REF! |
        """);
    assertEquals(
        List.of("FIELD_VALUE G5", "FIELD_VALUE H5", "FIELD_VALUE G7", "FIELD_VALUE H7"),
        Tables.errors(reading));
    assertEquals(
        "/indicators/0/weight",
        reading.problems().stream()
            .filter(p -> p.code().equals("FIELD_VALUE"))
            .findFirst()
            .orElseThrow()
            .location());
    assertEquals("10", reading.orElseThrow().indicators().get(1).weight().toString());
    assertEquals(
        "1000.5",
        reading.orElseThrow().indicators().get(1).reportedScore().orElseThrow().toString());
  }

  @Test
  void aFormThatLostACellIsThereButNotClean() {
    String row = " | 产出指标 | 数量指标 | 甲 | 1个 | 1个 | 10 | 10 |\n";
    assertEquals(1, rows(row).cleanOrElseThrow().indicators().size());
    TableReading lost = rows(row.replace("| 10 |\n", "| ten |\n"));
    assertEquals(1, lost.orElseThrow().indicators().size());
    NoSuchElementException e = assertThrows(NoSuchElementException.class, lost::cleanOrElseThrow);
    assertTrue(e.getMessage().contains("FIELD_VALUE: expected a number"), e.getMessage());
  }

  @Test
  void pointersLeadToCells() {
    TableReading reading = rows("""
         | 产出指标 | 数量指标 | 甲 | 1个 | 1个 | 10 | 10 |
         | | 质量指标 | 乙 | 1个 | | 10 | 10 |
        总分{c6} | 20 | 20 |
        """);
    String[][] places = {
      {"", "A1"},
      {"/title", "A1"},
      {"/fiscalYear", "A2"},
      {"/project/name", "C3"},
      {"/project", "C3"},
      {"/indicators", "A4"},
      {"/indicators/0", "D5"},
      {"/indicators/1/level1", "B6"},
      {"/indicators/1/actual", "F6"},
      {"/indicators/1/reportedScore", "H6"},
      {"/indicators/1/forecast", "D6"},
      {"/reportedTotal/weight", "G7"},
      {"/reportedTotal", "A7"},
      {"/reportedTotal/grade", "A7"},
      {"/indicators/9", "A4"},
      {"/budget/total", "A1"},
    };
    for (String[] place : places) {
      assertEquals(place[1], reading.cellAt(place[0]).orElseThrow().address(), place[0]);
    }
  }

  @Test
  void twoColumnsOfOneMeaningAreBothLeftAndTold() {
    TableReading reading = Tables.read(HEAD + """
        绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 得分
         | 产出指标 | 数量指标 | 甲 | 1个 | 1个 | 10 | 8 | 9
        """);
    assertEquals(List.of("TABLE_COLUMN_TWICE I4"), Tables.errors(reading));
    assertEquals("产出指标/数量指标 | 甲 | 1个 | 1个 | 10 | - | - {得分=8, 得分 I5=9}\n", Tables.rows(reading));
  }

  @Test
  void pointsBesideSeveralRowsAreGivenToNone() {
    TableReading reading = rows("""
         | 产出指标 | 数量指标 | 甲 | 1个 | 1个 | 20{r2} | 20{r2} |
         | 产出指标 | 数量指标 | 乙 | 1个 | 1个 |
        """);
    assertEquals(List.of("TABLE_CELL_UNUSED G5", "TABLE_CELL_UNUSED H5"), Tables.errors(reading));
    assertEquals("0", reading.orElseThrow().indicators().get(0).weight().toString());
  }

  @Test
  void aStrayLabelInTheHeadingsOfFundsBeginsNoForm() {
    TableReading reading =
        Tables.read("""
        项目支出绩效自评表{c9}
        项目名称{c2} | 节水灌溉{c7}
        项目资金（万元）{r3} | 项目名称{c2} | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额{c2} | 0.0 | 0.0 | 0.0 | 10 | | 10
        其中：财政拨款{c2} | 0.0 | 0.0 | 0.0 | — | | —
        """ + HEADINGS + " | 产出指标 | 数量指标 | 甲 | 1个 | 1个 | 10 | 10 |\n");
    assertEquals("节水灌溉", reading.orElseThrow().project().name());
    assertEquals(
        "0万元",
        reading
            .orElseThrow()
            .budget()
            .orElseThrow()
            .total()
            .executed()
            .orElseThrow()
            .toString());
    assertEquals(1, TableReader.standard().read(reading.table()).size());
  }

  @Test
  void severalFormsInOneTable() {
    String form = HEAD + HEADINGS
        + " | 产出指标 | 数量指标 | 甲 | 1个 | 1个 | 10 | 10 |\n总分{c6} | 10 | 10 |\n附件2：{c9}\n";
    List<TableReading> readings =
        TableReader.standard().read(Tables.table(form + form.replace("节水灌溉", "植树")));
    assertEquals(2, readings.size());
    assertEquals("植树", readings.get(1).orElseThrow().project().name());
    assertEquals(List.of(), Tables.errors(readings.get(0)));
    assertEquals(
        readings.get(0).orElseThrow().indicators(),
        readings.get(1).orElseThrow().indicators());
  }

  @Test
  void aListOfSeveralProjectsIsNoForm() {
    TableReading reading = Tables.read("""
        项目名称 | 预算数 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 目标值 | 计量单位 | 分值
        甲 | 10 | 产出指标 | 数量指标 | 里程 | 正向 | 10 | 公里 | 10
        乙 | 20 | 产出指标 | 数量指标 | 里程 | 正向 | 10 | 公里 | 10
        """);
    assertEquals(List.of("TABLE_KIND_OTHER A1"), Tables.problems(reading));
    assertEquals(Optional.empty(), reading.form());
  }

  @Test
  void monitoringTablesAreFormsOfTheirKind() {
    TableReading reading = Tables.read("""
        项目支出绩效目标执行监控表{c14}
        （2024年度）{c14}
        项目名称{c2} | 渠道防渗{c12}
        项目资金（万元）{r2} | {c2} | 年初预算数{c2} | 1-7月执行数{c3} | 1-7月执行率{c3} | 全年预计执行数{c3}
        年度资金总额{c2} | 100{c2} | 40{c3} | 40%{c3} | 100{c3}
        绩效指标{r4} | 一级指标{r2} | 二级指标{r2} | 三级指标{r2} | 年度指标值{r2} | 1-7月执行情况{r2} | 全年预计完成情况{r2} | 偏差原因分析{c3} | 完成目标可能性{c3} | 备注{r2}
        经费保障 | 其他 | 原因说明 | 确定能 | 有可能 | 完全不可能
        产出指标 | 数量指标 | 渠道防渗长度 | ≥60公里 | 20公里 | 34公里 | √ | | 资金未到位 | | ✔ | |
        产出指标 | 质量指标 | 合格率 | 100% | 100% | 100% | | | | √ | | |
        """);
    assertEquals(List.of(), Tables.errors(reading));
    PerformanceForm form = reading.orElseThrow();
    assertEquals(Optional.of(FormKind.MONITORING), reading.kind());
    assertEquals("2024-07-31", form.asOf().orElseThrow().toString());
    assertEquals(
        "100万元", form.budget().orElseThrow().total().expected().orElseThrow().toString());
    assertEquals("34公里", form.indicators().get(0).forecast().orElseThrow().text());
    assertEquals("POSSIBLE", form.indicators().get(0).likelihood().orElseThrow().name());
    assertEquals("资金未到位", form.indicators().get(0).deviation().orElseThrow());
    assertEquals("{偏差原因分析经费保障=√}", form.indicators().get(0).attributes().toString());
    assertEquals("CERTAIN", form.indicators().get(1).likelihood().orElseThrow().name());
  }

  @Test
  void declarationsAreFormsOfTheirKind() {
    TableReading reading = Tables.read("""
        项目支出绩效目标申报表{c6}
        （2024年度）{c6}
        项目名称 | 渠道防渗{c5}
        主管部门 | 水利局{c2} | 实施单位 | 灌溉站{c2}
        项目资金（万元）{r3} | 年度资金总额：{c2} | 100{c3}
        其中：财政拨款{c2} | 80{c3}
        其他资金{c2} | 20{c3}
        年度总体目标 | 完成渠道防渗60公里{c5}
        绩效指标{r3} | 一级指标 | 二级指标 | 三级指标{c2} | 指标值
        产出指标 | 数量指标 | 渠道防渗长度{c2} | ≥60公里
        效益指标 | 社会效益指标 | 灌溉条件{c2} | 改善
        """);
    assertEquals(List.of(), Tables.problems(reading));
    PerformanceForm form = reading.orElseThrow();
    assertEquals(FormKind.TARGETS, form.kind());
    assertEquals("完成渠道防渗60公里", form.goal().orElseThrow().expected());
    assertEquals("""
        年度资金总额 | - | 100万元 | - | - | - | -
        财政拨款 | - | 80万元 | - | - | - | -
        其他资金 | - | 20万元 | - | - | - | -
        """, Tables.funds(reading));
    assertEquals(2, form.indicators().size());
    assertEquals(Optional.empty(), form.indicators().get(0).actual());
  }

  @Test
  void midTermTargetsBesideThoseOfTheYear() {
    TableReading reading = Tables.read("""
        项目支出绩效目标申报表{c7}
        项目名称 | 渠道防渗{c6}
        总体目标{r2} | 实施期目标{c3} | 年度目标{c3}
        三年180公里{c3} | 60公里{c3}
        绩效指标{r2} | 一级指标 | 二级指标 | 三级指标 | 实施期指标值 | 年度指标值 | 备注
        产出指标 | 数量指标 | 渠道防渗长度 | ≥180公里 | ≥60公里 |
        """);
    assertEquals(List.of(), Tables.errors(reading));
    PerformanceForm form = reading.orElseThrow();
    assertEquals("三年180公里", form.midTermGoals().get(0).expected());
    assertEquals("60公里", form.goal().orElseThrow().expected());
    assertEquals(
        "≥180公里", form.indicators().get(0).midTermTarget().orElseThrow().text());
    assertEquals("≥60公里", form.indicators().get(0).target().text());
  }

  @Test
  void aTitleOfOneKindOverColumnsOfAnotherIsTold() {
    TableReading reading = rows(" | 产出指标 | 数量指标 | 甲 | 1个 | 1个 | 10 | 10 |\n");
    FormTable.Builder declared = FormTable.builder();
    for (TableCell cell : reading.table().cells()) {
      String text = cell.text().replace("自评表", "目标申报表");
      declared.at(cell.row(), cell.column(), cell.rows(), cell.columns(), text);
    }
    TableReading other = TableReader.standard().read(declared.build()).get(0);
    assertEquals(List.of("TABLE_KIND_OTHER A1"), Tables.errors(other));
    assertEquals(FormKind.SELF_EVALUATION, other.orElseThrow().kind());
  }

  @Test
  void twoYearsAreTakenForNeither() {
    TableReading reading = Tables.read("2021年度项目支出绩效自评表{c9}\n" + HEAD.substring(HEAD.indexOf("（"))
        + HEADINGS + " | 产出指标 | 数量指标 | 甲 | 1个 | 1个 | 10 | 10 |\n");
    assertEquals(Optional.empty(), reading.orElseThrow().fiscalYear());
    assertTrue(
        Tables.errors(reading).contains("FIELD_DUPLICATE A2"),
        reading.problems().toString());
  }

  @Test
  void signAndUnitAreJoinedUnlessTheyContradict() {
    TableReading reading = Tables.read("""
        项目名称{c2} | 节水灌溉{c8}
        绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分
         | 产出指标 | 数量指标 | 甲 | ≥ | 60 | 公里 | 60 | 10 | 10
         | 产出指标 | 数量指标 | 乙 | ≥ | ≥60公里 | 公里 | 60 | 10 | 10
         | 产出指标 | 数量指标 | 丙 | ≥ | ≤60 | 公里 | 60 | 10 | 10
         | 产出指标 | 数量指标 | 丁 | ≥ | 60% | 公里 | 60 | 10 | 10
         | 产出指标 | 数量指标 | 戊 | 正向 | 60 | 公里 | 60 | 10 | 10
         | 产出指标 | 数量指标 | 己 | ≥60公里{c3} | 60 | 10 | 10
         | 产出指标 | 数量指标 | 庚 | | | | | 10 | 10
        """);
    assertEquals("""
        产出指标/数量指标 | 甲 | ≥60公里 | 60 | 10 | 10 | -
        产出指标/数量指标 | 乙 | ≥60公里 | 60 | 10 | 10 | -
        产出指标/数量指标 | 丙 | ≤60 | 60 | 10 | 10 | - {指标性质=≥, 度量单位=公里}
        产出指标/数量指标 | 丁 | 60% | 60 | 10 | 10 | - {指标性质=≥, 度量单位=公里}
        产出指标/数量指标 | 戊 | 60公里 | 60 | 10 | 10 | - {指标性质=正向}
        产出指标/数量指标 | 己 | ≥60公里 | 60 | 10 | 10 | -
        产出指标/数量指标 | 庚 |  |  | 10 | 10 | -
        """, Tables.rows(reading));
    assertEquals(
        List.of("TARGET_CONTRADICTION F5", "TARGET_CONTRADICTION F6"), Tables.errors(reading));
  }

  @Test
  void amountsOfTasksAreNoBudgetAndASecondTableOfIndicatorsIsNotMixedIn() {
    TableReading reading = Tables.read("""
        2022年度部门整体支出绩效自评表{c9}
        部门名称{c2} | 县水利局{c7}
        年度主要任务{r2} | 任务名称{c2} | 主要内容{c2} | 预算数（万元）{c2} | 执行数（万元） | 完成情况
        任务1{c2} | 建设水库{c2} | 100{c2} | 90 | 完成
        绩效指标{r2} | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 备注
        产出指标 | 数量指标 | 水库 | 1座 | 1座 | 45 | 45 |
        总分{c6} | 45 | 45 |
        长期指标{r2} | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 备注
        产出指标 | 数量指标 | 水渠 | 1座 | 1座 | 45 | 45 |
        """);
    assertEquals(Optional.empty(), reading.orElseThrow().budget());
    assertEquals("产出指标/数量指标 | 水库 | 1座 | 1座 | 45 | 45 | -\n", Tables.rows(reading));
    assertEquals(List.of("TABLE_KIND_OTHER B8"), Tables.errors(reading));
    assertEquals(
        "主要内容：建设水库；预算数（万元）：100；执行数（万元）：90；完成情况：完成",
        reading.orElseThrow().project().attributes().get("任务1"));
    assertTrue(Tables.problems(reading)
        .containsAll(List.of("TABLE_KIND_OTHER A3", "TABLE_CELL_UNUSED D9")));
  }

  @Test
  void columnsOfOtherYearsAreNotThoseOfTheYear() {
    TableReading reading = Tables.read("""
        项目支出绩效自评表{c8}
        项目名称 | 道路{c7}
        一级指标{r2} | 二级指标{r2} | 三级指标{r2} | 上年{c2} | 本年{c2} | 得分{r2}
        指标值 | 完成值 | 指标值 | 完成值
        产出指标 | 数量指标 | 里程 | ≥1公里 | 1公里 | ≥3公里 | 3公里 | 50
        """);
    assertEquals("产出指标/数量指标 | 里程 | ≥3公里 | 3公里 | 0 | 50 | - {上年指标值=≥1公里}\n", Tables.rows(reading));
    assertEquals(
        Optional.of(Derivation.builder().priorYear(ActualValue.of("1公里")).build()),
        reading.orElseThrow().indicators().get(0).derivation());
    assertEquals(List.of(), Tables.errors(reading));
  }

  @Test
  void theUnitOfAmountsMayStandAboveThem() {
    TableReading reading = Tables.read("""
        某县教育项目绩效自评表{c7}
        填报单位：县教育局{c3} | 2022年度 | 单位：元{c3}
        项目名称 | 营养餐{c6}
        资金情况{r3} | 资金来源 | 预算数 | 执行数 | 执行率 | 备注{c2}
        合计 | 500000 | 480000 | 96% | {c2}
        财政资金 | 500000 | 480000 | 96% | {c2}
        一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 权重 | 自评分
        一、产出指标{c7}
         | 数量 | 受益学生数 | ≥1000人 | 1002人 | 20 | 20
        """);
    assertEquals(
        "480000元",
        reading
            .orElseThrow()
            .budget()
            .orElseThrow()
            .total()
            .executed()
            .orElseThrow()
            .toString());
    assertEquals(
        "一、产出指标/数量", reading.orElseThrow().indicators().get(0).category().toString());
    assertEquals(List.of(), Tables.errors(reading));
  }

  @Test
  void wordsInLinesAsPagesOfPrintGiveThemOutAreNoTable() {
    TableReading reading = TableReader.standard()
        .read(FormTable.ofCellLines(new StringReader("""
            项目支出绩效自评表
            项目名称 节水灌溉 主管部门 水利局
            一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分
            产出指标 数量指标 灌溉 面积500亩 450亩 50 45
            """)))
        .get(0);
    assertEquals(Optional.empty(), reading.form());
    assertEquals(List.of("TABLE_NO_FORM A1"), Tables.problems(reading));
  }

  @Test
  void aTableOfIndicatorsOfSeveralYearsIsNotMixedWithThatOfTheYear() {
    String headings = " | 一级指标 | 二级指标 | 指标内容 | 指标值 | 备注\n";
    TableReading reading = Tables.read("项目支出绩效目标申报表{c6}\n项目名称 | 渠道防渗{c5}\n长期绩效指标{r3}" + headings
        + """
        产出指标 | 数量指标 | 渠道防渗长度 | ≥180公里 |
        产出指标 | 质量指标 | 耐久年限 | ≥20年 |
        年度绩效指标{r2}""" + headings + "产出指标 | 数量指标 | 渠道防渗长度 | ≥60公里 |\n");
    assertEquals("产出指标/数量指标 | 渠道防渗长度 | ≥60公里 |  | 0 | - | -\n", Tables.rows(reading));
    assertEquals(
        "≥180公里",
        reading.orElseThrow().indicators().get(0).midTermTarget().orElseThrow().text());
    assertEquals(List.of("TABLE_CELL_UNUSED E5"), Tables.errors(reading));
  }

  @Test
  void amountsUnderSourcesSideBySideAreReportedWhereTheyAre() {
    TableReading reading = Tables.read("""
        项目支出绩效自评表{c6}
        项目名称 | 水渠{c5}
        项目资金（万元） | 财政拨款 | 合计 | 其他资金
        全年预算数 | 300件 | 312件 | 12
        全年执行数 | 290 | 302 | 12件
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值
        产出指标 | 数量指标 | 渠长 | 5公里 | 5公里 | 90
        """);
    assertEquals(
        List.of("/budget/sources/0/annual", "/budget/total/annual", "/budget/sources/1/executed"),
        reading.problems().stream()
            .filter(problem -> problem.code().equals("FIELD_VALUE"))
            .map(Problem::location)
            .toList());
  }

  @Test
  void amountsBehindTheirLabelsHavePlacesOfTheirOwn() {
    TableReading reading = Tables.read("""
        项目支出绩效自评表{c6}
        项目名称 | 水渠{c5}
        预算数 | 312件 | 执行数 | 300 | 得分 | 9
        其中：财政拨款 | 300 | 其中：财政拨款 | 290件{c3}
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值
        产出指标 | 数量指标 | 渠长 | 5公里 | 5公里 | 90
        """);
    for (Problem problem : reading.problems()) {
      if (problem.code().equals("FIELD_VALUE")) {
        TableCell cell = reading.cellAt(problem.location()).orElseThrow();
        assertEquals(
            ((Place.Cell) problem.place().orElseThrow()).address(),
            cell.address(),
            problem.location());
      }
    }
    assertEquals("B3", reading.cellAt("/budget/total/annual").orElseThrow().address());
    assertEquals("D3", reading.cellAt("/budget/total/executed").orElseThrow().address());
    assertEquals("B4", reading.cellAt("/budget/sources/0/annual").orElseThrow().address());
    assertEquals(
        "D4", reading.cellAt("/budget/sources/0/executed").orElseThrow().address());
  }
}
