package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.value.Quantity;

/** Actual values against a ratio of two numbers; only an equal ratio meets it. */
final class RatioComparison extends Answering {
  private final Quantity part;
  private final Quantity whole;

  RatioComparison(Quantity part, Quantity whole, ActualValue actual, ComparisonContext context) {
    super(actual, context);
    this.part = part;
    this.whole = whole;
  }

  @Override
  String target() {
    return part + ":" + whole;
  }

  @Override
  Comparison otherwise() {
    return isAll() ? Comparison.met().declared() : mismatch();
  }

  @Override
  public Comparison proportion(Cell.Proportion proportion) {
    boolean same = part.ratioTo(whole).equals(proportion.part().ratioTo(proportion.whole()));
    return same ? Comparison.met() : inconclusive();
  }
}
