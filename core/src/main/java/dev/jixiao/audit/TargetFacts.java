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
    Asked kind,
    Relation relation,
    @Nullable Quantity quantity,
    @Nullable PartialDate date) {
  static TargetFacts of(Target target) {
    Asked kind = kindOf(target);
    boolean counted = kind == Asked.NUMBER || kind == Asked.DURATION;
    if (counted && target instanceof QuantityTarget number) {
      return new TargetFacts(kind, number.relation(), number.quantity(), null);
    } else if (target instanceof DeadlineTarget deadline) {
      return new TargetFacts(kind, deadline.relation(), null, deadline.date());
    } else if (target instanceof PeriodTarget period) {
      return new TargetFacts(kind, Relation.NONE, null, period.to());
    }
    return new TargetFacts(kind, Relation.NONE, null, null);
  }

  private static Asked kindOf(Target target) {
    if (target instanceof StandardTarget standard) {
      return switch (standard.kind()) {
        case NUMBER, PERCENTAGE, MONEY, APPROXIMATE -> Asked.NUMBER;
        case RANGE, RELATIVE_CHANGE, RATIO -> Asked.MEASURE;
        case DURATION -> Asked.DURATION;
        case DEADLINE -> Asked.DATE;
        case PERIOD -> Asked.PERIOD;
        case CONDITIONS -> Asked.CONDITIONS;
        case QUALITATIVE -> Asked.LEVEL;
        case COMPLETION -> Asked.STATEMENT;
      };
    } else if (target instanceof FreeText) {
      return NotationReader.isMissing(target.text()) ? Asked.MISSING : Asked.FREE_TEXT;
    }
    return target.text().isBlank() ? Asked.MISSING : Asked.CUSTOM;
  }

  /** Tells whether the target is a share in percent. */
  boolean isRate() {
    return kind == Asked.NUMBER && quantity != null && quantity.unit().isRate();
  }
}
