package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Requirement;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.compare.Verdict;
import dev.jixiao.foreign.Thrown;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls indicator types, standard and custom, so that one that throws or returns null costs one cell and not the form. */
final class Guard {
  private static final Set<String> FINAL =
      Set.of(ProblemCode.TYPE_FAILED.name(), ProblemCode.TARGET_MISSING.name());

  private Guard() {}

  static Parsed<? extends Target> parse(IndicatorType<?> type, String text) {
    try {
      Parsed<? extends Target> parsed = Objects.requireNonNull(type.parse(text), "no result");
      parsed.value().ifPresent(target -> check(type, target, text));
      return parsed;
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      return Parsed.failed(failure(type, "parse", "读取", e));
    }
  }

  /** The problem of a type that failed while reading; null if it read, or left the text to others. */
  static @Nullable Problem failure(Parsed<?> parsed) {
    return parsed.problem().filter(Guard::isFailure).orElse(null);
  }

  static boolean isFailure(Problem problem) {
    return problem.code().equals(ProblemCode.TYPE_FAILED.name());
  }

  private static void check(IndicatorType<?> type, Target target, String text) {
    if (target.getClass() != type.targetType()) {
      throw new IllegalStateException(
          "a target of " + target.getClass() + ", not " + type.targetType());
    }
    if (!text.equals(target.text())) {
      throw new IllegalStateException("a target with another text");
    }
    Objects.requireNonNull(target.canonical(), "no canonical form");
  }

  /** What a custom type leaves open is judged as for every type: a missing value, a statement that all is done. */
  static Comparison compare(
      IndicatorType<?> type, Target target, ActualValue actual, ComparisonContext context) {
    Comparison comparison = compareAlone(type, target, actual, context);
    boolean open = !(type instanceof StandardType)
        && comparison.verdict() == Verdict.UNDETERMINED
        && comparison
            .problem()
            .filter(problem -> FINAL.contains(problem.code()))
            .isEmpty();
    return open ? StandardComparisons.general(actual, context).orElse(comparison) : comparison;
  }

  private static Comparison compareAlone(
      IndicatorType<?> type, Target target, ActualValue actual, ComparisonContext context) {
    try {
      return Objects.requireNonNull(compareWith(type, target, actual, context), "no result");
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      return Comparison.undetermined(failure(type, "compare", "比较", e));
    }
  }

  private static <T extends Target> Comparison compareWith(
      IndicatorType<T> type, Target target, ActualValue actual, ComparisonContext context) {
    return type.compare(type.targetType().cast(target), actual, context);
  }

  /** What a target asks for; where a type fails to say it, the target in its own notation and the failure. */
  static Requirement requirement(IndicatorType<?> type, Target target, ComparisonContext context) {
    try {
      return Objects.requireNonNull(requirementOf(type, target, context), "no result");
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      return Requirement.of(Message.of(target.text()))
          .reporting(failure(type, "say what is required", "说明要求", e));
    }
  }

  private static <T extends Target> Requirement requirementOf(
      IndicatorType<T> type, Target target, ComparisonContext context) {
    return type.requirement(type.targetType().cast(target), context);
  }

  /** What a type is called; its name where it fails to say. */
  static Message label(IndicatorType<?> type) {
    try {
      return Objects.requireNonNull(type.label(), "no label");
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      return Message.of(type.name());
    }
  }

  private static Problem failure(
      IndicatorType<?> type, String method, String chinese, Throwable thrown) {
    String name = type.getClass().getName();
    String reason = Thrown.described(thrown);
    return Problem.of(
        ProblemCode.TYPE_FAILED,
        "the indicator type " + name + " failed to " + method + ": " + reason,
        "指标类型 " + name + " " + chinese + "时出错：" + reason);
  }
}
