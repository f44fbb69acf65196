package dev.jixiao.audit;

import dev.jixiao.notation.NotationReader;
import dev.jixiao.target.ApproximateTarget;
import dev.jixiao.target.CompletionTarget;
import dev.jixiao.target.ConditionsTarget;
import dev.jixiao.target.DeadlineTarget;
import dev.jixiao.target.DurationTarget;
import dev.jixiao.target.FreeText;
import dev.jixiao.target.MoneyTarget;
import dev.jixiao.target.NumberTarget;
import dev.jixiao.target.PercentageTarget;
import dev.jixiao.target.PeriodTarget;
import dev.jixiao.target.QualitativeTarget;
import dev.jixiao.target.RangeTarget;
import dev.jixiao.target.RatioTarget;
import dev.jixiao.target.RelativeChangeTarget;
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
    if (target instanceof NumberTarget number) {
      return number(number.relation(), number.quantity());
    } else if (target instanceof PercentageTarget percentage) {
      return number(percentage.relation(), percentage.quantity());
    } else if (target instanceof MoneyTarget money) {
      return number(money.relation(), money.quantity());
    } else if (target instanceof ApproximateTarget approximate) {
      return number(approximate.relation(), approximate.quantity());
    } else if (target instanceof DurationTarget duration) {
      return new TargetFacts(TargetKind.DURATION, duration.relation(), duration.quantity(), null);
    } else if (target instanceof DeadlineTarget deadline) {
      return new TargetFacts(TargetKind.DATE, deadline.relation(), null, deadline.date());
    } else if (target instanceof PeriodTarget period) {
      return new TargetFacts(TargetKind.PERIOD, Relation.NONE, null, period.to());
    }
    return plain(kindOf(target));
  }

  private static TargetKind kindOf(Target target) {
    if (target instanceof RangeTarget
        || target instanceof RelativeChangeTarget
        || target instanceof RatioTarget) {
      return TargetKind.MEASURE;
    } else if (target instanceof ConditionsTarget) {
      return TargetKind.CONDITIONS;
    } else if (target instanceof QualitativeTarget) {
      return TargetKind.LEVEL;
    } else if (target instanceof CompletionTarget) {
      return TargetKind.STATEMENT;
    } else if (target instanceof FreeText) {
      return NotationReader.isMissing(target.text()) ? TargetKind.MISSING : TargetKind.FREE;
    }
    return target.text().isBlank() ? TargetKind.MISSING : TargetKind.OWN;
  }

  private static TargetFacts number(Relation relation, Quantity quantity) {
    return new TargetFacts(TargetKind.NUMBER, relation, quantity, null);
  }

  private static TargetFacts plain(TargetKind kind) {
    return new TargetFacts(kind, Relation.NONE, null, null);
  }

  /** Tells whether the target is a share in percent. */
  boolean isRate() {
    return kind == TargetKind.NUMBER && quantity != null && quantity.unit().isRate();
  }
}
