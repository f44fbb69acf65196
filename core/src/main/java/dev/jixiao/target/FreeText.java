package dev.jixiao.target;

/**
 * A target in which no notation was recognised, kept as it was written.
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param text the cell as written; empty for a missing target
 */
public record FreeText(String text) implements Target {
  /** A target that is missing. */
  public static final FreeText EMPTY = new FreeText("");

  @Override
  public String canonical() {
    return text.strip();
  }
}
