package dev.jixiao.target;

/**
 * A target of a type that this program does not know, kept so that it can be written back unchanged.
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param type the name of the unknown type
 * @param text the cell as written
 */
public record UnknownTarget(String type, String text) implements Target {
  @Override
  public String canonical() {
    return text.strip();
  }
}
