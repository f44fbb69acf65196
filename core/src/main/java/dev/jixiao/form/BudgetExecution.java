package dev.jixiao.form;

import dev.jixiao.style.JixiaoStyle;
import dev.jixiao.value.MoneyUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The budget block (项目资金) of the form: its total row and its rows by source.
 *
 * <pre>{@code
 * BudgetExecution budget = BudgetExecution.builder()
 *     .unit(MoneyUnit.TEN_THOUSAND)
 *     .total(FundingLine.builder()
 *         .annual(Money.of("160", MoneyUnit.TEN_THOUSAND))
 *         .executed(Money.of("120", MoneyUnit.TEN_THOUSAND))
 *         .weight(Points.of(10))
 *         .build())
 *     .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@JixiaoStyle
public abstract class BudgetExecution {
  private static final List<String> FIELDS = List.of("unit", "total", "sources", "finished");

  BudgetExecution() {}

  /**
   * The names of the fields in the order in which a form prints them, by which findings are sorted and JSON is written.
   *
   * @return the names that locations and JSON have
   */
  public static List<String> fields() {
    return FIELDS;
  }

  /**
   * A builder of budget blocks.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableBudgetExecution.builder();
  }

  /**
   * The unit in which the block states amounts.
   *
   * @return the unit, 万元 by default
   */
  @Value.Default
  public MoneyUnit unit() {
    return MoneyUnit.TEN_THOUSAND;
  }

  /**
   * The total row (年度资金总额).
   *
   * @return the total row
   */
  public abstract FundingLine total();

  /**
   * The rows by source, in the order of the form.
   *
   * @return the rows by source
   */
  public abstract List<FundingLine> sources();

  /**
   * Whether the project was finished within the year, which some rules ask.
   *
   * @return whether the project is finished
   */
  public abstract Optional<Boolean> finished();

  /**
   * A builder that starts from this value.
   *
   * @return a new builder with every attribute set
   */
  public Builder toBuilder() {
    return ImmutableBudgetExecution.builder().from(this);
  }

  /** The row of the total. */
  @Override
  public String toString() {
    return total().toString();
  }

  /** A builder of budget blocks; needed: {@code total}; each setter has the meaning of the accessor of its name. Builders are not thread-safe. */
  public abstract static class Builder {
    Builder() {}

    public abstract Builder unit(MoneyUnit unit);

    public abstract Builder total(FundingLine total);

    public abstract Builder addSources(FundingLine... sources);

    public abstract Builder addAllSources(Iterable<? extends FundingLine> sources);

    /** Sets them all; null for none. */
    public final Builder sources(@Nullable Collection<? extends FundingLine> sources) {
      Iterable<? extends FundingLine> all = sources == null ? List.of() : sources;
      return sources(all);
    }

    abstract Builder sources(Iterable<? extends FundingLine> sources);

    public abstract Builder finished(@Nullable Boolean finished);

    public abstract Builder finished(Optional<Boolean> finished);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws IllegalStateException if total was not set
     */
    public abstract BudgetExecution build();
  }
}
