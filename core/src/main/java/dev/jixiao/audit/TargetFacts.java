package dev.jixiao.audit;

import dev.jixiao.notation.NotationReader;
import dev.jixiao.target.DeadlineTarget;
import dev.jixiao.target.FreeText;
import dev.jixiao.target.PeriodTarget;
import dev.jixiao.target.QuantityTarget;
import dev.jixiao.target.StandardTarget;
import dev.jixiao.target.Target;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import org.jspecify.annotations.Nullable;

/** What the rules ask of a target: its kind, its relation, and its number or date. */
record TargetFacts(
    TargetKind kind,
    Relation relation,
    @Nullable Quantity quantity,
    @Nullable PartialDate date) {
  static TargetFacts of(Target target) {
    TargetKind kind = kindOf(target);
    boolean counted = kind == TargetKind.NUMBER || kind == TargetKind.DURATION;
    if (counted && target instanceof QuantityTarget number) {
      return new TargetFacts(kind, number.relation(), number.quantity(), null);
    } else if (target instanceof DeadlineTarget deadline) {
      return new TargetFacts(kind, deadline.relation(), null, deadline.date());
    } else if (target instanceof PeriodTarget period) {
      return new TargetFacts(kind, Relation.NONE, null, period.to());
    }
    return new TargetFacts(kind, Relation.NONE, null, null);
  }

  private static TargetKind kindOf(Target target) {
    if (target instanceof StandardTarget standard) {
      return switch (standard.kind()) {
        case NUMBER, PERCENTAGE, MONEY, APPROXIMATE -> TargetKind.NUMBER;
        case RANGE, RELATIVE_CHANGE, RATIO -> TargetKind.MEASURE;
        case DURATION -> TargetKind.DURATION;
        case DEADLINE -> TargetKind.DATE;
        case PERIOD -> TargetKind.PERIOD;
        case CONDITIONS -> TargetKind.CONDITIONS;
        case QUALITATIVE -> TargetKind.LEVEL;
        case COMPLETION -> TargetKind.STATEMENT;
      };
    } else if (target instanceof FreeText) {
      return NotationReader.isMissing(target.text()) ? TargetKind.MISSING : TargetKind.FREE;
    }
    return target.text().isBlank() ? TargetKind.MISSING : TargetKind.OWN;
  }

  /** Tells whether the target is a share in percent. */
  boolean isRate() {
    return kind == TargetKind.NUMBER && quantity != null && quantity.unit().isRate();
  }
}
