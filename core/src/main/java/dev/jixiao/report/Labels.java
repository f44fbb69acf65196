package dev.jixiao.report;

import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Comparison;
import dev.jixiao.problem.Message;
import java.util.Locale;

/** The words of reports, in English and Chinese. */
final class Labels {
  static final Message INDICATOR = Message.of("Indicator", "指标");
  static final Message TARGET = Message.of("Target", "指标值");
  static final Message ACTUAL = Message.of("Actual", "实际完成值");
  static final Message VERDICT = Message.of("Verdict", "结论");
  static final Message POINTS = Message.of("Points", "得分");
  static final Message WEIGHT = Message.of("of", "分值");
  static final Message REPORTED = Message.of("Reported", "自评得分");
  static final Message BUDGET = Message.of("Budget execution", "预算执行率");
  static final Message TOTAL = Message.of("Total", "总分");
  static final Message GRADE = Message.of("Grade", "等级");
  static final Message UNGRADED = Message.of("none", "未定");
  static final Message FINDINGS = Message.of("Findings", "审核发现");
  static final Message NO_FINDINGS = Message.of("no findings", "未发现问题");
  static final Message UNSCORED = Message.of("not scored", "未评分");
  static final Message RULES = Message.of("Rules", "评分规则");

  private Labels() {}

  static String verdict(Comparison comparison, Locale locale) {
    String verdict = comparison.verdict().label().in(locale);
    return comparison.basis() == Basis.DECLARED
        ? verdict + " · " + Basis.DECLARED.label().in(locale)
        : verdict;
  }
}
