package dev.jixiao.score;

import dev.jixiao.foreign.Providers;
import dev.jixiao.foreign.Thrown;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import java.util.Collections;
import java.util.LinkedHashMap;
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
   * The built-in strategies.
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
   * {@code META-INF/services/dev.jixiao.score.ScoringStrategyProvider}; one that is used on both has both. The strategies
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
      return failed(ProblemCode.STRATEGY_UNKNOWN, spec, "no such strategy", "没有这种赋分方法");
    }
    StrategyParameters parameters = new StrategyParameters(spec);
    try {
      ScoringStrategy strategy = Objects.requireNonNull(factory.create(parameters), "no strategy");
      return parameters.unread().isEmpty()
          ? Parsed.ok(strategy)
          : failed(
              ProblemCode.FIELD_UNKNOWN,
              spec,
              "no such parameter: " + parameters.unread(),
              "没有这种参数：" + parameters.unread());
    } catch (IllegalArgumentException e) {
      String fault = Objects.requireNonNullElse(e.getMessage(), "wrong parameters");
      return failed(ProblemCode.FIELD_VALUE, spec, fault, "参数有误：" + fault);
    } catch (RuntimeException e) {
      return failed(
          ProblemCode.STRATEGY_FAILED,
          spec,
          "could not be made: " + Thrown.described(e),
          "无法创建：" + Thrown.described(e));
    }
  }

  private static Parsed<ScoringStrategy> failed(
      ProblemCode code, StrategySpec spec, String english, String chinese) {
    return Parsed.failed(Problem.of(
        code.name(),
        Message.of("strategy " + spec + ": " + english, "赋分方法 " + spec + "：" + chinese)));
  }

  /** The names of all strategies. */
  @Override
  public String toString() {
    return names().toString();
  }
}
