package dev.jixiao.compare;

import dev.jixiao.explain.Sheet;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import org.jspecify.annotations.Nullable;

/** The arithmetic of a number against a bound. */
final class Measure {
  private static final Message REQUIRED = Message.of("required", "指标值");
  private static final Message ACHIEVED = Message.of("achieved", "实际完成值");
  private static final Message COMPLETION = Message.of("completion", "完成率");

  private Measure() {}

  static Verdict verdict(Relation relation, Quantity required, Quantity achieved) {
    boolean lower = relation.isLowerBound();
    if (!lower && !relation.isUpperBound()) {
      throw new IllegalArgumentException("not a bound: " + relation);
    }
    if (relation.admits(achieved.compareTo(required))) {
      return Verdict.MET;
    }
    boolean part = required.signum() > 0 && (!lower || achieved.signum() > 0);
    return part ? Verdict.PARTLY_MET : Verdict.NOT_MET;
  }

  static Ratio completion(
      Verdict verdict, Relation relation, Quantity required, Quantity achieved) {
    if (required.signum() <= 0 || achieved.signum() <= 0) {
      return verdict == Verdict.MET ? Ratio.ONE : Ratio.ZERO;
    }
    return relation.isUpperBound() ? required.ratioTo(achieved) : achieved.ratioTo(required);
  }

  static void explain(
      Relation relation,
      Quantity required,
      Quantity achieved,
      @Nullable Ratio completion,
      Sheet sheet) {
    sheet.fact(REQUIRED, relation.symbol(), required);
    sheet.fact(ACHIEVED, "", achieved);
    if (completion != null) {
      boolean upper = relation.isUpperBound();
      explain(upper ? required : achieved, upper ? achieved : required, completion, sheet);
    }
  }

  private static void explain(Quantity part, Quantity whole, Ratio completion, Sheet sheet) {
    if (whole.signum() == 0 || !part.ratioTo(whole).equals(completion)) {
      sheet.fact(COMPLETION, "", completion);
    } else {
      sheet.rate(COMPLETION, part, whole, completion);
    }
  }
}
