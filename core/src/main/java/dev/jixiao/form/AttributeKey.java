package dev.jixiao.form;

import java.util.Objects;
import java.util.function.Function;

/**
 * A typed key of a further cell: its name, and how its value is written as text and read back.
 *
 * <p>Cells are stored as texts, so a program that lacks the key keeps them unharmed. Two keys of one name read the same
 * cell.
 *
 * <pre>{@code
 * AttributeKey<LocalDate> verified = AttributeKey.of("verifiedOn", LocalDate::parse, LocalDate::toString);
 * indicator.attribute(verified);
 * }</pre>
 *
 * <p>Keys are immutable and thread-safe if their functions are.
 *
 * @param <T> the type of value
 */
public final class AttributeKey<T> {
  private final String name;
  private final Function<String, T> reader;
  private final Function<T, String> writer;

  private AttributeKey(String name, Function<String, T> reader, Function<T, String> writer) {
    this.name = Objects.requireNonNull(name, "name");
    this.reader = Objects.requireNonNull(reader, "reader");
    this.writer = Objects.requireNonNull(writer, "writer");
  }

  /**
   * A key whose values are plain texts.
   *
   * @param name the name of the cell
   * @return the key
   */
  public static AttributeKey<String> ofText(String name) {
    return of(name, text -> text, text -> text);
  }

  /**
   * A key with values of any type.
   *
   * @param name the name of the cell
   * @param reader reads a value; it throws {@link IllegalArgumentException} for a text it cannot read
   * @param writer writes a value so that the reader gives an equal one back
   * @param <T> the type of value
   * @return the key
   */
  public static <T> AttributeKey<T> of(
      String name, Function<String, T> reader, Function<T, String> writer) {
    return new AttributeKey<>(name, reader, writer);
  }

  /**
   * The name of the cell.
   *
   * @return the name, as in JSON
   */
  public String name() {
    return name;
  }

  /**
   * Reads a value.
   *
   * @param text the cell
   * @return the value
   * @throws IllegalArgumentException if the text is not in the key's notation
   */
  public T read(String text) {
    return reader.apply(text);
  }

  /**
   * Writes a value.
   *
   * @param value the value
   * @return the cell
   */
  public String write(T value) {
    return writer.apply(value);
  }

  /** The name of the cell. */
  @Override
  public String toString() {
    return name;
  }
}
