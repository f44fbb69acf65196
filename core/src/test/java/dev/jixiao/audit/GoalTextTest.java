package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.PerformanceForm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which clauses of a goal speak of an indicator, and which contradict it. */
class GoalTextTest {
  private static AnnualGoal goal(String expected, String actual) {
    return AnnualGoal.builder().expected(expected).actual(actual).build();
  }

  private static List<String> about(GoalText goals, String name, boolean achieved) {
    return goals.about(name, achieved).stream()
        .map(clause -> clause.location() + " " + clause.text())
        .toList();
  }

  @Test
  void aClauseSpeaksOfAnIndicatorIfBothHoldFourCharactersInARow() {
    GoalText goals = new GoalText(List.of(goal("法律援助；司法", "办结法律援助案件， 普法宣传 。")));
    assertEquals(List.of("/goal/expected 法律援助"), about(goals, "法律援助", false));
    assertEquals(List.of("/goal/expected 法律援助"), about(goals, "开展法律援助", false));
    assertEquals(List.of("/goal/actual 办结法律援助案件"), about(goals, "援助案件", true));
    assertEquals(List.of("/goal/actual 普法宣传"), about(goals, "普法宣传次数", true));
    assertEquals(List.of(), about(goals, "援助案宗", true));
    assertEquals(List.of(), about(goals, "司法", false));
  }

  @Test
  void charactersInMoreThanFourClausesProveNothing() {
    String clause = "法律援助案件%d;";
    String four = String.format(clause.repeat(4), 1, 2, 3, 4);
    assertEquals(4, about(new GoalText(List.of(goal(four, ""))), "法律援助", false).size());
    assertEquals(
        List.of(), about(new GoalText(List.of(goal(four + "法律援助案件5", ""))), "法律援助", false));
  }

  @Test
  void oneGoalOfSeveralHasItsNumber() {
    GoalText goals = new GoalText(List.of(goal("法律援助", "法律援助"), goal("普法宣传", "普法宣传")));
    assertEquals(List.of("/goals/0/expected 法律援助"), about(goals, "法律援助", false));
    assertEquals(List.of("/goals/1/actual 普法宣传"), about(goals, "普法宣传", true));
  }

  /** Where the goal of the clean form contradicts its indicators. */
  private static List<String> contradicted(String name, AnnualGoal goal) {
    PerformanceForm form = Drafts.row(Drafts.COUNT, b -> b.name(name));
    return Auditor.standard().audit(form.toBuilder().goal(goal).build()).stream()
        .filter(finding -> finding.code().equals("GOAL_NOT_COVERED"))
        .map(Finding::location)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "办理法律援助案件180件, 办理法律援助案件数",
    "办理法律援助案件不少于180件, 办理法律援助案件数",
    "办理法律援助案件共计180件, 办理法律援助案件数",
    "办理法律援助案件数为180件, 办理法律援助案件数",
    "案件数180件（法律援助案件）, 办理法律援助案件数",
    "受理法律援助案件180件, 受理法律援助案件数"
  })
  void aGoalThatExpectsAnotherNumberThanTheTargetContradictsIt(String expected, String name) {
    assertEquals(List.of("/goal/expected"), contradicted(name, goal(expected, "")));
  }

  @ParameterizedTest
  @CsvSource({
    "办理法律援助案件200件, 办理法律援助案件数",
    "办理法律援助案件180万元, 办理法律援助案件数",
    "办理法律援助案件咨询180件, 办理法律援助案件数",
    "受理法律援助案件180件, 办理法律援助案件数",
    "共180件（法律援助案件）, 法律援助案件",
    "办理法律援助案件180件和其他, 办理法律援助案件数",
    "办理法律援助案件180件2次, 办理法律援助案件数",
    "办理法律援助案件180, 办理法律援助案件数（件）",
    "办理法律援助案件180件；处理法律援助案件180件, 办理法律援助案件数",
    "每月办理法律援助案件180件, 办理法律援助案件数"
  })
  void aGoalThatSpeaksOfSomethingElseContradictsNothing(String expected, String name) {
    assertEquals(List.of(), contradicted(name, goal(expected, "")));
  }

  @ParameterizedTest
  @CsvSource({
    "≥200件, 212件, /goal/actual",
    "≥200件, 212, /goal/actual",
    "≥200, 212, ",
    "≥200件, 260件, ",
    "≥200件, 约212件, ",
    "≥200件, ≥212件, ",
    "200～220件, 212件, /goal/actual",
    "≥200件, 2.6百件, "
  })
  void anActualValueIsComparedWithWhatWasAchieved(String target, String actual, String location) {
    PerformanceForm form = Drafts.row(Drafts.COUNT, b -> b.target(target).actual(actual));
    assertEquals(
        location == null ? List.of() : List.of(location),
        Auditor.standard().audit(form.toBuilder().goal(goal("", "办理法律援助案件260件")).build()).stream()
            .filter(finding -> finding.code().equals("GOAL_NOT_COVERED"))
            .map(Finding::location)
            .toList());
  }
}
