package dev.jixiao.compare;

import dev.jixiao.value.CellWords;
import dev.jixiao.value.FullWidth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rate that is answered by what it is counted from: 12个项目均合格, 98/100 and 12个项目，合格率100% of 合格率. */
final class CountedRate {
  private static final String COUNT = "([1-9]\\d{0,8})";
  private static final Pattern FRACTION =
      Pattern.compile("(\\p{IsHan}{0,8}:?)(\\d{1,9})(\\p{IsHan}{0,3})/" + COUNT
          + "(\\p{IsHan}{0,10})(?:=(\\d{1,3}(?:\\.\\d{1,6})?)%)?");
  /** What is looked into, and of which a part is as it should be: 抽检120批次，合格119批次. */
  private static final Pattern PART_OF = Pattern.compile("(\\p{IsHan}{1,8}?)" + COUNT
      + "(\\p{IsHan}{1,3})(\\p{IsHan}{0,6}?)(?:中,?|,)(?:其中)?(?:(\\p{IsHan}{2,6})(\\d{1,9})\\3|(\\d{1,9})\\3(\\p{IsHan}{2,6}))"
      + "(?:,\\p{IsHan}{0,6}[率度](?:为|达到?|:)?(\\d{1,3}(?:\\.\\d{1,6})?)%)?");
  /** What the whole may be called: those that were looked into, or that there were. */
  private static final Set<String> WHOLES = Set.of(
      "抽检", "检测", "检验", "送检", "抽查", "检查", "监测", "抽样", "验收", "考核", "参考", "受理", "收到", "接到", "接收",
      "发现", "发现问题", "排查", "应检", "应办", "应到", "参训", "培训", "毕业", "毕业生", "参加考核", "共抽检", "共检测", "共检验",
      "调查", "共调查", "抽样调查", "随机调查", "随机抽查", "问卷", "问卷调查", "发放问卷", "回收问卷", "收回问卷", "有效问卷", "回收有效问卷",
      "收回有效问卷", "走访", "回访", "访问", "受访", "测评", "满意度调查", "共抽查", "共检查", "共验收", "共受理", "共收到", "共发现",
      "共有", "共", "总数", "合计");

  private static final Pattern ALL_OF = Pattern.compile(
      "(\\p{IsHan}{0,4}?)" + COUNT + "(\\p{IsHan}{1,8}?),?((?:均|都|全部|全都|已全部)\\p{IsHan}{2,8})");
  private static final Pattern WITH_RATE = Pattern.compile("(\\p{IsHan}{0,6}?)" + COUNT
      + "(\\p{IsHan}{1,8}?),?(\\p{IsHan}{1,8}[率度](?:为|达到?|:)?\\d{1,3}(?:\\.\\d{1,4})?%)");

