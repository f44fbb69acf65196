package dev.jixiao.compare;

import dev.jixiao.problem.Message;

/**
 * Something a comparison took for granted because the cells do not say it.
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param kind what was assumed
 * @param wording the assumption in words, naming the values
 * @param origin what it was taken from, in a few words such as 按类别推定; the wording where there is nothing shorter
 */
public record Assumption(Kind kind, Message wording, Message origin) {
  /**
   * An assumption whose wording says what it was taken from.
   *
   * @param kind what was assumed
   * @param wording the assumption in words, naming the values
   */
  public Assumption(Kind kind, Message wording) {
    this(kind, wording, wording);
  }

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
    /** That a date belongs to the days before it (12月前 as by the end of December); the stricter reading leaves them out. */
    LAST_DAY,
    /** Anything else. */
    OTHER
  }
}
