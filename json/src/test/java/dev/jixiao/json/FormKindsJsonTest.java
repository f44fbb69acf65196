package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.FormKind;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.Likelihood;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Reviewer;
import dev.jixiao.problem.Problem;
import dev.jixiao.value.Points;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Declarations, monitoring tables and scorecards as documents, and the version of the format. */
class FormKindsJsonTest {
  private static final FormJson JSON = FormJson.standard();

  private static String codes(FormReading reading) {
    return reading.problems().stream()
        .map(problem -> problem.code() + (problem.isWarning() ? "?" : ""))
        .collect(Collectors.joining(" "));
  }

  @Test
  void aMonitoringRowIsReadAsItIsWritten() {
    PerformanceForm form = JSON.read("""
            {"kind": "monitoring", "asOf": "2024-07-31", "indicators": [
              {"level1": "产出指标", "level2": "数量指标", "name": "渠道防渗长度", "target": "≥60公里", "actual": "20公里",
               "forecast": "34公里", "likelihood": "possible", "weight": 50}]}""").cleanOrElseThrow();
    Indicator row = form.indicators().get(0);
    assertEquals(FormKind.MONITORING, form.kind());
    assertEquals("2024-07-31", form.asOf().orElseThrow().toString());
    assertEquals("34公里", row.forecast().orElseThrow().text());
    assertEquals(Optional.of(Likelihood.POSSIBLE), row.likelihood());
    assertEquals(form, JSON.read(JSON.writeLine(form)).cleanOrElseThrow());
  }

  @Test
  void aRowOfAScorecardIsReadAsItIsWritten() {
    PerformanceForm form = JSON.read("""
            {"kind": "evaluation", "indicators": [
              {"level1": "决策", "level2": "项目立项", "name": "立项依据充分性", "weight": 5, "scoring": "①②③各1分…",
               "judgements": [{"by": "finance", "score": 4, "opinion": "依据不足"}, {"by": "第三方机构", "deduction": "扣1分"}],
               "derivation": {"numerator": "120万元", "denominator": "150万元"},
               "bonus": "加1分", "deduction": -2, "veto": "一票否决", "eitherOf": "二选一"}]}""").cleanOrElseThrow();
    Indicator row = form.indicators().get(0);
    assertEquals(FormKind.EVALUATION, form.kind());
    assertEquals(Reviewer.FINANCE, row.judgements().get(0).by());
    assertEquals(Reviewer.THIRD_PARTY, row.judgements().get(1).by());
    assertEquals(
        Optional.of(Points.of(1)),
        row.judgements().get(1).deduction().orElseThrow().value());
    assertEquals(
        "120万元", row.derivation().orElseThrow().numerator().orElseThrow().text());
    assertEquals(Optional.of(Points.of(1)), row.bonus().orElseThrow().value());
    assertEquals(Optional.of(Points.of(2)), row.deduction().orElseThrow().value());
    assertEquals(Optional.of(true), row.veto().orElseThrow().value());
    assertEquals(Optional.of("二选一"), row.eitherOf());
    assertEquals(form, JSON.read(JSON.write(form)).cleanOrElseThrow());
    assertTrue(JSON.write(form).contains("\"bonus\": \"加1分\""), "kept as written");
  }

