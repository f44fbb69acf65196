package dev.jixiao.example.office;

import dev.jixiao.audit.Severity;
import dev.jixiao.table.TableCell;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Marks the cells of a sheet: a comment and a colour for what was found, the computed points beside the reported ones. */
final class WorkbookMarks {
  private static final String AUTHOR = "Jixiao";
  private static final int COMMENT_COLUMNS = 4;
  private static final int COMMENT_WIDTH = 44;
  private static final float COMMENT_LINE = 15;

  private final Sheet sheet;
  private final Options options;
  private final Locale locale;
  private final Drawing<?> drawing;
  private final Map<String, CellStyle> styles = new HashMap<>();
  // open comments stand to the right of the form, one below the other
  private int right;
  private int nextShown;

  WorkbookMarks(Sheet sheet, Options options) {
    this.sheet = sheet;
    this.options = options;
    this.locale = options.locale();
    this.drawing = sheet.createDrawingPatriarch();
  }

  void mark(FormReview review) {
    right = column(review);
    computed(review);
    for (CellNotes notes : CellNotes.of(review, locale)) {
      Cell cell = cell(notes.cell().row(), notes.cell().column());
      comment(cell, notes.text(), options.showErrors() && notes.severity() == Severity.ERROR);
      cell.setCellStyle(coloured(cell.getCellStyle(), notes));
    }
  }

  private Cell cell(int rowIndex, int columnIndex) {
    Row row = sheet.getRow(rowIndex);
    Row there = row == null ? sheet.createRow(rowIndex) : row;
    return there.getCell(columnIndex, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private void comment(Cell cell, String text, boolean shown) {
    CreationHelper helper = sheet.getWorkbook().getCreationHelper();
    Comment old = cell.getCellComment();
    String before = old == null ? "" : old.getString().getString() + "\n";
    if (old != null) {
      cell.removeCellComment();
    }
    ClientAnchor anchor = helper.createClientAnchor();
    int row = shown ? Math.max(cell.getRowIndex(), nextShown) : cell.getRowIndex();
    int column = shown ? right + 2 : cell.getColumnIndex() + 1;
    int bottom = lastRow(row, before + text);
    nextShown = shown ? bottom + 1 : nextShown;
    anchor.setRow1(row);
    anchor.setRow2(bottom);
    anchor.setCol1(column);
    anchor.setCol2(column + COMMENT_COLUMNS);
    Comment comment = drawing.createCellComment(anchor);
    comment.setString(helper.createRichTextString(before + text));
    comment.setAuthor(AUTHOR);
    comment.setVisible(shown);
    cell.setCellComment(comment);
  }

  // the row down to which a comment needs room for its lines
  private int lastRow(int first, String text) {
    float needed = COMMENT_LINE;
    for (String line : text.split("\n", -1)) {
      needed += COMMENT_LINE * (1 + SheetPrinting.width(line) / COMMENT_WIDTH);
    }
    int row = first;
    while (needed > 0) {
      needed -= height(row);
      row++;
    }
    return row;
  }

  // programs that write workbooks may leave out how high a row is, which is then 0
  private float height(int row) {
    Row there = sheet.getRow(row);
    float points = there == null ? sheet.getDefaultRowHeightInPoints() : there.getHeightInPoints();
    return points > 0 ? points : COMMENT_LINE;
  }

  // a workbook has room for a limited number of styles, so that cells of one style share the
  // coloured one
  private CellStyle coloured(CellStyle style, CellNotes notes) {
    return styles.computeIfAbsent(style.getIndex() + notes.colour(), key -> {
      CellStyle coloured = sheet.getWorkbook().createCellStyle();
      coloured.cloneStyleFrom(style);
      coloured.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      if (coloured instanceof XSSFCellStyle modern) {
        modern.setFillForegroundColor(new XSSFColor(bytes(notes.colour())));
      } else {
        coloured.setFillForegroundColor(indexed(notes));
      }
      return coloured;
    });
  }

  private static byte[] bytes(String rgb) {
    int number = Integer.parseInt(rgb, 16);
    return new byte[] {(byte) (number >> 16), (byte) (number >> 8), (byte) number};
  }

  private static short indexed(CellNotes notes) {
    return switch (notes.severity()) {
      case ERROR -> HSSFColorPredefined.TAN.getIndex();
      case WARNING -> HSSFColorPredefined.LIGHT_YELLOW.getIndex();
      case INFO -> HSSFColorPredefined.PALE_BLUE.getIndex();
    };
  }

  // in the first column to the right of the form
  private void computed(FormReview review) {
    List<FormReview.Computed> computed = review.computed();
    if (!computed.isEmpty()) {
      int column = column(review);
      int heading = review.reading().cellAt("/indicators").map(TableCell::row).orElse(0);
      write(heading, column, locale.getLanguage().equals("zh") ? "重算得分" : "Computed");
      computed.forEach(points -> write(points.cell().row(), column, points.points()));
    }
  }

  private static int column(FormReview review) {
    int column = 0;
    for (TableCell cell : review.reading().table().cells()) {
      column = Math.max(column, cell.column() + cell.columns());
    }
    return column;
  }

  // in the look of the cell on its left
  private void write(int row, int column, String text) {
    Cell cell = cell(row, column);
    cell.setCellValue(text);
    cell.setCellStyle(cell(row, column - 1).getCellStyle());
  }
}
