package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;

/** Calls a user's own type so that one that throws, or gives nothing, costs one cell and not the form. */
final class Guard {
  private Guard() {}

  @SuppressWarnings({"CatchAndPrintStackTrace", "ConstantValue"})
  static Parsed<? extends Target> parse(IndicatorType<?> type, String text) {
    try {
      Parsed<? extends Target> parsed = type.parse(text);
      boolean sound =
          parsed != null && (!parsed.isOk() || type.targetType().isInstance(parsed.orElseThrow()));
      return sound ? parsed : Parsed.failed(failure(type, "parse gave no result of its own class"));
    } catch (RuntimeException | StackOverflowError e) {
      return Parsed.failed(failure(type, "parse threw " + e.getClass().getName()));
    }
  }

  static Comparison compare(
      IndicatorType<?> type, Target target, ActualValue actual, ComparisonContext context) {
    try {
      Comparison comparison = compareWith(type, target, actual, context);
      return comparison != null
          ? comparison
          : Comparison.undetermined(failure(type, "compare gave no result"));
    } catch (RuntimeException | StackOverflowError e) {
      return Comparison.undetermined(
          failure(type, "compare threw " + e.getClass().getName()));
    }
  }

  private static <T extends Target> Comparison compareWith(
      IndicatorType<T> type, Target target, ActualValue actual, ComparisonContext context) {
    return type.compare(type.targetType().cast(target), actual, context);
  }

  private static Problem failure(IndicatorType<?> type, String what) {
    return Problem.of(
        ProblemCode.TYPE_FAILED,
        "indicator type \"" + type.name() + "\" failed: " + what,
        "指标类型“" + type.name() + "”出错：" + what);
  }
}
