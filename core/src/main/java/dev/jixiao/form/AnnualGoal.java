package dev.jixiao.form;

import dev.jixiao.style.JixiaoStyle;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An annual goal (年度总体目标): what was expected and what was achieved, in words. A goal of the whole term (中期目标) has the
 * same parts.
 *
 * <p>A form with several goals gives each a name and a share of the total (权重比例).
 *
 * <pre>{@code
 * AnnualGoal goal = AnnualGoal.builder()
 *     .expected("办理法律援助案件100件")
 *     .actual("办理法律援助案件253件")
 *     .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@JixiaoStyle
public abstract class AnnualGoal {
  private static final List<String> FIELDS = List.of("name", "ratio", "expected", "actual");

  AnnualGoal() {}

  /**
   * The names of the fields in the order in which a form prints them, by which findings are sorted and JSON is written.
   *
   * @return the names that locations and JSON have
   */
  public static List<String> fields() {
    return FIELDS;
  }

  /**
   * A builder of goals.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableAnnualGoal.builder();
  }

  /**
   * The name by which indicators refer to this goal, where a form has several.
   *
   * @return the name
   */
  public abstract Optional<String> name();

  /**
   * The share of the total score that this goal carries (权重比例), where a form has several.
   *
   * @return the share
   */
  public abstract Optional<Ratio> ratio();

  /**
   * What was expected (预期目标).
   *
   * @return the expectation, empty if the form has none
   */
  public String expected() {
    String given = givenExpected();
    return given == null ? "" : given;
  }

  // null for the empty text, so that both are equal
  abstract @Nullable String givenExpected();

  /**
   * What was achieved (实际完成情况).
   *
   * @return the achievement, empty if the form has none
   */
  public String actual() {
    String given = givenActual();
    return given == null ? "" : given;
  }

  // null for the empty text, so that both are equal
  abstract @Nullable String givenActual();

  /**
   * A builder that starts from this value.
   *
   * @return a new builder with every attribute set
   */
  public Builder toBuilder() {
    return ImmutableAnnualGoal.builder().from(this);
  }

  /** What was expected and what was achieved. */
  @Override
  public String toString() {
    return expected() + " ← " + actual();
  }

  /** A builder of goals; each setter has the meaning of the accessor of its name. Builders are not thread-safe. */
  public abstract static class Builder {
    Builder() {}

    public abstract Builder name(@Nullable String name);

    public abstract Builder name(Optional<String> name);

    public abstract Builder ratio(@Nullable Ratio ratio);

    public abstract Builder ratio(Optional<? extends Ratio> ratio);

    /**
     * {@return this builder}
     * @param expected as its accessor; null for none
     */
    public final Builder expected(@Nullable String expected) {
      return givenExpected(expected == null || expected.isEmpty() ? null : expected);
    }

    abstract Builder givenExpected(@Nullable String given);

    /**
     * {@return this builder}
     * @param actual as its accessor; null for none
     */
    public final Builder actual(@Nullable String actual) {
      return givenActual(actual == null || actual.isEmpty() ? null : actual);
    }

    abstract Builder givenActual(@Nullable String given);

    /**
     * Builds the value.
     *
     * @return the value
     */
    public abstract AnnualGoal build();
  }
}
