package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Requirement;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.LastYear;
import dev.jixiao.notation.NotationProblem;
import dev.jixiao.notation.NotationReader;
import dev.jixiao.notation.Rank;
import dev.jixiao.notation.TimeWord;
import dev.jixiao.notation.WaterClass;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;

/** The type of every target that no other type recognises. */
final class FreeTextType implements IndicatorType<FreeText> {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public Message label() {
    return Message.of("text", "文字");
  }

  @Override
  public Class<FreeText> targetType() {
    return FreeText.class;
  }

  @Override
  public Parsed<FreeText> parse(String text) {
    return Parsed.ok(new FreeText(text));
  }

  @Override
  public Comparison compare(FreeText target, ActualValue actual, ComparisonContext context) {
    String text = target.text();
    if (ActualValue.of(text).isMissing()) {
      return StandardComparisons.none(text, actual, context)
          .orElseGet(() -> Comparison.undetermined(missing()));
    }
    Target named = StandardTypes.target(text, NotationReader.readNamed(text, context.name()));
    return named instanceof FreeText
        ? StandardComparisons.freeText(text, actual, context)
        : IndicatorTypes.standard().compare(named, actual, context);
  }

  @Override
  public Requirement requirement(FreeText target, ComparisonContext context) {
    String text = target.text();
    if (ActualValue.of(text).isMissing()) {
      return Requirement.of(missing().wording()).reporting(missing());
    }
    Target named = StandardTypes.target(text, NotationReader.readNamed(text, context.name()));
    if (!(named instanceof FreeText)) {
      return IndicatorTypes.standard().requirement(named, context);
    }
    Requirement words = Requirement.of(target.inWords());
    return isUnderstood(text, context)
        ? words
        : words.reporting(NotationProblem.of(ProblemCode.TARGET_UNREADABLE, text));
  }

  // a place, a change since the year before, a day of the month and a class of water are compared
  // as they are
  private static boolean isUnderstood(String text, ComparisonContext context) {
    boolean water = WaterClass.isOfWater(context.name()) || WaterClass.isOfWater(text);
    return Rank.of(text).isPresent()
        || LastYear.of(text).isPresent()
        || TimeWord.dayOfMonth(text).isPresent()
        || (water && WaterClass.of(text).isPresent());
  }

  private static Problem missing() {
    return Problem.of(ProblemCode.TARGET_MISSING, "there is no target", "未填写指标值");
  }

  /** The name. */
  @Override
  public String toString() {
    return name();
  }
}
