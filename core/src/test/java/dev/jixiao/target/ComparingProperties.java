package dev.jixiao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Verdict;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Unit;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

/** Laws of comparing numbers. */
class ComparingProperties {
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();
  private static final ComparisonContext CONTEXT = ComparisonContext.builder().build();

  private static Comparison compare(String target, String actual) {
    return TYPES.compare(TYPES.read(target), ActualValue.of(actual), CONTEXT);
  }

  private static Ratio completion(String target, String actual) {
    return compare(target, actual).completion().orElseThrow();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  @Example
  void nothingHappenedIsAnsweredByZero() {
    for (String target : new String[] {"零事故", "无重大事故", "未发生"}) {
      assertEquals(Verdict.MET, compare(target, "0起").verdict(), target);
      assertEquals(Verdict.MET, compare(target, "0").verdict(), target);
      assertEquals(Verdict.NOT_MET, compare(target, "2起").verdict(), target);
    }
  }

  @Property
  void moreIsNeverWorseAgainstALowerBound(
      @ForAll @BigRange(min = "0.01", max = "100000") @Scale(2) BigDecimal target,
      @ForAll @BigRange(min = "0", max = "200000") @Scale(2) BigDecimal one,
      @ForAll @BigRange(min = "0", max = "200000") @Scale(2) BigDecimal other) {
    String bound = "≥" + plain(target) + "件";
    Ratio less = completion(bound, plain(one.min(other)) + "件");
    Ratio more = completion(bound, plain(one.max(other)) + "件");
    assertTrue(less.compareTo(more) <= 0);
  }

  @Property
  void moreIsNeverBetterAgainstAnUpperBound(
      @ForAll @BigRange(min = "0.01", max = "100000") @Scale(2) BigDecimal target,
      @ForAll @BigRange(min = "0.01", max = "200000") @Scale(2) BigDecimal one,
      @ForAll @BigRange(min = "0.01", max = "200000") @Scale(2) BigDecimal other) {
    String bound = "≤" + plain(target) + "件";
    Ratio less = completion(bound, plain(one.min(other)) + "件");
    Ratio more = completion(bound, plain(one.max(other)) + "件");
    assertTrue(less.compareTo(more) >= 0);
  }

  @Provide
  Arbitrary<String[]> units() {
    return Arbitraries.of(
        new String[] {"元", "万元"},
        new String[] {"元", "亿元"},
        new String[] {"千元", "百万元"},
        new String[] {"米", "公里"},
        new String[] {"平方米", "亩"},
        new String[] {"亩", "公顷"},
        new String[] {"公斤", "吨"},
        new String[] {"小时", "天"},
        new String[] {"人", "万人"},
        new String[] {"%", "‰"},
        new String[] {"元/人", "万元/人"},
        new String[] {"个月", "年"});
  }

  @Property
  void conversionNeverChangesAComparison(
      @ForAll("units") String[] units,
      @ForAll("relations") String relation,
      @ForAll @BigRange(min = "1", max = "99999") @Scale(3) BigDecimal target,
      @ForAll @BigRange(min = "1", max = "99999") @Scale(3) BigDecimal actual) {
    Comparison plain = compare(relation + plain(target) + units[0], plain(actual) + units[0]);
    Quantity achieved = Quantity.of(actual, Unit.of(units[0]));
    Quantity converted = achieved.in(Unit.of(units[1])).orElse(achieved);
    Comparison other = compare(relation + plain(target) + units[0], converted.toString());
    assertEquals(plain.verdict(), other.verdict());
    assertEquals(plain.completion(), other.completion());
    Quantity required = Quantity.of(target, Unit.of(units[0]));
    Comparison both = compare(
        relation + required.in(Unit.of(units[1])).orElse(required), plain(actual) + units[0]);
    assertEquals(plain.verdict(), both.verdict());
    assertEquals(plain.completion(), both.completion());
  }

  @Provide
  Arbitrary<String> relations() {
    return Arbitraries.of("≥", ">", "≤", "<", "=", "");
  }

  @Provide
  Arbitrary<String[]> convertible() {
    return Combinators.combine(units(), Arbitraries.of(true, false))
        .as((pair, turned) -> turned ? new String[] {pair[1], pair[0]} : pair);
  }

  @Property
  void thereAndBackIsTheSameQuantity(
      @ForAll("convertible") String[] units,
      @ForAll @BigRange(min = "1", max = "99999") @Scale(3) BigDecimal number) {
    Quantity quantity = Quantity.of(number, Unit.of(units[0]));
    quantity.in(Unit.of(units[1])).ifPresent(other -> {
      assertEquals(quantity, other);
      assertEquals(quantity.hashCode(), other.hashCode());
      assertEquals(quantity, other.in(Unit.of(units[0])).orElseThrow());
    });
  }
}
