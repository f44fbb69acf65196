package dev.jixiao.value;

/**
 * The relation of one unit to another: the same, convertible, or not to be compared.
 *
 * <p>Enums are immutable and thread-safe.
 */
public enum UnitMatch {
  /** The same unit, in whatever spelling: 平方米 and ㎡. */
  SAME,
  /** The same dimension with a fixed factor: 元 and 万元. */
  CONVERTIBLE,
  /** Exactly one of the two is missing. */
  MISSING,
  /** Different, but near enough to compare the numbers and report it: 件 and 件次. */
  SIMILAR,
  /** The two measure different things: 元 and 人. */
  CONTRADICTING
}
