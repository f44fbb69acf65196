package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.rules.Grade;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.value.Points;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of bureaus and departments that were met since, each written as JSON and scored as its source says. */
class RulesMetTest {
  private static ScoringRules rules(String fields) {
    RulesReading reading =
        RulesJson.read("{\"name\": \"met\", \"scoreRounding\": {\"scale\": 2}, " + fields + "}");
    assertEquals(List.of(), reading.problems());
    return reading.orElseThrow();
  }

  private static Indicator.Builder row(String target, String actual, String weight) {
    return Indicator.builder()
        .category(IndicatorCategory.of("产出指标", "数量指标"))
        .name("n")
        .target(target)
        .actual(actual)
        .weight(weight);
  }

  private static String points(String strategy, Indicator row) {
    IndicatorScore score = Scorer.of(
            rules("\"defaultStrategy\": \"" + strategy + "\", \"overFulfilment\": \"none\""))
        .score(row);
    return score.points().map(Points::toString).orElse("-");
  }

  @ParameterizedTest(name = "{0} {2} {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        // 在职人员控制率 1 point, each percentage point over −0.1; 三公经费变动率 3, −0.3; 公务招待费 2, −0.2
        "L04 | deduct-per-step(step=1%, points=0.1, by=value) | ≤100% | 103% | 1 | 0.7",
        "L04 | deduct-per-step(step=1%, points=0.3, by=value) | ≤0% | 4% | 3 | 1.8",
        "L04 | deduct-per-step(step=1%, points=0.2, by=value) | ≤0% | 12% | 2 | 0",
        // up to 15 days 0.5 points, over 30 none, between in proportion
        "L05 | interpolate(anchors=15:100%,30:0%, of=value) | ≤15天 | 15天 | 0.5 | 0.5",
        "L05 | interpolate(anchors=15:100%,30:0%, of=value) | ≤15天 | 24天 | 0.5 | 0.2",
        "L05 | interpolate(anchors=30:0%,15:100%, of=value) | ≤15天 | 31天 | 0.5 | 0",
        "L05 | interpolate(anchors=25:100%,50:0%, of=value) | ≤25个工作日 | 30个工作日 | 6 | 4.8",
        // items of 5 points as 优良中差
        "L07 | levels(levels=优:5,良:4,中:3,差:0) | 优 | 良 | 5 | 4",
        "L07 | levels(levels=优:5,良:4,中:3,差:0) | 优 | 差 | 5 | 0",
        // the first place 60, then 57, 54, 51, 48
        "L12 | rank(step=5%) | 第1名 | 第3名 | 60 | 54",
        "L12 | rank(step=5%) | 第1名 | 第5名 | 60 | 48",
        // each year over the mean −0.5
        "L14 | deduct-per-step(step=1年, points=0.5, by=value) | ≤5年 | 7年 | 3 | 2",
        // found once −0.5, twice or more nothing
        "L15 | bands(bands=≤0:1分,≤1:0.5分, of=value) | ≤0次 | 1次 | 1 | 0.5",
        "L15 | bands(bands=≤0:1分,≤1:0.5分, of=value) | ≤0次 | 2次 | 1 | 0",
        "L15 | bands(bands=≤0:1分,≤1:0.5分, of=value) | ≤0次 | 0次 | 1 | 1",
        // 预算完成率 from 95% on full, below 70% nothing
        "L19 | proportional-from(floor=70%, from=95%) | ≥100% | 95% | 10 | 10",
        "L19 | proportional-from(floor=70%, from=95%) | ≥100% | 80% | 10 | 8",
        "L19 | proportional-from(floor=70%, from=95%) | ≥100% | 69% | 10 | 0",
        "L19 | proportional-from(floor=70%, from=95%) | ≤10万元 | 10.2万元 | 10 | 9.8", // of a limit no
        // part will do
        // from 95% on full, each 1% below −0.5
        "L20 | deduct-per-step(step=1%, points=0.5, from=95%) | ≥100% | 95% | 10 | 10",
        "L20 | deduct-per-step(step=1%, points=0.5, from=95%) | ≥100% | 91% | 10 | 8",
        // bands 100–80, 80–50, 50–0
        "L21 | judgement-bands(lower=50%) | 显著提升 | 有所提升 | 10 | 5",
      })
  void aRowEarnsWhatItsSourceSays(
      String id, String strategy, String target, String actual, String weight, String points) {
    assertEquals(points, points(strategy, row(target, actual, weight).build()));
  }

  @ParameterizedTest
  @CsvSource({"129件, 10", "130件, 9", "150件, 8", "200件, 5"})
  void exceedingByFarCostsByBands(String actual, String points) {
    ScoringRules rules =
        rules("\"overFulfilment\": \"deduct-bands(bands=200%:50%,150%:20%,130%:10%)\"");
    assertEquals(
        points,
        Scorer.of(rules)
            .score(row("≥100件", actual, "10").build())
            .points()
            .orElseThrow()
            .toString());
  }

  private static FormScore form(String fields, Indicator row) {
    return Scorer.of(rules(fields))
        .score(PerformanceForm.builder().addIndicators(row).build());
  }

  @ParameterizedTest
  @CsvSource({"5, 0, 103", "2, 0, 102", "0, 40, 70", "0, 12, 88", "5, 40, 73"})
  void aBaseOfAHundredMovesByThreeUpAndThirtyDownAtMost(
      String bonus, String deduction, String total) {
    Indicator row =
        row("≥100件", "100件", "100").bonus(bonus).deduction(deduction).build();
    assertEquals(
        total,
        form("\"maxBonus\": 3, \"maxDeduction\": 30", row).adjustedTotal().toString());
  }

  @Test
  void aVetoMayTakeTheBestGradeOnly() {
    Indicator row = row("≥100件", "95件", "100").veto("是").build();
    assertEquals("良", form("\"vetoCap\": \"良\"", row).grade().map(Grade::name).orElse("-"));
    assertEquals("差", form("\"vetoCap\": null", row).grade().map(Grade::name).orElse("-"));
  }
}
