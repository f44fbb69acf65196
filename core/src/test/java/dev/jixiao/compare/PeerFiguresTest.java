package dev.jixiao.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Unit;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The figures of one indicator over many forms: who did best and worst, the mean, and places. */
class PeerFiguresTest {
  private static Quantity money(String number) {
    return Quantity.of(number, Unit.of("万元"));
  }

  private static PeerFigures of(int mostValues, String... numbers) {
    PeerFigures.Collector collector = new PeerFigures.Collector(mostValues);
    for (int i = 0; i < numbers.length; i++) {
      collector.add("第" + (i + 1) + "局", money(numbers[i]));
    }
    return collector.build().orElseThrow();
  }

  @Test
  void equalFiguresShareAPlaceAndTheFirstOfThemIsNamed() {
    PeerFigures figures = of(10, "80", "95", "70", "95.0", "70");
    assertEquals("95万元（第2局）", figures.best(false).toString());
    assertEquals("70万元（第3局）", figures.worst(false).toString());
    assertEquals("70万元（第3局）", figures.best(true).toString());
    assertEquals("95万元（第2局）", figures.worst(true).toString());
    assertEquals(OptionalInt.of(1), figures.place(money("95"), false));
    assertEquals(OptionalInt.of(3), figures.place(money("80"), false));
    assertEquals(OptionalInt.of(4), figures.place(money("70"), false));
    assertEquals(OptionalInt.of(1), figures.place(money("70"), true));
    assertEquals(OptionalInt.of(3), figures.place(money("80"), true));
    assertEquals(OptionalInt.of(4), figures.place(money("95"), true));
    assertEquals("70万元 to 95万元 of 5", figures.toString());
  }

  @Test
  void figuresCountInTheUnitOfTheFirstAndOthersAreLeftOut() {
    PeerFigures.Collector collector = new PeerFigures.Collector(10);
    collector.add("甲局", money("10"));
    collector.add("乙局", Quantity.of("200000", Unit.of("元")));
    collector.add("丙局", Quantity.of("30", Unit.of("件")));
    collector.addWithout();
    PeerFigures figures = collector.build().orElseThrow();
    assertEquals(2, figures.count());
    assertEquals(2, figures.without());
    assertEquals(Unit.of("万元"), figures.unit());
    assertEquals("20万元（乙局）", figures.best(false).toString());
    assertEquals(Optional.of(Ratio.of(20, 1)), figures.number(Quantity.of("200000", Unit.of("元"))));
    assertEquals(Optional.empty(), figures.number(Quantity.of("20", Unit.of("件"))));
    assertEquals(OptionalInt.empty(), figures.place(Quantity.of("20", Unit.of("件")), false));
  }

  @Test
  void aFigureThatNoFormHasIsNone() {
    PeerFigures figures = of(10, "10", "20", "30");
    assertEquals(Optional.of(Ratio.of(10, 1)), figures.number(money("10.0")));
    assertEquals(Optional.of(Ratio.of(30, 1)), figures.number(money("30")));
    assertEquals(Optional.empty(), figures.number(money("9.9")));
    assertEquals(Optional.empty(), figures.number(money("30.1")));
    assertEquals(Optional.empty(), figures.number(money("25")));
  }

  @Test
  void theMeanIsThatOfTheOthers() {
    assertEquals(Optional.of(Ratio.of(25, 1)), of(10, "10", "20", "30").meanOfOthers(money("10")));
    assertEquals(Optional.of(Ratio.of(10, 1)), of(10, "10", "20").meanOfOthers(money("20")));
    assertEquals(Optional.empty(), of(10, "10").meanOfOthers(money("10")));
  }

  @Test
  void beyondTheLimitThereIsNoPlaceAndEverythingElseStays() {
    assertEquals(OptionalInt.of(2), of(3, "10", "20", "30").place(money("20"), false));
    assertEquals(OptionalInt.of(2), of(3, "10", "20", "30", "20").place(money("20"), false));
    PeerFigures many = of(3, "10", "20", "30", "40");
    assertEquals(OptionalInt.empty(), many.place(money("20"), false));
    assertEquals(4, many.count());
    assertEquals("40万元（第4局）", many.best(false).toString());
    assertEquals(Optional.of(Ratio.of(25, 1)), many.number(money("25")));
    assertEquals(Optional.of(Ratio.of(30, 1)), many.meanOfOthers(money("10")));
  }

  @Test
  void withoutAFigureThereIsNothingToCompare() {
    PeerFigures.Collector collector = new PeerFigures.Collector(10);
    collector.addWithout();
    assertEquals(Optional.empty(), collector.build());
    collector.add("", money("10"));
    assertEquals("10万元", collector.build().orElseThrow().best(false).toString());
  }
}
