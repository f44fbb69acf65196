package dev.jixiao.compare;

import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Decimals;
import dev.jixiao.value.Dimension;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Unit;
import dev.jixiao.value.UnitMatch;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A required and an achieved number brought to units that compare, with what had to be assumed for it.
 *
 * @param required the required number
 * @param achieved the achieved number, converted to the unit of the required one where that is exact
 * @param assumptions what was assumed
 * @param problem what is odd about the units although the numbers compare, or null
 * @param obstacle the comparison to give instead, if they do not compare, or null
 */
record Units(
    Quantity required,
    Quantity achieved,
    List<Assumption> assumptions,
    @Nullable Problem problem,
    @Nullable Comparison obstacle) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SPOILT_DIGITS = 16;
  private static final int PLAIN_DIGITS = 12;
  private static final int DECIMALS = 20;
  private static final BigDecimal FAR = BigDecimal.valueOf(1_000);
  private static final long TEN_THOUSAND = 10_000;
  private static final BigDecimal NEAR = BigDecimal.TEN;
  private static final String A_YEAR = "/年";
  private static final Map<String, BigDecimal> A_YEAR_HOLDS = Map.of(
      "月", BigDecimal.valueOf(12),
      "季度", BigDecimal.valueOf(4),
      "季", BigDecimal.valueOf(4),
      "半年", BigDecimal.valueOf(2));
  /** What is done again and again; the people of one month may be those of another. */
  private static final Set<String> DEEDS = Set.of("次", "场", "场次", "期", "篇", "轮", "批次", "批");

  private static final String MAGNITUDES = "十百千万亿";

  /** Brings two numbers to units that compare. */
  static Units align(Quantity required, Quantity achieved) {
    Quantity plain = unspoilt(achieved);
    Units units = aligned(unspoilt(required), plain);
    return plain.number().compareTo(achieved.number()) == 0 || units.obstacle != null
        ? units
        : units.assuming(Assumptions.unspoilt(achieved, plain));
  }

  Units assuming(Assumption assumption) {
    List<Assumption> all = new ArrayList<>(assumptions);
    all.add(assumption);
    return new Units(required, achieved, List.copyOf(all), problem, obstacle);
  }

  /** 4.5999999999999996 is what binary fractions make of 4.6; any other number stays as it is. */
  private static Quantity unspoilt(Quantity quantity) {
    BigDecimal number = quantity.number();
    int digits = number.precision();
    if (number.scale() <= 0 || digits < SPOILT_DIGITS || digits > SPOILT_DIGITS + 1) {
      return quantity;
    }
    BigDecimal rounded = number
        .round(new MathContext(SPOILT_DIGITS - 1, RoundingMode.HALF_EVEN))
        .stripTrailingZeros();
    return rounded.precision() <= PLAIN_DIGITS ? Quantity.of(rounded, quantity.unit()) : quantity;
  }

  private static Units aligned(Quantity required, Quantity achieved) {
    if (isBareZero(required) || (required.signum() == 0 && achieved.signum() == 0)) {
      return plain(required.withUnit(achieved.unit()), achieved);
    }
    if (isBareZero(achieved)) {
      return plain(required, achieved.withUnit(required.unit()));
    }
    UnitMatch match = required.unit().match(achieved.unit());
    return switch (match) {
      case SAME -> plain(required, achieved);
      case CONVERTIBLE ->
        isMagnitude(required.unit(), achieved.unit())
            ? magnitude(required, achieved)
            : converted(required, achieved);
      case MISSING -> completed(required, achieved);
      case SIMILAR -> similar(required, achieved);
      case CONTRADICTING ->
        isNoneOfCount(required, achieved)
            ? similar(required, achieved)
            : yearly(required, achieved);
    };
  }

  // 0次 against 3起
  private static boolean isNoneOfCount(Quantity required, Quantity achieved) {
    return achieved.signum() == 0
        && CountedUnit.isCount(required.unit())
        && CountedUnit.isCount(achieved.unit());
  }

  // nothing is nothing in every unit
  private static boolean isBareZero(Quantity quantity) {
    return quantity.signum() == 0 && quantity.unit().isNone();
  }

  private static Units plain(Quantity required, Quantity achieved) {
    return new Units(required, achieved, List.of(), null, null);
  }

  private static Units converted(Quantity required, Quantity achieved) {
    return plain(required, achieved.in(required.unit()).orElse(achieved));
  }

  // 万 or 亿 alone beside a number without anything
  private static boolean isMagnitude(Unit required, Unit achieved) {
    Unit magnitude = required.isNone() ? achieved : required;
    return required.dimension() == Dimension.NUMBER
        && (required.isNone() || achieved.isNone())
        && magnitude.factor() >= TEN_THOUSAND;
  }

  // 1185000 beside 120万 is a plain number, and 118.5 against 120万 is counted in 万 too; 30000 may be
  // either, and so may what 1万 answers
  private static Units magnitude(Quantity required, Quantity achieved) {
    Quantity bare = required.unit().isNone() ? required : achieved;
    Quantity counted = required.unit().isNone() ? achieved : required;
    Quantity asCounted = bare.withUnit(counted.unit());
    boolean near = counted.signum() == 0 || !isFar(counted, NEAR, asCounted);
    if (near) {
      return required.unit().isNone()
          ? stopped(required, achieved, unitUnclear(required, achieved))
          : sameUnit(required, asCounted);
    }
    BigDecimal plainly = BigDecimal.valueOf(Math.max(1, counted.unit().factor() / 10));
    return isFar(counted, plainly, asCounted)
        ? converted(required, achieved)
        : stopped(required, achieved, unitUnclear(required, achieved));
  }

  private static Units sameUnit(Quantity required, Quantity achieved) {
    return assumed(required, achieved, Assumptions.unit(required, achieved));
  }

  private static Units assumed(Quantity required, Quantity achieved, Assumption assumption) {
    return new Units(required, achieved, List.of(assumption), null, null);
  }

  private static Units stopped(Quantity required, Quantity achieved, Problem problem) {
    return new Units(required, achieved, List.of(), null, Comparison.undetermined(problem));
  }

  // 1.3万人次 against 12000人
  private static Units similar(Quantity required, Quantity achieved) {
    Unit from = achieved.unit();
    Unit to = required.unit();
    BigDecimal number = achieved
        .number()
        .multiply(BigDecimal.valueOf(from.factor()))
        .multiply(BigDecimal.valueOf(to.divisor()));
    BigDecimal by = BigDecimal.valueOf(to.factor()).multiply(BigDecimal.valueOf(from.divisor()));
    BigDecimal[] whole = number.movePointRight(DECIMALS).divideAndRemainder(by);
    BigDecimal converted = whole[0].movePointLeft(DECIMALS);
    return whole[1].signum() != 0 || !Decimals.inBounds(converted)
        ? contradicting(required, achieved)
        : new Units(
            required, Quantity.of(converted, to), List.of(), mismatch(required, achieved), null);
  }

  // a form is that of one year, in which 4次 are 4次/年
  private static Units yearly(Quantity required, Quantity achieved) {
    Unit unit = ofYear(required.unit(), achieved.unit());
    unit = unit != null ? unit : ofYear(achieved.unit(), required.unit());
    if (unit == null) {
      Quantity given = inYear(achieved, required.unit());
      if (given != null) {
        return assumed(required, given, Assumptions.yearly(given));
      }
    }
    return unit == null
        ? contradicting(required, achieved)
        : assumed(
            required.withUnit(unit),
            achieved.withUnit(unit),
            Assumptions.yearly(achieved.withUnit(unit)));
  }

  /** How often something is done in a year that is done so often a month or a quarter: 1次/月 are 12次. */
  private static @Nullable Quantity inYear(Quantity often, Unit plain) {
    String symbol = often.unit().symbol();
    int bar = symbol.indexOf('/');
    BigDecimal times = bar < 0 ? null : A_YEAR_HOLDS.get(symbol.substring(bar + 1));
    boolean deed = times != null
        && DEEDS.contains(symbol.substring(0, bar))
        && Unit.of(symbol, 0, bar).match(plain) == UnitMatch.SAME;
    return deed ? Quantity.of(often.number().multiply(times), plain) : null;
  }

  private static @Nullable Unit ofYear(Unit yearly, Unit plain) {
    String symbol = yearly.symbol();
    boolean same = symbol.endsWith(A_YEAR)
        && Unit.of(symbol, 0, symbol.length() - A_YEAR.length()).match(plain) == UnitMatch.SAME;
    return same ? yearly : null;
  }

  private static Problem mismatch(Quantity required, Quantity achieved) {
    return Problem.of(
            ProblemCode.UNIT_MISMATCH,
            "the units differ: " + required + " was required and " + achieved + " achieved",
            "计量单位不一致：指标值为" + required + "，实际完成值为" + achieved)
        .toBuilder()
        .isWarning(true)
        .build();
  }

  private static Units contradicting(Quantity required, Quantity achieved) {
    return stopped(
        required,
        achieved,
        Problem.of(
            ProblemCode.UNIT_CONTRADICTION,
            "the units cannot be compared: " + required + " was required and " + achieved
                + " achieved",
            "计量单位无法比较：指标值为" + required + "，实际完成值为" + achieved));
  }

  private static Units completed(Quantity required, Quantity achieved) {
    if (isShare(required) || isShare(achieved)) {
      return percent(required, achieved);
    }
    Unit unit = combined(required.unit(), achieved.unit());
    if (isTooLarge(required, achieved)) {
      return stopped(required, achieved, unitUnclear(required, achieved));
    }
    if (unit.equals(required.unit())) {
      return sameUnit(required, achieved.withUnit(unit));
    }
    boolean magnitude =
        required.unit().factor() == achieved.unit().factor() && !required.unit().isNone();
    return magnitude || required.unit().isNone()
        ? sameUnit(required.withUnit(unit), achieved)
        : scaled(required, achieved, unit);
  }

  private static Problem percentUnclear(Quantity bare, Quantity other) {
    if (!isFraction(bare)) {
      return Problem.of(
          ProblemCode.PERCENT_AMBIGUOUS,
          "it is not clear whether " + bare + " is a percentage, compared with " + other,
          "与" + other + "比较，无法判断" + bare + "是否为百分比");
    }
    Quantity percent = bare.withUnit(Unit.PERCENT);
    Quantity fraction = Quantity.of(bare.number().movePointRight(2), Unit.PERCENT);
    // the nearer of the two, as many times above the one as below the other
    boolean far = other.number().compareTo(bare.number().movePointRight(1)) >= 0;
    Quantity likely = far ? fraction : percent;
    return Problem.of(
        ProblemCode.PERCENT_AMBIGUOUS,
        "it is not clear whether " + bare + " means " + percent + " or " + fraction
            + ", compared with " + other + "; " + likely + " is more likely",
        "与" + other + "比较，无法判断" + bare + "是" + percent + "还是" + fraction + "，可能是" + likely);
  }

  /** Brings two numbers of a rate to units that compare: 0.95 and 90 may be 95% and 90%. */
  static Units alignRates(Quantity required, Quantity achieved) {
    boolean bare = required.unit().isNone() && achieved.unit().isNone();
    boolean unclear = bare
        && ((isFraction(required) && isPercentage(achieved))
            || (isFraction(achieved) && isPercentage(required)));
    return unclear
        ? stopped(
            required,
            achieved,
            isFraction(required)
                ? percentUnclear(required, achieved)
                : percentUnclear(achieved, required))
        : align(required, achieved);
  }

  private static boolean isFraction(Quantity quantity) {
    return quantity.signum() > 0 && quantity.number().compareTo(BigDecimal.ONE) <= 0;
  }

  private static boolean isPercentage(Quantity quantity) {
    return quantity.number().compareTo(BigDecimal.ONE) > 0
        && quantity.number().compareTo(HUNDRED) <= 0;
  }

  private static boolean isShare(Quantity quantity) {
    return quantity.unit().isRate() || quantity.unit().dimension() == Dimension.POINT;
  }

  private static Problem unitUnclear(Quantity required, Quantity achieved) {
    return Problem.of(
        ProblemCode.UNIT_CONTRADICTION,
        "it is not clear in which unit " + achieved + " is counted against " + required,
        "无法判断实际完成值" + achieved + "与指标值" + required + "是否使用同一计量单位");
  }

  // 250万 against 2600000元: 万 alone is the magnitude of the other unit
  private static Units scaled(Quantity required, Quantity achieved, Unit unit) {
    boolean bareRequired = required.unit().dimension() == Dimension.NUMBER;
    Quantity left = bareRequired ? required.withUnit(unit) : required;
    Quantity right = bareRequired ? achieved : achieved.withUnit(unit);
    Quantity converted = right.in(left.unit()).orElse(null);
    return converted == null
        ? stopped(required, achieved, unitUnclear(required, achieved))
        : sameUnit(left, converted);
  }

  /** The unit for the number that has none, or has only a magnitude. */
  private static Unit combined(Unit required, Unit achieved) {
    boolean bareRequired = required.dimension() == Dimension.NUMBER;
    Unit bare = bareRequired ? required : achieved;
    Unit full = bareRequired ? achieved : required;
    if (bare.isNone() || full.symbol().startsWith(bare.symbol())) {
      return full;
    }
    Unit unit = Unit.of(bare.symbol() + withoutMagnitude(full));
    return unit.dimension() == full.dimension() ? unit : full;
  }

  // 万亩 beside 万, 亿元 beside 万, 千元 beside 万; 千克 is one word
  private static String withoutMagnitude(Unit unit) {
    String symbol = unit.symbol();
    int from = 0;
    while (from < symbol.length() - 1 && MAGNITUDES.indexOf(symbol.charAt(from)) >= 0) {
      from++;
    }
    int large = Math.max(symbol.lastIndexOf('万', from - 1), symbol.lastIndexOf('亿', from - 1));
    return symbol.substring(unit.dimension() == Dimension.MONEY ? from : large + 1);
  }

  // 48000 against 4.8万元: 48000元 or 48000万元? 20 against 180000元: 20元 or 20万元?
  private static boolean isTooLarge(Quantity required, Quantity achieved) {
    boolean requiredIsBare = required.unit().isNone();
    if (!requiredIsBare && !achieved.unit().isNone()) {
      return false;
    }
    Unit full = requiredIsBare ? achieved.unit() : required.unit();
    boolean scalable = full.dimension() == Dimension.MONEY || full.factor() >= FAR.longValue();
    return scalable && (isFar(required, achieved) || isFar(achieved, required));
  }

  private static boolean isFar(Quantity small, Quantity large) {
    return isFar(small, FAR, large);
  }

  private static boolean isFar(Quantity small, BigDecimal times, Quantity large) {
    return small.signum() > 0 && large.number().compareTo(small.number().multiply(times)) >= 0;
  }

  /** 0.95 against 95% may be a share, and 150 a count of what the rate is of. */
  private static boolean isShareOrCount(BigDecimal bare, BigDecimal rate) {
    boolean share = bare.compareTo(BigDecimal.ONE) <= 0 && rate.compareTo(BigDecimal.ONE) >= 0;
    BigDecimal most = rate.compareTo(HUNDRED) > 0 ? rate.multiply(BigDecimal.TEN) : HUNDRED;
    return share || bare.compareTo(most) > 0;
  }

  private static Units percent(Quantity required, Quantity achieved) {
    boolean signed = isShare(required);
    Quantity rate = signed ? required : achieved;
    Quantity bare = signed ? achieved : required;
    if (!bare.unit().isNone()) {
      return contradicting(required, achieved);
    }
    if (!signed || isShareOrCount(bare.number().abs(), rate.number().abs())) {
      return stopped(required, achieved, percentUnclear(bare, rate));
    }
    Quantity percentage = achieved.withUnit(required.unit());
    return assumed(required, percentage, Assumptions.percentSign(percentage));
  }
}
