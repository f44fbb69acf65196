package dev.jixiao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judgements of the library that a user's type may call for any actual value. */
class StandardComparisonsTest {
  private static ComparisonContext of(String name) {
    return ComparisonContext.builder().name(name).build();
  }

  private static String said(Optional<Comparison> comparison) {
    return comparison.map(Comparison::toString).orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "安全事故, 无, 0起, MET MEASURED 100%",
    "安全事故, 无, 1起, NOT_MET MEASURED 0%",
    "安全事故, 没有, 1起, NOT_MET MEASURED 0%",
    "安全事故, 否, 0起, MET MEASURED 100%",
    "安全事故, 有, 1起, -",
    "安全事故, 是, 0起, -",
    "安全事故, 0, 0起, -",
    "渠长, 无, 0, -",
  })
  void noneOfWhatShouldNotHappenIsATarget(
      String name, String target, String actual, String judged) {
    assertEquals(judged, said(StandardComparisons.none(target, ActualValue.of(actual), of(name))));
  }

  /** What an actual value says by itself, and what that is worth against a text that is in no notation. */
  @ParameterizedTest
  @CsvSource({
    "'', UNDETERMINED NONE ACTUAL_MISSING, UNDETERMINED NONE ACTUAL_MISSING",
    "/, UNDETERMINED NONE ACTUAL_MISSING, UNDETERMINED NONE ACTUAL_MISSING",
    "已完成, MET DECLARED 100%, MET DECLARED 100% TARGET_UNREADABLE",
    "未完成, NOT_MET DECLARED 0%, NOT_MET DECLARED 0% TARGET_UNREADABLE",
    "基本完成, PARTLY_MET DECLARED, PARTLY_MET DECLARED TARGET_UNREADABLE",
    "延期完成, -, UNDETERMINED NONE TARGET_UNREADABLE",
    "完成培训, -, UNDETERMINED NONE TARGET_UNREADABLE",
    "5公里, -, UNDETERMINED NONE TARGET_UNREADABLE",
    "是, -, UNDETERMINED NONE TARGET_UNREADABLE",
    "参照政府采购成本控制, -, UNDETERMINED NONE TARGET_UNREADABLE",
  })
  void aStatementAnswersAnyTargetAndNothingElseDoes(
      String actual, String general, String freeText) {
    ActualValue value = ActualValue.of(actual);
    assertEquals(general, said(StandardComparisons.general(value, of("渠长"))));
    assertEquals(
        freeText, StandardComparisons.freeText("参照政府采购成本控制", value, of("渠长")).toString());
  }
}
