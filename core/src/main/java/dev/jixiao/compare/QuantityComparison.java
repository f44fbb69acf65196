package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.notation.NotationReader;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Dimension;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import dev.jixiao.value.UnitMatch;
import dev.jixiao.value.YesNo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Actual values against a target that is one number. */
final class QuantityComparison extends Answering {
  private static final String CLASS = "类";
  private static final Ratio FAR = Ratio.of(1_000, 1);
  /** What marks a change, as against what was added to a count: 较上年增加512人, and 增加512人. */
  private static final Pattern SINCE = Pattern.compile("较|(?<![评对])比(?![赛武选])");
  /** Rates of how good something is, of which it says nothing that it was built. */
  private static final Pattern QUALITY_RATE =
      Pattern.compile("(?:合格|达标|优良|优秀|满意|准确|合规|完好)[率度](?:\\(%\\))?$");

  private static final Set<String> BUILT = Set.of(
      "建成", "建成投用", "建成使用", "完工", "竣工", "投用", "投产", "投入使用", "投入运行", "交付", "交付使用", "上线", "通车", "通水",
      "到账");

  /** What was looked into, without a word of what it was found to be. */
  private static final Pattern EXAMINED = Pattern.compile(
      "(?:已|均已|均|全部|都|已全部|完成|已完成|按时|按期|项目|工程)*(?:竣工)?(?:验收|检测|检验|抽检|考核)(?:完成|完毕|结束|工作)*");

  private final Relation stated;
  private final Quantity required;

  QuantityComparison(
      Relation stated, Quantity required, ActualValue actual, ComparisonContext context) {
    super(actual, context);
    this.stated = stated;
    this.required = required;
  }

  @Override
  String target() {
    return stated.symbol() + required;
  }

  // 按时, 及时 answer a time limit, 全部合格 a rate of what is 合格, 控制在预算内 a limit of costs, 无事故 a limit of
  // accidents
  @Override
  Comparison proper() {
    boolean timely = isTime(required.unit()) && Aspect.isTimely(actual.canonical());
    boolean met = timely || isNone() || isNoneOfNamed() || isAllOfRate() || isWithinBudget();
    return met ? Comparison.met().declared() : mismatch();
  }

  // 均已建成 says nothing of 达标率
  @Override
  Comparison done() {
    String name = FullWidth.strip(context.name());
    boolean beside = QUALITY_RATE.matcher(name).find()
        && context.words().split(actual.canonical()).stream()
            .anyMatch(word -> BUILT.contains(word.text()) && !name.contains(word.text()));
    beside |= QUALITY_RATE.matcher(name).find()
        && EXAMINED.matcher(actual.canonical()).matches();
    return beside ? inconclusive() : super.done();
  }

  private boolean isNone() {
    boolean upper = required.signum() >= 0 && bound(stated, required, context).isUpperBound();
    return upper
        && (required.signum() == 0 || (!isTime(required.unit()) && Denial.isOfHarm(context)))
        && Denial.saysNothing(actual.canonical(), context);
  }

  private boolean isNoneOfNamed() {
    return !isTime(required.unit())
        && required.signum() >= 0
        && bound(stated, required, context).isUpperBound()
        && Denial.deniesNamed(actual.text(), context);
  }

  // 存在拖欠 where there was to be none, and 超预算 of a limit of costs
  private boolean isMissedInWords() {
    boolean limited = bound(stated, required, context).isUpperBound();
    return limited
        && (required.signum() == 0
            ? Denial.admitsNamed(actual.text(), context)
            : required.unit().dimension() == Dimension.MONEY
                && StatementComparison.isOverBudget(actual.text()));
  }

  private boolean isAllOfRate() {
    return mayBeAll()
        && (StatementComparison.saysAll(actual.canonical(), context)
            || StatementComparison.saysAllThatShould(actual.text(), context));
  }

  private boolean isAllOfNamedRate() {
    return mayBeAll() && StatementComparison.saysAllOfNamed(actual.text(), context);
  }

