package dev.jixiao.compare;

import dev.jixiao.value.CellWords;
import dev.jixiao.value.FullWidth;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rate that is answered by what it is counted from: 12个项目均合格, 98/100 and 12个项目，合格率100% of 合格率. */
final class CountedRate {
  private static final String COUNT = "([1-9]\\d{0,8})";
  private static final Pattern FRACTION = Pattern.compile("(\\d{1,9})(\\p{IsHan}{0,3})/" + COUNT
      + "(\\p{IsHan}{0,3})(?:=(\\d{1,3}(?:\\.\\d{1,4})?)%)?");
  private static final Pattern ALL_OF = Pattern.compile(
      "(\\p{IsHan}{0,4}?)" + COUNT + "(\\p{IsHan}{1,8}?),?((?:均|都|全部|全都)\\p{IsHan}{2,8})");
  private static final Pattern WITH_RATE = Pattern.compile("(\\p{IsHan}{0,6}?)" + COUNT
      + "(\\p{IsHan}{1,8}?),?(\\p{IsHan}{1,8}[率度](?:为|达到?|:)?\\d{1,3}(?:\\.\\d{1,4})?%)");

  /** Measure words, behind which stands what is counted. */
  private static final String MEASURES = "个项台套件人名位户家所座处次批场期份条辆亩株棵宗起例吨公里米间栋幢";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ActualValue actual;
  private final ComparisonContext context;

  CountedRate(ActualValue actual, ComparisonContext context) {
    this.actual = actual;
    this.context = context;
  }

  /** The answer as a rate; null if the cell is counted otherwise. */
  @Nullable
  ActualValue reached() {
    String said = FullWidth.strip(actual.text()).replace('，', ',');
    Matcher fraction = FRACTION.matcher(said);
    if (fraction.matches()) {
      return fraction(fraction);
    }
    Matcher all = ALL_OF.matcher(said);
    if (all.matches() && isCounted(all)) {
      boolean asNamed = StatementComparison.saysAll(all.group(4), context);
      return asNamed ? ActualValue.of(all.group(4)) : null; // 均已完工 is not 均合格
    }
    Matcher rate = WITH_RATE.matcher(said);
    return rate.matches() && isCounted(rate) ? ActualValue.of(rate.group(4)) : null;
  }

  // a part of the whole, in one unit, and a percentage that ends
  private static @Nullable ActualValue fraction(Matcher fraction) {
    BigDecimal part = new BigDecimal(fraction.group(1)).multiply(HUNDRED);
    BigDecimal whole = new BigDecimal(fraction.group(3));
    boolean oneUnit = fraction.group(2).isEmpty() || fraction.group(2).equals(fraction.group(4));
    if (!oneUnit || part.compareTo(whole.multiply(HUNDRED)) > 0) {
      return null;
    }
    BigDecimal percent = ended(part, whole);
    boolean repeated = fraction.group(5) == null
        || (percent != null && new BigDecimal(fraction.group(5)).compareTo(percent) == 0);
    return percent == null || !repeated ? null : ActualValue.of(percent.toPlainString() + "%");
  }

  private static @Nullable BigDecimal ended(BigDecimal part, BigDecimal whole) {
    BigDecimal[] shifted = part.movePointRight(12).divideAndRemainder(whole);
    return shifted[1].signum() == 0 ? shifted[0].movePointLeft(12).stripTrailingZeros() : null;
  }

  /** Whether what is counted is what the rate is of, and nothing before it says that it was planned, or a part. */
  private boolean isCounted(Matcher cell) {
    String thing = cell.group(3);
    return MEASURES.indexOf(thing.charAt(0)) >= 0
        && isKnown(thing.substring(1), false)
        && isKnown(cell.group(1), true);
  }

  // 12个学校均合格 is no rate of projects, and 其中12个 are not all
  private boolean isKnown(String words, boolean counted) {
    for (CellWords.Word word : context.words().split(words)) {
      boolean named = word.text().length() > 1 && context.name().contains(word.text());
      boolean harmless = word.is(CellWords.Meaning.HARMLESS) && !word.text().equals("其");
      if (!named && !harmless && !(counted && word.is(CellWords.Meaning.COUNTED))) {
        return false;
      }
    }
    return true;
  }
}
