package dev.jixiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Reviewer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns in which others than the unit give points and opinions. */
class JudgesTest {
  private static final String TABLE = """
      项目支出绩效自评表{c9}
      项目名称{c2}|道路改造{c7}
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|自评得分|财政审核得分|财政审核意见
      产出指标|数量指标|改造里程|≥10公里|10公里|60|60|50|里程计入了旧路
      产出指标|质量指标|验收合格率|100%|100%|40|40|40分|/
      """;

  private final TableReading reading = Tables.read(TABLE);
  private final PerformanceForm form = reading.form().orElseThrow();

  @Test
  void whatAJudgeGivesIsAJudgement() {
    Indicator first = form.indicators().get(0);
    assertEquals("60", first.reportedScore().orElseThrow().toString());
    assertEquals(1, first.judgements().size());
    assertEquals(Reviewer.FINANCE, first.judgements().get(0).by());
    assertEquals("50", first.judgements().get(0).score().orElseThrow().toString());
    assertEquals("里程计入了旧路", first.judgements().get(0).opinion().orElseThrow());
    Indicator second = form.indicators().get(1);
    assertEquals("40", second.judgements().get(0).score().orElseThrow().toString());
    assertTrue(second.judgements().get(0).opinion().isEmpty());
    assertTrue(first.attributes().isEmpty());
  }

  @Test
  void aFindingOnAJudgementLandsOnItsCell() {
    Finding differs = Auditor.standard().audit(form).stream()
        .filter(finding -> finding.code().equals("REVIEW_DIFFERS"))
        .findFirst()
        .orElseThrow();
    assertEquals("H4", reading.cellAt(differs.location()).orElseThrow().address());
    assertEquals(
        "I4", reading.cellAt("/indicators/0/judgements/0/opinion").orElseThrow().address());
  }

  @Test
  void anUnreadableScoreOfAJudgeIsTold() {
    TableReading told = Tables.read(TABLE.replace("|50|", "|约50|"));
    assertEquals(List.of("FIELD_VALUE H4"), Tables.errors(told));
  }

  @Test
  void theyAreWrittenAndReadAgain() {
    PerformanceForm again = TableReader.standard()
        .read(TableLayout.official2020().write(form))
        .get(0)
        .form()
        .orElseThrow();
    for (int i = 0; i < 2; i++) {
      assertEquals(
          form.indicators().get(i).judgements(), again.indicators().get(i).judgements());
    }
  }
}
