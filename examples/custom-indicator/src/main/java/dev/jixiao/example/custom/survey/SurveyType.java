package dev.jixiao.example.custom.survey;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.problem.Parsed;
import dev.jixiao.target.IndicatorType;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.QuantityTarget;
import dev.jixiao.target.StandardTarget;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Targets such as 满意率≥90%(调查) and 问卷调查满意度不低于90%, answered by counts or by a rate. */
public final class SurveyType implements IndicatorType<SurveyTarget> {
  private static final String SURVEY = "(?:问卷|抽样|电话)?调查";
  private static final Pattern BEFORE = Pattern.compile("\\s*" + SURVEY + "满意[率度](.{1,20})");
  private static final Pattern AFTER =
      Pattern.compile("\\s*满意[率度](.{1,20})[(（]" + SURVEY + "[)）]\\s*");

  /** For the service loader. */
  public SurveyType() {}

  @Override
  public String name() {
    return "survey";
  }

  @Override
  public Class<SurveyTarget> targetType() {
    return SurveyTarget.class;
  }

  @Override
  public Parsed<SurveyTarget> parse(String text) {
    return rate(BEFORE, text)
        .or(() -> rate(AFTER, text))
        .map(rate -> Parsed.ok(new SurveyTarget(text, rate)))
        .orElseGet(Parsed::unrecognised);
  }

  // The library knows what a percentage looks like: ≥90%, 不低于90％, 百分之九十.
  private static Optional<QuantityTarget> rate(Pattern notation, String text) {
    return Optional.of(notation.matcher(text))
        .filter(Matcher::matches)
        .map(match -> IndicatorTypes.standard().read(match.group(1)))
        .filter(QuantityTarget.class::isInstance)
        .map(QuantityTarget.class::cast)
        .filter(target -> target.kind() == StandardTarget.Kind.PERCENTAGE)
        .filter(SurveyType::isSensible);
  }

  private static boolean isSensible(QuantityTarget rate) {
    boolean lowerBound = rate.relation() == Relation.AT_LEAST || rate.relation() == Relation.NONE;
    return lowerBound
        && rate.quantity().unit().equals(Unit.PERCENT)
        && rate.quantity().signum() > 0;
  }

  @Override
  public Comparison compare(SurveyTarget target, ActualValue actual, ComparisonContext context) {
    return SurveyCounts.read(actual.text())
        .map(counts -> judge(target, counts.rate()))
        .orElseGet(() -> StandardComparisons.quantity(
            Relation.AT_LEAST, target.rate().quantity(), actual, context));
  }

  private static Comparison judge(SurveyTarget target, Ratio found) {
    Ratio required = Ratio.of(target.rate().quantity().number(), BigDecimal.valueOf(100));
    Ratio completion = found.dividedBy(required);
    if (completion.compareTo(Ratio.ONE) >= 0) {
      return Comparison.met(completion);
    }
    return completion.isZero() ? Comparison.notMet() : Comparison.partlyMet(completion);
  }
}
