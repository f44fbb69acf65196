package dev.jixiao.json;

import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.target.IndicatorTypes;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The JSON of rule sets (评分规则) as one program reads and writes it: with strategies, indicator types and limits of its own.
 *
 * <pre>{@code
 * RulesFormat format = RulesJson.standard().withLimits(JsonLimits.standard().withDocumentLength(100_000));
 * ScoringRules rules = format.read(Path.of("rules-2024.json")).orElseThrow();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RulesFormat {
  static final RulesFormat STANDARD = new RulesFormat(Known.STANDARD, JsonLimits.standard());

  private final Known known;
  private final JsonLimits limits;
  private final DocumentReader<ScoringRules> reader;

  private RulesFormat(Known known, JsonLimits limits) {
    this.known = known;
    this.limits = limits;
    this.reader = new DocumentReader<>(limits, known, RulesFields.A_RULE_SET.reading());
  }

  /**
   * This with other strategies, such as one with a user's own, which rule sets may then name without a warning.
   *
   * @param newStrategies the strategies that there are
   * @return a copy with those strategies
   */
  public RulesFormat withStrategies(ScoringStrategies newStrategies) {
    return new RulesFormat(
        known.withStrategies(Objects.requireNonNull(newStrategies, "newStrategies")), limits);
  }

  /**
   * This with other indicator types, such as one with a user's own, which rule sets may then name without a warning.
   *
   * @param newTypes the types that there are
   * @return a copy with those types
   */
  public RulesFormat withTypes(IndicatorTypes newTypes) {
    return new RulesFormat(known.withTypes(Objects.requireNonNull(newTypes, "newTypes")), limits);
  }

  /**
   * This with other limits.
   *
   * @param newLimits how much a document may ask of the reader
   * @return a copy with those limits
   */
  public RulesFormat withLimits(JsonLimits newLimits) {
    return new RulesFormat(known, Objects.requireNonNull(newLimits, "newLimits"));
  }

  /**
   * Reads a rule set.
   *
   * @param json the document
   * @return the rules and the problems
   */
  public RulesReading read(String json) {
    return reading(JsonInput.of(json, limits));
  }

  /**
   * Reads a rule set from a file in UTF-8, UTF-16 or UTF-32.
   *
   * @param file the file
   * @return the rules and the problems, also if the file cannot be read
   */
  public RulesReading read(Path file) {
    return reading(JsonInput.of(file, limits));
  }

  /**
   * Reads a rule set in UTF-8, UTF-16 or UTF-32 to the end of a stream, which stays open.
   *
   * @param stream the bytes
   * @return the rules and the problems, also if the stream cannot be read
   */
  public RulesReading read(InputStream stream) {
    return reading(JsonInput.of(stream, limits));
  }

  /**
   * Reads a rule set from its bytes in UTF-8, UTF-16 or UTF-32.
   *
   * @param document the bytes, which are not changed
   * @return the rules and the problems
   */
  public RulesReading read(byte[] document) {
    return reading(JsonInput.of(document, document.length, limits));
  }

  /**
   * Reads a rule set to the end of a reader, which stays open.
   *
   * @param characters the characters
   * @return the rules and the problems, also if the reader cannot be read
   */
  public RulesReading read(Reader characters) {
    return reading(JsonInput.of(characters, limits));
  }

  private RulesReading reading(JsonInput input) {
    DocumentReader.Outcome<ScoringRules> outcome = input.read(reader);
    boolean lost = outcome.problems().stream().anyMatch(problem -> !problem.isWarning());
    return new RulesReading(outcome.value().filter(rules -> !lost), outcome.problems());
  }

  /**
   * Writes a rule set on several lines, with every policy, also where it is the default.
   *
   * @param rules the rules
   * @return the document; reading it gives equal rules
   */
  public String write(ScoringRules rules) {
    return JsonOutput.pretty(rules, known, RulesFields.A_RULE_SET.writing());
  }
}
