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
   * A message that reads the same in both languages, such as one that a user's own code gives.
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
   * This message with numbers in it.
   *
   * @param numbers the numbers; each stands where one of the pairs of braces {@code {}} stands in both sentences
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
   * @param numbers the numbers; each stands where one of the pairs of braces {@code {}} stands
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
}
