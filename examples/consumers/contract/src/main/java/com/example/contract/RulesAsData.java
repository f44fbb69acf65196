package com.example.contract;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.json.RulesJson;
import dev.jixiao.score.Scorer;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.StrategySpec;

/** The same result under different published rules; rules are data and survive a round trip through JSON. */
public class RulesAsData {
  static String score(ScoringRules rules, IndicatorCategory category, String target, String actual) {
    Indicator indicator =
        Indicator.builder().category(category).name("n").target(target).actual(actual).weight("10").build();
    return Scorer.of(rules).score(indicator).points().orElseThrow().toString();
  }

  public static void main(String[] args) {
    ScoringRules mof2020 = ScoringRules.mof2020();
    ScoringRules mof2021 = ScoringRules.mof2021();
    ScoringRules linear = mof2020.toBuilder().name("linear-reverse").reverseStrategy(StrategySpec.parse("reverse-linear(zeroAt=2)")).build();

    System.out.println(score(mof2020, IndicatorCategory.QUANTITY, "≥100件", "80件"));
    System.out.println(score(mof2021, IndicatorCategory.QUANTITY, "≥100件", "80件"));
    System.out.println(score(mof2021, IndicatorCategory.QUANTITY, "≥100件", "60件"));
    System.out.println(score(mof2021, IndicatorCategory.SERVICE_RECIPIENT_SATISFACTION, "≥90%", "88%"));
    System.out.println(score(mof2020, IndicatorCategory.COST, "≤10万元", "12万元"));
    System.out.println(score(linear, IndicatorCategory.COST, "≤10万元", "12万元"));
    System.out.println(score(linear, IndicatorCategory.COST, "≤10万元", "200000元"));
    System.out.println(score(mof2020, IndicatorCategory.QUALITY, "=0起", "0起"));

    System.out.println(RulesJson.read(RulesJson.write(linear)).orElseThrow().equals(linear));
    System.out.println(mof2020.source() + " " + mof2021.source());
  }
}
