package dev.jixiao.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a ladder laid out for look-up: which rung a word stands on, and which word a level begins with. */
final class Rungs {
  /** The rung of a word that stands on none. */
  static final int NONE = -1;

  private static final int SLOTS = 64;

  // by the first character, the longest first
  private final @Nullable Word[] words = new @Nullable Word[SLOTS];
  private final int size;

  /**
   * A word, and the number of the rung it stands on, 0 for the highest.
   *
   * @param partial whether the word says that something is done in part
   */
  record Word(
      String text, int rung, boolean partial, @Nullable Word next) {}

  /**
   * Lays out words.
   *
   * @param rows the words of each rung, the highest first
   * @param partial words that levels may begin with, and that say that something is done in part
   */
  Rungs(List<List<String>> rows, List<String> partial) {
    for (int i = 0; i < rows.size(); i++) {
      for (String word : rows.get(i)) {
        add(word, i, partial.contains(word));
      }
    }
    for (String word : partial) {
      add(word, NONE, true);
    }
    size = rows.size();
  }

  private void add(String text, int rung, boolean partial) {
    if (!text.isEmpty() && find(text) == null) {
      int slot = text.charAt(0) % SLOTS;
      words[slot] = insert(words[slot], text, rung, partial);
    }
  }

  private static Word insert(@Nullable Word rest, String text, int rung, boolean partial) {
    return rest == null || rest.text.length() <= text.length()
        ? new Word(text, rung, partial, rest)
        : new Word(rest.text, rest.rung, rest.partial, insert(rest.next, text, rung, partial));
  }

  private @Nullable Word first(String text) {
    return text.isEmpty() ? null : words[text.charAt(0) % SLOTS];
  }

  /** The longest word that a level begins with; null if there is none. */
  @Nullable
  Word beginning(String level) {
    Word word = first(level);
    while (word != null && !level.startsWith(word.text)) {
      word = word.next;
    }
    return word;
  }

  private @Nullable Word find(String text) {
    Word word = first(text);
    while (word != null && !word.text.equals(text)) {
      word = word.next;
    }
    return word;
  }

  /** How what was reached stands to what was required, by their rungs. */
  QualitativeLadder.Order compare(String required, String reached) {
    return compare(find(required), find(reached));
  }

  /** How what was reached stands to what was required, by their rungs. */
  QualitativeLadder.Order compare(@Nullable Word required, @Nullable Word reached) {
    if (required == null || reached == null || required.rung == NONE || reached.rung == NONE) {
      return QualitativeLadder.Order.UNKNOWN;
    }
    if (reached.rung <= required.rung) {
      return QualitativeLadder.Order.AS_GOOD;
    }
    return reached.rung == size - 1 ? QualitativeLadder.Order.NONE : QualitativeLadder.Order.SHORT;
  }
}
