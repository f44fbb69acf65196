package dev.jixiao.compare;

import dev.jixiao.explain.Operation;
import dev.jixiao.explain.Step;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The arithmetic of a number against a bound. */
final class Measure {
  private static final Message REQUIRED = Message.of("required", "指标值");
  private static final Message ACHIEVED = Message.of("achieved", "实际完成值");
  private static final Message COMPLETION = Message.of("completion", "完成率");

  private Measure() {}

  static Verdict verdict(Relation relation, Quantity required, Quantity achieved) {
    int difference = achieved.compareTo(required);
    boolean met = switch (relation) {
      case AT_LEAST -> difference >= 0;
      case MORE_THAN -> difference > 0;
      case AT_MOST -> difference <= 0;
      case LESS_THAN -> difference < 0;
      case EQUAL, ABOUT, NONE -> throw new IllegalArgumentException("not a bound: " + relation);
    };
    if (met) {
      return Verdict.MET;
    }
    boolean part = required.signum() > 0 && (relation.isUpperBound() || achieved.signum() > 0);
    return part ? Verdict.PARTLY_MET : Verdict.NOT_MET;
  }

  static Ratio completion(
      Verdict verdict, Relation relation, Quantity required, Quantity achieved) {
    if (required.signum() <= 0 || achieved.signum() <= 0) {
      return verdict == Verdict.MET ? Ratio.ONE : Ratio.ZERO;
    }
    return relation.isUpperBound() ? required.ratioTo(achieved) : achieved.ratioTo(required);
  }

  static List<Step> steps(
      Relation relation, Quantity required, Quantity achieved, Optional<Ratio> completion) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Fact(REQUIRED, relation.symbol() + required));
    steps.add(new Step.Fact(ACHIEVED, achieved.toString()));
    completion.ifPresent(rate -> steps.add(step(relation, required, achieved, rate)));
    return List.copyOf(steps);
  }

  private static Step step(Relation relation, Quantity required, Quantity achieved, Ratio rate) {
    boolean upper = relation.isUpperBound();
    Quantity part = upper ? required : achieved;
    Quantity whole = upper ? achieved : required;
    if (whole.signum() == 0 || !part.ratioTo(whole).equals(rate)) {
      return new Step.Fact(COMPLETION, rate.toString());
    }
    Ratio unit = part.withUnit(whole.unit()).ratioTo(whole).isZero()
        ? Ratio.ONE
        : rate.dividedBy(part.withUnit(whole.unit()).ratioTo(whole));
    return new Step.Calculation(
        COMPLETION,
        Operation.QUOTIENT,
        List.of(Ratio.of(part.number()).times(unit), Ratio.of(whole.number())),
        rate,
        part + " ÷ " + whole + " = " + rate);
  }
}
