package dev.jixiao.example.benchmarks.floor;

/**
 * Reads a cell in one pass over its characters, without allocating.
 *
 * <p>A number is kept in units of 10⁻⁴ (of a yuan, a percent, a count), a date as year, month and day in one number,
 * a level as its degree. Scanners are not thread-safe.
 */
public final class CellScanner {
  /** A number that is met by as much or more. */
  public static final byte AT_LEAST = 0;
  /** A number that is met by as much or less. */
  public static final byte AT_MOST = 1;
  /** A date that is met on the day or before. */
  public static final byte DEADLINE = 2;
  /** A level, met by the same or a higher one. */
  public static final byte LEVEL = 3;

  /** One in the unit of {@link #value}. */
  public static final long ONE = 10_000;

  private static final long LAST_DAY = 31;

  private final int year;
  private byte kind;
  private long value;

  /**
   * A scanner for the forms of one year.
   *
   * @param year the fiscal year, which dates may leave out
   */
  public CellScanner(int year) {
    this.year = year;
  }

  /**
   * The kind of the last cell.
   *
   * @return one of the four kinds
   */
  public byte kind() {
    return kind;
  }

  /**
   * The value of the last cell.
   *
   * @return the number, date or degree
   */
  public long value() {
    return value;
  }

  /**
   * Reads a cell.
   *
   * @param text the characters
   * @param from where the cell begins
   * @param to where it ends
   */
  public void scan(char[] text, int from, int to) {
    char first = text[from];
    boolean sign = first == '≥' || first == '=' || first == '≤';
    int at = sign ? from + 1 : from;
    kind = first == '≤' ? AT_MOST : AT_LEAST;
    if (text[at] >= '0' && text[at] <= '9') {
      number(text, at, to);
    } else {
      kind = LEVEL;
      value = degree(first);
    }
  }

  private static int degree(char first) {
    return switch (first) {
      case '显' -> 3;
      case '明' -> 2;
      case '有' -> 1;
      default -> 0;
    };
  }

  private void number(char[] text, int from, int to) {
    int at = from;
    long whole = 0;
    while (at < to && text[at] >= '0' && text[at] <= '9') {
      whole = 10 * whole + text[at++] - '0';
    }
    long fraction = 0;
    long unit = ONE;
    if (at < to && text[at] == '.') {
      at++;
      while (at < to && text[at] >= '0' && text[at] <= '9') {
        fraction = 10 * fraction + text[at++] - '0';
        unit /= 10;
      }
    }
    char next = at < to ? text[at] : ' ';
    switch (next) {
      case '年' -> monthAndDay(whole, text, at + 1, to);
      case '月' -> date(year, whole, dayAt(text, at + 1, to));
      case '日' -> date(year, whole, fraction);
      case '万' -> value = (whole * ONE + fraction * unit) * ONE;
      default -> value = whole * ONE + fraction * unit;
    }
  }

  private void monthAndDay(long years, char[] text, int from, int to) {
    long month = 0;
    int at = from;
    while (text[at] != '月') {
      month = 10 * month + text[at++] - '0';
    }
    date(years, month, dayAt(text, at + 1, to));
  }

  private static long dayAt(char[] text, int from, int to) {
    long day = 0;
    for (int at = from; at < to && text[at] >= '0' && text[at] <= '9'; at++) {
      day = 10 * day + text[at] - '0';
    }
    return day == 0 ? LAST_DAY : day;
  }

  private void date(long years, long month, long day) {
    kind = DEADLINE;
    value = (years * 100 + month) * 100 + day;
  }
}
