package dev.jixiao.table;

/**
 * What a heading or a label of a form stands for.
 *
 * <p>{@link TableHeadings} says by which wordings forms name each of these. More may be added. Enums are immutable and
 * thread-safe.
 */
public enum TableRole {
  /** The label of the project's name (项目名称), with which a form begins. */
  PROJECT_NAME,
  /** The label of a department or unit that a form is about as a whole (部门名称), with which such a form begins. */
  ORGANISATION,
  /** The label of the project's code (项目代码). */
  PROJECT_CODE,
  /** The label of the competent department (主管部门). */
  DEPARTMENT,
  /** The label of the implementing unit (实施单位). */
  IMPLEMENTING_UNIT,
  /** The label of the project's term (起止时间). */
  TERM,
  /** The label of the day on which a project begins (计划开始日期). */
  TERM_BEGIN,
  /** The label of the day on which a project ends (计划完成日期). */
  TERM_END,
  /** The label of the fiscal year (年度). */
  FISCAL_YEAR,
  /** The label of the day up to which a monitoring table counts (监控截止日期). */
  AS_OF,
  /** The label of the unit in which amounts are stated (金额单位). */
  MONEY_UNIT,
  /** The label of the block of goals (年度总体目标), or of a goal beside it. */
  GOAL,
  /** The heading of what a goal expected (预期目标). */
  GOAL_EXPECTED,
  /** The heading of what became of a goal (实际完成情况). */
  GOAL_ACTUAL,
  /** The heading or label of the goal of several years (中期目标). */
  MID_TERM_GOAL,
  /** The heading of the budget at the start of the year (年初预算数). */
  INITIAL_BUDGET,
  /** The heading of the change of the budget during the year (年度调整金额). */
  BUDGET_ADJUSTMENT,
  /** The heading of the budget of the whole year (全年预算数). */
  ANNUAL_BUDGET,
  /** The heading of the funds received (到位资金). */
  RECEIVED,
  /** The heading of the spending (全年执行数). */
  EXECUTED,
  /** The heading of the spending expected for the whole year (全年预计执行数). */
  EXPECTED_SPENDING,
  /** The heading of the execution rate (执行率). */
  RATE,
  /** The heading of remarks on the rows of funds (备注, 说明): their reasons, where no column has these. */
  FUND_REMARK,
  /** The label of a row of funds where no column heads the amounts (年度资金总额). */
  FUND_ROW,
  /** The heading of level one (一级指标). */
  LEVEL1,
  /** The heading of level two (二级指标). */
  LEVEL2,
  /** The heading of the indicator itself (三级指标). */
  NAME,
  /** The heading of the indicator's code (指标代码). */
  CODE,
  /** The heading of the sign before a target (计算符号). */
  SIGN,
  /** The heading of the target (年度指标值). */
  TARGET,
  /** The heading of the unit behind a target (度量单位). */
  UNIT,
  /** The heading of the target at the start of the year (年初指标值), where it was adjusted. */
  INITIAL_TARGET,
  /** The heading of the target after an adjustment (调整后指标值), blank where a target was not adjusted. */
  ADJUSTED_TARGET,
  /** The heading of the target of several years (中期指标值). */
  MID_TERM_TARGET,
  /** The heading of the actual value (实际完成值). */
  ACTUAL,
  /** The heading of the value expected for the whole year (全年预计完成情况). */
  FORECAST,
  /** The heading of the numerator from which a rate was computed (分子). */
  NUMERATOR,
  /** The heading of the denominator from which a rate was computed (分母). */
  DENOMINATOR,
  /** The heading of the figure of the year before, from which a change was computed (上年数). */
  PRIOR_YEAR,
  /** The heading of how likely the target is to be met (完成目标可能性), stated in one column. */
  LIKELIHOOD,
  /** The heading of the column ticked where the target is certain to be met (确定能). */
  CERTAIN,
  /** The heading of the column ticked where the target may be met (有可能). */
  POSSIBLE,
  /** The heading of the column ticked where the target cannot be met (完全不可能). */
  IMPOSSIBLE,
  /** The heading of the points that can be had (分值), in the table of indicators and in that of funds. */
  WEIGHT,
  /** The heading of the points that were given (得分), in the table of indicators and in that of funds. */
  SCORE,
  /** The points that a unit gave itself (自评得分), where others gave the score beside them. */
  UNIT_SCORE,
  /** The heading of the points that the competent department gives (主管部门评分). */
  DEPARTMENT_SCORE,
  /** The heading of what the competent department says about its points (主管部门意见). */
  DEPARTMENT_OPINION,
  /** The heading of the points that the finance department gives (财政评分). */
  FINANCE_SCORE,
  /** The heading of what the finance department says about its points (财政审核意见). */
  FINANCE_OPINION,
  /** The heading of the points that a firm or experts give (第三方评分). */
  THIRD_PARTY_SCORE,
  /** The heading of what a firm or experts say about their points (专家意见). */
  THIRD_PARTY_OPINION,
  /** The heading of the reason for a deviation (偏差原因分析及改进措施). */
  DEVIATION,
  /** A known heading of which the form has no field; its cells are kept as attributes (备注). */
  FURTHER,
  /** The label of the total (总分). */
  TOTAL,
  /** The label of a sum within the table (小计), which is no row of its own. */
  SUBTOTAL,
  /** The label of the grade (评价等级). */
  GRADE,
  /** A label whose text is kept as an attribute (评价结论). */
  NOTE,
  /** The heading of a column in a table of tasks (任务名称, 主要内容). */
  TASK,
  /** The heading of a column of remarks beside labels (情况说明), kept as attributes. */
  REMARK,
  /** The label of a block (绩效指标), which has no value of its own. */
  BLOCK
}
