package dev.jixiao.form;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.target.Target;
import dev.jixiao.value.Points;
import java.util.Map;
import java.util.Optional;

/**
 * The part of {@link Indicator.Builder} that sets one cell at a time.
 *
 * @param <B> the builder itself
 */
abstract class IndicatorBuilder<B extends IndicatorBuilder<B>> {
  IndicatorBuilder() {}

  /**
   * Sets the category.
   *
   * @param category the category
   * @return this builder
   */
  public abstract B category(IndicatorCategory category);

  /**
   * Sets the name.
   *
   * @param name the name
   * @return this builder
   */
  public abstract B name(String name);

  /**
   * Sets the name of the goal.
   *
   * @param goal the name of the goal
   * @return this builder
   */
  public abstract B goal(String goal);

  /**
   * Sets or clears the name of the goal.
   *
   * @param goal the name of the goal, or empty
   * @return this builder
   */
  public abstract B goal(Optional<String> goal);

  /**
   * Sets the target.
   *
   * @param target the target
   * @return this builder
   */
  public abstract B target(Target target);

  /**
   * Sets the initial target.
   *
   * @param initialTarget the initial target
   * @return this builder
   */
  public abstract B initialTarget(Target initialTarget);

  /**
   * Sets or clears the initial target.
   *
   * @param initialTarget the initial target, or empty
   * @return this builder
   */
  public abstract B initialTarget(Optional<? extends Target> initialTarget);

  /**
   * Sets the actual value.
   *
   * @param actual the actual value
   * @return this builder
   */
  public abstract B actual(ActualValue actual);

  /**
   * Sets or clears the actual value.
   *
   * @param actual the actual value, or empty
   * @return this builder
   */
  public abstract B actual(Optional<? extends ActualValue> actual);

  /**
   * Sets the weight.
   *
   * @param weight the weight
   * @return this builder
   */
  public abstract B weight(Points weight);

  /**
   * Sets the reported score.
   *
   * @param reportedScore the reported score
   * @return this builder
   */
  public abstract B reportedScore(Points reportedScore);

  /**
   * Sets or clears the reported score.
   *
   * @param reportedScore the reported score, or empty
   * @return this builder
   */
  public abstract B reportedScore(Optional<? extends Points> reportedScore);

  /**
   * Sets the reason as written.
   *
   * @param deviation the reason as written
   * @return this builder
   */
  public abstract B deviation(String deviation);

  /**
   * Sets or clears the reason as written.
   *
   * @param deviation the reason as written, or empty
   * @return this builder
   */
  public abstract B deviation(Optional<String> deviation);

  /**
   * Sets the scoring standard.
   *
   * @param scoring the scoring standard
   * @return this builder
   */
  public abstract B scoring(ScoringStandard scoring);

  /**
   * Sets or clears the scoring standard.
   *
   * @param scoring the scoring standard, or empty
   * @return this builder
   */
  public abstract B scoring(Optional<? extends ScoringStandard> scoring);

  /**
   * Sets true if it is not assessed.
   *
   * @param notApplicable true if it is not assessed
   * @return this builder
   */
  public abstract B notApplicable(boolean notApplicable);

  /**
   * Adds one of the further cells.
   *
   * @param key the name
   * @param value the text
   * @return this builder
   */
  public abstract B putAttribute(String key, String value);

  /**
   * Replaces the further cells.
   *
   * @param attributes what to have instead
   * @return this builder
   */
  public abstract B attributes(Map<String, ? extends String> attributes);
}
