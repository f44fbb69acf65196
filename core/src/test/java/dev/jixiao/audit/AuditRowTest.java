package dev.jixiao.audit;

import static dev.jixiao.form.IndicatorCategory.QUANTITY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.form.Derivation;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.LevelOne;
import dev.jixiao.score.Scorer;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row says of itself: whether it was met, scored in full, or left blank. */
class AuditRowTest {
  private static AuditRow row(Indicator.Builder indicator) {
    return new AuditRow(0, Scorer.standard().score(indicator.build()));
  }

  @ParameterizedTest
  @CsvSource({
    "≥20件, 20件, 10, 10, met full",
    "≥20件, 20件, 10, 9.99, met reduced",
    "≥20件, 19件, 10, 10.01, missed",
    "≥20件, 0件, 10, 0, missed reduced",
    "≥20件, 20件, 0, 0, met",
    "≥20件, 20件, 0, -1, met",
    "≥20件, 20件, 10, , met",
    "≥20件, 详见报告, 10, 10, full"
  })
  void aRowIsMetOrMissedAndScoredInFullOrReduced(
      String target, String actual, String weight, String score, String said) {
    Indicator.Builder indicator =
        Indicator.builder().name("案件").target(target).actual(actual).weight(weight);
    AuditRow row = row(score == null ? indicator : indicator.reportedScore(score));
    assertEquals(
        said,
        ((row.isMet() ? "met " : "")
                + (row.isMissed() ? "missed " : "")
                + (row.isFull() ? "full " : "")
                + (row.isReduced() ? "reduced " : ""))
            .strip());
  }

  /** An actual value that was left blank and computed is quoted as what it was computed from. */
  @ParameterizedTest
  @CsvSource({
    "'', 120万元, 150万元, 120万元÷150万元",
    "/, 120万元, 150万元, 120万元÷150万元",
    "80%, 120万元, 150万元, 80%",
    "'', 120万元, '', ''",
    "'', 120件, 150人, ''"
  })
  void anActualValueIsQuotedAsWrittenOrAsItsParts(
      String actual, String numerator, String denominator, String quoted) {
    Derivation parts =
        Derivation.builder().numerator(numerator).denominator(denominator).build();
    assertEquals(
        quoted,
        row(Indicator.builder()
                .name("资金到位率")
                .target("≥90%")
                .actual(actual)
                .weight("10")
                .derivation(parts))
            .actualShown());
  }

  @ParameterizedTest
  @CsvSource({
    "产出指标, 数量指标, OUTPUT, false",
    "产出指标, 过程指标, OUTPUT, false",
    "产出指标, 社会效益指标, BENEFIT, false",
    "产出指标, 成本指标, OUTPUT, true",
    "成本指标, 经济成本指标, COST, true",
    "成本指标, 社会成本指标, COST, false",
    "履职情况, 重点工作, , false"
  })
  void aRowBelongsToACategoryByItsMeaning(
      String level1, String level2, LevelOne levelOne, boolean cost) {
    AuditRow row =
        row(Indicator.builder().category(IndicatorCategory.of(level1, level2)).name("案件"));
    assertEquals(Optional.ofNullable(levelOne), row.levelOne());
    assertEquals(cost, row.isCost());
  }

  @ParameterizedTest
  @CsvSource({
    "指标1：, '', /, 0, true",
    "办理案件, '', /, 0, false",
    "指标1：, 20件, /, 0, false",
    "指标1：, '', 20件, 0, false",
    "指标1：, '', /, 10, false"
  })
  void aRowIsBlankIfNothingIsWrittenInAnyCell(
      String name, String target, String actual, String weight, boolean blank) {
    assertEquals(
        blank,
        row(Indicator.builder()
                .category(QUANTITY)
                .name(name)
                .target(target)
                .actual(actual)
                .weight(weight))
            .isBlank());
  }
}
