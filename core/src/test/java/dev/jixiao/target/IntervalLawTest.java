package dev.jixiao.target;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Direction;
import dev.jixiao.compare.EqualityPolicy;
import dev.jixiao.compare.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The law of actual values that are bounds or ranges: such an answer meets its target when every number in it does,
 * misses it when none does, and is open otherwise. Judging the numbers one by one gives what each must come to.
 */
class IntervalLawTest {
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();
  private static final List<String> TARGETS = List.of("≥", ">", "≤", "<", "=", "");
  private static final int LARGEST = 10;

  /** An answer, and whether a number is in it. */
  private record Answer(String text, Predicate<BigDecimal> holds) {}

  private static List<Answer> answers() {
    List<Answer> answers = new ArrayList<>();
    for (int bound = 3; bound <= 7; bound++) {
      BigDecimal at = BigDecimal.valueOf(bound);
      answers.add(new Answer("≥" + bound + "件", number -> number.compareTo(at) >= 0));
      answers.add(new Answer(">" + bound + "件", number -> number.compareTo(at) > 0));
      answers.add(new Answer("≤" + bound + "件", number -> number.compareTo(at) <= 0));
      answers.add(new Answer("<" + bound + "件", number -> number.compareTo(at) < 0));
      BigDecimal upto = BigDecimal.valueOf(bound + 1L);
      answers.add(new Answer(
          bound + "~" + upto + "件",
          number -> number.compareTo(at) >= 0 && number.compareTo(upto) <= 0));
      BigDecimal far = BigDecimal.valueOf(bound + 3L);
      answers.add(new Answer(
          bound + "~" + far + "件",
          number -> number.compareTo(at) >= 0 && number.compareTo(far) <= 0));
      answers.add(new Answer("=" + bound + "件", number -> number.compareTo(at) == 0));
    }
    return answers;
  }

  private static Comparison compare(String target, String actual, ComparisonContext context) {
    return TYPES.compare(TYPES.read(target), ActualValue.of(actual), context);
  }

  // numbers a half apart stand for all
  private static Set<Verdict> oneByOne(String target, Answer answer, ComparisonContext context) {
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    for (int halves = 1; halves <= 2 * LARGEST; halves++) {
      BigDecimal number = BigDecimal.valueOf(5L * halves, 1);
      if (answer.holds().test(number)) {
        boolean met = compare(target, number + "件", context).verdict() == Verdict.MET;
        verdicts.add(met ? Verdict.MET : Verdict.NOT_MET);
      }
    }
    return verdicts;
  }

  private static Executable keepsTheLaw(String target, Answer answer, ComparisonContext context) {
    return () -> {
      Set<Verdict> each = oneByOne(target, answer, context);
      Verdict verdict = compare(target, answer.text(), context).verdict();
      String pair = target + " / " + answer.text() + " " + context;
      if (each.size() > 1) {
        assertEquals(Verdict.UNDETERMINED, verdict, pair);
      } else if (each.contains(Verdict.MET)) {
        assertEquals(Verdict.MET, verdict, pair);
      } else {
        assertNotEquals(Verdict.MET, verdict, pair);
        assertNotEquals(Verdict.UNDETERMINED, verdict, pair);
      }
    };
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void anAnswerIsWhatAllItsNumbersAre(Direction direction) {
    List<Executable> laws = new ArrayList<>();
    for (EqualityPolicy policy : EqualityPolicy.values()) {
      ComparisonContext context =
          ComparisonContext.builder().direction(direction).equality(policy).build();
      for (String relation : TARGETS) {
        for (Answer answer : answers()) {
          laws.add(keepsTheLaw(relation + "5件", answer, context));
        }
      }
    }
    assertAll(laws);
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void anAnswerToARangeIsWhatAllItsNumbersAre(Direction direction) {
    List<Executable> laws = new ArrayList<>();
    ComparisonContext context = ComparisonContext.builder().direction(direction).build();
    for (String target : List.of("4~6件", "5~6件")) {
      for (Answer answer : answers()) {
        laws.add(keepsTheLaw(target, answer, context));
      }
    }
    assertAll(laws);
  }

  // of these bounds the numbers below zero are a part, and they are not tried
  @ParameterizedTest
  @EnumSource(Direction.class)
  void noRangeFromZeroOrBelowIsClaimedToBeMetOrMissedWhereItIsOpen(Direction direction) {
    ComparisonContext context = ComparisonContext.builder().direction(direction).build();
    for (String target : List.of("0~5件", "-1~4件")) {
      for (Answer answer : answers()) {
        Set<Verdict> each = oneByOne(target, answer, context);
        Verdict verdict = compare(target, answer.text(), context).verdict();
        String pair = target + " / " + answer.text() + " " + direction;
        if (verdict != Verdict.UNDETERMINED) {
          assertEquals(1, each.size(), pair);
          assertEquals(each.contains(Verdict.MET), verdict == Verdict.MET, pair);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LARGER_IS_BETTER, 0~2件, 3件, 2件",
    "SMALLER_IS_BETTER, 6~7件, 5件, 6件",
  })
  void aRangeThatMissesARangeIsHeldAgainstItsNearestEnd(
      Direction direction, String answer, String required, String achieved) {
    ComparisonContext context = ComparisonContext.builder().direction(direction).build();
    Comparison comparison = compare("3~5件", answer, context);
    assertEquals(required, comparison.required().orElseThrow().toString());
    assertEquals(achieved, comparison.achieved().orElseThrow().toString());
  }

  @Test
  void theLawSpeaksOfEveryVerdict() {
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    ComparisonContext context = ComparisonContext.builder().build();
    for (Answer answer : answers()) {
      verdicts.add(compare("≥5件", answer.text(), context).verdict());
    }
    assertEquals(
        EnumSet.of(Verdict.MET, Verdict.PARTLY_MET, Verdict.NOT_MET, Verdict.UNDETERMINED),
        verdicts);
  }
}
