package dev.jixiao.score;

import dev.jixiao.compare.EqualityPolicy;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.rules.DeclaredPolicy;
import dev.jixiao.rules.NotApplicablePolicy;
import dev.jixiao.rules.RoundingRule;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.rules.UnjudgedPolicy;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** What the properties of scoring try: every strategy, and indicators of every kind. */
abstract class ScoringCases {
  static final List<StrategySpec> SPECS = Examples.specs().toList();

  @Provide
  Arbitrary<StrategySpec> specs() {
    return Arbitraries.of(SPECS);
  }

  @Provide
  Arbitrary<Indicator> indicators() {
    Arbitrary<String> targets = Arbitraries.of(
        "≥100件",
        "100",
        "=5次",
        "≤10万元",
        "≥90%",
        "<5%",
        "90%~100%",
        "=0起",
        "10月底前",
        "≤60天",
        "显著提升",
        "完成",
        "第1名",
        "较上年增长10%",
        "60天内完成，经批准延长案件90天完成",
        "按规定办理");
    Arbitrary<String> actuals = Arbitraries.of(
        "80件",
        "0",
        "6次",
        "12万元",
        "200000元",
        "88%",
        "95%",
        "3起",
        "2023年11月5日",
        "72天",
        "有所提升",
        "显著提升",
        "基本完成",
        "完成",
        "第3名",
        "-3",
        "/",
        "≥95%",
        "70余件",
        "乱写",
        "1e64",
        "33.333333%");
    Arbitrary<Points> weights = Arbitraries.of(
            "10", "0", "7.5", "30", "0.001", "100", "1e60", "1e-60", "9".repeat(64))
        .map(Points::of);
    Arbitrary<Indicator.Builder> plain = Combinators.combine(
            Arbitraries.of(StandardCategory.values()), targets, actuals, weights)
        .as((category, target, actual, weight) -> Indicator.builder()
            .category(IndicatorCategory.of(category))
            .name("n")
            .target(target)
            .actual(actual)
            .weight(weight));
    Arbitrary<String> answers = Arbitraries.of("", "是", "否", "0", "7", "30", "-1", "1e60", "x");
    return Combinators.combine(plain, answers, answers, Arbitraries.of("", "g", "h"))
        .as((indicator, one, other, group) -> {
          for (String name : List.of("①", "好")) {
            indicator.putAttribute(name, one);
          }
          for (String name : List.of("②", "差")) {
            indicator.putAttribute(name, other);
          }
          if (!group.isEmpty()) {
            indicator.eitherOf(group);
          }
          if (one.matches("-?[0-9].*")) {
            indicator.reportedScore(one);
          }
          return indicator.build();
        });
  }

  /** Policies that leave, mark or take off points, in many mixtures. */
  @Provide
  Arbitrary<ScoringRules> policies() {
    Arbitrary<StrategySpec> overFulfilment = Arbitraries.of(
            "none",
            "flag",
            "require-reason",
            "deduct-bands(bands=200%:20%,150%:10%)",
            "deduct-bands(bands=100%:12)",
            "deduct-proportional",
            "deduct-proportional(from=100%, least=50%)",
            "by-hand")
        .map(StrategySpec::parse);
    return Combinators.combine(
            overFulfilment,
            Arbitraries.of(DeclaredPolicy.values()),
            Arbitraries.of(UnjudgedPolicy.values()),
            Arbitraries.of(NotApplicablePolicy.values()),
            Arbitraries.of(EqualityPolicy.values()),
            Arbitraries.of("0", "40", "100")
                .map(percent -> Ratio.ofPercent(percent))
                .optional())
        .as((over, declared, unjudged, notApplicable, equality, initial) -> ScoringRules.builder()
            .name("policies")
            .overFulfilment(over)
            .declared(declared)
            .missing(unjudged)
            .undetermined(unjudged)
            .notApplicable(notApplicable)
            .equality(equality)
            .initialTargetShare(initial)
            .scoreRounding(RoundingRule.TWO_DECIMALS)
            .build());
  }
}
