package dev.jixiao.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The contents of cells in words that a person reads, in both languages. */
class CellWordingTest {
  @ParameterizedTest
  @CsvFileSource(files = "src/test/resources/cells/wordings.tsv", delimiter = '\t')
  void aCellIsSaidInWords(String cell, String english, String chinese) {
    assertEquals(english, CellWording.of(NotationReader.read(cell)).english());
    assertEquals(chinese, CellWording.of(NotationReader.read(cell)).chinese());
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 2024, 6, 0, no earlier than June 2024, 不早于2024年6月",
    "AT_LEAST, 2024, 6, 5, no earlier than 5 June 2024, 不早于2024年6月5日",
    "MORE_THAN, 2024, 6, 0, after the end of June 2024, 晚于2024年6月末",
    "MORE_THAN, 2024, 6, 5, after 5 June 2024, 晚于2024年6月5日",
    "MORE_THAN, 2024, 0, 0, after the end of 2024, 晚于2024年底",
    "ABOUT, 0, 6, 0, about June, 约6月",
    "EQUAL, 0, 6, 5, 5 June, 6月5日"
  })
  void aDateIsSaidWithItsRelation(
      Relation relation, int year, int month, int day, String english, String chinese) {
    PartialDate date = new PartialDate(year, month, day);
    assertEquals(english, CellWording.date(relation, date).english());
    assertEquals(chinese, CellWording.date(relation, date).chinese());
  }
}
