package dev.jixiao.audit;

import dev.jixiao.value.Ratio;

/** Tells whether a target was exceeded by so much that it was probably set too low. */
final class Overfulfilment {
  static final Threshold FROM = Threshold.of(
      "overfulfilment",
      "130%",
      "the completion from which over-fulfilment needs a reason",
      "完成率达到该值起，超额完成须说明原因");

  private Overfulfilment() {}

  // dates and statements have no degree of fulfilment, and of complaints or errors fewer are wanted
  static boolean isOver(Row row, AuditContext context) {
    Ratio completion = row.comparison().completion().orElse(null);
    return completion != null
        && row.isMet()
        && row.target().isQuantitative()
        && (row.isCost() || !row.target().relation().isUpperBound())
        && completion.compareTo(context.threshold(FROM)) >= 0;
  }
}
