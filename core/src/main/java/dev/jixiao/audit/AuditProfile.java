package dev.jixiao.audit;

import dev.jixiao.style.JixiaoStyle;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A profile of audits (审核配置): which checks are made, for which kinds of form, with which thresholds and severities. It
 * is data, for a bureau to keep beside its rule set.
 *
 * <pre>{@code
 * AuditProfile ours = AuditProfile.builder()
 *     .putCheck("OVERSPENT", CheckSettings.builder().severity(Severity.ERROR).build())
 *     .putCheck("TARGET_VAGUE", CheckSettings.builder().enabled(false).build())
 *     .build();
 * Auditor auditor = Auditor.standard().withProfile(ours);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@JixiaoStyle
public abstract class AuditProfile {
  private static final AuditProfile STANDARD = builder().build();

  AuditProfile() {}

  /**
   * The profile that changes nothing.
   *
   * @return the profile of {@link Auditor#standard}
   */
  public static AuditProfile standard() {
    return STANDARD;
  }

  /**
   * A builder of profiles.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableAuditProfile.builder();
  }

  /**
   * The settings of checks, by the code of the check; those of which nothing is set are as their rules have them.
   *
   * @return the settings, possibly none
   */
  public abstract Map<String, CheckSettings> checks();

  /**
   * The settings of one check.
   *
   * @param code the code of the check
   * @return the settings, those that change nothing if none are given
   */
  public CheckSettings check(String code) {
    CheckSettings settings = checks().get(code);
    return settings == null ? CheckSettings.builder().build() : settings;
  }

  /**
   * A builder that starts from this profile.
   *
   * @return a new builder with every attribute set
   */
  public Builder toBuilder() {
    return ImmutableAuditProfile.builder().from(this);
  }

  /** A builder of profiles. Builders are not thread-safe. */
  public abstract static class Builder {
    Builder() {}

    /**
     * {@return this builder}
     *
     * @param code the code of a check
     * @param settings its settings
     */
    public abstract Builder putCheck(String code, CheckSettings settings);

    /**
     * {@return this builder}
     *
     * @param checks the settings by the codes of the checks
     */
    public abstract Builder checks(Map<String, ? extends CheckSettings> checks);

    /**
     * Builds the profile.
     *
     * @return the profile
     */
    public abstract AuditProfile build();
  }
}
