package dev.jixiao.compare;

import dev.jixiao.style.JixiaoStyle;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The circumstances of a comparison beyond the two cells: the fiscal year (年度), which way is better, and the policies.
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
   * Which way is better where the target does not say it.
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
   * A builder of contexts. Builders are not thread-safe.
   */
  public abstract static class Builder {
    Builder() {}

    /**
     * Sets the fiscal year.
     *
     * @param year the year
     * @return this builder
     */
    public abstract Builder fiscalYear(Year year);

    /**
     * Sets the fiscal year, if there is one.
     *
     * @param year the year, or empty
     * @return this builder
     */
    public abstract Builder fiscalYear(Optional<? extends Year> year);

    /**
     * Sets which way is better.
     *
     * @param direction the direction
     * @return this builder
     */
    public abstract Builder direction(Direction direction);

    /**
     * Sets how an equals sign is judged.
     *
     * @param equality the policy
     * @return this builder
     */
    public abstract Builder equality(EqualityPolicy equality);

    /**
     * Sets the ladder by which levels of quality are ordered.
     *
     * @param ladder the ladder
     * @return this builder
     */
    public abstract Builder ladder(QualitativeLadder ladder);

    /**
     * Builds the context.
     *
     * @return the context
     */
    public abstract ComparisonContext build();
  }
}
