package dev.jixiao.strategy;

import dev.jixiao.problem.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The built-in strategies, in the order of the catalogue. A new one is a row here and a line where it is made. */
final class StandardStrategies {
  private static final List<BuiltIn> ALL = List.of(
      new BuiltIn(Proportional.NAME, "proportional", "按完成率比例记分"),
      new BuiltIn(AllOrNothing.NAME, "all or nothing", "按是否完成记分"),
      new BuiltIn(Proportional.FROM, "proportional from a floor", "达到门槛后按比例记分"),
      new BuiltIn(ProportionalAbove.NAME, "proportional above a floor", "按超过门槛的部分比例记分"),
      new BuiltIn(Proportional.REVERSE, "reverse ratio", "反向指标按比例记分"),
      new BuiltIn(ReverseLinear.NAME, "reverse, in a straight line", "反向指标线性扣分"),
      new BuiltIn(Equality.NAME, "equality", "等值指标记分"),
      new BuiltIn(AllOrNothing.ZERO_TARGET, "target of zero", "零指标值记分"),
      new BuiltIn(RangeFalloff.NAME, "falloff outside a range", "区间外线性扣分"),
      new BuiltIn(Bands.NAME, "bands", "分档记分"),
      new BuiltIn(DeductPerStep.NAME, "deduction per step", "按偏离幅度扣分"),
      new BuiltIn(DeductPerStep.PER_EVENT, "deduction per event", "按次扣分"),
      new BuiltIn(DeductPerStep.COUNTED, "deduction per counted event", "按各类事件次数扣分"),
      new BuiltIn(Lateness.NAME, "deduction for lateness", "按逾期时间扣分"),
      new BuiltIn(JudgementBands.NAME, "bands of judgement", "定性指标分档记分"),
      new BuiltIn(Levels.NAME, "levels", "按评定等级记分"),
      new BuiltIn(Interpolation.NAME, "interpolation", "线性插值记分"),
      new BuiltIn(Checklist.NAME, "checklist", "按要点逐项记分"),
      new BuiltIn(Survey.NAME, "survey", "按问卷调查记分"),
      new BuiltIn(BaseAndBonus.NAME, "base and bonus", "基础分加减分"),
      new BuiltIn(Rank.NAME, "rank", "按名次记分"),
      new BuiltIn(AmongPeers.PLACE, "place among the forms", "按同组排名记分"),
      new BuiltIn(AmongPeers.BEST, "ratio to the best", "与同组最优值比较记分"),
      new BuiltIn(AmongPeers.MEAN, "ratio to the mean", "与同组平均值比较记分"),
      new BuiltIn(AmongPeers.RANGE, "place between worst and best", "按同组极差记分"),
      new BuiltIn(Manual.NAME, "scored by a person", "人工评分"),
      new BuiltIn(Composite.NAME, "several rules together", "多项规则加权记分"),
      new BuiltIn(Proportional.EXECUTION, "execution rate", "按预算执行率记分"),
      new BuiltIn(ExecutionBands.NAME, "bands of the execution rate", "预算执行率分档记分"));

  /** Those that look at a rate alone, or at the budget block. */
  private static final List<String> OF_BUDGETS = List.of(
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

  /** A strategy by its name in rule sets, and what people call it. */
  private record BuiltIn(String name, String english, String chinese) {
    Optional<Message> label() {
      return Optional.of(Message.of(english, chinese));
    }
  }

  private static BuiltIn called(String name) {
    for (BuiltIn one : ALL) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    throw new IllegalStateException(name);
  }

  static Makers<ScoringStrategy> ofIndicators() {
    Map<String, StrategyFactory<ScoringStrategy>> all = new LinkedHashMap<>();
    for (BuiltIn one : ALL) {
      all.put(one.name(), new OfIndicators(one));
    }
    return Makers.builtIn(Message.of("strategy", "赋分方法"), all);
  }

  static Makers<BudgetStrategy> ofBudgets() {
    Map<String, StrategyFactory<BudgetStrategy>> all = new LinkedHashMap<>();
    for (String name : OF_BUDGETS) {
      all.put(name, new OfBudgets(called(name)));
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
  private record OfIndicators(BuiltIn one) implements StrategyFactory<ScoringStrategy> {
    @Override
    public ScoringStrategy create(StrategyParameters parameters) {
      return switch (one.name()) {
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
        case AmongPeers.PLACE, AmongPeers.BEST, AmongPeers.MEAN, AmongPeers.RANGE ->
          new AmongPeers(one.name(), parameters);
        case Manual.NAME -> new Manual(parameters);
        case Composite.NAME -> new Composite(parameters);
        default -> rate(one.name(), parameters);
      };
    }

    @Override
    public Optional<Message> label() {
      return one.label();
    }
  }

  private record OfBudgets(BuiltIn one) implements StrategyFactory<BudgetStrategy> {
    @Override
    public BudgetStrategy create(StrategyParameters parameters) {
      return rate(one.name(), parameters);
    }

    @Override
    public Optional<Message> label() {
      return one.label();
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
