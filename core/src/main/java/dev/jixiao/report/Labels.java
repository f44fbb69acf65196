package dev.jixiao.report;

import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Comparison;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.rules.Grade;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Light;
import dev.jixiao.value.Points;
import java.util.Locale;
import java.util.Optional;

/** The words of reports, in English and Chinese. */
final class Labels {
  static final Message INDICATOR = Message.of("Indicator", "指标");
  static final Message TARGET = Message.of("Target", "指标值");
  static final Message ACTUAL = Message.of("Actual", "实际完成值");
  static final Message UNDERSTOOD = Message.of("Understood as", "理解为");
  static final Message REACHED = Message.of("Reached", "当前完成值");
  static final Message EXPECTED = Message.of("Due by now", "序时应完成");
  static final Message PROGRESS = Message.of("Progress", "进度");
  static final Message LIGHT = Message.of("Light", "预警灯");
  static final Message LIGHTS = Message.of("Lights", "预警说明");
  static final Message FORECAST = Message.of("Forecast", "全年预计完成值");
  static final Message LIKELIHOOD = Message.of("Likelihood", "完成可能性");
  static final Message AS_OF = Message.of("As of", "截至");
  static final Message GOALS = Message.of("Goals", "绩效目标");
  static final Message FUNDS = Message.of("Funds", "项目资金");
  static final Message OF_TERM = Message.of("of the whole term", "实施期");
  static final Message OF_YEAR = Message.of("of the year", "年度");
  static final Message RECEIVED = Message.of("received", "到位资金");
  static final Message EXPECTED_SPENDING = Message.of("expected spending for the year", "全年预计执行数");
  static final Message DETAILS = Message.of("Details", "补充信息");
  static final Message CODE = Message.of("code", "指标代码");
  static final Message TERM_TARGET = Message.of("target of the whole term", "实施期指标值");
  static final Message INITIAL_TARGET = Message.of("first target", "年初指标值");
  static final Message NUMERATOR = Message.of("numerator", "分子");
  static final Message DENOMINATOR = Message.of("denominator", "分母");
  static final Message PRIOR_YEAR = Message.of("year before", "上年值");
  static final Message JUDGES = Message.of("Judges", "各方评分");
  static final Message SPREAD = Message.of("Spread", "相差");
  static final Message TO_CORRECT = Message.of("To correct", "需要修改");
  static final Message VERDICT = Message.of("Verdict", "结论");
  static final Message FORM = Message.of("form ", "表");
  static final Message FORMS = Message.of("Forms", "各表");
  static final Message BESIDE = Message.of("beside", "对照");
  static final Message GIVEN = Message.of("Evaluated", "评价得分");
  static final Message POINTS = Message.of("Points", "得分");
  static final Message WEIGHT = Message.of("Weight", "分值");
  static final Message SELF_SCORED = Message.of("Reported", "自评得分");
  static final Message REPORTED = Message.of("Reported", "填报得分");
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
  static final Message SEMICOLON = Message.of("; ", "；");
  static final Message COMMA = Message.of(", ", "、");

  private Labels() {}

  /** The title in quotation marks, so that no title can pass for a line of the report, and the year. */
  static String title(PerformanceForm form, Locale locale) {
    String title = Printable.line(form.title());
    return Message.of("“" + title + "”", "《" + title + "》").in(locale)
        + form.fiscalYear()
            .map(year -> Message.of(" (" + year + ")", "（" + year + "年度）").in(locale))
            .orElse("");
  }

  /** The heading of the findings: in a declaration, which can still be changed, what to mend. */
  static Message findings(PerformanceForm form) {
    return form.kind() == FormKind.TARGETS ? TO_CORRECT : FINDINGS;
  }

  /** Whether a form is one that is scored: a declaration and a monitoring are not, as the year is not over. */
  static boolean isScored(PerformanceForm form) {
    return form.kind() == FormKind.SELF_EVALUATION || form.kind() == FormKind.EVALUATION;
  }

  /** The grade, or why there is none. */
  static String grade(FormScore score, Locale locale) {
    return score
        .grade()
        .map(Grade::name)
        .orElseGet(() -> UNGRADED.in(locale)
            + score
                .ungraded()
                .map(why -> Message.of(" (" + why.english() + ")", "（" + why.chinese() + "）")
                    .in(locale))
                .orElse(""));
  }

  /** A light, with — for none. */
  static String light(Optional<Light> light, Locale locale) {
    return light.map(it -> it.label().in(locale)).orElse("—");
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
