package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.form.Derivation;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.rules.Grade;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.PeerGroup;
import dev.jixiao.score.Scorer;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
        // 2, 1.9, 1.8 and 0.1 less for each further place
        "L11 | rank(step=0.1分) | 第1名 | 第1名 | 2 | 2",
        "L11 | rank(step=0.1分) | 第1名 | 第3名 | 2 | 1.8",
        "L11 | rank(step=0.1分) | 第1名 | 第30名 | 2 | 0",
        // the first five places 60, 57, 54, 51, 48 and no others
        "L12 | rank(places=1:60,2:57,3:54,4:51,5:48) | 第1名 | 第4名 | 60 | 51",
        "L12 | rank(places=1:60,2:57,3:54,4:51,5:48) | 第1名 | 第6名 | 60 | 0",
        // the first place 60, then 57, 54, 51, 48
        "L12 | rank(step=5%) | 第1名 | 第3名 | 60 | 54",
        "L12 | rank(step=5%) | 第1名 | 第5名 | 60 | 48",
        "L12 | rank(step=5%) | 第1名 | 第２名 | 60 | 57",
        "L12 | rank(step=5%) | ≥100件 | 95 | 60 | -", // a count and no place
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
        // a cost at half its limit is a deviation too
        "L23 | bands(bands=≤10%:100%,≤20%:80%,≤30%:50%, of=distance, met=band) | ≤100万元 | 85万元 | 10 | 8",
        "L23 | bands(bands=≤10%:100%,≤20%:80%,≤30%:50%, of=distance, met=band) | ≤100万元 | 50万元 | 10 | 0",
        "L23 | bands(bands=≤10%:100%,≤20%:80%,≤30%:50%, of=distance, met=band) | ≥100件 | 115件 | 10 | 8",
        "L23 | deduct-per-step(step=10%, points=1, by=distance) | ≤100万元 | 50万元 | 10 | 5",
        "L23 | deduct-per-step(step=10%, points=1, by=distance) | ≤100万元 | 130万元 | 10 | 7",
        "L23 | deduct-per-step(step=10%, points=1, by=distance, from=80%) | ≥100件 | 140件 | 10 | 8",
        "L23 | deduct-per-step(step=10%, points=1, by=distance, from=80%) | ≥100件 | 115件 | 10 | 10",
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

  // L24: points come off only where the target was set too low; a good reason waives
  @ParameterizedTest
  @CsvSource({
    "150件, 年初目标值设定偏低, 8",
    "150件, 目标设置过于保守, 8",
    "150件, 上级追加任务, 10",
    "150件, 目标值并不偏低，系上级追加任务, 10",
    "150件, '', 10",
    "129件, 目标值设定偏低, 10"
  })
  void l24ExceedingByFarCostsOnlyWhereTheTargetWasSetTooLow(
      String actual, String reason, String points) {
    ScoringRules rules =
        rules("\"overFulfilment\": \"deduct-bands(bands=150%:20%,130%:10%, cause=偏低、过低、保守)\"");
    Indicator row = row("≥100件", actual, "10").deviation(reason).build();
    assertEquals(points, Scorer.of(rules).score(row).points().orElseThrow().toString());
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

  private static String points(String strategy, String weight, String... answers) {
    Indicator.Builder row = row("≥1件", "1件", weight);
    for (String answer : answers) {
      String[] cells = answer.split("=", -1);
      row.putAttribute(cells[0], cells[1]);
    }
    return points(strategy, row.build());
  }

  @Test
  void l03AnItemizedRowHasAPreconditionAndACaseOfItsOwn() {
    String rule = "checklist(items=①:1,②:1,③:1, precondition=已设定绩效目标, instead=无项目:2)";
    assertEquals("2", points(rule, "3", "已设定绩效目标=是", "①=是", "②=否", "③=是"));
    assertEquals("3", points(rule, "3", "已设定绩效目标=是", "①=是", "②=是", "③=是"));
    assertEquals("0", points(rule, "3", "已设定绩效目标=否", "①=是", "②=是", "③=是"));
    assertEquals("0", points(rule, "3", "已设定绩效目标=否", "无项目=是"));
    assertEquals("2", points(rule, "3", "已设定绩效目标=是", "无项目=是"));
    assertEquals("2", points(rule, "3", "已设定绩效目标=是", "无项目=否", "①=是", "②=是", "③=否"));
    assertEquals("-", points(rule, "3", "①=是", "②=是", "③=是")); // was a target set?
    assertEquals("-", points(rule, "3", "已设定绩效目标=是", "①=是", "②=是"));
    String floor = "checklist(items=①:1,②:1,③:1, floor=0.5分)";
    assertEquals("0.5", points(floor, "3", "①=否", "②=否", "③=否"));
    assertEquals("1", points(floor, "3", "①=否", "②=是", "③=否"));
  }

  @Test
  void l16TwoKindsOfEventsAreCountedInOneRow() {
    String rule = "deduct-per-counted-event(events=一般问题:0.5,严重问题:1)";
    assertEquals("3", points(rule, "5", "一般问题=2", "严重问题=1次"));
    assertEquals("5", points(rule, "5", "一般问题=无", "严重问题=0"));
    assertEquals("0", points(rule, "5", "一般问题=8起", "严重问题=3起"));
    assertEquals("-", points(rule, "5", "一般问题=2"));
    assertEquals("-", points(rule, "5", "一般问题=2", "严重问题=若干"));
    assertEquals("-", points(rule, "5", "一般问题=2", "严重问题=1.5"));
    assertEquals("-", points(rule, "5", "一般问题=2", "严重问题=约3次"));
    String limited = "deduct-per-counted-event(events=一般问题:0.5,严重问题:1, limit=2分)";
    assertEquals("3", points(limited, "5", "一般问题=8", "严重问题=3"));
  }

  /** L01, L08, L09: whether the plan holds is the audit's business; here, that it can be written. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L01 | 数量指标:20,质量指标:10,时效指标:10,成本指标:10,效益指标:30,满意度指标:10 | 10",
        "L08 | 决策:20,管理:10,完成:20,效益指标:40,满意度指标:10 | 0",
        "L09 | 预算编制:25,预算执行:30,预算管理:20,效益指标:25 | 0",
      })
  void aPlanHasAnyHeadings(String id, String weights, String budget) {
    StringBuilder json = new StringBuilder();
    for (String weight : weights.split(",", -1)) {
      String[] cells = weight.split(":", -1);
      json.append(json.isEmpty() ? "" : ", ")
          .append('"')
          .append(cells[0])
          .append("\": ")
          .append(cells[1]);
    }
    ScoringRules rules = rules("\"weightPlans\": [{\"name\": \"p\", \"budget\": " + budget
        + ", \"weights\": {" + json + "}}]");
    assertEquals(
        weights,
        rules.weightPlans().get(0).weights().entrySet().stream()
            .map(entry -> entry.getKey() + ":" + entry.getValue())
            .collect(Collectors.joining(",")));
  }

  @Test
  void l02AQualitativeRowHasToBeScoredAndIsDeductedFromInAColumnOfItsOwn() {
    String rule = "\"strategiesByType\": {\"qualitative\": \"manual\"}";
    Indicator row = row("显著提升", "显著提升", "100").deduction("2").build();
    assertEquals(
        "-", form(rule, row).indicators().get(0).points().map(Points::toString).orElse("-"));
    Indicator scored = row.toBuilder().reportedScore(Points.of(95)).build();
    assertEquals("93", form(rule, scored).adjustedTotal().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "预算执行率, ≥80.21%, 802.1万元, 1000万元, 10",
    "预算执行率, ≥80.21%, 700万元, 0.1亿元, 8.73",
    "7月支付进度率, ≥40%, 30万元, 100万元, 7.5",
    "执行率, ≥40%, 30万元, '', -",
    "执行率, ≥40%, 约30万元, 100万元, -",
    "执行率, ≥40%, 30件, 100人, -",
    "三公经费变动率, ≤0%, 90万元, 100万元, 10",
    "三公经费变动率, ≤0%, 110万元, 100万元, 0",
  })
  void l10ARateIsComputedFromItsParts(
      String name, String target, String part, String whole, String points) {
    Derivation.Builder parts = Derivation.builder().numerator(part);
    Derivation derivation = name.contains("变动")
        ? parts.priorYear(whole).build()
        : parts.denominator(whole).build();
    Indicator row = Indicator.builder()
        .category(IndicatorCategory.of("产出指标", "数量指标"))
        .name(name)
        .target(target)
        .weight("10")
        .derivation(derivation)
        .build();
    ScoringRules rules = RulesJson.read("{\"name\": \"met\"}").orElseThrow();
    IndicatorScore score = Scorer.of(rules).score(row);
    assertEquals(points, score.points().map(Points::toString).orElse("-"));
    assertEquals(
        !points.equals("-"), score.explanation().toText(Locale.CHINESE).contains("按其分子、分母计算"));
  }

  private static List<String> amongPeers(String strategy, String target, String... actuals) {
    Scorer scorer = Scorer.of(rules("\"defaultStrategy\": \"" + strategy + "\""));
    List<PerformanceForm> forms = new ArrayList<>();
    for (String actual : actuals) {
      forms.add(PerformanceForm.builder()
          .title("第" + forms.size() + "局")
          .addIndicators(row(target, actual, "6").build())
          .build());
    }
    PeerGroup.Collector collector = scorer.collectPeers();
    forms.forEach(collector::add);
    Scorer among = scorer.withPeers(collector.build());
    return forms.stream()
        .map(form ->
            among.score(form).indicators().get(0).points().map(Points::toString).orElse("-"))
        .toList();
  }

  @Test
  void l13TheFirstEarnsAllAndTheOthersByTheirRatioToIt() {
    assertEquals(
        List.of("6", "5.4", "3", "-"),
        amongPeers("ratio-to-best", "≥50%", "100%", "90%", "50%", "正在统计"));
    assertEquals(List.of("4", "6", "3"), amongPeers("ratio-to-best", "≤10天", "15天", "10天", "20天"));
  }

  @Test
  void l17TheMeanOfTheOthersEarnsAll() {
    assertEquals(
        List.of("6", "6", "3.79"), amongPeers("ratio-to-mean", "≥50件", "100件", "90件", "60件"));
    assertEquals(List.of("-"), amongPeers("ratio-to-mean", "≥50件", "100件"));
  }

  @Test
  void placesAndTheWayFromTheWorstToTheBest() {
    assertEquals(
        List.of("6", "4.8", "4.8", "3"),
        amongPeers(
            "rank-among-peers(places=1:100%,2~3:80%,4:50%)", "≥50件", "99件", "80件", "80件", "60件"));
    assertEquals(List.of("6", "0", "1.5"), amongPeers("min-max", "≥50件", "100件", "60件", "70件"));
  }

  @ParameterizedTest
  @CsvSource({
    "yueyang, 84, 投入(15分)=11.5 过程(40分)=32.5 产出及效率(45分)=40, 良",
    "shouxian, 86.5, 规划=11 执行=30.5 产出及效果=45, 良",
    "ex-ante, 86, 立项必要性=19 投入经济性=16 绩效目标合理性=20 实施方案可行性=12 筹资合规性=19, 良"
  })
  void aScorecardIsScoredAsItsSourceSays(String name, String total, String parts, String grade) {
    FormReading reading = FormJson.standard().read(Fixtures.text("/scorecards/" + name + ".json"));
    assertEquals(List.of(), reading.problems());
    FormScore score =
        Scorer.of(ExampleRules.named("example-scorecard-" + name)).score(reading.orElseThrow());
    assertEquals(List.of(), score.unscored());
    assertEquals(total, score.total().toString());
    Map<String, Points> byLevel1 = new LinkedHashMap<>();
    score
        .indicators()
        .forEach(row -> byLevel1.merge(
            row.indicator().category().level1(), row.points().orElseThrow(), Points::plus));
    assertEquals(
        parts,
        byLevel1.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(" ")));
    assertEquals(grade, score.grade().map(Grade::name).orElse("-"));
  }
}
