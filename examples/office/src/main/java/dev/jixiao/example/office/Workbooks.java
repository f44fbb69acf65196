package dev.jixiao.example.office;

import dev.jixiao.table.FormTable;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** The sheets of a workbook as tables; a cell of the table has the row and column it has in the sheet. */
final class Workbooks {
  private static final int MAX_SPAN = 10_000;
  private final CellValues values = new CellValues();

  /** A sheet as a table: its merged cells as one, and every other cell in which something is written. */
  FormTable table(Sheet sheet) {
    FormTable.Builder table = FormTable.builder().name(sheet.getSheetName());
    Set<Long> merged = new HashSet<>();
    for (CellRangeAddress region : sheet.getMergedRegions()) {
      int rows = region.getLastRow() - region.getFirstRow() + 1;
      int columns = region.getLastColumn() - region.getFirstColumn() + 1;
      Row row = sheet.getRow(region.getFirstRow());
      Cell cell = row == null ? null : row.getCell(region.getFirstColumn());
      table.at(
          region.getFirstRow(),
          region.getFirstColumn(),
          rows,
          columns,
          cell == null ? "" : values.text(cell));
      if (rows <= MAX_SPAN && columns <= MAX_SPAN) {
        addPlaces(region, merged);
      }
    }
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (!merged.contains(place(cell.getRowIndex(), cell.getColumnIndex()))) {
          String text = values.text(cell);
          if (!text.isBlank()) {
            table.at(cell.getRowIndex(), cell.getColumnIndex(), 1, 1, text);
          }
        }
      }
    }
    return table.build();
  }

  // only places that hold a cell matter, and a sheet has none beyond its last
  private static void addPlaces(CellRangeAddress region, Set<Long> merged) {
    if ((long) region.getNumberOfCells() <= MAX_SPAN) {
      region.forEach(address -> merged.add(place(address.getRow(), address.getColumn())));
    }
  }

  private static long place(int row, int column) {
    return ((long) row << 32) | column;
  }
}
