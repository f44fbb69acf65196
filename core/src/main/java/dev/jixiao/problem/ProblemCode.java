package dev.jixiao.problem;

/**
 * The stable codes of problems that the library itself reports.
 *
 * <p>Codes are part of the API: their names do not change. A user's own type may report codes of its own, which are plain
 * texts. More constants may be added.
 */
public enum ProblemCode {
  /** A target (年度指标值) cell in which no notation was recognised. */
  TARGET_UNREADABLE,
  /** A target of a type that this program does not know. */
  TARGET_TYPE_UNKNOWN,
  /** A target cell that is blank. */
  TARGET_MISSING,
  /** An actual (实际完成值) cell that is blank or holds a placeholder. */
  ACTUAL_MISSING,
  /** An actual that says nothing about its target, such as {@code 100%} against a date. */
  ACTUAL_KIND_MISMATCH,
  /** An actual in which no notation was recognised. */
  ACTUAL_UNREADABLE,
  /** Units that contradict, such as 元 and 人. */
  UNIT_CONTRADICTION,
  /** Units that differ without a known conversion, such as 件 and 件次. */
  UNIT_MISMATCH,
  /** An actual such as {@code 0.95} against a percentage, which may be a fraction or a percentage. */
  PERCENT_AMBIGUOUS,
  /** An interval as an actual that neither meets nor misses its target as a whole. */
  ACTUAL_INCONCLUSIVE,
  /** Qualitative texts that no ladder orders. */
  LEVEL_UNCOMPARABLE,
  /** A target without a sign whose indicator may be good or bad, such as 举报率, where the two ways differ. */
  DIRECTION_UNCLEAR,
  /** A number beyond the bounds of 64 digits and a scale of ±64. */
  NUMBER_OUT_OF_BOUNDS,
  /** A notation that began as one kind and went on as none, such as {@code ≥}. */
  NOTATION_INCOMPLETE,
  /** A text longer than the library reads as a notation. */
  TEXT_TOO_LONG,
  /** A user's own indicator type that broke its contract. */
  TYPE_FAILED,
  /** A scoring strategy that broke its contract. */
  STRATEGY_FAILED,
  /** A scoring strategy whose name is not registered. */
  STRATEGY_UNKNOWN,
  /** A strategy that does not apply to what was compared. */
  STRATEGY_NOT_APPLICABLE,
  /** A result that rests on a statement where the rules ask for a value. */
  RESULT_DECLARED,
  /** A target that was exceeded by far (完成值高于指标值较多). */
  OVERFULFILLED,
  /** A bonus, a deduction or a veto (加分, 扣分, 一票否决) that does not say how much, or whether at all. */
  ADJUSTMENT_UNREADABLE,
  /** Full marks that rounding alone made of less. */
  ROUNDED_TO_FULL,
  /** A weight below zero. */
  WEIGHT_NEGATIVE,
  /** An audit rule that broke its contract. */
  RULE_FAILED,
  /** A check in an audit profile that no rule makes. */
  CHECK_UNKNOWN,
  /** A threshold in an audit profile that its check does not have. */
  THRESHOLD_UNKNOWN,
  /** An annual budget (全年预算数) of zero, of which no execution rate exists. */
  BUDGET_ZERO,
  /** An executed amount above the annual budget. */
  BUDGET_OVERSPENT,
  /** An executed or annual amount that is missing. */
  BUDGET_INCOMPLETE,
  /** A document that is not well-formed. */
  SYNTAX,
  /** A rule set has a strategy for a name that is nearly the one in the form. */
  RULE_NEARLY_FITS,
  /** A score depends on other forms, whose figures were not collected. */
  PEERS_NEEDED,
  /** A rule set is not the one that its fingerprint was made for. */
  RULES_CHANGED,
  /** A rule set starts from another that is not known, is faulty, or starts from this one. */
  RULES_BASE,
  /** A field that the format does not have. */
  FIELD_UNKNOWN,
  /** A field that is duplicated in one object. */
  FIELD_DUPLICATE,
  /** A field without which nothing can be built. */
  FIELD_MISSING,
  /** A value of the wrong type, such as a list where a text belongs. */
  FIELD_TYPE,
  /** A value of the right type that is not allowed. */
  FIELD_VALUE,
  /** A document beyond the limits of size, depth or length. */
  LIMIT_EXCEEDED,
  /** A document that could not be read from where it is. */
  IO,
  /** A target whose sign, value and unit stand in three cells that contradict one another. */
  TARGET_CONTRADICTION,
  /** A table in which no form was found. */
  TABLE_NO_FORM,
  /** A table, or a form in it, that is of another kind than it seems or than can be read. */
  TABLE_KIND_OTHER,
  /** A heading that is not known; the cells under it are kept as attributes. */
  TABLE_COLUMN_UNKNOWN,
  /** Two headings of one meaning, so that none of the two columns is read. */
  TABLE_COLUMN_TWICE,
  /** A column without which a form of its kind is not whole. */
  TABLE_COLUMN_MISSING,
  /** A row whose cells cannot be told apart, because it is not as long as its headings. */
  TABLE_ROW_LENGTH,
  /** A row of indicators that names none and has no values: a warning, since an empty form prints such rows. */
  TABLE_ROW_EMPTY,
  /** A cell that nothing in the form takes. */
  TABLE_CELL_UNUSED,
  /** A blank cell of level one or two, for which the one above it is taken. */
  TABLE_LEVEL_CARRIED,
  /** A form without a budget block that could be read: a warning, since what stands there instead is told cell by cell. */
  TABLE_FUNDS_MISSING,
  /** A form with points but without a row for their total: a warning, since totals are never computed. */
  TABLE_TOTAL_MISSING,
  /** A budget block that does not state the unit of its amounts: a warning, since 万元 is taken for it. */
  TABLE_MONEY_UNIT
}
