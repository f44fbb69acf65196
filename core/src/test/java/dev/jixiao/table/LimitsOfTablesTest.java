package dev.jixiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jixiao.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each bound of a table: the last table within it, the first beyond it, and what is said of that in both languages. */
class LimitsOfTablesTest {
  private static final Map<String, BiFunction<TableLimits, Integer, TableLimits>> LIMITS = Map.of(
      "cells", TableLimits::withCells,
      "places", TableLimits::withPlaces,
      "text", TableLimits::withTextLength,
      "problems", TableLimits::withProblems);

  private static final String FORM =
      """
      项目名称{c2} | 水渠{c5}
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 渠长 | 5公里 | 5公里 | 十 | 九
      """; // 16 cells over 21 places, texts of at most 5 characters, 4 problems

  private static TableReading read(String limit, int most) {
    return TableReader.standard()
        .withLimits(LIMITS.get(limit).apply(TableLimits.standard(), most))
        .read(Tables.table(FORM))
        .get(0);
  }

  private static String told(TableReading reading) {
    return reading.problems().stream()
        .filter(problem -> problem.code().equals("LIMIT_EXCEEDED"))
        .map(problem -> problem.wording().english() + " / " + problem.wording().chinese())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      cells | 16 | the table has 16 cells; the limit is 15, and it is not read / 表中有16 个单元格，上限为 15，未读入
      places | 21 | the table has cells over more places; the limit is 20, and it is not read / 表中有单元格覆盖的位置，上限为 20，未读入
      text | 5 | the table has a text of 5 characters; the limit is 4, and it is not read / 表中有5 个字符的文本，上限为 4，未读入
      problems | 4 | 1 more problem; the limit is 3 / 另有 1 个问题，上限为 3
      """)
  void aLimitIsTheMostThatIsTaken(String limit, int most, String words) {
    TableReading within = read(limit, most);
    assertEquals(4, within.problems().size(), within::toString);
    assertEquals(1, within.orElseThrow().indicators().size());

    TableReading beyond = read(limit, most - 1);
    assertEquals(words, told(beyond));
    assertEquals(limit.equals("problems"), beyond.form().isPresent());
  }

  @Test
  void theProblemsThatAreNotListedAreCounted() {
    TableReading reading = read("problems", 2);
    assertEquals(3, reading.problems().size());
    assertEquals("2 more problems; the limit is 2 / 另有 2 个问题，上限为 2", told(reading));
  }

  @Test
  void aMergedCellCountsTheRowsThatTheTableHas() {
    FormTable.Builder table = FormTable.builder().name("Sheet1");
    Tables.table(FORM)
        .cells()
        .forEach(
            cell -> table.at(cell.row(), cell.column(), cell.rows(), cell.columns(), cell.text()));
    // it reaches far below the last row, and covers two places
    FormTable reaching = table.at(1, 7, 1_000_000, 1, "备注").build();
    TableLimits places = TableLimits.standard().withPlaces(23);
    assertEquals(
        "", told(TableReader.standard().withLimits(places).read(reaching).get(0)));
    TableLimits fewer = TableLimits.standard().withPlaces(22);
    assertEquals(
        "LIMIT_EXCEEDED",
        TableReader.standard()
            .withLimits(fewer)
            .read(reaching)
            .get(0)
            .problems()
            .get(0)
            .code());
  }

  @Test
  void rowsWithoutCellsCountToo() {
    TableLimits ten = TableLimits.standard().withPlaces(10);
    for (int row : new int[] {9, 10}) {
      FormTable table = FormTable.builder().at(row, 0, 1, 1, "项目名称").build();
      Problem problem =
          TableReader.standard().withLimits(ten).read(table).get(0).problems().get(0);
      assertEquals(row < 10 ? "TABLE_NO_FORM" : "LIMIT_EXCEEDED", problem.code());
      if (row == 10) {
        assertEquals(
            "the table has 11 rows; the limit is 10, and it is not read",
            problem.wording().english());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cells", "places", "text", "problems"})
  void aLimitIsAtLeastOne(String limit) {
    TableLimits one = LIMITS.get(limit).apply(TableLimits.standard(), 1);
    List<Integer> all = List.of(one.cells(), one.places(), one.textLength(), one.problems());
    assertEquals(1, all.stream().filter(most -> most == 1).count());
    for (int bad : new int[] {0, -1}) {
      IllegalArgumentException e = assertThrows(
          IllegalArgumentException.class,
          () -> LIMITS.get(limit).apply(TableLimits.standard(), bad));
      assertEquals("a limit is at least 1: " + bad, e.getMessage());
    }
  }
}
