package dev.jixiao.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arithmetic gives the same number whether it is kept or not, and what is kept gives that number again. */
class WorkingTest {
  private static final Message NAME = Message.of("x", "得数");
  private static final Ratio HALF = Ratio.ofPercent("50");
  private static final Ratio THIRD = Ratio.of(1, 3);

  private static Points points(String number) {
    return Points.of(number);
  }

  private static Ratio number(String number) {
    return Ratio.of(new BigDecimal(number));
  }

  private static Money wan(String number) {
    return Money.of(number, MoneyUnit.TEN_THOUSAND);
  }

  private static Quantity days(String number) {
    return Quantity.of(number, Unit.of("天"));
  }

  private static Arguments row(String step, Function<Working, ?> arithmetic) {
    return Arguments.of(step, arithmetic);
  }

  static Stream<Arguments> arithmetic() {
    return Stream.of(
        row("x: 10 × 50% = 5", it -> it.times(NAME, points("10"), HALF)),
        row("x: 10 × 100% = 10", it -> it.times(NAME, points("10"), Ratio.ONE)),
        row("x: 10 × 33.33% ≈ 3.33", it -> it.times(NAME, points("10"), THIRD)),
        row("x: 10 − 2.5 = 7.5", it -> it.minus(NAME, points("10"), points("2.5"))),
        row("x: 10 + 2.5 = 12.5", it -> it.plus(NAME, points("10"), points("2.5"))),
        row("x: min(10, 2.5) = 2.5", it -> it.min(NAME, points("10"), points("2.5"))),
        row("x: min(2, 2.5) = 2", it -> it.min(NAME, points("2"), points("2.5"))),
        row("x: 50% − 20% = 30%", it -> it.minus(NAME, HALF, Ratio.ofPercent("20"))),
        row("x: 50% + 20% = 70%", it -> it.plus(NAME, HALF, Ratio.ofPercent("20"))),
        row("x: 50% × 50% = 25%", it -> it.times(NAME, HALF, HALF)),
        row("x: 50% ÷ 33.33% ≈ 150%", it -> it.dividedBy(NAME, HALF, THIRD)),
        row("x: max(50%, 0%) = 50%", it -> it.max(NAME, HALF, Ratio.ZERO)),
        row("x: max(33.33%, 50%) ≈ 50%", it -> it.max(NAME, THIRD, HALF)),
        row("x: 45天 ÷ 60天 = 75%", it -> it.share(NAME, days("45"), days("60"))),
        row("x: 4.5万元 ÷ 6万元 = 75%", it -> it.share(NAME, wan("4.5"), wan("6"))),
        row("x: 62天 − 60天 = 2天", it -> it.minus(NAME, days("62"), days("60"))),
        row("x: 5 − 2 = 3", it -> it.plain().difference(NAME, number("5"), number("2"))),
        row("x: 5 + 2 = 7", it -> it.plain().sum(NAME, number("5"), number("2"))),
        row("x: 5 ÷ 2 = 2.5", it -> it.plain().count(NAME, number("5"), number("2"))),
        row(
            "x: 20% ÷ 5% = 4",
            it -> it.plain().countOfPercent(NAME, Ratio.ofPercent("20"), Ratio.ofPercent("5"))),
        row("x: 3 ÷ 4 = 75%", it -> it.plain().share(NAME, number("3"), number("4"))),
        row("x: 2 × 3 = 6", it -> it.plain().multiple(NAME, points("2"), number("3"))));
  }

  @ParameterizedTest
  @MethodSource("arithmetic")
  void whatIsKeptGivesTheNumberAgain(String step, Function<Working, ?> arithmetic) {
    Working recording = Working.recording();
    Object result = arithmetic.apply(recording);
    assertEquals(arithmetic.apply(Working.silent()), result);

    assertEquals(1, recording.steps().size());
    Step.Calculation kept =
        assertInstanceOf(Step.Calculation.class, recording.steps().get(0));
    assertEquals(step, kept.toString());
    Ratio number = result instanceof Points points ? Working.number(points) : (Ratio) result;
    assertEquals(number, kept.result());
    assertEquals(number, kept.operation().apply(kept.operands()));
  }

