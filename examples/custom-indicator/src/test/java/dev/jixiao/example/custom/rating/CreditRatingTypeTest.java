package dev.jixiao.example.custom.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.testkit.IndicatorTypeContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditRatingTypeTest extends IndicatorTypeContract<Rating> {
  @Override
  protected CreditRatingType type() {
    return new CreditRatingType();
  }

  @Override
  protected List<String> goodTexts() {
    return List.of("≥B+", "B", "不低于B+级", "信用等级达到A-级", "Ｃ＋级及以上");
  }

  @Override
  protected List<String> badTexts() {
    return List.of("AAA", "E", "B±", "A级景区", "Ａ＋＋", "B+以下");
  }

  @Override
  protected Map<String, List<String>> orderedActuals() {
    return Map.of("≥B+", List.of("D", "C", "C+级", "b", "B+", "A-", "Ａ＋"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"≥B+", "B+", "不低于 Ｂ＋ 级", "信用评级b+级及以上"})
  void printsOneFormForAllSpellings(String text) {
    assertEquals("≥B+级", type().parse(text).orElseThrow().canonical());
  }

  @Test
  void takesTheOrderFromTheScale() {
    CreditRatingType bonds = new CreditRatingType(RatingScale.parse("AAA AA A BBB BB B"));
    assertEquals("≥BBB级", bonds.parse("BBB级以上").orElseThrow().canonical());
    assertTrue(bonds.parse("B+").isUnrecognised());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "A B A"})
  void refusesWhatIsNoScale(String text) {
    assertThrows(IllegalArgumentException.class, () -> RatingScale.parse(text));
  }
}
