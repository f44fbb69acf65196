package dev.jixiao.problem;

import dev.jixiao.value.Written;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence for a person, in English and Chinese.
 *
 * <p>A sentence may have places for values, each a pair of braces. The values are put in when the sentence is read, in the
 * language that is read, since most findings are counted and few are read:
 *
 * <pre>{@code
 * Message.of("{} of {} points", "{1}分中得{0}分").with(Points.of(8), Points.of(10)).chinese(); // 10分中得8分
 * }</pre>
 *
 * <p>Two messages are equal if both sentences read the same. This class is immutable and thread-safe, as long as its values
 * are.
 */
public final class Message {
  private static final int LONGEST = 1_000;
  private static final int QUOTED = 60;
  private static final Object[] NONE = {};

  private final String english;
  private final String chinese;
  private final Object[] values;

  private Message(String english, String chinese, Object[] values) {
    this.english = Objects.requireNonNull(english, "english");
    this.chinese = Objects.requireNonNull(chinese, "chinese");
    this.values = values;
  }

  /**
   * A message that reads the same in both languages, such as one from custom code.
   *
   * @param text the sentence
   * @return the message
   */
  public static Message of(String text) {
    return of(text, text);
  }

  /**
   * A message in two languages.
   *
   * @param english the sentence in English
   * @param chinese the sentence in Chinese
   * @return the message, with braces as they stand unless {@linkplain #with values} are given
   */
  public static Message of(String english, String chinese) {
    return new Message(english, chinese, NONE);
  }

  /**
   * The sentence in English.
   *
   * @return the sentence, with its values
   */
  public String english() {
    return values.length == 0 ? english : shortened(filled(english, false));
  }

  /**
   * The sentence in Chinese.
   *
   * @return the sentence, with its values
   */
  public String chinese() {
    return values.length == 0 ? chinese : shortened(filled(chinese, true));
  }

  /**
   * This sentence followed directly by another.
   *
   * @param more what follows, in both languages
   * @return the two in one
   */
  public Message followedBy(Message more) {
    return new Message("{}{}", "{}{}", new Object[] {this, Objects.requireNonNull(more, "more")});
  }

  /**
   * This message with values in it.
   *
   * @param values the values, which must not change: numbers of a form are written in canonical notation, messages in the
   *     language of the sentence, all others by {@code toString()}. In each sentence {@code {}} is the place of the next value,
   *     and {@code {0}} that of the first, for where the languages have another order; one of the sentences may leave a value
   *     out
   * @return the message; read, its sentences are {@link #shortened()}
   * @throws IllegalArgumentException if a place has no value, or a value no place in either sentence
   * @throws IllegalStateException if this message has values already
   */
  public Message with(Object... values) {
    if (this.values.length > 0) {
      throw new IllegalStateException("this message has its values: " + this);
    }
    requirePlaces(values.length);
    return new Message(english, chinese, List.of(values).toArray());
  }

  private void requirePlaces(int needed) {
    int places = Math.max(places(english), places(chinese));
    if (places != needed) {
      throw new IllegalArgumentException(
          places + " places, but " + needed + " values: " + english + " / " + chinese);
    }
  }

  // how many values a sentence has places for
  private static int places(String sentence) {
    int next = 0;
    int most = 0;
    for (int at = sentence.indexOf('{'); at >= 0; at = sentence.indexOf('{', at + 1)) {
      int place = place(sentence, at, next);
      next = sentence.charAt(at + 1) == '}' ? next + 1 : next;
      most = Math.max(most, place + 1);
    }
    return most;
  }

  private static int place(String sentence, int open, int next) {
    int close = sentence.indexOf('}', open);
    try {
      return close == open + 1
          ? next
          : Objects.checkIndex(Integer.parseInt(sentence, open + 1, close, 10), Integer.MAX_VALUE);
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("not a place for a value, in: " + sentence, e);
    }
  }

  private String filled(String sentence, boolean inChinese) {
    StringBuilder text = new StringBuilder(sentence.length() + 16 * values.length);
    fill(sentence, text, inChinese, values);
    return text.toString();
  }

  /**
   * Writes a sentence with numbers in it at the end of a text: {@link #with} without a message of its own.
   *
   * @param inChinese which of the sentences
   * @param text where to write
   * @param numbers the numbers, each in the place that {@link #with} gives it
   * @throws IllegalArgumentException as {@link #with} does
   */
  public void fill(boolean inChinese, StringBuilder text, Written... numbers) {
    requirePlaces(numbers.length);
    fill(inChinese ? chinese : english, text, inChinese, numbers);
  }

  private static void fill(
      String sentence, StringBuilder text, boolean inChinese, Object[] values) {
    int from = 0;
    int next = 0;
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
      text.append(sentence, from, open);
      int place = place(sentence, open, next);
      append(values[place], inChinese, text);
      from = sentence.indexOf('}', open) + 1;
      next = from == open + 2 ? next + 1 : next;
    }
    text.append(sentence, from, sentence.length());
  }

  private static void append(Object value, boolean inChinese, StringBuilder text) {
    if (value instanceof Written number) {
      number.appendTo(text);
    } else if (value instanceof Message message) {
      text.append(inChinese ? message.chinese() : message.english());
    } else {
      text.append(value);
    }
  }

  /**
   * This message with what it quotes at length cut short, so that no cell of a megabyte is repeated.
   *
   * @return this if it has values, or both sentences have at most 1,000 characters; otherwise a copy in which no quotation has
   *     more than 60, and no sentence more than 1,000, with its beginning and its end
   */
  public Message shortened() {
    return isTooLong() ? of(cut(english), cut(chinese)) : this;
  }

  /**
   * Tells whether a sentence is so long that {@link #shortened} cuts it.
   *
   * @return false if this has values, or both sentences have at most 1,000 characters
   */
  public boolean isTooLong() {
    return values.length == 0 && (english.length() > LONGEST || chinese.length() > LONGEST);
  }

  private static String shortened(String sentence) {
    return sentence.length() <= LONGEST ? sentence : cut(sentence);
  }

  private static String cut(String sentence) {
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
    return isChinese(locale) ? chinese() : english();
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

  /** Compares both sentences. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Message message
        && english().equals(message.english())
        && chinese().equals(message.chinese());
  }

  /** A hash of both sentences. */
  @Override
  public int hashCode() {
    return english().hashCode() * 31 + chinese().hashCode();
  }

  /** The English sentence and the Chinese one. */
  @Override
  public String toString() {
    String said = english();
    String same = chinese();
    return said.equals(same) ? said : said + " / " + same;
  }
}
