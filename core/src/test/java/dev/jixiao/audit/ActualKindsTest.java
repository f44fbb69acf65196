package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.score.Scorer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which answers are of the kind that a target asks for, and which are not. */
class ActualKindsTest {
  private static boolean mismatch(String target, String actual) {
    return ActualKinds.mismatch(new AuditRow(
        0,
        Scorer.standard()
            .score(Drafts.row(IndicatorCategory.QUANTITY, "法律援助案件", target, actual, 10))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "≥20件 | 完成",
        "≥20件 | 显著提升",
        "≥20件 | 2023年5月",
        "≥20件 | 1-12月",
        "≥20件 | 详见报告",
        "≥20件 | 统一由县局实施",
        "≥20件 | 万一不足另行安排",
        "≥20件 | 100%",
        "≥20件 | 增长10%",
        "90 | 95%",
        "101 | 100%",
        "≥95% | 20件",
        "≥95% | ≥20件",
        "3~5次 | 完成",
        "3~5次 | 100%",
        "1:1.5 | 100%",
        "2023年12月底前 | 完成",
        "2023年12月底前 | 及时",
        "2023年12月底前 | 显著提升",
        "2023年12月底前 | 100%",
        "2023年12月底前 | ≥95%",
        "2023年12月底前 | 详见报告",
        "1-12月 | 100%",
        "60天内 | 100%",
        "60天内完成，经批准延长案件90天完成 | 100%",
        "60天内完成，经批准延长案件90天完成 | 详见报告；100%",
        "显著提升 | 100%",
        "显著提升 | ≥90%",
        "显著提升 | 3~5次",
        "及时 | 100%",
        "完成 | 95%",
        "完成 | 100件"
      })
  void anAnswerOfAnotherKindIsOne(String target, String actual) {
    assertTrue(mismatch(target, actual));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "≥20件 | 21件",
        "≥20件 | 21",
        "≥20件 | 20～21件",
        "≥20件 | 办理二十几件",
        "≥20件 | 零星办理",
        "≥20件 | 办理共20多个",
        "100 | 100%",
        "≥95% | 96",
        "≥95% | 2倍",
        "≥95% | 5个百分点",
        "≥95% | 增长96%",
        "3~5次 | 4次",
        "增长10% | 100%",
        "90%~100% | 100%",
        "2023年12月底前 | 12月",
        "2023年12月底前 | 30天",
        "2023年12月底前 | 第3季度验收",
        "60天内 | 45",
        "60天内 | 45天",
        "60天内完成，经批准延长案件90天完成 | 60天；及时",
        "显著提升 | 显著提升",
        "显著提升 | 2023年",
        "完成 | 完成",
        "完成 | 100%",
        "已完成 | 100%",
        "及时 | 及时",
        "详见附件 | 100%",
        "'' | 100%"
      })
  void anAnswerOfTheKindOrOfNoneIsNot(String target, String actual) {
    assertFalse(mismatch(target, actual));
  }
}
