package dev.jixiao.report;

import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Comparison;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import java.util.Locale;
import java.util.Optional;

/** The words of reports, in English and Chinese. */
final class Labels {
  static final Message INDICATOR = Message.of("Indicator", "指标");
  static final Message TARGET = Message.of("Target", "指标值");
  static final Message ACTUAL = Message.of("Actual", "实际完成值");
  static final Message VERDICT = Message.of("Verdict", "结论");
  static final Message POINTS = Message.of("Points", "得分");
  static final Message WEIGHT = Message.of("of", "分值");
  static final Message REPORTED = Message.of("Reported", "自评得分");
  static final Message PROJECT = Message.of("Project", "项目名称");
  static final Message UNIT = Message.of("Unit", "实施单位");
  static final Message BUDGET = Message.of("Budget execution", "预算执行率");
  static final Message TOTAL = Message.of("Total", "总分");
  static final Message BONUS = Message.of("Bonus", "加分");
  static final Message DEDUCTION = Message.of("Deduction", "扣分");
  static final Message VETO = Message.of("Veto", "一票否决");
  static final Message ADJUSTED = Message.of("Adjusted total", "调整后总分");
  static final Message GRADE = Message.of("Grade", "等级");
  static final Message UNGRADED = Message.of("none", "未定");
  static final Message FINDINGS = Message.of("Findings", "审核发现");
  static final Message NO_FINDINGS = Message.of("no findings", "未发现问题");
  static final Message UNSCORED = Message.of("not scored", "未评分");
  static final Message RULES = Message.of("Rules", "评分规则");
  static final Message COLON = Message.of(": ", "：");
  static final Message COMMA = Message.of(", ", "、");

  private Labels() {}

  /** The title in marks of its own, so that no title can pass for a line of the report, and the year. */
  static String title(PerformanceForm form, Locale locale) {
    String title = Printable.line(form.title());
    return Message.of("“" + title + "”", "《" + title + "》").in(locale)
        + form.fiscalYear()
            .map(year -> Message.of(" (" + year + ")", "（" + year + "年度）").in(locale))
            .orElse("");
  }

  static String verdict(Comparison comparison, Locale locale) {
    String verdict = comparison.verdict().label().in(locale);
    return comparison.basis() == Basis.DECLARED
        ? verdict + " · " + Basis.DECLARED.label().in(locale)
        : verdict;
  }

  static String points(Optional<Points> points) {
    return points.map(Points::toString).orElse("—");
  }
}
