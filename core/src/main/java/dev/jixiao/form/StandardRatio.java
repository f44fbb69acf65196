package dev.jixiao.form;

import java.util.List;
import java.util.Optional;

/**
 * A ratio of 财预〔2013〕53号 《预算绩效评价共性指标体系框架》: what its numerator and denominator are.
 *
 * <pre>{@code
 * StandardRatio.of("“三公经费”控制率").orElseThrow().denominator(); // “三公经费”预算安排数
 * }</pre>
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param name the name of the ratio
 * @param numerator what is divided (分子); of a rate of change this year's amount (本年数)
 * @param denominator what it is divided by (分母); of a rate of change the amount of the year before (上年数)
 * @param isChange whether the ratio is (this year − the year before) ÷ the year before
 */
public record StandardRatio(String name, String numerator, String denominator, boolean isChange) {
  private static final List<StandardRatio> ALL = List.of(
      share("预算完成率", "预算完成数", "预算数"),
      share("预算执行率", "预算执行数", "预算数"),
      share("资金到位率", "实际到位资金", "计划投入资金"),
      share("到位及时率", "及时到位资金", "应到位资金"),
      share("预算调整率", "预算调整数", "预算数"),
      share("支付进度率", "实际支付进度", "既定支付进度"),
      share("结转结余率", "结转结余总额", "支出预算数"),
      change("结转结余变动率", "本年度累计结转结余资金总额", "上年度累计结转结余资金总额"),
      share("公用经费控制率", "实际支出公用经费总额", "预算安排公用经费总额"),
      share("三公经费控制率", "“三公经费”实际支出数", "“三公经费”预算安排数"),
      change("三公经费变动率", "本年度“三公经费”总额", "上年度“三公经费”总额"),
      share("在职人员控制率", "在职人员数", "编制数"),
      share("政府采购执行率", "实际政府采购金额", "政府采购预算数"),
      share("固定资产利用率", "实际在用固定资产总额", "所有固定资产总额"),
      share("重点支出安排率", "重点项目支出", "项目总支出"),
      share("实际完成率", "实际完成工作数", "计划完成工作数"),
      share("完成及时率", "及时完成实际工作数", "计划完成工作数"),
      share("质量达标率", "质量达标实际工作数", "实际完成工作数"),
      share("重点工作办结率", "重点工作实际完成数", "交办或下达数"));

  private static StandardRatio share(String name, String numerator, String denominator) {
    return new StandardRatio(name, numerator, denominator, false);
  }

  private static StandardRatio change(String name, String numerator, String denominator) {
    return new StandardRatio(name, numerator, denominator, true);
  }

  /**
   * All ratios of the document that this library knows.
   *
   * @return the ratios, in the order of the document
   */
  public static List<StandardRatio> all() {
    return ALL;
  }

  /**
   * The ratio that the name of an indicator ends with, whatever quotes and brackets are in it.
   *
   * @param indicator the name, such as “三公经费”控制率（%）
   * @return the longest that fits, or empty if none does
   */
  public static Optional<StandardRatio> of(String indicator) {
    String name =
        indicator.replaceAll("[(（\\[【][^)）\\]】]*[)）\\]】]", "").replaceAll("[\\s“”\"'‘’]", "");
    StandardRatio longest = null;
    for (StandardRatio ratio : ALL) {
      boolean fits = name.endsWith(ratio.name);
      if (fits && (longest == null || ratio.name.length() > longest.name.length())) {
        longest = ratio;
      }
    }
    return Optional.ofNullable(longest);
  }

  /** The definition: 预算调整率=预算调整数÷预算数. */
  @Override
  public String toString() {
    return isChange
        ? name + "=（" + numerator + "－" + denominator + "）÷" + denominator
        : name + "=" + numerator + "÷" + denominator;
  }
}
