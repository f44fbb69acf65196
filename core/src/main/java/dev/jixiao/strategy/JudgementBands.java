package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Verdict;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.Optional;

/**
 * S14 {@code judgement-bands(upper=80%, lower=60%, met=100%, partly=60%, missed=0%, given=take)}: the three bands of qualitative
 * indicators (定性指标三档).
 *
 * <p>Met is the band from {@code upper} to 100%, partly met from {@code lower} up to {@code upper}, missed below {@code lower}; each
 * lower bound belongs to the upper band. Within a band a person decides: with {@code given=take} the score that the form reports
 * counts if it lies in the band of the result. Otherwise the points are the {@code met}, {@code partly}
 * or {@code missed} share, which are assumptions of the rule set, not of the document.
 *
 * <p>Source: 财预〔2020〕10号, “分为达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按照该指标对应分值区间100-80%(含)、80-60%(含)、60-0%合理确定分值”; 财预〔2021〕101号, 评判等级赋分, has
 * the same figures. Example: 显著提升 with 有所提升 is partly met: 6 of 10 points, or 7.5 if the form reports 7.5.
 */
final class JudgementBands extends Formula {
  static final String NAME = "judgement-bands";

  private static final Message BAND =
      Message.of("the band from {} up to {} of the weight", "适用分值的{}（含）至{}一档");
  private static final Message REPORTED =
      Message.of("the reported score of {} lies within the band and is used", "填报得分{}在该档区间内，予以采用");
  private static final Message SHARE = Message.of(
      "no score was given within the band; the rule set takes this share of the weight",
      "未给出该档区间内的得分，按规则集设定的比例记分");

  /** What becomes of the score that the form reports. */
  enum Given {
    TAKE,
    IGNORE
  }

  private final Ratio upper;
  private final Ratio lower;
  private final Ratio met;
  private final Ratio partly;
  private final Ratio missed;
  private final Given given;

  JudgementBands(StrategyParameters parameters) {
    super("one of three bands, within which a person decides", "定性指标按达成、部分达成、未达成三档在相应分值区间内确定分值");
    upper = Portion.within(parameters, "upper", Ratio.ofPercent("80"));
    lower = Portion.within(parameters, "lower", Ratio.ofPercent("60"));
    met = parameters.percentage("met", Ratio.ONE);
    partly = parameters.percentage("partly", lower);
    missed = parameters.percentage("missed", Ratio.ZERO);
    given = parameters.choice("given", Given.TAKE);
    if (parameters.isSound("upper")) {
      require(
          parameters,
          lower.compareTo(upper) < 0,
          "lower",
          Message.of("below upper=" + upper, "应低于 upper=" + upper));
    }
    requireWithinBands(parameters);
  }

  // a bound that is itself at fault says nothing of the others
  private void requireWithinBands(StrategyParameters parameters) {
    boolean upperHolds = parameters.isSound("upper");
    boolean lowerHolds = parameters.isSound("lower");
    require(
        parameters,
        met.compareTo(Ratio.ONE) <= 0 && (!upperHolds || met.compareTo(upper) >= 0),
        "met",
        upperHolds
            ? Message.of("from " + upper + " to 100%", "应为 " + upper + " 至 100%")
            : Message.of("at most 100%", "应不超过 100%"));
    require(
        parameters,
        !upperHolds || !lowerHolds || (partly.compareTo(lower) >= 0 && partly.compareTo(upper) < 0),
        "partly",
        Message.of("from " + lower + " up to " + upper, "应不低于 " + lower + " 且低于 " + upper));
    require(
        parameters,
        missed.signum() >= 0 && (!lowerHolds || missed.compareTo(lower) < 0),
        "missed",
        lowerHolds
            ? Message.of("from 0% up to " + lower, "应不低于 0% 且低于 " + lower)
            : Message.of("not below 0%", "应不低于 0%"));
  }

  private static void require(
      StrategyParameters parameters, boolean holds, String name, Message expected) {
    if (!holds) {
      parameters.refuse(name, expected);
    }
  }

  @Override
  public Optional<String> neededForFull(Indicator indicator, Comparison hit) {
    Points reported = given == Given.TAKE ? indicator.reportedScore().orElse(null) : null;
    // a person who gave less within the best band has to be asked, not the value
    boolean givenLess = reported != null
        && reported.compareTo(indicator.weight()) < 0
        && isWithin(reported, indicator.weight(), upper, Ratio.ONE, true);
    return met.equals(Ratio.ONE) && !givenLess
        ? super.neededForFull(indicator, hit)
        : Optional.empty();
  }

  @Override
  Points points(Points weight, Indicator indicator, Comparison comparison, Working working) {
    Scope scope = scope(comparison);
    boolean reached = isMet(comparison);
    Points reported = given == Given.TAKE ? indicator.reportedScore().orElse(null) : null;
    boolean whole = reached && met.equals(Ratio.ONE);
    if (whole && (reported == null || reported.equals(weight))) {
      return full(weight, working);
    }
    if (reported != null && isWithin(reported, weight, scope.from(), scope.to(), reached)) {
      working.note(BAND, scope.from(), scope.to());
      working.note(REPORTED, reported);
      return reported;
    }
    if (whole) {
      return full(weight, working);
    }
    working.note(BAND, scope.from(), scope.to());
    working.note(SHARE);
    return working.times(SCORE, weight, scope.otherwise());
  }

  /** The band of a verdict, and the share that it earns where no person gave a score within it. */
  private record Scope(Ratio from, Ratio to, Ratio otherwise) {}

  private Scope scope(Comparison comparison) {
    if (isMet(comparison)) {
      return new Scope(upper, Ratio.ONE, met);
    }
    return comparison.verdict() == Verdict.PARTLY_MET
        ? new Scope(lower, upper, partly)
        : new Scope(Ratio.ZERO, lower, missed);
  }

  // a lower bound belongs to the upper band, and only the best band holds its upper bound
  private static boolean isWithin(
      Points points, Points weight, Ratio from, Ratio to, boolean best) {
    int order = points.compareTo(weight.times(to));
    return points.compareTo(weight.times(from)) >= 0 && (best ? order <= 0 : order < 0);
  }
}
