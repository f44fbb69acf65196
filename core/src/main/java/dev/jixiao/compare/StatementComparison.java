package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.notation.NotationReader;
import dev.jixiao.value.CellWords;
import dev.jixiao.value.Statement;
import dev.jixiao.value.YesNo;
import java.util.List;
import java.util.Optional;

/** Actual values against something that is to be done, or to be as it should. */
final class StatementComparison extends Answering {
  private static final List<String> TIMELY = List.of("时", "期", "按计划", "进度");

  private final String target;

  StatementComparison(String target, ActualValue actual, ComparisonContext context) {
    super(actual, context);
    this.target = target;
  }

  @Override
  String target() {
    return target;
  }

  @Override
  Comparison otherwise() {
    return repeats() ? Comparison.met().declared() : mismatch();
  }

  // 参照政府采购成本控制 says nothing of the outcome, repeated or not
  private boolean repeats() {
    return actual.canonical().equals(target)
        && !(NotationReader.read(target) instanceof Cell.Said said
            && said.statement() == Statement.REFERENCE);
  }

  // 是否存在违规行为, 否: 已完成 is no answer
  @Override
  Comparison done() {
    return YesNo.of(target).filter(answer -> answer == YesNo.NO).isPresent()
        ? mismatch()
        : super.done();
  }

  @Override
  Comparison proper() {
    if (YesNo.of(target).filter(answer -> answer == YesNo.NO).isPresent()) {
      return saysNothing(actual.canonical()) ? Comparison.met().declared() : mismatch();
    }
    return !asksForNothing(target) || answersNothing() ? Comparison.met().declared() : mismatch();
  }

  /** Whether the answer denies what the target denies: 无投诉 is none for 零事故, and 无重大事故 leaves room for small ones. */
  private boolean answersNothing() {
    if (actual.canonical().equals(target)) {
      return true;
    }
    String answer = actual.canonical();
    List<String> denied = harms(answer);
    boolean all = denied.isEmpty()
        || harms(target).stream()
            .allMatch(harm ->
                denied.stream().anyMatch(word -> word.contains(harm) || harm.contains(word)));
    return asksForNothing(answer) && all && (!answer.contains("大") || target.contains("大"));
  }

  private List<String> harms(String statement) {
    return context.words().split(statement).stream()
        .filter(word -> word.is(CellWords.Meaning.HARM))
        .map(CellWords.Word::text)
        .toList();
  }

  @Override
  Comparison late() {
    return TIMELY.stream().anyMatch(target::contains)
        ? Comparison.notMet().declared()
        : inconclusive();
  }

  @Override
  Comparison yesNo(YesNo answer) {
    Optional<YesNo> asked = YesNo.of(target);
    if (asked.isPresent()) {
      return asked.get() == answer
          ? Comparison.met().declared()
          : Comparison.notMet().declared();
    }
    return asksForNothing(target) ? inconclusive() : super.yesNo(answer);
  }

  // 无 is nothing, but answers a question of yes or no
  @Override
  public Comparison missing(Cell.Missing missing) {
    Optional<YesNo> answer = YesNo.of(target).flatMap(asked -> YesNo.of(actual.text()));
    return answer.isPresent() ? yesNo(answer.get()) : super.missing(missing);
  }

  @Override
  public Comparison amount(Cell.Amount amount) {
    if (isAll() || actual.canonical().equals(target)) {
      return Comparison.met().declared();
    }
    if (asksForNothing(target)) {
      return isOneNumber(amount) ? none(amount) : mismatch();
    }
    return isNothing() ? Comparison.notMet().declared() : mismatch();
  }

  // 零事故, 无重大事故, 未发生: a count of zero is what was asked for
  private static Comparison none(Cell.Amount amount) {
    return amount.quantity().signum() == 0 ? Comparison.met() : Comparison.notMet();
  }

  // 无重大安全事故, 全年未发生违规: what ought not to happen is denied first of all
  private static boolean asksForNothing(String statement) {
    boolean denied = false;
    for (CellWords.Word word : CellWords.standard().split(statement)) {
      CellWords.Meaning meaning = word.meaning().orElse(CellWords.Meaning.SUBJECT);
      switch (meaning) {
        case HARMLESS, ALL, THISYEAR -> {}
        case NONE -> {
          return true;
        }
        case NOT -> denied = true;
        case HARM -> {
          return denied;
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** Whether a statement says that nothing of a kind happened. */
  static boolean saysNothing(String statement) {
    return asksForNothing(statement)
        && !statement.contains("大"); // 无重大事故 leaves room for small ones
  }
}
