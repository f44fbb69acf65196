package dev.jixiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormKindsTest {
  @Test
  void aFormIsASelfEvaluationUnlessItSaysOtherwise() {
    PerformanceForm form = PerformanceForm.builder().build();

    assertEquals(FormKind.SELF_EVALUATION, form.kind());
    assertNotEquals(form, form.toBuilder().kind(FormKind.MONITORING).build());
  }

  @Test
  void aMonitoringFormSaysHowFarItIs() {
    Indicator row = Indicator.builder()
        .name("渠道防渗长度")
        .target("≥60公里")
        .actual("20公里")
        .forecast("34 公里")
        .likelihood(Likelihood.POSSIBLE)
        .build();
    FundingLine total = FundingLine.builder()
        .received(Money.of("100", MoneyUnit.TEN_THOUSAND))
        .expected(Money.of("160", MoneyUnit.TEN_THOUSAND))
        .build();
    PerformanceForm form = PerformanceForm.builder()
        .kind(FormKind.MONITORING)
        .asOf(LocalDate.of(2024, 7, 31))
        .budget(BudgetExecution.builder().total(total).build())
        .addIndicators(row)
        .build();

    assertEquals(Optional.of(ActualValue.of("34公里")), row.forecast());
    assertEquals(form, form.toBuilder().build());
    assertNotEquals(form, form.toBuilder().asOf(Optional.empty()).build());
    assertEquals("100万元", total.received().orElseThrow().toString());
    assertNotEquals(total, total.toBuilder().expected(Optional.empty()).build());
  }

  @Test
  void theGoalsAndTargetsOfTheTermAreKeptApartFromThoseOfTheYear() {
    AnnualGoal year = AnnualGoal.builder().expected("防渗60公里").build();
    AnnualGoal term = AnnualGoal.builder().expected("三年防渗180公里").build();
    Indicator row = Indicator.builder().target("≥60公里").midTermTarget("≥180公里").build();
    PerformanceForm form = PerformanceForm.builder()
        .kind(FormKind.TARGETS)
        .goal(year)
        .midTermGoal(term)
        .addIndicators(row)
        .build();

    assertEquals(Optional.of(year), form.goal());
    assertEquals(Optional.of(term), form.midTermGoal());
    assertEquals("≥180公里", row.midTermTarget().orElseThrow().canonical());
    assertEquals("≥60公里", row.target().canonical());
    assertEquals(row, row.toBuilder().midTermTarget("不低于180公里").build());
  }

  @Test
  void anEvaluationHasAJudgementOfEachSide() {
    Judgement unit = Judgement.builder().by(Reviewer.UNIT).score("5").build();
    Judgement finance = Judgement.builder()
        .by(Reviewer.FINANCE)
        .score("4")
        .deduction("扣1分")
        .opinion("论证材料不全")
        .build();
    Indicator row = Indicator.builder()
        .code("A0101")
        .addJudgements(unit, finance)
        .derivation(Derivation.builder()
            .numerator("120万元")
            .denominator("150万元")
            .priorYear("75%")
            .build())
        .build();

    assertEquals(List.of(unit, finance), row.judgements());
    assertEquals(Optional.of(Points.of(1)), finance.deduction().orElseThrow().value());
    assertEquals(
        "120万元",
        row.derivation()
            .orElseThrow()
            .numerator()
            .orElseThrow()
            .quantity()
            .orElseThrow()
            .toString());
    assertEquals(row, row.toBuilder().build());
    assertNotEquals(row, row.toBuilder().code(Optional.empty()).build());
    assertEquals(unit, unit.toBuilder().score("5.0").opinion(Optional.empty()).build());
  }

  @Test
  void textsThatAreNotThereTakeTheFieldBack() {
    Indicator blank = Indicator.builder().build();
    Indicator filled = Indicator.builder()
        .target("≥1件")
        .midTermTarget("≥3件")
        .actual("1件")
        .forecast("2件")
        .bonus("1")
        .deduction("1")
        .veto("是")
        .build();
    String none = null;

    assertEquals(
        blank,
        filled.toBuilder()
            .target(none)
            .midTermTarget(none)
            .actual(none)
            .forecast(none)
            .bonus(none)
            .deduction(none)
            .veto(none)
            .build());
  }

  @ParameterizedTest
  @CsvSource({
    "确定能, CERTAIN",
    "确定能完成, CERTAIN",
    "有可能, POSSIBLE",
    " 可能完成 , POSSIBLE",
    "完全不可能, IMPOSSIBLE",
    "不可能完成, IMPOSSIBLE",
    "不能, IMPOSSIBLE",
    "确定能☑ 有可能□ 完全不可能□, CERTAIN",
    "□确定能 √有可能 □完全不可能, POSSIBLE",
    "√确定能 □有可能 □完全不可能, CERTAIN",
    "确定能（ ）有可能（ ）完全不可能（√）, IMPOSSIBLE",
  })
  void likelihoodsAreReadFromTheWordsOfForms(String text, Likelihood likelihood) {
    assertEquals(Optional.of(likelihood), Likelihood.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "完成",
        "不太可能",
        "不确定能",
        "60%",
        "很有可能不能",
        "可能性大",
        "√",
        "未完成",
        "确定能□ 有可能□",
        "确定能☑ 有可能☑ 完全不可能□",
        "□",
        "☑ □"
      })
  void otherWordsSayNoLikelihood(String text) {
    assertEquals(Optional.empty(), Likelihood.read(text));
  }

  @Test
  void theWordsThatFormsPrintAreReadBack() {
    for (Likelihood likelihood : Likelihood.values()) {
      assertEquals(Optional.of(likelihood), Likelihood.read(likelihood.heading()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "财政, FINANCE",
    "财政部门评分, FINANCE",
    "' 财政局 ', FINANCE",
    "主管部门, DEPARTMENT",
    "自评, UNIT",
    "单位自评, UNIT",
    "第三方, THIRD_PARTY",
    "第三方机构评价, THIRD_PARTY",
    "专家组, THIRD_PARTY",
    "县领导, ",
    "评分, ",
    "财政拨款, ",
    "非财政部门, ",
    "'', "
  })
  void aReviewerIsReadFromTheWordsOfAForm(String text, @Nullable Reviewer reviewer) {
    assertEquals(Optional.ofNullable(reviewer), Reviewer.read(text));
  }

  @ParameterizedTest
  @EnumSource
  void everyReviewerIsReadFromItsHeading(Reviewer reviewer) {
    assertEquals(Optional.of(reviewer), Reviewer.read(reviewer.heading()));
  }
}
