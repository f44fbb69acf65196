package dev.jixiao.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, A1",
    "8, 7, H9",
    "0, 25, Z1",
    "0, 26, AA1",
    "0, 51, AZ1",
    "0, 52, BA1",
    "0, 701, ZZ1",
    "0, 702, AAA1",
    "1048575, 16383, XFD1048576",
    "2147483647, 0, A2147483648"
  })
  void addressesCellsAsSpreadsheetsDo(int row, int column, String address) {
    Place.Cell cell = new Place.Cell("", row, column);
    assertEquals(address, cell.address());
    assertEquals(address, cell.toString());
    assertEquals("自评表!" + address, new Place.Cell("自评表", row, column).toString());
  }

  @Test
  void refusesCellsThatNoTableHas() {
    assertThrows(IllegalArgumentException.class, () -> new Place.Cell("", -1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Place.Cell("", 0, -1));
    assertThrows(NullPointerException.class, () -> new Place.Cell(null, 0, 0));
  }

  @Test
  void followsTheLocationOfAProblem() {
    Problem problem = Problem.of("FIELD_VALUE", "not a number").toBuilder()
        .location("/indicators/3/weight")
        .place(new Place.Cell("表1", 8, 7))
        .build();
    assertEquals("FIELD_VALUE: not a number (/indicators/3/weight, 表1!H9)", problem.toString());
    assertTrue(problem.toText(Locale.CHINESE).contains("（/indicators/3/weight, 表1!H9）"));
    assertEquals("3:14", new Place.Document(3, 14).toString());
  }
}
