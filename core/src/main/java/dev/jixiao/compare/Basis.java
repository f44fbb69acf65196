package dev.jixiao.compare;

/**
 * What a verdict rests on.
 *
 * <p>Enums are immutable and thread-safe.
 */
public enum Basis {
  /** The actual is a value that was compared (实测). */
  MEASURED,
  /** The actual is a statement, such as 完成, 达成预期指标 or {@code ≥90%}, that was believed (申报). */
  DECLARED
}
