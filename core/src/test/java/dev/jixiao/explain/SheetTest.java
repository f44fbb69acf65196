package dev.jixiao.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Unit;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SheetTest {
  private static final Message TARGET = Message.of("target", "指标值");
  private static final Message REQUIRED = Message.of("required", "指标值");
  private static final Message RATE = Message.of("rate", "比率");
  private static final Message TOTAL = Message.of("total", "总分");
  private static final Message PART = Message.of("part", "部分");

  /** What a text says is what the steps say, in the languages it is compared in here. */
  private static void assertWritten(String chinese, String english, Consumer<Sheet> writer) {
    Explanation written = Explanation.of(1, writer);
    Explanation told = new Explanation(written.steps());
    assertEquals(chinese, written.toText(Locale.CHINESE));
    assertEquals(english, written.toText(Locale.ENGLISH));
    assertEquals(chinese, told.toText(Locale.CHINESE));
    assertEquals(english, told.toText(Locale.ENGLISH));
    assertEquals(told, written);
    assertEquals(told.hashCode(), written.hashCode());
    assertEquals(told.toString(), written.toString());
  }

  @Test
  void writesFactsRemarksAndCalculations() {
    Quantity ninety = Quantity.of("90", Unit.PERCENT);
    assertWritten(
        """
        指标值：≥90%
        取自附件
        10.5 与 2/3 的 66.67%
        比率：45% ÷ 90% = 50%
        比率：5000元 ÷ 1.5万元 ≈ 33.33%
        总分：10 × 66.67% ≈ 6.67
        总分：6.5 + 3.25 = 9.75
        总分：3.33 + 3.33 ≈ 6.67
        总分：3.33 + 6.67 ≈ 10
        总分，截去尾数保留1位小数：9.7
        总分，四舍五入保留2位小数：6.67
        总分，向上取整：7
        总分，四舍五入保留3位小数：2.000""",
        """
        target: ≥90%
        from the appendix
        10.5 and the 66.67% of 2/3
        rate: 45% ÷ 90% = 50%
        rate: 5000元 ÷ 1.5万元 ≈ 33.33%
        total: 10 × 66.67% ≈ 6.67
        total: 6.5 + 3.25 = 9.75
        total: 3.33 + 3.33 ≈ 6.67
        total: 3.33 + 6.67 ≈ 10
        total, cut off to 1 decimal: 9.7
        total, rounded half up to 2 decimals: 6.67
        total, rounded up to a whole number: 7
        total, rounded half up to 3 decimals: 2.000""", sheet -> {
          sheet.fact(TARGET, "≥", ninety);
          sheet.note(Message.of("from the appendix", "取自附件"));
          sheet.note(
              Message.of("{} and the {} of 2/3", "{} 与 2/3 的 {}"),
              Points.of("10.5"),
              Ratio.of(2, 3));
          sheet.rate(RATE, Quantity.of("45", Unit.PERCENT), ninety, Ratio.of(1, 2));
          sheet
              .working()
              .share(
                  RATE, Money.of("5000", MoneyUnit.YUAN), Money.of("1.5", MoneyUnit.TEN_THOUSAND));
          sheet.working().times(TOTAL, Points.of(10), Ratio.of(2, 3));
          List<Points> parts = List.of(Points.of("6.5"), Points.of("3.25"));
          sheet.sum(TOTAL, parts, Points.of("9.75"));
          Points third = Points.of(10).times(Ratio.of(1, 3));
          sheet.sum(TOTAL, List.of(third, third), third.plus(third));
          sheet.sum(TOTAL, List.of(third, third.plus(third)), Points.of(10));
          sheet.keep(
              new Step.Rounding(TOTAL, Ratio.of(39, 4), 1, RoundingMode.DOWN, Ratio.of(97, 10)));
          Points twenty = Points.of(10).times(Ratio.of(2, 3));
          sheet.working().rounded(TOTAL, twenty, 2, RoundingMode.HALF_UP);
          sheet.working().rounded(TOTAL, twenty, 0, RoundingMode.CEILING);
          sheet.working().rounded(TOTAL, Points.of("1.9999"), 3, RoundingMode.HALF_UP);
          sheet.working().rounded(TOTAL, Points.of("1.5"), 2, RoundingMode.HALF_UP);
        });
  }

  @Test
  void theNumbersOfARateGiveIt() {
    Explanation written = Explanation.of(1, sheet -> {
      sheet.rate(
          RATE,
          Quantity.of("5000", Unit.of("元")),
          Quantity.of("1.5", Unit.of("万元")),
          Ratio.of(1, 3));
      sheet
          .working()
          .share(RATE, Money.of("5000", MoneyUnit.YUAN), Money.of("1.5", MoneyUnit.TEN_THOUSAND));
    });
    assertEquals(2, written.steps().size());
    for (Step step : written.steps()) {
      Step.Calculation rate = (Step.Calculation) step;
      assertEquals(Ratio.of(1, 3), rate.operation().apply(rate.operands()));
    }
  }

  @Test
  void indentsGroupsBelowTheirNames() {
    assertWritten("""
        部分
          指标值：甲
          部分
            指标值：甲
        指标值：甲""", """
        part
          target: 甲
          part
            target: 甲
        target: 甲""", sheet -> {
      sheet.group(PART, () -> {
        sheet.fact(TARGET, "甲");
        sheet.unlessStated(() -> sheet.group(PART, () -> sheet.fact(TARGET, "甲")));
      });
      sheet.fact(TARGET, "甲");
    });
  }

  @Test
  void leavesOutWhatTheGroupStates() {
    assertWritten("""
        指标值：≥5
        指标值：5
        总分：≥5
        指标值：≥5""", """
        target: ≥5
        required: 5
        total: ≥5
        required: ≥5""", sheet -> {
      sheet.fact(TARGET, "≥5");
      sheet.unlessStated(() -> {
        sheet.fact(REQUIRED, "≥", Points.of(5));
        sheet.fact(REQUIRED, "", Points.of(5));
        sheet.keep(new Step.Fact(REQUIRED, "≥5"));
        sheet.fact(TOTAL, "≥5");
      });
      sheet.fact(REQUIRED, "≥5");
    });
  }

  @Test
  void takesBackWhatDoesNotHold() {
    assertWritten("指标值：甲\n总分：乙", "target: 甲\ntotal: 乙", sheet -> {
      int nothing = sheet.mark();
      sheet.fact(TARGET, "乙");
      sheet.takeBack(nothing);
      sheet.fact(TARGET, "甲");
      int mark = sheet.mark();
      sheet.fact(TARGET, "丙");
      sheet.fact(TOTAL, "乙");
      sheet.takeBack(mark);
      sheet.unlessStated(() -> sheet.fact(TOTAL, "乙"));
    });
  }

  @Test
  void wantsAPlaceForEveryNumber() {
    Consumer<Sheet> writer = sheet -> sheet.note(Message.of("{}", "{}"), Points.ZERO, Points.ZERO);
    Explanation written = Explanation.of(1, writer);
    assertThrows(IllegalArgumentException.class, written::steps);
    assertThrows(IllegalArgumentException.class, () -> written.toText(Locale.CHINESE));
  }

  @Test
  void wantsAWriterAtOnce() {
    assertThrows(NullPointerException.class, () -> Explanation.of(1, null));
  }
}
