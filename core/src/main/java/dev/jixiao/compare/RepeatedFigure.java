package dev.jixiao.compare;

import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure beside a number that only restates what the number comes to, or the target: 312人次，超额完成12人次 against 300人次,
 * 115人（完成率95.8%） against 120人, and 目标100人，实际120人 against 100人.
 */
final class RepeatedFigure {
  private static final String OVER = "超多高";
  private static final Pattern WITH_DIFFERENCE =
      Pattern.compile("(.+?)[,，;；(](?:比|较)?(?:年初|年度)?(?:目标值?|计划|任务|指标值?)?"
          + "(超额完成|超额|超计划|超出|超过|超|多完成|多|高|少完成|少|低于预算|低于计划|低|差|节约|节省|结余|节余)了?"
          + "(?:目标值?|计划|任务|指标值?)?(\\d[^,，;；)]*)\\)?");
  private static final Pattern WITH_RATE = Pattern.compile(
      "(.+?)[,，;；(](?:目标|任务|计划|指标)?(?:完成率|达成率|实现率|完成比例|完成)(?:为|达到?|是|:|：)?(\\d+(?:\\.\\d+)?)[%％]\\)?");
  private static final Pattern WITH_PLAN = Pattern.compile(
      "(?:年初|年度|全年)?(?:目标值?|计划数?|任务数?|指标值?)(?:为|是|完成|:|：)?(\\d[^,，;；。]*)[,，;；。](?:实际|已|现已|目前)?(?:完成值?|达到?|实现)?(?:为|是|:|：|了)?(\\d[^,，;；。]*)");

  /** A change since another time, which says nothing of a level: 95.6%，较上年提高2个百分点. */
  private static final Pattern WITH_CHANGE = Pattern.compile(
      "(.+?)[,，;；(（](?:同比|环比|(?:较|比|与)(?:上年|去年|上一年|上年度|去年度|上年同期|去年同期|上期|年初|基期|往年)(?:相比)?,?)(?:有所|约|共)?"
          + "(?:增长|增加|提高|提升|上升|上涨|下降|减少|降低)了?(?:\\d{1,9}(?:\\.\\d{1,4})?)(?:%|％|个百分点|百分点|\\p{IsHan}{1,3})[)）]?");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Quantity required;
  private final ActualValue actual;
  private final boolean asksForChange;

  RepeatedFigure(Quantity required, ActualValue actual, boolean asksForChange) {
    this.required = required;
    this.actual = actual;
    this.asksForChange = asksForChange;
  }

  /** The number alone; null if nothing stands beside it, or something that does not follow from it. */
  @Nullable
  ActualValue reached() {
    String said = FullWidth.strip(actual.text());
    Matcher difference = WITH_DIFFERENCE.matcher(said);
    if (difference.matches()) {
      ActualValue more = ActualValue.of(difference.group(3));
      boolean over = OVER.indexOf(difference.group(2).charAt(0)) >= 0;
      return reached(
          difference.group(1),
          number ->
              more.quantity().map(other -> isDifference(number, other, over)).orElse(false));
    }
    Matcher change = WITH_CHANGE.matcher(said);
    if (change.matches()) {
      return asksForChange ? null : reached(change.group(1), number -> true);
    }
    Matcher plan = WITH_PLAN.matcher(said);
    if (plan.matches()) {
      // 目标100人，实际120人 repeats the target in front
      ActualValue asked = ActualValue.of(plan.group(1));
      boolean repeated = asked.relation() == Relation.NONE
          && asked.quantity().map(this::isRequired).orElse(false);
      return repeated ? reached(plan.group(2), number -> true) : null;
    }
    Matcher rate = WITH_RATE.matcher(said);
    return rate.matches()
        ? reached(rate.group(1), number -> isRateOf(number, new BigDecimal(rate.group(2))))
        : null;
  }

  private static @Nullable ActualValue reached(String part, Predicate<Quantity> isRepeated) {
    ActualValue reached = ActualValue.of(part);
    Quantity number = reached.relation() == Relation.NONE ? reached.quantity().orElse(null) : null;
    return number != null && isRepeated.test(number) ? reached : null;
  }

  // 100% is also what is written where more was done than was asked for
  private boolean isRateOf(Quantity number, BigDecimal percent) {
    Units units = Units.align(required, number);
    if (units.obstacle() != null || units.required().signum() <= 0) {
      return false;
    }
    Ratio rate = units.achieved().ratioTo(units.required());
    boolean all = percent.compareTo(HUNDRED) == 0 && rate.compareTo(Ratio.ONE) >= 0;
    BigDecimal rounded = rate.percent(Math.max(0, percent.scale()), RoundingMode.HALF_UP);
    return all || rounded.compareTo(percent) == 0;
  }

  private boolean isRequired(Quantity number) {
    Units units = Units.align(required, number);
    return units.obstacle() == null && units.achieved().compareTo(units.required()) == 0;
  }

  private boolean isDifference(Quantity number, Quantity difference, boolean over) {
    Units units = Units.align(required, number);
    Units other = Units.align(required, difference);
    if (units.obstacle() != null || other.obstacle() != null) {
      return false;
    }
    BigDecimal more = units.achieved().number().subtract(units.required().number());
    return (over ? more : more.negate()).compareTo(other.achieved().number()) == 0;
  }
}
