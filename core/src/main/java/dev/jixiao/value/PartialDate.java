package dev.jixiao.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/**
 * A date (日期) of which the year, the month or the day may be missing: 2020年, 12月, 12月30日, 2023年11月5日.
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param year the year, 0 if it is not stated
 * @param month the month, 1 to 12, 0 if it is not stated
 * @param day the day of the month, 0 if it is not stated
 */
public record PartialDate(int year, int month, int day) {
  private static final int LEAP_YEAR = 2000;
  private static final int MAX_YEAR = 9999;

  /**
   * Checks that the date exists.
   *
   * @param year the year, 0 if it is not stated
   * @param month the month, 0 if it is not stated
   * @param day the day of the month, 0 if it is not stated
   * @throws IllegalArgumentException if there is no such date, or nothing is stated
   */
  public PartialDate {
    if (!exists(year, month, day)) {
      throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day);
    }
  }

  /**
   * Tells whether there is such a date.
   *
   * @param year the year, 0 if it is not stated
   * @param month the month, 0 if it is not stated
   * @param day the day, 0 if it is not stated; without a month there is none
   * @return true if the parts make a date; 29 February counts where the year is missing
   */
  public static boolean exists(int year, int month, int day) {
    if (year < 0 || year > MAX_YEAR || month < 0 || month > 12 || day < 0 || year + month == 0) {
      return false;
    }
    return day == 0 || (month > 0 && day <= daysOf(month, year == 0 ? LEAP_YEAR : year));
  }

  private static int daysOf(int month, int year) {
    return Month.of(month).length(Year.isLeap(year));
  }

  /**
   * Tells whether the year is stated.
   *
   * @return true if there is a year
   */
  public boolean hasYear() {
    return year != 0;
  }

  /**
   * This date with a year where it has none.
   *
   * @param other the year to complete it with
   * @return the date with a year
   */
  public PartialDate inYear(int other) {
    return hasYear() ? this : new PartialDate(other, month, clipped(other));
  }

  private int clipped(int inYear) {
    return day == 0 ? 0 : Math.min(day, daysOf(month, inYear));
  }

  /**
   * The first day of what is stated.
   *
   * @return the first day of the year, of the month, or the day itself
   * @throws IllegalStateException if the year is not stated
   */
  public LocalDate firstDay() {
    requireYear();
    return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
  }

  /**
   * The last day of what is stated.
   *
   * @return the last day of the year, of the month, or the day itself
   * @throws IllegalStateException if the year is not stated
   */
  public LocalDate lastDay() {
    requireYear();
    int last = month == 0 ? 12 : month;
    return LocalDate.of(year, last, day == 0 ? daysOf(last, year) : day);
  }

  private void requireYear() {
    if (!hasYear()) {
      throw new IllegalStateException("the year is not stated: " + this);
    }
  }

  /**
   * The date in canonical notation: {@code 2023-11-05}, {@code 2020-12}, {@code 2020}, {@code --12-30} or {@code --10}.
   *
   * @return the parts that are stated
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(10);
    if (!hasYear()) {
      text.append('-');
    } else {
      text.append("000", 0, 4 - Integer.toString(year).length()).append(year);
    }
    if (month != 0) {
      append(text, month);
    }
    if (day != 0) {
      append(text, day);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, int number) {
    text.append(number < 10 ? "-0" : "-").append(number);
  }
}
