package dev.jixiao.strategy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of the built-in strategies, in the order of the catalogue S01 to S24, F01 and F02. */
final class StandardStrategies {
  private static final List<String> NAMES = List.of(
      Proportional.NAME,
      AllOrNothing.NAME,
      ProportionalFrom.NAME,
      ProportionalAbove.NAME,
      Proportional.REVERSE,
      ReverseLinear.NAME,
      Equality.NAME,
      AllOrNothing.ZERO_TARGET,
      RangeFalloff.NAME,
      Bands.NAME,
      DeductPerStep.NAME,
      DeductPerStep.PER_EVENT,
      Lateness.NAME,
      JudgementBands.NAME,
      Levels.NAME,
      Interpolation.NAME,
      Checklist.NAME,
      Survey.NAME,
      BaseAndBonus.NAME,
      Rank.NAME,
      Manual.NAME,
      Composite.NAME,
      Proportional.EXECUTION,
      ExecutionBands.NAME);

  private StandardStrategies() {}

  static Map<String, StrategyFactory> all() {
    Map<String, StrategyFactory> all = new LinkedHashMap<>();
    for (String name : NAMES) {
      all.put(name, new Standard(name));
    }
    return all;
  }

  // one class for all: two dozen method references would cost the first score of a program 10 ms
  private record Standard(String name) implements StrategyFactory {
    @Override
    public ScoringStrategy create(StrategyParameters parameters) {
      return switch (name) {
        case Proportional.NAME -> Proportional.proportional(parameters);
        case AllOrNothing.NAME -> new AllOrNothing(parameters);
        case ProportionalFrom.NAME -> new ProportionalFrom(parameters);
        case ProportionalAbove.NAME -> new ProportionalAbove(parameters);
        case Proportional.REVERSE -> Proportional.reverseRatio(parameters);
        case ReverseLinear.NAME -> new ReverseLinear(parameters);
        case Equality.NAME -> new Equality(parameters);
        case AllOrNothing.ZERO_TARGET -> AllOrNothing.zeroTarget(parameters);
        case RangeFalloff.NAME -> new RangeFalloff(parameters);
        case Bands.NAME -> new Bands(parameters);
        case DeductPerStep.NAME -> new DeductPerStep(parameters);
        case DeductPerStep.PER_EVENT -> DeductPerStep.perEvent(parameters);
        case Lateness.NAME -> new Lateness(parameters);
        case JudgementBands.NAME -> new JudgementBands(parameters);
        case Levels.NAME -> new Levels(parameters);
        case Interpolation.NAME -> new Interpolation(parameters);
        case Checklist.NAME -> new Checklist(parameters);
        case Survey.NAME -> new Survey(parameters);
        case BaseAndBonus.NAME -> new BaseAndBonus(parameters);
        case Rank.NAME -> new Rank(parameters);
        case Manual.NAME -> new Manual(parameters);
        case Composite.NAME -> new Composite(parameters);
        case Proportional.EXECUTION -> Proportional.executionRate(parameters);
        case ExecutionBands.NAME -> new ExecutionBands(parameters);
        default -> throw new IllegalStateException(name);
      };
    }
  }
}
