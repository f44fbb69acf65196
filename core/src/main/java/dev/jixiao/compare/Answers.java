package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/** Actual values that answer a target of any kind, and the problems of those that answer none. */
final class Answers {
  private static final Quantity ALL = Quantity.of(100, 0, Unit.PERCENT);

  private Answers() {}

  /** The answer of a missing value or of a statement that something is done; null if the actual is neither. */
  static @Nullable Comparison general(ActualValue actual) {
    Cell cell = actual.cell();
    if (cell.shape() == Cell.Shape.MISSING) {
      return missing();
    }
    if (cell.shape() != Cell.Shape.STATEMENT) {
      return null;
    }
    return switch (cell.sign()) {
      case Cell.DONE -> Comparison.met().declared();
      case Cell.PARTLY -> Comparison.partlyMet().declared();
      case Cell.UNDONE -> Comparison.notMet().declared();
      default -> null;
    };
  }

  /** Tells whether the actual is 100%, which against anything but a percentage says that all is done. */
  static boolean isAll(ActualValue actual) {
    return actual.kind() == ActualKind.NUMBER && ALL.equals(actual.cell().quantity());
  }

  /** Tells whether the actual is a plain zero, which against a date or a deed says that nothing is done. */
  static boolean isNothing(ActualValue actual) {
    if (actual.kind() != ActualKind.NUMBER || actual.cell().quantity().signum() != 0) {
      return false;
    }
    Unit unit = actual.cell().quantity().unit();
    return unit.isNone() || unit.isRate();
  }

  static Comparison missing() {
    return Comparison.undetermined(
        Problem.of(ProblemCode.ACTUAL_MISSING, "there is no actual value", "未填写实际完成值"));
  }

  static Comparison mismatch(String target, ActualValue actual) {
    if (actual.kind() == ActualKind.TEXT) {
      return Comparison.undetermined(Problem.of(
          ProblemCode.ACTUAL_UNREADABLE,
          "the actual value \"" + clipped(actual) + "\" is in no known notation",
          "实际完成值“" + clipped(actual) + "”不是可识别的写法"));
    }
    return Comparison.undetermined(Problem.of(
        ProblemCode.ACTUAL_KIND_MISMATCH,
        "the actual value \"" + clipped(actual) + "\" does not answer the target " + target,
        "实际完成值“" + clipped(actual) + "”与指标值“" + target + "”不是同一类内容"));
  }

  static Comparison inconclusive(String target, ActualValue actual) {
    return Comparison.undetermined(inconclusiveProblem(target, actual));
  }

  static Problem inconclusiveProblem(String target, ActualValue actual) {
    return Problem.of(
        ProblemCode.ACTUAL_INCONCLUSIVE,
        "the actual value \"" + clipped(actual) + "\" leaves open how far the target " + target
            + " is met",
        "实际完成值“" + clipped(actual) + "”不能确定指标值“" + target + "”的完成程度");
  }

  private static String clipped(ActualValue actual) {
    String text = actual.text();
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
