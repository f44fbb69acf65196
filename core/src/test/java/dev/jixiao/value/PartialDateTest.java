package dev.jixiao.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of which the year, the month or the day may be missing. */
class PartialDateTest {
  @ParameterizedTest
  @CsvSource({
    "2024, 12, 31, 2024-12-31, 2024-12-31, 2024-12-31",
    "2024, 2, 0, 2024-02, 2024-02-01, 2024-02-29",
    "2023, 2, 0, 2023-02, 2023-02-01, 2023-02-28",
    "2024, 10, 9, 2024-10-09, 2024-10-09, 2024-10-09",
    "2024, 0, 0, 2024, 2024-01-01, 2024-12-31",
    "999, 1, 1, 0999-01-01, 0999-01-01, 0999-01-01",
    "1, 0, 0, 0001, 0001-01-01, 0001-12-31"
  })
  void aDateWithAYearHasAFirstAndALastDay(
      int year, int month, int day, String printed, LocalDate first, LocalDate last) {
    PartialDate date = new PartialDate(year, month, day);
    assertEquals(printed, date.toString());
    assertEquals(first, date.firstDay());
    assertEquals(last, date.lastDay());
    assertEquals(date, date.inYear(2020));
  }

  @ParameterizedTest
  @CsvSource({
    "12, 30, --12-30, 2023-12-30",
    "2, 29, --02-29, 2023-02-28",
    "2, 28, --02-28, 2023-02-28",
    "10, 0, --10, 2023-10"
  })
  void aDateWithoutAYearNeedsOne(int month, int day, String printed, String inYear) {
    PartialDate date = new PartialDate(0, month, day);
    assertEquals(printed, date.toString());
    assertEquals(inYear, date.inYear(2023).toString());
    assertThrows(IllegalStateException.class, date::firstDay);
    assertThrows(IllegalStateException.class, date::lastDay);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0", "2024, 13, 0", "2024, -1, 0", "2024, 2, 30", "2023, 2, 29", "2024, 4, 31",
    "2024, 12, 32", "2024, 1, -1", "2024, 0, 1", "-1, 1, 1", "10000, 1, 1", "0, 2, 30"
  })
  void aDayThatIsInNoCalendarIsRefused(int year, int month, int day) {
    assertThrows(IllegalArgumentException.class, () -> new PartialDate(year, month, day));
  }

  @ParameterizedTest
  @CsvSource({"9999, 12, 31", "0, 2, 29", "2024, 2, 29", "0, 12, 31", "0, 1, 1"})
  void theLastThatIsInOneIsNot(int year, int month, int day) {
    assertEquals(day, new PartialDate(year, month, day).day());
  }
}