  private boolean mayBeAll() {
    return required.unit().isRate()
        && required.compareTo(ALL) <= 0
        && bound(stated, required, context).isLowerBound();
  }

  private boolean isWithinBudget() {
    return required.unit().dimension() == Dimension.MONEY
        && bound(stated, required, context).isUpperBound()
        && StatementComparison.isWithinBudget(actual.canonical());
  }

  // 按计划推进 says nothing of what was reached
  @Override
  Comparison ongoing() {
    return isTime(required.unit()) ? inconclusive() : otherwise();
  }

  private static boolean isTime(Unit unit) {
    return switch (unit.dimension()) {
      case TIME, CALENDAR, WORKING_TIME -> true;
      default -> false;
    };
  }

  @Override
  public Comparison amount(Cell.Amount amount) {
    CountedUnit unit = new CountedUnit(required, actual, context);
    Quantity number = unit.of(amount.quantity());
    boolean sameUnit = required.unit().match(number.unit()) == UnitMatch.SAME;
    if (!sameUnit && !required.unit().isRate() && isAll()) {
      return saysAllIsDone() ? Comparison.met().declared() : inconclusive();
    }
    if (!sameUnit && isTime(required.unit()) && isNothing()) {
      return inconclusive(); // no day needed, or not begun?
    }
    if (isClassOfScale(number)
        || new NamedChange(stated, required, actual, context).isOfWhatChanges(amount)
        || unit.isOfAll(number)) {
      return inconclusive();
    }
    Comparison settled = isTime(required.unit()) && isOneNumber(amount)
        ? DayCount.compared(this, bound(stated, required, context), required, number)
        : null;
    if (settled != null) {
      return settled;
    }
    Units units = isOfRate(context.name()) || isOfRate(context.target())
        ? Units.alignRates(required, number)
        : inUnitOfName(number);
    if (units.obstacle() != null) {
      return units.obstacle();
    }
    return aligned(
        unit.isAssumed(amount.quantity())
            ? units.assuming(Assumptions.unit(required, number))
            : units,
        null);
  }

  // 4类 against 3类 of 水质 may be worse; of 培训种类 it is more
  private boolean isClassOfScale(Quantity number) {
    boolean classes =
        required.unit().symbol().equals(CLASS) && number.unit().symbol().equals(CLASS);
    return classes
        && required.compareTo(number) != 0
        && !context.name().isEmpty()
        && !context.name().contains(CLASS)
        && !context.name().contains("品种");
  }

  /** Whether 100% says that all is done: of a lower bound, and of a time in which something is to be done. */
  private boolean saysAllIsDone() {
    boolean deed = isTime(required.unit()) && (isDeed(context.target()) || isDeed(actual.text()));
    return deed || bound(stated, required, context).isLowerBound();
  }

  private static boolean isDeed(String text) {
    return text.contains("完") || text.contains("办结") || text.contains("竣工");
  }

  @Override
  Comparison late() {
    return isTime(required.unit()) ? Comparison.notMet().declared() : inconclusive();
  }

  // 无 of 安全事故
  private boolean asksForNone() {
    return required.signum() == 0 && YesNo.of(context.target()).isPresent();
  }

  @Override
  public Comparison missing(Cell.Missing missing) {
    boolean none = asksForNone() && YesNo.of(actual.text()).isPresent();
    return none ? Comparison.met().declared() : super.missing(missing);
  }

  // 没有 may be none of what should not be
  @Override
  Comparison yesNo(YesNo answer) {
    if (asksForNone()) {
      return answer.isYes() ? Comparison.notMet().declared() : Comparison.met().declared();
    }
    boolean upper = bound(stated, required, context).isUpperBound();
    return upper && !answer.isYes() ? inconclusive() : super.yesNo(answer);
  }

  /** Numbers without a unit, or with a magnitude alone, are in the unit that the name of the indicator says: 资金总额（万元）. */
  private Units inUnitOfName(Quantity achieved) {
    Quantity left = context.completed(required);
    Quantity right = context.completed(achieved);
    if (left.equals(required) && right.equals(achieved)) {
      return Units.align(required, achieved);
    }
    // 120000 against 10万元 may be in 元, whatever the name says
    boolean far = left.signum() > 0
        && right.signum() > 0
        && (right.ratioTo(left).compareTo(FAR) >= 0 || left.ratioTo(right).compareTo(FAR) >= 0);
    return far ? Units.align(required, achieved) : Units.align(left, right);
  }

