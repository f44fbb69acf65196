package dev.jixiao.strategy;

import dev.jixiao.problem.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
            Rank.AmongPeers.RANGE -> new Rank.AmongPeers(name, parameters);
        case Manual.NAME -> new Manual(parameters);
        case Composite.NAME -> new Composite(parameters);
        default -> rate(name, parameters);
      };
    }

    @Override
    public Optional<Message> label() {
      return StandardStrategies.label(name);
    }
  }

  private record OfBudgets(String name) implements StrategyFactory<BudgetStrategy> {
    @Override
    public BudgetStrategy create(StrategyParameters parameters) {
      return rate(name, parameters);
    }

    @Override
    public Optional<Message> label() {
      return StandardStrategies.label(name);
    }
  }

  private static Optional<Message> label(String name) {
    return Optional.of(
        switch (name) {
          case Proportional.NAME -> Message.of("proportional", "按完成率比例记分");
          case AllOrNothing.NAME -> Message.of("all or nothing", "按是否完成记分");
          case Proportional.FROM -> Message.of("proportional from a floor", "达到门槛后按比例记分");
          case ProportionalAbove.NAME -> Message.of("proportional above a floor", "按超过门槛的部分比例记分");
          case Proportional.REVERSE -> Message.of("reverse ratio", "反向指标按比例记分");
          case ReverseLinear.NAME -> Message.of("reverse, in a straight line", "反向指标线性扣分");
          case Equality.NAME -> Message.of("equality", "等值指标记分");
          case AllOrNothing.ZERO_TARGET -> Message.of("target of zero", "零指标值记分");
          case RangeFalloff.NAME -> Message.of("falloff outside a range", "区间外线性扣分");
          case Bands.NAME -> Message.of("bands", "分档记分");
          case DeductPerStep.NAME -> Message.of("deduction per step", "按偏离幅度扣分");
          case DeductPerStep.PER_EVENT -> Message.of("deduction per event", "按次扣分");
          case Lateness.NAME -> Message.of("deduction for lateness", "按逾期时间扣分");
          case JudgementBands.NAME -> Message.of("bands of judgement", "定性指标分档记分");
          case Levels.NAME -> Message.of("levels", "按评定等级记分");
          case Interpolation.NAME -> Message.of("interpolation", "线性插值记分");
          case Checklist.NAME -> Message.of("checklist", "按要点逐项记分");
          case Survey.NAME -> Message.of("survey", "按问卷调查记分");
          case BaseAndBonus.NAME -> Message.of("base and bonus", "基础分加减分");
          case Rank.NAME -> Message.of("rank", "按名次记分");
          case Rank.AmongPeers.PLACE -> Message.of("place among the forms", "按同组排名记分");
          case Rank.AmongPeers.BEST -> Message.of("ratio to the best", "与同组最优值比较记分");
          case Rank.AmongPeers.MEAN -> Message.of("ratio to the mean", "与同组平均值比较记分");
          case Rank.AmongPeers.RANGE -> Message.of("place between worst and best", "按同组极差记分");
          case DeductPerStep.COUNTED -> Message.of("deduction per counted event", "按各类事件次数扣分");
          case Manual.NAME -> Message.of("scored by a person", "人工评分");
          case Composite.NAME -> Message.of("several rules together", "多项规则加权记分");
          case Proportional.EXECUTION -> Message.of("execution rate", "按预算执行率记分");
          case ExecutionBands.NAME -> Message.of("bands of the execution rate", "预算执行率分档记分");
          default -> throw new IllegalStateException(name);
        });
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
