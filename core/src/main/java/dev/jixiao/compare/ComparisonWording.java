package dev.jixiao.compare;

import dev.jixiao.explain.Sheet;
import dev.jixiao.problem.Message;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import org.jspecify.annotations.Nullable;

/** A comparison in words: what was understood where that is more than what was written, and how its completion was found. */
final class ComparisonWording {
  private static final Message REQUIRED = Message.of("target understood as: ", "指标值理解为：");
  private static final Message ACHIEVED = Message.of("actual value understood as: ", "实际完成值理解为：");
  private static final Message COMPLETION = Message.of("completion", "完成率");

  private final Comparison comparison;
  private final @Nullable Understood understood;
  private final String target;
  private final String actual;

  /**
   * The wording of a comparison for a reader who has seen the target and the actual value as written.
   *
   * @param understood what was understood where it is more than two numbers; null if it is not
   */
  ComparisonWording(
      Comparison comparison, @Nullable Understood understood, String target, String actual) {
    this.comparison = comparison;
    this.understood = understood;
    this.target = target;
    this.actual = actual;
  }

  void write(Sheet sheet) {
    Quantity required = comparison.required().orElse(null);
    Quantity achieved = comparison.achieved().orElse(null);
    if (required != null && achieved != null) {
      write(required, achieved, sheet);
    } else if (understood != null) {
      writeUnderstood(understood, sheet);
      comparison.completion().ifPresent(rate -> sheet.fact(COMPLETION, "", rate));
    }
    comparison.ownSteps().forEach(sheet::keep);
  }

  private void write(Quantity required, Quantity achieved, Sheet sheet) {
    writeUnderstood(
        understood == null
            ? new Understood.Numbers(comparison.relation(), required, achieved)
            : understood,
        sheet);
    if (comparison.isOfDates()) {
      Understood.Dates.timing(required, achieved, sheet);
    }
    Ratio rate = comparison.completion().orElse(null);
    if (rate != null) {
      boolean upper = comparison.relation().isUpperBound();
      write(upper ? required : achieved, upper ? achieved : required, rate, sheet);
    }
  }

  private void writeUnderstood(Understood read, Sheet sheet) {
    Assumption direction = direction();
    if (direction != null) {
      sheet.note(REQUIRED.followedBy(Assumptions.inferred(read.required(), direction.origin())));
    } else if (!read.isRequired(FullWidth.strip(target))) {
      sheet.note(REQUIRED.followedBy(read.required()));
    }
    Message reached = read.achieved();
    if (!read.isAchieved(FullWidth.strip(actual)) && !isAssumed(reached)) {
      sheet.note(ACHIEVED.followedBy(reached));
    }
  }

  private @Nullable Assumption direction() {
    for (Assumption assumption : comparison.assumptions()) {
      if (assumption.kind() == Assumption.Kind.DIRECTION) {
        return assumption;
      }
    }
    return null;
  }

  private boolean isAssumed(Message reached) {
    return comparison.assumptions().stream()
        .anyMatch(assumption -> assumption.kind() != Assumption.Kind.DIRECTION
            && assumption.wording().chinese().contains(reached.chinese()));
  }

  private void write(Quantity part, Quantity whole, Ratio rate, Sheet sheet) {
    // days of the year make no rate
    if (comparison.isOfDates() || whole.signum() == 0 || !part.ratioTo(whole).equals(rate)) {
      sheet.fact(COMPLETION, "", rate);
    } else {
      sheet.rate(COMPLETION, part, whole, rate);
    }
  }
}
