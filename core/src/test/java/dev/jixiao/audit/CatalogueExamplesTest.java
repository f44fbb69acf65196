package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the catalogue gives as an example of a fault in one row is reported as that fault. */
class CatalogueExamplesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // code | level two | name | target | actual value | what the example quotes
        "ACTUAL_KIND_MISMATCH | 时效指标 | 完成时间 | 12月30日前 | 完成 | 指标值“12月30日前”，实际完成值“完成”",
        "ACTUAL_KIND_MISMATCH | 社会效益指标 | 生活水平 | 显著提升 | 100% | 指标值“显著提升”，实际完成值“100%”",
        "ACTUAL_UNREADABLE | 数量指标 | 办理案件 | ≥20件 | 办理二十几件 | 指标值“≥20件”，实际完成值“办理二十几件”",
        "ACTUAL_IS_BOUND | 质量指标 | 合格率 | ≥90% | ≥90% | 实际完成值也填≥90%",
        "OPERATOR_CONTRADICTION | 质量指标 | 合格率 | =95% | ≥95% | 指标值=95%，实际完成值≥95%",
        "UNIT_MISMATCH | 数量指标 | 办理案件 | 20件 | 70余件次 | 指标值20件，实际完成值70余件次",
        "ACTUAL_APPROXIMATE | 数量指标 | 办理案件 | 20件 | 70余件次 | 70余件次",
        "ACTUAL_MISSING | 质量指标 | 合格率 | ≥90% | — | 指标值≥90%，实际完成值为“—”",
        "TARGET_MISSING | 数量指标 | 培训人数 | '' | 20人 | 指标“培训人数”的年度指标值为空",
        "TARGET_VAGUE | 社会效益指标 | 服务能力 | 显著增强 | 显著增强 | 显著增强",
        "TARGET_VAGUE | 社会效益指标 | 服务能力 | 长期提高 | 长期提高 | 长期提高",
        "TARGET_UNREADABLE | 数量指标 | 办理案件 | 详见附件 | 20件 | 详见附件",
        "TARGET_IMPLAUSIBLE | 服务对象满意度指标 | 满意度 | 290% | 95% | 满意度指标值290%",
        "TARGET_IMPLAUSIBLE | 成本指标 | 项目成本 | ≥10万元 | 10万元 | 成本指标值≥10万元",
        "METRIC_UNDEFINED | 质量指标 | 在电视台开办法治栏目，增强宣传实效 | ≥90% | 95% | 在电视台开办法治栏目，增强宣传实效",
        "NAME_TARGET_MISMATCH | 数量指标 | 年内完成200件法律援助案件(件） | 100 | 253 | 年内完成200件法律援助案件(件）",
        "DIRECTION_ASSUMED | 数量指标 | 办理案件 | 100 | 100 | 100",
        "DIRECTION_ASSUMED | 成本指标 | 培训费用 | 4.8万元 | 4.8万元 | 4.8万元",
        "PERCENT_ASSUMED | 质量指标 | 合格率 | ≥90% | 95 | 指标值≥90%，实际完成值95",
        "DATE_UNCLEAR | 时效指标 | 完成时间 | ≤12.31日 | 12月30日 | ≤12.31日",
        "DATE_UNCLEAR | 时效指标 | 完成时间 | ≤10月 | 9月 | ≤10月",
        "DATE_OUTSIDE_YEAR | 时效指标 | 完成时间 | 2021年3月底前 | 2020年12月 | 2021年3月底前",
        "DEVIATION_UNEXPLAINED | 数量指标 | 灌溉面积 | ≥500亩 | 450亩 | 指标值≥500亩，实际450亩",
        "SCORE_MISMATCH | 数量指标 | 灌溉面积 | ≥500亩 | 450亩 | 指标值≥500亩，实际450亩",
        "OVERFULFILMENT_UNEXPLAINED | 数量指标 | 法律援助案件 | 100 | 253 | 指标值100，实际完成253",
        "ROW_UNSCORED | 社会效益指标 | 生活水平 | 显著提升 | 有所改观 | 指标值“显著提升”，实际完成值“有所改观”",
        "BAND_VIOLATION | 社会效益指标 | 生活水平 | 显著提升 | 部分达成年度指标并具有一定效果 | 部分达成年度指标并具有一定效果"
      })
  void theFaultIsReported(
      String code, String level2, String name, String target, String actual, String quoted) {
    String example = Auditor.standard().rules().stream()
        .filter(rule -> rule.code().equals(code))
        .findFirst()
        .orElseThrow()
        .description()
        .example();
    assertTrue(example.contains(quoted), example);
    PerformanceForm form = PerformanceForm.builder()
        .fiscalYear(2020)
        .addIndicators(Indicator.builder()
            .category(IndicatorCategory.of("", level2))
            .name(name)
            .target(target)
            .actual(actual)
            .weight("10")
            .reportedScore("10")
            .build())
        .build();
    List<String> codes =
        Auditor.standard().audit(form).stream().map(Finding::code).toList();
    assertTrue(codes.contains(code), codes::toString);
  }
}
