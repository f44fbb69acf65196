package dev.jixiao.notation;

import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read in one cell.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Cell {
  /** What kind of content a cell has. */
  public enum Shape {
    /** A number, with or without a relation and a unit. */
    NUMBER,
    /** A range between two numbers. */
    RANGE,
    /** A date, with or without a relation. */
    DATE,
    /** A period between two dates. */
    PERIOD,
    /** A change relative to something. */
    CHANGE,
    /** A ratio of two numbers. */
    RATIO,
    /** A level of quality. */
    LEVEL,
    /** A statement that something is done, or not done, or as it should be. */
    STATEMENT,
    /** Several contents, of which one at least is none of the last kinds. */
    SEVERAL,
    /** A mark for a missing value. */
    MISSING,
    /** Anything else. */
    TEXT
  }

  /** No relation. */
  public static final char NO_SIGN = 0;

  /** A number near the bound. */
  public static final char ABOUT = '≈';

  /** A statement that says the whole is done. */
  public static final char DONE = 'D';

  /** A statement that something is as it should be. */
  public static final char PROPER = 'P';

  /** A statement that a part is done. */
  public static final char PARTLY = 'H';

  /** A statement that something is not done, or not as it should be. */
  public static final char UNDONE = 'N';

  static final int APPROXIMATE = 1;
  static final int IMPLIED = 2;
  static final int PROMISED = 4;

  private final Shape shape;
  private final char sign;
  private final int flags;
  private final @Nullable Object first;
  private final @Nullable Object second;

  private Cell(Shape shape, char sign, int flags, @Nullable Object first, @Nullable Object second) {
    this.shape = shape;
    this.sign = sign;
    this.flags = flags;
    this.first = first;
    this.second = second;
  }

  static Cell number(char sign, Quantity quantity, int flags) {
    return new Cell(Shape.NUMBER, sign, flags, quantity, null);
  }

  static Cell change(char sign, Quantity quantity, int flags) {
    return new Cell(Shape.CHANGE, sign, flags, quantity, null);
  }

  static Cell range(Quantity low, Quantity high) {
    return new Cell(Shape.RANGE, NO_SIGN, 0, low, high);
  }

  static Cell ratio(Quantity part, Quantity whole) {
    return new Cell(Shape.RATIO, NO_SIGN, 0, part, whole);
  }

  static Cell date(char sign, PartialDate date, int flags) {
    return new Cell(Shape.DATE, sign, flags, date, null);
  }

  static Cell period(PartialDate from, PartialDate to) {
    return new Cell(Shape.PERIOD, NO_SIGN, 0, from, to);
  }

  static Cell level(String text, String level) {
    return new Cell(Shape.LEVEL, NO_SIGN, 0, text.strip(), level);
  }

  static Cell statement(String text, char kind) {
    return new Cell(Shape.STATEMENT, kind, 0, text, null);
  }

  static Cell several(List<Cell> parts) {
    return new Cell(Shape.SEVERAL, NO_SIGN, 0, List.copyOf(parts), null);
  }

  static Cell missing() {
    return MISSING_CELL;
  }

  static Cell text(String text) {
    return new Cell(Shape.TEXT, NO_SIGN, 0, text, null);
  }

  private static final Cell MISSING_CELL = new Cell(Shape.MISSING, NO_SIGN, 0, "", null);

  /**
   * What kind of content this is.
   *
   * @return the shape
   */
  public Shape shape() {
    return shape;
  }

  /**
   * The relation of a number, change or date; the kind of a statement.
   *
   * @return one of ≥ &gt; ≤ &lt; = ≈, {@link #NO_SIGN}, or the kind of a statement
   */
  public char sign() {
    return sign;
  }

  /**
   * Tells whether a word such as 约 or 余 says that the number is not exact.
   *
   * @return true for an approximate number
   */
  public boolean isApproximate() {
    return (flags & APPROXIMATE) != 0;
  }

  /**
   * Tells whether the relation follows from a word that, in a report of what happened, states no relation: 2021年底, 降至5%.
   *
   * @return true if an actual value has no relation here
   */
  public boolean isSignImplied() {
    return (flags & IMPLIED) != 0;
  }

  /**
   * The number, the change, the lower end of a range, or the first part of a ratio.
   *
   * @return the quantity
   */
  public Quantity quantity() {
    return (Quantity) content();
  }

  /**
   * The upper end of a range, or the second part of a ratio.
   *
   * @return the quantity
   */
  public Quantity otherQuantity() {
    return (Quantity) other();
  }

  /**
   * The date, or the beginning of a period.
   *
   * @return the date
   */
  public PartialDate date() {
    return (PartialDate) content();
  }

  /**
   * The end of a period.
   *
   * @return the date
   */
  public PartialDate otherDate() {
    return (PartialDate) other();
  }

  /**
   * The text of a level, a statement or a plain text, folded where it was recognised.
   *
   * @return the text
   */
  public String word() {
    return (String) content();
  }

  /**
   * The part of a text that states its level, such as 显著提高 in 同比销量显著提高.
   *
   * @return the level
   */
  public String level() {
    return (String) other();
  }

  /**
   * The parts of several contents.
   *
   * @return the parts, in order
   */
  @SuppressWarnings("unchecked") // several() puts nothing else there
  public List<Cell> parts() {
    return (List<Cell>) content();
  }

  private Object content() {
    return require(first);
  }

  private Object other() {
    return require(second);
  }

  private Object require(@Nullable Object part) {
    if (part == null) {
      throw new IllegalStateException("a " + shape + " does not have that");
    }
    return part;
  }

  Cell withQuantity(Quantity quantity) {
    return new Cell(shape, sign, flags, quantity, second);
  }

  Cell withoutSign() {
    return new Cell(shape, NO_SIGN, flags & ~IMPLIED, first, second);
  }

  /**
   * What an actual value of this notation says: a relation that only a promise implies is gone, and a promise is no
   * value at all.
   *
   * @param text the text as written
   * @return the cell as read in a report
   */
  public Cell asReported(String text) {
    if ((flags & PROMISED) != 0) {
      return text(text);
    }
    return isSignImplied() ? withoutSign() : this;
  }

  /**
   * The content in canonical notation.
   *
   * @return the canonical text
   */
  public String canonical() {
    return CanonicalText.of(this);
  }
}
