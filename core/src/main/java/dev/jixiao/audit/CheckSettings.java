package dev.jixiao.audit;

import dev.jixiao.form.FormKind;
import dev.jixiao.style.JixiaoStyle;
import dev.jixiao.value.Ratio;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one check in an {@link AuditProfile}: what is not set stays as the check's rule has it.
 *
 * <pre>{@code
 * CheckSettings strict = CheckSettings.builder()
 *     .severity(Severity.ERROR)
 *     .putThreshold("overfulfilment", Ratio.ofPercent("120"))
 *     .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@JixiaoStyle
public abstract class CheckSettings {
  CheckSettings() {}

  /**
   * A builder of settings.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableCheckSettings.builder();
  }

  /**
   * Tells whether the check is made at all.
   *
   * @return true by default
   */
  @Value.Default
  public boolean enabled() {
    return true;
  }

  /**
   * How severe the findings are.
   *
   * @return the severity
   */
  public abstract Optional<Severity> severity();

  /**
   * The kinds of form that are checked.
   *
   * @return the kinds
   */
  public abstract Optional<Set<FormKind>> kinds();

  /**
   * The numbers that the check judges by, by the name of the threshold.
   *
   * @return the thresholds, possibly none
   */
  public abstract Map<String, Ratio> thresholds();

  /**
   * A builder that starts from these settings.
   *
   * @return a new builder with every attribute set
   */
  public Builder toBuilder() {
    return ImmutableCheckSettings.builder().from(this);
  }

  /** A builder of settings; each setter has the meaning of the accessor of its name. Builders are not thread-safe. */
  public abstract static class Builder {
    Builder() {}

    public abstract Builder enabled(boolean enabled);

    public abstract Builder severity(@Nullable Severity severity);

    public abstract Builder severity(Optional<? extends Severity> severity);

    public abstract Builder kinds(@Nullable Set<FormKind> kinds);

    public abstract Builder kinds(Optional<? extends Set<FormKind>> kinds);

    public abstract Builder putThreshold(String name, Ratio value);

    public abstract Builder thresholds(Map<String, ? extends Ratio> thresholds);

    /**
     * Builds the settings.
     *
     * @return the settings
     */
    public abstract CheckSettings build();
  }
}
