package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.notation.LastYear;
import dev.jixiao.notation.TimeWord;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Statement;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

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
    Comparison ordered = ordered();
    if (ordered != null) {
      return ordered;
    }
    return isAll()
        ? Comparison.met().declared().reporting(unreadable())
        : Comparison.undetermined(unreadable());
  }

  /** The judgement by a place, a class, the year before or a day of the month; null where the target asks for none. */
  private @Nullable Comparison ordered() {
    Comparison ranked = RankComparison.of(this, target);
    ranked = ranked == null ? WaterComparison.of(this, target) : ranked;
    ranked = ranked == null ? sinceLastYear() : ranked;
    return ranked == null ? monthly() : ranked;
  }

  // 下降3% of 同比下降
  private @Nullable Comparison sinceLastYear() {
    return LastYear.of(target).isPresent()
        ? new LevelComparison(target, target, actual, context).comparison()
        : null;
  }

  // 每月8日 of 每月10日前
  private @Nullable Comparison monthly() {
    OptionalInt asked = TimeWord.dayOfMonth(target);
    if (asked.isEmpty()) {
      return null;
    }
    if (actual.cell() instanceof Cell.Said late && late.statement() == Statement.LATE) {
      return Comparison.notMet().declared();
    }
    if (actual.cell() instanceof Cell.Said said && said.statement() == Statement.PROPER) {
      // 按月发放 says nothing of the day
      boolean timely = Aspect.isTimely(said.canonical()) && said.canonical().indexOf('月') < 0;
      return timely ? Comparison.met().declared() : mismatch();
    }
    OptionalInt given = TimeWord.dayOfMonth(actual.text());
    if (given.isEmpty()) {
      return inconclusive();
    }
    boolean met = given.getAsInt() <= asked.getAsInt();
    return (met ? Comparison.met() : Comparison.notMet()).declared();
  }

  @Override
  public Comparison said(Cell.Said said) {
    Comparison answer = general(actual, context);
    boolean read = TimeWord.dayOfMonth(target).isPresent();
    return answer == null ? otherwise() : read ? answer : answer.reporting(unreadable());
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
