package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.FullWidth;
import java.util.List;

/** Actual values against a level of quality. */
final class LevelComparison extends Answering {
  private static final int MAX_WORD = 6;
  // what scales of quality begin with; 高中低 does not tell which end is better
  private static final List<String> BEST = List.of("优秀", "优", "好");

  private final String target;
  private final String level;

  LevelComparison(String target, String level, ActualValue actual, ComparisonContext context) {
    super(actual, context);
    this.target = target;
    this.level = level;
  }

  @Override
  String target() {
    return target;
  }

  @Override
  Comparison otherwise() {
    if (actual.canonical().equals(target)) {
      return Comparison.met();
    }
    return isAll() ? Comparison.met().declared() : mismatch();
  }

  @Override
  public Comparison level(Cell.Level reached) {
    if (level.isEmpty() || reached.level().isEmpty()) {
      // 优良中差 names a scale and no level: whichever is meant, the best one reaches it
      return isBest(reached) ? Comparison.met() : uncomparable();
    }
    if (reached.canonical().equals(target)) {
      return Comparison.met();
    }
    return switch (context
        .ladder()
        .compare(target, level, reached.canonical(), reached.level(), context.words())) {
      case AS_GOOD -> Comparison.met();
      case SHORT -> Comparison.partlyMet();
      case NONE -> Comparison.notMet();
      case UNKNOWN -> uncomparable();
    };
  }

  private boolean isBest(Cell.Level reached) {
    for (String best : BEST) {
      if (level.isEmpty() && target.startsWith(best)) {
        return context
                .ladder()
                .compare(best, best, reached.canonical(), reached.level(), context.words())
            == QualitativeLadder.Order.AS_GOOD;
      }
    }
    return false;
  }

  /** A change in a number where something was to rise or fall: 减少20吨 of 减少. */
  @Override
  public Comparison change(Cell.Change change) {
    return switch (context.ladder().compareChange(level, change.size().signum())) {
      case AS_GOOD -> Comparison.met().declared();
      case NONE -> Comparison.notMet().declared();
      case SHORT, UNKNOWN -> otherwise();
    };
  }

  // 恶化 is no level of quality, but the opposite of 改善
  @Override
  public Comparison text(Cell.Text text) {
    String said = FullWidth.strip(actual.text());
    boolean opposite = said.length() <= MAX_WORD
        && context.ladder().compare(target, level, said, said, context.words())
            == QualitativeLadder.Order.NONE;
    return opposite ? Comparison.notMet().declared() : super.text(text);
  }

  private Comparison uncomparable() {
    return Comparison.undetermined(Problem.of(
        ProblemCode.LEVEL_UNCOMPARABLE,
        "the levels \"" + target + "\" and \"" + actual.text() + "\" cannot be compared",
        "定性等级“" + target + "”与“" + actual.text() + "”无法比较"));
  }
}
