package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.notation.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The standard types. A new one is added to the list. */
final class StandardTypes {
  static final List<StandardType<?>> ALL = List.of(
      new PercentageType(),
      new NumberType(),
      new MoneyType(),
      new DeadlineType(),
      new QualitativeType(),
      new CompletionType(),
      new DurationType(),
      new ApproximateType(),
      new RangeType(),
      new PeriodType(),
      new RelativeChangeType(),
      new RatioType(),
      new ConditionsType());

  private static final FreeTextType FREE_TEXT = new FreeTextType();

  private StandardTypes() {}

  /** The target with a content; free text if no type takes it. */
  static Target target(String text, Cell cell) {
    for (StandardType<?> type : ALL) {
      Target target = type.target(text, cell);
      if (target != null) {
        return target;
      }
    }
    return new FreeText(text);
  }

  /** The type of a target; null if it is not one of the standard types. */
  static @Nullable StandardType<?> typeOf(Target target) {
    for (StandardType<?> type : ALL) {
      if (type.targetType() == target.getClass()) {
        return type;
      }
    }
    return null;
  }

  static Comparison compare(Target target, ActualValue actual, ComparisonContext context) {
    StandardType<?> type = typeOf(target);
    return type == null
        ? FREE_TEXT.compare(new FreeText(target.text()), actual, context)
        : Guard.compare(type, target, actual, context);
  }
}
