package dev.jixiao.strategy;

import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Verdict;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * S19, what becomes of a target that was exceeded by far (完成值高于指标值较多).
 *
 * <p>财预〔2020〕10号 asks for an analysis and “按照偏离度适度调减分值” where the target was set too low, without a formula and without a threshold. The
 * reactions are written like strategies:
 *
 * <ul>
 *   <li>{@code none}: full marks.
 *   <li>{@code flag(from=120%)}: full marks with a warning; the threshold of a provincial system in production.
 *   <li>{@code require-reason(from=130%)}: full marks with a warning if no reason is given; 广西.
 *   <li>{@code deduct-bands(bands=200%:20%,150%:10%)}: a deduction by the completion.
 *   <li>{@code deduct-proportional(from=130%, least=0%)}: (completion − from) of the points is taken off, down to {@code least} of
 *       them. 130% to 150% costs 20%, so 8 of 10 points are left.
 *   <li>{@code by-hand(from=130%)}: the score that the form reports stands; without one the indicator is unscored.
 * </ul>
 *
 * <p>Only measured results of which more is better can be exceeded.
 *
 * @param kind what an excess brings about
 * @param from the completion from which on a target is exceeded by far
 * @param bands the deductions by completion, if there are any
 * @param least the share of the points that is left at least
 */
record ExcessReaction(Kind kind, Ratio from, @Nullable BandTable bands, Ratio least)
    implements OverFulfilment {
  private static final Message BY_FAR =
      Message.of("the target was exceeded by far: completion {}", "完成值高于指标值较多，完成率 {}");
  private static final Message EXCESS = Message.of("completion beyond the threshold", "超出阈值的完成率");
  private static final Message TAKEN = Message.of("deduction", "扣分");
  private static final Message LEFT = Message.of("share that is left", "保留比例");

  /** What an excess brings about. */
  enum Kind implements StrategyFactory<OverFulfilment> {
    NONE("100%"),
    FLAG("120%"),
    REQUIRE_REASON("130%"),
    DEDUCT_BANDS("100%"),
    DEDUCT_PROPORTIONAL("130%"),
    BY_HAND("130%");

    private final String from;

    Kind(String from) {
      this.from = from;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public OverFulfilment create(StrategyParameters parameters) {
      Ratio threshold = Figure.percentage(from);
      if (this != NONE && this != DEDUCT_BANDS) {
        threshold = parameters.percentage("from", threshold);
      }
      if (threshold.compareTo(Ratio.ONE) < 0) {
        parameters.refuse("from", Message.of("not below 100%", "不应低于 100%"));
      }
      BandTable bands = this == DEDUCT_BANDS
          ? parameters.required("bands", BandTable::ofRates, BandTable.ONE_BAND)
          : null;
      Ratio least = this == DEDUCT_PROPORTIONAL
          ? Portion.within(parameters, "least", Ratio.ZERO)
          : Ratio.ZERO;
      return new ExcessReaction(this, threshold, bands, least);
    }
  }

  @Override
  public Award settle(Award award, Indicator indicator, Comparison comparison, Working working) {
    Ratio excess = excess(comparison);
    Points before = award.points().orElse(null);
    if (excess == null || before == null) {
      return award;
    }
    Points left = left(before, indicator, excess, working);
    Problem problem = problem(indicator, excess, left != null);
    if (left == null) {
      return Award.withheld(problem);
    }
    Award settled = new Award(Optional.of(left), award.note(), award.bonus(), award.problem());
    return warns(indicator) ? settled.reporting(problem) : settled;
  }

  /** The completion if it exceeds the target by far, otherwise null. */
  private @Nullable Ratio excess(Comparison comparison) {
    if (kind == Kind.NONE
        || comparison.verdict() != Verdict.MET
        || comparison.basis() != Basis.MEASURED
        || comparison.relation().isUpperBound()) {
      return null;
    }
    Ratio completion = comparison.completion().orElse(null);
    boolean beyond = completion != null
        && completion.compareTo(Ratio.ONE) > 0
        && (bands == null ? completion.compareTo(from) >= 0 : bands.of(completion) != null);
    return beyond ? completion : null;
  }

  /** The points that are left; null if a person has to say and has not. */
  private @Nullable Points left(
      Points points, Indicator indicator, Ratio completion, Working working) {
    working.note(BY_FAR, completion);
    return switch (kind) {
      case NONE, FLAG, REQUIRE_REASON -> points;
      case DEDUCT_BANDS -> byBand(points, indicator.weight(), completion, working);
      case DEDUCT_PROPORTIONAL -> {
        Ratio over = working.minus(EXCESS, completion, from);
        Ratio left = working.max(LEFT, working.minus(LEFT, Ratio.ONE, over), least);
        yield left.isZero() ? Formula.nothing(working) : working.times(Formula.SCORE, points, left);
      }
      case BY_HAND -> byHand(indicator.weight(), indicator, working);
    };
  }

  private Points byBand(Points points, Points weight, Ratio completion, Working working) {
    Band band = bands == null ? null : bands.of(completion);
    if (band == null) {
      return points;
    }
    Points taken = band.portion().of(weight, TAKEN, working);
    return taken.compareTo(points) >= 0
        ? Formula.nothing(working)
        : working.minus(Formula.SCORE, points, taken);
  }

  private static @Nullable Points byHand(Points weight, Indicator indicator, Working working) {
    Points given = indicator.reportedScore().orElse(null);
    if (given == null || given.signum() < 0 || given.compareTo(weight) > 0) {
      return null;
    }
    working.note(Manual.GIVEN, given);
    return given;
  }

  private boolean warns(Indicator indicator) {
    boolean reason = indicator.deviation().filter(text -> !text.isBlank()).isPresent();
    return kind == Kind.FLAG || (kind == Kind.REQUIRE_REASON && !reason);
  }

  /** What a reader should know: the excess, or that somebody has to judge it. */
  private static Problem problem(Indicator indicator, Ratio completion, boolean scored) {
    String english = "a completion of " + completion + " exceeds the target of \""
        + indicator.name() + "\" by far" + (scored ? "" : ", and nobody gave a score");
    String chinese =
        "指标“" + indicator.name() + "”完成率为 " + completion + "，高于指标值较多" + (scored ? "" : "，须由人工评定得分");
    return Problem.of(ProblemCode.OVERFULFILLED, english, chinese).toBuilder()
        .isWarning(scored)
        .build();
  }
}
