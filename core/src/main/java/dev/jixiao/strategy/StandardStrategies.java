package dev.jixiao.strategy;

import dev.jixiao.problem.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The built-in strategies, in the order of the catalogue. A new one is a row here and a line where it is made.
 *
 * <p>The comment before a row says the parameters with their defaults, the points and, in brackets, the source. The reference page
 * of strategies is made from it.
 */
final class StandardStrategies {
  private static final List<BuiltIn> ALL = List.of(
      // proportional(from=100%): min(1, c) × w, w from c ≥ from on [财预〔2020〕10号]
      new BuiltIn(Proportional.NAME, "proportional", "按完成率比例记分"),
      // all-or-nothing(otherwise=0): w or `otherwise` [财预〔2021〕101号 直接赋分; 目标完成计分法]
      new BuiltIn(AllOrNothing.NAME, "all or nothing", "按是否完成记分"),
      // proportional-from(floor=60%, from=100%): c × w, nothing where c < floor [local practice]
      new BuiltIn(Proportional.FROM, "proportional from a floor", "达到门槛后按比例记分"),
      // proportional-above(floor=60%, from=100%): (c − floor) ÷ (1 − floor) × w, nothing where c ≤
      // floor [财预〔2021〕101号
      // 完成比例赋分]
      new BuiltIn(ProportionalAbove.NAME, "proportional above a floor", "按超过门槛的部分比例记分"),
      // reverse-ratio: target ÷ actual × w, at most w [北京海淀 2016 (A/B)]
      new BuiltIn(Proportional.REVERSE, "reverse ratio", "反向指标按比例记分"),
      // reverse-linear(zeroAt=2): (zeroAt − actual ÷ target) ÷ (zeroAt − 1) × w [a provincial
      // system in production]
      new BuiltIn(ReverseLinear.NAME, "reverse, in a straight line", "反向指标线性扣分"),
      // equality(mode=closeness, tolerance=0%): (1 − |actual − target| ÷ target) × w; `strict`: w
      // or nothing;
      // `at-least`: min(1, c) × w [a provincial system in production; the library]
      new BuiltIn(Equality.NAME, "equality", "等值指标记分"),
      // zero-target: w or nothing, for a target of zero only [a provincial system in production]
      new BuiltIn(AllOrNothing.ZERO_TARGET, "target of zero", "零指标值记分"),
      // range-falloff(falloff=10%): (1 − miss ÷ falloff) × w, the miss as a share of the bound [the
      // library]
      new BuiltIn(RangeFalloff.NAME, "falloff outside a range", "区间外线性扣分"),
      // bands(bands=…, of=completion, met=full): what the first band gives that holds c, the
      // `value`, the `deviation`
      // or the `distance` from the target, as in `90%:100%,80%:80%,60%:50%` or `≤0%:3,≤10%:2`; with
      // `met=band` also
      // where the target is met [财预〔2021〕101号 满意度赋分; 岳阳]
      new BuiltIn(Bands.NAME, "bands", "分档记分"),
      // deduct-per-step(step=…, points=…, by=target, from=100%, side=either, count=full,
      // limit=100%): w − points ×
      // (miss ÷ step); steps are counted `full`, `started` or `pro-rata`, the miss as a share of
      // the target or
      // `by=value` in its unit; with `by=distance` also what exceeds the target
      // [《中央级行政经费项目支出绩效考评管理办法（试行）》附2; 岳阳]
      new BuiltIn(DeductPerStep.NAME, "deduction per step", "按偏离幅度扣分"),
      // deduct-per-event(points=…, count=full, limit=100%): w − points × events above the target
      // [岳阳]
      new BuiltIn(DeductPerStep.PER_EVENT, "deduction per event", "按次扣分"),
      // deduct-per-counted-event(events=…, limit=100%): w − Σ points × number of events of each
      // kind, as in
      // `一般事故:0.5,重大事故:1`; the numbers are in attributes of those names [a county's rule]
      new BuiltIn(DeductPerStep.COUNTED, "deduction per counted event", "按各类事件次数扣分"),
      // lateness(step=…, points=…, planned=…, grace=0, count=full, limit=100%, excuse=…): w −
      // points × ((days late −
      // grace) ÷ step); a step in percent is a share of the planned time
      // [《中央级行政经费项目支出绩效考评管理办法（试行）》附2]
      new BuiltIn(Lateness.NAME, "deduction for lateness", "按逾期时间扣分"),
      // judgement-bands(upper=80%, lower=60%, met=100%, partly=60%, missed=0%, given=take): the
      // reported score where
      // it lies in the band of the verdict, otherwise the share `met`, `partly` or `missed` of w
      // [财预〔2020〕10号 定性指标三档;
      // 财预〔2021〕101号 评判等级赋分]
      new BuiltIn(JudgementBands.NAME, "bands of judgement", "定性指标分档记分"),
      // levels(levels=…): what the level gives that is the actual value, as in `好:100%,中:60%,差:0%`
      // [a score table of
      // state-owned enterprises]
      new BuiltIn(Levels.NAME, "levels", "按评定等级记分"),
      // interpolate(anchors=…, of=completion, worse=…): the share of w on the line through the
      // anchors, as in
      // `60%:25%,100%:100%`, and `worse` before the first of them [coefficients A/B/C/D = 4/3/2/1]
      new BuiltIn(Interpolation.NAME, "interpolation", "线性插值记分"),
      // checklist(items=…, precondition=…, instead=…, floor=…): the sum of the items answered with
      // 是, as in
      // `①:1,②:1,③:1`; nothing without the precondition, what `instead` says where that is so, and
      // the floor at least
      // [岳阳; 寿县]
      new BuiltIn(Checklist.NAME, "checklist", "按要点逐项记分"),
      // survey(levels=…, target=100%): Σ (votes × level) ÷ Σ votes ÷ target × w, at most w, as in
      // `好:100%,较好:80%,一般:60%,差:40%` [党政机关领导干部工作实绩量化考核]
      new BuiltIn(Survey.NAME, "survey", "按问卷调查记分"),
      // base-and-bonus(base=80%, step=…, points=…, count=full, bonus=0, limit=100%): base + points
      // × (steps above the
      // target), or − points × (steps below it); what exceeds w is the bonus, which is kept apart
      // [a score table,
      // 达到目标得80%]
      new BuiltIn(BaseAndBonus.NAME, "base and bonus", "基础分加减分"),
      // rank(step=5%, places=…): (1 − step × (place − 1)) × w, or w − step × (place − 1) where the
      // step is points; or
      // what the table says, as in `1:60,2~3:57` [争先进位计分法]
      new BuiltIn(Rank.NAME, "rank", "按名次记分"),
      // rank-among-peers(step=5%, places=…): as `rank`, by the place of the actual value among all
      // forms [争先进位计分法]
      new BuiltIn(AmongPeers.PLACE, "place among the forms", "按同组排名记分"),
      // ratio-to-best: actual ÷ best of all forms × w; where less is better best ÷ actual [a
      // county's rule]
      new BuiltIn(AmongPeers.BEST, "ratio to the best", "与同组最优值比较记分"),
      // ratio-to-mean: w at the mean of the other forms or better, otherwise actual ÷ mean × w [a
      // county's rule]
      new BuiltIn(AmongPeers.MEAN, "ratio to the mean", "与同组平均值比较记分"),
      // min-max: (actual − worst) ÷ (best − worst) × w [a score table]
      new BuiltIn(AmongPeers.RANGE, "place between worst and best", "按同组极差记分"),
      // manual(mode=only): the reported score if it is from 0 to w; `editable`: otherwise as
      // `proportional` [a
      // provincial system in production]
      new BuiltIn(Manual.NAME, "scored by a person", "人工评分"),
      // composite(parts=…): the sum of several strategies, each of its share of w, as in
      // `all-or-nothing:40%;proportional:60%` [a mixed indicator of a score table]
      new BuiltIn(Composite.NAME, "several rules together", "多项规则加权记分"),
      // execution-rate: min(1, executed ÷ annual budget) × w [财预〔2020〕10号; 北京海淀 2016]
      new BuiltIn(Proportional.EXECUTION, "execution rate", "按预算执行率记分"),
      // execution-bands(bands=100%:100%,80%:70%,60%:50%): what the band of the execution rate
      // gives; w for a project
      // that is finished within its annual budget [财预〔2021〕101号]
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
