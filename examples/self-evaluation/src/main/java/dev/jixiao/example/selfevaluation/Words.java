package dev.jixiao.example.selfevaluation;

import dev.jixiao.problem.Message;
import java.util.Locale;

/** The fixed words of the page. */
record Words(
    String heading,
    String forms,
    String form,
    String total,
    String grade,
    String errors,
    String warnings,
    String notes,
    String project,
    String department,
    String unit,
    String funds,
    String goal,
    String expected,
    String achieved,
    String level1,
    String level2,
    String indicators,
    String target,
    String actual,
    String weight,
    String reported,
    String recomputed,
    String verdict,
    String deviation,
    String initial,
    String annual,
    String executed,
    String rate,
    String sum,
    String reason,
    String other,
    String rules,
    String overview,
    String yearSuffix) {

  static Words in(Locale locale) {
    return new Words(
        word(locale, "Review of expenditure self-evaluation forms", "项目支出绩效自评复核报告"),
        word(locale, "forms", "份自评表"),
        word(locale, "Form", "自评表"),
        word(locale, "Recomputed total", "复核得分"),
        word(locale, "Grade", "等级"),
        word(locale, "Errors", "错误"),
        word(locale, "Warnings", "警告"),
        word(locale, "Notes", "提示"),
        word(locale, "Project", "项目名称"),
        word(locale, "Competent department", "主管部门"),
        word(locale, "Implementing unit", "实施单位"),
        word(locale, "Funds", "项目资金"),
        word(locale, "Annual goal", "年度总体目标"),
        word(locale, "Expected", "预期目标"),
        word(locale, "Achieved", "实际完成情况"),
        word(locale, "Level 1", "一级指标"),
        word(locale, "Level 2", "二级指标"),
        word(locale, "Indicator", "三级指标"),
        word(locale, "Target", "年度指标值"),
        word(locale, "Actual", "实际完成值"),
        word(locale, "Weight", "分值"),
        word(locale, "Reported", "自评得分"),
        word(locale, "Recomputed", "复核得分"),
        word(locale, "Verdict", "结论"),
        word(locale, "Reason for deviation", "偏差原因分析及改进措施"),
        word(locale, "Initial budget", "年初预算数"),
        word(locale, "Annual budget", "全年预算数"),
        word(locale, "Executed", "全年执行数"),
        word(locale, "Rate", "执行率"),
        word(locale, "Total", "总分"),
        word(locale, "Why", "计分依据"),
        word(locale, "Other findings", "其他发现"),
        word(locale, "Rules", "评分规则"),
        word(locale, "Overview", "总览"),
        word(locale, "", "年度"));
  }

  private static String word(Locale locale, String english, String chinese) {
    return Message.of(english, chinese).in(locale);
  }
}
