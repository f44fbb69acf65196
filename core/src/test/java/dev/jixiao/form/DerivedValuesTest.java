package dev.jixiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DerivedValuesTest {
  private static final Money WAN_160 = Money.of("160", MoneyUnit.TEN_THOUSAND);
  private static final Money YUAN_1_200_000 = Money.of("1200000", MoneyUnit.YUAN);
  private static final Money NOTHING = Money.of("0.00", MoneyUnit.YUAN);

  @Test
  void anActualValueThatTheFormHasNotIsMissing() {
    Indicator blank = Indicator.builder().build();
    Indicator answered = blank.toBuilder().actual("91.2%").build();

    assertTrue(blank.actualOrMissing().isMissing());
    assertEquals("", blank.actualOrMissing().text());
    assertEquals(answered.actual().orElseThrow(), answered.actualOrMissing());
  }

  @Test
  void aRowIsTheSameWhetherItsActualValueIsLeftOutOrTakenBack() {
    Indicator blank = Indicator.builder().name("受援人满意度").build();
    Indicator takenBack =
        blank.toBuilder().actual("91.2%").actual(Optional.empty()).build();

    assertEquals(blank, takenBack);
    assertEquals(blank.toString(), takenBack.toString());
    assertTrue(takenBack.actualOrMissing().isMissing());
  }

  @Test
  void theExecutionRateIsThatOfTheAmountsInWhateverUnit() {
    FundingLine line =
        FundingLine.builder().annual(WAN_160).executed(YUAN_1_200_000).build();

    assertEquals(Optional.of(Ratio.ofPercent("75")), line.executionRate());
    assertEquals(
        Optional.of(Ratio.ZERO), line.toBuilder().executed(NOTHING).build().executionRate());
  }

  @Test
  void thereIsNoExecutionRateWithoutBothAmountsOrOfABudgetOfZero() {
    FundingLine line = FundingLine.builder().annual(WAN_160).build();
    FundingLine spent = FundingLine.builder().executed(YUAN_1_200_000).build();

    assertEquals(Optional.empty(), line.executionRate());
    assertEquals(Optional.empty(), spent.executionRate());
    assertEquals(Optional.empty(), spent.toBuilder().annual(NOTHING).build().executionRate());
  }

  @Test
  void oneRowOfAFormIsEditedInPlace() {
    Indicator first = Indicator.builder().name("一").weight(60).build();
    Indicator second =
        Indicator.builder().name("二").weight(new BigDecimal("40.0")).build();
    PerformanceForm form =
        PerformanceForm.builder().title("表").addIndicators(first, second).build();

    PerformanceForm edited = form.withIndicator(1, row -> row.actual("95%").weight("30"));

    assertEquals(
        form.toBuilder()
            .indicators(
                List.of(first, second.toBuilder().actual("95%").weight(30).build()))
            .build(),
        edited);
    assertThrows(IndexOutOfBoundsException.class, () -> form.withIndicator(2, row -> {}));
    assertThrows(IndexOutOfBoundsException.class, () -> form.withIndicator(-1, row -> {}));
  }

  @Test
  void numbersOfADatabaseThatAreNullTakeTheFieldBack() {
    BigDecimal none = null;
    Indicator row =
        Indicator.builder().weight(10).reportedScore(new BigDecimal("9.50")).build();

    assertEquals("9.5", row.reportedScore().orElseThrow().toString());
    assertEquals(
        Indicator.builder().build(),
        row.toBuilder().weight(none).reportedScore(none).build());
  }
}
