package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Statement;
import dev.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What an actual value is worth as an answer to one target, by the shape of the answer.
 *
 * <p>A missing value, and a statement that all, a part or nothing is done, answer targets of every kind alike. Any other
 * shape answers a target only where its comparison says so.
 */
abstract class Answering implements Cell.Shapes<Comparison> {
  private static final Quantity ALL = Quantity.of(100, 0, Unit.PERCENT);

  final ActualValue actual;

  Answering(ActualValue actual) {
    this.actual = actual;
  }

  /** The target in canonical notation. */
  abstract String target();

  final Comparison comparison() {
    return actual.cell().as(this);
  }

  /** The answer of a missing value or of a statement that something is done; null if the actual is neither. */
  static @Nullable Comparison general(Cell cell) {
    if (cell instanceof Cell.Missing) {
      return missing();
    }
    return cell instanceof Cell.Said said ? general(said.statement()) : null;
  }

  private static @Nullable Comparison general(Statement statement) {
    return switch (statement) {
      case DONE -> Comparison.met().declared();
      case PARTLY -> Comparison.partlyMet().declared();
      case UNDONE -> Comparison.notMet().declared();
      case PROPER, LATE -> null;
    };
  }

  private static Comparison missing() {
    return Comparison.undetermined(
        Problem.of(ProblemCode.ACTUAL_MISSING, "there is no actual value", "未填写实际完成值"));
  }

  /** The answer of every shape that a comparison does not speak of. */
  Comparison otherwise() {
    return mismatch();
  }

  /** The answer of a statement that something is as it should be. */
  Comparison proper() {
    return otherwise();
  }

  /** The answer of a statement that all is done, but late. */
  Comparison late() {
    return mismatch();
  }

  @Override
  public Comparison amount(Cell.Amount amount) {
    return otherwise();
  }

  @Override
  public Comparison range(Cell.Range range) {
    return otherwise();
  }

  @Override
  public Comparison change(Cell.Change change) {
    return otherwise();
  }

  @Override
  public Comparison proportion(Cell.Proportion proportion) {
    return otherwise();
  }

  @Override
  public Comparison date(Cell.Date date) {
    return otherwise();
  }

  @Override
  public Comparison period(Cell.Period period) {
    return otherwise();
  }

  @Override
  public Comparison level(Cell.Level level) {
    return otherwise();
  }

  @Override
  public Comparison said(Cell.Said said) {
    Comparison answer = general(said.statement());
    if (answer != null) {
      return answer;
    }
    return said.statement() == Statement.LATE ? late() : proper();
  }

  @Override
  public Comparison several(Cell.Several several) {
    return otherwise();
  }

  @Override
  public Comparison missing(Cell.Missing missing) {
    return missing();
  }

  @Override
  public Comparison text(Cell.Text text) {
    return otherwise();
  }

  /** Tells whether the actual is 100%, which against anything but a percentage says that all is done. */
  final boolean isAll() {
    return actual.cell() instanceof Cell.Amount amount
        && isOneNumber(amount)
        && ALL.equals(amount.quantity());
  }

  /** Tells whether the actual is a plain zero, which against a date or a deed says that nothing is done. */
  final boolean isNothing() {
    return actual.cell() instanceof Cell.Amount amount
        && isOneNumber(amount)
        && amount.quantity().signum() == 0
        && (amount.quantity().unit().isNone() || amount.quantity().unit().isRate());
  }

  /** Tells whether an amount is a number and no bound. */
  static boolean isOneNumber(Cell.Amount amount) {
    return amount.relation() == Relation.NONE || amount.relation() == Relation.ABOUT;
  }

  final Comparison mismatch() {
    String written = clipped(actual.text());
    return Comparison.undetermined(
        actual.cell() instanceof Cell.Text
            ? Problem.of(
                ProblemCode.ACTUAL_UNREADABLE,
                "the actual value \"" + written + "\" is in no known notation",
                "实际完成值“" + written + "”不是可识别的写法")
            : Problem.of(
                ProblemCode.ACTUAL_KIND_MISMATCH,
                "the actual value \"" + written + "\" does not answer the target " + target(),
                "实际完成值“" + written + "”与指标值“" + target() + "”不是同一类内容"));
  }

  final Comparison inconclusive() {
    return Comparison.undetermined(inconclusive(target()));
  }

  /** The problem of an actual value that leaves open how far a target is met. */
  final Problem inconclusive(String target) {
    String written = clipped(actual.text());
    return Problem.of(
        ProblemCode.ACTUAL_INCONCLUSIVE,
        "the actual value \"" + written + "\" leaves open how far the target " + target + " is met",
        "实际完成值“" + written + "”不能确定指标值“" + target + "”的完成程度");
  }

  static String clipped(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  /** A comparison with what is odd about the units; one that is undetermined says why already. */
  static Comparison reporting(@Nullable Problem problem, Comparison comparison) {
    return problem == null || comparison.verdict() == Verdict.UNDETERMINED
        ? comparison
        : comparison.reporting(problem);
  }
}
