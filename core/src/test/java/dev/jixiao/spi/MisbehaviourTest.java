package dev.jixiao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Verdict;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.strategy.Award;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.ScoringStrategy;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.IndicatorType;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user's code may do wrong costs its own cell, is named, and leaves the rest of the form as it was. */
class MisbehaviourTest {
  private static final ComparisonContext CONTEXT = ComparisonContext.builder().build();

  record Odd(String text) implements Target {
    @Override
    public String canonical() {
      if (text.contains("broken")) {
        throw new IllegalStateException("no canonical form");
      }
      return text;
    }
  }

  /** Reads what begins with "odd", and does what it is told to. */
  record OddType(Function<String, Parsed<Odd>> reading, Function<ActualValue, Comparison> judging)
      implements IndicatorType<Odd> {
    @Override
    public String name() {
      return "odd";
    }

    @Override
    public Class<Odd> targetType() {
      return Odd.class;
    }

    @Override
    public Parsed<Odd> parse(String text) {
      return reading.apply(text);
    }

    @Override
    public Comparison compare(Odd target, ActualValue actual, ComparisonContext context) {
      return judging.apply(actual);
    }
  }

  private static Parsed<Odd> read(String text) {
    return text.startsWith("odd") ? Parsed.ok(new Odd(text)) : Parsed.unrecognised();
  }

  private static IndicatorTypes reading(Function<String, Parsed<Odd>> reading) {
    return IndicatorTypes.standard().with(new OddType(reading, actual -> Comparison.met()));
  }

  private static IndicatorTypes judging(Function<ActualValue, Comparison> judging) {
    return IndicatorTypes.standard().with(new OddType(MisbehaviourTest::read, judging));
  }

  private static <A, B> Function<A, B> throwing(Throwable thrown) {
    return argument -> sneak(thrown);
  }

