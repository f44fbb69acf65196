package dev.jixiao.rules;

/**
 * The policy for the weight of an indicator that does not apply (不适用).
 *
 * <p>More constants may be added. Enums are immutable and thread-safe.
 */
public enum NotApplicablePolicy {
  /** It is left out: the form is out of fewer points. */
  LEAVE_OUT,
  /** The points of the other indicators are converted to the full weight (折算计分). */
  RESCALE,
  /** It scores in full. */
  FULL_MARKS
}
