package dev.jixiao.compare;

import dev.jixiao.value.CellWords;
import dev.jixiao.value.Dimension;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Unit;
import dev.jixiao.value.UnitMatch;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The unit in which a number answers, where the cell or the name of the indicator says what is counted, or per what. */
final class CountedUnit {
  /** Names of figures per head, per item and the like: 人均培训费, 设备单价, 补助标准, but not 均衡 and 标准化. */
  private static final Pattern OF_EACH = Pattern.compile(
      "[人户亩日月年次生师村校县床班]均|平均|单价|^单位.{0,4}(?:成本|造价)|单位(?:成本|造价|面积|投资)|每|标准(?:\\(.*\\))?$");

  private static final Pattern NAMED = Pattern.compile("([人户亩日月年次生师村校县床班])均|每(公里|平方米|立方米|学年|.)");

  /** Words of a total, which is not per anything. */
  private static final List<String> TOTALS = List.of("总", "合计", "共", "累计");

  /** Units of what happened, of which any may count what ought not to happen. */
  private static final Set<String> EVENTS = Set.of("次", "起", "件", "例", "宗");

  private static final Set<String> MAGNITUDES = Set.of("千", "万", "亿");
  private static final Set<String> FIRMS = Set.of("家", "户");
  private static final Pattern FIRM = Pattern.compile("企业|公司|商户|市场主体|经营主体|店铺");

  private static final Ratio OF_MANY = Ratio.of(100, 1);
  private static final Ratio NEAR = Ratio.of(1, 10);
  private static final Ratio FAR_OFF = Ratio.of(10, 1);

  private final Quantity required;
  private final ActualValue actual;
  private final ComparisonContext context;

  CountedUnit(Quantity required, ActualValue actual, ComparisonContext context) {
    this.required = required;
    this.actual = actual;
    this.context = context;
  }

  /** Whether the number may be that of all where one of each is asked for: 2.1亿元 of 人均收入 against 2万元, 6500张 of 每万人床位数 against 60张. */
  boolean isOfAll(Quantity number) {
    boolean each = context.name().chars().anyMatch(c -> "均每单标".indexOf(c) >= 0);
    Quantity counted = each && isMoneyOrCount(required.unit()) && required.signum() > 0
        ? number.in(required.unit()).orElse(null)
        : null;
    return counted != null
        && counted.ratioTo(required).compareTo(OF_MANY) >= 0
        && OF_EACH.matcher(FullWidth.strip(context.name())).find();
  }

  private static boolean isMoneyOrCount(Unit unit) {
    return unit.dimension() == Dimension.MONEY || isCount(unit);
  }

  /** The number in the unit of the target where that is what was meant; else the number as it is. */
  Quantity of(Quantity number) {
    return counted(perUnit(number));
  }

  /** Whether only the name of the indicator says per what the number is. */
  boolean isAssumed(Quantity number) {
    return !perUnit(number).unit().equals(number.unit()) && !saysEach();
  }

  /**
   * The number in the unit of the target where the cell or the name says per what it is: 亩均增收320元 against 300元/亩, and
   * 380元 of
   * 人均培训费 against 400元/人·天, or 380元/人 against 400元.
   */
  Quantity perUnit(Quantity number) {
    String symbol = required.unit().symbol();
    int bar = symbol.indexOf('/');
    if (bar < 0) {
      return withoutUnitOfEach(number);
    }
    if (bar <= 0 || required.unit().match(number.unit()) != UnitMatch.CONTRADICTING) {
      return number;
    }
    Quantity money = ofMoney(number, symbol.substring(bar));
    if (money != null) {
      return money;
    }
    Quantity counted = number.in(Unit.of(symbol.substring(0, bar))).orElse(null);
    boolean meant = counted != null && (saysEach() || (isOfEach() && isNear(counted)));
    return meant && counted != null ? counted.withUnit(required.unit()) : number;
  }

  // 4.8万/台 against 5万元/台
  private @Nullable Quantity ofMoney(Quantity number, String each) {
    String symbol = number.unit().symbol();
    boolean magnitude = symbol.endsWith(each)
        && MAGNITUDES.contains(symbol.substring(0, symbol.length() - each.length()))
        && required.unit().symbol().endsWith("元" + each);
    return magnitude
        ? number
            .withUnit(Unit.of(symbol.substring(0, symbol.length() - each.length()) + "元" + each))
            .in(required.unit())
            .orElse(null)
        : null;
  }

  // 1284元/人 of 人均培训成本 against 1350元
  private Quantity withoutUnitOfEach(Quantity number) {
    String symbol = number.unit().symbol();
    int bar = symbol.indexOf('/');
    if (bar <= 0
        || required.unit().isNone()
        || !isOfEach()
        || !mayBeOf(symbol.substring(bar + 1))) {
      return number;
    }
    Unit counted = Unit.of(symbol.substring(0, bar));
    Quantity size = number.withUnit(counted).in(required.unit()).orElse(null);
    return size != null && isNear(size) ? size : number;
  }

