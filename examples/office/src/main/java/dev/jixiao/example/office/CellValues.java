package dev.jixiao.example.office;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;

/** The texts of the cells of a workbook as a person sees them: numbers in their format, dates as 2020-12-31. */
final class CellValues {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("yyyy'年'M'月'", Locale.ROOT);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("M'月'd'日'", Locale.ROOT);

  private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

  CellValues() {
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  /** The text; of a formula that of the value the workbook holds, of an error its name, such as {@code #REF!}. */
  String text(Cell cell) {
    CellType type = cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> cell.getBooleanCellValue() ? "是" : "否";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      case NUMERIC -> isDate(cell) ? date(cell) : formatter.formatCellValue(cell);
      default -> "";
    };
  }

  // formats 27 to 36 and 50 to 58 are dates in Chinese workbooks, of which the formatter knows
  // nothing
  private static boolean isDate(Cell cell) {
    int format = cell.getCellStyle().getDataFormat();
    boolean chinese = (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
    return DateUtil.isValidExcelDate(cell.getNumericCellValue())
        && (chinese || DateUtil.isCellDateFormatted(cell));
  }

  // a format without a day shows a month, and one without a year a day of any year
  private static String date(Cell cell) {
    var date = DateUtil.getLocalDateTime(cell.getNumericCellValue());
    String format = cell.getCellStyle().getDataFormatString().toLowerCase(Locale.ROOT);
    int id = cell.getCellStyle().getDataFormat();
    boolean known =
        !format.isEmpty() && !format.startsWith("reserved") && !format.equals("general");
    boolean noDay = known
        ? !format.contains("d") && format.contains("m") && format.contains("y")
        : id == 27 || id == 36 || id == 50 || id == 57;
    boolean noYear =
        known ? !format.contains("y") && format.contains("d") : id == 28 || id == 29 || id == 58;
    if (noDay) {
      return date.format(MONTH);
    }
    return noYear ? date.format(DAY_OF_YEAR) : date.toLocalDate().toString();
  }
}
