package dev.jixiao.score;

import dev.jixiao.form.LevelOne;
import dev.jixiao.value.Points;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The points of one category of level one (一级指标) of a form.
 *
 * <p>Scores are equal if all they say is. This class is immutable and thread-safe.
 */
public final class CategoryScore {
  private final String heading;
  private final Optional<LevelOne> levelOne;
  private final Points points;
  private final Points available;

  CategoryScore(String heading, Optional<LevelOne> levelOne, Points points, Points available) {
    this.heading = heading;
    this.levelOne = levelOne;
    this.points = points;
    this.available = available;
  }

  /**
   * The heading as the form prints it the first time.
   *
   * @return the heading
   */
  public String heading() {
    return heading;
  }

  /**
   * What the heading means.
   *
   * @return the category, or empty for a custom heading
   */
  public Optional<LevelOne> levelOne() {
    return levelOne;
  }

  /**
   * The points of its indicators, rounded as the rules say for subtotals.
   *
   * @return the points
   */
  public Points points() {
    return points;
  }

  /**
   * The weights of its indicators that apply.
   *
   * @return the weights
   */
  public Points available() {
    return available;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CategoryScore that
        && heading.equals(that.heading)
        && levelOne.equals(that.levelOne)
        && points.equals(that.points)
        && available.equals(that.available);
  }

  @Override
  public int hashCode() {
    return Objects.hash(heading, levelOne, points, available);
  }

  @Override
  public String toString() {
    return heading + " " + points + " / " + available;
  }
}
