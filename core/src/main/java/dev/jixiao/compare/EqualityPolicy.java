package dev.jixiao.compare;

/**
 * The policy by which a target with an equals sign (=5次) is judged.
 *
 * <p>Enums are immutable and thread-safe.
 */
public enum EqualityPolicy {
  /**
   * As the direction of the category: a cost at most, others at least. It is how the forms use the sign; exceeding it is
   * met, and the audit reports it.
   */
  BY_DIRECTION,
  /** Met only by the very value; a miss has no completion. */
  STRICT,
  /** Met only by the very value; a miss has the completion 1 − |actual − target| ÷ target, at least zero. */
  CLOSENESS
}
