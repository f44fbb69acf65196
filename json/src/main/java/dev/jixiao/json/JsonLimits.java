package dev.jixiao.json;

/**
 * The limits on what a document may ask of the reader, so that a hostile one costs neither time nor memory.
 *
 * <p>The limits are on by default. A document beyond the length, depth or name limit gives no form and the problem {@code
 * LIMIT_EXCEEDED}; a text or number beyond its limit costs its field only, and a list that is too long what is beyond its limit. Numbers are bounded besides by what the
 * library computes with: 64 digits and a scale within ±64.
 *
 * <pre>{@code
 * FormJson.standard().withLimits(JsonLimits.standard().withDocumentLength(100_000));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class JsonLimits {
  private static final JsonLimits STANDARD =
      new JsonLimits(16 * 1024 * 1024, 64, 1_000_000, 1_000, 1_000, 1_000, 10_000);

  private final int documentLength;
  private final int depth;
  private final int textLength;
  private final int nameLength;
  private final int numberLength;
  private final int problems;
  private final int items;

  private JsonLimits(
      int documentLength,
      int depth,
      int textLength,
      int nameLength,
      int numberLength,
      int problems,
      int items) {
    this.documentLength = atLeastOne(documentLength);
    this.depth = atLeastOne(depth);
    this.textLength = atLeastOne(textLength);
    this.nameLength = atLeastOne(nameLength);
    this.numberLength = atLeastOne(numberLength);
    this.problems = atLeastOne(problems);
    this.items = atLeastOne(items);
  }

  private static int atLeastOne(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit is at least 1: " + limit);
    }
    return limit;
  }

  /**
   * The default limits: documents of 16 Mi bytes or characters, a depth of 64, texts of 1,000,000 characters, names and
   * numbers of 1,000 characters, 1,000 problems, and 10,000 items of a list or entries of an object.
   *
   * @return the limits
   */
  public static JsonLimits standard() {
    return STANDARD;
  }

  /**
   * These limits with another length of documents; with many forms in a file, each line is a document.
   *
   * @param length the most bytes of a file or stream, or characters of a text
   * @return a copy with that limit
   * @throws IllegalArgumentException if the limit is below 1
   */
  public JsonLimits withDocumentLength(int length) {
    return new JsonLimits(length, depth, textLength, nameLength, numberLength, problems, items);
  }

  /**
   * These limits with another depth of nesting.
   *
   * @param levels the most objects and lists inside each other; a form needs 4
   * @return a copy with that limit
   * @throws IllegalArgumentException if the limit is below 1
   */
  public JsonLimits withDepth(int levels) {
    return new JsonLimits(
        documentLength, levels, textLength, nameLength, numberLength, problems, items);
  }

  /**
   * These limits with another length of texts.
   *
   * @param length the most characters of one text
   * @return a copy with that limit
   * @throws IllegalArgumentException if the limit is below 1
   */
  public JsonLimits withTextLength(int length) {
    return new JsonLimits(documentLength, depth, length, nameLength, numberLength, problems, items);
  }

  /**
   * These limits with another length of field names.
   *
   * @param length the most characters of one name
   * @return a copy with that limit
   * @throws IllegalArgumentException if the limit is below 1
   */
  public JsonLimits withNameLength(int length) {
    return new JsonLimits(documentLength, depth, textLength, length, numberLength, problems, items);
  }

  /**
   * These limits with another length of numbers as written, exponent and zeros included.
   *
   * @param length the most characters of one number
   * @return a copy with that limit
   * @throws IllegalArgumentException if the limit is below 1
   */
  public JsonLimits withNumberLength(int length) {
    return new JsonLimits(documentLength, depth, textLength, nameLength, length, problems, items);
  }

  /**
   * These limits with another number of problems; those beyond it are counted in one last problem.
   *
   * @param count the most problems of one document
   * @return a copy with that limit
   * @throws IllegalArgumentException if the limit is below 1
   */
  public JsonLimits withProblems(int count) {
    return new JsonLimits(
        documentLength, depth, textLength, nameLength, numberLength, count, items);
  }

  /**
   * These limits with another number of items.
   *
   * @param count the most rows or other items of one list, and the most entries of an object with names of the document's own
   * @return a copy with that limit
   * @throws IllegalArgumentException if the limit is below 1
   */
  public JsonLimits withItems(int count) {
    return new JsonLimits(
        documentLength, depth, textLength, nameLength, numberLength, problems, count);
  }

  /**
   * The most bytes or characters of one document.
   *
   * @return the limit
   */
  public int documentLength() {
    return documentLength;
  }

  /**
   * The most objects and lists inside each other.
   *
   * @return the limit
   */
  public int depth() {
    return depth;
  }

  /**
   * The most characters of one text.
   *
   * @return the limit
   */
  public int textLength() {
    return textLength;
  }

  /**
   * The most characters of one field name.
   *
   * @return the limit
   */
  public int nameLength() {
    return nameLength;
  }

  /**
   * The most characters of one number as written.
   *
   * @return the limit
   */
  public int numberLength() {
    return numberLength;
  }

  /**
   * The most problems that are listed for one document.
   *
   * @return the limit
   */
  public int problems() {
    return problems;
  }

  /**
   * The most items of one list, or entries of one object with names of the document's own.
   *
   * @return the limit
   */
  public int items() {
    return items;
  }

  @Override
  public String toString() {
    return "document " + documentLength + ", depth " + depth + ", text " + textLength + ", name "
        + nameLength + ", number " + numberLength + ", items " + items + ", problems " + problems;
  }
}
