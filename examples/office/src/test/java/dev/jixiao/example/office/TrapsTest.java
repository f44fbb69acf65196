package dev.jixiao.example.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.score.Scorer;
import dev.jixiao.table.FormTable;
import dev.jixiao.table.TableReading;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users of other readers of documents and workbooks complain of, in small files that look like real ones. */
class TrapsTest {
  @TempDir
  Path folder;

  private static String cell(String text, String properties) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text
        + "</w:t></w:r></w:p></w:tc>";
  }

  private static String cells(String... texts) {
    StringBuilder cells = new StringBuilder();
    for (String text : texts) {
      cells.append(cell(text, ""));
    }
    return cells.toString();
  }

  private Path document(String body) throws Exception {
    ZipParts parts = new ZipParts();
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w=\"" + WordXml.W + "\"><w:body>" + body + "</w:body></w:document>");
    Path file = folder.resolve("form.docx");
    parts.write(file);
    return file;
  }

  private static String row(String cells) {
    return "<w:tr>" + cells + "</w:tr>";
  }

  // a merge without a value goes on, also over a span and beside deleted and inserted texts
  @Test
  void mergedCellsOfWord() throws Exception {
    String down = "<w:vMerge w:val=\"restart\"/>";
    Path file =
        document("<w:p><w:r><w:t>附件1</w:t></w:r></w:p><w:p><w:r><w:t>项目支出绩效自评表</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>（2023年度）</w:t></w:r></w:p><w:tbl>"
            + row(cell("项目名称", "<w:gridSpan w:val=\"2\"/>")
                + cell("节水灌溉", "<w:gridSpan w:val=\"6\"/>"))
            + row(cells("一级指标", "二级指标")
                + cell("三级指标", "<w:gridSpan w:val=\"2\"/>")
                + cells("年度指标值", "实际完成值", "分值", "得分"))
            + row(cell("产出指标", down)
                + cell("数量指标", down)
                + cell("甲", "<w:gridSpan w:val=\"2\"/>")
                + cells("≥1个", "1个", "10", "10"))
            + row(cell("", "<w:vMerge/>") + cell("", "<w:vMerge w:val=\"continue\"/>")
                + cell("乙", "<w:gridSpan w:val=\"2\"/>")
                + "<w:tc><w:p><w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:ins><w:r><w:t>2个</w:t></w:r></w:ins></w:p></w:tc>"
                + cells("2个", "10", "10"))
            + row(cell("", "<w:vMerge/>")
                + cells("质量指标")
                + cell("丙", "<w:gridSpan w:val=\"2\"/>")
                + cells("100%", "100%", "10", "10"))
            + "</w:tbl>");
    TableReading reading = Forms.read(file).get(0);
    PerformanceForm form = reading.cleanOrElseThrow();
    assertEquals("项目支出绩效自评表", form.title());
    assertEquals(2023, form.fiscalYear().orElseThrow().getValue());
    List<String> rows = form.indicators().stream()
        .map(i -> i.category() + " " + i.name() + " " + i.target().text())
        .toList();
    assertEquals(List.of("产出指标/数量指标 甲 ≥1个", "产出指标/数量指标 乙 2个", "产出指标/质量指标 丙 100%"), rows);
    assertTrue(
        reading.problems().stream().noneMatch(p -> p.code().equals("TABLE_LEVEL_CARRIED")),
        reading.problems().toString());
  }

  @Test
  void aSpanThatGoesOnBelowMovesNoColumn() throws Exception {
    String wide = "<w:gridSpan w:val=\"2\"/>";
    Path file = document("<w:tbl>"
        + row(cell("项目名称", wide) + cell("节水灌溉", "<w:gridSpan w:val=\"5\"/>"))
        + row(cells("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"))
        + row(cell("满意度指标", wide + "<w:vMerge w:val=\"restart\"/>")
            + cells("农户满意度", "≥90%", "95%", "10", "10"))
        + row(cell("", wide + "<w:vMerge/>") + cells("学生满意度", "≥80%", "70%", "10", "8"))
        + "</w:tbl>");
    List<String> rows = Forms.read(file).get(0).cleanOrElseThrow().indicators().stream()
        .map(i -> i.category().level1() + " " + i.name() + " " + i.target().text() + " "
            + i.actualOrMissing().text() + " " + i.weight())
        .toList();
    assertEquals(List.of("满意度指标 农户满意度 ≥90% 95% 10", "满意度指标 学生满意度 ≥80% 70% 10"), rows);
  }

  @Test
  void aTableThatGoesOnWithoutItsHeadIsTold() throws Exception {
    String headings = row(cells("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"));
    String first = row(cells("项目名称") + cell("节水灌溉", "<w:gridSpan w:val=\"6\"/>"));
    Path file = document("<w:tbl>" + first + headings
        + row(cells("产出指标", "数量指标", "甲", "1", "1", "10", "10")) + "</w:tbl><w:p/><w:tbl>" + headings
        + row(cells("产出指标", "质量指标", "乙", "1", "1", "10", "10")) + "</w:tbl>");
    List<TableReading> readings = Forms.read(file);
    assertEquals(1, readings.get(0).orElseThrow().indicators().size());
    assertEquals(Optional.empty(), readings.get(1).form());
    assertEquals("TABLE_NO_FORM", readings.get(1).problems().get(0).code());
  }

  @Test
  void percentagesDatesFormulasAndErrorsOfExcel() throws Exception {
    Path file = folder.resolve("form.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("自评表");
      texts(sheet, 0, "项目名称", "节水灌溉");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 6));
      texts(sheet, 1, "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
      texts(sheet, 2, "产出指标", "质量指标", "合格率");
      number(workbook, sheet, 2, 3, 0.95, "0%");
      number(workbook, sheet, 2, 4, 0.57, "0%");
      number(workbook, sheet, 2, 5, 10, "0.00");
      sheet.getRow(2).createCell(6).setCellFormula("F3*0.6");
      texts(sheet, 3, "产出指标", "时效指标", "完成时间");
      date(workbook, sheet, 3, 3, "yyyy\"年\"m\"月\"d\"日\"");
      date(workbook, sheet, 3, 4, "yyyy\"年\"m\"月\"");
      number(workbook, sheet, 3, 5, 10, "General");
      sheet.getRow(3).createCell(6).setCellErrorValue(FormulaError.REF.getCode());
      texts(sheet, 4, "产出指标", "数量指标", "数量", "1,200件", "1200件");
      number(workbook, sheet, 4, 5, 1200.5, "#,##0.00");
      texts(sheet, 5, "产出指标", "质量指标", "达标率");
      number(workbook, sheet, 5, 3, 95, "0\\%");
      number(workbook, sheet, 5, 4, 0.95, "General");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.write(out);
    }
    TableReading reading = Forms.read(file).get(0);
    List<Indicator> rows = reading.orElseThrow().indicators();
    assertEquals("95%", rows.get(0).target().text());
    assertEquals("57%", rows.get(0).actual().orElseThrow().text());
    assertEquals("6", rows.get(0).reportedScore().orElseThrow().toString());
    assertEquals("2020-12-31", rows.get(1).target().text());
    assertEquals("2020年12月", rows.get(1).actual().orElseThrow().text());
    assertEquals(Optional.empty(), rows.get(1).reportedScore());
    assertEquals("1200.5", rows.get(2).weight().toString());
    assertEquals("95%", rows.get(3).target().text());
    assertEquals("0.95", rows.get(3).actual().orElseThrow().text());
    assertEquals(
        Optional.of("PERCENT_AMBIGUOUS"),
        Scorer.standard().score(rows.get(3)).comparison().problem().map(p -> p.code()));
    assertEquals(
        List.of("FIELD_VALUE"),
        reading.problems().stream()
            .filter(p -> !p.isWarning())
            .map(p -> p.code())
            .toList());
  }

  private static void texts(Sheet sheet, int row, String... texts) {
    Row there = sheet.createRow(row);
    for (int i = 0; i < texts.length; i++) {
      there.createCell(i).setCellValue(texts[i]);
    }
  }

  private static Cell number(
      XSSFWorkbook workbook, Sheet sheet, int row, int column, double value, String format) {
    Cell cell = sheet.getRow(row).createCell(column);
    cell.setCellValue(value);
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    return cell;
  }

  private static void date(XSSFWorkbook workbook, Sheet sheet, int row, int column, String format) {
    number(workbook, sheet, row, column, 0, format).setCellValue(LocalDate.of(2020, 12, 31));
  }

  @Test
  void spansOfMillionsAreOneProblem() throws Exception {
    Path file = folder.resolve("page.html");
    Files.writeString(file, "<table><tr><td colspan=999999999 rowspan=999999999>项目名称<td>甲</table>");
    assertEquals("LIMIT_EXCEEDED", Forms.read(file).get(0).problems().get(0).code());
    Path document =
        document("<w:tbl>" + row(cell("项目名称", "<w:gridSpan w:val=\"999999999\"/>")) + "</w:tbl>");
    assertEquals("LIMIT_EXCEEDED", Forms.read(document).get(0).problems().get(0).code());
  }

  @Test
  void aPageWithMergedCellsAndATitleAbove() throws Exception {
    Path file = folder.resolve("page.html");
    Files.writeString(file, """
        <meta charset="utf-8"><p>附件</p><p>项目支出绩效自评表</p><table>
        <tr><td colspan="2">项目名称</td><td colspan="5">节水&nbsp;灌溉</td></tr>
        <tr><th>一级指标<th>二级指标<th>三级指标<th>年度<br>指标值<th>实际完成值<th>分值<th>得分</tr>
        <tr><td rowspan="2">产出指标<td>数量指标<td><p>甲</p><td>1<td>1<td>10<td>10</tr>
        <tr><td>质量指标<td>乙<td>1<td>1<td>10<td>10</tr></table>""");
    PerformanceForm form = Forms.read(file).get(0).cleanOrElseThrow();
    assertEquals("项目支出绩效自评表", form.title());
    assertEquals("节水 灌溉", form.project().name());
    assertEquals("产出指标/质量指标", form.indicators().get(1).category().toString());
  }

  @Test
  void whatIsNoTableIsAnEmptyPlace() {
    assertEquals(0, FormTable.builder().build().cells().size());
  }
}
