package dev.jixiao.example.benchmarks.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellScannerTest {
  @ParameterizedTest
  @CsvSource({
    "≥90%, 0, 900000",
    "97.5%, 0, 975000",
    "=5次, 0, 50000",
    "12, 0, 120000",
    "≤71.28万元, 1, 7128000000",
    "702800元, 0, 7028000000",
    "12月30日前, 2, 20201230",
    "2020年12月底, 2, 20201231",
    "≤10月, 2, 20201031",
    "≤12.31日, 2, 20201231",
    "2021年1月15日, 2, 20210115",
    "显著增强, 3, 3",
    "有所提升, 3, 1"
  })
  void readsTheNotationsOfTheWorkload(String cell, byte kind, long value) {
    CellScanner scanner = new CellScanner(2020);
    scanner.scan(cell.toCharArray(), 0, cell.length());
    assertEquals(kind, scanner.kind());
    assertEquals(value, scanner.value());
  }
}
