package com.example.contract;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.json.RulesJson;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.Scorer;
import dev.jixiao.strategy.StrategySpec;
import java.util.List;

/** The same rows under several rule sets, one of them the program's own, which JSON carries unchanged. */
public final class RuleSets {
  private static final List<Indicator> ROWS = List.of(
      row(IndicatorCategory.QUANTITY, "≥50场", "35场"),
      row(IndicatorCategory.QUALITY, "=0件", "0件"),
      row(IndicatorCategory.COST, "≤20万元", "250000元"),
      row(IndicatorCategory.SERVICE_RECIPIENT_SATISFACTION, "≥90%", "81%"));

  private RuleSets() {}

  private static Indicator row(IndicatorCategory category, String target, String actual) {
    return Indicator.builder().category(category).name("指标").target(target).actual(actual).weight("20").build();
  }

  /** Scores each row under each rule set. */
  public static void main(String[] args) {
    ScoringRules own = ScoringRules.mof2020().toBuilder()
        .name("某市规则")
        .reverseStrategy(StrategySpec.parse("reverse-linear(zeroAt=2)"))
        .strategyForCategory(IndicatorCategory.QUANTITY, StrategySpec.of("all-or-nothing"))
        .build();
    for (ScoringRules rules : List.of(ScoringRules.mof2020(), ScoringRules.mof2021(), own)) {
      Scorer scorer = Scorer.of(rules);
      StringBuilder line = new StringBuilder(rules.name()).append(':');
      for (Indicator row : ROWS) {
        line.append(' ').append(scorer.score(row).points().orElseThrow());
      }
      System.out.println(line.append(" (").append(rules.source()).append(')'));
    }
    System.out.println("read back equal: " + RulesJson.read(RulesJson.write(own)).orElseThrow().equals(own));
  }
}
