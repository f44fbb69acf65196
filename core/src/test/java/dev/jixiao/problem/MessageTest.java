package dev.jixiao.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages with and without values. */
class MessageTest {
  @Test
  void valuesStandWhereTheBracesAre() {
    Message message =
        Message.of("{} of {} points", "满分{1}分，得{0}分").with(Points.of(8), Points.of(10));
    assertEquals("8 of 10 points", message.english());
    assertEquals("满分10分，得8分", message.chinese());
    assertEquals("满分10分，得8分", message.in(Locale.CHINA));
    assertEquals("8 of 10 points / 满分10分，得8分", message.toString());
  }

  @Test
  void aValueMayStandTwiceOrInOneLanguageOnly() {
    Message message = Message.of("{0} and {0}", "{0}，{1}").with("a", 2);
    assertEquals("a and a", message.english());
    assertEquals("a，2", message.chinese());
  }

  @Test
  void aMessageAmongTheValuesIsReadInTheLanguageOfTheSentence() {
    Message inner = Message.of("none of {}", "没有{}").with(3);
    Message message = Message.of("there is {}", "这里{}").with(inner);
    assertEquals("there is none of 3", message.english());
    assertEquals("这里没有3", message.chinese());
  }

  @Test
  void bracesOfWhatIsQuotedAreNoPlaces() {
    assertEquals("write {}", Message.of("write {}").english());
    assertEquals("\"{}\" {1}", Message.of("\"{}\" {}").with("{}", "{1}").english());
  }

  @Test
  void valuesAreReadOnlyWhenTheSentenceIs() {
    List<String> read = new ArrayList<>();
    Object value = new Object() {
      @Override
      public String toString() {
        read.add("read");
        return "x";
      }
    };
    Message message = Message.of("{}", "写{}").with(value).shortened();
    assertEquals(List.of(), read);
    assertEquals("写x", message.chinese());
    assertEquals(List.of("read"), read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "{}", "{} {} {}", "{2}", "{0} {", "{x}", "{-1} {1}", "{0}{1}{1"})
  void placesAndValuesMustAgree(String sentence) {
    Message message = Message.of(sentence, "无");
    assertThrows(IllegalArgumentException.class, () -> message.with("a", "b"));
  }

  @Test
  void valuesAreTakenOnce() {
    Message message = Message.of("{}").with("{}");
    assertThrows(IllegalStateException.class, () -> message.with("a"));
    assertThrows(NullPointerException.class, () -> Message.of("{}").with((Object) null));
  }

  @Test
  void whatTheCallerDoesToHisArrayLaterChangesNothing() {
    Object[] values = {"a"};
    Message message = Message.of("{}").with(values);
    values[0] = "b";
    assertEquals("a", message.english());
  }

  @Test
  void messagesThatReadTheSameAreEqual() {
    Message written = Message.of("8 points", "8分");
    Message filled = Message.of("{} points", "{}分").with(Points.of("8.0"));
    assertEquals(written, filled);
    assertEquals(written.hashCode(), filled.hashCode());
    assertNotEquals(written, Message.of("{} points", "{}分").with(9));
    assertNotEquals(written, Message.of("8 points", "八分"));
    assertNotEquals(written, Message.of("eight points", "8分"));
  }

  @Test
  void whatFollowsIsAppendedWithItsValues() {
    Message both =
        Message.of("{}, ", "{}，").with("a").followedBy(Message.of("{}", "{}").with("b"));
    assertEquals("a, b / a，b", both.toString());
  }

  @Test
  void longValuesAreCutAsLongSentencesAre() {
    String cell = "长".repeat(5_000);
    Message filled = Message.of("the cell \"{}\" is too long", "“{}”过长").with(cell);
    Message written =
        Message.of("the cell \"" + cell + "\" is too long", "“" + cell + "”过长").shortened();
    assertEquals(written, filled);
    assertTrue(filled.chinese().length() < 100, filled.chinese());
  }

  @ParameterizedTest
  @CsvSource({"zh, true", "zh-CN, true", "zh-Hant-TW, true", "en, false", "ja, false", "'', false"})
  void chineseIsForThoseWhoReadIt(String tag, boolean chinese) {
    Locale reader = Locale.forLanguageTag(tag);
    assertEquals(chinese, Message.isChinese(reader));
    assertEquals(chinese ? "好" : "good", Message.of("good", "好").in(reader));
  }

  @Test
  void oneSentenceFollowsAnother() {
    Message both = Message.of("a", "甲").followedBy(Message.of("; b", "；乙"));
    assertEquals(Message.of("a; b", "甲；乙"), both);
    assertEquals("a; b / 甲；乙", both.toString());
    assertEquals("same", Message.of("same").toString());
  }

  @ParameterizedTest
  @CsvSource({"abc, 3, abc", "abcd, 3, abc…", "ab, 1, a…", "a😀b, 2, a…", "a😀b, 3, a😀…"})
  void aTextIsClippedBetweenCharacters(String text, int most, String clipped) {
    assertEquals(clipped, Message.clipped(text, most));
  }

  @Test
  void longQuotationsAreShortenedAndTheRestIsKept() {
    String cell = "甲".repeat(2_000);
    Message told =
        Message.of("the cell \"" + cell + "\" is no number; write one", "“" + cell + "”不是数字，请填写数字");
    Message shortened = told.shortened();
    assertEquals(
        "the cell \"" + "甲".repeat(59) + "…\" is no number; write one", shortened.english());
    assertEquals("“" + "甲".repeat(59) + "…”不是数字，请填写数字", shortened.chinese());
    assertSame(shortened, shortened.shortened());
  }

  @Test
  void aSentenceWithoutQuotationsKeepsItsBeginningAndItsEnd() {
    Message told = Message.of("begin " + "x".repeat(5_000) + " end", "短");
    Message shortened = told.shortened();
    assertEquals(1_000, shortened.english().length());
    assertTrue(shortened.english().startsWith("begin x"));
    assertTrue(shortened.english().endsWith("x end"));
    assertEquals("短", shortened.chinese());
    Message just = Message.of("y".repeat(1_000));
    assertSame(just, just.shortened());
  }

  @Test
  void anExceptionSaysWhatItKnows() {
    UnreadableTextException fault =
        assertThrows(UnreadableTextException.class, () -> StrategySpec.parse("bands(90%)"));
    assertEquals(fault.wording(), UnreadableTextException.wordingOf(fault));
    assertEquals(fault.getMessage(), fault.wording().english());
    assertEquals(
        Message.of("plain"),
        UnreadableTextException.wordingOf(new IllegalArgumentException("plain")));
  }

  @ParameterizedTest
  @CsvSource({"中, true", "，, true", "％, true", "a, false", "%, false", "é, false", "ｱ, false"})
  void fullWidthCharactersTakeTwoColumns(char c, boolean wide) {
    assertEquals(wide, DisplayWidth.isWide(c));
    assertEquals(wide ? 2 : 1, DisplayWidth.of(String.valueOf(c)));
  }
}
