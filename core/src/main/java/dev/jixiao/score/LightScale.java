package dev.jixiao.score;

import dev.jixiao.value.Ratio;

/**
 * The scale of lights: from which progress on a light is yellow, green or blue; red is what is below.
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param yellowFrom the least progress for yellow
 * @param greenFrom the least progress for green
 * @param blueFrom the least progress for blue
 */
public record LightScale(Ratio yellowFrom, Ratio greenFrom, Ratio blueFrom) {
  private static final LightScale STANDARD =
      new LightScale(Ratio.ofPercent("60"), Ratio.ofPercent("80"), Ratio.ofPercent("120"));

  /**
   * Needs the three in their order.
   *
   * @param yellowFrom as the record's component
   * @param greenFrom as the record's component
   * @param blueFrom as the record's component
   * @throws IllegalArgumentException if one is above the next
   */
  public LightScale {
    if (yellowFrom.compareTo(greenFrom) > 0 || greenFrom.compareTo(blueFrom) > 0) {
      throw new IllegalArgumentException(
          "not in their order: " + yellowFrom + ", " + greenFrom + ", " + blueFrom);
    }
  }

  /**
   * The scale that the systems of finance bureaus use: red under 60%, yellow under 80%, blue from 120%.
   *
   * @return the scale
   */
  public static LightScale standard() {
    return STANDARD;
  }

  /**
   * The light of a progress.
   *
   * @param progress the actual value as a share of the expected one
   * @return the light
   */
  public Light light(Ratio progress) {
    if (progress.compareTo(yellowFrom) < 0) {
      return Light.RED;
    } else if (progress.compareTo(greenFrom) < 0) {
      return Light.YELLOW;
    }
    return progress.compareTo(blueFrom) < 0 ? Light.GREEN : Light.BLUE;
  }
}
