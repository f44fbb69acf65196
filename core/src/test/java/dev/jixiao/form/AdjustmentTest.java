package dev.jixiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.problem.Problem;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdjustmentTest {
  @ParameterizedTest
  @CsvSource({
    "2, 2",
    "-2, 2",
    "−2, 2",
    "2分, 2",
    "扣2分, 2",
    "扣 2 分, 2",
    "扣２分, 2",
    "扣分：2, 2",
    "扣分2分, 2",
    "减0.5, 0.5",
    "扣除1.50分, 1.5",
    "'1,200', 1200",
    "0, 0",
    "不扣分, 0",
    "40÷3, 13.33",
  })
  void deductionsAreReadAsPeopleWriteThem(String text, String points) {
    Adjustment<Points> deduction = Adjustment.readDeduction(text).orElseThrow();

    assertEquals(points, deduction.value().orElseThrow().toString());
    assertEquals(Optional.empty(), deduction.problem());
    assertEquals(text, deduction.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc",
        "+2",
        "加2分",
        "扣",
        "分",
        "扣2分3",
        "2到3分",
        "扣5%",
        "5%",
        "扣-2分",
        "--2",
        "酌情",
        "一票否决",
        "1.2.3",
        "2÷0",
        "扣2分（迟报1天）",
        "第2名",
        "2件",
        "NaN",
        "99999999999999999999999999999999999999999999999999999999999999999",
      })
  void deductionsThatDoNotSayHowManyPointsAreKeptAndReported(String text) {
    Adjustment<Points> deduction = Adjustment.readDeduction(text).orElseThrow();
    Problem problem = deduction.problem().orElseThrow();

    assertEquals(Optional.empty(), deduction.value());
    assertEquals(text, deduction.text());
    assertEquals("ADJUSTMENT_UNREADABLE", problem.code());
    assertFalse(problem.isWarning());
    assertTrue(problem.message(Locale.CHINESE).startsWith("扣分“"), problem.message(Locale.CHINESE));
  }

  @ParameterizedTest
  @CsvSource({"2, 2", "+2, 2", "2分, 2", "加2分, 2", "加分：2.5, 2.5", "奖励加分3分, 3", "不加分, 0"})
  void bonusesAreReadAsPeopleWriteThem(String text, String points) {
    assertEquals(
        points, Adjustment.readBonus(text).orElseThrow().value().orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-2", "扣2分", "减2", "加", "5%", "若干", "加2分扣1分"})
  void bonusesThatDoNotSayHowManyPointsAreKeptAndReported(String text) {
    Adjustment<Points> bonus = Adjustment.readBonus(text).orElseThrow();

    assertEquals(Optional.empty(), bonus.value());
    assertEquals("ADJUSTMENT_UNREADABLE", bonus.problem().orElseThrow().code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"是", "是。", "对", " 是 ", "√", "✓", "有", "yes", "YES", "true", "一票否决", "ｙｅｓ"})
  void vetoesAreReadAsPeopleWriteThem(String text) {
    assertEquals(Optional.of(true), Adjustment.readVeto(text).orElseThrow().value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"否", "无", "×", "no", "false", "没有", "不否决"})
  void sayingNoIsNoVeto(String text) {
    assertEquals(Optional.of(false), Adjustment.readVeto(text).orElseThrow().value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "可能", "是否", "不全是", "是？", "酌情"})
  void vetoesThatSayNeitherAreKeptAndReported(String text) {
    Adjustment<Boolean> veto = Adjustment.readVeto(text).orElseThrow();

    assertEquals(Optional.empty(), veto.value());
    assertEquals("ADJUSTMENT_UNREADABLE", veto.problem().orElseThrow().code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "—", "/", "无"})
  void nothingWrittenIsNoAdjustment(String text) {
    assertEquals(Optional.empty(), Adjustment.readBonus(text));
    assertEquals(Optional.empty(), Adjustment.readDeduction(text));
    assertEquals(Optional.empty(), Adjustment.readDeduction(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "—", "未填", "不适用"})
  void nothingWrittenIsNoVeto(String text) {
    assertEquals(Optional.empty(), Adjustment.readVeto(text));
    assertEquals(Optional.empty(), Adjustment.readVeto(null));
  }

  @Test
  void adjustmentsAreEqualIfTheySayTheSame() {
    assertEquals(Adjustment.readDeduction("扣2分"), Adjustment.readDeduction("-2.0"));
    assertEquals(Adjustment.readVeto("√"), Optional.of(Adjustment.veto(true)));
    assertNotEquals(Adjustment.readDeduction("2"), Adjustment.readDeduction("3"));
    assertEquals(Adjustment.readDeduction("酌情"), Adjustment.readDeduction("酌情"));
    assertNotEquals(Adjustment.readDeduction("酌情"), Adjustment.readDeduction("若干"));
    assertNotEquals(Adjustment.readDeduction("0"), Adjustment.readDeduction("若干"));
    assertEquals(
        Adjustment.readDeduction("扣2分").hashCode(),
        Adjustment.readDeduction("2").hashCode());
  }

  @Test
  void theTextOfPointsReadsBackAsTheSamePoints() {
    for (Points points : List.of(
        Points.ZERO,
        Points.of("1.25"),
        Points.of(40).times(Ratio.of(1, 3)),
        Points.of(1234567890123L))) {
      Adjustment<Points> bonus = Adjustment.bonus(points);
      Adjustment<Points> deduction = Adjustment.deduction(Points.ZERO.minus(points));

      assertEquals(Optional.of(bonus), Adjustment.readBonus(bonus.text()));
      assertEquals(Optional.of(points), deduction.value());
      assertEquals(Optional.of(deduction), Adjustment.readDeduction(deduction.text()));
    }
  }

  @Test
  void aBonusBelowZeroIsAFaultOfTheProgram() {
    assertThrows(IllegalArgumentException.class, () -> Adjustment.bonus(Points.of(-1)));
  }

  @Test
  void aLongTextIsQuotedShortly() {
    Problem problem =
        Adjustment.readDeduction("扣".repeat(100_000)).orElseThrow().problem().orElseThrow();

    assertTrue(problem.message(Locale.CHINESE).length() < 60);
  }

  @Test
  void aFurtherCellThatBearsTheNameOfAFieldIsReportedWithTheField() {
    Indicator row = Indicator.builder()
        .putAttribute("veto", "是")
        .putAttribute("eitherOf", "甲")
        .putAttribute("备注", "已核")
        .deduction("酌情")
        .build();

    assertEquals(
        List.of("/deduction", "/attributes/veto", "/attributes/eitherOf"),
        row.adjustmentProblems().stream().map(Problem::location).toList());
    assertEquals(
        "“veto”是单独的字段，写在 attributes 中不计入", row.adjustmentProblems().get(1).message(Locale.CHINESE));
    assertEquals(List.of(), Indicator.builder().veto("是").bonus("2").build().adjustmentProblems());
  }
}
