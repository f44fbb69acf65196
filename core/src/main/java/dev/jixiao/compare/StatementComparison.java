package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import java.util.List;

/** Actual values against something that is to be done, or to be as it should. */
final class StatementComparison extends Answering {
  private static final List<String> NOTHING = List.of(
      "零事故", "零投诉", "零差错", "零发生", "无重大", "无安全事故", "无事故", "无投诉", "无群体性事件", "未发生", "不发生", "不出现");

  private final String target;

  StatementComparison(String target, ActualValue actual) {
    super(actual);
    this.target = target;
  }

  @Override
  String target() {
    return target;
  }

  @Override
  Comparison otherwise() {
    return actual.canonical().equals(target) ? Comparison.met().declared() : mismatch();
  }

  @Override
  Comparison proper() {
    return Comparison.met().declared();
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

  private static boolean asksForNothing(String target) {
    return NOTHING.stream().anyMatch(target::startsWith);
  }

  /** Whether a statement says that nothing of a kind happened. */
  static boolean saysNothing(String statement) {
    return asksForNothing(statement)
        && !statement.contains("大"); // 无重大事故 leaves room for small ones
  }
}
