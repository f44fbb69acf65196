package dev.jixiao.rules;

import dev.jixiao.value.Points;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A rounding of points: how many decimals are left, and how.
 *
 * <pre>{@code
 * ScoringRules oneDecimal = ScoringRules.mof2020().toBuilder()
 *     .scoreRounding(new RoundingRule(1, RoundingMode.HALF_UP))
 *     .build();
 * }</pre>
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param scale the decimals that are left, 0 to 16
 * @param mode how to round, not {@link RoundingMode#UNNECESSARY}
 */
public record RoundingRule(int scale, RoundingMode mode) {
  /** Two decimals, half up (四舍五入), as nearly every form has it. */
  public static final RoundingRule TWO_DECIMALS = new RoundingRule(2, RoundingMode.HALF_UP);

  private static final int MAX_SCALE = 16;

  /**
   * Checks the components.
   *
   * @param scale as the record's component
   * @param mode as the record's component
   * @throws IllegalArgumentException if one of them is out of bounds
   */
  public RoundingRule {
    Objects.requireNonNull(mode, "mode");
    if (scale < 0 || scale > MAX_SCALE || mode == RoundingMode.UNNECESSARY) {
      throw new IllegalArgumentException("rounding needs 0 to " + MAX_SCALE
          + " decimals and a mode that rounds: " + scale + ", " + mode);
    }
  }

  /**
   * The points as this rule rounds them.
   *
   * @param points the exact points
   * @return the rounded points
   */
  public Points round(Points points) {
    return points.rounded(scale, mode);
  }
}
