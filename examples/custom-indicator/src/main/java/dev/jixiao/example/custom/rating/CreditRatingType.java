package dev.jixiao.example.custom.rating;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.target.IndicatorType;
import dev.jixiao.value.Ratio;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Targets such as ≥B+, 不低于B+级 and B+级及以上. */
public final class CreditRatingType implements IndicatorType<Rating> {
  private static final int LONGEST = 40;
  private static final Pattern TARGET =
      Pattern.compile("(?:信用|审计)?(?:评级|等级)?(?:≥|>=|≧|不低于|达到?)?([A-Z]{1,3}[+-]?)级?(?:(?:及|或)?以上)?");

  private final RatingScale scale;

  /** The type with the scale of this jar. */
  public CreditRatingType() {
    this(RatingScale.ofCredit());
  }

  /** The type with another scale. */
  public CreditRatingType(RatingScale scale) {
    this.scale = scale;
  }

  @Override
  public String name() {
    return "credit-rating";
  }

  @Override
  public Class<Rating> targetType() {
    return Rating.class;
  }

  @Override
  public Parsed<Rating> parse(String text) {
    if (text.length() > LONGEST) {
      return Parsed.unrecognised();
    }
    Matcher match = TARGET.matcher(RatingScale.folded(text).replaceAll("\\s", ""));
    return Optional.of(match)
        .filter(Matcher::matches)
        .flatMap(found -> scale.find(found.group(1)))
        .map(grade -> Parsed.ok(new Rating(text, grade, scale)))
        .orElseGet(Parsed::unrecognised);
  }

  @Override
  public Comparison compare(Rating target, ActualValue actual, ComparisonContext context) {
    return scale
        .find(actual.text())
        .map(reached -> judge(target.least(), reached))
        .orElseGet(() -> Comparison.undetermined(unknown(actual)));
  }

  private Comparison judge(String least, String reached) {
    return scale.notchesBelow(reached, least) <= 0
        ? Comparison.met()
        : Comparison.partlyMet(Ratio.of(scale.height(reached), scale.height(least)));
  }

  private Problem unknown(ActualValue actual) {
    String grades = String.join(" ", scale.grades());
    return Problem.builder()
        .code("RATING_UNKNOWN")
        .wording(Message.of(
            "not a rating of the scale: \"" + actual.text() + "\"",
            "不是该等级序列中的等级：“" + actual.text() + "”"))
        .expected(Message.of("one of " + grades, "下列之一：" + grades))
        .build();
  }
}
