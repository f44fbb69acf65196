package com.example.contract;

import dev.jixiao.compare.Verdict;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.Scorer;

/** Rows that a hasty reader gets wrong: whether each is met, and whether it earns full marks. */
public class NeverWrong {
  static void row(Scorer scorer, String level1, String level2, String name, String target, String actual) {
    IndicatorScore score = scorer.score(Indicator.builder().category(IndicatorCategory.of(level1, level2)).name(name).target(target).actual(actual).weight("10").build());
    boolean full = score.points().map(p -> p.toString().equals("10")).orElse(false);
    System.out.println(name + " " + target + " <- " + actual + ": " + (score.comparison().verdict() == Verdict.MET) + " " + full);
  }

  public static void main(String[] args) {
    Scorer s = Scorer.standard();
    row(s, "效益指标", "社会效益指标", "群众获得感", "显著提升", "显著提升");
    row(s, "效益指标", "社会效益指标", "群众获得感", "显著提升", "未达到显著提升");
    row(s, "效益指标", "社会效益指标", "群众获得感", "显著提升", "有望显著提升");
    row(s, "效益指标", "社会效益指标", "群众获得感", "显著提升", "群众投诉显著提升");
    row(s, "产出指标", "时效指标", "完工时间", "12月31日前", "按期完成");
    row(s, "产出指标", "时效指标", "完工时间", "12月31日前", "延期完成");
    row(s, "产出指标", "质量指标", "制度执行", "严格执行", "严格执行不到位");
    row(s, "产出指标", "数量指标", "培训人数", "≥100人", "120人");
    row(s, "产出指标", "数量指标", "培训人数", "≥100人", "流失人数120人");
    row(s, "产出指标", "数量指标", "培训人数", "≥100人", "一半完成");
    row(s, "产出指标", "质量指标", "合格率", "≥90%", "合格率95%");
    row(s, "产出指标", "质量指标", "合格率", "≥90%", "不合格率95%");
    row(s, "产出指标", "质量指标", "超标率", "≤5%", "超标率5%");
    row(s, "产出指标", "时效指标", "完成时间", "2024.6月", "2024.11月");
    row(s, "产出指标", "时效指标", "完成时间", "3月初", "11月初");
    row(s, "产出指标", "质量指标", "是否存在违规行为", "否", "否");
    row(s, "产出指标", "质量指标", "是否存在违规行为", "否", "是");
    row(s, "效益指标", "生态效益指标", "森林火灾受害率", "0.9%", "0%");
    row(s, "产出指标", "质量指标", "差错率", "5%", "8%");
    row(s, "产出指标", "成本指标", "资金执行率", "100%", "82%");
    row(s, "产出指标", "成本指标", "预算控制率", "100%", "97%");
    row(s, "效益指标", "经济效益指标", "运行费用", "下降30%", "-35");
    row(s, "满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "近90%");
    row(s, "效益指标", "经济效益指标", "利润（万元）", "≥10", "(12.5)");
    Scorer s2021 = Scorer.of(ScoringRules.mof2021());
    row(s2021, "满意度指标", "服务对象满意度指标", "满意人数", "≥100人", "2人");
    row(s2021, "满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "不到90%");
  }
}