  @SuppressWarnings("unchecked") // throws whatever it is given
  static <B, T extends Throwable> B sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }

  static Stream<Throwable> whatCodeThrows() {
    return Stream.of(
        new IllegalStateException("no data base"),
        new NullPointerException(),
        new StackOverflowError(),
        new NoClassDefFoundError("org/example/Absent"),
        new AssertionError("must not happen"),
        new NumberFormatException("x".repeat(100_000)));
  }

  @ParameterizedTest
  @MethodSource("whatCodeThrows")
  void aTypeThatThrowsWhileReadingIsReportedAndNotReplaced(Throwable thrown) {
    IndicatorTypes types = reading(throwing(thrown));
    for (String text : List.of("≥95%", "odd one")) {
      assertFailure(failure(types, types.read(text)), thrown);
      assertFailure(types.parse(text).problem().orElseThrow(), thrown);
    }
    assertFailure(failure(types, types.read("odd", "odd one")), thrown);
    assertEquals("odd one", types.read("odd one").text());
  }

  private static Problem failure(IndicatorTypes types, Target target) {
    Comparison comparison = types.compare(target, ActualValue.of("100%"), CONTEXT);
    assertEquals(Verdict.UNDETERMINED, comparison.verdict());
    return comparison.problem().orElseThrow();
  }

  @Test
  void anotherCustomTypeMayReadWhatOneFailedAt() {
    IndicatorType<?> failing =
        new OddType(throwing(new IllegalStateException()), a -> Comparison.met());
    IndicatorTypes types = IndicatorTypes.standard().with(new PlainType()).with(failing);
    assertEquals(new Plain("plain"), types.read("plain"));
    assertFailure(failure(types, types.read("other")), null);
  }

  record Plain(String text) implements Target {
    @Override
    public String canonical() {
      return text;
    }
  }

  /** Reads one word. */
  static final class PlainType implements IndicatorType<Plain> {
    @Override
    public String name() {
      return "plain";
    }

    @Override
    public Class<Plain> targetType() {
      return Plain.class;
    }

    @Override
    public Parsed<Plain> parse(String text) {
      return text.equals("plain") ? Parsed.ok(new Plain(text)) : Parsed.unrecognised();
    }

    @Override
    public Comparison compare(Plain target, ActualValue actual, ComparisonContext context) {
      return Comparison.met();
    }
  }

  static Stream<Function<String, Parsed<Odd>>> wrongResults() {
    return Stream.of(
        text -> null,
        text -> Parsed.ok(new Odd(null)),
        text -> Parsed.ok(new Odd(text.strip() + "!")),
        text -> Parsed.ok(new Odd("broken " + text)));
  }

  @ParameterizedTest
  @MethodSource("wrongResults")
  void aTypeThatReadsSomethingElseIsReported(Function<String, Parsed<Odd>> reading) {
    IndicatorTypes types = reading(reading);
    assertFailure(failure(types, types.read("odd one")), null);
    assertFailure(types.parse("odd one").problem().orElseThrow(), null);
  }

  @Test
  void aTargetWithoutCanonicalFormIsNotReadAtAll() {
    IndicatorTypes types = reading(MisbehaviourTest::read);
    assertFailure(failure(types, types.read("odd and broken")), null);
  }

  @Test
  void aTypeForAnInterfaceIsNotBelieved() {
    IndicatorType<Target> anything = new IndicatorType<>() {
      @Override
      public String name() {
        return "anything";
      }

      @Override
      public Class<Target> targetType() {
        return Target.class;
      }

      @Override
      public Parsed<Target> parse(String text) {
        return Parsed.ok(new Odd(text));
      }

      @Override
      public Comparison compare(Target target, ActualValue actual, ComparisonContext context) {
        return Comparison.met();
      }
    };
    IndicatorTypes types = IndicatorTypes.standard().with(anything);
    assertFailure(failure(types, types.read("odd")), null);
    assertFailure(types.parse("odd").problem().orElseThrow(), null);
  }

  @ParameterizedTest
  @MethodSource("whatCodeThrows")
  void aTypeThatThrowsWhileComparingLeavesItsIndicatorUndetermined(Throwable thrown) {
    IndicatorTypes types = judging(throwing(thrown));
    Comparison comparison = types.compare(new Odd("odd"), ActualValue.of("1"), CONTEXT);
    assertEquals(Verdict.UNDETERMINED, comparison.verdict());
    assertFailure(comparison.problem().orElseThrow(), thrown);
    FormScore score = Scorer.builder().types(types).build().score(form("odd"));
    assertEquals(Optional.of(Points.of(10)), score.indicators().get(0).points());
    assertEquals(Optional.empty(), score.indicators().get(1).points());
    assertEquals(Optional.of(Points.of(10)), score.indicators().get(2).points());
    assertEquals(Points.of(20), score.total());
    assertEquals(Optional.empty(), score.grade(), "a form that is not scored whole has no grade");
    assertEquals(
        "/indicators/1", score.indicators().get(1).problem().orElseThrow().location());
  }

  @Test
  void aComparisonThatIsNoneLeavesItsIndicatorUndetermined() {
    Comparison comparison =
        judging(actual -> null).compare(new Odd("odd"), ActualValue.of("1"), CONTEXT);
    assertFailure(comparison.problem().orElseThrow(), null);
  }

  @Test
  void aTypeThatFailsDoesNotPassForOneThatLeavesTheCellOpen() {
    IndicatorTypes failing = judging(throwing(new IllegalStateException()));
    for (String actual : new String[] {"", "已完成"}) {
      Comparison comparison = failing.compare(new Odd("odd"), ActualValue.of(actual), CONTEXT);
      assertFailure(comparison.problem().orElseThrow(), null);
    }
  }

  @Test
  void whatATypeLeavesOpenIsJudgedAsForEveryType() {
    Problem own = Problem.of("ODD", "odd");
    IndicatorTypes open = judging(actual -> Comparison.undetermined(own));
    Odd target = new Odd("odd");
    assertEquals(
        "ACTUAL_MISSING",
        open.compare(target, ActualValue.of("—"), CONTEXT)
            .problem()
            .orElseThrow()
            .code());
    Comparison declared = open.compare(target, ActualValue.of("已完成"), CONTEXT);
    assertEquals(Verdict.MET, declared.verdict());
    assertEquals(Basis.DECLARED, declared.basis());
    assertEquals(
        Verdict.NOT_MET, open.compare(target, ActualValue.of("未完成"), CONTEXT).verdict());
    assertEquals(
        Optional.of(own), open.compare(target, ActualValue.of("253"), CONTEXT).problem());
    IndicatorTypes strict = judging(actual -> Comparison.notMet());
    assertEquals(
        Verdict.NOT_MET,
        strict.compare(target, ActualValue.of("已完成"), CONTEXT).verdict(),
        "a type that has an opinion is heard");
  }

  @Test
  void aTypeThatClaimsEverythingGetsWhatNoLaterTypeReads() {
    IndicatorTypes greedy = reading(text -> Parsed.ok(new Odd(text)));
    assertEquals(new Odd("≥95%"), greedy.read("≥95%"));
    assertEquals("percentage", greedy.nameOf(greedy.read("percentage", "≥95%")));
  }

  static Stream<Arguments> strategies() {
    ScoringStrategy tooMuch =
        (indicator, comparison) -> Award.of(indicator.weight().plus(Points.of(2)), "generous");
    ScoringStrategy negative = (indicator, comparison) -> Award.of(Points.of(-1), "punishing");
    ScoringStrategy nothing = (indicator, comparison) -> null;
    ScoringStrategy nothingInside = (indicator, comparison) ->
        new Award(null, Message.of("none"), Points.ZERO, Optional.empty());
    ScoringStrategy noPoints = (indicator, comparison) -> Award.of(null, "none");
    ScoringStrategy noReason = (indicator, comparison) -> Award.of(Points.ZERO, (String) null);
    ScoringStrategy throwing = (indicator, comparison) -> sneak(new IllegalStateException("no"));
    ScoringStrategy endless = (indicator, comparison) -> sneak(new StackOverflowError());
    return Stream.of(
        Arguments.of("12 of 10 points", tooMuch, "12"),
        Arguments.of("points below zero", negative, "-1"),
        Arguments.of("null", nothing, "nothing"),
        Arguments.of("an award without points", nothingInside, "NullPointerException"),
        Arguments.of("null points", noPoints, "NullPointerException"),
        Arguments.of("null as reason", noReason, "NullPointerException"),
        Arguments.of("an exception", throwing, "IllegalStateException"),
        Arguments.of("endless recursion", endless, "StackOverflowError"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("strategies")
  void aStrategyThatBreaksItsContractLeavesItsIndicatorUnscored(
      String fault, ScoringStrategy strategy, String named) {
    Scorer scorer = Scorer.builder()
        .types(reading(MisbehaviourTest::read))
        .strategies(ScoringStrategies.standard().with("bad", parameters -> strategy))
        .rules(ScoringRules.mof2020().toBuilder()
            .strategyForType("odd", StrategySpec.of("bad"))
            .build())
        .build();
    FormScore score = scorer.score(form("odd"));
    IndicatorScore bad = score.indicators().get(1);
    Problem problem = bad.problem().orElseThrow();
    assertEquals(Optional.empty(), bad.points());
    assertEquals("STRATEGY_FAILED", problem.code());
    assertEquals("/indicators/1", problem.location());
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
      assertTrue(problem.message(locale).contains("bad"), problem.message(locale));
      assertTrue(problem.message(locale).contains("the odd one"), problem.message(locale));
      assertTrue(bad.explanation().toText(locale).contains(problem.message(locale)));
    }
    assertTrue(problem.message().contains(named) || named.equals("nothing"), problem.message());
    assertEquals(Points.of(20), score.total());
    assertEquals(Optional.empty(), score.grade());
  }

  @Test
  void aStrategyThatCannotBeMadeStopsTheRuleSet() {
    ScoringRules rules = ScoringRules.mof2020().toBuilder()
        .strategyForType("number", StrategySpec.of("bad"))
        .build();
    ScoringStrategies strategies =
        ScoringStrategies.standard().with("bad", parameters -> sneak(new IllegalStateException()));
    RuntimeException thrown = assertThrows(
        RuntimeException.class,
        () -> Scorer.builder().strategies(strategies).rules(rules).build());
    assertTrue(thrown.getMessage().contains("bad"), thrown.getMessage());
  }

  private static void assertFailure(Problem problem, Throwable thrown) {
    assertEquals("TYPE_FAILED", problem.code());
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
      String message = problem.message(locale);
      assertTrue(message.contains("MisbehaviourTest"), message);
      assertTrue(thrown == null || message.contains(thrown.getClass().getSimpleName()), message);
      assertTrue(message.length() < 500, message);
    }
  }

  static PerformanceForm form(String odd) {
    Indicator good =
        Indicator.builder().name("good").target("≥5件").actual("6件").weight("10").build();
    Indicator bad = good.toBuilder().name("the odd one").target(new Odd(odd)).build();
    return PerformanceForm.builder()
        .title("t")
        .projectName("p")
        .addIndicators(good, bad, good)
        .build();
  }
}
