package dev.jixiao.strategy;

import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Verdict;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.CellWords;
import dev.jixiao.value.CellWords.Meaning;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
 *   <li>{@code by-hand(from=130%)}: the score that the form reports counts; without one the indicator is unscored.
 * </ul>
 *
 * <p>Each but {@code none} may say {@code direction=more|less|both}: {@code more}, the default, looks at results of which more is
 * better; {@code less} at limits, of which a cost of half is 200% (实际成本远低于指标值); {@code both} at either. Only measured results
 * can be exceeded.
 *
 * <p>Those that take points off or leave them to a person may name causes: {@code cause=偏低、过低、保守} takes points off only where the
 * reason given (偏差原因) holds one of these words and does not deny it. With another reason the points remain; without any, or where
 * the cause is denied in the same sentence, they remain with a warning.
 *
 * @param kind what an excess brings about
 * @param from the completion from which on a target is exceeded by far
 * @param side of which results
 * @param causes the words of reasons for which it is brought about; none if every reason counts
 * @param bands the deductions by completion, if there are any
 * @param least the share of the points that is left at least
 */
record ExcessReaction(
    Kind kind,
    Ratio from,
    Side side,
    List<String> causes,
    @Nullable BandTable bands,
    Ratio least) implements OverFulfilment {
  private static final Message BY_FAR =
      Message.of("the target was exceeded by far: completion {}", "完成值高于指标值较多，完成率{}");
  private static final Message FAR_BELOW =
      Message.of("the result is far below the limit: completion {}", "完成值低于指标值较多，完成率{}");
  private static final Message OTHER_CAUSE =
      Message.of("the reason given is a different one: nothing is deducted", "偏差原因不属于应调减的情形，不调减得分");
  private static final Message EXCESS = Message.of("completion beyond the threshold", "超出阈值的完成率");
  private static final Message TAKEN = Message.of("deduction", "扣分");
  private static final Message LEFT = Message.of("share that is left", "保留比例");

  /** Of which results an excess is looked at. */
  enum Side {
    MORE,
    LESS,
    BOTH
  }

  /** What an excess brings about. */
  enum Kind implements StrategyFactory<OverFulfilment> {
    NONE("100%", "accepted", "不作处理"),
    FLAG("120%", "flagged", "予以提示"),
    REQUIRE_REASON("130%", "a reason is required", "要求说明原因"),
    DEDUCT_BANDS("100%", "deduction by bands", "分档扣分"),
    DEDUCT_PROPORTIONAL("130%", "deduction in proportion", "按比例扣分"),
    BY_HAND("130%", "left to a person", "由人工核定");

    private final String from;
    private final String english;
    private final String chinese;

    Kind(String from, String english, String chinese) {
      this.from = from;
      this.english = english;
      this.chinese = chinese;
    }

    @Override
    public Optional<Message> label() {
      return Optional.of(Message.of(english, chinese));
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
      Side side = this == NONE ? Side.MORE : parameters.choice("direction", Side.MORE);
      List<String> causes = mayAskForCause() ? causes(parameters) : List.of();
      BandTable bands = this == DEDUCT_BANDS
          ? parameters.required("bands", BandTable::ofRates, BandTable.ONE_BAND)
          : null;
      Ratio least = this == DEDUCT_PROPORTIONAL
          ? Portion.within(parameters, "least", Ratio.ZERO)
          : Ratio.ZERO;
      return new ExcessReaction(this, threshold, side, causes, bands, least);
    }

    private boolean mayAskForCause() {
      return this == DEDUCT_BANDS || this == DEDUCT_PROPORTIONAL || this == BY_HAND;
    }

    private static List<String> causes(StrategyParameters parameters) {
      List<String> causes = parameters
          .text("cause")
          .map(text -> Stream.of(text.split("[、|]", -1))
              .map(String::strip)
              .filter(word -> !word.isEmpty())
              .toList())
          .orElse(List.of());
      if (causes.isEmpty() && parameters.text("cause").isPresent()) {
        parameters.refuse(
            "cause", Message.of("words of a reason, such as 偏低、过低", "应为偏差原因中的词，例如“偏低、过低”"));
      }
      return causes;
    }
  }

  @Override
  public Award settle(Award award, Indicator indicator, Comparison comparison, Working working) {
    Ratio excess = excess(comparison);
    Points before = award.points().orElse(null);
    if (excess == null || before == null) {
      return award;
    }
    boolean less = comparison.relation().isUpperBound();
    working.note(less ? FAR_BELOW : BY_FAR, excess);
    if (!causes.isEmpty() && cause(indicator) != Cause.NAMED) {
      working.note(OTHER_CAUSE);
      return cause(indicator) == Cause.OTHER
          ? award
          : award.reporting(problem(indicator, excess, less, Outcome.CAUSE_OPEN));
    }
    Points left = left(before, indicator, excess, working);
    Problem problem =
        problem(indicator, excess, less, left == null ? Outcome.UNSCORED : Outcome.SCORED);
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
        || side == (comparison.relation().isUpperBound() ? Side.MORE : Side.LESS)) {
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
    BandTable.Band band = bands == null ? null : bands.of(completion);
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

  /** Whether the reason given is a cause for taking points off. */
  private enum Cause {
    NAMED,
    OTHER,
    OPEN
  }

  private Cause cause(Indicator indicator) {
    String reason = indicator.deviation().orElse("");
    if (reason.isBlank()) {
      return Cause.OPEN;
    }
    Cause found = Cause.OTHER;
    for (String clause : reason.split("[，。；,;\\s]+", -1)) {
      for (String word : causes) {
        int at = clause.indexOf(word);
        if (at >= 0 && isDenied(clause.substring(0, at))) {
          found = Cause.OPEN;
        } else if (at >= 0) {
          return Cause.NAMED;
        }
      }
    }
    return found;
  }

  // 并非目标值偏低
  private static boolean isDenied(String before) {
    return CellWords.standard().split(before).stream()
        .anyMatch(word -> word.is(Meaning.NOT) || word.is(Meaning.NONE));
  }

  /** What became of an excess. */
  private enum Outcome {
    SCORED("", ""),
    UNSCORED(", and no score was given", "，须由人工评定得分"),
    CAUSE_OPEN(
        ", and whether the reason given takes points off is open: none were taken off",
        "，未说明或不能确定是否属于应调减得分的原因，未调减得分");

    private final String english;
    private final String chinese;

    Outcome(String english, String chinese) {
      this.english = english;
      this.chinese = chinese;
    }
  }

  /** What a reader should know: the excess, or that a person has to judge it. */
  private static Problem problem(
      Indicator indicator, Ratio completion, boolean less, Outcome outcome) {
    String english = "a completion of " + completion
        + (less ? " is far below the limit of \"" : " exceeds the target of \"") + indicator.name()
        + (less ? "\"" : "\" by far") + outcome.english;
    String chinese = "指标“" + indicator.name() + "”完成率为" + completion
        + (less ? "，低于指标值较多" : "，高于指标值较多") + outcome.chinese;
    return Problem.of(ProblemCode.OVERFULFILLED, english, chinese).toBuilder()
        .isWarning(outcome != Outcome.UNSCORED)
        .build();
  }
}
