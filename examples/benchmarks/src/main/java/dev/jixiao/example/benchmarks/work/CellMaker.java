package dev.jixiao.example.benchmarks.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

/**
 * Fills the target and actual cells of rows, about 70 % of them so that the target is met.
 *
 * <p>The points of a row are found from the numbers before they become texts.
 */
final class CellMaker {
  private static final int MET_IN_100 = 70;
  private static final String[] DEGREES = {"显著", "明显", "有所", "略有"};

  private final Random random;
  private final int year;

  CellMaker(Random random, int year) {
    this.random = random;
    this.year = year;
  }

  TypedRow fill(Template.Row row) {
    boolean met = random.nextInt(100) < MET_IN_100;
    return switch (row.kind()) {
      case AT_LEAST -> count(row, "≥", met);
      case BARE -> count(row, "", met);
      case EQUAL -> count(row, "=", met);
      case PERCENT -> percent(row, "≥", met);
      case BARE_PERCENT -> percent(row, "", met);
      case AT_MOST -> money(row, met);
      case DEADLINE -> deadline(row, met);
      case LEVEL -> level(row, met);
    };
  }

  private TypedRow count(Template.Row row, String sign, boolean met) {
    int target = between(row.low(), row.high());
    boolean equal = row.kind() == Template.Kind.EQUAL;
    int more = equal ? 0 : random.nextInt(target / 3 + 1);
    int actual = met ? target + more : target - 1 - random.nextInt(Math.max(1, target / 3));
    return typed(
        row,
        sign + target + row.unit(),
        actual + row.unit(),
        BigDecimal.valueOf(actual),
        BigDecimal.valueOf(target));
  }

  private TypedRow percent(Template.Row row, String sign, boolean met) {
    BigDecimal target = BigDecimal.valueOf(10L * between(row.low(), row.high()) - 5 * once(4), 1);
    int tenths = target.movePointRight(1).intValue();
    int actualTenths =
        met ? between(tenths, 1000) : tenths - 1 - random.nextInt(Math.max(1, tenths / 4));
    BigDecimal actual = BigDecimal.valueOf(actualTenths, 1);
    return typed(row, sign + plain(target) + "%", plain(actual) + "%", actual, target);
  }

  private TypedRow money(Template.Row row, boolean met) {
    BigDecimal target = BigDecimal.valueOf(between(100 * row.low(), 100 * row.high()), 2);
    long cents = target.movePointRight(2).longValue();
    long spent =
        met ? cents - random.nextInt((int) cents / 6) : cents + 1 + random.nextInt((int) cents / 3);
    BigDecimal actual = BigDecimal.valueOf(spent, 2);
    String text = once(3) == 1 ? plain(actual.movePointRight(4)) + "元" : plain(actual) + "万元";
    return typed(row, "≤" + plain(target) + "万元", text, target, actual);
  }

  private TypedRow deadline(Template.Row row, boolean met) {
    int month = between(row.low(), row.high());
    int day = between(10, 28);
    int notation = random.nextInt(4);
    String target = switch (notation) {
      case 0 -> month + "月" + day + "日前";
      case 1 -> year + "年" + month + "月底";
      case 2 -> "≤" + month + "月";
      default -> "≤" + month + "." + day + "日";
    };
    String actual = met ? onTime(month, day) : late(month);
    return typed(row, target, actual, met ? BigDecimal.ONE : BigDecimal.ZERO);
  }

  private String onTime(int month, int day) {
    return once(2) == 1
        ? year + "年" + month + "月" + between(1, day) + "日"
        : between(1, month - 1) + "月" + between(1, 28) + "日";
  }

  private String late(int month) {
    return month == 12 || once(3) == 1
        ? (year + 1) + "年" + between(1, 3) + "月" + between(1, 28) + "日"
        : between(month + 1, 12) + "月" + between(1, 28) + "日";
  }

  private TypedRow level(Template.Row row, boolean met) {
    int promised = random.nextInt(2);
    int reached = met ? promised : promised + 1 + random.nextInt(2);
    return typed(
        row,
        DEGREES[promised] + row.unit(),
        DEGREES[reached] + row.unit(),
        Levels.share(promised, reached));
  }

  private static TypedRow typed(Template.Row row, String target, String actual, BigDecimal share) {
    return typed(row, target, actual, share, BigDecimal.ONE);
  }

  private static TypedRow typed(
      Template.Row row, String target, String actual, BigDecimal part, BigDecimal whole) {
    BigDecimal points = row.weight().multiply(part).divide(whole, 2, RoundingMode.HALF_UP);
    return new TypedRow(
        row.level1(),
        row.level2(),
        row.name(),
        target,
        actual,
        row.weight(),
        points.min(row.weight()).setScale(2));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  // 1 in one of so many cases, otherwise 0.
  private int once(int in) {
    return random.nextInt(in) == 0 ? 1 : 0;
  }
}
