package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/** The number that a table or a line is read at (比照对象). */
enum Subject {
  /** The completion rate (完成率). */
  COMPLETION {
    @Override
    @Nullable
    Ratio of(Comparison comparison) {
      return comparison.completion().orElse(null);
    }
  },
  /** The actual value itself, a percentage as a ratio, others in the unit of the target. */
  VALUE {
    @Override
    @Nullable
    Ratio of(Comparison comparison) {
      Quantity achieved = comparison.achieved().orElse(null);
      return achieved == null || comparison.isOfDates() || Shortfall.isOpen(comparison)
          ? null
          : plain(achieved);
    }
  },
  /** How far the actual value misses the target, as a share of the target (偏离度); negative where it is better. */
  DEVIATION {
    @Override
    @Nullable
    Ratio of(Comparison comparison) {
      return Shortfall.relative(comparison, Working.silent());
    }
  },
  /** How far the actual value is from the target either way, as a share of the target (偏离度的绝对值). */
  DISTANCE {
    @Override
    @Nullable
    Ratio of(Comparison comparison) {
      Ratio deviation = DEVIATION.of(comparison);
      return deviation == null || deviation.signum() >= 0 ? deviation : Ratio.ZERO.minus(deviation);
    }
  };

  abstract @Nullable Ratio of(Comparison comparison);

  /** What is read where the target is hit exactly; of a value that is another number for each target. */
  Ratio hit() {
    return this == COMPLETION ? Ratio.ONE : Ratio.ZERO;
  }

  /** What was read as an explanation shows it: a value with its unit. */
  Object shown(Ratio read, Comparison comparison) {
    return this == VALUE ? comparison.achieved().orElseThrow() : read;
  }

  /** Whether a parameter that counts percentages, or does not, is about what was compared: 90% judges no 50人. */
  boolean counts(boolean percentages, Comparison comparison) {
    return this != VALUE || comparison.achieved().orElseThrow().unit().isRate() == percentages;
  }

  static Ratio plain(Quantity quantity) {
    Quantity percent = quantity.unit().isRate() ? quantity.in(Unit.PERCENT).orElse(null) : null;
    return percent == null
        ? Ratio.of(quantity.number())
        : Ratio.of(percent.number()).dividedBy(Ratio.of(100, 1));
  }
}
