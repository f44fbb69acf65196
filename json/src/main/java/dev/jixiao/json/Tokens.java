package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.jixiao.problem.Place;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The tokens of one document: of an object the name of each field and then the first token of its value. */
interface Tokens {
  /** No field is left in the object. */
  int NONE = -1;

  /** The field is none of those known. */
  int UNKNOWN = -2;

  /** The token at hand. */
  JsonToken token();

  /** Goes to the first token of the document; false if there is none. */
  boolean begin() throws IOException;

  /** Goes behind the last token of the document; false if there is another. */
  boolean end() throws IOException;

  /**
   * Goes to the next field of an object.
   *
   * @param fields those known
   * @param expected the place of the one that is most likely next
   * @return its place among those known, {@link #UNKNOWN} or {@link #NONE}
   */
  int nextField(Fields<?> fields, int expected) throws IOException;

  /** Goes to the next field of an object; null if none is left. */
  @Nullable
  String nextName() throws IOException;

  /** The name of the field at hand. */
  String name() throws IOException;

  /** Goes from the name of a field to its value. */
  void nextValue() throws IOException;

  /** Goes to the next item of a list; false if none is left. */
  boolean nextItem() throws IOException;

  /** Goes to the end of the value that begins here. */
  void skip() throws IOException;

  /** A text, or a number or a constant as written. */
  String text() throws IOException;

  /** The number of characters of {@link #text}. */
  int textLength() throws IOException;

  /** Tells whether {@link #text} has more characters than that. */
  boolean isLongerThan(int length) throws IOException;

  /** A number; null if it is out of bounds, or none as NaN is. */
  @Nullable
  BigDecimal number() throws IOException;

  /** The JSON pointer to the token at hand. */
  String pointer() throws IOException;

  /** Where the token at hand begins. */
  Place.Document place() throws IOException;
}
