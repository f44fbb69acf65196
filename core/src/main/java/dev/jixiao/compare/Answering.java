package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.notation.WholeCell;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Statement;
import dev.jixiao.value.Unit;
import dev.jixiao.value.YesNo;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an actual value is worth as an answer to one target, by the shape of the answer.
 *
 * <p>A missing value, and a statement that all, a part or nothing is done, answer targets of every kind alike. Any other
 * shape answers a target only where its comparison says so.
 */
abstract class Answering implements Cell.Shapes<Comparison> {
  static final Quantity ALL = Quantity.of(100, 0, Unit.PERCENT);

  private static final int MAX_QUOTED = 60;

  /** The actual value as the answer to this indicator: words may mean something else here than by themselves. */
  final ActualValue actual;

  final ComparisonContext context;

  Answering(ActualValue actual, ComparisonContext context) {
    this.actual = actual.answering(context);
    this.context = context;
  }

  /** The target in canonical notation. */
  abstract String target();

  /** The target as a message quotes it: as written, where that is known. */
  private String asked() {
    String asked = context.target().strip();
    return asked.isEmpty() ? target() : clipped(asked);
  }

  final Comparison comparison() {
    Problem beside = beside(actual, context);
    Comparison plain = beside == null ? actual.cell().as(this) : Comparison.undetermined(beside);
    Comparison explained = plain.verdict() == Verdict.UNDETERMINED ? explained() : null;
    // what is not decided otherwise is told in the words of the cell
    return explained == null || explained.verdict() == Verdict.UNDETERMINED ? plain : explained;
  }

  /**
   * The answer of a value once a figure beside it turns out only to repeat or complement it; null if there is no such
   * figure.
   */
  @Nullable
  Comparison explained() {
    return null;
  }

  /** The problem of words beside a value that may change what it means, or leave it open; null if there are none. */
  static @Nullable Problem beside(ActualValue actual, ComparisonContext context) {
    WholeCell.Account account = actual.account(context);
    String written = clipped(actual.text());
    return switch (account.beside()) {
      case NOTHING -> null;
      case REMARK ->
        Problem.of(
            ProblemCode.ACTUAL_INCONCLUSIVE,
            "the remark \"" + account.words() + "\" leaves open what \"" + written + "\" is worth",
            "括注“" + account.words() + "”使实际完成值“" + written + "”不能确定");
      case OTHER ->
        Problem.of(
            ProblemCode.ACTUAL_INCONCLUSIVE,
            "\"" + account.words() + "\" in \"" + written
                + "\" may make it something other than what the indicator asks for",
            "实际完成值“" + written + "”含有“" + account.words() + "”，可能不是该指标要求填报的内容");
    };
  }

  /** The answer of a missing value or of a statement that something is done; null if the actual is neither. */
  static @Nullable Comparison general(ActualValue actual, ComparisonContext context) {
    Cell cell = actual.answering(context).cell();
    if (cell instanceof Cell.Missing) {
      return missing();
    }
    return cell instanceof Cell.Said said
            && !isYesNo(said)
            && !Denial.isOnlyHandled(said.canonical(), context)
        ? general(said.statement())
        : null;
  }

  /** Tells whether a statement is a plain yes or no, which answers questions of that kind only. */
  static boolean isYesNo(Cell.Said said) {
    return YesNo.of(said.canonical()).isPresent();
  }

  private static @Nullable Comparison general(Statement statement) {
    return switch (statement) {
      case DONE -> Comparison.met().declared();
      case PARTLY -> Comparison.partlyMet().declared();
      case UNDONE -> Comparison.notMet().declared();
      case PROPER, ONGOING, LATE, REFERENCE -> null;
    };
  }

  private static Comparison missing() {
    return Comparison.undetermined(
        Problem.of(ProblemCode.ACTUAL_MISSING, "there is no actual value", "未填写实际完成值"));
  }

  /** The answer of every shape that a comparison has no method of its own for. */
  Comparison otherwise() {
    return mismatch();
  }

  /** The answer of a statement that all is done; what ought not to happen has happened where it was dealt with. */
  Comparison done() {
    return Denial.isOnlyHandled(actual.canonical(), context)
        ? inconclusive()
        : Comparison.met().declared();
  }

  /** The answer of a statement that something is satisfactory. */
  Comparison proper() {
    return otherwise();
  }

  /**
   * The answer of a statement that something is going on satisfactorily, which does not answer a target that asks for its
   * end.
   */
  Comparison ongoing() {
    return inconclusive();
  }

  /** The answer of a statement that something is done, but late, where no time is asked for. */
  Comparison late() {
    return inconclusive();
  }

  /** The answer of a plain yes or no. */
  Comparison yesNo(YesNo answer) {
    return answer.isYes() ? proper() : Comparison.notMet().declared();
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
    Optional<YesNo> yesNo = YesNo.of(said.canonical());
    return yesNo.isPresent() ? yesNo(yesNo.get()) : stated(said.statement());
  }

  private Comparison stated(Statement statement) {
    return switch (statement) {
      case DONE -> done();
      case PARTLY, UNDONE -> Objects.requireNonNull(general(statement));
      case LATE -> late();
      case PROPER -> proper();
      case ONGOING -> ongoing();
      case REFERENCE -> otherwise();
    };
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
    return isOneNumber(amount.relation());
  }

  /** Tells whether a relation leaves a number one number, and makes no bound of it. */
  static boolean isOneNumber(Relation relation) {
    return relation == Relation.NONE || relation == Relation.ABOUT;
  }

  final Comparison mismatch() {
    String written = clipped(actual.text());
    return Comparison.undetermined(
        actual.cell() instanceof Cell.Text
            ? Problem.of(
                ProblemCode.ACTUAL_UNREADABLE,
                "the actual value \"" + written + "\" is not in any known notation",
                "实际完成值“" + written + "”不是可识别的写法")
            : Problem.of(
                ProblemCode.ACTUAL_KIND_MISMATCH,
                "the actual value \"" + written + "\" does not answer the target \"" + asked()
                    + "\"",
                "实际完成值“" + written + "”与指标值“" + asked() + "”不是同一类内容"));
  }

  final Comparison inconclusive() {
    return Comparison.undetermined(inconclusive(asked()));
  }

  /** The problem of an actual value that leaves open how far a target is met. */
  final Problem inconclusive(String target) {
    String written = clipped(actual.text());
    return Problem.of(
        ProblemCode.ACTUAL_INCONCLUSIVE,
        "the actual value \"" + written + "\" leaves open how far the target \"" + target
            + "\" is met",
        "实际完成值“" + written + "”不能确定指标值“" + target + "”的完成程度");
  }

  static String clipped(String text) {
    return Message.clipped(text, MAX_QUOTED);
  }

  /** A comparison with what is odd about the units; one that is undetermined says why already. */
  static Comparison reporting(@Nullable Problem problem, Comparison comparison) {
    return problem == null || comparison.verdict() == Verdict.UNDETERMINED
        ? comparison
        : comparison.reporting(problem);
  }
}
