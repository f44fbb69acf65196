package dev.jixiao.table;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What headings can stand for in each block of a form. */
final class BlockRoles {
  /** The headings of amounts. */
  static final Set<TableRole> AMOUNTS = Collections.unmodifiableSet(
      EnumSet.range(TableRole.INITIAL_BUDGET, TableRole.EXPECTED_SPENDING));

  /** The headings of columns of the budget block of which the form has fields. */
  static final Set<TableRole> FUND_COLUMNS =
      with(AMOUNTS, TableRole.RATE, TableRole.WEIGHT, TableRole.SCORE, TableRole.DEVIATION);

  static final Set<TableRole> FUNDS =
      with(FUND_COLUMNS, TableRole.FUND_REMARK, TableRole.FURTHER, TableRole.BLOCK);

  static final Set<TableRole> GOALS = with(
      EnumSet.of(TableRole.GOAL_EXPECTED),
      TableRole.GOAL,
      TableRole.GOAL_ACTUAL,
      TableRole.MID_TERM_GOAL,
      TableRole.BLOCK);

  /** The headings of columns of indicators of which the form has fields. */
  static final Set<TableRole> INDICATOR_COLUMNS =
      Collections.unmodifiableSet(EnumSet.range(TableRole.LEVEL1, TableRole.DEVIATION));

  static final Set<TableRole> INDICATORS =
      with(INDICATOR_COLUMNS, TableRole.FURTHER, TableRole.BLOCK, TableRole.PROJECT_NAME);

  /** The labels that stand before their text in a row of the head or the tail. */
  static final Set<TableRole> LABELS = with(
      EnumSet.range(TableRole.PROJECT_NAME, TableRole.MONEY_UNIT),
      TableRole.GOAL,
      TableRole.GOAL_EXPECTED,
      TableRole.GOAL_ACTUAL,
      TableRole.MID_TERM_GOAL,
      TableRole.TOTAL,
      TableRole.GRADE,
      TableRole.NOTE,
      TableRole.BLOCK);

  private BlockRoles() {}

  /** The field of a line of funds that a heading of amounts or points stands for, as pointers name it. */
  static String fundField(TableRole role) {
    return switch (role) {
      case INITIAL_BUDGET -> "initial";
      case BUDGET_ADJUSTMENT -> "adjustment";
      case RECEIVED -> "received";
      case EXECUTED -> "executed";
      case EXPECTED_SPENDING -> "expected";
      case RATE -> "reportedRate";
      case WEIGHT -> "weight";
      case SCORE -> "reportedScore";
      default -> "annual";
    };
  }

  private static Set<TableRole> with(Set<TableRole> some, TableRole... more) {
    EnumSet<TableRole> roles = EnumSet.copyOf(some);
    Collections.addAll(roles, more);
    return Collections.unmodifiableSet(roles);
  }
}
