package dev.jixiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.FundingLine;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.value.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What once was misread or lost without a word. */
class SilencesTest {
  private static final String ROWS = """
      绩效指标{r2}|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
      产出指标|数量指标|里程|≥10公里|10公里|90|90
      """;

  private static TableReading target(String sign, String value, String unit) {
    return Tables.read("""
        项目支出绩效自评表{c9}
        项目名称{c2}|甲{c7}
        一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|分值|得分
        产出指标|数量指标|收入|%s|%s|%s|5|100|100
        """.formatted(sign, value, unit));
  }

  @ParameterizedTest
  @CsvSource({
    "≥, -3, %, ≥-3%",
    "≥, -5, 公里, ≥-5公里",
    "≥, 1.2万, 人, ≥1.2万人",
    "≥, >=90, %, >=90%",
    "大于等于, ≥90, %, ≥90%",
    "≥, 100公里, km, ≥100公里",
  })
  void threeCellsAreOneTarget(String sign, String value, String unit, String target) {
    TableReading reading = target(sign, value, unit);
    assertEquals(List.of(), Tables.errors(reading));
    assertEquals(target, reading.orElseThrow().indicators().get(0).target().text());
  }

  @ParameterizedTest
  @CsvSource({"≤, 不低于90, %", ">, >=90, %", "≥, 90%, 人"})
  void cellsThatContradictOneAnotherAreTold(String sign, String value, String unit) {
    assertEquals(List.of("TARGET_CONTRADICTION E4"), Tables.errors(target(sign, value, unit)));
  }

  private static TableReading funds(String rows) {
    return Tables.read("项目支出绩效自评表{c8}\n项目名称{c2}|甲{c6}\n" + rows.indent(0) + ROWS);
  }

  private static String amounts(FundingLine line) {
    return line.annual().map(Money::toString).orElse("-") + " "
        + line.executed().map(Money::toString).orElse("-") + " "
        + line.reportedRate().orElse("-");
  }

  @Test
  void anAmountIsInTheUnitOfItsOwnLabel() {
    PerformanceForm form = funds("预算数（万元）{c2}|15{c2}|执行数（元）{c2}|120000{c2}").orElseThrow();
    assertEquals("15万元 120000元 -", amounts(form.budget().orElseThrow().total()));
  }

  @Test
  void aHeadBelowSaysNothingOfTheAmountsAbove() {
    PerformanceForm form = funds("""
        预算数（万元）{c2}|15{c2}|执行数（万元）{c2}|12{c2}
        其中：财政拨款{c2}|10{c2}|其中：财政拨款{c2}|9{c2}
        其他资金{c2}|5{c2}|其他资金{c2}|3{c2}
        执行率{c2}|80%{c6}
        """).orElseThrow();
    assertEquals("15万元 12万元 80%", amounts(form.budget().orElseThrow().total()));
    assertEquals("10万元 9万元 -", amounts(form.budget().orElseThrow().sources().get(0)));
    assertEquals("5万元 3万元 -", amounts(form.budget().orElseThrow().sources().get(1)));
  }

  @Test
  void anAmountThatIsStatedTwiceIsTold() {
    TableReading reading = funds("""
        年度资金总额（万元）{c2}|15{c6}
        其中：财政拨款{c2}|10{c6}
        其中：财政拨款{c2}|5{c6}
        """);
    assertEquals(List.of("FIELD_DUPLICATE C5"), Tables.errors(reading));
    assertEquals(
        "10万元 - -",
        amounts(reading.orElseThrow().budget().orElseThrow().sources().get(0)));
  }

  @Test
  void rowsBehindTheSumOfAHeadingAreRead() {
    TableReading reading = Tables.read("""
        项目支出绩效自评表{c7}
        项目名称{c2}|甲{c5}
        一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
        产出指标|数量指标|里程|≥10公里|10公里|50|50
        合计{c5}|50|50
        效益指标|社会效益指标|出行|改善|改善|50|40
        总分{c5}|100|90
        """);
    PerformanceForm form = reading.orElseThrow();
    assertEquals(2, form.indicators().size());
    assertEquals("90", form.reportedTotal().orElseThrow().score().orElseThrow().toString());
    assertTrue(Tables.problems(reading).contains("TABLE_CELL_UNUSED A5"));
  }

  @Test
  void aPercentageIsNoScore() {
    TableReading reading = Tables.read("""
        项目支出绩效自评表{c7}
        项目名称{c2}|甲{c5}
        一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
        产出指标|数量指标|里程|≥10公里|10公里|100|80%
        """);
    assertEquals(List.of("FIELD_VALUE G4"), Tables.errors(reading));
  }
}
