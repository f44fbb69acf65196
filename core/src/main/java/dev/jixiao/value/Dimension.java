package dev.jixiao.value;

/**
 * The dimension (量纲) that a unit measures, such as money or time.
 *
 * <p>More dimensions may be added. Enums are immutable and thread-safe.
 */
public enum Dimension {
  /** No unit, or a bare magnitude such as 万. */
  NUMBER,
  /** A share of a whole: %, ‰. */
  RATE,
  /** Percentage points (百分点), which are the difference of two rates. */
  POINT,
  /** A multiple (倍). */
  MULTIPLE,
  /** Money (金额). */
  MONEY,
  /** Time that is counted by the clock: seconds to weeks. */
  TIME,
  /** Time that is counted by the calendar: months, quarters, years. They are not a fixed number of days. */
  CALENDAR,
  /** Working days (工作日), which are not calendar days. */
  WORKING_TIME,
  /** Length. */
  LENGTH,
  /** Area. */
  AREA,
  /** Volume. */
  VOLUME,
  /** Mass. */
  MASS,
  /** Energy. */
  ENERGY,
  /** Power. */
  POWER,
  /** Temperature. */
  TEMPERATURE,
  /** Amounts of data. */
  DATA,
  /** Things that are counted by a counting word (量词): 人, 件, 次. */
  COUNT,
  /** A unit made of several, such as 元/人. */
  COMPOUND,
  /** A unit that the table does not know. */
  UNKNOWN
}
