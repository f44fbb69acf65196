package dev.jixiao.audit;

import dev.jixiao.compare.Assumption;
import dev.jixiao.compare.Direction;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Looks for comparisons that assumed a direction.
 *
 * <p>comparison.
 */
final class DirectionAssumedRule extends RowRule {
  DirectionAssumedRule() {
    super(
        "DIRECTION_ASSUMED",
        Severity.INFO,
        new RuleDescription(
            "comparison",
            Message.of(
                "A target states no relation, so the category decided which way is better.",
                "指标值没有写明方向，按指标类别推定。"),
            Message.of("20件 may be a floor or a ceiling.", "“20件”可能是下限，也可能是上限。"),
            "指标值“100”“4.8万元”",
            Message.of("Write ≥, ≤ or = before the number.", "在数值前写明≥、≤或=。")));
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    for (Assumption assumption : row.comparison().assumptions()) {
      if (assumption.kind() == Assumption.Kind.DIRECTION) {
        findings.accept(at(row.at("target"))
            .reported(row.targetText())
            .suggestion(suggestion(row))
            .wording(assumption.wording())
            .build());
      }
    }
  }

  // the plain number with the relation that was assumed; a date needs a word such as 前
  private static Optional<String> suggestion(Row row) {
    Quantity required = row.target().quantity();
    Direction direction = row.indicator().category().direction();
    if (required == null
        || row.target().relation() != Relation.NONE
        || direction == Direction.EARLIER_IS_BETTER) {
      return Optional.empty();
    }
    boolean most = required.signum() == 0 || direction == Direction.SMALLER_IS_BETTER;
    Relation assumed = most ? Relation.AT_MOST : Relation.AT_LEAST;
    return Optional.of(assumed.symbol() + required);
  }
}
