package dev.jixiao.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
