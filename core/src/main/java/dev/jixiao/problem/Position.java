package dev.jixiao.problem;

/**
 * A place in a document: line and column, both counted from 1.
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in characters
 */
public record Position(int line, int column) {
  /** The place as {@code 3:14}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
