package dev.jixiao.notation;

import org.jspecify.annotations.Nullable;

/** A table of words, each with a value, that finds the longest word at a place of a text. */
final class Words {
  private static final int SLOTS = 512;

  private final @Nullable Entry[] byFirst = new @Nullable Entry[SLOTS];
  private final @Nullable Entry[] byLast = new @Nullable Entry[SLOTS];

  private record Entry(String word, char value, @Nullable Entry next) {}

  /** A table from rows of a value, a blank, and words parted by blanks. */
  static Words of(String... rows) {
    Words words = new Words();
    for (String row : rows) {
      for (String word : row.substring(2).split(" ", -1)) {
        add(words.byFirst, word.charAt(0), word, row.charAt(0));
        add(words.byLast, word.charAt(word.length() - 1), word, row.charAt(0));
      }
    }
    return words;
  }

  private static void add(@Nullable Entry[] table, char key, String word, char value) {
    table[key % SLOTS] = insert(table[key % SLOTS], word, value);
  }

  // longest first
  private static Entry insert(@Nullable Entry rest, String word, char value) {
    return rest == null || rest.word.length() <= word.length()
        ? new Entry(word, value, rest)
        : new Entry(rest.word, rest.value, insert(rest.next, word, value));
  }

  /** The length of the longest word that begins at {@code from}; 0 if there is none. */
  int prefix(String text, int from, int to) {
    Entry entry = from < to ? prefixEntry(text, from, to) : null;
    return entry == null ? 0 : entry.word.length();
  }

  /** The value of the longest word that begins at {@code from}; 0 if there is none. */
  char prefixValue(String text, int from, int to) {
    Entry entry = from < to ? prefixEntry(text, from, to) : null;
    return entry == null ? 0 : entry.value;
  }

  /** The length of the longest word that ends before {@code to}; 0 if there is none. */
  int suffix(String text, int from, int to) {
    Entry entry = from < to ? suffixEntry(text, from, to) : null;
    return entry == null ? 0 : entry.word.length();
  }

  /** The value of the longest word that ends before {@code to}; 0 if there is none. */
  char suffixValue(String text, int from, int to) {
    Entry entry = from < to ? suffixEntry(text, from, to) : null;
    return entry == null ? 0 : entry.value;
  }

  private @Nullable Entry prefixEntry(String text, int from, int to) {
    Entry entry = byFirst[text.charAt(from) % SLOTS];
    while (entry != null
        && (entry.word.length() > to - from || !text.startsWith(entry.word, from))) {
      entry = entry.next;
    }
    return entry;
  }

  private @Nullable Entry suffixEntry(String text, int from, int to) {
    Entry entry = byLast[text.charAt(to - 1) % SLOTS];
    while (entry != null
        && (entry.word.length() > to - from
            || !text.startsWith(entry.word, to - entry.word.length()))) {
      entry = entry.next;
    }
    return entry;
  }
}
