package dev.jixiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell with boxes to tick says. */
class CellTextTest {
  @ParameterizedTest
  @CsvSource({
    // no boxes
    "优, 优",
    "优秀（90分以上）, 优秀（90分以上）",
    "'', ''",
    // behind what they are for
    "优☑ 良□ 中□ 差□, 优",
    "优□ 良☑ 中□ 差□, 良",
    "优（90≤得分≤100）☑　良（80≤得分＜90）□, 优",
    "优秀√ 良好□, 优秀",
    // before it
    "□优 ☑良 □中 □差, 良",
    "☑优 □良, 优",
    "■ 优 □ 良, 优",
    // in brackets
    "优（√） 良（ ） 中（ ）, 优",
    "优( ) 良(√) 中( ), 良",
    // none, or several
    "优□ 良□ 中□ 差□, ''",
    "优☑ 良☑ 中□ 差□, ''",
  })
  void theTickedChoiceIsTheOneThatCounts(String text, String choice) {
    assertEquals(choice, CellText.ticked(text));
  }
}
