package dev.jixiao.compare;

import dev.jixiao.style.JixiaoStyle;
import dev.jixiao.value.CellWords;
import dev.jixiao.value.Dimension;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Unit;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances of a comparison beyond the two cells: what the indicator is about, the fiscal year (年度), which way is
 * better, and the policies.
 *
 * <pre>{@code
 * ComparisonContext context = ComparisonContext.builder()
 *     .fiscalYear(Year.of(2023))
 *     .direction(Direction.SMALLER_IS_BETTER)
 *     .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@JixiaoStyle
public abstract class ComparisonContext {
  ComparisonContext() {}

  /**
   * A builder with the standard policies.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableComparisonContext.builder();
  }

  /**
   * The fiscal year (年度) of the form; it completes dates that have no year.
   *
   * @return the year, or empty if the form does not say it
   */
  public abstract Optional<Year> fiscalYear();

  /**
   * The name of the indicator: what an actual value may speak of, and which way is better where the target does not say it.
   *
   * @return the name, empty by default
   */
  @Value.Default
  public String name() {
    return "";
  }

  /**
   * The target as written, in whose words an actual value may answer; set by whoever compares, not by a type.
   *
   * @return the text of the target, empty by default
   */
  @Value.Default
  public String target() {
    return "";
  }

  /**
   * The direction where neither the target nor the name of the indicator tells it.
   *
   * @return the direction of the category, {@link Direction#LARGER_IS_BETTER} by default
   */
  @Value.Default
  public Direction direction() {
    return Direction.LARGER_IS_BETTER;
  }

  /**
   * How an equals sign is judged.
   *
   * @return the policy, {@link EqualityPolicy#BY_DIRECTION} by default
   */
  @Value.Default
  public EqualityPolicy equality() {
    return EqualityPolicy.BY_DIRECTION;
  }

  /**
   * The ladder by which levels of quality are ordered.
   *
   * @return the ladder, {@link QualitativeLadder#standard()} by default
   */
  @Value.Default
  public QualitativeLadder ladder() {
    return QualitativeLadder.standard();
  }

  /**
   * The words that say something about a value, or nothing.
   *
   * @return the words, {@link CellWords#standard()} by default
   */
  @Value.Default
  public CellWords words() {
    return CellWords.standard();
  }

  /**
   * The directions that endings of indicators' names tell.
   *
   * @return the endings, {@link DirectionsByName#standard()} by default
   */
  @Value.Default
  public DirectionsByName directions() {
    return DirectionsByName.standard();
  }

  /** The unit that stands in brackets behind the name; {@link Unit#NONE} if no known one does. */
  final Unit unitOfName() {
    String folded = FullWidth.strip(name());
    int open = folded.lastIndexOf('(');
    if (open < 0 || open + 2 >= folded.length() || !folded.endsWith(")")) {
      return Unit.NONE;
    }
    int from = folded.startsWith("单位:", open + 1) ? open + 4 : open + 1;
    Unit unit = Unit.of(folded, from, folded.length() - 1);
    return unit.dimension() == Dimension.UNKNOWN ? Unit.NONE : unit;
  }

  /** A number without a unit, or with a magnitude alone, in the unit that the name of the indicator says. */
  final Quantity completed(Quantity quantity) {
    Unit bare = quantity.unit();
    if (bare.dimension() != Dimension.NUMBER) {
      return quantity;
    }
    Unit named = unitOfName();
    boolean completes = !named.isRate() && named.symbol().startsWith(bare.symbol());
    return completes ? quantity.withUnit(named) : quantity;
  }

  /** As {@link #completed}, and a bare number above 1 in the percent of the name: 95 of 满意度（%）. */
  final Quantity inUnitOfName(Quantity quantity) {
    boolean rate = quantity.unit().isNone()
        && quantity.number().compareTo(BigDecimal.ONE) > 0
        && unitOfName().isRate();
    return rate ? quantity.withUnit(unitOfName()) : completed(quantity);
  }

  @Value.Lazy
  Optional<DirectionsByName.Reason> directionByName() {
    Optional<DirectionsByName.Reason> label = directions().of(label(target()));
    return label.isPresent() ? label : directions().of(name());
  }

  /** Whether the name, or the label in the target, names something that may be good or bad. */
  @Value.Lazy
  boolean isDirectionUnclear() {
    return directionByName().isEmpty()
        && (directions().mayBeEither(label(target())) || directions().mayBeEither(name()));
  }

  // 差错率 of 差错率5%
  private static String label(String target) {
    int end = 0;
    while (end < target.length() && Character.isIdeographic(target.charAt(end))) {
      end++;
    }
    return end == target.length() ? "" : target.substring(0, end);
  }

  /**
   * This context with the name of an indicator.
   *
   * @param name the name, empty if there is none
   * @return a copy
   */
  public abstract ComparisonContext withName(String name);

  /**
   * This context with the target that an actual value is compared with.
   *
   * @param target the text of the target
   * @return a copy
   */
  public abstract ComparisonContext withTarget(String target);

  /** The name of the indicator, the year and the direction. */
  @Override
  public String toString() {
    return name() + fiscalYear().map(year -> " " + year).orElse("") + " " + direction();
  }

  /**
   * A builder of contexts. A setter without a comment means what the accessor of its name does. Builders are not
   * thread-safe.
   */
  public abstract static class Builder {
    Builder() {}

    public abstract Builder fiscalYear(@Nullable Year year);

    public abstract Builder fiscalYear(Optional<? extends Year> year);

    public abstract Builder direction(Direction direction);

    public abstract Builder equality(EqualityPolicy equality);

    public abstract Builder ladder(QualitativeLadder ladder);

    public abstract Builder name(String name);

    public abstract Builder target(String target);

    public abstract Builder words(CellWords words);

    public abstract Builder directions(DirectionsByName directions);

    /**
     * Builds the context.
     *
     * @return the context
     */
    public abstract ComparisonContext build();
  }
}
