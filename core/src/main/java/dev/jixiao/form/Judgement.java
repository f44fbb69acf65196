package dev.jixiao.form;

import dev.jixiao.style.JixiaoStyle;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one side says of an indicator (评审意见): a score, what it took off, and why.
 *
 * <pre>{@code
 * Judgement finance = Judgement.builder()
 *     .by(Reviewer.FINANCE)
 *     .score("4")
 *     .deduction("扣1分")
 *     .opinion("立项论证材料不全")
 *     .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@JixiaoStyle
public abstract class Judgement {
  private static final List<String> FIELDS = List.of("by", "score", "deduction", "opinion");

  Judgement() {}

  /**
   * The names of the fields in the order in which a form prints them, by which findings are sorted and JSON is written.
   *
   * @return the names that locations and JSON have
   */
  public static List<String> fields() {
    return FIELDS;
  }

  /**
   * A builder of judgements.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableJudgement.builder();
  }

  /**
   * The side that judges.
   *
   * @return the reviewer
   */
  public abstract Reviewer by();

  /**
   * The score (得分, 核查分数) it gives.
   *
   * @return the score
   */
  public abstract Optional<Points> score();

  /**
   * The points it takes off (扣分).
   *
   * @return the deduction
   */
  public abstract Optional<Adjustment<Points>> deduction();

  /**
   * Its opinion or its reason for taking points off (评审意见, 扣分原因).
   *
   * @return the opinion as written
   */
  public abstract Optional<String> opinion();

  /**
   * A builder that starts from this value.
   *
   * @return a new builder with every attribute set
   */
  public Builder toBuilder() {
    return ImmutableJudgement.builder().from(this);
  }

  /**
   * A builder of judgements; needed: {@code by}. A setter without a comment means what the accessor of its name does.
   * Builders are not thread-safe.
   */
  public abstract static class Builder {
    Builder() {}

    public abstract Builder by(Reviewer by);

    public abstract Builder score(@Nullable Points score);

    public abstract Builder score(Optional<? extends Points> score);

    /**
     * {@return this builder}
     * @param points a decimal number of points, or null for none
     * @throws IllegalArgumentException if the text is not a number
     */
    public final Builder score(@Nullable String points) {
      return score(Optional.ofNullable(points).map(Points::of));
    }

    public abstract Builder deduction(@Nullable Adjustment<Points> deduction);

    public abstract Builder deduction(Optional<? extends Adjustment<Points>> deduction);

    /** Sets the points it takes off as written. */
    public final Builder deduction(@Nullable String text) {
      return deduction(Adjustment.readDeduction(text));
    }

    public abstract Builder opinion(@Nullable String opinion);

    public abstract Builder opinion(Optional<String> opinion);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws IllegalStateException if it was not set who judges
     */
    public abstract Judgement build();
  }
}
