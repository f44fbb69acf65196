package dev.jixiao.score;

import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The schedule of a year (进度计划): which share of a target should be reached when a month has ended.
 *
 * <pre>{@code
 * ProgressSchedule.linear().share(7);                                     // 7/12
 * ProgressSchedule.ofMilestones(Map.of(6, Ratio.ofPercent("40"))).share(7); // 40%
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ProgressSchedule {
  private static final int MONTHS = 12;
  private static final ProgressSchedule LINEAR = new ProgressSchedule(linearShares());

  private final List<Ratio> shares;

  private ProgressSchedule(List<Ratio> shares) {
    this.shares = List.copyOf(shares);
  }

  private static List<Ratio> linearShares() {
    List<Ratio> shares = new ArrayList<>();
    for (int month = 1; month <= MONTHS; month++) {
      shares.add(Ratio.of(month, MONTHS));
    }
    return shares;
  }

  /**
   * The schedule by which every month brings a twelfth.
   *
   * @return the schedule
   */
  public static ProgressSchedule linear() {
    return LINEAR;
  }

  /**
   * A schedule that says for each month what should be reached by its end.
   *
   * @param shares twelve shares of the target, none less than the one before
   * @return the schedule
   * @throws IllegalArgumentException if there are not twelve, one is below zero or less than the one before
   */
  public static ProgressSchedule ofMonths(List<Ratio> shares) {
    if (shares.size() != MONTHS) {
      throw new IllegalArgumentException("a year has twelve months: " + shares);
    }
    Ratio before = Ratio.ZERO;
    for (Ratio share : shares) {
      if (share.compareTo(before) < 0) {
        throw new IllegalArgumentException("less than the month before, or below zero: " + share);
      }
      before = share;
    }
    return new ProgressSchedule(shares);
  }

  /**
   * A schedule of milestones: between two of them nothing more is expected, and all by the end of the year.
   *
   * @param milestones the share that should be reached, by the month at the end of which it should, from 1 to 12
   * @return the schedule
   * @throws IllegalArgumentException if there is no such month, or a share is less than an earlier one or below zero
   */
  public static ProgressSchedule ofMilestones(Map<Integer, Ratio> milestones) {
    List<Ratio> shares = new ArrayList<>();
    milestones.forEach((month, share) -> {
      if (month < 1 || month > MONTHS) {
        throw new IllegalArgumentException("no month: " + month);
      }
    });
    Ratio reached = Ratio.ZERO;
    for (int month = 1; month < MONTHS; month++) {
      reached = milestones.getOrDefault(month, reached);
      shares.add(reached);
    }
    shares.add(milestones.getOrDefault(MONTHS, Ratio.ONE));
    return ofMonths(shares);
  }

  /**
   * The share of the target that should be reached.
   *
   * @param months how many months of the year have ended, from 0 to 12
   * @return the share, zero before the first month has ended
   * @throws IndexOutOfBoundsException if {@code months} is below 0 or above 12
   */
  public Ratio share(int months) {
    return months == 0 ? Ratio.ZERO : shares.get(months - 1);
  }

  /** The shares of the twelve months. */
  @Override
  public String toString() {
    return shares.toString();
  }
}
