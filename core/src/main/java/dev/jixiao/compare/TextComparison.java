package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.notation.TimeWord;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import java.util.Optional;

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
    Comparison ranked = RankComparison.of(this, target);
    if (ranked != null) {
      return ranked;
    }
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
    Optional<String> time = TimeWord.in(target);
    if (time.isPresent()) {
      return Problem.of(
          ProblemCode.TARGET_UNREADABLE,
          "the target names a time, " + time.get() + ", but no date: \"" + written + "\"",
          "指标值“" + written + "”只写了“" + time.get() + "”这样的时间说法，没有具体日期");
    }
    return Problem.of(
        ProblemCode.TARGET_UNREADABLE,
        "the target is not in any known notation: \"" + written + "\"",
        "指标值不是可识别的写法：“" + written + "”");
  }
}
