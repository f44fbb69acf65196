package dev.jixiao.compare;

import dev.jixiao.problem.Message;

/**
 * Something a comparison took for granted because the cells do not say it.
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param kind what was assumed
 * @param wording the assumption in words, naming the values
 */
public record Assumption(Kind kind, Message wording) {
  /** What an assumption is about. More kinds may be added. */
  public enum Kind {
    /** Which way is better, from the category. */
    DIRECTION,
    /** The year of a date, from the fiscal year. */
    YEAR,
    /** The unit of a number, from the other cell. */
    UNIT,
    /** The percent sign of a number, from the target. */
    PERCENT_SIGN,
    /** Anything else. */
    OTHER
  }
}