  private static final Pattern PASSED =
      Pattern.compile("(?:均|都|全部|全都|已全部)(?:一次性?)?(?:通过(?:竣工)?验收|(?:竣工)?验收通过)");
  private static final Pattern OF_FULL_MARKS =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)分[,(](?:满分|总分)(?:为|是|:)?100分?\\)?");

  /** Measure words, behind which stands what is counted. */
  private static final String MEASURES = "个项台套件人名位户家所座处次批场期份条辆亩株棵宗起例吨公里米间栋幢";

  private static final String DENYING = "不未非无";
  private static final Pattern DENIED = Pattern.compile("[不未]\\p{IsHan}{1,3}[率度]");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 6;

  private final ActualValue actual;
  private final ComparisonContext context;

  CountedRate(ActualValue actual, ComparisonContext context) {
    this.actual = actual;
    this.context = context;
  }

  /** The answer as a rate; null if the cell is counted otherwise. */
  @Nullable
  ActualValue reached() {
    String said =
        FullWidth.strip(actual.text()).replace('，', ',').replace('（', '(').replace('）', ')');
    Matcher fraction = FRACTION.matcher(said);
    if (fraction.matches()) {
      return fraction(fraction);
    }
    Matcher part = PART_OF.matcher(said);
    if (part.matches() && WHOLES.contains(part.group(1)) && isKnown(part.group(4), false)) {
      boolean behind = part.group(5) == null;
      return isNamed(part.group(behind ? 8 : 5))
          ? rate(part.group(behind ? 7 : 6), part.group(2), part.group(9))
          : null;
    }
    Matcher all = ALL_OF.matcher(said);
    if (all.matches() && isCounted(all)) {
      boolean asNamed = StatementComparison.saysAll(all.group(4), context)
          || StatementComparison.saysAllOfNamed(all.group(4), context)
          || (PASSED.matcher(all.group(4)).matches() && isNamed("验收合格"));
      return asNamed ? ActualValue.of(all.group(4)) : null; // 均已完工 is not 均合格
    }
    Matcher marks = OF_FULL_MARKS.matcher(said);
    if (marks.matches()) {
      return ActualValue.of(marks.group(1) + "%");
    }
    Matcher rate = WITH_RATE.matcher(said);
    return rate.matches() && isCounted(rate) ? ActualValue.of(rate.group(4)) : null;
  }

  // 合格119/120, 119个/120个, 119/120个合格
  private @Nullable ActualValue fraction(Matcher fraction) {
    String unit = fraction.group(3);
    String behind = fraction.group(5);
    String rest = behind.startsWith(unit) ? behind.substring(unit.length()) : behind;
    // 98台/100套 are of two kinds
    boolean oneUnit = unit.isEmpty()
        ? rest.isEmpty() || isNamed(rest) || MEASURES.contains(rest)
        : behind.startsWith(unit) && (rest.isEmpty() || isNamed(rest));
    String label = fraction.group(1);
    String said = label.endsWith(":") ? label.substring(0, label.length() - 1) : label;
    boolean alone = said.isEmpty() && (rest.isEmpty() || MEASURES.contains(rest));
    return oneUnit
            && (said.isEmpty() || isNamed(said))
            && !(alone && isTurned(fraction.group(2), fraction.group(4)))
        ? rate(fraction.group(2), fraction.group(4), fraction.group(6))
        : null;
  }

  /** Whether words are those of the rate: 合格 of 验收合格率. */
  private boolean isNamed(String words) {
    String name = FullWidth.strip(context.name());
    String said = words.replaceFirst("^(?:均|已|共|达|全部)", "").replaceFirst("[率度]?(?:为|达)?$", "");
    return said.length() > 1 && (isIn(name, said + "率") || isIn(name, said + "度"));
  }

  // 合格率 is not in 不合格率
  private static boolean isIn(String name, String rate) {
    int at = name.indexOf(rate);
    return at == 0 || (at > 0 && DENYING.indexOf(name.charAt(at - 1)) < 0);
  }

  // 119/120 of 不合格率 counts those that are as they should be
  private boolean isTurned(String part, String whole) {
    return DENIED.matcher(FullWidth.strip(context.name())).find()
        && 2 * Long.parseLong(part) > Long.parseLong(whole);
  }

  private static @Nullable ActualValue rate(String part, String whole, @Nullable String repeated) {
    BigDecimal some = new BigDecimal(part).multiply(HUNDRED);
    BigDecimal all = new BigDecimal(whole);
    if (some.compareTo(all.multiply(HUNDRED)) > 0) {
      return null;
    }
    BigDecimal percent = some.divide(all, DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    // 95% is not what a little less than 95% is taken for
    boolean clear = percent.scale() == DECIMALS || percent.multiply(all).compareTo(some) == 0;
    return clear && isRepeated(percent, repeated)
        ? ActualValue.of(percent.toPlainString() + "%")
        : null;
  }

  private static boolean isRepeated(BigDecimal percent, @Nullable String repeated) {
    if (repeated == null) {
      return true;
    }
    BigDecimal said = new BigDecimal(repeated);
    return said.compareTo(percent.setScale(said.scale(), RoundingMode.HALF_UP)) == 0;
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
