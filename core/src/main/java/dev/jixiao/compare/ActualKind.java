package dev.jixiao.compare;

/**
 * The kind of content that was read in an actual cell (实际完成值).
 *
 * <p>More kinds may be added. Enums are immutable and thread-safe.
 */
public enum ActualKind {
  /** A number, with or without a unit: 253, 91.2%, 约1737平方米. */
  NUMBER,
  /** A range between two numbers: 80%~90%. */
  RANGE,
  /** A bound instead of a number: ≥95%, 70余件次. */
  INEQUALITY,
  /** A date, with or without a relation: 2023年11月5日, ≤12.31日. */
  DATE,
  /** A period between two dates: 2021年1月-12月. */
  PERIOD,
  /** A change relative to something: 较上年增长10%. */
  CHANGE,
  /** A ratio of two numbers: 1:1.5. */
  RATIO,
  /** A level of quality: 显著提升, 良好. */
  LEVEL,
  /** A statement that something is done, or not: 已完成, 达成预期指标, 未完成, 合规. */
  COMPLETION,
  /** Several of these in one cell. */
  SEVERAL,
  /** Nothing, or a placeholder: /, —, 无. */
  MISSING,
  /** Anything else. */
  TEXT
}
