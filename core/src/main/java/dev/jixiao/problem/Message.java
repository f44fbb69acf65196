package dev.jixiao.problem;

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
