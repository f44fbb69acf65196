package dev.jixiao.strategy;

import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Points;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Points taken off for each step of a miss, down to nothing (扣完为止) or to a limit. */
record Deduction(Step step, Portion portion, Counting counting, Portion limit) {
  private static final Message EACH = Message.of("each step", "每步扣分");
  private static final Message TAKEN = Message.of("deduction", "扣分");
  private static final Message LIMIT =
      Message.of("no more than {} points are taken off", "扣分以{}分为限");
  private static final Message MOST = Message.of("limit of the deduction", "扣分上限");

  /** Reads a deduction for each step of a parameter {@code step}. */
  static Deduction of(StrategyParameters parameters) {
    return of(parameters, parameters.required("step", Step::parse, Step.ONE));
  }

  static Deduction of(StrategyParameters parameters, Step step) {
    Counting counting = parameters.choice("count", Counting.FULL);
    Portion limit = parameters.value("limit", Portion::single).orElse(Portion.WHOLE);
    Portion points = parameters.required("points", Portion::parse, Portion.NOTHING);
    return new Deduction(step, points, counting, limit);
  }

  /** What is left of a weight after a miss above zero, counted in plain numbers. */
  Points left(Points weight, Ratio miss, Ratio size, Working working) {
    return taken(weight, counting.steps(miss, size, false, working), working);
  }

  /** How far a rule takes points off, as the end of its sentence: 扣完为止, 最多扣 40%. */
  static Message until(Portion limit) {
    return limit.equals(Portion.WHOLE)
        ? Message.of("", "，扣完为止")
        : Message.of("; at most " + limit.english(), "，最多扣" + limit);
  }

  Message until() {
    return until(limit);
  }

  /** What is left of a weight after a miss above zero that is a percentage. */
  Points leftOfPercent(Points weight, Ratio miss, Working working) {
    return taken(weight, counting.steps(miss, step.size(), true, working), working);
  }

  private Points taken(Points weight, Ratio steps, Working working) {
    Points each = portion.of(weight, EACH, working);
    Points taken = limited(working.plain().multiple(TAKEN, each, steps), weight, working);
    if (taken.isZero()) {
      return weight;
    }
    return taken.equals(weight)
        ? Formula.nothing(working)
        : working.minus(Formula.SCORE, weight, taken);
  }

  /** A deduction as far as the limit allows it. */
  Points limited(Points taken, Points weight, Working working) {
    Points most = limit.of(weight, MOST, Working.silent()).min(weight);
    if (taken.compareTo(most) <= 0) {
      return taken;
    }
    working.note(LIMIT, most);
    return most;
  }

  /** How a step that is not full is counted (不足一个步长的处理). */
  enum Counting {
    /** Only full steps count (每满…扣). */
    FULL(RoundingMode.FLOOR),
    /** A begun step counts as a full one (不足…的按…计). */
    STARTED(RoundingMode.CEILING),
    /** A part of a step counts as that part (按比例). */
    PRO_RATA(RoundingMode.UNNECESSARY);

    private static final Message STEPS = Message.of("steps", "步数");

    private final RoundingMode mode;

    Counting(RoundingMode mode) {
      this.mode = mode;
    }

    /** The number of steps in a miss above zero. */
    Ratio steps(Ratio miss, Ratio step, boolean percent, Working working) {
      Ratio exact = percent
          ? working.plain().countOfPercent(STEPS, miss, step)
          : working.plain().count(STEPS, miss, step);
      if (this == PRO_RATA) {
        return exact;
      }
      Ratio whole = exact.rounded(0, mode);
      working.keep(() -> new dev.jixiao.explain.Step.Rounding(STEPS, exact, 0, mode, whole));
      return whole;
    }
  }

  /**
   * The step that points are taken off for: {@code 3%}, {@code 5}, {@code 1个月} or {@code 10件}.
   *
   * @param size how much one step is, a percentage as a ratio
   * @param isPercent whether it carries a percent sign
   * @param unit what it counts; none where only a number is written
   * @param text the step as written
   */
  record Step(Ratio size, boolean isPercent, Unit unit, String text) {
    /** One of whatever is counted. */
    static final Step ONE = new Step(Ratio.ONE, false, Unit.NONE, "1");

    static Step parse(String written) {
      String text = FullWidth.strip(written);
      int end = text.length();
      while (end > 0 && !endsNumber(text.charAt(end - 1))) {
        end--;
      }
      Figure figure = Figure.parse(end == 0 ? text : text.substring(0, end).strip());
      String unit = text.substring(end).strip();
      if (figure.value().signum() <= 0) {
        throw new WrongParameter("above zero", "应大于 0");
      }
      return new Step(
          figure.value(), figure.isPercent(), unit.isEmpty() ? Unit.NONE : Unit.of(unit), text);
    }

    private static boolean endsNumber(char c) {
      return (c >= '0' && c <= '9') || c == '%';
    }

    /** The step in an English sentence. */
    String english() {
      if (!isBare()) {
        return text;
      }
      return size.equals(Ratio.ONE) ? "unit" : text + " units";
    }

    /** The step in a Chinese sentence. */
    String chinese() {
      return isBare() ? text + "个计量单位" : text;
    }

    /** Whether only a number is written. */
    boolean isBare() {
      return !isPercent && unit.isNone();
    }

    /** The step as a number of another unit, in which a bare one counts; null where the two measure different things. */
    @Nullable
    Ratio in(Unit other) {
      if (isPercent) {
        Ratio points = size.times(Ratio.of(Figure.HUNDRED, 1));
        return other.isRate() ? converted(points, Unit.PERCENT, other) : null;
      }
      return unit.isNone() ? size : converted(size, unit, other);
    }

    /** A number of one unit as one of another, exact; null where the two measure different things. */
    static @Nullable Ratio converted(Ratio number, Unit from, Unit to) {
      return switch (from.match(to)) {
        case SAME, SIMILAR, MISSING -> number;
        case CONVERTIBLE -> number.times(one(from).ratioTo(one(to)));
        case CONTRADICTING -> null;
      };
    }

    private static Quantity one(Unit unit) {
      return Quantity.of(BigDecimal.ONE, unit);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
