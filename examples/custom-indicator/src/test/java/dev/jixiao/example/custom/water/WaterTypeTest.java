package dev.jixiao.example.custom.water;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.testkit.IndicatorTypeContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaterTypeTest extends IndicatorTypeContract<WaterTarget> {
  @Override
  protected WaterType type() {
    return new WaterType();
  }

  @Override
  protected List<String> goodTexts() {
    return List.of("Ⅲ类", "III类", "≤Ⅲ类", "达到或优于Ⅲ类", "不低于Ⅱ类标准", "Ⅳ类及以上", "消除劣Ⅴ类", "劣Ⅴ类");
  }

  @Override
  protected List<String> badTexts() {
    return List.of("优于Ⅲ类", "≥Ⅲ类", "Ⅵ类", "劣Ⅲ类", "三类人员", "Ⅱ~Ⅲ类");
  }

  @Override
  protected Map<String, List<String>> orderedActuals() {
    List<String> better = List.of("劣Ⅴ类", "V类", "Ⅳ类", "水质达到Ⅲ类标准", "Ⅱ", "I类水");
    return Map.of("达到或优于Ⅲ类", better, "消除劣Ⅴ类", better);
  }

  @ParameterizedTest
  @CsvSource({"达到或优于Ⅲ类, ≤Ⅲ类", "III类, ≤Ⅲ类", "ＩＩＩ 类, ≤Ⅲ类", "水质不低于Ⅱ类标准, ≤Ⅱ类", "消除劣Ⅴ类, ≤Ⅴ类", "劣V类, ≤劣Ⅴ类"
  })
  void printsOneFormForAllSpellings(String text, String canonical) {
    assertEquals(canonical, type().parse(text).orElseThrow().canonical());
  }

  @Test
  void saysWhatIsUnclearInsteadOfGuessing() {
    assertEquals(
        "WATER_TARGET_AMBIGUOUS", type().parse("优于Ⅲ类").problem().orElseThrow().code());
    assertEquals(
        "WATER_CLASS_UNKNOWN",
        type()
            .compare(type().parse("Ⅲ类").orElseThrow(), ActualValue.of("清澈"), context())
            .problem()
            .orElseThrow()
            .code());
  }
}
