package dev.jixiao.example.office;

import dev.jixiao.table.FormTable;
import dev.jixiao.table.TableCell;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a table as a workbook, a Word document or a page, as the ending of the file says. */
final class FormPrinting {
  // a longer text is set from the left
  private static final int LONG = 24;
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private FormPrinting() {}

  static void write(FormTable table, Path file) throws IOException {
    String name = file.toString();
    if (name.endsWith(".xlsx") || name.endsWith(".xls")) {
      writeWorkbook(table, file);
    } else if (name.endsWith(".docx")) {
      document(table).write(file);
    } else if (name.endsWith(".html")) {
      Files.writeString(file, page(table));
    } else {
      throw new IllegalArgumentException(
          "a form is written as .xlsx, .xls, .docx or .html, not as " + file);
    }
  }

  private static void writeWorkbook(FormTable table, Path file) throws IOException {
    try (Workbook workbook =
            file.toString().endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      SheetPrinting.print(table, workbook.createSheet("自评表"));
      workbook.write(out);
    }
  }

  private static ZipParts document(FormTable table) {
    ZipParts parts = new ZipParts();
    parts.put(
        "[Content_Types].xml",
        HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    parts.put(
        "_rels/.rels",
        HEAD
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>");
    StringBuilder xml = new StringBuilder(HEAD)
        .append("<w:document xmlns:w=\"")
        .append(WordXml.W)
        .append("\"><w:body><w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>");
    for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
      xml.append("<w:")
          .append(side)
          .append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
    }
    xml.append("</w:tblBorders></w:tblPr><w:tblGrid>");
    int columns = columns(table);
    xml.append("<w:gridCol w:w=\"1000\"/>".repeat(columns)).append("</w:tblGrid>");
    Map<Long, TableCell> covered = covered(table);
    for (int row = 0; row < table.rows(); row++) {
      xml.append("<w:tr>");
      int column = 0;
      while (column < columns) {
        TableCell cell =
            covered.getOrDefault(place(row, column), new TableCell(row, column, 1, 1, ""));
        wordCell(cell, row, xml);
        column = cell.column() + cell.columns();
      }
      xml.append("</w:tr>");
    }
    xml.append(
        "</w:tbl><w:p/><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
            + "<w:pgMar w:top=\"850\" w:right=\"850\" w:bottom=\"850\" w:left=\"850\"/></w:sectPr></w:body></w:document>");
    parts.put("word/document.xml", xml.toString());
    return parts;
  }

  private static int columns(FormTable table) {
    return table.cells().stream()
        .mapToInt(cell -> cell.column() + cell.columns())
        .max()
        .orElse(0);
  }

  private static Map<Long, TableCell> covered(FormTable table) {
    Map<Long, TableCell> covered = new HashMap<>();
    for (TableCell cell : table.cells()) {
      for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
        covered.put(place(row, cell.column()), cell);
      }
    }
    return covered;
  }

  private static long place(int row, int column) {
    return ((long) row << 32) | column;
  }

  private static void wordCell(TableCell cell, int row, StringBuilder xml) {
    xml.append("<w:tc><w:tcPr><w:gridSpan w:val=\"").append(cell.columns()).append("\"/>");
    if (cell.rows() > 1) {
      xml.append(row == cell.row() ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
    }
    xml.append("<w:vAlign w:val=\"center\"/></w:tcPr>");
    String text = row == cell.row() ? cell.text() : "";
    boolean title = cell.row() == 0;
    String words = title ? "<w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr>" : "";
    String place = cell.text().length() > LONG ? "" : "<w:pPr><w:jc w:val=\"center\"/></w:pPr>";
    for (String line : text.split("\n", -1)) {
      xml.append("<w:p>")
          .append(place)
          .append("<w:r>")
          .append(words)
          .append("<w:t xml:space=\"preserve\">")
          .append(escaped(line))
          .append("</w:t></w:r></w:p>");
    }
    xml.append("</w:tc>");
  }

  private static String page(FormTable table) {
    StringBuilder page = new StringBuilder(
            "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>自评表</title>\n")
        .append(
            "<style>table{border-collapse:collapse}td{border:1px solid #000;padding:2px 6px}</style>\n<table>\n");
    int row = -1;
    for (TableCell cell : table.cells()) {
      for (; row < cell.row(); row++) {
        page.append("<tr>");
      }
      page.append("<td rowspan=\"")
          .append(cell.rows())
          .append("\" colspan=\"")
          .append(cell.columns())
          .append("\">");
      page.append(escaped(cell.text()).replace("\n", "<br>")).append("</td>");
    }
    return page.append("\n</table>\n").toString();
  }

  // characters that XML cannot hold are left out
  static String escaped(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
