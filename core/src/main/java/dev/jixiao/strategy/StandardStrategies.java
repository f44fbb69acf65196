package dev.jixiao.strategy;

import dev.jixiao.problem.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The built-in strategies, in the order of the catalogue S01 to S24, F01 and F02. */
final class StandardStrategies {
  private static final List<String> NAMES = List.of(
      Proportional.NAME,
      AllOrNothing.NAME,
      Proportional.FROM,
      ProportionalAbove.NAME,
      Proportional.REVERSE,
      ReverseLinear.NAME,
      Equality.NAME,
      AllOrNothing.ZERO_TARGET,
      RangeFalloff.NAME,
      Bands.NAME,
      DeductPerStep.NAME,
      DeductPerStep.PER_EVENT,
      DeductPerStep.COUNTED,
      Lateness.NAME,
      JudgementBands.NAME,
      Levels.NAME,
      Interpolation.NAME,
      Checklist.NAME,
      Survey.NAME,
      BaseAndBonus.NAME,
      Rank.NAME,
      Rank.AmongPeers.PLACE,
      Rank.AmongPeers.BEST,
      Rank.AmongPeers.MEAN,
      Rank.AmongPeers.RANGE,
      Manual.NAME,
      Composite.NAME,
      Proportional.EXECUTION,
      ExecutionBands.NAME);

  private static final List<String> BUDGETS = List.of(
      Proportional.EXECUTION,
      ExecutionBands.NAME,
      Proportional.NAME,
      AllOrNothing.NAME,
      Proportional.FROM,
      ProportionalAbove.NAME,
      Bands.NAME,
      DeductPerStep.NAME,
      Interpolation.NAME);

  private StandardStrategies() {}

  static Makers<ScoringStrategy> ofIndicators() {
    Map<String, StrategyFactory<ScoringStrategy>> all = new LinkedHashMap<>();
    for (String name : NAMES) {
      all.put(name, new OfIndicators(name));
    }
    return Makers.builtIn(Message.of("strategy", "赋分方法"), all);
  }

  static Makers<BudgetStrategy> ofBudgets() {
    Map<String, StrategyFactory<BudgetStrategy>> all = new LinkedHashMap<>();
    for (String name : BUDGETS) {
      all.put(name, new OfBudgets(name));
    }
    return Makers.builtIn(Message.of("strategy of the budget execution", "预算执行率赋分方法"), all);
  }

  static Makers<OverFulfilment> ofOverFulfilment() {
    Map<String, StrategyFactory<OverFulfilment>> all = new LinkedHashMap<>();
    for (ExcessReaction.Kind kind : ExcessReaction.Kind.values()) {
      all.put(kind.word(), kind);
    }
    return Makers.builtIn(Message.of("over-fulfilment", "超额完成的处理"), all);
  }

  // one class for all: two dozen method references would cost the first score of a program 10 ms
  private record OfIndicators(String name) implements StrategyFactory<ScoringStrategy> {
    @Override
    public ScoringStrategy create(StrategyParameters parameters) {
      return switch (name) {
        case ProportionalAbove.NAME -> new ProportionalAbove(parameters);
        case Proportional.REVERSE -> Proportional.reverseRatio();
        case ReverseLinear.NAME -> new ReverseLinear(parameters);
        case Equality.NAME -> new Equality(parameters);
        case AllOrNothing.ZERO_TARGET -> AllOrNothing.zeroTarget();
        case RangeFalloff.NAME -> new RangeFalloff(parameters);
        case DeductPerStep.PER_EVENT -> DeductPerStep.perEvent(parameters);
        case DeductPerStep.COUNTED -> new DeductPerStep.Counted(parameters);
        case Lateness.NAME -> new Lateness(parameters);
        case JudgementBands.NAME -> new JudgementBands(parameters);
        case Levels.NAME -> new Levels(parameters);
        case Checklist.NAME -> new Checklist(parameters);
        case Survey.NAME -> new Survey(parameters);
        case BaseAndBonus.NAME -> new BaseAndBonus(parameters);
        case Rank.NAME -> new Rank(parameters);
        case Rank.AmongPeers.PLACE,
            Rank.AmongPeers.BEST,
            Rank.AmongPeers.MEAN,
            Rank.AmongPeers.RANGE ->
          new Rank.AmongPeers(name, parameters);
        case Manual.NAME -> new Manual(parameters);
        case Composite.NAME -> new Composite(parameters);
        default -> rate(name, parameters);
      };
    }
  }

  private record OfBudgets(String name) implements StrategyFactory<BudgetStrategy> {
    @Override
    public BudgetStrategy create(StrategyParameters parameters) {
      return rate(name, parameters);
    }
  }

  private static RateFormula rate(String name, StrategyParameters parameters) {
    return switch (name) {
      case Proportional.NAME -> Proportional.proportional(parameters);
      case Proportional.EXECUTION -> Proportional.executionRate();
      case AllOrNothing.NAME -> new AllOrNothing(parameters);
      case Proportional.FROM -> Proportional.proportionalFrom(parameters);
      case ProportionalAbove.NAME -> new ProportionalAbove(parameters);
      case Bands.NAME -> new Bands(parameters);
      case DeductPerStep.NAME -> new DeductPerStep(parameters);
      case Interpolation.NAME -> new Interpolation(parameters);
      case ExecutionBands.NAME -> new ExecutionBands(parameters);
      default -> throw new IllegalStateException(name);
    };
  }
}
