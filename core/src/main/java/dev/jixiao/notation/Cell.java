package dev.jixiao.notation;

import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Statement;
import dev.jixiao.value.Unit;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was read in one cell.
 *
 * <p>Code that has to tell all kinds of content apart uses {@link #as}, so that the compiler finds every place that a new
 * kind affects.
 * Records are immutable and thread-safe.
 */
public sealed interface Cell {
  /**
   * The content in canonical notation.
   *
   * @return the canonical text
   */
  String canonical();

  /**
   * What becomes of the content, by its shape.
   *
   * @param shapes what becomes of each shape
   * @param <R> the result
   * @return the result for the shape of this content
   */
  <R> R as(Shapes<R> shapes);

  /**
   * The relation of an amount, a change or a date.
   *
   * @return the relation, {@link Relation#NONE} for any other content
   */
  default Relation relation() {
    return Relation.NONE;
  }

  /**
   * Tells whether a word such as 约 or 余 says that the number is not exact.
   *
   * @return true for an approximate number
   */
  default boolean isApproximate() {
    return false;
  }

  /**
   * What an actual value of this notation says: a relation that only a promise implies is gone, and a promise is no
   * value at all.
   *
   * @param text the text as written
   * @return the content as read in a report
   */
  default Cell asReported(String text) {
    return this;
  }

  /** What is left of a content in a report of what happened. */
  enum Report {
    /** All of it. */
    AS_WRITTEN,
    /** The date: in a report, 2021年底 states no relation. */
    WITHOUT_RELATION,
    /** The number that was reached: in a report, 降至5% states no relation, and no change either. */
    REACHED,
    /** Nothing: 预计100件 is a promise. */
    NO_VALUE
  }

  /**
   * What becomes of each content.
   *
   * @param <R> the result
   */
  interface Shapes<R> {
    R amount(Amount amount);

    R range(Range range);

    R change(Change change);

    R proportion(Proportion proportion);

    R date(Date date);

    R period(Period period);

    R level(Level level);

    R said(Said said);

    R several(Several several);

    R missing(Missing missing);

    R text(Text text);
  }

  /**
   * A number, with or without a relation and a unit.
   *
   * @param relation the relation
   * @param quantity the number with its unit
   * @param isApproximate whether a word says that the number is not exact
   * @param report what is left of it in a report
   */
  record Amount(Relation relation, Quantity quantity, boolean isApproximate, Report report)
      implements Cell {
    @Override
    public String canonical() {
      return relation.symbol() + quantity;
    }

    @Override
    public <R> R as(Shapes<R> shapes) {
      return shapes.amount(this);
    }

    @Override
    public Cell asReported(String text) {
      return switch (report) {
        case AS_WRITTEN -> this;
        case WITHOUT_RELATION, REACHED ->
          new Amount(Relation.NONE, quantity, isApproximate, report);
        case NO_VALUE -> new Text(text);
      };
    }

    Amount withQuantity(Quantity other) {
      return new Amount(relation, other, isApproximate, report);
    }
  }

  /**
   * A range between two numbers.
   *
   * @param low the lower end
   * @param high the upper end
   */
  record Range(Quantity low, Quantity high) implements Cell {
    // 3~5次, but 90%~100%: a percent sign belongs to each number
    @Override
    public String canonical() {
      boolean once = low.unit().equals(high.unit()) && !high.unit().isRate();
      return (once ? low.withUnit(Unit.NONE) : low) + "~" + high;
    }

    @Override
    public <R> R as(Shapes<R> shapes) {
      return shapes.range(this);
    }
  }

  /**
   * A change relative to something.
   *
   * @param relation the relation
   * @param size the size, negative for a fall
   * @param isApproximate whether a word says that the size is not exact
   */
  record Change(Relation relation, Quantity size, boolean isApproximate) implements Cell {
    @Override
    public String canonical() {
      return relation.symbol() + (size.signum() < 0 ? "" : "+") + size;
    }

    @Override
    public <R> R as(Shapes<R> shapes) {
      return shapes.change(this);
    }
  }

  /**
   * A ratio of two numbers.
   *
   * @param part the first number
   * @param whole the second number, not zero
   */
  record Proportion(Quantity part, Quantity whole) implements Cell {
    @Override
    public String canonical() {
      return part + ":" + whole;
    }

    @Override
    public <R> R as(Shapes<R> shapes) {
      return shapes.proportion(this);
    }
  }

  /**
   * A date, with or without a relation.
   *
   * @param relation {@link Relation#AT_MOST} for a deadline
   * @param date the date
   * @param report what is left of it in a report
   */
  record Date(Relation relation, PartialDate date, Report report) implements Cell {
    @Override
    public String canonical() {
      return relation.symbol() + date;
    }

    @Override
    public <R> R as(Shapes<R> shapes) {
      return shapes.date(this);
    }

    @Override
    public Cell asReported(String text) {
      return switch (report) {
        case AS_WRITTEN -> this;
        case WITHOUT_RELATION, REACHED -> new Date(Relation.NONE, date, Report.AS_WRITTEN);
        case NO_VALUE -> new Text(text);
      };
    }
  }

  /**
   * A period between two dates.
   *
   * @param from the beginning
   * @param to the end
   */
  record Period(PartialDate from, PartialDate to) implements Cell {
    @Override
    public String canonical() {
      return from + "~" + to;
    }

    @Override
    public <R> R as(Shapes<R> shapes) {
      return shapes.period(this);
    }
  }

  /**
   * A level of quality.
   *
   * @param canonical the text, folded
   * @param level the part of it that states the level, such as 显著提高 in 同比销量显著提高
   */
  record Level(String canonical, String level) implements Cell {
    @Override
    public <R> R as(Shapes<R> shapes) {
      return shapes.level(this);
    }
  }

  /**
   * A statement that something is done, or not done, or as it should be.
   *
   * @param canonical the text, folded
   * @param statement what it says
   */
  record Said(String canonical, Statement statement) implements Cell {
    @Override
    public <R> R as(Shapes<R> shapes) {
      return shapes.said(this);
    }
  }

  /**
   * Several contents, of which one at least is a number, a date or the like.
   *
   * @param parts the contents, in order
   */
  record Several(List<Cell> parts) implements Cell {
    /** Copies the contents. */
    public Several {
      parts = List.copyOf(parts);
    }

    @Override
    public String canonical() {
      return parts.stream().map(Cell::canonical).collect(Collectors.joining("；"));
    }

    @Override
    public <R> R as(Shapes<R> shapes) {
      return shapes.several(this);
    }
  }

  /** A mark for a missing value. */
  record Missing() implements Cell {
    static final Missing VALUE = new Missing();

    @Override
    public String canonical() {
      return "";
    }

    @Override
    public <R> R as(Shapes<R> shapes) {
      return shapes.missing(this);
    }
  }

  /**
   * Anything else.
   *
   * @param text the text as written
   */
  record Text(String text) implements Cell {
    @Override
    public String canonical() {
      return text.strip();
    }

    @Override
    public <R> R as(Shapes<R> shapes) {
      return shapes.text(this);
    }
  }
}
