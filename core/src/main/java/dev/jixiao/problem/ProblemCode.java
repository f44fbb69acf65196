package dev.jixiao.problem;

/**
 * The stable codes of problems that the library itself reports.
 *
 * <p>Codes are part of the API: their names do not change. A custom type may report codes of its own, which are plain
 * texts. More constants may be added. The <a href="doc-files/problem-codes.html">page of problem codes</a> lists them with
 * their meaning in both languages.
 */
public enum ProblemCode {
  /** A target (年度指标值) cell in which no notation was recognised. */
  TARGET_UNREADABLE("A target cell in which no notation was recognised", "指标值无法识别"),
  /** A target of a type that this program does not know. */
  TARGET_TYPE_UNKNOWN("A target of a type that this program does not know", "指标值的类型未知"),
  /** A target cell that is blank. */
  TARGET_MISSING("A target cell that is blank", "未填写指标值"),
  /** An actual (实际完成值) cell that is blank or holds a placeholder. */
  ACTUAL_MISSING("An actual cell that is blank or holds a placeholder", "未填写实际完成值，或只填占位符"),
  /** An actual value that says nothing about its target, such as {@code 100%} against a date. */
  ACTUAL_KIND_MISMATCH(
      "An actual value that says nothing about its target, such as 100% against a date",
      "实际完成值与指标值不是同一类内容，无法比较，例如以“100%”对日期"),
  /** An actual value in which no notation was recognised. */
  ACTUAL_UNREADABLE("An actual value in which no notation was recognised", "实际完成值无法识别"),
  /** Units that contradict each other, such as 元 and 人. */
  UNIT_CONTRADICTION("Units that contradict each other, such as 元 and 人", "计量单位矛盾，例如元与人"),
  /** Units that differ without a known conversion, such as 件 and 件次. */
  UNIT_MISMATCH(
      "Units that differ without a known conversion, such as 件 and 件次", "计量单位不同且无法换算，例如件与件次"),
  /** An actual value such as {@code 0.95} against a percentage, which may be a fraction or a percentage. */
  PERCENT_AMBIGUOUS(
      "An actual value such as 0.95 against a percentage, which may be a fraction or a percentage",
      "不能确定是小数还是百分数，例如以“0.95”对百分比"),
  /** An actual value that leaves open whether the target is met, such as a range across it, or a number with a doubtful remark. */
  ACTUAL_INCONCLUSIVE(
      "An actual value that leaves open whether the target is met, such as a range across it, or a number with a doubtful remark",
      "实际完成值不足以确定是否完成指标值，例如范围跨过指标值，或括注使数值存疑"),
  /** Qualitative texts that no scale puts in order. */
  LEVEL_UNCOMPARABLE("Qualitative texts that no scale puts in order", "定性描述之间无法比较高低"),
  /** A target without a sign whose indicator may be good or bad, such as 举报率, so that its direction decides the verdict. */
  DIRECTION_UNCLEAR(
      "A target without a sign whose indicator may be good or bad, such as 举报率, so that its direction decides the verdict",
      "指标值没有符号，不能确定越高越好还是越低越好，例如举报率"),
  /** A number beyond the bounds of 64 digits and a scale of ±64. */
  NUMBER_OUT_OF_BOUNDS(
      "A number beyond the bounds of 64 digits and a scale of ±64", "数字过大、过小或位数过多"),
  /** A notation that is not complete, such as {@code ≥}. */
  NOTATION_INCOMPLETE("A notation that is not complete, such as ≥", "写法不完整，例如只有“≥”"),
  /** A text longer than the library reads as a notation. */
  TEXT_TOO_LONG("A text longer than the library reads as a notation", "文字过长，未按写法识别"),
  /** A custom indicator type that broke its contract. */
  TYPE_FAILED("A custom indicator type that broke its contract", "自定义指标类型出错"),
  /** A scoring strategy that broke its contract. */
  STRATEGY_FAILED("A scoring strategy that broke its contract", "赋分方法出错"),
  /** A scoring strategy whose name is not registered. */
  STRATEGY_UNKNOWN("A scoring strategy whose name is not registered", "赋分方法未登记"),
  /** A strategy that does not apply to what was compared. */
  STRATEGY_NOT_APPLICABLE("A strategy that does not apply to what was compared", "赋分方法不适用于该比较结果"),
  /** A result that rests on a statement where the rules ask for a value. */
  RESULT_DECLARED(
      "A result that rests on a statement where the rules ask for a value", "结果仅有文字申报，而规则要求填写数值"),
  /** A target that was exceeded by far (完成值高于指标值较多). */
  OVERFULFILLED("A target that was exceeded by far", "完成值高于指标值较多"),
  /** A bonus, a deduction or a veto (加分, 扣分, 一票否决) that does not say how much, or whether at all. */
  ADJUSTMENT_UNREADABLE(
      "A bonus, a deduction or a veto that does not say how much, or whether at all",
      "加分、扣分或一票否决无法识别"),
  /** Full marks that are due to rounding alone. */
  ROUNDED_TO_FULL("Full marks that are due to rounding alone", "得分仅因四舍五入才成为满分"),
  /** A weight below zero. */
  WEIGHT_NEGATIVE("A weight below zero", "分值小于零"),
  /** An audit rule that broke its contract. */
  RULE_FAILED("An audit rule that broke its contract", "审核规则出错"),
  /** A check in an audit profile that no rule makes. */
  CHECK_UNKNOWN("A check in an audit profile that no rule makes", "审核方案中的检查项不存在"),
  /** A threshold in an audit profile that its check does not have. */
  THRESHOLD_UNKNOWN(
      "A threshold in an audit profile that its check does not have", "审核方案中的阈值不属于该检查项"),
  /** An annual budget (全年预算数) of zero, of which no execution rate exists. */
  BUDGET_ZERO("An annual budget of zero, of which no execution rate exists", "全年预算数为零，无法计算执行率"),
  /** An executed amount above the annual budget. */
  BUDGET_OVERSPENT("An executed amount above the annual budget", "全年执行数超过全年预算数"),
  /** An executed or annual amount that is missing. */
  BUDGET_INCOMPLETE("An executed or annual amount that is missing", "缺少全年执行数或全年预算数"),
  /** A document that is not well-formed. */
  SYNTAX("A document that is not well-formed", "文件格式有误"),
  /** A rule set has a strategy for a name that is nearly the one in the form. */
  RULE_NEARLY_FITS(
      "A rule set has a strategy for a name that is nearly the one in the form",
      "规则集中指定的名称与表中名称相近但不一致"),
  /** A score depends on other forms, whose figures were not collected. */
  PEERS_NEEDED(
      "A score depends on other forms, whose figures were not collected", "得分取决于其他表，但未收集其数据"),
  /** A rule set is not the one that its fingerprint was made for. */
  RULES_CHANGED("A rule set is not the one that its fingerprint was made for", "规则集与其指纹不符"),
  /** A rule set starts from another that is not known, is faulty, or starts from this one. */
  RULES_BASE(
      "A rule set starts from another that is not known, is faulty, or starts from this one",
      "所沿用的规则集不存在、有误或循环引用"),
  /** A field that the format does not have. */
  FIELD_UNKNOWN("A field that the format does not have", "没有这个字段"),
  /** A field that is duplicated in one object. */
  FIELD_DUPLICATE("A field that is duplicated in one object", "同一对象中字段重复"),
  /** A field without which nothing can be built. */
  FIELD_MISSING("A field without which nothing can be built", "缺少必需的字段"),
  /** A value of the wrong type, such as a list where a text belongs. */
  FIELD_TYPE(
      "A value of the wrong type, such as a list where a text belongs", "字段的值类型不对，例如应为文字处写了列表"),
  /** A value of the right type that is not allowed. */
  FIELD_VALUE("A value of the right type that is not allowed", "字段的值不允许"),
  /** A document beyond the limits of size, depth or length. */
  LIMIT_EXCEEDED("A document beyond the limits of size, depth or length", "文件超过大小、层数或长度限制"),
  /** A document that could not be read from where it is. */
  IO("A document that could not be read from where it is", "文件无法读取"),
  /** A target whose sign, value and unit are in three cells that contradict one another. */
  TARGET_CONTRADICTION(
      "A target whose sign, value and unit are in three cells that contradict one another",
      "指标性质、指标值和度量单位三栏互相矛盾"),
  /** A table in which no form was found. */
  TABLE_NO_FORM("A table in which no form was found", "表格中没有绩效表"),
  /** A table, or a form in it, that is of another kind than it seems or than can be read. */
  TABLE_KIND_OTHER(
      "A table, or a form in it, that is of another kind than it seems or than can be read",
      "表格或其中的绩效表种类不符，或不能读取该种类"),
  /** A heading that is not known; the cells under it are kept as attributes. */
  TABLE_COLUMN_UNKNOWN(
      "A heading that is not known; the cells under it are kept as attributes",
      "表头无法识别，该栏内容按附加内容保留"),
  /** Two headings with one meaning, so that neither column is read. */
  TABLE_COLUMN_TWICE(
      "Two headings with one meaning, so that neither column is read", "两个表头含义相同，两栏均未读取"),
  /** A column that a form of its kind must have. */
  TABLE_COLUMN_MISSING("A column that a form of its kind must have", "缺少该种类绩效表必需的栏"),
  /** A row that is not as long as its headings, so that its cells cannot be assigned to columns. */
  TABLE_ROW_LENGTH(
      "A row that is not as long as its headings, so that its cells cannot be assigned to columns",
      "该行单元格数与表头不一致，无法对应"),
  /** A row of the indicator table without a name and without values: a warning, since an empty form prints such rows. */
  TABLE_ROW_EMPTY(
      "A row of the indicator table without a name and without values: a warning, since an empty form prints such rows",
      "指标行没有名称，也没有内容"),
  /** A cell whose content has no place in the form. */
  TABLE_CELL_UNUSED("A cell whose content has no place in the form", "单元格内容未被采用"),
  /** A blank cell of level one or two, which is filled from the row above. */
  TABLE_LEVEL_CARRIED(
      "A blank cell of level one or two, which is filled from the row above", "一级或二级指标为空，沿用上一行"),
  /** A form without a budget block that could be read: a warning, since what is there instead is reported cell by cell. */
  TABLE_FUNDS_MISSING(
      "A form without a budget block that could be read: a warning, since what is there instead is reported cell by cell",
      "没有可读取的项目资金部分"),
  /** A form with points but without a row for their total: a warning, since totals are never computed. */
  TABLE_TOTAL_MISSING(
      "A form with points but without a row for their total: a warning, since totals are never computed",
      "有得分，但没有总分行"),
  /** A budget block that does not state the unit of its amounts: a warning, since 万元 is taken for it. */
  TABLE_MONEY_UNIT(
      "A budget block that does not state the unit of its amounts: a warning, since 万元 is taken for it",
      "项目资金未注明金额单位，按万元处理");

  private final String english;
  private final String chinese;

  ProblemCode(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /**
   * What the code means, whatever the case. The message of a {@link Problem} says more: what was written, and where.
   *
   * @return the meaning in both languages, without a full stop
   */
  public Message meaning() {
    return Message.of(english, chinese);
  }
}
