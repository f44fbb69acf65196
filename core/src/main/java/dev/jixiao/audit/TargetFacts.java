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
    Kind kind,
    Relation relation,
    @Nullable Quantity quantity,
    @Nullable PartialDate date) {
  /** The kinds of target that rules tell apart. */
  enum Kind {
    NUMBER,
    MEASURE,
    DURATION,
    DATE,
    PERIOD,
    CONDITIONS,
    LEVEL,
    STATEMENT,
    FREE,
    MISSING,
    OWN
  }

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
      return new TargetFacts(Kind.DURATION, duration.relation(), duration.quantity(), null);
    } else if (target instanceof DeadlineTarget deadline) {
      return new TargetFacts(Kind.DATE, deadline.relation(), null, deadline.date());
    } else if (target instanceof PeriodTarget period) {
      return new TargetFacts(Kind.PERIOD, Relation.NONE, null, period.to());
    }
    return plain(kindOf(target));
  }

  private static Kind kindOf(Target target) {
    if (target instanceof RangeTarget
        || target instanceof RelativeChangeTarget
        || target instanceof RatioTarget) {
      return Kind.MEASURE;
    } else if (target instanceof ConditionsTarget) {
      return Kind.CONDITIONS;
    } else if (target instanceof QualitativeTarget) {
      return Kind.LEVEL;
    } else if (target instanceof CompletionTarget) {
      return Kind.STATEMENT;
    } else if (target instanceof FreeText) {
      return NotationReader.isMissing(target.text()) ? Kind.MISSING : Kind.FREE;
    }
    return target.text().isBlank() ? Kind.MISSING : Kind.OWN;
  }

  private static TargetFacts number(Relation relation, Quantity quantity) {
    return new TargetFacts(Kind.NUMBER, relation, quantity, null);
  }

  private static TargetFacts plain(Kind kind) {
    return new TargetFacts(kind, Relation.NONE, null, null);
  }

  /** Tells whether numbers answer the target. */
  boolean isQuantitative() {
    return kind == Kind.NUMBER || kind == Kind.MEASURE;
  }

  /** Tells whether the target is a share in percent. */
  boolean isRate() {
    return kind == Kind.NUMBER && quantity != null && quantity.unit().isRate();
  }

  /** Tells whether a judgement in words answers the target. */
  boolean isQualitative() {
    return kind == Kind.LEVEL || kind == Kind.STATEMENT;
  }
}