  @ParameterizedTest
  @CsvSource({
    "SUM, 3, 3",
    "SUM, 3 4, 7",
    "SUM, 3 4 5, 12",
    "DIFFERENCE, 3, 3",
    "DIFFERENCE, 10 4, 6",
    "DIFFERENCE, 10 4 5, 1",
    "PRODUCT, 3 4, 12",
    "PRODUCT, 3 4 5, 60",
    "QUOTIENT, 3 4, 0.75",
    "SMALLEST, 3 4, 3",
    "SMALLEST, 4 3 5, 3",
    "LARGEST, 3 4, 4",
    "LARGEST, 4 3 5, 5",
  })
  void anOperationCanBeRepeated(Operation operation, String operands, String result) {
    List<Ratio> numbers =
        Stream.of(operands.split(" ")).map(WorkingTest::number).toList();
    assertEquals(number(result), operation.apply(numbers));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nothingIsAShareOfZero(boolean kept) {
    Working working = kept ? Working.recording() : Working.silent();
    assertThrows(ArithmeticException.class, () -> working.share(NAME, wan("1"), wan("0")));
    assertThrows(ArithmeticException.class, () -> working.share(NAME, days("1"), days("0")));
    assertThrows(ArithmeticException.class, () -> working.dividedBy(NAME, HALF, Ratio.ZERO));
    assertThrows(ArithmeticException.class, () -> working.plain().count(NAME, HALF, Ratio.ZERO));
    assertEquals(List.of(), working.steps());
  }

  @Test
  void roundingThatChangesNothingIsNoStep() {
    Working working = Working.recording();
    assertEquals(points("2.5"), working.rounded(NAME, points("2.5"), 1, RoundingMode.HALF_UP));
    assertEquals(List.of(), working.steps());
    assertEquals(points("3"), working.rounded(NAME, points("2.5"), 0, RoundingMode.HALF_UP));
    assertEquals("[x, rounded half up to a whole number: 3]", working.steps().toString());
  }

  @Test
  void theSilentWorkingKeepsNothingAndAsksForNothing() {
    Working silent = Working.silent();
    assertSame(silent, Working.silent());
    assertFalse(silent.isRecording());
    Supplier<Step> never = () -> {
      throw new AssertionError("asked for a step");
    };
    silent.keep(never);
    silent.note(NAME);
    silent.note(NAME, points("1"));
    assertEquals(List.of(), silent.steps());

    Working recording = Working.recording();
    assertTrue(recording.isRecording());
    recording.keep(() -> new Step.Fact(NAME, "1"));
    recording.note(NAME);
    recording.note(Message.of("{} days", "{}天"), points("1"));
    assertEquals("[x: 1, x, 1 days]", recording.steps().toString());
    assertThrows(AssertionError.class, () -> recording.keep(never));
  }

  /** More facts than fit at first: each is known again, and its like under another name is not. */
  @Test
  void everyFactIsLeftOutWhereItIsStated() {
    Explanation explanation = Explanation.of(1, sheet -> {
      facts(sheet, "n", 20);
      sheet.unlessStated(() -> {
        facts(sheet, "n", 21);
        facts(sheet, "m", 2);
      });
    });
    List<String> lines = explanation.toString().lines().toList();
    assertEquals(23, lines.size());
    assertEquals(List.of("n20: value 20", "m0: value 0", "m1: value 1"), lines.subList(20, 23));
    assertEquals(explanation.toString(), new Explanation(explanation.steps()).toString());
  }

  private static void facts(Sheet sheet, String name, int count) {
    IntStream.range(0, count)
        .forEach(i -> sheet.fact(Message.of(name + i, name + i), "value " + i));
  }

  @Test
  void allIsEnglishInADebugger() {
    Step.Fact fact = new Step.Fact(NAME, "1");
    Step.Group group = new Step.Group(Message.of("part", "部分"), List.of(fact));
    assertEquals("part\n  x: 1", group.toString());
    assertEquals("part\n  x: 1\nx: 1", new Explanation(List.of(group, fact)).toString());
  }
}
