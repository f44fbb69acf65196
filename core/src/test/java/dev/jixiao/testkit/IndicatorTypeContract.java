package dev.jixiao.testkit;

import static dev.jixiao.testkit.OddTexts.quoted;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Requirement;
import dev.jixiao.compare.Verdict;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.target.IndicatorType;
import dev.jixiao.target.Target;
import dev.jixiao.value.Ratio;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What every {@link IndicatorType} keeps to, as tests: a test class of yours extends this and names the type, texts it
 * reads, texts it does not read, and actual values in order.
 *
 * <pre>{@code
 * class WaterClassTypeTest extends IndicatorTypeContract<WaterClass> {
 *   protected WaterClassType type() { return new WaterClassType(); }
 *   protected List<String> goodTexts() { return List.of("Ⅲ类", "≤Ⅲ类", "达到或优于Ⅲ类"); }
 *   protected List<String> badTexts() { return List.of("Ⅵ类", "三类人员"); }
 *   protected Map<String, List<String>> orderedActuals() {
 *     return Map.of("Ⅲ类", List.of("劣Ⅴ类", "Ⅴ类", "Ⅳ类", "Ⅲ类", "Ⅰ类"));
 *   }
 * }
 * }</pre>
 *
 * @param <T> the class of target that the type reads
 */
public abstract class IndicatorTypeContract<T extends Target> {
  /** For the test class that extends this. */
  protected IndicatorTypeContract() {}

  /**
   * The type under test.
   *
   * @return the type
   */
  protected abstract IndicatorType<T> type();

  /**
   * Cells in the type's notation.
   *
   * @return the texts, at least one
   */
  protected abstract List<String> goodTexts();

  /**
   * Cells that the type does not read, close to its notation or in another one.
   *
   * @return the texts, at least one
   */
  protected abstract List<String> badTexts();

  /**
   * For some targets, actual values from the worst to the best.
   *
   * @return a target cell and its actual cells, at least one
   */
  protected abstract Map<String, List<String>> orderedActuals();

  /**
   * The circumstances of the comparisons.
   *
   * @return the context; by default the fiscal year 2023 and larger is better
   */
  protected ComparisonContext context() {
    return ComparisonContext.builder().fiscalYear(Year.of(2023)).build();
  }

  /**
   * Reads the canonical form of a target. Override it only where another type reads that form, and say why.
   *
   * @param canonical the canonical form
   * @return the target; by default as the type under test reads it
   */
  protected Optional<? extends Target> readBack(String canonical) {
    return parse(canonical).value();
  }

  @Test
  void hasALastingName() {
    String name = type().name();
    assertNotNull(name, "name() returned null");
    assertTrue(
        name.matches("[a-z][a-z0-9]*([-.:][a-z0-9]+)*"),
        "the name stands in JSON and rules, in lower case with hyphens: " + quoted(name));
    assertEquals(name, type().name(), "the name changes from call to call");
    assertNotNull(type().targetType(), "targetType() returned null");
  }

  @Test
  void saysWhatItIsCalled() {
    Message label = type().label();
    assertNotNull(label, "label() returned null");
    assertFalse(
        label.english().isBlank() || label.chinese().isBlank(), "the label is blank: " + label);
    assertEquals(label, type().label(), "the label changes from call to call");
  }

  @Test
  void saysWhatATargetAsksFor() {
    assertAll(each(goodTexts(), text -> {
      String call = "requirement(" + quoted(text) + ")";
      Requirement requirement = requirement(read(text), call);
      assertNotNull(requirement, call + " returned null");
      Message line = requirement.line();
      assertFalse(line.english().isBlank() || line.chinese().isBlank(), call + " is blank");
      assertEquals(
          requirement.direction().isPresent(),
          requirement.reason().isPresent(),
          call + " gives a direction and why, or neither: " + requirement);
    }));
  }

  private Requirement requirement(T target, String call) {
    try {
      return type().requirement(target, context());
    } catch (RuntimeException | StackOverflowError e) {
      return fail(call + " threw " + e, e);
    }
  }

  @Test
  void readsItsOwnNotation() {
    assertAll(each(goodTexts(), text -> {
      T target = read(text);
      assertSame(
          type().targetType(),
          target.getClass(),
          "targets are of the class that targetType() gives, which is how they find their type");
      assertEquals(text, target.text(), "the text is kept as written");
    }));
  }

  @Test
  void readsNothingElse() {
    assertAll(
        each(badTexts(), text -> assertFalse(parse(text).isOk(), "it reads " + quoted(text))));
  }

  @Test
  void leavesOtherNotationsToOtherTypes() {
    Stream<String> others = Stream.concat(
            OddTexts.standardNotations().stream(), OddTexts.senseless().stream())
        .filter(text -> !goodTexts().contains(text) && !badTexts().contains(text));
    assertAll(each(
        others.toList(),
        text -> assertTrue(
            parse(text).isUnrecognised(),
            "it claims " + quoted(text)
                + ", so no other type ever sees it; if that is meant, list it")));
  }

  @Test
  void answersEveryText() {
    assertAll(each(cells(), text -> {
      Parsed<T> parsed = parse(text);
      parsed.value().ifPresent(target -> {
        assertEquals(text, target.text(), "the text is kept as written");
        assertKeepsItsMeaning(target);
      });
    }));
  }

  @Test
  void comparesEveryActual() {
    T target = read(goodTexts().get(0));
    assertAll(each(cells(), text -> compare(target, text)));
    assertAll(each(
        goodTexts(),
        text -> cells().stream()
            .filter(actual -> actual.length() < 1000)
            .forEach(actual -> compare(read(text), actual))));
  }

