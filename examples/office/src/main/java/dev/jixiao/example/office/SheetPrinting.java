package dev.jixiao.example.office;

import dev.jixiao.table.FormTable;
import dev.jixiao.table.TableCell;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

/** Prints a table on a sheet: columns and rows as wide and high as their texts ask for, on one page across. */
final class SheetPrinting {
  private static final int NARROWEST = 9;
  private static final int WIDEST = 26;
  private static final int LONG = 24;
  private static final float LINE = 15;

  private final FormTable table;
  private final Sheet sheet;
  private final int[] widths;
  private final CellStyle centred;
  private final CellStyle fromLeft;
  private final CellStyle title;

  private SheetPrinting(FormTable table, Sheet sheet) {
    this.table = table;
    this.sheet = sheet;
    this.widths = widths(table);
    this.centred = style(HorizontalAlignment.CENTER);
    this.fromLeft = style(HorizontalAlignment.LEFT);
    this.title = style(HorizontalAlignment.CENTER);
    Font font = sheet.getWorkbook().createFont();
    font.setBold(true);
    font.setFontHeightInPoints((short) 16);
    title.setFont(font);
  }

  static void print(FormTable table, Sheet sheet) {
    new SheetPrinting(table, sheet).print();
  }

  private void print() {
    for (int column = 0; column < widths.length; column++) {
      sheet.setColumnWidth(column, widths[column] * 256);
    }
    for (TableCell cell : table.cells()) {
      place(cell);
    }
    heights();
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    PrintSetup paper = sheet.getPrintSetup();
    paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
    paper.setLandscape(true);
    paper.setFitWidth((short) 1);
    paper.setFitHeight((short) 0);
  }

  private CellStyle style(HorizontalAlignment alignment) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setWrapText(true);
    style.setAlignment(alignment);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  // every place of a merged cell has its border
  private void place(TableCell cell) {
    boolean isTitle = cell.row() == 0;
    CellStyle style = isTitle ? title : cell.text().length() > LONG ? fromLeft : centred;
    for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
      Row there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
      for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
        there.createCell(column).setCellStyle(style);
      }
    }
    sheet.getRow(cell.row()).getCell(cell.column()).setCellValue(cell.text());
    if (cell.rows() > 1 || cell.columns() > 1) {
      sheet.addMergedRegion(new CellRangeAddress(
          cell.row(),
          cell.row() + cell.rows() - 1,
          cell.column(),
          cell.column() + cell.columns() - 1));
    }
  }

  // in half-width characters: as wide as the longest text that stands in the column alone, within
  // bounds
  private static int[] widths(FormTable table) {
    int columns = table.cells().stream()
        .mapToInt(cell -> cell.column() + cell.columns())
        .max()
        .orElse(0);
    int[] widths = new int[columns];
    Arrays.fill(widths, NARROWEST);
    for (TableCell cell : table.cells()) {
      if (cell.columns() == 1) {
        int width = Math.min(WIDEST, width(cell.text()) + 2);
        widths[cell.column()] = Math.max(widths[cell.column()], width);
      }
    }
    return widths;
  }

  /** The width of a text in half-width characters. */
  static int width(String text) {
    return text.chars().map(c -> c < 0x2E80 ? 1 : 2).sum();
  }

  // a spreadsheet does not fit the height of merged cells by itself
  private void heights() {
    float[] heights = new float[sheet.getLastRowNum() + 1];
    Arrays.fill(heights, LINE + 5);
    for (TableCell cell : table.cells()) {
      float needed = cell.row() == 0 ? 2 * LINE : lines(cell) * LINE + 5;
      int last = cell.row() + cell.rows() - 1;
      float missing = needed;
      for (int row = cell.row(); row <= last; row++) {
        missing -= heights[row];
      }
      heights[last] += Math.max(0, missing);
    }
    for (int row = 0; row < heights.length; row++) {
      if (sheet.getRow(row) != null) {
        sheet.getRow(row).setHeightInPoints(heights[row]);
      }
    }
  }

  private int lines(TableCell cell) {
    int width = -2;
    for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
      width += widths[column];
    }
    int lines = 0;
    for (String line : cell.text().split("\n", -1)) {
      lines += Math.max(1, (width(line) + width - 1) / Math.max(1, width));
    }
    return lines;
  }
}
