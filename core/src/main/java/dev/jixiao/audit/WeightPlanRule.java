package dev.jixiao.audit;

import dev.jixiao.form.LevelOne;
import dev.jixiao.problem.Message;
import dev.jixiao.rules.WeightPlan;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Holds the weights of level one against the plans of the rule set.
 *
 * <p>R06, 财预〔2020〕10号, 财预〔2021〕101号.
 */
final class WeightPlanRule extends StandardRule {
  private static final List<WeightPlan> WITH_COST = List.of(new WeightPlan(
      "cost",
      Points.of(10),
      Map.of(
          LevelOne.COST, Points.of(20),
          LevelOne.OUTPUT, Points.of(40),
          LevelOne.BENEFIT, Points.of(20),
          LevelOne.SATISFACTION, Points.of(10))));

  WeightPlanRule() {
    super(
        "WEIGHT_PLAN",
        Severity.WARNING,
        new RuleDescription(
            "R06, 财预〔2020〕10号, 财预〔2021〕101号",
            Message.of(
                "The weights of the categories of level one follow no plan of the rules.",
                "一级指标分值与规定的权重设置不符。"),
            Message.of(
                "The rules ask for 10/50/30/10, or for 10/20/40/20/10 with a category of cost.",
                "原则上预算执行率10、产出50、效益30、满意度10；设成本指标的为10、20、40、20、10。"),
            "产出80分、效益15分、满意度5分",
            Message.of(
                "Set the weights by the plan, or state why they differ.", "按规定设置权重，有特殊情况的予以说明。")));
  }

  @Override
  public void check(AuditContext context, Consumer<Finding> findings) {
    FormFacts facts = context.facts();
    List<WeightPlan> plans = context.score().rules().weightPlans();
    boolean own = facts.rows().stream().anyMatch(row -> row.levelOne() == null);
    boolean partial = facts.applying().size() < facts.rows().size();
    if (plans.isEmpty() || own || partial || facts.indicatorWeight().isZero()) {
      return;
    }
    Map<LevelOne, Points> printed = Weights.byLevelOne(facts, false);
    Map<LevelOne, Points> meant = Weights.byLevelOne(facts, true);
    if (!Weights.follow(plansFor(plans, printed), printed)
        && !Weights.follow(plansFor(plans, meant), meant)) {
      findings.accept(finding(plansFor(plans, meant).get(0), meant));
    }
  }

  // plans that know no category of cost say nothing about forms that have one
  private static List<WeightPlan> plansFor(List<WeightPlan> plans, Map<LevelOne, Points> weights) {
    boolean known = plans.stream().anyMatch(plan -> plan.weights().containsKey(LevelOne.COST));
    return weights.containsKey(LevelOne.COST) && !known ? WITH_COST : plans;
  }

  private Finding finding(WeightPlan plan, Map<LevelOne, Points> weights) {
    return at("/indicators")
        .expected(Weights.text(plan.weights()))
        .reported(Weights.text(weights))
        .message(
            "the weights by category are " + Weights.text(weights) + ", but the rules plan "
                + Weights.text(plan.weights()) + "; set them by the plan or state why they differ",
            "一级指标分值为" + Weights.text(weights) + "，规定为" + Weights.text(plan.weights())
                + "；请按规定设置，或说明调整理由")
        .build();
  }
}
