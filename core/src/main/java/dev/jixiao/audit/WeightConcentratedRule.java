package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks for extreme weights.
 *
 * <p>R48.
 */
final class WeightConcentratedRule extends RowRule {
  private static final Threshold ABOVE = Threshold.of(
      "concentration",
      "40%",
      "the share of all weights above which one indicator carries too much",
      "单项分值占总分值的比例高于该值时提示");

  WeightConcentratedRule() {
    super(
        "WEIGHT_CONCENTRATED",
        Severity.WARNING,
        new RuleDescription(
            "R48",
            Message.of("One indicator carries most of the weight.", "单项指标分值过于集中。"),
            Message.of("Everything else hardly counts then.", "其他指标几乎不影响结果。"),
            "唯一的成本指标分值90分",
            Message.of("Spread the weight by importance.", "按重要程度合理分配分值。")));
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(ABOVE);
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    Points all = context.facts().indicatorWeight().plus(context.facts().fundWeight());
    if (row.weight().signum() <= 0 || all.signum() <= 0) {
      return;
    }
    Ratio share = row.weight().shareOf(all);
    if (share.compareTo(context.threshold(ABOVE)) > 0) {
      findings.accept(at(row.at("weight"))
          .reported(row.weight().toString())
          .message(
              "the indicator \"" + row.name() + "\" carries " + row.weight() + " of " + all
                  + " points; spread the weight",
              "指标“" + row.name() + "”分值" + row.weight() + "分，占全部分值" + all + "分的" + share + "；请合理分配")
          .build());
    }
  }
}
