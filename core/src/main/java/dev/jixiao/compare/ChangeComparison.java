package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Actual values against a change relative to something: +10%, -30%. */
final class ChangeComparison extends Answering {
  private static final Unit TIMES = Unit.of("倍");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  /** One of these is in every word of a fall: 缩短, 减少, 下降, 节约, 压缩. */
  private static final String FALLING = "缩减降节压少省";

  private static final String CHANGING = FALLING + "增升涨提";

  private static final Pattern REACHED = Pattern.compile("^(?:已|共|现|现已|目前)?达到?(?:了)?[0-9]");

  private static final BigDecimal FAR = BigDecimal.valueOf(2);

  private final Relation stated;
  private final Quantity required;

  ChangeComparison(
      Relation stated, Quantity required, ActualValue actual, ComparisonContext context) {
    super(actual, context);
    this.stated = stated;
    this.required = required;
  }

  @Override
  String target() {
    return stated.symbol() + (isFall() ? "" : "+") + required;
  }

  private boolean isFall() {
    return required.signum() < 0;
  }

  @Override
  public Comparison change(Cell.Change change) {
    if (isFall() && stated.mirrored().isUpperBound() && change.size().signum() > 0) {
      return inconclusive(); // a rise where at most so much of a fall is asked for
    }
    // a fall of 30% is compared by its size
    Quantity size = inUnit(change.size(), required.unit());
    return isFall()
        ? sized(size.negated(), change.relation().mirrored())
        : sized(size, change.relation());
  }

  // a rise by 100% is a rise by 1倍
  static Quantity inUnit(Quantity size, Unit asked) {
    boolean rate = size.unit().equals(Unit.PERCENT) && asked.equals(TIMES);
    boolean times = size.unit().equals(TIMES) && asked.equals(Unit.PERCENT);
    if (!rate && !times) {
      return size;
    }
    BigDecimal number = rate ? size.number().movePointLeft(2) : size.number().movePointRight(2);
    return Quantity.of(number, asked);
  }

  // 由38%提高到41% of a rise by 2个百分点
  @Override
  @Nullable
  Comparison explained() {
    ActualValue moved = FromTo.change(required.unit(), actual, context);
    return moved == null
        ? null
        : new ChangeComparison(stated, required, moved, context).comparison();
  }

  // a size without a sign is taken for a change of the same kind
  @Override
  public Comparison amount(Cell.Amount amount) {
    if (!required.unit().isRate() && isAll()) {
      return Comparison.met().declared();
    }
    boolean level = amount.quantity().unit().equals(TIMES); // 2倍 may be 2倍 of what it was
    if (level || isOfName() || isOtherWay() || mayBeReached(amount.quantity())) {
      return inconclusive();
    }
    // a minus says that it is a fall
    return isFall() && amount.quantity().signum() < 0
        ? sized(amount.quantity().negated(), amount.relation().mirrored())
        : sized(amount.quantity(), amount.relation());
  }

  // 犯罪率6% against a fall of 5% is what there is
  private boolean isOfName() {
    String name = FullWidth.strip(context.name());
    return name.length() > 1
        && actual.text().contains(name)
        && name.chars().noneMatch(c -> CHANGING.indexOf(c) >= 0);
  }

  // 10天 of 办理时间 against 缩短5天 may be how long it takes now, and 达到6亿元 is no rise by 5亿元
  private boolean mayBeReached(Quantity number) {
    if (!required.unit().isRate()
        && REACHED.matcher(FullWidth.strip(actual.text())).find()) {
      return true;
    }
    return isFall()
        && !required.unit().isRate()
        && number.signum() > 0
        && !number.equals(required.negated())
        && (context.name() + actual.text()).chars().noneMatch(c -> FALLING.indexOf(c) >= 0);
  }

  // 新增12% against a fall of 10%
  private boolean isOtherWay() {
    String other = isFall() ? "增升涨" : "减降跌";
    return actual
        .text()
        .chars()
        .anyMatch(c -> other.indexOf(c) >= 0 && context.name().indexOf(c) < 0);
  }

  /** Whether a number may be what was reached and no change: 95% for a fall of 5%, 70% for a fall of 30%. */
  private boolean isLevel(Quantity number) {
    BigDecimal size = required.number().abs();
    BigDecimal rest = HUNDRED.subtract(size);
    return number.number().abs().compareTo(size.multiply(FAR)) > 0
        || (required.unit().isRate()
            && isFall()
            && number.number().compareTo(rest) == 0
            && rest.compareTo(size) != 0);
  }

  private Comparison sized(Quantity achieved, Relation said) {
    Units units = Units.align(isFall() ? required.negated() : required, achieved);
    if (units.obstacle() != null) {
      return units.obstacle();
    }
    if (actual.cell() instanceof Cell.Amount amount
        && (amount.report() == Cell.Report.REACHED || isLevel(units.achieved()))) {
      return inconclusive();
    }
    Relation relation = relation(isFall() ? stated.mirrored() : stated);
    List<Assumption> assumptions = assumptions(units, relation);
    boolean bound = said.isLowerBound() || said.isUpperBound();
    Comparison comparison = bound
        ? new Bounds(this, relation, units.required(), assumptions).answer(said, units.achieved())
        : Comparison.measured(relation, units.required(), units.achieved(), assumptions);
    return reporting(
        units.problem(),
        (said == Relation.EQUAL ? comparison.declared() : comparison)
            .understoodAs(
                new Understood.Changes(relation, isFall(), units.required(), units.achieved())));
  }

  private List<Assumption> assumptions(Units units, Relation relation) {
    List<Assumption> all = new ArrayList<>();
    if (stated == Relation.NONE && !isFall() && relation.isUpperBound()) {
      all.add(Assumptions.direction(relation, units.required(), context));
    }
    all.addAll(units.assumptions());
    if (actual.isApproximate()) {
      all.add(Assumptions.roughly(units.achieved()));
    }
    if (!(actual.cell() instanceof Cell.Change)) {
      all.add(Assumptions.change(units.achieved()));
    }
    return List.copyOf(all);
  }

  private Relation relation(Relation written) {
    return bound(written, isFall(), context);
  }

  /** The bound of the size of a change: the stated one, or the one that the category implies. */
  static Relation bound(Relation written, boolean fall, ComparisonContext context) {
    if (written.isLowerBound() || written.isUpperBound()) {
      return written;
    }
    return !fall && context.direction() == Direction.SMALLER_IS_BETTER
        ? Relation.AT_MOST
        : Relation.AT_LEAST;
  }
}
