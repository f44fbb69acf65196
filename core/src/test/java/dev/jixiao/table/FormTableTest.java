package dev.jixiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as programs build them: where each cell comes to stand. */
class FormTableTest {
  private static String places(FormTable table) {
    return table.cells().stream()
        .map(cell -> cell.address() + " " + cell.text())
        .collect(Collectors.joining(", "));
  }

  @Test
  void aCellStandsAtTheNextPlaceThatNoneFromAboveCovers() {
    FormTable table = Tables.table("""
        a{r2} | b{c2} | c{r3}
        d | e | f
        g{r2c2} | h
        i | j | k
        l
        """);
    assertEquals(
        "A1 a, B1 b, D1 c, B2 d, C2 e, E2 f, A3 g, C3 h, C4 i, D4 j, E4 k, A5 l", places(table));
    assertEquals(5, table.rows());
  }

  @Test
  void aRowThatOnlyAMergedCellReachesIsNone() {
    assertEquals(2, Tables.table("a{r9}\nb").rows());
    assertEquals(0, FormTable.builder().build().rows());
  }

  @Test
  void cellsAtPlacesOfTheirOwnMoveThoseThatFollow() {
    FormTable table = FormTable.builder()
        .at(1, 0, 1, 1, "below")
        .at(0, 1, 2, 1, "beside")
        .row()
        .cell("a")
        .cell("b")
        .row()
        .cell("c")
        .at(1, 3, 1, 1, "later")
        .cell("d")
        .row()
        .cell("e")
        .build();
    assertEquals("A1 a, B1 beside, C1 b, A2 below, C2 c, D2 later, E2 d, A3 e", places(table));
  }

  @Test
  void ofCellsThatOverlapThePlacesAreFreeWhenTheLastEnds() {
    FormTable table = FormTable.builder()
        .at(0, 0, 3, 2, "wide")
        .at(0, 1, 2, 2, "over it")
        .row()
        .cell("a")
        .row()
        .cell("b")
        .row()
        .cell("c")
        .row()
        .cell("d")
        .build();
    assertEquals("A1 wide, B1 over it, D1 a, D2 b, D3 c, A4 d", places(table));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, A1",
    "8, 7, H9",
    "0, 25, Z1",
    "0, 26, AA1",
    "0, 51, AZ1",
    "0, 52, BA1",
    "99, 701, ZZ100",
    "1048575, 702, AAA1048576",
    "0, 16383, XFD1"
  })
  void anAddressIsThatOfASpreadsheet(int row, int column, String address) {
    assertEquals(address, new TableCell(row, column, 1, 1, "").address());
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, 1, 1", "0, -1, 1, 1", "0, 0, 0, 1", "0, 0, 1, 0"})
  void aCellHasAPlaceAndCoversSomething(int row, int column, int rows, int columns) {
    String place = "row " + row + ", column " + column;
    IllegalArgumentException e = assertThrows(
        IllegalArgumentException.class, () -> new TableCell(row, column, rows, columns, ""));
    assertTrue(e.getMessage().contains(place), e.getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> FormTable.builder().at(row, column, rows, columns, ""));
  }

  @Test
  void aCellNeedsARow() {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> FormTable.builder().cell("a"));
    assertEquals("a cell needs a row: call row() first", e.getMessage());
  }

  @Test
  void tablesAreEqualIfTheyAreReadAlike() {
    FormTable table = Tables.table("a | b\nc | d");
    assertEquals(table, Tables.table("a | b\nc | d"));
    assertEquals(table.hashCode(), Tables.table("a | b\nc | d").hashCode());
    FormTable.Builder placed = FormTable.builder().name("Sheet1");
    FormTable.Builder unnamed = FormTable.builder();
    FormTable.Builder longer = FormTable.builder().name("Sheet1");
    table.cells().forEach(cell -> placed.at(cell.row(), cell.column(), 1, 1, cell.text()));
    unnamed.row().cell("a").cell("b").row().cell("c").cell("d");
    longer.row().cell("a").cell("b").row().cell("c").cell("d").row();
    for (Object other : List.of(
        Tables.table("a | b\nc | x"),
        longer.build(),
        placed.build(), // a cell that is left out would not move the others
        unnamed.build(),
        FormTable.ofCellLines(new StringReader("\ta\n\tb\n\n\tc\n\td")),
        "a table")) {
      assertNotEquals(table, other);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sheet1", ""})
  void itSaysItsNameAndItsSize(String name) {
    FormTable table = FormTable.builder().name(name).row().cell("a").cell("b").build();
    assertEquals((name.isEmpty() ? "a table" : name) + " of 1 rows and 2 cells", table.toString());
  }

  /** A line of a text is a cell: → begins one, ⏎ ends the line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "→a⏎→b⏎⏎→c | A1 a, B1 b, A2 c",
        "→a→b⏎→c | A1 a, B1 b, C1 c",
        "a⏎→b | A1 a, B1 b",
        "→a⏎goes on⏎→b | A1 a/goes on, B1 b",
        "title⏎second line⏎⏎→a | A1 title/second line, A2 a",
        "→⏎→b⏎⏎⏎⏎→c | A1 , B1 b, A2 c",
        "→a⏎  ⏎→b | A1 a, A2 b",
        "→a⏎→⏎→⏎⏎→b | A1 a, B1 , C1 , A2 b",
        "⏎⏎→a | A1 a",
        "→a⏎   →b | A1 a, B1 b",
        "→a⏎b→c | A1 a/b, B1 c",
      })
  void aTextWithACellALineIsATable(String text, String places) {
    FormTable table =
        FormTable.ofCellLines(new StringReader(text.replace('→', '\t').replace('⏎', '\n')));
    assertEquals(places, places(table).replace('\n', '/'));
  }
}
