package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
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
  public Class<FreeText> targetType() {
    return FreeText.class;
  }

  @Override
  public Parsed<FreeText> parse(String text) {
    return Parsed.ok(new FreeText(text));
  }

  @Override
  public Comparison compare(FreeText target, ActualValue actual, ComparisonContext context) {
    return Comparison.undetermined(Problem.of(
        ProblemCode.TARGET_UNREADABLE,
        "the target is in no known notation: \"" + target.text() + "\"",
        "指标值不是可识别的写法：“" + target.text() + "”"));
  }
}
