package dev.jixiao.audit;

import dev.jixiao.form.ReportedTotal;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the weights.
 *
 * <p>R01, 财预〔2020〕10号.
 */
final class WeightSumRule extends StandardRule {
  private static final Points WITHOUT_FUND_ROW = Points.of(90);

  WeightSumRule() {
    super(
        "WEIGHT_SUM",
        Severity.ERROR,
        new RuleDescription(
            "R01, 财预〔2020〕10号",
            Message.of(
                "The weights of the indicators and of the fund row do not add up to the declared total.",
                "各项指标分值与预算执行率分值之和不等于总分。"),
            Message.of(
                "A form is scored out of 100 points; a sum that differs makes the total meaningless.",
                "自评总分一般为100分，散总不一致时得分没有意义。"),
            "指标分值合计100，加上预算执行率10分为110，总分却填100",
            Message.of(
                "Set the weights so that the fund row and all indicators make 100.",
                "调整各项分值，使预算执行率与全部指标分值之和为100分。")));
  }

  @Override
  public void check(AuditContext context, Consumer<Finding> findings) {
    FormFacts facts = context.facts();
    Points indicators = facts.indicatorWeight();
    Points sum = indicators.plus(facts.fundWeight());
    if (indicators.isZero()) {
      return;
    }
    Points declared =
        context.form().reportedTotal().flatMap(ReportedTotal::weight).orElse(null);
    if (declared == null ? !isComplete(sum, facts) : !isDeclared(sum, declared, facts)) {
      findings.accept(finding(sum, indicators, facts.fundWeight(), declared));
    }
  }

  // before the year is over, a form may leave the ten points of the budget execution open
  private static boolean isComplete(Points sum, FormFacts facts) {
    return sum.equals(Points.HUNDRED)
        || (sum.equals(WITHOUT_FUND_ROW) && facts.fundWeight().isZero());
  }

  private static boolean isDeclared(Points sum, Points declared, FormFacts facts) {
    Points all = facts.rows().stream().map(Row::weight).reduce(facts.fundWeight(), Points::plus);
    boolean agrees = sum.equals(declared) || all.equals(declared);
    return agrees && (declared.equals(Points.HUNDRED) || isComplete(sum, facts));
  }

  private Finding finding(Points sum, Points indicators, Points fund, @Nullable Points declared) {
    boolean wrongTotal = declared != null && !sum.equals(declared);
    Points expected = wrongTotal ? sum : Points.HUNDRED;
    Points reported = declared == null ? sum : declared;
    return at("/reportedTotal/weight")
        .expected(expected.toString())
        .reported(reported.toString())
        .suggestion(expected.toString())
        .message(
            "the indicators weigh " + indicators + " and the fund row " + fund + ", together "
                + sum + ", but the total should be " + (wrongTotal ? declared : Points.HUNDRED)
                + "; adjust the weights so that they make 100, or the total if the sum is right",
            "指标分值合计" + indicators + "分，预算执行率" + fund + "分，共" + sum + "分，与总分"
                + (wrongTotal ? declared : Points.HUNDRED) + "分不一致；请调整分值使合计为100分，分值无误的更正总分")
        .build();
  }
}