  @Test
  void midTermGoalsAreKeptApartFromTheAnnualOnes() {
    PerformanceForm form = JSON.read("""
            {"kind": "targets", "goal": {"expected": "年度"}, "midTermGoals": [{"expected": "中期一"}, {"expected": "中期二"}],
             "midTermBudget": {"total": {"annual": 300}}, "indicators": [{"target": "≥60公里", "midTermTarget": "≥180公里"}]}""").cleanOrElseThrow();
    assertEquals("年度", form.goal().orElseThrow().expected());
    assertEquals(2, form.midTermGoals().size());
    assertEquals(
        "≥180公里", form.indicators().get(0).midTermTarget().orElseThrow().text());
    assertEquals(form, JSON.read(JSON.write(form)).cleanOrElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "{}, SELF_EVALUATION, ''",
    "'{\"kind\":null}', SELF_EVALUATION, ''",
    "'{\"kind\":\"Self Evaluation\"}', SELF_EVALUATION, ''",
    "'{\"kind\":\"TARGETS\"}', TARGETS, ''",
    "'{\"kind\":\"绩效运行监控表\"}', MONITORING, ''",
    "'{\"kind\":\"monitorin\"}', SELF_EVALUATION, FIELD_VALUE",
    "'{\"format\":1}', SELF_EVALUATION, ''",
    "'{\"format\":\"1\"}', SELF_EVALUATION, ''",
    "'{\"format\":0}', SELF_EVALUATION, FIELD_VALUE",
    "'{\"format\":1.5,\"new\":1}', SELF_EVALUATION, FIELD_VALUE? FIELD_UNKNOWN?",
    "'{\"new\":1,\"format\":2}', SELF_EVALUATION, FIELD_UNKNOWN? FIELD_VALUE?",
    "'{\"new\":1,\"format\":1}', SELF_EVALUATION, FIELD_UNKNOWN",
    "'{\"asOf\":\"2024年7月31日\"}', SELF_EVALUATION, ''",
    "'{\"asOf\":\"—\"}', SELF_EVALUATION, ''",
    "'{\"asOf\":\"2024-02-30\"}', SELF_EVALUATION, FIELD_VALUE",
    "'{\"asOf\":\"7月底\"}', SELF_EVALUATION, FIELD_VALUE",
    "'{\"asOf\":20240731}', SELF_EVALUATION, FIELD_TYPE",
    "'{\"midTermGoal\":{},\"midTermGoals\":[{}]}', SELF_EVALUATION, FIELD_DUPLICATE",
    "'{\"bonus\":2,\"deduction\":\"扣1分\"}', SELF_EVALUATION, ''",
    "'{\"bonus\":\"abc\"}', SELF_EVALUATION, ADJUSTMENT_UNREADABLE",
    "'{\"attributes\":{\"bonus\":2}}', SELF_EVALUATION, ADJUSTMENT_UNREADABLE",
    "'{\"attributes\":{\"veto\":\"是\"}}', SELF_EVALUATION, ''",
    "'{\"indicators\":[{\"veto\":\"abc\"}]}', SELF_EVALUATION, ADJUSTMENT_UNREADABLE",
    "'{\"indicators\":[{\"veto\":false,\"eitherOf\":\"甲\"}]}', SELF_EVALUATION, ''",
    "'{\"indicators\":[{\"attributes\":{\"eitherOf\":\"甲\"}}]}', SELF_EVALUATION, ADJUSTMENT_UNREADABLE",
    "'{\"indicators\":[{\"likelihood\":\"确定能\"},{\"likelihood\":\"IMPOSSIBLE\"}]}', SELF_EVALUATION, ''",
    "'{\"indicators\":[{\"likelihood\":\"perhaps\"}]}', SELF_EVALUATION, FIELD_VALUE",
    "'{\"indicators\":[{\"judgements\":[{\"score\":1}]}]}', SELF_EVALUATION, FIELD_MISSING",
    "'{\"indicators\":[{\"judgements\":[{\"by\":\"\",\"score\":1}]}]}', SELF_EVALUATION, FIELD_MISSING",
    "'{\"indicators\":[{\"judgements\":[{\"by\":null,\"score\":1}]}]}', SELF_EVALUATION, FIELD_MISSING",
    "'{\"indicators\":[{\"judgements\":[{\"by\":\"县领导\",\"score\":1}]}]}', SELF_EVALUATION, FIELD_VALUE",
    "'{\"indicators\":[{\"judgements\":[{\"by\":[],\"score\":1}]}]}', SELF_EVALUATION, FIELD_TYPE",
    "'{\"indicators\":[{\"judgements\":[{\"by\":\"财政\"},{\"by\":\"第三方评分\"},{\"by\":\"third party\"}]}]}', SELF_EVALUATION, ''"
  })
  void whatIsOddIsReported(String document, FormKind kind, String problems) {
    FormReading reading = JSON.read(document);
    assertEquals(problems, codes(reading));
    assertEquals(kind, reading.orElseThrow().kind());
    for (Problem problem : reading.problems()) {
      assertTrue(problem.place().isPresent(), problem.toString());
    }
  }

  @Test
  void aJudgementThatIsLeftOutIsReportedWithTheNearestName() {
    FormReading reading = JSON.read(
        "{\"indicators\":[{\"judgements\":[{\"by\":\"finanse\",\"score\":4},{\"by\":\"财政\",\"score\":3}]}]}");
    Problem problem = reading.problems().get(0);
    assertEquals(
        "not a value of this field: \"finanse\"; perhaps it should be finance, and its judgement is left out",
        problem.wording().english());
    assertEquals("本字段没有此取值：\"finanse\"，可能应为 finance，该评分未读入", problem.wording().chinese());
    assertEquals("/indicators/0/judgements/0/by", problem.location());
    assertEquals(1, reading.orElseThrow().indicators().get(0).judgements().size());
  }

  @Test
  void anAdjustmentThatCannotBeReadIsKeptAsWritten() {
    FormReading reading = JSON.read("{\"indicators\":[{\"deduction\":\"酌情\"}]}");
    assertTrue(reading.hasErrors());
    Indicator row = reading.orElseThrow().indicators().get(0);
    assertEquals("酌情", row.deduction().orElseThrow().text());
    assertFalse(row.deduction().orElseThrow().value().isPresent());
    assertEquals("/indicators/0/deduction", reading.problems().get(0).location());
  }

  @Test
  void theKindAndTheFormatAreAlwaysWritten() {
    assertEquals(
        "{\"format\":1,\"kind\":\"self-evaluation\"}",
        JSON.writeLine(PerformanceForm.builder().build()));
  }
}
