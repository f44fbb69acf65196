package dev.jixiao.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.value.CellWords.Meaning;
import dev.jixiao.value.CellWords.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found as words, the longest first, and nothing of a text is lost. */
class CellWordsTest {
  private static final CellWords STANDARD = CellWords.standard();

  private static String split(CellWords words, String text) {
    return words.split(text).stream()
        .map(word -> word.text() + word.meaning().map(meaning -> ":" + meaning).orElse(""))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "已按期完成, 已:HARMLESS 按期:PROPER 完成:DONE",
    "未完成, 未:NOT 完成:DONE",
    "未达标, 未:NOT 达标:DONE",
    "不断提升, 不断:SUBJECT 提升",
    "不合格, 不:NOT 合格:PROPER",
    "接待群众, 接待:SUBJECT 群众:COUNTED",
    "待验收, 待验收:PLAN",
    "差旅费, 差旅费:SUBJECT",
    "退役军人, 退役军人:SUBJECT",
    "退回, 退回:STOPPED",
    "低保户, 低保户:SUBJECT",
    "延期完成, 延期:LATE 完成:DONE",
    "延安, 延安:SUBJECT",
    "虚报完成, 虚报:HARM 完成:DONE",
    "路面硬化, 路面 硬化:COUNTED"
  })
  void partsATextIntoWords(String text, String expected) {
    assertEquals(expected, split(STANDARD, text));
  }

  @Test
  void losesNothingOfAText() {
    for (String text :
        List.of("", "x", "未", "未未未", "已按期完成竣工验收并交付使用", "100件(其中30件未完成)", "\uD83D\uDE00完成")) {
      assertEquals(
          text, STANDARD.split(text).stream().map(Word::text).collect(Collectors.joining()));
    }
  }

  @Test
  void takesCustomWords() {
    CellWords ours = STANDARD
        .with(Meaning.DONE, "收网")
        .with(Meaning.HARMLESS, "全市", "待验收")
        .with(Meaning.LATE, "全 市");
    assertEquals("全市:HARMLESS 收网:DONE", split(ours, "全市收网"));
    assertEquals(Optional.of(Meaning.HARMLESS), ours.meaningOf("待验收"), "another meaning");
    assertEquals(Optional.of(Meaning.PLAN), STANDARD.meaningOf("待验收"), "the standard ones stay");
    assertEquals(Optional.empty(), STANDARD.meaningOf("收网"));
    assertEquals(STANDARD.meanings().size() + 3, ours.meanings().size());
    assertEquals(
        ours,
        STANDARD
            .with(Meaning.LATE, "全 市")
            .with(Meaning.HARMLESS, "待验收", "全市")
            .with(Meaning.DONE, "收网"));
    assertNotEquals(ours, STANDARD);
  }

  @Test
  void refusesWhatIsNoWord() {
    for (String word : List.of("", " ", "第3", "很".repeat(41))) {
      assertThrows(
          IllegalArgumentException.class, () -> STANDARD.with(Meaning.HARMLESS, word), word);
    }
  }

  @Test
  void tellsWhatTurns() {
    assertTrue(Meaning.NOT.turns());
    assertTrue(Meaning.PLAN.turns());
    assertTrue(Meaning.OTHER_YEAR.turns());
    assertFalse(Meaning.HARMLESS.turns());
    assertFalse(Meaning.DONE.turns());
    assertFalse(Meaning.SUBJECT.turns());
  }

  @Test
  void holdsNoWordThatIsNotInPlainSpelling() {
    STANDARD.meanings().keySet().forEach(word -> assertEquals(FullWidth.strip(word), word));
  }
}
