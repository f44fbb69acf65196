package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Quantity;
import java.util.List;

/** Actual values against a target without a number: a level, a statement, a ratio, a text in no notation. */
final class TextComparison {
  private static final List<String> NOTHING = List.of(
      "零事故", "零投诉", "零差错", "零发生", "无重大", "无安全事故", "无事故", "无投诉", "无群体性事件", "未发生", "不发生", "不出现");

  private TextComparison() {}

  static Comparison level(
      String target, String level, ActualValue actual, ComparisonContext context) {
    if (actual.cell().shape() == Cell.Shape.LEVEL) {
      return actual.canonical().equals(target)
          ? Comparison.met()
          : byLadder(target, level, actual, context.ladder());
    }
    Comparison answer = Answers.general(actual);
    if (answer != null) {
      return answer;
    }
    if (actual.canonical().equals(target)) {
      return Comparison.met();
    }
    return Answers.isAll(actual) ? Comparison.met().declared() : Answers.mismatch(target, actual);
  }

  private static Comparison byLadder(
      String target, String level, ActualValue actual, QualitativeLadder ladder) {
    QualitativeLadder.Order order =
        ladder.compare(target, level, actual.canonical(), actual.cell().level());
    return switch (order) {
      case AS_GOOD -> Comparison.met();
      case SHORT -> Comparison.partlyMet();
      case NONE -> Comparison.notMet();
      case UNKNOWN ->
        Comparison.undetermined(Problem.of(
            ProblemCode.LEVEL_UNCOMPARABLE,
            "the levels \"" + target + "\" and \"" + actual.text() + "\" do not compare",
            "定性等级“" + target + "”与“" + actual.text() + "”无法比较"));
    };
  }

  static Comparison statement(String target, ActualValue actual) {
    Comparison answer = Answers.general(actual);
    if (answer != null) {
      return answer;
    }
    boolean met = actual.kind() == ActualKind.COMPLETION
        || Answers.isAll(actual)
        || actual.canonical().equals(target);
    if (met) {
      return Comparison.met().declared();
    }
    if (asksForNothing(target)) {
      return none(target, actual);
    }
    return Answers.isNothing(actual)
        ? Comparison.notMet().declared()
        : Answers.mismatch(target, actual);
  }

  // 零事故, 无重大事故, 未发生: a count of zero is what was asked for
  private static boolean asksForNothing(String target) {
    return NOTHING.stream().anyMatch(target::startsWith);
  }

  /** Whether a statement says that nothing of a kind happened. */
  static boolean saysNothing(ActualValue actual) {
    return actual.kind() == ActualKind.COMPLETION
        && asksForNothing(actual.canonical())
        && !actual.canonical().contains("大"); // 无重大事故 leaves room for small ones
  }

  private static Comparison none(String target, ActualValue actual) {
    if (actual.kind() != ActualKind.NUMBER) {
      return Answers.mismatch(target, actual);
    }
    return actual.cell().quantity().signum() == 0 ? Comparison.met() : Comparison.notMet();
  }

  static Comparison freeText(String target, ActualValue actual) {
    if (actual.isMissing()) {
      return Answers.missing();
    }
    Problem unreadable = unreadable(target);
    Comparison answer = Answers.general(actual);
    if (answer != null) {
      return answer.reporting(unreadable);
    }
    return Answers.isAll(actual) || actual.text().strip().equals(target.strip())
        ? Comparison.met().declared().reporting(unreadable)
        : Comparison.undetermined(unreadable);
  }

  private static Problem unreadable(String target) {
    String clipped = target.length() > 60 ? target.substring(0, 60) + "…" : target;
    return Problem.of(
        ProblemCode.TARGET_UNREADABLE,
        "the target is in no known notation: \"" + clipped + "\"",
        "指标值不是可识别的写法：“" + clipped + "”");
  }

  static Comparison ratio(Quantity part, Quantity whole, ActualValue actual) {
    Comparison answer = Answers.general(actual);
    if (answer != null) {
      return answer;
    }
    String target = part + ":" + whole;
    if (Answers.isAll(actual)) {
      return Comparison.met().declared();
    }
    Cell cell = actual.cell();
    if (cell.shape() != Cell.Shape.RATIO) {
      return Answers.mismatch(target, actual);
    }
    boolean same = part.ratioTo(whole).equals(cell.quantity().ratioTo(cell.otherQuantity()));
    return same ? Comparison.met() : Answers.inconclusive(target, actual);
  }
}
