package dev.jixiao.form;

import dev.jixiao.style.JixiaoStyle;
import dev.jixiao.value.Money;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One row of the budget block (项目资金): the total (年度资金总额) or one source of funds.
 *
 * <p>Amounts that the form leaves blank or strikes out (—) are empty.
 *
 * <pre>{@code
 * FundingLine carriedOver = FundingLine.builder()
 *     .source(FundingSource.CARRIED_OVER)
 *     .annual(Money.of("20", MoneyUnit.TEN_THOUSAND))
 *     .executed(Money.of("20", MoneyUnit.TEN_THOUSAND))
 *     .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@JixiaoStyle
public abstract class FundingLine {
  FundingLine() {}

  /**
   * A builder of rows of the budget block.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableFundingLine.builder();
  }

  /**
   * The source of the funds, as the row is headed.
   *
   * @return the source, {@link FundingSource#TOTAL} for the total row
   */
  @Value.Default
  public FundingSource source() {
    return FundingSource.TOTAL;
  }

  /**
   * The budget at the start of the year (年初预算数).
   *
   * @return the initial budget
   */
  public abstract Optional<Money> initial();

  /**
   * The change during the year (年度调整金额), which may be negative.
   *
   * @return the change
   */
  public abstract Optional<Money> adjustment();

  /**
   * The budget of the whole year (全年预算数), of which the execution rate is taken.
   *
   * @return the annual budget
   */
  public abstract Optional<Money> annual();

  /**
   * The spending of the whole year (全年执行数).
   *
   * @return the executed amount
   */
  public abstract Optional<Money> executed();

  /**
   * The weight (分值) of the row.
   *
   * @return the weight
   */
  public abstract Optional<Points> weight();

  /**
   * The execution rate (执行率) as printed.
   *
   * @return the printed rate
   */
  public abstract Optional<String> reportedRate();

  /**
   * The score (得分) as printed.
   *
   * @return the printed score
   */
  public abstract Optional<Points> reportedScore();

  /**
   * The reason given for a change of budget or a low execution.
   *
   * @return the reason
   */
  public abstract Optional<String> deviation();

  /**
   * The execution rate (执行率) that the amounts give: executed ÷ annual budget, exact, whatever the row prints.
   *
   * @return the rate, which may exceed 100%; empty if one of the amounts is missing or the annual budget is zero
   */
  @Value.Derived
  @Value.Auxiliary
  public Optional<Ratio> executionRate() {
    Money annual = annual().orElse(null);
    Money executed = executed().orElse(null);
    return annual == null || executed == null || annual.isZero()
        ? Optional.empty()
        : Optional.of(executed.ratioTo(annual));
  }

  /**
   * A builder that starts from this value.
   *
   * @return a new builder with every attribute set
   */
  public Builder toBuilder() {
    return ImmutableFundingLine.builder().from(this);
  }

  /**
   * A builder of rows of the budget block. Builders are not thread-safe.
   */
  public abstract static class Builder {
    Builder() {}

    /**
     * Sets the source.
     *
     * @param source the source
     * @return this builder
     */
    public abstract Builder source(FundingSource source);

    /**
     * Sets the initial budget.
     *
     * @param initial the initial budget
     * @return this builder
     */
    public abstract Builder initial(Money initial);

    /**
     * Sets or clears the initial budget.
     *
     * @param initial the initial budget, or empty
     * @return this builder
     */
    public abstract Builder initial(Optional<? extends Money> initial);

    /**
     * Sets the change.
     *
     * @param adjustment the change
     * @return this builder
     */
    public abstract Builder adjustment(Money adjustment);

    /**
     * Sets or clears the change.
     *
     * @param adjustment the change, or empty
     * @return this builder
     */
    public abstract Builder adjustment(Optional<? extends Money> adjustment);

    /**
     * Sets the annual budget.
     *
     * @param annual the annual budget
     * @return this builder
     */
    public abstract Builder annual(Money annual);

    /**
     * Sets or clears the annual budget.
     *
     * @param annual the annual budget, or empty
     * @return this builder
     */
    public abstract Builder annual(Optional<? extends Money> annual);

    /**
     * Sets the executed amount.
     *
     * @param executed the executed amount
     * @return this builder
     */
    public abstract Builder executed(Money executed);

    /**
     * Sets or clears the executed amount.
     *
     * @param executed the executed amount, or empty
     * @return this builder
     */
    public abstract Builder executed(Optional<? extends Money> executed);

    /**
     * Sets the weight.
     *
     * @param weight the weight
     * @return this builder
     */
    public abstract Builder weight(Points weight);

    /**
     * Sets or clears the weight.
     *
     * @param weight the weight, or empty
     * @return this builder
     */
    public abstract Builder weight(Optional<? extends Points> weight);

    /**
     * Sets the printed rate.
     *
     * @param reportedRate the printed rate
     * @return this builder
     */
    public abstract Builder reportedRate(String reportedRate);

    /**
     * Sets or clears the printed rate.
     *
     * @param reportedRate the printed rate, or empty
     * @return this builder
     */
    public abstract Builder reportedRate(Optional<String> reportedRate);

    /**
     * Sets the printed score.
     *
     * @param reportedScore the printed score
     * @return this builder
     */
    public abstract Builder reportedScore(Points reportedScore);

    /**
     * Sets or clears the printed score.
     *
     * @param reportedScore the printed score, or empty
     * @return this builder
     */
    public abstract Builder reportedScore(Optional<? extends Points> reportedScore);

    /**
     * Sets the reason.
     *
     * @param deviation the reason
     * @return this builder
     */
    public abstract Builder deviation(String deviation);

    /**
     * Sets or clears the reason.
     *
     * @param deviation the reason, or empty
     * @return this builder
     */
    public abstract Builder deviation(Optional<String> deviation);

    /**
     * Builds the value.
     *
     * @return the value
     */
    public abstract FundingLine build();
  }
}
