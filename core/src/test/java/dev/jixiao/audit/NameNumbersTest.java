package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.score.Scorer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers in a name that mean the same as the target. */
class NameNumbersTest {
  private static String fitting(String level2, String name, String target) {
    AuditRow row = new AuditRow(
        0,
        Scorer.standard()
            .score(Indicator.builder()
                .category(IndicatorCategory.of("产出指标", level2))
                .name(name)
                .target(target)
                .build()));
    List<Mentions.Mention> fitting =
        NameNumbers.fitting(row, row.targetQuantity().orElseThrow());
    return fitting.stream()
        .map(mention -> mention.quantity().toString())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "数量指标 | 年内完成200件案件 | 100件 | 200件",
        "数量指标 | 年内完成200件案件(件） | 100 | 200件",
        "数量指标 | 办理20件民事、30件刑事案件 | 100件 | 20件 30件",
        "数量指标 | 拨付50万元 | 400000元 | 50万元",
        "质量指标 | 案件合格率达到95% | ≥90% | 95%",
        "质量指标 | 案件合格率95%以上（含）。 | ≥90% | 95%",
        "数量指标 | 年内完成200件案件 | 100 | 200件",
        // another unit, or a share of something else
        "数量指标 | 年内完成200件案件 | 100元 | ''",
        "数量指标 | 年内完成200件案件 | 100件次 | ''",
        "质量指标 | 95%家庭受益 | ≥90% | ''",
        "数量指标 | 拨付50万元补助 | 400000元 | ''",
        // without a unit, only the one count of an output that is no measure
        "质量指标 | 年内完成200件案件 | 100 | ''",
        "数量指标 | 培训3次，办理20件案件 | 100 | ''",
        "数量指标 | 年内完成200件案件数 | 100 | ''",
        "数量指标 | 拨付50万元 | 100 | ''",
        "数量指标 | 年内完成案件 | 100 | ''"
      })
  void aNumberFitsByItsUnitAndItsPlace(String level2, String name, String target, String fitting) {
    assertEquals(fitting, fitting(level2, name, target));
  }

  @Test
  void aNameOfMoreThanTwoHundredCharactersIsNotRead() {
    String name = "完成200件" + "案".repeat(194);
    assertEquals("200件", fitting("数量指标", name, "100件"));
    assertEquals("", fitting("数量指标", name + "案", "100件"));
  }
}
