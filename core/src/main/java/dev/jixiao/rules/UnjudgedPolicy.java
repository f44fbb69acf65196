package dev.jixiao.rules;

/**
 * The policy for an indicator on which nobody can give a verdict: its actual is missing, or it says nothing about the target.
 *
 * <p>More constants may be added. Enums are immutable and thread-safe.
 */
public enum UnjudgedPolicy {
  /** It is left unscored, and the form has no grade. */
  LEAVE_UNSCORED,
  /** It scores zero, with its problem beside it. */
  ZERO
}
