package dev.jixiao.strategy;

import dev.jixiao.foreign.Thrown;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.NearestName;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.problem.UnreadableTextException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The named makers of one kind of thing, and every fault of a name or of parameters.
 *
 * @param kind what is made, as messages say it
 * @param factories the makers by their names, in order
 * @param builtIn whether only those of the library are among them
 */
record Makers<T>(Message kind, Map<String, StrategyFactory<T>> factories, boolean builtIn) {
  static <T> Makers<T> builtIn(Message kind, Map<String, StrategyFactory<T>> factories) {
    return new Makers<>(kind, Collections.unmodifiableMap(factories), true);
  }

  Makers<T> with(String name, StrategyFactory<T> factory) {
    SpecNotation.requireName(name);
    Objects.requireNonNull(factory, "factory");
    Map<String, StrategyFactory<T>> all = new LinkedHashMap<>(factories);
    StrategyFactory<T> other = all.put(name, factory);
    if (other != null) {
      throw new IllegalArgumentException(
          kind.english() + " \"" + name + "\" (" + factory.getClass().getName()
              + ") is there already (" + other.getClass().getName() + ")");
    }
    return new Makers<>(kind, Collections.unmodifiableMap(all), false);
  }

  Makers<T> with(String name, Message label, StrategyFactory<T> factory) {
    Objects.requireNonNull(factory, "factory");
    return with(name, new Labelled<>(Objects.requireNonNull(label, "label"), factory));
  }

  /** What one of them is called, for people; its name where nothing else is given. */
  Message label(String name) {
    StrategyFactory<T> factory = factories.get(name);
    try {
      return factory == null ? Message.of(name) : factory.label().orElse(Message.of(name));
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      return Message.of(name);
    }
  }

  private record Labelled<T>(Message called, StrategyFactory<T> factory)
      implements StrategyFactory<T> {
    @Override
    public T create(StrategyParameters parameters) {
      return factory.create(parameters);
    }

    @Override
    public Optional<Message> label() {
      return Optional.of(called);
    }
  }

  Parsed<T> create(StrategySpec spec, ScoringStrategies registry) {
    StrategyFactory<T> factory = factories.get(spec.name());
    if (factory == null) {
      return Parsed.failed(unknown(spec));
    }
    StrategyParameters parameters = new StrategyParameters(spec, registry);
    try {
      return made(spec, parameters, factory.create(parameters));
    } catch (IllegalArgumentException e) {
      Set<Message> faults = new LinkedHashSet<>(parameters.faults());
      faults.add(UnreadableTextException.wordingOf(e));
      return thrown(spec, parameters, faults);
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      // what a factory does without a parameter that could not be read is that parameter's fault
      return parameters.faults().isEmpty()
          ? failed(
              ProblemCode.STRATEGY_FAILED,
              spec,
              "could not be made: " + Thrown.described(e),
              "无法创建：" + Thrown.described(e))
          : thrown(spec, parameters, parameters.faults());
    }
  }

  private Parsed<T> made(StrategySpec spec, StrategyParameters parameters, T made) {
    Objects.requireNonNull(made, "nothing made");
    Message refusal = parameters.refusal();
    if (refusal == null) {
      return Parsed.ok(made);
    }
    return failed(code(parameters), spec, refusal.english(), refusal.chinese());
  }

  private static ProblemCode code(StrategyParameters parameters) {
    if (parameters.lacksAPart()) {
      return ProblemCode.STRATEGY_UNKNOWN;
    }
    return parameters.faults().isEmpty() ? ProblemCode.FIELD_UNKNOWN : ProblemCode.FIELD_VALUE;
  }

  // a factory that threw may not have asked for every parameter it knows
  private Parsed<T> thrown(
      StrategySpec spec, StrategyParameters parameters, Collection<Message> faults) {
    Message wrong = StrategyParameters.joined(faults);
    Message misspelled = parameters.misspelled();
    return failed(
        ProblemCode.FIELD_VALUE,
        spec,
        wrong.english() + misspelled.english(),
        wrong.chinese() + misspelled.chinese());
  }

  /** The problem of a name that is not there, with the one that it may have been meant to be. */
  private Problem unknown(StrategySpec spec) {
    Message nearest = NearestName.of(spec.name(), factories.keySet())
        .or(() -> labelled(spec.name()))
        .map(name -> Message.of("; perhaps it should be " + name, "；是否应为 " + name))
        .orElse(Message.of(""));
    return problem(
        ProblemCode.STRATEGY_UNKNOWN,
        spec,
        (builtIn ? "nothing built in has this name" : "nothing registered has this name")
            + nearest.english(),
        (builtIn ? "内置方法中没有此名称" : "没有此名称") + nearest.chinese());
  }

  /** The name of what people call so. */
  private Optional<String> labelled(String label) {
    return factories.keySet().stream()
        .filter(
            name -> label(name).chinese().equals(label) || label(name).english().equals(label))
        .findFirst();
  }

  private Parsed<T> failed(ProblemCode code, StrategySpec spec, String english, String chinese) {
    return Parsed.failed(problem(code, spec, english, chinese));
  }

  private Problem problem(ProblemCode code, StrategySpec spec, String english, String chinese) {
    return Problem.of(
        code.name(),
        Message.of(
            kind.english() + " " + spec + ": " + english,
            kind.chinese() + " " + spec + "：" + chinese));
  }
}
