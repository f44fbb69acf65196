package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.score.Scorer;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The amounts that cost indicators speak of. */
class CostRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "项目成本 | ≤10万元 | 9.5万元 | 100000元 | 95000元",
        "项目成本 | ≤10万 | 9.5万 | 100000元 | 95000元",
        "项目成本 | ≤10万元 | 9.5 | 100000元 | 95000元",
        "项目成本（万元） | ≤10 | 9.5 | 100000元 | 95000元",
        "项目成本（元） | ≤10 | 9.5 | 10元 | 9.5元",
        "项目成本（元） | ≤10万元 | 9.5万 | 100000元 | 95000元",
        "项目成本 | ≤10 | 9.5 | - | -",
        "项目成本（件） | ≤10 | 9.5 | - | -",
        "人均成本 | ≤100元/人 | 95元/人 | - | -",
        "成本控制率 | ≤100% | 95% | - | -",
        "项目成本 | ≤10万元 | ≤10万元 | 100000元 | -",
        "项目成本 | ≤10万元 | 完成 | 100000元 | -",
        "项目成本 | 合理 | 9.5万元 | - | 95000元"
      })
  void anAmountIsReadInItsOwnUnitOrInThatOfTheNameOrTheTarget(
      String name, String target, String actual, String targetCost, String actualCost) {
    AuditRow row = new AuditRow(
        0, Scorer.standard().score(Drafts.row(IndicatorCategory.COST, name, target, actual, 10)));
    assertEquals(
        targetCost, Objects.requireNonNullElse(CostRules.targetCost(row), "-").toString());
    assertEquals(
        actualCost, Objects.requireNonNullElse(CostRules.actualCost(row), "-").toString());
  }
}
