package dev.jixiao.audit;

/**
 * What a target asks for (指标值要求): the sort of answer that checks expect in the actual value.
 *
 * <p>Enums are immutable and thread-safe.
 */
public enum Asked {
  /** A number with or without a relation, such as ≥90% or 4.8万元. */
  NUMBER,
  /** A range, a change or a ratio, such as 3~5次, 增长10% or 1:1.5. */
  MEASURE,
  /** How long something may take, such as 60天内. */
  DURATION,
  /** A date, such as 12月30日前. */
  DATE,
  /** A period, such as 1-12月. */
  PERIOD,
  /** Several conditions of the kinds above. */
  CONDITIONS,
  /** A degree in words, such as 显著提升. */
  LEVEL,
  /** A statement that something is done or so, such as 完成. */
  STATEMENT,
  /** A text that no notation takes. */
  FREE_TEXT,
  /** Nothing, or a placeholder. */
  MISSING,
  /** A target of a type that is not one of the standard ones. */
  CUSTOM;

  /**
   * Tells whether numbers answer it.
   *
   * @return true for numbers and measures
   */
  public boolean isQuantitative() {
    return this == NUMBER || this == MEASURE;
  }

  /**
   * Tells whether a judgement in words answers it.
   *
   * @return true for levels and statements
   */
  public boolean isQualitative() {
    return this == LEVEL || this == STATEMENT;
  }
}
