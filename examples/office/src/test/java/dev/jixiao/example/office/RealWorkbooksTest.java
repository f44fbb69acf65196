package dev.jixiao.example.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.table.TableReading;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three workbooks as bureaus have them, with what other readers stumble over: merged levels and levels on each row, percentages as
 * numbers, headings over two rows and again after a page break, an error in the total, blank rows, two sheets and two forms in one.
 */
class RealWorkbooksTest {
  @TempDir
  Path folder;

  // a row a line, cells parted by bars; {3} behind a text for the columns and {2r} for the rows
  // that it is merged over; = before a
  // percentage that is a number in Excel
  private static void fill(Workbook workbook, String name, String text) {
    Sheet sheet = workbook.createSheet(name);
    CellStyle percent = workbook.createCellStyle();
    percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
    int rowNumber = 0;
    for (String line : text.strip().split("\n", -1)) {
      Row row = sheet.createRow(rowNumber);
      int column = 0;
      for (String written : line.strip().split("\\|", -1)) {
        while (isTaken(sheet, rowNumber, column)) {
          column++;
        }
        int brace = written.indexOf('{');
        String span = brace < 0 ? "1" : written.substring(brace + 1, written.length() - 1);
        int down = span.endsWith("r") ? Integer.parseInt(span.replace("r", "")) : 1;
        int across = span.endsWith("r") ? 1 : Integer.parseInt(span);
        set(row.createCell(column), brace < 0 ? written : written.substring(0, brace), percent);
        if (down * across > 1) {
          sheet.addMergedRegion(
              new CellRangeAddress(rowNumber, rowNumber + down - 1, column, column + across - 1));
        }
        column += across;
      }
      rowNumber++;
    }
  }

  private static boolean isTaken(Sheet sheet, int row, int column) {
    return sheet.getMergedRegions().stream().anyMatch(region -> region.isInRange(row, column));
  }

  private static void set(Cell cell, String text, CellStyle percent) {
    if (text.matches("=[0-9]+%")) {
      cell.setCellValue(Integer.parseInt(text.substring(1, text.length() - 1)) / 100.0);
      cell.setCellStyle(percent);
    } else {
      cell.setCellValue(text.strip().replace("/n/", "\n"));
    }
  }

  private List<TableReading> written(Workbook workbook, String name) throws Exception {
    Path file = folder.resolve(name);
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return Forms.read(file);
  }

  private static String rows(PerformanceForm form) {
    return form.indicators().stream().map(RealWorkbooksTest::row).collect(Collectors.joining());
  }

  private static String row(Indicator row) {
    return row.category() + " " + row.name() + " " + row.target().text() + " "
        + row.actualOrMissing().text() + " " + row.weight() + " "
        + row.reportedScore().map(Object::toString).orElse("-") + "\n";
  }

  private static List<String> errors(TableReading reading) {
    return reading.problems().stream()
        .filter(problem -> !problem.isWarning())
        .map(problem -> problem.code() + " "
            + reading.cellAt(problem.location()).orElseThrow().address())
        .toList();
  }

