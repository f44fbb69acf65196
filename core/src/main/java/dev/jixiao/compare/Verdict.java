package dev.jixiao.compare;

/**
 * What a comparison of an actual value with its target came to.
 *
 * <p>Enums are immutable and thread-safe.
 */
public enum Verdict {
  /** The target is met or exceeded (完成). */
  MET,
  /** The target is missed, but something was achieved (部分完成). */
  PARTLY_MET,
  /** The target is missed and nothing counts as achieved (未完成). */
  NOT_MET,
  /** Nobody can tell (无法判定): the actual is missing or unreadable, or says nothing about the target. */
  UNDETERMINED,
  /** The indicator does not apply to this project (不适用). */
  NOT_APPLICABLE
}