  @Test
  void neverScoresWhatItCannotRead() {
    assertAll(each(
        goodTexts(),
        text -> OddTexts.senseless().forEach(actual -> {
          Comparison comparison = compare(read(text), actual);
          assertEquals(
              Verdict.UNDETERMINED,
              comparison.verdict(),
              "the actual " + quoted(actual) + " says nothing about the target " + quoted(text));
        })));
  }

  @Test
  void readsItsCanonicalFormBack() {
    assertAll(each(goodTexts(), text -> assertKeepsItsMeaning(read(text))));
  }

  @Test
  void isEqualByItsText() {
    assertAll(each(goodTexts(), text -> {
      T one = read(text);
      T other = read(text);
      assertEquals(one, other, "two readings of " + quoted(text));
      assertEquals(one.hashCode(), other.hashCode(), "the hash codes of " + quoted(text));
      for (String different : goodTexts()) {
        if (!read(different).canonical().equals(one.canonical())) {
          assertFalse(one.equals(read(different)), quoted(text) + " equals " + quoted(different));
        }
      }
    }));
  }

  @Test
  void givesMoreForMore() {
    assertFalse(orderedActuals().isEmpty(), "orderedActuals() has no target");
    assertAll(each(orderedActuals().keySet(), text -> {
      List<String> actuals = orderedActuals().get(text);
      assertTrue(actuals.size() > 1, "one actual has no order");
      for (int i = 1; i < actuals.size(); i++) {
        assertOrdered(read(text), actuals.get(i - 1), actuals.get(i));
      }
    }));
  }

  @Test
  void answersAlikeInEveryThread() {
    Answers.assertAlikeInEveryThread(this::answers);
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void answersAlikeEverywhere() {
    Answers.assertAlikeEverywhere(this::answers);
  }

  private List<Object> answers() {
    List<Object> answers = new ArrayList<>();
    for (String text : goodTexts()) {
      T target = read(text);
      answers.add(target);
      answers.add(target.canonical());
      answers.add(type().requirement(target, context()));
      orderedActuals()
          .values()
          .forEach(actuals -> actuals.forEach(actual -> answers.add(compare(target, actual))));
    }
    badTexts().forEach(text -> answers.add(parse(text).problem()));
    return answers;
  }

  private List<String> cells() {
    List<String> cells = new ArrayList<>(OddTexts.hostile());
    cells.addAll(OddTexts.senseless());
    cells.addAll(OddTexts.standardNotations());
    cells.addAll(badTexts());
    goodTexts().forEach(text -> cells.addAll(OddTexts.near(text)));
    return cells;
  }

  private Parsed<T> parse(String text) {
    Parsed<T> parsed;
    try {
      parsed = type().parse(text);
    } catch (RuntimeException | StackOverflowError e) {
      return fail(
          "parse(" + quoted(text) + ") threw " + e + "; a text it cannot read is unrecognised", e);
    }
    assertNotNull(parsed, "parse(" + quoted(text) + ") returned null");
    return parsed;
  }

  private T read(String text) {
    Parsed<T> parsed = parse(text);
    assertTrue(parsed.isOk(), "it does not read " + quoted(text) + ": " + parsed);
    return parsed.orElseThrow();
  }

  private Comparison compare(T target, String actual) {
    String call = "compare(" + quoted(target.text()) + ", " + quoted(actual) + ")";
    Comparison comparison;
    try {
      comparison = type().compare(target, ActualValue.of(actual), context());
    } catch (RuntimeException | StackOverflowError e) {
      return fail(call + " threw " + e + "; what it cannot judge is undetermined", e);
    }
    assertNotNull(comparison, call + " returned null");
    if (comparison.verdict() == Verdict.UNDETERMINED) {
      assertTrue(comparison.problem().isPresent(), call + " does not say why it is undetermined");
    }
    if (comparison.verdict() == Verdict.PARTLY_MET) {
      assertTrue(
          comparison.completion().orElse(Ratio.ONE).compareTo(Ratio.ZERO) > 0,
          call + " is partly met, with nothing achieved");
    }
    return comparison;
  }

  private void assertKeepsItsMeaning(T target) {
    String canonical = target.canonical();
    assertNotNull(canonical, "canonical() of " + quoted(target.text()) + " is null");
    Optional<? extends Target> again = readBack(canonical);
    assertTrue(
        again.isPresent(),
        "the canonical form " + quoted(canonical) + " of " + quoted(target.text())
            + " is not read back");
    assertEquals(
        canonical,
        again.orElseThrow().canonical(),
        "the canonical form of the canonical form of " + quoted(target.text()));
  }

  private void assertOrdered(T target, String worse, String better) {
    Comparison less = compare(target, worse);
    Comparison more = compare(target, better);
    String order =
        quoted(better) + " is no better than " + quoted(worse) + " for " + quoted(target.text());
    assertTrue(rank(less, worse) <= rank(more, better), order + ": " + less + ", " + more);
    assertTrue(
        less.completion().orElse(Ratio.ZERO).compareTo(more.completion().orElse(Ratio.ZERO)) <= 0,
        order + ": " + less + ", " + more);
  }

  private static int rank(Comparison comparison, String actual) {
    return switch (comparison.verdict()) {
      case NOT_MET -> 0;
      case PARTLY_MET -> 1;
      case MET -> 2;
      case UNDETERMINED, NOT_APPLICABLE ->
        fail("the actual " + quoted(actual) + " has no place in an order: " + comparison);
    };
  }

  private static Stream<Executable> each(Iterable<String> texts, Consumer<String> check) {
    List<Executable> checks = new ArrayList<>();
    texts.forEach(text -> checks.add(() -> check.accept(text)));
    assertFalse(checks.isEmpty(), "there are no texts to check with");
    return checks.stream();
  }
}
