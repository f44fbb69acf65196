package dev.jixiao.rules;

/**
 * The policy for a result that rests on a statement, such as 完成 or 达成预期指标, and not on a value.
 *
 * <p>More constants may be added. Enums are immutable and thread-safe.
 */
public enum DeclaredPolicy {
  /** It is scored like a measured one. */
  ACCEPT,
  /** It is left unscored until somebody gives a value. */
  WITHHOLD
}
