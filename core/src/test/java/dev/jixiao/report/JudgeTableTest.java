package dev.jixiao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.FormKind;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.Judgement;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Reviewer;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Judges stand side by side: each in a column, whoever judged what, and how far they are apart. */
class JudgeTableTest {
  @Test
  void hasAColumnForEachSideInTheOrderOfTheSides() {
    JudgeTable table =
        table(row(score(Reviewer.THIRD_PARTY, "4"), score(Reviewer.UNIT, "5")), row());
    assertEquals(List.of("单位自评", "第三方机构"), table.headings());
    assertEquals(
        List.of(new JudgeTable.Row(
            0, List.of(OptionalInt.of(1), OptionalInt.of(0)), Optional.of(Points.of(1)))),
        table.rows());
  }

  @Test
  void givesEachOfSeveralJudgesOfOneSideAColumn() {
    JudgeTable table = table(
        row(score(Reviewer.FINANCE, "5")),
        row(
            score(Reviewer.THIRD_PARTY, "4"),
            score(Reviewer.FINANCE, "3"),
            score(Reviewer.THIRD_PARTY, "4.5"),
            score(Reviewer.THIRD_PARTY, "5")));
    assertEquals(List.of("财政部门", "第三方机构 1", "第三方机构 2", "第三方机构 3"), table.headings());
    assertEquals(
        List.of(OptionalInt.of(1), OptionalInt.of(0), OptionalInt.of(2), OptionalInt.of(3)),
        table.rows().get(1).judgements());
    assertEquals(Optional.of(Points.of(2)), table.rows().get(1).spread());
    assertEquals(OptionalInt.empty(), table.rows().get(0).judgements().get(3));
    assertEquals(
        List.of("指标", "5", "5分", "—", "—", "—", "—"), table.cells(table.rows().get(0)));
  }

  @Test
  void saysWhatWasGivenTakenAndWritten() {
    Judgement both =
        judged(Reviewer.FINANCE).score("4").deduction("扣1分").opinion("材料\n不全").build();
    Judgement taken = judged(Reviewer.DEPARTMENT).deduction("2").build();
    Judgement unread = judged(Reviewer.THIRD_PARTY).deduction("酌情").build();
    Judgement nothing = judged(Reviewer.UNIT).build();
    PerformanceForm form = form(row(both, taken, unread, nothing));
    JudgeTable chinese = JudgeTable.of(form, Locale.CHINESE);
    assertEquals(
        List.of("指标", "5", "—", "扣2分", "4分，扣1分，材料 不全", "酌情", "—"),
        chinese.cells(chinese.rows().get(0)));
    JudgeTable english = JudgeTable.of(form, Locale.ENGLISH);
    assertEquals(List.of("Unit", "Department", "Finance", "Third party"), english.headings());
    assertEquals(
        List.of("指标", "5", "—", "2 off", "4, 1 off, 材料 不全", "酌情", "—"),
        english.cells(english.rows().get(0)));
  }

  @Test
  void hasNoSpreadOfFewerThanTwoScores() {
    Judgement taken = judged(Reviewer.UNIT).deduction("1").build();
    assertEquals(
        Optional.empty(),
        table(row(score(Reviewer.FINANCE, "5"), taken)).rows().get(0).spread());
    assertEquals(
        Optional.of(Points.ZERO),
        table(row(score(Reviewer.FINANCE, "5"), score(Reviewer.UNIT, "5.0")))
            .rows()
            .get(0)
            .spread());
  }

  @ParameterizedTest
  @EnumSource(FormKind.class)
  void everyKindOfFormShowsItsJudgesAndNoneThatItHasNot(FormKind kind) {
    Judgement judgement = judged(Reviewer.FINANCE).score("4").opinion("材料不全").build();
    FormScore judged =
        Scorer.standard().score(form(row(judgement)).toBuilder().kind(kind).build());
    FormScore unjudged =
        Scorer.standard().score(form(row()).toBuilder().kind(kind).build());
    TextReport text = TextReport.in(Locale.CHINESE);
    MarkdownReport markdown = MarkdownReport.in(Locale.CHINESE);
    assertTrue(text.render(judged, List.of()).contains("│ 4分，材料不全 "));
    assertTrue(markdown.render(judged, List.of()).contains("""
        ### 各方评分

        | # | 指标 | 分值 | 财政部门 | 相差 |
        |--:|---|--:|---|--:|
        | 1 | 指标 | 5 | 4分，材料不全 | — |
        """));
    assertFalse(text.render(unjudged, List.of()).contains("各方评分"));
    assertFalse(markdown.render(unjudged, List.of()).contains("各方评分"));
  }

  private static JudgeTable table(Indicator... rows) {
    return JudgeTable.of(form(rows), Locale.CHINESE);
  }

  private static Judgement score(Reviewer by, String score) {
    return judged(by).score(score).build();
  }

  private static Judgement.Builder judged(Reviewer by) {
    return Judgement.builder().by(by);
  }

  private static Indicator row(Judgement... judgements) {
    return Indicator.builder()
        .category(IndicatorCategory.QUALITY)
        .name("指标")
        .weight("5")
        .addJudgements(judgements)
        .build();
  }

  private static PerformanceForm form(Indicator... rows) {
    return PerformanceForm.builder()
        .kind(FormKind.EVALUATION)
        .title("评分表")
        .fiscalYear(2024)
        .projectName("项目")
        .addIndicators(rows)
        .build();
  }
}
