package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.notation.LastYear;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    Comparison sinceLastYear = sinceLastYear();
    if (sinceLastYear != null) {
      return sinceLastYear;
    }
    return ordered(reached.canonical(), reached.level());
  }

  /** The answer of a comparison with the year before, or to one; null if neither is one. */
  private @Nullable Comparison sinceLastYear() {
    String said = withoutName(FullWidth.strip(actual.text()));
    LastYear asked = LastYear.of(target).orElse(null);
    LastYear given = LastYear.of(said).orElse(null);
    if (asked == null) {
      return given == null || given.judged() ? null : changed(LastYear.change(said), given);
    }
    // 有所提高 and 持平 are seen from the year before
    given = given == null ? LastYear.of("较上年" + said).orElse(null) : given;
    if (given == null) {
      return null;
    }
    return LastYearComparison.verdict(asked, given)
        .map(verdict -> verdict == Verdict.MET ? Comparison.met() : Comparison.notMet())
        .orElseGet(this::inconclusive);
  }

  // 粮食产量高于上年 of 粮食产量
  private String withoutName(String said) {
    int end = Math.min(said.length(), context.name().length());
    while (end > 1 && !context.name().contains(said.substring(0, end))) {
      end--;
    }
    return end > 1 ? said.substring(end) : said;
  }

  // 较上年显著提升 is 显著提升, and 与上年持平 is 持平
  private @Nullable Comparison changed(String change, LastYear given) {
    Comparison worded = ordered(change, change);
    String plain = plain(given.relation());
    return worded.verdict() != Verdict.UNDETERMINED || plain.isEmpty()
        ? worded
        : ordered(plain, plain);
  }

  private static String plain(Relation relation) {
    return switch (relation) {
      case EQUAL -> "持平";
      case MORE_THAN -> "提高";
      case LESS_THAN -> "下降";
      case AT_LEAST, AT_MOST, NONE, ABOUT -> "";
    };
  }

  private Comparison ordered(String said, String reached) {
    return switch (context.ladder().compare(target, level, said, reached, context.words())) {
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
    LastYear asked = LastYear.of(target).orElse(null);
    if (asked != null && change.size().signum() != 0) {
      Relation side = change.size().signum() > 0 ? Relation.MORE_THAN : Relation.LESS_THAN;
      return LastYearComparison.verdict(asked, new LastYear(side, false))
          .map(verdict ->
              (verdict == Verdict.MET ? Comparison.met() : Comparison.notMet()).declared())
          .orElseGet(this::inconclusive);
    }
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
    Comparison sinceLastYear = sinceLastYear();
    if (sinceLastYear != null) {
      return sinceLastYear;
    }
    return opposite ? Comparison.notMet().declared() : super.text(text);
  }

  private Comparison uncomparable() {
    return Comparison.undetermined(Problem.of(
        ProblemCode.LEVEL_UNCOMPARABLE,
        "the levels \"" + target + "\" and \"" + actual.text() + "\" cannot be compared",
        "定性等级“" + target + "”与“" + actual.text() + "”无法比较"));
  }
}
