package dev.jixiao.notation;

import dev.jixiao.value.Placeholder;

/** Marks for a missing value: blank, /, —, 无, *, N/A. */
final class MissingNotation {
  private MissingNotation() {}

  static boolean matches(String text, int from, int to) {
    return Placeholder.is(text.substring(from, to));
  }
}
