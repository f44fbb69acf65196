package dev.jixiao.strategy;

import dev.jixiao.value.Decimals;
import dev.jixiao.value.Ratio;

/** Reads and writes the figures of parameters. */
final class Figures {
  private Figures() {}

  /** Reads {@code 60%} or {@code 0.6}. */
  static Ratio ratio(String text) {
    return text.endsWith("%")
        ? Ratio.ofPercent(text.substring(0, text.length() - 1).strip())
        : Decimals.parse(text)
            .map(Ratio::of)
            .orElseThrow(() -> new IllegalArgumentException(
                "a ratio such as 0.6 or 60%, but not \"" + text + "\""));
  }
}
