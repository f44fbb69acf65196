package dev.jixiao.strategy;

import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Verdict;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.Locale;
import java.util.Map;
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
 * @param reaction what an excess brings about
 * @param from the completion from which on a target is exceeded by far
 * @param bands the deductions by completion, if there are any
 * @param least the share of the points that is left at least
 */
public record OverFulfilment(
    Reaction reaction, Ratio from, @Nullable BandTable bands, Ratio least) {
  static final OverFulfilment NONE = new OverFulfilment(Reaction.NONE, Ratio.ONE, null, Ratio.ZERO);

  private static final String REACTIONS =
      "none, flag, require-reason, deduct-bands, deduct-proportional, by-hand";
  private static final Message NO_SUCH_REACTION =
      Message.of("no such reaction, one of " + REACTIONS, "没有这种处理方式，应为下列之一：" + REACTIONS);

  private static final Message BY_FAR =
      Message.of("the target was exceeded by far: completion {}", "完成值高于指标值较多，完成率 {}");
  private static final Message EXCESS = Message.of("completion beyond the threshold", "超出阈值的完成率");
  private static final Message TAKEN = Message.of("deduction", "扣分");
  private static final Message LEFT = Message.of("share that is left", "保留比例");

  /** What an excess brings about. */
  enum Reaction {
    NONE,
    FLAG,
    REQUIRE_REASON,
    DEDUCT_BANDS,
    DEDUCT_PROPORTIONAL,
    BY_HAND
  }

  private static final Map<Reaction, String> THRESHOLDS = Map.of(
      Reaction.FLAG, "120%",
      Reaction.REQUIRE_REASON, "130%",
      Reaction.DEDUCT_PROPORTIONAL, "130%",
      Reaction.BY_HAND, "130%");

  /**
   * Reads a reaction; the problem names all faults of it.
   *
   * @param spec the reaction as a rule set writes it
   * @return the reaction or a problem
   */
  public static Parsed<OverFulfilment> of(StrategySpec spec) {
    Reaction reaction = reaction(spec.name());
    if (reaction == null) {
      return failed(spec, NO_SUCH_REACTION);
    }
    StrategyParameters parameters = new StrategyParameters(spec);
    Ratio from = THRESHOLDS.containsKey(reaction)
        ? parameters.ratio("from", Figures.ratio(THRESHOLDS.get(reaction)))
        : Ratio.ONE;
    BandTable bands = reaction == Reaction.DEDUCT_BANDS
        ? parameters.required("bands", BandTable::parse, BandTable.ONE_BAND)
        : null;
    Ratio least = reaction == Reaction.DEDUCT_PROPORTIONAL
        ? Portion.within(parameters, "least", Ratio.ZERO)
        : Ratio.ZERO;
    if (from.compareTo(Ratio.ONE) < 0) {
      parameters.refuse("from", "not below 100%");
    }
    Message refusal = parameters.refusal();
    return refusal == null
        ? Parsed.ok(new OverFulfilment(reaction, from, bands, least))
        : failed(spec, refusal);
  }

  private static Parsed<OverFulfilment> failed(StrategySpec spec, Message fault) {
    return Parsed.failed(Problem.of(
        ProblemCode.FIELD_VALUE,
        "over-fulfilment " + spec + ": " + fault.english(),
        "超额完成的处理 " + spec + "：" + fault.chinese()));
  }

  private static @Nullable Reaction reaction(String name) {
    for (Reaction reaction : Reaction.values()) {
      if (reaction.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        return reaction;
      }
    }
    return null;
  }

  /**
   * The completion if it exceeds the target by far, otherwise null.
   *
   * @param comparison what the actual value came to
   * @return the completion or null
   */
  @Nullable
  public Ratio excess(Comparison comparison) {
    if (reaction == Reaction.NONE
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

  /**
   * The points that are left; null if a person has to say and has not.
   *
   * @param points the points before
   * @param weight the weight
   * @param indicator the indicator
   * @param completion the completion
   * @param working where the arithmetic is done
   * @return the points or null
   */
  @Nullable
  public Points points(
      Points points, Points weight, Indicator indicator, Ratio completion, Working working) {
    working.note(BY_FAR, completion);
    return switch (reaction) {
      case NONE, FLAG, REQUIRE_REASON -> points;
      case DEDUCT_BANDS -> byBand(points, weight, completion, working);
      case DEDUCT_PROPORTIONAL -> {
        Ratio over = working.minus(EXCESS, completion, from);
        Ratio left = working.max(LEFT, working.minus(LEFT, Ratio.ONE, over), least);
        yield left.isZero() ? Formula.nothing(working) : working.times(Formula.SCORE, points, left);
      }
      case BY_HAND -> byHand(weight, indicator, working);
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

  /**
   * What a reader should know: the excess, or that somebody has to judge it.
   *
   * @param indicator the indicator
   * @param completion the completion
   * @param scored whether there are points
   * @return the problem or null
   */
  @Nullable
  public Problem problem(Indicator indicator, Ratio completion, boolean scored) {
    boolean reason = indicator.deviation().filter(text -> !text.isBlank()).isPresent();
    boolean warns = reaction == Reaction.FLAG || (reaction == Reaction.REQUIRE_REASON && !reason);
    if (scored && !warns) {
      return null;
    }
    String english = "a completion of " + completion + " exceeds the target of \""
        + indicator.name() + "\" by far" + (scored ? "" : ", and nobody gave a score");
    String chinese =
        "指标“" + indicator.name() + "”完成率为 " + completion + "，高于指标值较多" + (scored ? "" : "，须由人工评定得分");
    return Problem.of(ProblemCode.OVERFULFILLED, english, chinese).toBuilder()
        .isWarning(scored)
        .build();
  }
}
