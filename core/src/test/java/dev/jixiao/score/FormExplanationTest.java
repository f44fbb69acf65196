package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.rules.NotApplicablePolicy;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The text that says why a form has the total it has, from the first line to the last. */
class FormExplanationTest {
  private static final PerformanceForm FORM = PerformanceForm.builder()
      .budget(BudgetExecution.builder()
          .total(FundingLine.builder()
              .annual(Money.of("120", MoneyUnit.TEN_THOUSAND))
              .executed(Money.of("110", MoneyUnit.TEN_THOUSAND))
              .weight(Points.of(10))
              .build())
          .build())
      .addIndicators(
          row("新建供水点", "13处", "9处", "50"),
          row("完工", "完成", "已完成", "30"),
          row("水源保护", "≥90%", "", "10").toBuilder().notApplicable(true).build())
      .build();

  private static Indicator row(String name, String target, String actual, String weight) {
    return Indicator.builder()
        .category(IndicatorCategory.QUANTITY)
        .name(name)
        .target(target)
        .actual(actual)
        .weight(weight)
        .build();
  }

  private static String explained(NotApplicablePolicy policy, Locale locale) {
    ScoringRules rules =
        ScoringRules.mof2020().toBuilder().notApplicable(policy).build();
    return Scorer.of(rules).score(FORM).explanation().toText(locale);
  }

  @Test
  void everyPartIsExplainedAndTheTotalIsTheirSum() {
    assertEquals("""
        评分规则：财预〔2020〕10号
        预算执行率
          分值：10
          赋分方法：按预算执行率记分
          预算执行率：110万元 ÷ 120万元 ≈ 91.67%
          预算执行率 × 分值，最高不超过分值
          得分：10 × 91.67% ≈ 9.17
          得分，四舍五入保留2位小数：9.17
          最终得分：9.17
        新建供水点
          指标值：13处
          实际完成值：9处
          分值：50
          指标值理解为：不低于13处（方向按类别推定）
          完成率：9处 ÷ 13处 ≈ 69.23%
          判定：部分完成（实测）
          赋分方法：按完成率比例记分（规则集的默认方法）
          完成指标值的记满分，未完成的按完成值与指标值的比例记分
          得分：50 × 69.23% ≈ 34.62
          得分，四舍五入保留2位小数：34.62
          最终得分：34.62
        完工
          指标值：完成
          实际完成值：已完成
          分值：30
          判定：完成（申报）
          完成率：100%
          赋分方法：定性指标分档记分（用于“完成情况”类指标）
          定性指标按达成、部分达成、未达成三档在相应分值区间内确定分值
          完成指标值，记满分
          最终得分：30
        水源保护
          指标值：≥90%
          实际完成值：—
          分值：10
          判定：不适用
          不适用，不计入总分
          最终得分：—
        各项得分合计：9.17 + 34.62 + 30 = 73.79
        总分：73.79分（满分90分）
        等级：良（81.99%）""", explained(NotApplicablePolicy.LEAVE_OUT, Locale.CHINESE));
  }

  private static String adjusted(
      String actual, String bonus, String deduction, String veto, Locale locale) {
    PerformanceForm form = PerformanceForm.builder()
        .addIndicators(row("完工", "≥100件", actual, "100").toBuilder()
            .bonus(bonus)
            .deduction(deduction)
            .veto(veto)
            .build())
        .build();
    String text = Scorer.of(ScoringRules.mof2020()).score(form).explanation().toText(locale);
    return text.substring(text.indexOf(Locale.CHINESE.equals(locale) ? "各项得分合计" : "sum:"));
  }

  @Test
  void adjustmentsFollowTheTotal() {
    assertEquals("""
        各项得分合计：100 = 100
        总分：100分（满分100分）
        加分：+2
        扣分：-12.5
        调整后总分：89.5
        等级：良（89.5%）""", adjusted("100件", "2", "12.5", "", Locale.CHINESE));
    assertEquals("""
        sum: 100 = 100
        total: 100 of 100 points
        bonus: +2
        deduction: -12.5
        adjusted total: 89.5
        grade: 良 (89.5%)""", adjusted("100件", "2", "12.5", "", Locale.ENGLISH));
    assertEquals("""
        各项得分合计：95 = 95
        总分：95分（满分100分）
        一票否决：完工
        调整后总分：0
        等级：差（0%）""", adjusted("95件", "", "", "是", Locale.CHINESE));
  }

  @Test
  void whatDoesNotApplyIsSpreadOverTheRest() {
    assertEquals("""
        rules: mof-2020-10 (财预〔2020〕10号)
        budget execution
          weight: 10
          strategy: execution rate
          execution rate: 110万元 ÷ 120万元 ≈ 91.67%
          the execution rate times the weight, at most the weight
          points: 10 × 91.67% ≈ 9.17
          points, rounded half up to 2 decimals: 9.17
          score: 9.17
        新建供水点
          target: 13处
          actual value: 9处
          weight: 50
          target understood as: at least 13处 (direction from the category)
          completion: 9处 ÷ 13处 ≈ 69.23%
          verdict: partly met (measured)
          strategy: proportional (the rule set's default)
          full marks where the target is met, otherwise in proportion to the completion rate
          points: 50 × 69.23% ≈ 34.62
          points, rounded half up to 2 decimals: 34.62
          score: 34.62
        完工
          target: 完成
          actual value: 已完成
          weight: 30
          verdict: met (declared)
          completion rate: 100%
          strategy: bands of judgement (for targets of the type \"statement\")
          one of three bands, within which a person decides
          the target is met: full marks
          score: 30
        水源保护
          target: ≥90%
          actual value: —
          weight: 10
          verdict: not applicable
          not applicable, left out of the total
          score: —
        sum: 9.17 + 34.62 + 30 = 73.79
        share of what applies: 73.79 ÷ 90 ≈ 81.99%
        converted to the whole: 100 × 81.99% ≈ 81.99
        total: 81.99 of 100 points
        grade: 良 (81.99%)""", explained(NotApplicablePolicy.RESCALE, Locale.ENGLISH));
  }
}
