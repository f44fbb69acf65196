package dev.jixiao.rules;

/**
 * The policy for the budget's points where more was spent than the annual budget (全年预算数).
 *
 * <p>More constants may be added. Enums are immutable and thread-safe.
 */
public enum OverspendPolicy {
  /** The rate is taken as 100%. */
  CAP,
  /** The rate is taken as 100%, with a warning beside the score. */
  FLAG,
  /** None is given. */
  ZERO
}
