package dev.jixiao.compare;

import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import dev.jixiao.value.YesNo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How often something is to be done: 按月发放 and 每季度检查. */
final class Rhythm {
  private static final int DECIMALS = 6;
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private static final Pattern EVERY =
      Pattern.compile("[按每逐](日(?![常期程])|天|周(?!期)|旬|月|季|半年|年(?!度[计目任预指工])|学期)");

  /** How many of each a year holds; more or less of days and weeks. */
  private static final Map<String, BigDecimal> A_YEAR_HOLDS = Map.of(
      "年", BigDecimal.ONE,
      "半年", BigDecimal.valueOf(2),
      "季度", BigDecimal.valueOf(4),
      "季", BigDecimal.valueOf(4),
      "月", BigDecimal.valueOf(12),
      "旬", BigDecimal.valueOf(36),
      "周", BigDecimal.valueOf(52),
      "星期", BigDecimal.valueOf(52),
      "天", BigDecimal.valueOf(365),
      "日", BigDecimal.valueOf(365));

  private static final String DEEDS = "次场期轮篇批";

  /** Words of a number of the whole year; 4次 alone may be those of a quarter. */
  private static final Pattern OF_YEAR = Pattern.compile("全年|每年|年内|一年|年度|本年|累计|合计|总计|共");

  private Rhythm() {}

  /**
   * How often something was done in a year, in the unit in which the target says it of a month, a quarter or the like: 全年4次
   * of 1次/季度 and 1次/周 of 2次/月; null where the cell leaves open what a number is of.
   */
  static @Nullable ActualValue inUnitOf(Quantity required, ActualValue actual) {
    BigDecimal asked = perYear(required);
    Quantity given = actual.relation() == Relation.NONE ? actual.quantity().orElse(null) : null;
    if (asked == null || given == null) {
      return null;
    }
    boolean counted = required.unit().symbol().startsWith(given.unit().symbol() + "/");
    BigDecimal reached = counted ? given.number() : perYear(given);
    if (reached == null || (counted && !OF_YEAR.matcher(actual.text()).find())) {
      return null;
    }
    BigDecimal often = reached
        .multiply(required.number())
        .divide(asked, DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros();
    // 4次 a month are about one a week
    boolean near = !counted
        && often.subtract(required.number()).abs().compareTo(required.number().multiply(TENTH)) < 0;
    return near ? null : ActualValue.of(often.toPlainString() + required.unit().symbol());
  }

  /** How often in a year; null if the unit says nothing of it. */
  private static @Nullable BigDecimal perYear(Quantity often) {
    String symbol = often.unit().symbol();
    int bar = symbol.indexOf('/');
    BigDecimal times = bar == 1 ? A_YEAR_HOLDS.get(symbol.substring(bar + 1)) : null;
    return times == null || DEEDS.indexOf(symbol.charAt(0)) < 0 || often.signum() <= 0
        ? null
        : times.multiply(often.number());
  }

  /**
   * Whether a statement speaks of another rhythm than the one asked for, or neither of a rhythm nor of time: 按季度 for 按月,
   * 足额 for 按月.
   */
  static boolean differs(String asked, String answer) {
    String every = every(asked);
    String other = every(answer);
    boolean answers = other.isEmpty()
        ? YesNo.of(answer).isPresent() || Aspect.isTimely(answer)
        : other.equals(every);
    return !every.isEmpty() && !answers;
  }

  /** Whether a statement names another rhythm than the one asked for: 按季度发放完成 for 按月. */
  static boolean contradicts(String asked, String answer) {
    String every = every(asked);
    String other = every(answer);
    return !every.isEmpty() && !other.isEmpty() && !other.equals(every);
  }

  private static String every(String statement) {
    Matcher found = EVERY.matcher(statement);
    return found.find() ? found.group(1).replace('天', '日') : "";
  }
}
