package dev.jixiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedTargetTest {
  @ParameterizedTest
  @CsvSource({
    "≥, 95, %, ≥95%",
    "≧, ９５, ％, ≥95%",
    "﹦, 100, 件, =100件",
    ">=, 100, 件, ≥100件",
    "不低于, 95, %, ≥95%",
    "大于等于, 95, %, ≥95%",
    "不超过, 10万, 元, ≤10万元",
    "≤, 10万, 万元, ≤10万元",
    "≤, 4.8, 万元, ≤4.8万元",
    "≥, '1,200', 人次, ≥1200人次",
    "≥, 95%, %, ≥95%",
    "≥, ≥95, %, ≥95%",
    "≥, ≧95％, %, ≥95%",
    "≥, 95%以上, %, ≥95%",
    "'', 95以上, %, ≥95%",
    "'', 95, %, 95%",
    "—, 95, %, 95%",
    "≥, 95, /, ≥95",
    "'', 90-95, %, 90%~95%",
    "'', 90%-95%, %, 90%~95%",
    "≤, 2024年12月30日, '', ≤2024-12-30",
    "≤, 60, 天, ≤60天",
    "'', ≥95%, '', ≥95%",
    "'', 显著提升, '', 显著提升",
  })
  void threeCellsSayWhatOneWould(String sign, String value, String unit, String canonical) {
    JoinedTarget joined = JoinedTarget.of(sign, value, unit);

    assertEquals(
        canonical, Indicator.builder().target(joined.text()).build().target().canonical());
    assertFalse(joined.isContradictory());
    assertTrue(joined.isSignUsed(), "sign");
    assertTrue(joined.isUnitUsed(), "unit");
    assertEquals(Map.of(), Indicator.builder().target(sign, value, unit).build().attributes());
  }

  @ParameterizedTest
  @CsvSource({
    "≥, ≤95, %, ≤95",
    "=, ≥95%, '', ≥95%",
    "≥, 95%以下, %, 95%以下",
    "'', 95%, 件, 95%",
    "≥, 5次, 人, 5次",
    "≤, 10万人, 元, 10万人",
  })
  void cellsThatContradictOneAnotherStayApart(String sign, String value, String unit, String text) {
    JoinedTarget joined = JoinedTarget.of(sign, value, unit);

    assertTrue(joined.isContradictory());
    assertEquals(text, joined.text());
    assertEquals(sign.isEmpty(), joined.isSignUsed());
    assertEquals(unit.isEmpty(), joined.isUnitUsed());
  }

  @ParameterizedTest
  @CsvSource({
    "定性, 显著提升, '', 显著提升, false, true",
    "≥, 显著提升, %, 显著提升, false, false",
    "正向, 95, %, 95%, false, true",
    "'', 按时完成, 天, 按时完成, true, false",
    "≥, '', %, '', false, false",
    "1, 95, %, 95%, false, true",
  })
  void whatSaysNothingOfTheValueIsLeftOut(
      String sign, String value, String unit, String text, boolean signUsed, boolean unitUsed) {
    JoinedTarget joined = JoinedTarget.of(sign, value, unit);

    assertEquals(new JoinedTarget(text, false, signUsed, unitUsed), joined);
  }

  @Test
  void theBuilderKeepsWhatDoesNotJoin() {
    Indicator apart = Indicator.builder().target("≥", "≤95", "%").build();
    Indicator none = Indicator.builder().target(null, null, null).build();

    assertEquals("≤95", apart.target().text());
    assertEquals(Map.of("sign", "≥", "unit", "%"), apart.attributes());
    assertEquals(Indicator.builder().build(), none);
  }

  @Test
  void aLongTextIsTakenAlone() {
    String text = "9".repeat(10_000);

    assertEquals(text, JoinedTarget.of("≥", text, "%").text());
    assertFalse(JoinedTarget.of("≥", text, "%").isSignUsed());
  }
}
