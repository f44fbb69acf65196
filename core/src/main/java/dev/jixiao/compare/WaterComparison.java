package dev.jixiao.compare;

import dev.jixiao.notation.WaterClass;
import org.jspecify.annotations.Nullable;

/** A class of water as the answer to another: Ⅱ类 of Ⅲ类及以上. */
final class WaterComparison {
  private WaterComparison() {}

  /** The judgement; null where the target asks for no class of water. */
  static @Nullable Comparison of(Answering answering, String target) {
    boolean water = WaterClass.isOfWater(answering.context.name()) || WaterClass.isOfWater(target);
    WaterClass asked = water ? WaterClass.of(target).orElse(null) : null;
    if (asked == null) {
      return null;
    }
    WaterClass given = WaterClass.of(answering.actual.text()).orElse(null);
    if (given == null) {
      return null;
    }
    if (given.worst() <= asked.worst()) {
      return Comparison.met();
    }
    return given.best() > asked.worst() ? Comparison.notMet() : answering.inconclusive();
  }
}
