package dev.jixiao.problem;

import dev.jixiao.value.Written;
import java.util.Locale;
import java.util.Objects;

/**
 * A sentence for a person, in English and Chinese.
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param english the sentence in English
 * @param chinese the sentence in Chinese
 */
public record Message(String english, String chinese) {
  private static final int LONGEST = 1_000;
  private static final int QUOTED = 60;

  /**
   * Needs both sentences.
   *
   * @param english as the record's component
   * @param chinese as the record's component
   */
  public Message {
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(chinese, "chinese");
  }

  /**
   * A message that reads the same in both languages, such as one from custom code.
   *
   * @param text the sentence
   * @return the message
   */
  public static Message of(String text) {
    return new Message(text, text);
  }

  /**
   * A message in two languages.
   *
   * @param english the sentence in English
   * @param chinese the sentence in Chinese
   * @return the message
   */
  public static Message of(String english, String chinese) {
    return new Message(english, chinese);
  }

  /**
   * This sentence followed directly by another.
   *
   * @param more what follows, in both languages
   * @return the two in one
   */
  public Message followedBy(Message more) {
    return new Message(english + more.english, chinese + more.chinese);
  }

  /**
   * This message with numbers in it.
   *
   * @param numbers the numbers; each replaces one of the pairs of braces {@code {}} in both sentences
   * @return the message with the numbers in canonical notation
   * @throws IndexOutOfBoundsException if there are more numbers than places for them
   */
  public Message with(Written... numbers) {
    return new Message(filled(english, numbers), filled(chinese, numbers));
  }

  private static String filled(String sentence, Written... numbers) {
    StringBuilder text = new StringBuilder(sentence.length() + 16);
    fill(sentence, text, numbers);
    return text.toString();
  }

  /**
   * Writes a sentence with numbers in it at the end of a text.
   *
   * @param sentence one of the two sentences
   * @param text where to write
   * @param numbers the numbers; each replaces one of the pairs of braces {@code {}}
   * @throws IndexOutOfBoundsException if there are more numbers than places for them
   */
  public static void fill(String sentence, StringBuilder text, Written... numbers) {
    int from = 0;
    for (Written number : numbers) {
      int place = sentence.indexOf("{}", from);
      text.append(sentence, from, place);
      number.appendTo(text);
      from = place + 2;
    }
    text.append(sentence, from, sentence.length());
  }

  /**
   * This message with what it quotes at length cut short, so that no cell of a megabyte is repeated.
   *
   * @return this if both sentences have at most 1,000 characters; otherwise a copy in which no quotation has more than 60, and no
   *     sentence more than 1,000, with its beginning and its end
   */
  public Message shortened() {
    return english.length() <= LONGEST && chinese.length() <= LONGEST
        ? this
        : new Message(shortened(english), shortened(chinese));
  }

  private static String shortened(String sentence) {
    StringBuilder text = new StringBuilder();
    // looked for once, so that a text of opening marks only is not searched to its end for each of
    // them
    int chinese = sentence.lastIndexOf('”');
    int english = sentence.lastIndexOf('"');
    int from = 0;
    while (from < sentence.length()) {
      char c = sentence.charAt(from);
      int close = -1;
      if (c == '“' && from < chinese) {
        close = sentence.indexOf('”', from);
      } else if (c == '"' && from < english) {
        close = sentence.indexOf('"', from + 1);
      }
      if (close - from > QUOTED) {
        text.append(beginning(sentence.substring(from, from + QUOTED))).append('…');
        from = close;
      } else {
        text.append(c);
        from++;
      }
    }
    return text.length() <= LONGEST ? text.toString() : withoutMiddle(text.toString());
  }

  // what is wrong is mostly at the end
  private static String withoutMiddle(String text) {
    String end = text.substring(text.length() - LONGEST / 2 + 1);
    boolean half = Character.isLowSurrogate(end.charAt(0));
    return beginning(text.substring(0, LONGEST / 2)) + '…' + (half ? end.substring(1) : end);
  }

  /**
   * A text short enough to be quoted in a message.
   *
   * @param text the text as written
   * @param most the most characters that are quoted, at least 1
   * @return the text; of a longer one the beginning and an ellipsis, without half a character at its end
   */
  public static String clipped(String text, int most) {
    return text.length() > most ? beginning(text.substring(0, most)) + '…' : text;
  }

  // half a character is none
  private static String beginning(String text) {
    int last = text.length() - 1;
    return Character.isHighSurrogate(text.charAt(last)) ? text.substring(0, last) : text;
  }

  /**
   * The sentence in the language of a locale.
   *
   * @param locale the reader's locale
   * @return the Chinese sentence if the language is Chinese, otherwise the English one
   */
  public String in(Locale locale) {
    return isChinese(locale) ? chinese : english;
  }

  /**
   * Tells whether texts for a locale are given in Chinese.
   *
   * @param locale the reader's locale
   * @return true if its language is Chinese
   */
  public static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals("zh");
  }

  /** The English sentence and the Chinese one. */
  @Override
  public String toString() {
    return english.equals(chinese) ? english : english + " / " + chinese;
  }
}
