package dev.jixiao.json;

import dev.jixiao.problem.Place;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The tokens of one value, from any parser: of an object the name of each field and then the first token of its value. */
interface Tokens {
  /** The first token of a value. */
  enum Token {
    OBJECT,
    LIST,
    TEXT,
    NUMBER,
    TRUE,
    FALSE,
    NULL,
    /** What only a program's own parser gives, such as an embedded Java object. */
    OTHER
  }

  /** A long holds every whole number of this many characters: most weights and scores are read without a text. */
  int LONG_DIGITS = 18;

  /** The first token of the value at hand. */
  Token token();

  /** Goes to the next field of an object; null if none is left. */
  @Nullable
  String nextName() throws IOException;

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

  /** A number; null if it is out of bounds, or none as NaN is. */
  @Nullable
  BigDecimal number() throws IOException;

  /** The JSON pointer to the token at hand. */
  String pointer();

  /** Where the token at hand begins; null if the parser has no document. */
  Place.@Nullable Document place();

  /** Takes the tokens of one value, for any generator. */
  interface Writer {
    void startObject() throws IOException;

    void endObject() throws IOException;

    void startList() throws IOException;

    void endList() throws IOException;

    void name(String name) throws IOException;

    void text(String text) throws IOException;

    /** A number as it is to be written. */
    void number(String digits) throws IOException;

    void truth(boolean value) throws IOException;

    void nothing() throws IOException;
  }
}
