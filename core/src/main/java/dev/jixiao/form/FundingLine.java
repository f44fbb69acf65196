package dev.jixiao.form;

import dev.jixiao.style.JixiaoStyle;
import dev.jixiao.value.Money;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

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
  private static final List<String> FIELDS = List.of(
      "source",
      "initial",
      "adjustment",
      "annual",
      "received",
      "executed",
      "expected",
      "weight",
      "reportedRate",
      "reportedScore",
      "deviation");

  FundingLine() {}

  /**
   * The names of the fields in the order in which a form prints them, by which findings are sorted and JSON is written.
   *
   * @return the names that locations and JSON have
   */
  public static List<String> fields() {
    return FIELDS;
  }

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
   * The amount received (到位资金).
   *
   * @return the received amount
   */
  public abstract Optional<Money> received();

  /**
   * The spending of the whole year (全年执行数); on a monitoring form that up to its day.
   *
   * @return the executed amount
   */
  public abstract Optional<Money> executed();

  /**
   * The spending expected by the end of the year (全年预计执行数), on a monitoring form.
   *
   * @return the expected amount
   */
  public abstract Optional<Money> expected();

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
    return share(annual().orElse(null));
  }

  /**
   * The execution rate (执行率) as a share of another amount: executed ÷ base, exact, whatever the row prints.
   *
   * @param base what the rate is a share of
   * @return the rate, which may exceed 100%; empty if one of the amounts is missing or the base is zero
   */
  public Optional<Ratio> executionRate(ExecutionBase base) {
    return base == ExecutionBase.ANNUAL ? executionRate() : share(amount(base).orElse(null));
  }

  /**
   * The amount that execution rates may be a share of.
   *
   * @param base which amount
   * @return the amount, or empty if the row does not state it
   */
  public Optional<Money> amount(ExecutionBase base) {
    return switch (base) {
      case ANNUAL -> annual();
      case INITIAL -> initial();
      case RECEIVED -> received();
    };
  }

  private Optional<Ratio> share(@Nullable Money whole) {
    Money executed = executed().orElse(null);
    return whole == null || executed == null || whole.isZero()
        ? Optional.empty()
        : Optional.of(executed.ratioTo(whole));
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
   * A builder of rows of the budget block; each setter has the meaning of the accessor of its name. Builders are not
   * thread-safe.
   */
  public abstract static class Builder {
    Builder() {}

    public abstract Builder source(FundingSource source);

    public abstract Builder initial(@Nullable Money initial);

    public abstract Builder initial(Optional<? extends Money> initial);

    public abstract Builder adjustment(@Nullable Money adjustment);

    public abstract Builder adjustment(Optional<? extends Money> adjustment);

    public abstract Builder annual(@Nullable Money annual);

    public abstract Builder annual(Optional<? extends Money> annual);

    public abstract Builder received(@Nullable Money received);

    public abstract Builder received(Optional<? extends Money> received);

    public abstract Builder executed(@Nullable Money executed);

    public abstract Builder executed(Optional<? extends Money> executed);

    public abstract Builder expected(@Nullable Money expected);

    public abstract Builder expected(Optional<? extends Money> expected);

    public abstract Builder weight(@Nullable Points weight);

    public abstract Builder weight(Optional<? extends Points> weight);

    public abstract Builder reportedRate(@Nullable String reportedRate);

    public abstract Builder reportedRate(Optional<String> reportedRate);

    public abstract Builder reportedScore(@Nullable Points reportedScore);

    public abstract Builder reportedScore(Optional<? extends Points> reportedScore);

    public abstract Builder deviation(@Nullable String deviation);

    public abstract Builder deviation(Optional<String> deviation);

    /**
     * Builds the value.
     *
     * @return the value
     */
    public abstract FundingLine build();
  }
}
