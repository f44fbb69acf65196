package dev.jixiao.strategy;

import dev.jixiao.form.ScoringStandard;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.UnreadableTextException;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The name of a scoring strategy with its parameters, as data: what a rule keeper writes and changes.
 *
 * <pre>{@code
 * StrategySpec.of("proportional");
 * StrategySpec.parse("reverse-linear(zeroAt=2)");
 * StrategySpec.parse("bands(bands=90%:100%,80%:80%,60%:50%, of=value)");
 * }</pre>
 *
 * <p>Which names exist is the business of {@link ScoringStrategies}; those of the library are listed in the description of this package. Records are immutable and thread-safe.
 *
 * @param name the name of the strategy, without spaces, brackets, commas, quotes or equals signs
 * @param parameters the parameters as texts, in order
 */
public record StrategySpec(String name, Map<String, String> parameters) {
  /** The most characters of a specification, its name and its parameters together. */
  public static final int MAX_LENGTH = 20_000;

  /**
   * Keeps its own copy of the parameters, in their order.
   *
   * @param name as the record's component
   * @param parameters as the record's component
   * @throws IllegalArgumentException if a name is empty or has a character that the notation uses
   */
  public StrategySpec {
    SpecNotation.requireName(name);
    SpecNotation.requireLength(name, parameters);
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      SpecNotation.requireName(parameter.getKey());
      Objects.requireNonNull(parameter.getValue(), "value");
    }
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /**
   * A strategy without parameters.
   *
   * @param name the name
   * @return the specification
   * @throws IllegalArgumentException if the name is empty or has a character that the notation uses
   */
  public static StrategySpec of(String name) {
    return new StrategySpec(name, Map.of());
  }

  /**
   * A strategy as an indicator's own standard (评(扣)分标准) names it.
   *
   * @param standard the indicator's own standard
   * @return the specification
   * @throws IllegalArgumentException if a name is empty or has a character that the notation uses
   */
  public static StrategySpec of(ScoringStandard standard) {
    return new StrategySpec(standard.strategy(), standard.parameters());
  }

  /**
   * Reads the notation {@code name(parameter=value, …)}; it is the inverse of {@link #toString}.
   *
   * <p>Full-width brackets, commas and equals signs do as well. A comma belongs to the value before it unless a parameter's name and an equals sign follow. A value in double quotes
   * may hold anything, with a backslash before a quote or a backslash.
   *
   * @param text the notation
   * @return the specification
   * @throws UnreadableTextException if the text is not in the notation; the message says where
   */
  public static StrategySpec parse(String text) {
    return new SpecNotation(text).read();
  }

  /**
   * Reads a standard in words (评(扣)分标准), such as 每少1次扣2分，扣完为止 or 完成率≥90%得满分，每降低1个百分点扣0.5分.
   *
   * <p>The words are read whole: where a clause is not understood, or the clauses together leave open what a result earns, nothing is read.
   * {@link ScoringStrategy#rule()} of the strategy says what was understood, to be confirmed.
   *
   * @param words the standard as a form prints it
   * @return the specification, or a problem that names the clause
   */
  public static Parsed<StrategySpec> ofWords(String words) {
    return StandardWords.read(words, null);
  }

  /**
   * Reads a standard in words for one indicator, whose own rate the words may name: 满意度≥90%得10分，80%-90%得8分，80%以下不得分 of
   * 受援人满意度.
   *
   * <p>完成率 is how far the target is reached, but of 培训完成率 it is the actual value. Where the two differ and the words do not say which is
   * meant, nothing is read.
   *
   * @param words the standard as a form prints it
   * @param name the name of the indicator
   * @param relation how its target is to be compared
   * @param required what its target asks for
   * @return the specification, or a problem that names the clause
   */
  public static Parsed<StrategySpec> ofWords(
      String words, String name, Relation relation, Quantity required) {
    return StandardWords.read(words, StandardWords.OwnRate.of(name, relation, required));
  }

  /**
   * This specification with one parameter added or changed.
   *
   * @param parameter the name of the parameter
   * @param value its value
   * @return a new specification
   */
  public StrategySpec with(String parameter, String value) {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    all.put(parameter, value);
    return new StrategySpec(name, all);
  }

  /**
   * The same strategy as an indicator's own standard (评(扣)分标准).
   *
   * @return the standard, to be set on an indicator
   */
  public ScoringStandard toStandard() {
    return new ScoringStandard(name, parameters);
  }

  /** The notation {@code name(parameter=value, …)}; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return parameters.isEmpty()
        ? name
        : parameters.entrySet().stream()
            .map(p -> p.getKey() + "=" + SpecNotation.write(p.getValue()))
            .collect(Collectors.joining(", ", name + "(", ")"));
  }
}
