package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;

/** Actual values against a text in no notation: only a statement that all is done meets it. */
final class TextComparison extends Answering {
  private final String target;

  TextComparison(String target, ActualValue actual, ComparisonContext context) {
    super(actual, context);
    this.target = target;
  }

  @Override
  String target() {
    return target;
  }

  @Override
  Comparison otherwise() {
    return isAll()
        ? Comparison.met().declared().reporting(unreadable())
        : Comparison.undetermined(unreadable());
  }

  @Override
  public Comparison said(Cell.Said said) {
    Comparison answer = general(actual, context);
    return answer == null ? otherwise() : answer.reporting(unreadable());
  }

  private Problem unreadable() {
    String written = clipped(target);
    return Problem.of(
        ProblemCode.TARGET_UNREADABLE,
        "the target is in no known notation: \"" + written + "\"",
        "指标值不是可识别的写法：“" + written + "”");
  }
}
