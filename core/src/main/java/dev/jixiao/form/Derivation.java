package dev.jixiao.form;

import dev.jixiao.compare.ActualKind;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.style.JixiaoStyle;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.UnitMatch;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The figures behind an actual value (指标值计算依据): the parts of a rate, and the value of the year before.
 *
 * <pre>{@code
 * Derivation executionRate = Derivation.builder().numerator("120万元").denominator("150万元").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@JixiaoStyle
public abstract class Derivation {
  private static final List<String> FIELDS = List.of("numerator", "denominator", "priorYear");

  Derivation() {}

  /**
   * The names of the fields in the order in which a form prints them, by which findings are sorted and JSON is written.
   *
   * @return the names that locations and JSON have
   */
  public static List<String> fields() {
    return FIELDS;
  }

  /**
   * A builder of derivations.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableDerivation.builder();
  }

  /**
   * The numerator (分子) of the rate.
   *
   * @return the numerator
   */
  public abstract Optional<ActualValue> numerator();

  /**
   * The denominator (分母) of the rate.
   *
   * @return the denominator
   */
  public abstract Optional<ActualValue> denominator();

  /**
   * The actual value of the year before (上年值).
   *
   * @return the value of the year before
   */
  public abstract Optional<ActualValue> priorYear();

  /**
   * A rate that was computed from its parts.
   *
   * @param value the rate
   * @param parts the parts as written, such as {@code 120万元÷150万元}
   */
  public record Rate(Ratio value, String parts) {}

  /**
   * The rate that the parts give: numerator ÷ denominator or, of a ratio of change such as 三公经费变动率, (this year − the year before) ÷
   * the year before.
   *
   * @param indicator the name of the indicator, by which it is a rate of change ({@link StandardRatio})
   * @return the rate; empty where a part is missing, is no exact number, or the two are not in one kind of unit
   */
  public Optional<Rate> rate(String indicator) {
    boolean change = StandardRatio.of(indicator).filter(StandardRatio::isChange).isPresent();
    Quantity part = exact(numerator());
    Quantity whole = exact(change ? priorYear().or(this::denominator) : denominator());
    if (part == null || whole == null || whole.signum() <= 0) {
      return Optional.empty();
    }
    UnitMatch match = part.unit().match(whole.unit());
    boolean one = part.unit().isNone() || whole.unit().isNone();
    if (!one && match != UnitMatch.SAME && match != UnitMatch.CONVERTIBLE) {
      return Optional.empty(); // 120件 of 150人 is no share
    }
    Ratio share = one ? Ratio.of(part.number(), whole.number()) : part.ratioTo(whole);
    return Optional.of(
        change
            ? new Rate(share.minus(Ratio.ONE), "（" + part + "－" + whole + "）÷" + whole)
            : new Rate(share, part + "÷" + whole));
  }

  private static @Nullable Quantity exact(Optional<ActualValue> value) {
    return value
        .filter(written -> written.kind() == ActualKind.NUMBER && !written.isApproximate())
        .flatMap(ActualValue::quantity)
        .orElse(null);
  }

  /**
   * A builder that starts from this value.
   *
   * @return a new builder with every attribute set
   */
  public Builder toBuilder() {
    return ImmutableDerivation.builder().from(this);
  }

  /**
   * A builder of derivations. A setter without a comment means what the accessor of its name does. Builders are not
   * thread-safe.
   */
  public abstract static class Builder {
    Builder() {}

    public abstract Builder numerator(@Nullable ActualValue numerator);

    public abstract Builder numerator(Optional<? extends ActualValue> numerator);

    /** Sets the numerator as written, or null for none. */
    public final Builder numerator(@Nullable String text) {
      return numerator(Optional.ofNullable(text).map(ActualValue::of));
    }

    public abstract Builder denominator(@Nullable ActualValue denominator);

    public abstract Builder denominator(Optional<? extends ActualValue> denominator);

    /** Sets the denominator as written, or null for none. */
    public final Builder denominator(@Nullable String text) {
      return denominator(Optional.ofNullable(text).map(ActualValue::of));
    }

    public abstract Builder priorYear(@Nullable ActualValue priorYear);

    public abstract Builder priorYear(Optional<? extends ActualValue> priorYear);

    /** Sets the value of the year before as written, or null for none. */
    public final Builder priorYear(@Nullable String text) {
      return priorYear(Optional.ofNullable(text).map(ActualValue::of));
    }

    /**
     * Builds the value.
     *
     * @return the value
     */
    public abstract Derivation build();
  }
}
