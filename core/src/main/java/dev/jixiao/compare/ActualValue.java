package dev.jixiao.compare;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An actual value (实际完成值) as a person wrote it, and what the library reads in it.
 *
 * <p>Reading is total: every text is an actual value, and what is not understood is plain text. This class is immutable
 * and thread-safe.
 */
public final class ActualValue {
  private final String text;

  private ActualValue(String text) {
    this.text = text;
  }

  /**
   * Reads an actual cell.
   *
   * @param text the cell as written
   * @return the actual value; never throws for any text
   */
  public static ActualValue of(String text) {
    return new ActualValue(Objects.requireNonNull(text, "text"));
  }

  /**
   * The cell as written.
   *
   * @return the text, unchanged
   */
  public String text() {
    return text;
  }

  /**
   * The content in the library's one notation.
   *
   * @return the canonical form; empty for a missing value
   */
  public String canonical() {
    return text.strip();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ActualValue that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The text as written. */
  @Override
  public String toString() {
    return text;
  }
}
