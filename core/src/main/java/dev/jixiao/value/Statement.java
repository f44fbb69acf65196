package dev.jixiao.value;

/**
 * The meaning of a statement without a number (完成情况), such as 已完成 or 及时.
 *
 * <p>Enums are immutable and thread-safe.
 */
public enum Statement {
  /** All is done: 完成, 已完成, 达成预期指标. It answers any target. */
  DONE,
  /** Something is as it should be: 及时, 合规, 是. It answers targets of that kind, and dates. */
  PROPER,
  /** It goes on as it should, and is not done yet: 按计划推进, 有序开展. It answers targets that ask for no more. */
  ONGOING,
  /** A part is done: 基本完成, 部分完成. */
  PARTLY,
  /** It is done, but late: 延期完成, 逾期办结. */
  LATE,
  /** It is not done, or not as it should be: 未完成, 否. */
  UNDONE,
  /** It refers to something and says nothing about the outcome: 参照政府采购成本控制. */
  REFERENCE
}
