package dev.jixiao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.audit.Auditor;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.Judgement;
import dev.jixiao.form.Likelihood;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Reviewer;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of form is reported with what there is in it, and with nothing that it has not. */
class KindsTest {
  @Test
  void aDeclarationShowsWhatIsUnderstoodAndWhatToMend() {
    String report = text(form(FormKind.TARGETS, row().build()));
    assertEquals("│ # │ 指标 │ 指标值 │ 理解为 │ 分值 │", heading(report));
    assertTrue(report.contains("≥60公里"), report);
    assertTrue(report.contains("需要修改：") || report.contains("未发现问题"), report);
    assertFalse(report.contains("总分："), report);
    assertFalse(report.contains("等级："), report);
  }

  @Test
  void aMonitoringShowsWhatIsExpected() {
    String report = text(form(
        FormKind.MONITORING,
        row().actual("20公里").forecast("34公里").likelihood(Likelihood.POSSIBLE).build()));
    assertEquals("│ # │ 指标 │ 指标值 │ 实际完成值 │ 全年预计完成值 │ 完成可能性 │", heading(report));
    assertTrue(report.contains("截至：2024-07-31"), report);
    assertTrue(report.contains("34公里"), report);
    assertTrue(report.contains("有可能"), report);
    assertFalse(report.contains("总分："), report);
  }

  @Test
  void anEvaluationShowsItsJudgesSideBySide() {
    String report = text(form(
        FormKind.EVALUATION,
        row()
            .actual("60公里")
            .addJudgements(
                Judgement.builder()
                    .by(Reviewer.FINANCE)
                    .score("4")
                    .opinion("资料不全")
                    .build(),
                Judgement.builder().by(Reviewer.UNIT).score("5").build())
            .build()));
    assertEquals("│ # │ 指标 │ 指标值 │ 实际完成值 │ 分值 │ 单位 │ 财政部门 │ 得分 │", heading(report));
    assertTrue(report.contains("评价意见：1\n  1 财政部门：资料不全"), report);
    assertTrue(report.contains("总分："), report);
  }

  @ParameterizedTest
  @EnumSource(FormKind.class)
  void textAndMarkdownHaveTheSameColumns(FormKind kind) {
    FormScore score = Scorer.standard().score(form(kind, row().actual("60公里").build()));
    String markdown = MarkdownReport.in(Locale.CHINESE).render(score, List.of());
    String text = TextReport.in(Locale.CHINESE).render(score, List.of());
    String columns =
        markdown.lines().filter(line -> line.startsWith("| # ")).findFirst().orElseThrow();
    assertEquals(heading(text), columns.replace('|', '│').strip());
    assertEquals(markdown.contains("总分"), text.contains("总分"));
  }

  private static String text(PerformanceForm form) {
    FormScore score = Scorer.standard().score(form);
    return TextReport.in(Locale.CHINESE).render(score, Auditor.standard().audit(score));
  }

  private static String heading(String report) {
    return report
        .lines()
        .filter(line -> line.startsWith("│  #"))
        .findFirst()
        .orElseThrow()
        .replaceAll(" +", " ");
  }

  private static Indicator.Builder row() {
    return Indicator.builder()
        .category(IndicatorCategory.QUANTITY)
        .name("渠道防渗长度")
        .target("≥60公里")
        .weight("50");
  }

  private static PerformanceForm form(FormKind kind, Indicator row) {
    return PerformanceForm.builder()
        .kind(kind)
        .title("绩效表")
        .fiscalYear(2024)
        .asOf(LocalDate.of(2024, 7, 31))
        .projectName("节水灌溉")
        .addIndicators(row)
        .build();
  }
}
