package dev.jixiao.rules;

/**
 * The policy for the budget's points where the annual budget (全年预算数) is zero, so that there is no execution rate.
 *
 * <p>More constants may be added. Enums are immutable and thread-safe.
 */
public enum ZeroBudgetPolicy {
  /** They are left unscored, with a problem. */
  LEAVE_UNSCORED,
  /** The budget row does not apply: the form is treated as the not-applicable policy says. */
  NOT_APPLICABLE,
  /** They are given in full. */
  FULL_MARKS,
  /** None is given. */
  ZERO
}
