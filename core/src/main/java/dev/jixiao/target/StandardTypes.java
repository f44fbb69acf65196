package dev.jixiao.target;

import dev.jixiao.notation.Cell;
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
    for (StandardTarget.Kind kind : StandardTarget.Kind.values()) {
      types.put(kind, type(kind));
    }
    return types;
  }

  private static StandardType<?> type(StandardTarget.Kind kind) {
    return switch (kind) {
      case PERCENTAGE, NUMBER, MONEY, DURATION, APPROXIMATE, RELATIVE_CHANGE ->
        new StandardType<>(kind, QuantityTarget.class);
      case DEADLINE -> new StandardType<>(kind, DeadlineTarget.class);
      case PERIOD -> new StandardType<>(kind, PeriodTarget.class);
      case RANGE -> new StandardType<>(kind, RangeTarget.class);
      case RATIO -> new StandardType<>(kind, RatioTarget.class);
      case QUALITATIVE -> new StandardType<>(kind, QualitativeTarget.class);
      case COMPLETION -> new StandardType<>(kind, CompletionTarget.class);
      case CONDITIONS -> new StandardType<>(kind, ConditionsTarget.class);
    };
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
