package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.score.Scorer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the text on the goal says of an actual value, if it is unmistakable. */
class RecoveryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "≥20件 | 办理法律援助案件21件 | 21件",
        "≥20件 | 办理法律援助案件21件，审查法律援助案件21件 | 21件",
        "≥20件 | 办理法律援助案件21件，审查法律援助案件22件 | -",
        "≥20件 | 办理法律援助案件21次 | -",
        "≥20件 | 办理案件21件 | -",
        "3~5件 | 办理法律援助案件4件 | -",
        "12月30日前 | 法律援助案件于2020年11月5日办结 | 2020年11月5日",
        "12月30日前 | 法律援助案件于2020年11月办结 | 2020年11月",
        "12月30日前 | 法律援助案件办理2件 | -",
        "12月30日前 | 法律援助案件2020年3月受理2020年11月办结 | -"
      })
  void aValueIsRecoveredIfTheClausesOfItsIndicatorSayOne(
      String target, String goal, String recovered) {
    AuditRow row = new AuditRow(
        0,
        Scorer.standard()
            .score(Drafts.row(IndicatorCategory.QUANTITY, "法律援助案件", target, "100%", 10)));
    GoalText goals = new GoalText(
        List.of(AnnualGoal.builder().expected("法律援助案件99件").actual(goal).build()));
    assertEquals(recovered, Recovery.actual(row, goals).orElse("-"));
  }
}
