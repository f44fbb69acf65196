package dev.jixiao.problem;

/**
 * The names in a JSON pointer (RFC 6901), in which {@code ~} is written {@code ~0} and {@code /} is written {@code ~1}.
 *
 * <pre>{@code
 * String location = "/attributes/" + JsonPointer.escaped("单价/元"); // /attributes/单价~1元
 * }</pre>
 *
 * <p>This class is stateless and thread-safe.
 */
public final class JsonPointer {
  private JsonPointer() {}

  /**
   * A name as a pointer writes it.
   *
   * @param name the name of a field, as the document has it
   * @return the name, with its strokes and tildes escaped
   */
  public static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /**
   * The name that a part of a pointer stands for.
   *
   * @param part a part of a pointer between two strokes
   * @return the name of the field, as the document has it
   */
  public static String unescaped(String part) {
    return part.replace("~1", "/").replace("~0", "~");
  }
}
