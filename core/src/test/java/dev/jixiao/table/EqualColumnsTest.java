package dev.jixiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.form.Indicator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two columns of one meaning: read where they say the same, told where they do not. */
class EqualColumnsTest {
  private static final String HEAD = """
      2023年度项目支出绩效自评表{c7}
      项目名称 | 路灯{c6}
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 权重 | 分值
      """;
  private static final String ROWS = """
      产出指标 | 数量指标 | 路灯 | ≥10盏 | 10盏 | 60 | 60
      产出指标 | 质量指标 | 亮灯率 | ≥98% | 99% | 40 | 40
      """;

  @Test
  void theSameFiguresAreReadOnceAndKeptOnce() {
    Indicator row = Tables.read(HEAD + ROWS).orElseThrow().indicators().get(1);
    assertEquals("40", row.weight().toString());
    assertEquals("40", row.attributes().get("分值"));
    assertEquals(List.of(), Tables.errors(Tables.read(HEAD + ROWS)));
  }

  @Test
  void oneOtherFigureLeavesBothOpen() {
    TableReading reading = Tables.read(HEAD + ROWS.replace("40 | 40", "40 | 30"));
    assertEquals(List.of("TABLE_COLUMN_TWICE G3"), Tables.errors(reading));
    assertEquals("0", reading.form().orElseThrow().indicators().get(0).weight().toString());
  }

  @Test
  void whatStandsUnderTheNextHeadingsIsOfThoseAlone() {
    String second = HEAD.replace("路灯", "水渠") + ROWS.replace("40 | 40", "40 | 30");
    List<TableReading> readings = TableReader.standard().read(Tables.table(HEAD + ROWS + second));
    assertEquals(2, readings.size());
    assertEquals(List.of(), Tables.errors(readings.get(0)));
    assertEquals(List.of("TABLE_COLUMN_TWICE G8"), Tables.errors(readings.get(1)));
  }
}
