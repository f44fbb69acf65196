package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.problem.Problem;
import dev.jixiao.value.Dimension;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Actual values against a target that is a range of numbers. */
final class RangeComparison extends Answering {
  /** Names of what is to stay within a range, and is no better above or below it. */
  private static final Pattern BOTH_SIDES = Pattern.compile(
      "(?:温度|室温|水温|湿度|含水率|含水量|水分|酸碱度|pH值?|PH值?|余氯|压力|电压|频率|波动幅度|波动率|浮动幅度|浮动率|密植度|配比|坡度)(?:\\(.*\\))?$");

  /** Names of money that is given or paid out, by whatever category. */
  private static final Pattern SPENT =
      Pattern.compile("补助|补贴|补偿|资助|奖励|奖补|救助|标准|资金|投入|经费|费用|费$|单价|均价|价格|成本|造价|支出|工资|薪");

  private final Quantity low;
  private final Quantity high;

  RangeComparison(Quantity low, Quantity high, ActualValue actual, ComparisonContext context) {
    super(actual, context);
    this.low = low;
    this.high = high;
  }

  @Override
  String target() {
    return low + "~" + high;
  }

  @Override
  public Comparison change(Cell.Change change) {
    return one(change.size());
  }

  @Override
  public Comparison amount(Cell.Amount amount) {
    Comparison at =
        !low.unit().isRate() && isAll() ? Comparison.met().declared() : one(amount.quantity());
    return switch (amount.relation()) {
      case NONE, ABOUT -> at;
      case EQUAL -> at.declared();
      case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> bound(amount, at);
    };
  }

  private Comparison one(Quantity achieved) {
    Units lower = Units.align(low, achieved);
    Units upper = Units.align(high, achieved);
    Comparison obstacle = lower.obstacle() != null ? lower.obstacle() : upper.obstacle();
    if (obstacle != null) {
      return obstacle;
    }
    Comparison comparison;
    boolean atEnd = lower.achieved().compareTo(lower.required()) == 0
        || upper.achieved().compareTo(upper.required()) == 0;
    if (actual.isApproximate() && actual.relation() == Relation.ABOUT && atEnd) {
      return inconclusive(); // 约80人 may be a little less than 80-100人
    }
    if (lower.achieved().compareTo(lower.required()) < 0) {
      comparison = outside(lower, Relation.AT_LEAST, isBetterBelow(lower.required()));
    } else if (upper.achieved().compareTo(upper.required()) > 0) {
      comparison = outside(upper, Relation.AT_MOST, isBetterAbove());
    } else {
      comparison = Comparison.judged(
              Verdict.MET,
              Relation.AT_LEAST,
              lower.required(),
              lower.achieved(),
              Ratio.ONE,
              assumptions(lower))
          .understoodAs(new Understood.Within(low, high, lower.achieved()));
    }
    return reporting(lower.problem(), comparison);
  }

  // less than a range of costs or days, and more than one of counts or rates, is better than
  // promised
  private Comparison outside(Units units, Relation required, boolean better) {
    Relation relation = better ? required.mirrored() : required;
    List<Assumption> assumptions = new ArrayList<>();
    if (better) {
      assumptions.add(Assumptions.direction(relation, units.required(), context));
    }
    assumptions.addAll(assumptions(units));
    return Comparison.measured(
        relation, units.required(), units.achieved(), List.copyOf(assumptions));
  }

  private List<Assumption> assumptions(Units units) {
    if (!actual.isApproximate()) {
      return units.assumptions();
    }
    List<Assumption> all = new ArrayList<>(units.assumptions());
    all.add(Assumptions.roughly(units.achieved()));
    return List.copyOf(all);
  }

  // more than 3-5万元 of 补助标准 keeps to it no better than less does
  private boolean isSpent() {
    return low.unit().dimension() == Dimension.MONEY
        && SPENT.matcher(context.name()).find();
  }

  private boolean isBetterBelow(Quantity end) {
    return end.signum() > 0
        && !isOfBothSides()
        && QuantityComparison.bound(Relation.NONE, end, context).isUpperBound();
  }

  // 25℃ of 18-22℃ is as far off as 15℃
  private boolean isOfBothSides() {
    return low.unit().dimension() == Dimension.TEMPERATURE
        || BOTH_SIDES.matcher(FullWidth.strip(context.name())).find();
  }

  private boolean isBetterAbove() {
    return low.signum() > 0
        && !isOfBothSides()
        && !isSpent()
        && QuantityComparison.bound(Relation.NONE, low, context).isLowerBound();
  }

  /** A bound is met if every number beyond it is, and missed if none is. */
  private Comparison bound(Cell.Amount amount, Comparison at) {
    Relation said = amount.relation();
    boolean better = said.isLowerBound() ? isBetterAbove() : isBetterBelow(low);
    if (!better) {
      return missedBeyond(said.isLowerBound() ? high : low, amount);
    }
    if (at.verdict() == Verdict.UNDETERMINED) {
      return at;
    }
    if (at.verdict() != Verdict.MET) {
      return inconclusive();
    }
    return amount.isApproximate() ? at : at.declared();
  }

  // ≥6件 has no number within 3~5件, but ≥4件 has some
  private Comparison missedBeyond(Quantity end, Cell.Amount amount) {
    Relation said = amount.relation();
    Units units = Units.align(end, amount.quantity());
    if (units.obstacle() != null) {
      return units.obstacle();
    }
    Relation relation = said.isLowerBound() ? Relation.AT_MOST : Relation.AT_LEAST;
    return reporting(
        units.problem(),
        new Bounds(this, relation, units.required(), units.assumptions())
            .answer(said, units.achieved()));
  }

  /** A range is met if both its ends are, and missed if both miss the target on one side. */
  @Override
  public Comparison range(Cell.Range range) {
    Comparison from = one(range.low());
    Comparison upto = one(range.high());
    if (from.verdict() == Verdict.UNDETERMINED || upto.verdict() == Verdict.UNDETERMINED) {
      return from.verdict() == Verdict.UNDETERMINED ? from : upto;
    }
    boolean metFrom = from.verdict() == Verdict.MET;
    boolean metUpto = upto.verdict() == Verdict.MET;
    if (metFrom && metUpto) {
      return completion(from).compareTo(completion(upto)) <= 0 ? from : upto;
    }
    return metFrom || metUpto || from.relation() != upto.relation()
        ? inconclusive()
        : missed(from, upto, Units.align(low, range.low()).problem());
  }

  private static Ratio completion(Comparison comparison) {
    return comparison.completion().orElseThrow();
  }

  private Comparison missed(Comparison from, Comparison upto, @Nullable Problem units) {
    boolean below = from.relation().isLowerBound();
    Comparison nearest = below ? upto : from;
    Comparison farthest = below ? from : upto;
    Comparison comparison = new Bounds(
            this, nearest.relation(), nearest.required().orElseThrow(), nearest.assumptions())
        .missed(farthest.verdict(), nearest.achieved().orElseThrow());
    return reporting(units, comparison);
  }
}
