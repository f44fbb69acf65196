package dev.jixiao.json;

import dev.jixiao.audit.AuditProfile;
import dev.jixiao.audit.Auditor;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * The JSON of audit profiles (审核方案), read and written, so that thresholds, severities and the choice of checks are data
 * that changes without a release.
 *
 * <pre>{@code
 * AuditProfile profile = AuditProfileJson.read(
 *         "{\"checks\": {\"OVERSPENT\": {\"severity\": \"error\", \"kinds\": [\"self-evaluation\"]}}}")
 *     .orElseThrow();
 * Auditor auditor = Auditor.standard().withProfile(profile);
 * }</pre>
 *
 * <p>A check, named by its code, has the fields {@code enabled}, {@code severity} (error, warning or info), {@code kinds}
 * (targets, monitoring, self-evaluation, evaluation) and {@code thresholds}: shares with their percent sign ({@code
 * "130%"}) or plain numbers ({@code 200}), as the catalogue of the auditor has them. What is not set is as the check itself
 * has it. Severities and kinds are read in any case and by their Chinese names. A check, a threshold or a field that there
 * is not is an error with the nearest name; so is a threshold below zero, or a bare number where a share belongs.
 * Profiles are explained in Chinese, for those who keep them, in <a href="doc-files/profiles-zh.html">审核方案维护说明</a>; codes and thresholds are
 * listed with {@link dev.jixiao.audit}, and the schema is {@code schema/profile.schema.json} in this jar.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class AuditProfileJson {
  private AuditProfileJson() {}

  /**
   * Reads a profile of the standard checks.
   *
   * @param json the document
   * @return the profile and the problems
   */
  public static AuditProfileReading read(String json) {
    return read(json, Auditor.standard());
  }

  /**
   * Reads a profile of the checks that an auditor makes, such as one with custom rules.
   *
   * @param json the document
   * @param auditor the auditor that is to have the profile
   * @return the profile and the problems
   */
  public static AuditProfileReading read(String json, Auditor auditor) {
    return read(JsonInput.of(json, JsonLimits.standard()), auditor);
  }

  /**
   * Reads a profile from a file in UTF-8, UTF-16 or UTF-32.
   *
   * @param file the file
   * @param auditor the auditor that is to have the profile
   * @return the profile and the problems, also if the file cannot be read
   */
  public static AuditProfileReading read(Path file, Auditor auditor) {
    return read(JsonInput.of(file, JsonLimits.standard()), auditor);
  }

  /**
   * Reads a profile in UTF-8, UTF-16 or UTF-32 to the end of a stream, which stays open.
   *
   * @param stream the bytes
   * @param auditor the auditor that is to have the profile
   * @return the profile and the problems, also if the stream cannot be read
   */
  public static AuditProfileReading read(InputStream stream, Auditor auditor) {
    return read(JsonInput.of(stream, JsonLimits.standard()), auditor);
  }

  private static AuditProfileReading read(JsonInput input, Auditor auditor) {
    DocumentReader.Outcome<AuditProfile> outcome = input.read(
        new DocumentReader<>(JsonLimits.standard(), Known.STANDARD, new ProfileFields(auditor)));
    boolean lost = outcome.problems().stream().anyMatch(problem -> !problem.isWarning());
    return new AuditProfileReading(outcome.value().filter(profile -> !lost), outcome.problems());
  }

  /**
   * Writes a profile of the standard checks on several lines.
   *
   * @param profile the profile
   * @return the document; reading it gives an equal profile
   * @throws IllegalArgumentException if the profile does not fit the standard checks
   */
  public static String write(AuditProfile profile) {
    return write(profile, Auditor.standard());
  }

  /**
   * Writes a profile of the checks that an auditor makes on several lines.
   *
   * @param profile the profile
   * @param auditor an auditor with those checks
   * @return the document; reading it with that auditor gives an equal profile
   * @throws IllegalArgumentException if the profile does not fit the checks of the auditor
   */
  public static String write(AuditProfile profile, Auditor auditor) {
    return JsonOutput.pretty(
        auditor.withProfile(profile).profile(), Known.STANDARD, new ProfileFields(auditor)::write);
  }
}
