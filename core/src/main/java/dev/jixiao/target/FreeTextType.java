package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
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
    return ActualValue.of(target.text()).isMissing()
        ? Comparison.undetermined(
            Problem.of(ProblemCode.TARGET_MISSING, "there is no target", "未填写指标值"))
        : StandardComparisons.freeText(target.text(), actual, context);
  }
}