  /** Whether a name speaks of a share: 合格率, 满意度, 占比(%). */
  private static boolean isOfRate(String name) {
    return name.endsWith("率")
        || name.endsWith("度")
        || name.endsWith("占比")
        || name.endsWith("比例")
        || name.endsWith("比重")
        || name.contains("%");
  }

  // 增长12% against 10%: the indicator itself speaks of growth
  @Override
  public Comparison change(Cell.Change change) {
    NamedChange named = new NamedChange(stated, required, actual, context);
    Quantity written = new CountedUnit(required, actual, context).perUnit(change.size());
    Quantity size = named.isRise() ? ChangeComparison.inUnit(written, required.unit()) : written;
    boolean falls = named.isFall() && required.signum() > 0 && !named.isRise();
    Quantity counted = falls ? size.negated() : size;
    boolean sameSign = counted.signum() == required.signum() || required.signum() == 0;
    boolean plain = isOneNumber(change.relation());
    // 下降3% of 增长率, 节约6% of 节约率
    Units units = Units.align(required, counted);
    boolean comparable = units.obstacle() == null;
    // -6% of 节约率 may be what was lost
    boolean either = plain && named.isEitherWay();
    boolean read = falls
        ? plain && FullWidth.strip(actual.text()).charAt(0) != '-'
        : either || (sameSign && comparable && mayBeMeant(units)) || (plain && named.isRise());
    boolean bare = required.unit().dimension() == Dimension.NUMBER;
    return !read || !comparable || (bare && !(either && required.signum() == 0))
        ? mismatch()
        : aligned(units, Assumptions.change(units.achieved()));
  }

  private boolean asksForChange() {
    return FullWidth.strip(context.name() + context.target())
        .chars()
        .anyMatch(c -> "增升提涨减降节缩变".indexOf(c) >= 0);
  }

  /** Whether the indicator may ask for the change itself: 提高96% of 合格率, and 增加2万元 of 人均收入, are not what was reached. */
  private boolean mayBeMeant(Units units) {
    if (asksForChange()) {
      return true;
    }
    if (required.unit().isRate()) {
      return !isOfRate(context.name());
    }
    // 增加12家 reaches ≥10家 even if there were some before, but says nothing of ≤10家 and ≥15家
    return required.unit().dimension() != Dimension.MONEY
        && !isTime(required.unit())
        && bound(stated, required, context).isLowerBound()
        && units.achieved().compareTo(units.required()) >= 0
        && !SINCE.matcher(actual.text()).find();
  }

  // 312人次，超额完成12人次 against 300人次, 12期（520人次） against 12期, 户均2350元 against 2000元/户
  @Override
  @Nullable
  Comparison explained() {
    ActualValue reached = new RepeatedFigure(required, actual, asksForChange()).reached();
    reached = reached == null ? OneOfSeveral.total(actual, context) : reached;
    reached = reached == null ? OneOfSeveral.parted(actual) : reached;
    reached = reached == null ? OneOfSeveral.besideRate(actual, required, context) : reached;
    reached = reached == null ? new CountedUnit(required, actual, context).ofEach() : reached;
    boolean plain = beside(actual, context) == null;
    reached = reached == null && plain ? Rhythm.inUnitOf(required, actual) : reached;
    boolean rate = required.unit().isRate() && isOfRate(context.name());
    reached = reached == null && rate ? new CountedRate(actual, context).reached() : reached;
    reached = reached == null ? ShareOfCount.askedFor(required, actual, context) : reached;
    NamedChange named = new NamedChange(stated, required, actual, context);
    reached = reached == null ? named.inWords() : reached;
    reached = reached == null && (named.isRise() || named.isFall())
        ? FromTo.change(required.unit(), actual, context)
        : reached;
    reached = reached == null && isTime(required.unit()) ? Lifetime.of(actual, context) : reached;
    return reached == null
        ? null
        : new QuantityComparison(stated, required, reached, context).comparison();
  }

