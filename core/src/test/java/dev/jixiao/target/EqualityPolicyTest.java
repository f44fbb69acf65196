package dev.jixiao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.EqualityPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an equals sign is worth under each of the three policies. */
class EqualityPolicyTest {
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();

  @ParameterizedTest
  @CsvSource({
    "BY_DIRECTION, =20件, 20件, MET 100%",
    "BY_DIRECTION, =20件, 25件, MET 125%",
    "BY_DIRECTION, =20件, 15件, PARTLY_MET 75%",
    "STRICT, =20件, 20件, MET 100%",
    "STRICT, =20件, 20.0件, MET 100%",
    "STRICT, =20件, 25件, NOT_MET -",
    "STRICT, =20件, 15件, NOT_MET -",
    "STRICT, =20件, ≥20件, UNDETERMINED -",
    "STRICT, =20件, >20件, NOT_MET -",
    "STRICT, =20件, =20件, MET 100%",
    "STRICT, =20件, 18~19件, NOT_MET -",
    "STRICT, ≥20件, 25件, MET 125%",
    "CLOSENESS, =20件, 18~19件, PARTLY_MET -",
    "CLOSENESS, =20件, 21~22件, PARTLY_MET -",
    "CLOSENESS, =20件, 45~50件, NOT_MET -",
    "CLOSENESS, =20件, 25件以上, PARTLY_MET -",
    "CLOSENESS, =20件, >20件, PARTLY_MET -",
    "CLOSENESS, =20件, 45件以上, NOT_MET -",
    "CLOSENESS, =20件, 20件, MET 100%",
    "CLOSENESS, =20件, 25件, PARTLY_MET 75%",
    "CLOSENESS, =20件, 15件, PARTLY_MET 75%",
    "CLOSENESS, =20件, 39件, PARTLY_MET 5%",
    "CLOSENESS, =20件, 40件, NOT_MET 0%",
    "CLOSENESS, =20件, 60件, NOT_MET 0%",
    "CLOSENESS, =20件, 0件, NOT_MET 0%",
    "CLOSENESS, =0件, 0件, MET 100%",
    "CLOSENESS, =0件, 1件, NOT_MET -",
    "CLOSENESS, ≥20件, 25件, MET 125%",
  })
  void everyPolicyJudgesAnEqualsSign(
      EqualityPolicy policy, String target, String actual, String expected) {
    ComparisonContext context = ComparisonContext.builder().equality(policy).build();
    Comparison comparison = TYPES.compare(TYPES.read(target), ActualValue.of(actual), context);
    String completion = comparison.completion().map(Object::toString).orElse("-");
    assertEquals(expected, comparison.verdict() + " " + completion);
  }
}
