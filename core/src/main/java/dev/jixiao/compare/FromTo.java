package dev.jixiao.compare;

import dev.jixiao.value.Dimension;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The change in a cell that says what was and what is: 3个百分点 in 由38%提高到41%, 6天 in 由20天缩短到14天. */
final class FromTo {
  private static final String RISES = "提高|提升|上升|上涨|增长|增加|扩大|升高";
  private static final String FALLS = "下降|降低|减少|缩短|压缩|压减|缩减";
  private static final Pattern MOVED =
      Pattern.compile("(.{0,12}?)[,，]?(?:由|从)(?:上年|去年|上年度|年初|原来|原先|原|之前|此前)?的?"
          + "(\\d[^,，;；。(（]*?)(" + RISES + "|" + FALLS + ")(?:到了?|至|为)(\\d[^,，;；。(（]*)");
  private static final Pattern ADDITION = Pattern.compile("^(?:" + RISES + ")");

  private static final Pattern OF_MONEY = Pattern.compile("收入|产值|税收|利润|销售额|营业额|投资|支出|成本|费用");

  private static final Unit POINTS = Unit.of("个百分点");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 6;

  private FromTo() {}

  /**
   * The change in the unit in which one is asked for; null if the cell says none, or one that its numbers do not bear out, or
   * where a percentage of what was a percentage may be meant.
   */
  static @Nullable ActualValue change(Unit asked, ActualValue actual, ComparisonContext context) {
    Matcher moved = MOVED.matcher(FullWidth.strip(actual.text()));
    if (!moved.matches() || !FullWidth.strip(context.name()).contains(moved.group(1))) {
      return null;
    }
    Quantity was = number(moved.group(2));
    Quantity now = number(moved.group(4));
    if (was == null || now == null || !was.unit().equals(now.unit())) {
      return null;
    }
    boolean money = was.unit().dimension() == Dimension.MONEY;
    if (!money && !was.unit().isRate() && OF_MONEY.matcher(context.name()).find()) {
      return null; // 由100户增长到120户 of 村集体收入
    }
    boolean rise = ADDITION.matcher(moved.group(3)).find();
    BigDecimal size =
        rise ? now.number().subtract(was.number()) : was.number().subtract(now.number());
    String written = size.signum() < 0 ? null : size(asked, was, size);
    return written == null ? null : ActualValue.of(moved.group(3) + written);
  }

  private static @Nullable Quantity number(String written) {
    ActualValue value = ActualValue.of(written);
    return value.relation() == Relation.NONE ? value.quantity().orElse(null) : null;
  }

  private static @Nullable String size(Unit asked, Quantity was, BigDecimal size) {
    boolean points = asked.equals(POINTS);
    if (was.unit().isRate()) {
      return points && was.unit().equals(Unit.PERCENT)
          ? size.toPlainString() + POINTS.symbol()
          : null;
    }
    if (!asked.isRate() || points) {
      return size.toPlainString() + was.unit().symbol();
    }
    return asked.equals(Unit.PERCENT) && was.signum() > 0 ? percent(size, was.number()) : null;
  }

  // a little less than 10% is not what 10% is taken for
  private static @Nullable String percent(BigDecimal size, BigDecimal was) {
    BigDecimal some = size.multiply(HUNDRED);
    BigDecimal percent = some.divide(was, DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    boolean clear = percent.scale() == DECIMALS || percent.multiply(was).compareTo(some) == 0;
    return clear ? percent.toPlainString() + "%" : null;
  }
}
