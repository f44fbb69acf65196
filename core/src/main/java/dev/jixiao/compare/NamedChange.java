package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of an indicator says of a change that it asks for: 增长率, 成本节约率, 三公经费变动率.
 *
 * @param stated the relation that the target states
 * @param required the number of the target
 * @param actual the actual value
 * @param context what the indicator is about
 */
record NamedChange(
    Relation stated, Quantity required, ActualValue actual, ComparisonContext context) {
  private static final String OF_CHANGE = "(?:率|幅度|比例|速度|额|量|金额|百分比|百分点|值)?(?:\\(%\\))?$";
  private static final Pattern RISES =
      Pattern.compile("(?:增长|增幅|增速|提高|提升|上升|增加|上涨|增收)" + OF_CHANGE);
  /** Names of changes of a number of their own: 成本节约率, of which 成本98% says nothing. */
  private static final Pattern CHANGED = Pattern.compile(
      "(.{2,}?)(?:增长|提高|提升|上升|上涨|下降|降低|减少|节约|节省|节支|压减|压缩|缩减|缩短|削减)(?:率|幅度|比例)?(?:\\(%\\))?$");

  private static final Map<String, ActualValue> IN_WORDS = Map.of(
      "零增长", ActualValue.of("0%"),
      "持平", ActualValue.of("0%"),
      "与上年持平", ActualValue.of("0%"),
      "负增长", ActualValue.of("<0%"));

  private static final BigDecimal FEW = BigDecimal.valueOf(20);
  private static final BigDecimal MOST = BigDecimal.valueOf(90);
  private static final BigDecimal DOUBLE = BigDecimal.valueOf(200);

  /** Names of changes that may go either way, where the sign says which. */
  private static final Pattern EITHER_WAY = Pattern.compile("(?:变动|变化|浮动)(?:率|幅度|比例)(?:\\(%\\))?$");

  private static final Pattern FALLS =
      Pattern.compile("(?:下降|降低|降幅|减少|节约|节省|压减|压缩|缩减|缩短|削减|减排|节能|节支)" + OF_CHANGE);

  /** Names that begin with a fall: 节约用水量, 缩短办理时间. */
  private static final Pattern TO_FALL = Pattern.compile("^(?:下降|降低|减少|节约|节省|压减|压缩|缩减|缩短|削减)");

  /** A change that is none or less, in words: 零增长, 持平, 负增长; null where the cell says none, or the name asks for none. */
  @Nullable
  ActualValue inWords() {
    boolean rate =
        required.unit().isRate() || (required.signum() == 0 && required.unit().isNone());
    return rate && (isRise() || isEitherWay())
        ? IN_WORDS.get(FullWidth.strip(actual.text()))
        : null;
  }

  /** Whether the name asks for a rise: 收入增长率. */
  boolean isRise() {
    return isNamedAs(RISES);
  }

  /** Whether the name asks for a change whose sign says which way it goes: 三公经费变动率. */
  boolean isEitherWay() {
    return isNamedAs(EITHER_WAY);
  }

  /** Whether the number is that of what changes, while the indicator asks for the change: 降至12% of 发生率下降, 成本98% of 成本节约率. */
  boolean isOfWhatChanges(Cell.Amount amount) {
    if (amount.report() == Cell.Report.REACHED && isFall()) {
      return true;
    }
    if (!required.unit().isRate()) {
      return false;
    }
    if (isDigit(actual.text().charAt(0))) {
      // 96% of 能耗降低率 against 3% is what is left, and 106% of 增长率 against 5% what there is
      BigDecimal said = amount.quantity().number();
      return required.number().compareTo(FEW) <= 0
          && said.compareTo(MOST) >= 0
          && (isNamedAs(FALLS) || (isNamedAs(RISES) && said.compareTo(DOUBLE) < 0));
    }
    Matcher changed = CHANGED.matcher(FullWidth.strip(context.name()));
    return changed.matches()
        && FullWidth.strip(actual.text())
            .matches(Pattern.quote(changed.group(1)) + "(?:为|是|达到?|:|：)?[0-9].*");
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether the name asks for a fall; at most 3 of 减少纠纷次数 may be a limit of what is left. */
  boolean isFall() {
    return isNamedAs(FALLS) || (isNamedAs(TO_FALL) && !stated.isUpperBound());
  }

  private boolean isNamedAs(Pattern change) {
    return change.matcher(FullWidth.strip(context.name())).find();
  }
}
