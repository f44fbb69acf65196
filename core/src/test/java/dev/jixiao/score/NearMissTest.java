package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.StrategySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in a rule set that serve no row because they, or the row, are probably misspelled. */
class NearMissTest {
  private static final StrategySpec NOTHING = StrategySpec.parse("all-or-nothing");

  private static final Scorer OF_INDICATORS = Scorer.of(ScoringRules.builder()
      .name("r")
      .strategyForIndicator("法律援助案件办结率", NOTHING)
      .strategyForIndicator("P-01", NOTHING)
      .build());

  private static final Scorer OF_HEADINGS = Scorer.of(
      ScoringRules.builder().name("r").strategyForHeading("预算编制管理", NOTHING).build());

  private static Indicator.Builder row(String level1, String level2, String name) {
    return Indicator.builder()
        .category(IndicatorCategory.of(level1, level2))
        .name(name)
        .target("≥100件")
        .actual("80件")
        .weight("10");
  }

  private static String answer(Scorer scorer, Indicator row) {
    IndicatorScore score = scorer.score(row);
    return score.points().orElseThrow()
        + score.problem().map(p -> " " + p.code()).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "法律援助案件办结率, '', 0",
    "“法律援助”案件 办结率, '', 0",
    "另一指标, P-01, 0",
    "另一指标, ' P-01 ', 0",
    "法律援助案件办结率, X-99, 0",
    "法律援助案件结案率, '', 8 RULE_NEARLY_FITS",
    "法律援助案件办结率高, '', 8 RULE_NEARLY_FITS",
    "法律援助案件办结率, ' ', 0",
    "另一指标, '', 8",
    "另一指标, Q-77, 8",
  })
  void aRuleForAnIndicatorServesItByNameOrCode(String name, String code, String answer) {
    Indicator.Builder row = row("产出指标", "质量指标", name);
    if (!code.isEmpty()) {
      row.code(code);
    }
    assertEquals(answer, answer(OF_INDICATORS, row.build()));
  }

  @ParameterizedTest
  @CsvSource({
    "过程指标, 预算编制管理, 0",
    "过程指标, 预算编制管理指标, 0",
    "预算编制管理, 一般, 0",
    "过程指标, 预算编报管理, 8 RULE_NEARLY_FITS",
    "预算编报管理, 一般, 8 RULE_NEARLY_FITS",
    "预算编报管理, 预算编制管理, 0",
    "产出指标, 预算编报管理, 8 RULE_NEARLY_FITS",
    "产出指标, 数量指标, 8",
    "过程指标, 资产管理, 8",
  })
  void aRuleForAHeadingServesRowsBelowIt(String level1, String level2, String answer) {
    assertEquals(answer, answer(OF_HEADINGS, row(level1, level2, "n").build()));
  }

  @Test
  void theWarningNamesBothInBothLanguages() {
    Problem indicator =
        OF_INDICATORS.score(row("产出指标", "质量指标", "法律援助案件结案率").build()).problem().orElseThrow();
    assertTrue(indicator.isWarning());
    assertEquals(
        "评分规则为指标“法律援助案件办结率”规定了赋分方法，而表中为“法律援助案件结案率”，请核对是否有误", indicator.wording().chinese());
    assertEquals(
        "the rule set has a strategy for the indicator \"法律援助案件办结率\", but the form has"
            + " \"法律援助案件结案率\"; one of the two may be misspelled",
        indicator.wording().english());
    Problem heading =
        OF_HEADINGS.score(row("过程指标", "预算编报管理", "n").build()).problem().orElseThrow();
    assertEquals(
        "评分规则为指标类别“预算编制管理”规定了赋分方法，而表中为“预算编报管理”，请核对是否有误", heading.wording().chinese());
  }

  @Test
  void aRowWithAStandardOfItsOwnMissesNoRule() {
    Indicator own = row("过程指标", "预算编报管理", "法律援助案件结案率")
        .scoring(StrategySpec.parse("proportional").toStandard())
        .build();
    assertEquals("8", answer(OF_HEADINGS, own));
    assertEquals("8", answer(OF_INDICATORS, own));
  }
}
