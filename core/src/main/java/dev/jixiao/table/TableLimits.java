package dev.jixiao.table;

/**
 * The bounds within which tables are read, so that no document can exhaust a program.
 *
 * <p>A table beyond them is not read, and a problem says which bound it passed. This class is immutable and thread-safe.
 */
public final class TableLimits {
  private static final TableLimits STANDARD = new TableLimits(1_000_000, 4_000_000, 100_000, 1_000);

  private final int cells;
  private final int places;
  private final int textLength;
  private final int problems;

  private TableLimits(int cells, int places, int textLength, int problems) {
    this.cells = atLeastOne(cells);
    this.places = atLeastOne(places);
    this.textLength = atLeastOne(textLength);
    this.problems = atLeastOne(problems);
  }

  private static int atLeastOne(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit is at least 1: " + limit);
    }
    return limit;
  }

  /**
   * A million cells over four million places, texts of 100,000 characters, a thousand problems of one form.
   *
   * @return the standard bounds
   */
  public static TableLimits standard() {
    return STANDARD;
  }

  /**
   * These bounds with another number of cells.
   *
   * @param count the most cells a table may have
   * @return a copy
   * @throws IllegalArgumentException if it is below 1
   */
  public TableLimits withCells(int count) {
    return new TableLimits(count, places, textLength, problems);
  }

  /**
   * These bounds with another number of places: a cell over three rows and two columns covers six.
   *
   * @param count the most places the cells of a table may cover
   * @return a copy
   * @throws IllegalArgumentException if it is below 1
   */
  public TableLimits withPlaces(int count) {
    return new TableLimits(cells, count, textLength, problems);
  }

  /**
   * These bounds with another length of texts.
   *
   * @param characters the most characters of one cell
   * @return a copy
   * @throws IllegalArgumentException if it is below 1
   */
  public TableLimits withTextLength(int characters) {
    return new TableLimits(cells, places, characters, problems);
  }

  /**
   * These bounds with another number of problems; what is beyond it is counted in a last one.
   *
   * @param count the most problems of one form
   * @return a copy
   * @throws IllegalArgumentException if it is below 1
   */
  public TableLimits withProblems(int count) {
    return new TableLimits(cells, places, textLength, count);
  }

  /**
   * The most cells a table may have.
   *
   * @return the number
   */
  public int cells() {
    return cells;
  }

  /**
   * The most places the cells of a table may cover.
   *
   * @return the number
   */
  public int places() {
    return places;
  }

  /**
   * The most characters of one cell.
   *
   * @return the number
   */
  public int textLength() {
    return textLength;
  }

  /**
   * The most problems of one form.
   *
   * @return the number
   */
  public int problems() {
    return problems;
  }
}
