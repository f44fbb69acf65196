package dev.jixiao.audit;

import dev.jixiao.problem.JsonPointer;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.NearestName;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.style.JixiaoStyle;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A profile of audits (审核方案): which checks are made, for which kinds of form, with which thresholds and severities. It
 * is data, for a bureau to keep with its rule set.
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

  /** What does not fit some rules: checks and thresholds that they do not have, and values below zero. */
  List<Problem> problems(Map<String, AuditRule> rules) {
    List<Problem> problems = new ArrayList<>();
    checks().forEach((code, settings) -> {
      String location = "/checks/" + JsonPointer.escaped(code);
      AuditRule rule = rules.get(code);
      if (rule == null) {
        problems.add(
            unknown(ProblemCode.CHECK_UNKNOWN, location, "check", "检查项", code, rules.keySet()));
      } else {
        problems.addAll(problems(rule.thresholds(), settings.thresholds(), location));
      }
    });
    return List.copyOf(problems);
  }

  private static List<Problem> problems(
      List<Threshold> thresholds, Map<String, Ratio> values, String check) {
    Map<String, Threshold> known = new LinkedHashMap<>();
    thresholds.forEach(threshold -> known.put(threshold.name(), threshold));
    List<Problem> problems = new ArrayList<>();
    values.forEach((name, value) -> {
      String location = check + "/thresholds/" + JsonPointer.escaped(name);
      Threshold threshold = known.get(name);
      if (threshold == null) {
        problems.add(unknown(
            ProblemCode.THRESHOLD_UNKNOWN, location, "threshold", "阈值", name, known.keySet()));
      } else if (value.compareTo(Ratio.ZERO) < 0) {
        String written = threshold.written(value);
        problems.add(Problem.builder()
            .code(ProblemCode.FIELD_VALUE.name())
            .location(location)
            .wording(Message.of("a threshold below zero: " + written, "阈值小于零：" + written))
            .expected(threshold.expected())
            .build());
      }
    });
    return problems;
  }

  private static Problem unknown(
      ProblemCode code,
      String location,
      String english,
      String chinese,
      String name,
      Set<String> names) {
    Optional<String> nearest = NearestName.of(name, names);
    Message wording = Message.of(
        "there is no " + english + " named \"" + name + "\""
            + nearest.map(near -> "; perhaps it should be \"" + near + "\"").orElse(""),
        "没有名为“" + name + "”的" + chinese
            + nearest.map(near -> "，可能应为“" + near + "”").orElse(""));
    String all = String.join(", ", names);
    return Problem.builder()
        .code(code.name())
        .location(location)
        .wording(wording)
        .expected(
            switch (names.size()) {
              case 0 -> Message.of("no " + english + " at all", "该检查项没有" + chinese);
              case 1 -> Message.of(all);
              default -> Message.of("one of " + all, "下列之一：" + all);
            })
        .build();
  }

  /**
   * A builder of profiles. A setter without a comment means what the accessor of its name does. Builders are not
   * thread-safe.
   */
  public abstract static class Builder {
    Builder() {}

    public abstract Builder putCheck(String code, CheckSettings settings);

    public abstract Builder checks(Map<String, ? extends CheckSettings> checks);

    /**
     * Builds the profile.
     *
     * @return the profile
     */
    public abstract AuditProfile build();
  }
}
