package dev.jixiao.target;

import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Requirement;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.compare.StandardRequirements;
import dev.jixiao.notation.Cell;
import dev.jixiao.value.Relation;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The standard types, and which contents of a cell each of them takes. */
final class StandardTypes {
  private static final Map<StandardTarget.Kind, StandardType<?>> BY_KIND = byKind();

  static final List<StandardType<?>> ALL = List.copyOf(BY_KIND.values());

  private StandardTypes() {}

  private static Map<StandardTarget.Kind, StandardType<?>> byKind() {
    Map<StandardTarget.Kind, StandardType<?>> types = new EnumMap<>(StandardTarget.Kind.class);
    Arrays.stream(StandardTarget.Kind.values()).forEach(kind -> types.put(kind, type(kind)));
    return types;
  }

  private static StandardType<?> type(StandardTarget.Kind kind) {
    return switch (kind) {
      case APPROXIMATE ->
        new StandardType<>(
            kind,
            QuantityTarget.class,
            (target, actual, context) -> StandardComparisons.quantity(
                roughly(target.relation()), target.quantity(), actual, context),
            (target, context) -> StandardRequirements.quantity(
                roughly(target.relation()), target.quantity(), context));
      case PERCENTAGE, NUMBER, MONEY, DURATION ->
        new StandardType<>(
            kind,
            QuantityTarget.class,
            (target, actual, context) ->
                StandardComparisons.quantity(target.relation(), target.quantity(), actual, context),
            (target, context) ->
                StandardRequirements.quantity(target.relation(), target.quantity(), context));
      case RELATIVE_CHANGE ->
        new StandardType<>(
            kind,
            QuantityTarget.class,
            (target, actual, context) ->
                StandardComparisons.change(target.relation(), target.quantity(), actual, context),
            (target, context) ->
                StandardRequirements.change(target.relation(), target.quantity(), context));
      case DEADLINE ->
        new StandardType<>(
            kind,
            DeadlineTarget.class,
            (target, actual, context) ->
                StandardComparisons.deadline(target.relation(), target.date(), actual, context),
            (target, context) ->
                StandardRequirements.deadline(target.relation(), target.date(), context));
      case PERIOD ->
        new StandardType<>(
            kind,
            PeriodTarget.class,
            (target, actual, context) ->
                StandardComparisons.period(target.from(), target.to(), actual, context),
            (target, context) -> StandardRequirements.period(target.from(), target.to(), context));
      case RANGE ->
        new StandardType<>(
            kind,
            RangeTarget.class,
            (target, actual, context) ->
                StandardComparisons.range(target.low(), target.high(), actual, context),
            (target, context) -> StandardRequirements.range(target.low(), target.high(), context));
      case RATIO ->
        new StandardType<>(
            kind,
            RatioTarget.class,
            (target, actual, context) ->
                StandardComparisons.ratio(target.part(), target.whole(), actual, context),
            StandardTypes::inWords);
      case QUALITATIVE ->
        new StandardType<>(
            kind,
            QualitativeTarget.class,
            (target, actual, context) ->
                StandardComparisons.level(target.canonical(), target.level(), actual, context),
            StandardTypes::inWords);
      case COMPLETION ->
        new StandardType<>(
            kind,
            CompletionTarget.class,
            (target, actual, context) ->
                StandardComparisons.statement(target.canonical(), actual, context),
            StandardTypes::inWords);
      case CONDITIONS ->
        new StandardType<>(
            kind, ConditionsTarget.class, ConditionsTarget::compare, ConditionsTarget::requirement);
    };
  }

  // 近100人 is about so many, and no bound that has to be kept
  private static Relation roughly(Relation stated) {
    return stated == Relation.LESS_THAN ? Relation.ABOUT : stated;
  }

  private static Requirement inWords(StandardTarget target, ComparisonContext context) {
    return Requirement.of(target.inWords());
  }

  /** The target with a content; free text if no type takes it. */
  static Target target(String text, Cell cell) {
    return cell.as(new Targets(text));
  }

  /** The type of a target; null if it is not one of the standard types. */
  static @Nullable StandardType<?> typeOf(Target target) {
    return target instanceof StandardTarget standard
        ? Objects.requireNonNull(BY_KIND.get(standard.kind()))
        : null;
  }

  /** The target that each content of a cell makes. */
  private record Targets(String text) implements Cell.Shapes<Target> {
    // a number is of the type of its unit
    @Override
    public Target amount(Cell.Amount amount) {
      return new QuantityTarget(kind(amount), text, amount, amount.quantity());
    }

    private static StandardTarget.Kind kind(Cell.Amount amount) {
      if (amount.isApproximate()) {
        return StandardTarget.Kind.APPROXIMATE;
      }
      return switch (amount.quantity().unit().dimension()) {
        case RATE -> StandardTarget.Kind.PERCENTAGE;
        case MONEY -> StandardTarget.Kind.MONEY;
        case TIME, CALENDAR, WORKING_TIME -> StandardTarget.Kind.DURATION;
        default -> StandardTarget.Kind.NUMBER;
      };
    }

    @Override
    public Target range(Cell.Range range) {
      return new RangeTarget(text, range);
    }

    @Override
    public Target change(Cell.Change change) {
      return new QuantityTarget(StandardTarget.Kind.RELATIVE_CHANGE, text, change, change.size());
    }

    @Override
    public Target proportion(Cell.Proportion proportion) {
      return new RatioTarget(text, proportion);
    }

    @Override
    public Target date(Cell.Date date) {
      return new DeadlineTarget(text, date);
    }

    @Override
    public Target period(Cell.Period period) {
      return new PeriodTarget(text, period);
    }

    @Override
    public Target level(Cell.Level level) {
      return new QualitativeTarget(text, level);
    }

    @Override
    public Target said(Cell.Said said) {
      return new CompletionTarget(text, said);
    }

    @Override
    public Target several(Cell.Several several) {
      return new ConditionsTarget(text, several);
    }

    @Override
    public Target missing(Cell.Missing missing) {
      return new FreeText(text);
    }

    @Override
    public Target text(Cell.Text content) {
      return new FreeText(text);
    }
  }
}
