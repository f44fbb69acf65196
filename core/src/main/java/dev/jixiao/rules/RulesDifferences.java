package dev.jixiao.rules;

import dev.jixiao.problem.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says in words what differs between two rule sets, one thing at a time. */
final class RulesDifferences {
  private static final Message NONE = Message.of("none", "无");

  private final Map<Message, String> facts = new LinkedHashMap<>();

  private RulesDifferences() {}

  static List<Message> between(ScoringRules before, ScoringRules after) {
    Map<Message, String> old = of(before);
    Map<Message, String> now = of(after);
    Set<Message> names = new LinkedHashSet<>(old.keySet());
    names.addAll(now.keySet());
    List<Message> differences = new ArrayList<>();
    for (Message name : names) {
      String from = old.getOrDefault(name, "");
      String to = now.getOrDefault(name, "");
      if (!from.equals(to)) {
        differences.add(Message.of(
            name.english() + ": " + shown(from, NONE.english()) + " → " + shown(to, NONE.english()),
            name.chinese() + "：" + shown(from, NONE.chinese()) + " → "
                + shown(to, NONE.chinese())));
      }
    }
    return List.copyOf(differences);
  }

  private static String shown(String value, String none) {
    return value.isEmpty() ? none : value;
  }

  private static Map<Message, String> of(ScoringRules rules) {
    RulesDifferences differences = new RulesDifferences();
    differences.heads(rules);
    differences.strategies(rules);
    differences.policies(rules);
    differences.figures(rules);
    return differences.facts;
  }

  private void heads(ScoringRules rules) {
    add("name", "名称", rules.name());
    add("source", "依据", rules.source());
    add("starts from", "沿用的规则", rules.base());
    add("remark", "备注", rules.remark());
    for (WeightPlan plan : rules.weightPlans()) {
      add(
          "weight plan " + plan.name(),
          "权重方案“" + plan.name() + "”",
          plan.budget() + " " + plan.weights());
    }
    add("required total", "要求的总分", rules.requiredTotal());
  }

  private void strategies(ScoringRules rules) {
    add("default strategy", "默认赋分方法", rules.defaultStrategy().toString());
    add("reverse strategy", "反向指标赋分方法", rules.reverseStrategy());
    add("strategy of the type ", "指标类型赋分方法：", rules.strategiesByType());
    add("strategy of the category ", "二级指标赋分方法：", rules.strategiesByCategory());
    add("strategy of the level-one category ", "一级指标赋分方法：", rules.strategiesByLevelOne());
    add("strategy of the heading ", "自定义指标类别赋分方法：", rules.strategiesByHeading());
    add("strategy of the indicator ", "指标赋分方法：", rules.strategiesByIndicator());
    add("budget strategy", "预算执行率赋分方法", rules.budgetStrategy().toString());
    add("over-fulfilment", "超额完成的处理", rules.overFulfilment().toString());
  }

  private void policies(ScoringRules rules) {
    add("share of the initial target", "调整前指标值的比例", rules.initialTargetShare());
    add("equality", "等于号的判定", rules.equality().toString());
    add("declared results", "申报性表述", rules.declared().toString());
    add("missing actual values", "缺少实际完成值", rules.missing().toString());
    add("undetermined rows", "无法判定的指标", rules.undetermined().toString());
    add("rows that do not apply", "不适用的指标", rules.notApplicable().toString());
    add(
        "what the execution rate is a share of",
        "预算执行率的分母",
        rules.executionBase().toString());
    add("a budget of zero", "零预算", rules.zeroBudget().toString());
    add("overspending", "超预算支出", rules.overspend().toString());
    add("most bonus", "加分上限", rules.maxBonus());
    add("most deduction", "扣分上限", rules.maxDeduction());
    add("best grade after a veto", "一票否决后的最高等级", rules.vetoCap());
  }

  private void figures(ScoringRules rules) {
    add("rounding of scores", "得分的舍入", rules.scoreRounding());
    add("rounding of subtotals", "小计的舍入", rules.subtotalRounding());
    add("rounding of the total", "总分的舍入", rules.totalRounding());
    add("tolerance", "容差", rules.tolerance().toString());
    for (Grade grade : rules.gradeScale().grades()) {
      add("grade " + grade.name(), "等级“" + grade.name() + "”", grade.from() + "~" + grade.to());
    }
  }

  private void add(String english, String chinese, Optional<?> value) {
    add(english, chinese, value.map(Object::toString).orElse(""));
  }

  private void add(String english, String chinese, Map<?, ?> values) {
    values.forEach((key, value) -> add(english + key, chinese + key, value.toString()));
  }

  private void add(String english, String chinese, String value) {
    facts.put(Message.of(english, chinese), value);
  }
}
