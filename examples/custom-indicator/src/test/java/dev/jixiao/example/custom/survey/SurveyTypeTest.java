package dev.jixiao.example.custom.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.testkit.IndicatorTypeContract;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyTypeTest extends IndicatorTypeContract<SurveyTarget> {
  @Override
  protected SurveyType type() {
    return new SurveyType();
  }

  @Override
  protected List<String> goodTexts() {
    return List.of("满意率≥90%(调查)", "问卷调查满意度不低于85％", "调查满意率百分之八十");
  }

  @Override
  protected List<String> badTexts() {
    return List.of("满意率≥90%", "调查满意率≤90%", "调查满意率较高", "调查满意率≥0%", "调查200人");
  }

  @Override
  protected Map<String, List<String>> orderedActuals() {
    return Map.of(
        "满意率≥90%(调查)",
        List.of(
            "满意0、基本满意0、不满意5", "满意1、基本满意1、不满意98", "89.9%", "满意80、基本满意15、不满意5", "满意100、基本满意0、不满意0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"满意80、基本满意15、不满意5", "满意：８０人，基本满意：15人，不满意：5人。", "满意 80 基本满意 15 不满意 5"})
  void countsTheAnswers(String text) {
    SurveyCounts counts = SurveyCounts.read(text).orElseThrow();
    assertEquals(new SurveyCounts(80, 15, 5), counts);
    assertEquals(Ratio.ofPercent("95"), counts.rate());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "95%", "满意80、不满意5", "满意0、基本满意0、不满意0", "满意-1、基本满意15、不满意5"})
  void countsNothingElse(String text) {
    assertEquals(Optional.empty(), SurveyCounts.read(text));
  }

  @Test
  void measuresTheRateAgainstTheTarget() {
    SurveyTarget target = type().parse("满意率≥95%(调查)").orElseThrow();
    ActualValue actual = ActualValue.of("满意70、基本满意6、不满意24");
    assertEquals(
        Optional.of(Ratio.of(76, 95)), type().compare(target, actual, context()).completion());
  }
}
