package dev.jixiao.value;

/**
 * A sum of points (合计) in the making, without a value for each step.
 *
 * <pre>{@code
 * PointsSum sum = new PointsSum();
 * sum.add(Points.of("9.6"));
 * sum.add(Points.of("20"));
 * sum.total(); // 29.6
 * }</pre>
 *
 * <p>Sums are mutable and belong to one thread.
 */
public final class PointsSum {
  private long hundredths;
  private Points rest = Points.ZERO;

  /** A sum of nothing yet. */
  public PointsSum() {}

  /**
   * Adds points.
   *
   * @param points the points to add
   */
  public void add(Points points) {
    long sum = Longs.plus(hundredths, points.hundredths());
    if (sum == Longs.NONE) {
      rest = rest.plus(points);
    } else {
      hundredths = sum;
    }
  }

  /**
   * What the points added so far come to.
   *
   * @return the exact sum
   */
  public Points total() {
    Points whole = Points.ofHundredths(hundredths);
    return rest.isZero() ? whole : rest.plus(whole);
  }
}