  @Override
  public Comparison several(Cell.Several several) {
    Cell.Amount asked = OneOfSeveral.askedFor(several, required);
    return asked == null ? super.several(several) : amount(asked);
  }

  // 提前5天 of 工期 says that the time was kept, unless so many days ahead of it are the target
  @Override
  public Comparison text(Cell.Text text) {
    if (isNoneOfNamed() || isAllOfNamedRate()) {
      return Comparison.met().declared();
    }
    if (isMissedInWords()) {
      return Comparison.notMet().declared();
    }
    boolean ahead = context.target().contains("提前") || context.target().contains("缩短");
    boolean timed = isTime(required.unit()) && !ahead;
    Cell answer = timed ? NotationReader.readDateAnswer(actual.text()) : text;
    return answer instanceof Cell.Said said ? said(said) : super.text(text);
  }

  private Comparison aligned(Units units, @Nullable Assumption change) {
    Relation said = actual.relation();
    Relation relation = bound(stated, units.required(), context);
    List<Assumption> assumptions = assumptions(relation, units);
    if (said == Relation.ABOUT) {
      assumptions.add(Assumptions.roughly(units.achieved()));
    }
    if (change != null) {
      assumptions.add(change);
    }
    if (isOpen(relation, units)) {
      return Comparison.undetermined(directionUnclear(units.required()));
    }
    // 约100件 may be a little less than ≥100件
    boolean near = said == Relation.ABOUT
        && (stated.isLowerBound() || stated.isUpperBound())
        && units.required().signum() > 0
        && units.required().compareTo(units.achieved()) == 0;
    if (near) {
      return inconclusive();
    }
    Comparison comparison = said.isLowerBound() || said.isUpperBound()
        ? bounded(said, relation, units, List.copyOf(assumptions))
        : exact(relation, units, List.copyOf(assumptions));
    return reporting(units.problem(), said == Relation.EQUAL ? comparison.declared() : comparison);
  }

  /** Whether nobody says which way is better and the two ways differ: 举报率2% answered by 4%. */
  private boolean isOpen(Relation relation, Units units) {
    return relation != stated
        && !isEquality()
        && units.required().signum() != 0
        && units.required().compareTo(units.achieved()) != 0
        && context.isDirectionUnclear();
  }

  private static Problem directionUnclear(Quantity required) {
    return Problem.of(
        ProblemCode.DIRECTION_UNCLEAR,
        "the target " + required
            + " has no sign, and the name does not tell whether more or less is better",
        "指标值" + required + "未写明方向，从指标名称也不能判断是越高越好还是越低越好");
  }

  private List<Assumption> assumptions(Relation relation, Units units) {
    List<Assumption> all = new ArrayList<>();
    if (stated == Relation.NONE || stated == Relation.ABOUT) {
      all.add(Assumptions.direction(relation, units.required(), context));
    }
    all.addAll(units.assumptions());
    return all;
  }

  /** The bound that is applied: the stated one, or the one that a label, the name or else the category implies. */
  static Relation bound(Relation stated, Quantity required, ComparisonContext context) {
    if (stated.isLowerBound() || stated.isUpperBound()) {
      return stated;
    }
    if (required.signum() == 0) {
      return Relation.AT_MOST; // zero is what should not be exceeded, whatever the category
    }
    Direction direction = context
        .directionByName()
        .map(DirectionsByName.Reason::direction)
        .orElse(context.direction());
    return switch (direction) {
      case LARGER_IS_BETTER -> Relation.AT_LEAST;
      case SMALLER_IS_BETTER -> Relation.AT_MOST;
      case EARLIER_IS_BETTER -> isTime(required.unit()) ? Relation.AT_MOST : Relation.AT_LEAST;
    };
  }

  private boolean isEquality() {
    return stated == Relation.EQUAL && context.equality() != EqualityPolicy.BY_DIRECTION;
  }

