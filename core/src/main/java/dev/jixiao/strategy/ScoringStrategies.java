package dev.jixiao.strategy;

import dev.jixiao.foreign.Providers;
import dev.jixiao.foreign.Thrown;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.Set;

/**
 * The registry of scoring strategies: it makes a strategy from its name and parameters.
 *
 * <p>A registry is a value. {@link #standard()} holds the built-in strategies; {@link #with} gives a copy with one more.
 *
 * <pre>{@code
 * ScoringStrategies.standard().with("per-class", parameters -> perClass);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ScoringStrategies {
  private static final ScoringStrategies STANDARD = new ScoringStrategies(StandardStrategies.all());

  private final Map<String, StrategyFactory> factories;

  private ScoringStrategies(Map<String, StrategyFactory> factories) {
    this.factories = Collections.unmodifiableMap(factories);
  }

  /**
   * The built-in strategies, which the table in the description of this package lists with their parameters and formulas.
   *
   * @return the registry
   */
  public static ScoringStrategies standard() {
    return STANDARD;
  }

  /**
   * The built-in strategies and those that other jars provide.
   *
   * <p>A jar provides a {@link ScoringStrategyProvider} in its module descriptor or, on the class path, with a line in
   * {@code META-INF/services/dev.jixiao.strategy.ScoringStrategyProvider}; one that is used on both has both. The strategies
   * are added in the order of their names.
   *
   * @param loader where to look, such as {@code Thread.currentThread().getContextClassLoader()} or the loader of a class
   * @return the registry
   * @throws ServiceConfigurationError if a provider cannot be loaded, or has a name that is taken or is not one word
   */
  public static ScoringStrategies discovered(ClassLoader loader) {
    return Providers.addTo(
        standard(),
        ScoringStrategyProvider.class,
        loader,
        ScoringStrategyProvider::name,
        (strategies, provider) -> strategies.with(provider.name(), provider));
  }

  /**
   * This registry with one more strategy.
   *
   * @param name its name, as in rule sets and on indicators
   * @param factory makes the strategy from its parameters
   * @return a new registry
   * @throws IllegalArgumentException if the name is taken or is not one word
   */
  public ScoringStrategies with(String name, StrategyFactory factory) {
    SpecNotation.requireName(name);
    Objects.requireNonNull(factory, "factory");
    Map<String, StrategyFactory> all = new LinkedHashMap<>(factories);
    StrategyFactory other = all.put(name, factory);
    if (other != null) {
      throw new IllegalArgumentException(
          "scoring strategy \"" + name + "\" (" + factory.getClass().getName()
              + ") is there already (" + other.getClass().getName() + ")");
    }
    return new ScoringStrategies(all);
  }

  /**
   * The names of all strategies.
   *
   * @return the names, in the order of their addition
   */
  public Set<String> names() {
    return factories.keySet();
  }

  /**
   * Makes a strategy.
   *
   * @param spec its name and parameters
   * @return the strategy, or a problem if the name is unknown or a parameter is missing, wrong or superfluous
   */
  public Parsed<ScoringStrategy> create(StrategySpec spec) {
    StrategyFactory factory = factories.get(spec.name());
    if (factory == null) {
      return Parsed.failed(unknown(spec));
    }
    StrategyParameters parameters = new StrategyParameters(spec);
    try {
      return made(spec, parameters, factory.create(parameters));
    } catch (IllegalArgumentException e) {
      Set<String> faults = new LinkedHashSet<>(parameters.faults());
      faults.add(Objects.requireNonNullElse(e.getMessage(), "wrong parameters"));
      return thrown(spec, parameters, faults);
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      // what a factory does without a parameter that could not be read is that parameter's fault
      if (!parameters.faults().isEmpty()) {
        return thrown(spec, parameters, parameters.faults());
      }
      return failed(
          ProblemCode.STRATEGY_FAILED,
          spec,
          "could not be made: " + Thrown.described(e),
          "无法创建：" + Thrown.described(e));
    }
  }

  private static Parsed<ScoringStrategy> made(
      StrategySpec spec, StrategyParameters parameters, ScoringStrategy strategy) {
    Objects.requireNonNull(strategy, "no strategy");
    Message refusal = parameters.refusal();
    if (refusal == null) {
      return Parsed.ok(strategy);
    }
    ProblemCode code =
        parameters.faults().isEmpty() ? ProblemCode.FIELD_UNKNOWN : ProblemCode.FIELD_VALUE;
    return failed(code, spec, refusal.english(), refusal.chinese());
  }

  // a factory that threw may not have asked for every parameter it knows
  private static Parsed<ScoringStrategy> thrown(
      StrategySpec spec, StrategyParameters parameters, Collection<String> faults) {
    String wrong = String.join("; ", faults);
    Message misspelt = parameters.misspelt();
    return failed(
        ProblemCode.FIELD_VALUE,
        spec,
        wrong + misspelt.english(),
        "参数有误：" + wrong + misspelt.chinese());
  }

  /** The problem of a name that is not in this registry, with the one that it may have been meant to be. */
  Problem unknown(StrategySpec spec) {
    Message nearest = Nearest.to(spec.name(), names())
        .map(name -> Message.of("; perhaps it should be " + name, "；是否应为 " + name))
        .orElse(Message.of(""));
    return problem(
        ProblemCode.STRATEGY_UNKNOWN,
        spec,
        (this == STANDARD ? "no built-in strategy has this name" : "no such strategy")
            + nearest.english(),
        (this == STANDARD ? "内置赋分方法中没有此名称" : "没有这种赋分方法") + nearest.chinese());
  }

  private static Parsed<ScoringStrategy> failed(
      ProblemCode code, StrategySpec spec, String english, String chinese) {
    return Parsed.failed(problem(code, spec, english, chinese));
  }

  private static Problem problem(
      ProblemCode code, StrategySpec spec, String english, String chinese) {
    return Problem.of(
        code.name(),
        Message.of("strategy " + spec + ": " + english, "赋分方法 " + spec + "：" + chinese));
  }

  /** The names of all strategies. */
  @Override
  public String toString() {
    return names().toString();
  }
}
