package dev.jixiao.rules;

import dev.jixiao.explain.Step;
import dev.jixiao.problem.Message;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.IndicatorTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Says in words what differs between two rule sets, one thing at a time. */
final class RulesDifferences {
  private static final Message NONE = Message.of("none", "无");
  private static final ScoringStrategies STRATEGIES = ScoringStrategies.standard();

  private final Map<Message, Message> facts = new LinkedHashMap<>();

  private RulesDifferences() {}

  static List<Message> between(ScoringRules before, ScoringRules after) {
    Map<Message, Message> old = of(before);
    Map<Message, Message> now = of(after);
    Set<Message> names = new LinkedHashSet<>(old.keySet());
    names.addAll(now.keySet());
    List<Message> differences = new ArrayList<>();
    for (Message name : names) {
      Message from = old.getOrDefault(name, NONE);
      Message to = now.getOrDefault(name, NONE);
      if (!from.equals(to)) {
        differences.add(Message.of(
            name.english() + ": " + from.english() + " → " + to.english(),
            name.chinese() + "：" + from.chinese() + " → " + to.chinese()));
      }
    }
    return List.copyOf(differences);
  }

  private static Map<Message, Message> of(ScoringRules rules) {
    RulesDifferences differences = new RulesDifferences();
    differences.heads(rules);
    differences.strategies(rules);
    differences.policies(rules);
    differences.figures(rules);
    return differences.facts;
  }

  private void heads(ScoringRules rules) {
    add("name", "名称", text(rules.name()));
    add("source", "依据", text(rules.source()));
    add("starts from", "沿用的规则", text(rules.base()));
    add("remark", "备注", text(rules.remark()));
    for (WeightPlan plan : rules.weightPlans()) {
      add("weight plan " + plan.name(), "权重方案“" + plan.name() + "”", plan(plan));
    }
    add("required total", "要求的总分", text(rules.requiredTotal()));
  }

  private void strategies(ScoringRules rules) {
    add("default strategy", "默认赋分方法", indicator(rules.defaultStrategy()));
    add(
        "reverse strategy",
        "反向指标赋分方法",
        rules.reverseStrategy().map(RulesDifferences::indicator).orElse(NONE));
    add(
        "strategy of the type ",
        "指标类型赋分方法：",
        rules.strategiesByType(),
        IndicatorTypes.standard()::label);
    add(
        "strategy of the category ",
        "二级指标赋分方法：",
        rules.strategiesByCategory(),
        category -> Message.of(category.heading()));
    add(
        "strategy of the level-one category ",
        "一级指标赋分方法：",
        rules.strategiesByLevelOne(),
        category -> Message.of(category.heading()));
    add("strategy of the heading ", "自定义指标类别赋分方法：", rules.strategiesByHeading(), Message::of);
    add("strategy of the indicator ", "指标赋分方法：", rules.strategiesByIndicator(), Message::of);
    add(
        "budget strategy",
        "预算执行率赋分方法",
        specified(STRATEGIES.budgetLabel(rules.budgetStrategy().name()), rules.budgetStrategy()));
    add(
        "over-fulfilment",
        "超额完成的处理",
        specified(
            STRATEGIES.overFulfilmentLabel(rules.overFulfilment().name()), rules.overFulfilment()));
  }

  private void policies(ScoringRules rules) {
    add("share of the initial target", "调整前指标值的比例", text(rules.initialTargetShare()));
    add("equality", "等于号的判定", rules.equality().label());
    add("declared results", "申报性表述", rules.declared().label());
    add("missing actual values", "缺少实际完成值", rules.missing().label());
    add("undetermined rows", "无法判定的指标", rules.undetermined().label());
    add("rows that do not apply", "不适用的指标", rules.notApplicable().label());
    add(
        "what the execution rate is a share of",
        "预算执行率的分母",
        rules.executionBase().label());
    add("a budget of zero", "零预算", rules.zeroBudget().label());
    add("overspending", "超预算支出", rules.overspend().label());
    add("largest bonus", "加分上限", text(rules.maxBonus()));
    add("largest deduction", "扣分上限", text(rules.maxDeduction()));
    add("best grade after a veto", "一票否决后的最高等级", text(rules.vetoCap()));
  }

  private void figures(ScoringRules rules) {
    add("rounding of scores", "得分的舍入", rounding(rules.scoreRounding()));
    add("rounding of subtotals", "小计的舍入", rounding(rules.subtotalRounding()));
    add("rounding of the total", "总分的舍入", rounding(rules.totalRounding()));
    add("tolerance", "容差", text(rules.tolerance().toString()));
    for (Grade grade : rules.gradeScale().grades()) {
      add(
          "grade " + grade.name(),
          "等级“" + grade.name() + "”",
          text(grade.from() + "~" + grade.to()));
    }
  }

  private <K> void add(
      String english, String chinese, Map<K, StrategySpec> specs, Function<K, Message> names) {
    specs.forEach((key, spec) -> {
      Message name = names.apply(key);
      add(english + name.english(), chinese + name.chinese(), indicator(spec));
    });
  }

  private void add(String english, String chinese, Message value) {
    facts.put(Message.of(english, chinese), value);
  }

  private static Message indicator(StrategySpec spec) {
    return specified(STRATEGIES.label(spec.name()), spec);
  }

  /** What a strategy is called, with the parameters that a rule set has for it. */
  private static Message specified(Message label, StrategySpec spec) {
    String written = spec.toString();
    return written.equals(spec.name())
        ? label
        : Message.of(label.english() + ": " + written, label.chinese() + "（" + written + "）");
  }

  private static Message plan(WeightPlan plan) {
    StringBuilder english = new StringBuilder("budget execution " + plan.budget());
    StringBuilder chinese = new StringBuilder("预算执行率" + plan.budget() + "分");
    plan.weights().forEach((heading, weight) -> {
      english.append(", ").append(heading).append(' ').append(weight);
      chinese.append("、").append(heading).append(weight).append("分");
    });
    return Message.of(english.toString(), chinese.toString());
  }

  private static Message rounding(Optional<RoundingRule> rule) {
    return rule.map(present -> Step.Rounding.manner(present.scale(), present.mode()))
        .orElse(NONE);
  }

  private static Message text(Optional<?> value) {
    return value.map(present -> text(present.toString())).orElse(NONE);
  }

  private static Message text(String value) {
    return value.isEmpty() ? NONE : Message.of(value);
  }
}