  // 户均增收 is per household and not per ton; 单价 is per anything
  private boolean mayBeOf(String each) {
    Matcher named = NAMED.matcher(FullWidth.strip(context.name()));
    if (!named.find()) {
      return true;
    }
    String said = named.group(1) == null ? named.group(2) : named.group(1);
    // 480元/人·天 is no cost of a person
    return (each.startsWith(said) && each.indexOf('·') < 0) || said.startsWith(each);
  }

  /** The actual value with the words of what it is for as a part of its unit: 户均增收2350元 is 增收2350元/户; null if it has none. */
  @Nullable
  ActualValue ofEach() {
    String symbol = required.unit().symbol();
    int bar = symbol.indexOf('/');
    String text = FullWidth.strip(actual.text());
    if (bar < 0) {
      return ofNamedMean(text);
    }
    if (bar == 0 || !text.endsWith(symbol.substring(0, bar))) {
      return null;
    }
    String each = symbol.substring(bar + 1);
    for (String word : List.of(each + "均", "每" + each)) {
      int at = text.indexOf(word);
      // 比户均 and 10户均 are something else
      if (at == 0 || (at > 0 && !isBarred(text.charAt(at - 1)))) {
        return ActualValue.of(
            text.substring(0, at) + text.substring(at + word.length()) + "/" + each);
      }
    }
    return null;
  }

  // 每户增收2500元 of 户均增收
  private @Nullable ActualValue ofNamedMean(String text) {
    String name = FullWidth.strip(context.name());
    int mean = name.indexOf('均');
    String rest = text.startsWith("平均每") ? text.substring(2) : text;
    return mean > 0 && rest.startsWith("每" + name.charAt(mean - 1))
        ? ActualValue.of(name.charAt(mean - 1) + "均" + rest.substring(2))
        : null;
  }

  private static boolean isBarred(char before) {
    return Character.isDigit(before) || before == '比' || before == '较';
  }

  private boolean saysEach() {
    String symbol = required.unit().symbol();
    String each = symbol.substring(symbol.indexOf('/') + 1);
    return actual.text().contains(each + "均") || actual.text().contains("每" + each);
  }

  private boolean isOfEach() {
    return OF_EACH.matcher(FullWidth.strip(context.name())).find()
        && TOTALS.stream().noneMatch(actual.text()::contains);
  }

  private boolean isNear(Quantity counted) {
    if (required.signum() <= 0) {
      return false;
    }
    Ratio ratio = counted.withUnit(required.unit()).ratioTo(required);
    return ratio.compareTo(NEAR) >= 0 && ratio.compareTo(FAR_OFF) <= 0;
  }

  /**
   * The number in the unit of the target where one of the two says what is counted too: 120名学生 against 100人 is 120名, and 10个
   * against 10个村 is 10个村.
   */
  private Quantity counted(Quantity number) {
    String asked = required.unit().symbol();
    String symbol = number.unit().symbol();
    if (required.unit().match(number.unit()) == UnitMatch.SAME) {
      return number;
    }
    if (EVENTS.contains(asked) && EVENTS.contains(symbol) && Denial.isOfHarm(context)) {
      return number.withUnit(required.unit()); // 2起 of 投诉次数
    }
    if (FIRMS.contains(asked) && FIRMS.contains(symbol) && isOfFirms()) {
      return number.withUnit(required.unit()); // 120户 of 服务企业数
    }
    if (isCount(number.unit())
        && asked.startsWith(symbol)
        && isCounted(asked.substring(symbol.length()))) {
      return number.withUnit(required.unit());
    }
    boolean named = number.unit().dimension() == Dimension.UNKNOWN || isCount(number.unit());
    for (int end = 1; named && end < symbol.length(); end++) {
      Unit unit = Unit.of(symbol.substring(0, end));
      boolean other = asked.startsWith(unit.symbol()) && asked.length() > end; // 个村 of 个乡镇
      boolean alike = switch (required.unit().match(unit)) {
        case SAME, SIMILAR -> !other;
        case CONVERTIBLE, MISSING, CONTRADICTING -> false;
      };
      if (alike && isCounted(symbol.substring(end))) {
        return number.withUnit(unit);
      }
    }
    return number;
  }

  private boolean isOfFirms() {
    return FIRM.matcher(FullWidth.strip(context.name())).find();
  }

  private boolean isCounted(String thing) {
    boolean named = thing.length() > 1
        && thing.indexOf('/') < 0
        && (context.name() + " " + context.target()).contains(thing);
    return named || context.words().meaningOf(thing).orElse(null) == CellWords.Meaning.COUNTED;
  }

  static boolean isCount(Unit unit) {
    return unit.dimension() == Dimension.COUNT;
  }
}