  @Test
  void aSelfEvaluationWithMergedLevelsAndAnErrorInItsTotal() throws Exception {
    Workbook workbook = new XSSFWorkbook();
    fill(workbook, "自评表", """
        项目支出绩效自评表{9}
        （2023年度）{9}
        项目名称{2}|农村饮水安全{7}
        主管部门{2}|县水利局{3}|实施单位|县水管总站{3}
        项目资金/n/（万元）{3r}|{2}|年初预算数|全年预算数|全年执行数|分值|执行率|得分
        年度资金总额{2}|120|118.5|118.5|10|=100%|10
        其中：财政拨款{2}|120|118.5|118.5|—|=100%|—
        年度总体目标{2r}|预期目标{4}|实际完成情况{4}
        新增供水人口1200人{4}|新增供水人口1210人{4}
        绩效指标{4r}|一级指标|二级指标|三级指标|年度/n/指标值|实际/n/完成值|分值|得分|偏差原因分析/n/及改进措施
        产出指标{2r}|数量指标|新增供水人口|≥1200人|1210人|40|40|
        质量指标|水质达标率|=95%|=97%|20|20|
        效益指标|社会效益指标|供水保证率|≥95%|=95%|30|30|
        总分{6}|100|#REF!|
        """);
    TableReading reading = written(workbook, "自评表.xlsx").get(0);
    PerformanceForm form = reading.orElseThrow();
    assertEquals("""
        产出指标/数量指标 新增供水人口 ≥1200人 1210人 40 40
        产出指标/质量指标 水质达标率 95% 97% 20 20
        效益指标/社会效益指标 供水保证率 ≥95% 95% 30 30
        """, rows(form));
    assertEquals(2023, form.fiscalYear().orElseThrow().getValue());
    assertEquals(List.of("FIELD_VALUE H14"), errors(reading));
  }

  @Test
  void anOldWorkbookWithLevelsOnEachRowAndHeadingsAgain() throws Exception {
    Workbook workbook = new HSSFWorkbook();
    fill(workbook, "说明", "填报说明\n请于3月底前报送");
    fill(workbook, "2023年", """
        2023年度项目支出绩效自评表{10}
        填报单位：县教育局    单位：元{10}
        项目名称|营养餐{9}
        资金情况{2r}|预算数|执行数|执行率|得分|{5}
        500000|480000|=96%|9.6|{5}
        {10}
        一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析
        产出指标|数量指标|受益学生|≥|1000|人|1002人|45|45|
        产出指标|质量指标|合格率|=|100|%|=57%|25|14.25|抽检不合格
        一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析
        满意度指标|满意度指标|家长满意度|≥|90|%|=93%|20|20|
        总分{7}|100|88.85|
        """);
    List<TableReading> readings = written(workbook, "2023年.xls");
    assertEquals("TABLE_NO_FORM", readings.get(0).problems().get(0).code());
    PerformanceForm form = readings.get(1).orElseThrow();
    assertEquals("""
        产出指标/数量指标 受益学生 ≥1000人 1002人 45 45
        产出指标/质量指标 合格率 =100% 57% 25 14.25
        满意度指标/满意度指标 家长满意度 ≥90% 93% 20 20
        """, rows(form));
    FundingLine total = form.budget().orElseThrow().total();
    assertEquals("480000元", total.executed().orElseThrow().toString());
    assertEquals(List.of(), errors(readings.get(1)));
  }

  @Test
  void twoFormsInOneSheetWithHeadingsOverTwoRows() throws Exception {
    String form = """
        项目支出绩效自评表{8}
        项目名称|%s{7}
        一级指标{2r}|二级指标{2r}|三级指标{2r}|年度指标值{2}|实际完成值{2r}|分值{2r}|得分{2r}
        年初|调整后
        产出指标|数量指标|修路|≥10公里|≥8公里|8公里|60|60
        效益指标|社会效益指标|出行时间|缩短||缩短|40|36
        总分{6}|100|96
        """;
    Workbook workbook = new XSSFWorkbook();
    fill(workbook, "汇总", form.formatted("东线") + "{8}\n" + form.formatted("西线"));
    List<TableReading> readings = written(workbook, "汇总.xlsx");
    assertEquals(2, readings.size());
    for (TableReading reading : readings) {
      assertEquals("""
          产出指标/数量指标 修路 ≥8公里 8公里 60 60
          效益指标/社会效益指标 出行时间 缩短 缩短 40 36
          """, rows(reading.orElseThrow()));
      assertEquals(
          "≥10公里",
          reading
              .orElseThrow()
              .indicators()
              .get(0)
              .initialTarget()
              .orElseThrow()
              .text());
      assertEquals(List.of(), errors(reading));
    }
    assertEquals("西线", readings.get(1).orElseThrow().project().name());
  }
}
