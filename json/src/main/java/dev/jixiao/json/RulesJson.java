package dev.jixiao.json;

import dev.jixiao.rules.ScoringRules;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * The JSON of rule sets (评分规则), read and written, so that they are data that changes without a release.
 *
 * <p>Custom rules start from {@code RulesJson.write(ScoringRules.mof2020())} or from one of the {@link ExampleRules}.
 *
 * <pre>{@code
 * ScoringRules rules = RulesJson.read(Path.of("rules-2024.json")).orElseThrow();
 * Scorer scorer = Scorer.of(rules);
 * }</pre>
 *
 * <p>A rule set may name the one that it {@code "extends"} and say only what differs: a field replaces that of the other, an entry of
 * strategies is added to or put in place of the other's, {@code null} takes away, and {@code name}, {@code source} and {@code remark} are
 * always its own. The official rule sets and the {@link ExampleRules} are known by their names; others are given to {@link
 * RulesFormat#withBases} or found by {@link RulesFormat#withBaseDocuments}.
 *
 * <p>So {@code {"name": "某县 2025", "extends": "mof-2020-10", "overFulfilment": "require-reason(from=130%)", "strategiesByType": {"text": null}}}
 * is 财预〔2020〕10号 but for two things.
 *
 * <p>A document that the library writes has a {@code fingerprint}. Anyone who changes the rules by hand changes or removes it; otherwise a
 * warning says that the rules are not those that it was made for, so that a slip of the hand is seen.
 *
 * <p>A strategy is a text such as {@code "reverse-linear(zeroAt=2)"}, or an object with the field {@code strategy} and
 * its parameters. Names of policies, categories and roundings are read in any case, with a space, {@code -} or {@code _};
 * categories also by their Chinese headings. Everything else is read as the table in the description of this package says.
 *
 * <p>The methods here read with the standard strategies, types and limits; {@link #standard} gives a {@link RulesFormat}
 * with which a program sets its own. This class is stateless and thread-safe.
 */
public final class RulesJson {
  private RulesJson() {}

  /**
   * Reads and writes with the standard strategies and types and the default limits; to start custom ones from.
   *
   * @return the standard format
   */
  public static RulesFormat standard() {
    return RulesFormat.STANDARD;
  }

  /**
   * Reads a rule set.
   *
   * @param json the document
   * @return the rules and the problems
   */
  public static RulesReading read(String json) {
    return standard().read(json);
  }

  /**
   * Reads a rule set from a file in UTF-8, UTF-16 or UTF-32.
   *
   * @param file the file
   * @return the rules and the problems, also if the file cannot be read
   */
  public static RulesReading read(Path file) {
    return standard().read(file);
  }

  /**
   * Reads a rule set in UTF-8, UTF-16 or UTF-32 to the end of a stream, which stays open.
   *
   * @param stream the bytes
   * @return the rules and the problems, also if the stream cannot be read
   */
  public static RulesReading read(InputStream stream) {
    return standard().read(stream);
  }

  /**
   * The fingerprint of a rule set, by which results name it: equal rule sets have the same one, different ones practically never.
   *
   * @param rules the rules
   * @return 16 hexadecimal digits, of the rule set's document
   */
  public static String fingerprint(ScoringRules rules) {
    return Known.STANDARD.fingerprints().of(rules);
  }

  /**
   * Writes a rule set on several lines, with every policy, also where it is the default.
   *
   * @param rules the rules
   * @return the document; reading it gives equal rules
   */
  public static String write(ScoringRules rules) {
    return standard().write(rules);
  }
}
