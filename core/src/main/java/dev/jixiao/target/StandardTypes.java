package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.notation.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The standard types. A new one is added here, to the list, and to what says which contents it takes. */
final class StandardTypes {
  static final StandardType<PercentageTarget> PERCENTAGE =
      new StandardType<>("percentage", PercentageTarget.class);
  static final StandardType<NumberTarget> NUMBER = new StandardType<>("number", NumberTarget.class);
  static final StandardType<MoneyTarget> MONEY = new StandardType<>("money", MoneyTarget.class);
  static final StandardType<DeadlineTarget> DEADLINE =
      new StandardType<>("deadline", DeadlineTarget.class);
  static final StandardType<QualitativeTarget> QUALITATIVE =
      new StandardType<>("qualitative", QualitativeTarget.class);
  static final StandardType<CompletionTarget> COMPLETION =
      new StandardType<>("completion", CompletionTarget.class);
  static final StandardType<DurationTarget> DURATION =
      new StandardType<>("duration", DurationTarget.class);
  static final StandardType<ApproximateTarget> APPROXIMATE =
      new StandardType<>("approximate", ApproximateTarget.class);
  static final StandardType<RangeTarget> RANGE = new StandardType<>("range", RangeTarget.class);
  static final StandardType<PeriodTarget> PERIOD = new StandardType<>("period", PeriodTarget.class);
  static final StandardType<RelativeChangeTarget> CHANGE =
      new StandardType<>("relative-change", RelativeChangeTarget.class);
  static final StandardType<RatioTarget> RATIO = new StandardType<>("ratio", RatioTarget.class);
  static final StandardType<ConditionsTarget> CONDITIONS =
      new StandardType<>("conditions", ConditionsTarget.class);

  static final List<StandardType<?>> ALL = List.of(
      PERCENTAGE,
      NUMBER,
      MONEY,
      DEADLINE,
      QUALITATIVE,
      COMPLETION,
      DURATION,
      APPROXIMATE,
      RANGE,
      PERIOD,
      CHANGE,
      RATIO,
      CONDITIONS);

  private static final FreeTextType FREE_TEXT = new FreeTextType();

  private StandardTypes() {}

  /** The target with a content; free text if no type takes it. */
  static Target target(String text, Cell cell) {
    return switch (cell.shape()) {
      case NUMBER -> number(text, cell);
      case RANGE -> new RangeTarget(text, cell);
      case DATE -> new DeadlineTarget(text, cell);
      case PERIOD -> new PeriodTarget(text, cell);
      case CHANGE -> new RelativeChangeTarget(text, cell);
      case RATIO -> new RatioTarget(text, cell);
      case LEVEL -> new QualitativeTarget(text, cell);
      case STATEMENT -> new CompletionTarget(text, cell);
      case SEVERAL -> new ConditionsTarget(text, cell);
      case MISSING, TEXT -> new FreeText(text);
    };
  }

  // a number is of the type of its unit
  private static Target number(String text, Cell cell) {
    if (cell.isApproximate()) {
      return new ApproximateTarget(text, cell);
    }
    return switch (cell.quantity().unit().dimension()) {
      case RATE -> new PercentageTarget(text, cell);
      case MONEY -> new MoneyTarget(text, cell);
      case TIME, CALENDAR, WORKING_TIME -> new DurationTarget(text, cell);
      default -> new NumberTarget(text, cell);
    };
  }

  /** The type of a target; null if it is not one of the standard types. */
  static @Nullable StandardType<?> typeOf(Target target) {
    return target instanceof StandardTarget standard ? standard.type() : null;
  }

  static Comparison compare(Target target, ActualValue actual, ComparisonContext context) {
    return target instanceof StandardTarget standard
        ? Guard.compare(standard.type(), target, actual, context)
        : FREE_TEXT.compare(new FreeText(target.text()), actual, context);
  }
}