  private Comparison exact(Relation relation, Units units, List<Assumption> assumptions) {
    return isEquality()
        ? equal(units.required(), units.achieved(), assumptions)
        : Comparison.measured(relation, units.required(), units.achieved(), assumptions);
  }

  private Comparison equal(Quantity asked, Quantity achieved, List<Assumption> assumptions) {
    if (asked.compareTo(achieved) == 0) {
      return Comparison.judged(
          Verdict.MET, Relation.EQUAL, asked, achieved, Ratio.ONE, assumptions);
    }
    if (context.equality() == EqualityPolicy.STRICT || asked.signum() <= 0) {
      return Comparison.judged(Verdict.NOT_MET, Relation.EQUAL, asked, achieved, null, assumptions);
    }
    Ratio off = achieved.ratioTo(asked).minus(Ratio.ONE);
    Ratio closeness = Ratio.ONE.minus(off.max(Ratio.ZERO.minus(off))).max(Ratio.ZERO);
    Verdict verdict = closeness.isZero() ? Verdict.NOT_MET : Verdict.PARTLY_MET;
    return Comparison.judged(verdict, Relation.EQUAL, asked, achieved, closeness, assumptions);
  }

  /** A bound as an actual: every number on one side of it. */
  private Comparison bounded(
      Relation said, Relation relation, Units units, List<Assumption> assumptions) {
    if (!isEquality()) {
      return new Bounds(this, relation, units.required(), assumptions)
          .answer(said, units.achieved());
    }
    int difference = units.required().compareTo(units.achieved());
    boolean beyond = said.isLowerBound() ? difference > 0 : difference < 0;
    Comparison comparison =
        equalWithin(beyond || (difference == 0 && !said.isStrict()), units, assumptions);
    return actual.isApproximate() || comparison.verdict() == Verdict.UNDETERMINED
        ? comparison
        : comparison.declared();
  }

  // one number is asked for, and the answer is many: open if the one is among them
  private Comparison equalWithin(boolean within, Units nearest, List<Assumption> assumptions) {
    if (within) {
      return Comparison.undetermined(inconclusive(Relation.EQUAL.symbol() + nearest.required()));
    }
    boolean partly = context.equality() == EqualityPolicy.CLOSENESS
        && equal(nearest.required(), nearest.achieved(), assumptions).verdict() != Verdict.NOT_MET;
    return new Bounds(this, Relation.EQUAL, nearest.required(), assumptions)
        .missed(partly ? Verdict.PARTLY_MET : Verdict.NOT_MET, nearest.achieved());
  }

  /** A range as an actual: met if both ends are, missed if both are on the wrong side. */
  @Override
  public Comparison range(Cell.Range range) {
    Units from = Units.align(required, range.low());
    Units upto = Units.align(required, range.high());
    Comparison obstacle = from.obstacle() != null ? from.obstacle() : upto.obstacle();
    if (obstacle != null) {
      return obstacle;
    }
    if (isEquality()) {
      boolean within = from.achieved().compareTo(from.required()) <= 0
          && upto.achieved().compareTo(upto.required()) >= 0;
      Units nearest = from.achieved().compareTo(from.required()) > 0 ? from : upto;
      return equalWithin(within, nearest, nearest.assumptions());
    }
    Relation relation = bound(stated, from.required(), context);
    if (isOpen(relation, from) && isOpen(relation, upto)) {
      return Comparison.undetermined(directionUnclear(from.required()));
    }
    Units worst = relation.isLowerBound() ? from : upto;
    Units best = relation.isLowerBound() ? upto : from;
    List<Assumption> assumptions = assumptions(relation, worst);
    Comparison least =
        Comparison.measured(relation, worst.required(), worst.achieved(), assumptions);
    if (least.verdict() == Verdict.MET) {
      return least;
    }
    if (relation.admits(best.achieved().compareTo(best.required()))) {
      return inconclusive();
    }
    return new Bounds(this, relation, best.required(), assumptions(relation, best))
        .missed(least.verdict(), best.achieved());
  }
}
