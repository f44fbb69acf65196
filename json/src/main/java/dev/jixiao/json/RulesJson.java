package dev.jixiao.json;

import dev.jixiao.rules.ScoringRules;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * The JSON of rule sets (评分规则), read and written, so that they are data that changes without a release.
 *
 * <p>One's own rules start from {@code RulesJson.write(ScoringRules.mof2020())} or from one of the {@link ExampleRules}.
 *
 * <pre>{@code
 * ScoringRules rules = RulesJson.read(Path.of("rules-2024.json")).orElseThrow();
 * Scorer scorer = Scorer.of(rules);
 * }</pre>
 *
 * <p>A strategy is a text such as {@code "reverse-linear(zeroAt=2)"}, or an object with the field {@code strategy} and
 * its parameters. Names of policies, categories and roundings are read in any case, with a space, {@code -} or {@code _};
 * categories also by their Chinese headings. Everything else is read as the table in the description of this package says.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class RulesJson {
  private static final DocumentReader<ScoringRules> STANDARD = reader(JsonLimits.standard());
  private static final JsonOutput OUTPUT = new JsonOutput();

  private RulesJson() {}

  private static DocumentReader<ScoringRules> reader(JsonLimits limits) {
    return new DocumentReader<>(limits, in -> new RulesReader(in).read());
  }

  /**
   * Reads a rule set.
   *
   * @param json the document
   * @return the rules and the problems
   */
  public static RulesReading read(String json) {
    return reading(JsonInput.of(json).read(STANDARD));
  }

  /**
   * Reads a rule set within other limits than the default ones.
   *
   * @param json the document
   * @param limits how much the document may ask of the reader
   * @return the rules and the problems
   */
  public static RulesReading read(String json, JsonLimits limits) {
    return reading(JsonInput.of(json).read(reader(limits)));
  }

  /**
   * Reads a rule set from a file in UTF-8, UTF-16 or UTF-32.
   *
   * @param file the file
   * @return the rules and the problems, also if the file cannot be read
   */
  public static RulesReading read(Path file) {
    return reading(JsonInput.of(file, JsonLimits.standard()).read(STANDARD));
  }

  /**
   * Reads a rule set from a file within other limits than the default ones.
   *
   * @param file the file, in UTF-8, UTF-16 or UTF-32
   * @param limits how much the document may ask of the reader
   * @return the rules and the problems, also if the file cannot be read
   */
  public static RulesReading read(Path file, JsonLimits limits) {
    return reading(JsonInput.of(file, limits).read(reader(limits)));
  }

  /**
   * Reads a rule set in UTF-8, UTF-16 or UTF-32 to the end of a stream, which stays open.
   *
   * @param stream the bytes
   * @return the rules and the problems, also if the stream cannot be read
   */
  public static RulesReading read(InputStream stream) {
    return reading(JsonInput.of(stream, JsonLimits.standard()).read(STANDARD));
  }

  /**
   * Reads a rule set to the end of a stream, which stays open, within other limits than the default ones.
   *
   * @param stream the bytes, in UTF-8, UTF-16 or UTF-32
   * @param limits how much the document may ask of the reader
   * @return the rules and the problems, also if the stream cannot be read
   */
  public static RulesReading read(InputStream stream, JsonLimits limits) {
    return reading(JsonInput.of(stream, limits).read(reader(limits)));
  }

  private static RulesReading reading(DocumentReader.Outcome<ScoringRules> outcome) {
    boolean lost = outcome.problems().stream().anyMatch(problem -> !problem.isWarning());
    return new RulesReading(outcome.value().filter(rules -> !lost), outcome.problems());
  }

  /**
   * Writes a rule set on several lines, with every policy, also where it is the default.
   *
   * @param rules the rules
   * @return the document; reading it gives equal rules
   */
  public static String write(ScoringRules rules) {
    return OUTPUT.pretty(out -> new RulesWriter(out).write(rules));
  }
}
