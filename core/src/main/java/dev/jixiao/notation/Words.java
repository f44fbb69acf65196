package dev.jixiao.notation;

import org.jspecify.annotations.Nullable;

/**
 * A table of words, each with what it says, that finds the longest word at a place of a text.
 *
 * @param <V> what a word says
 */
final class Words<V> {
  private static final int SLOTS = 512;

  // by the first and by the last character, the longest first
  private final @Nullable Entry<V>[] byFirst = table();
  private final @Nullable Entry<V>[] byLast = table();

  /** A word and what it says. */
  record Word<V>(String text, V value) {
    int length() {
      return text.length();
    }
  }

  private record Entry<V>(Word<V> word, @Nullable Entry<V> next) {}

  private Words() {}

  @SuppressWarnings({"unchecked", "rawtypes"
  }) // an array of a generic type cannot be made otherwise
  private static <V> @Nullable Entry<V>[] table() {
    return new Entry[SLOTS];
  }

  /** A table of words that are just known. */
  static Words<Boolean> of(String words) {
    return of(true, words);
  }

  /** A table of words, parted by blanks, that say one thing. */
  static <V> Words<V> of(V value, String words) {
    return new Words<V>().and(value, words);
  }

  /** Adds words, parted by blanks, that say one thing; for the making of a table only. */
  Words<V> and(V value, String words) {
    for (String text : words.split(" ", -1)) {
      Word<V> word = new Word<>(text, value);
      add(byFirst, text.charAt(0), word);
      add(byLast, text.charAt(text.length() - 1), word);
    }
    return this;
  }

  private static <V> void add(@Nullable Entry<V>[] table, char key, Word<V> word) {
    table[key % SLOTS] = insert(table[key % SLOTS], word);
  }

  private static <V> Entry<V> insert(@Nullable Entry<V> rest, Word<V> word) {
    return rest == null || rest.word.length() <= word.length()
        ? new Entry<>(word, rest)
        : new Entry<>(rest.word, insert(rest.next, word));
  }

  /** The longest word that begins at {@code from}; null if there is none. */
  @Nullable
  Word<V> beginning(String text, int from, int to) {
    Entry<V> entry = from < to ? byFirst[text.charAt(from) % SLOTS] : null;
    while (entry != null
        && (entry.word.length() > to - from || !text.startsWith(entry.word.text, from))) {
      entry = entry.next;
    }
    return entry == null ? null : entry.word;
  }

  /** The longest word that ends before {@code to}; null if there is none. */
  @Nullable
  Word<V> ending(String text, int from, int to) {
    Entry<V> entry = from < to ? byLast[text.charAt(to - 1) % SLOTS] : null;
    while (entry != null
        && (entry.word.length() > to - from
            || !text.startsWith(entry.word.text, to - entry.word.length()))) {
      entry = entry.next;
    }
    return entry == null ? null : entry.word;
  }

  /** The length of the longest word that begins at {@code from}; 0 if there is none. */
  int prefix(String text, int from, int to) {
    Word<V> word = beginning(text, from, to);
    return word == null ? 0 : word.length();
  }

  /** The length of the longest word that ends before {@code to}; 0 if there is none. */
  int suffix(String text, int from, int to) {
    Word<V> word = ending(text, from, to);
    return word == null ? 0 : word.length();
  }

  /** Goes past the longest word at the cursor, if there is one. */
  boolean skip(Cursor cursor) {
    int length = prefix(cursor.text, cursor.at, cursor.end);
    cursor.at += length;
    return length > 0;
  }
}
