package dev.jixiao.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.value.CellWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What the words of a cell say, alone and as the answer to an indicator. */
class SaidCellsTest {
  @ParameterizedTest
  @CsvFileSource(files = "src/test/resources/cells/said.tsv", delimiter = '\t')
  void theWordsAreUnderstood(String name, String text, String reading) {
    Cell cell = name.equals("-")
        ? NotationReader.read(text)
        : NotationReader.readAnswer(text, CellWords.standard(), Topic.of(name));
    assertEquals(reading, reading(cell), text + " of " + name);
  }

  private static String reading(Cell cell) {
    if (cell instanceof Cell.Said said) {
      return said.statement().name();
    }
    if (cell instanceof Cell.Level level) {
      return ("level " + level.level()).strip();
    }
    return cell instanceof Cell.Text ? "text" : cell.canonical();
  }
}
