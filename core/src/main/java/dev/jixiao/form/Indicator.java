package dev.jixiao.form;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.style.JixiaoStyle;
import dev.jixiao.target.FreeText;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import dev.jixiao.value.Points;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One row of the indicator table (绩效指标): a target, an actual value, a weight and a score.
 *
 * <pre>{@code
 * Indicator.builder()
 *     .category(IndicatorCategory.SERVICE_RECIPIENT_SATISFACTION)
 *     .name("受援人满意度")
 *     .target("≥95%")
 *     .actual("91.2%")
 *     .weight("10")
 *     .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@JixiaoStyle
public abstract class Indicator {
  private static final ActualValue MISSING = ActualValue.of("");

  Indicator() {}

  /**
   * A builder of indicators.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableIndicator.builder();
  }

  /**
   * The category: the headings of level one and two (一级指标, 二级指标).
   *
   * @return the category, without headings if none was set
   */
  @Value.Default
  public IndicatorCategory category() {
    return IndicatorCategory.NONE;
  }

  /**
   * The indicator itself (三级指标).
   *
   * @return the name, empty if the form has none
   */
  @Value.Default
  public String name() {
    return "";
  }

  /**
   * The name of the goal the indicator belongs to, where a form has several.
   *
   * @return the name of the goal
   */
  public abstract Optional<String> goal();

  /**
   * The target (年度指标值).
   *
   * @return the target, empty free text if the form has none
   */
  @Value.Default
  public Target target() {
    return FreeText.EMPTY;
  }

  /**
   * The target set at the start of the year (年初指标值), where it was adjusted since.
   *
   * @return the initial target
   */
  public abstract Optional<Target> initialTarget();

  /**
   * The actual value (实际完成值).
   *
   * @return the actual value
   */
  public abstract Optional<ActualValue> actual();

  /**
   * The actual value as comparisons take it.
   *
   * @return the actual value, or a {@linkplain ActualValue#isMissing() missing} one with an empty text if the form has none
   */
  @Value.Derived
  @Value.Auxiliary
  public ActualValue actualOrMissing() {
    return actual().orElse(MISSING);
  }

  /**
   * The weight (分值): the most points the indicator can have.
   *
   * @return the weight
   */
  @Value.Default
  public Points weight() {
    return Points.ZERO;
  }

  /**
   * The score (得分) as the form reports it.
   *
   * @return the reported score
   */
  public abstract Optional<Points> reportedScore();

  /**
   * The reason for a deviation and what is done about it (偏差原因分析及改进措施).
   *
   * @return the reason as written
   */
  public abstract Optional<String> deviation();

  /**
   * The standard by which this indicator is scored (评(扣)分标准), where it has one of its own.
   *
   * @return the scoring standard
   */
  public abstract Optional<ScoringStandard> scoring();

  /**
   * Tells whether the indicator does not apply to the project (不适用).
   *
   * @return true if it is not assessed
   */
  @Value.Default
  public boolean notApplicable() {
    return false;
  }

  /**
   * Further cells of the row, by name, kept as they are.
   *
   * @return the further cells
   */
  public abstract Map<String, String> attributes();

  /**
   * A further cell of the row by its typed key.
   *
   * @param key the key
   * @param <T> the type of value
   * @return the value, or empty if the row has none of that name
   * @throws IllegalArgumentException if the cell is not in the key's notation
   */
  public <T> Optional<T> attribute(AttributeKey<T> key) {
    return Optional.ofNullable(attributes().get(key.name())).map(key::read);
  }

  /**
   * A builder that starts from this value.
   *
   * @return a new builder with every attribute set
   */
  public Builder toBuilder() {
    return ImmutableIndicator.builder().from(this);
  }

  /**
   * A builder of indicators. Builders are not thread-safe.
   */
  public abstract static class Builder extends IndicatorBuilder<Builder> {
    Builder() {}

    /**
     * Sets the target as written, read by the standard indicator types.
     *
     * @param text the target cell
     * @return this builder
     */
    public final Builder target(String text) {
      return target(IndicatorTypes.standard().read(text));
    }

    /**
     * Sets the actual value as written.
     *
     * @param text the actual cell
     * @return this builder
     */
    public final Builder actual(String text) {
      return actual(ActualValue.of(text));
    }

    /**
     * Sets the weight.
     *
     * @param points a decimal number of points
     * @return this builder
     * @throws IllegalArgumentException if the text is not a number
     */
    public final Builder weight(String points) {
      return weight(Points.of(points));
    }

    /**
     * Sets the score as the form reports it.
     *
     * @param points a decimal number of points
     * @return this builder
     * @throws IllegalArgumentException if the text is not a number
     */
    public final Builder reportedScore(String points) {
      return reportedScore(Points.of(points));
    }

    /**
     * Sets a further cell by its typed key.
     *
     * @param key the key
     * @param value the value
     * @param <T> the type of value
     * @return this builder
     */
    public final <T> Builder attribute(AttributeKey<T> key, T value) {
      return putAttribute(key.name(), key.write(value));
    }

    /**
     * Builds the value.
     *
     * @return the value
     */
    public abstract Indicator build();
  }
}
