package dev.jixiao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Requirement;
import dev.jixiao.compare.Verdict;
import java.time.Year;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets as values: what is equal, what each says of itself, and what becomes of those that nobody understands. */
class TargetsTest {
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();
  private static final ComparisonContext CONTEXT = ComparisonContext.builder().build();

  @ParameterizedTest
  @CsvSource({
    "≥90%, 90%以上",
    "10万元, 10.0 万元",
    "12月30日前, ≤12.30日",
    "90%-100%, 90%～100%",
    "1:1.5, 1：1.50",
    "较上年增长10%, 增长10%",
    "1-12月, 1月至12月",
    "显著提升, 显著提升",
    "≥3次；≤5天, 3次以上；5天以内"
  })
  void theSameInAnotherSpellingIsEqual(String text, String other) {
    assertEquals(TYPES.read(text), TYPES.read(other));
    assertEquals(TYPES.read(text).hashCode(), TYPES.read(other).hashCode());
    assertEquals(text, TYPES.read(text).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "≥90%, >90%",
    "≥90%, ≥91%",
    "10万元, 10万",
    "<90%, 近90%",
    "12月30日前, 12月31日前",
    "12月底, 12月30日前",
    "显著提升, 明显提升",
    "+10%, 10%",
    "≥3次；≤5天, ≥3次；≤6天",
    "见附件, ≥3次"
  })
  void whatMeansSomethingElseIsNot(String text, String other) {
    assertNotEquals(TYPES.read(text), TYPES.read(other));
    assertNotEquals(TYPES.read(other), TYPES.read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "percentage, ≥90%, ≥90%",
    "number, 20件, 20件",
    "money, 4.8万元, 4.8万元",
    "duration, 60天内完成, ≤60天",
    "approximate, 约120平方米, ≈120平方米",
    "relative-change, 下降30%, -30%",
    "deadline, 2020年12月底, ≤2020-12",
    "period, 1-12月, --01~--12",
    "range, 90%-100%, 90%~100%",
    "ratio, 1：1.5, 1:1.5",
    "qualitative, 显著提升, 显著提升",
    "completion, 已完成, 已完成",
    "conditions, ≥3次；≤5天, ≥3次；≤5天",
    "text, 见附件, 见附件"
  })
  void aTargetIsReadByTheNameOfItsType(String type, String text, String canonical) {
    Target target = TYPES.read(type, text);
    assertEquals(canonical, target.canonical());
    assertEquals(type, TYPES.nameOf(target));
    assertEquals(TYPES.read(text), target);
    assertEquals(target, TYPES.find(type).orElseThrow().parse(text).orElseThrow());
    assertEquals(type, TYPES.find(type).orElseThrow().toString());
    assertEquals(TYPES.label(type), TYPES.labelOf(target));
    assertEquals(TYPES.label(type), TYPES.understand(text, CONTEXT).label());
  }

  @ParameterizedTest
  @CsvSource({"percentage, 20件", "number, ≥90%", "deadline, 完成", "range, 90%", "conditions, 90%"})
  void aTargetOfAnotherTypeIsKeptAsItWasWritten(String type, String text) {
    UnknownTarget target = assertInstanceOf(UnknownTarget.class, TYPES.read(type, text));
    assertEquals(type, target.type());
    assertEquals(text, target.text());
    assertEquals(text, target.canonical());
    assertEquals(type, TYPES.nameOf(target));
    assertTrue(TYPES.find(type).orElseThrow().parse(text).isUnrecognised());
  }

  @Test
  void aTargetOfAnUnknownTypeIsNotJudged() {
    Target target = TYPES.read("index", " 5A级 ");
    assertEquals("5A级", target.canonical());
    Comparison comparison = TYPES.compare(target, ActualValue.of("5A级"), CONTEXT);
    assertEquals(Verdict.UNDETERMINED, comparison.verdict());
    assertEquals("TARGET_TYPE_UNKNOWN", comparison.problem().orElseThrow().code());
    Understanding understood = TYPES.understand(target, CONTEXT);
    assertEquals("TARGET_TYPE_UNKNOWN", understood.problem().orElseThrow().code());
    assertTrue(understood.toText(Locale.CHINESE).contains("index"), understood.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "/", "—", "无"})
  void aMissingTargetIsSaidToBeMissing(String text) {
    Target target = TYPES.read(text);
    assertEquals("text", TYPES.nameOf(target));
    Comparison comparison = TYPES.compare(target, ActualValue.of("100"), CONTEXT);
    assertEquals("TARGET_MISSING", comparison.problem().orElseThrow().code());
    Requirement requirement = TYPES.requirement(target, CONTEXT);
    assertEquals("TARGET_MISSING", requirement.problem().orElseThrow().code());
    assertEquals("未填写指标值", TYPES.understand(text, CONTEXT).toText(Locale.CHINESE));
    assertEquals("there is no target", TYPES.understand(text, CONTEXT).toString());
  }

  @Test
  void aTextThatIsNoTargetSaysWhere() {
    Understanding understood = TYPES.understand("12abc", CONTEXT);
    assertEquals("TARGET_UNREADABLE", understood.problem().orElseThrow().code());
    assertEquals("text", understood.type());
    assertEquals("文字", understood.label().chinese());
    assertEquals("12abc", understood.requirement().wording().chinese());
  }

  @Test
  void conditionsAreSaidOneByOne() {
    Understanding understood = TYPES.understand(
        "≥3次；见附件；12月底前", ComparisonContext.builder().fiscalYear(Year.of(2024)).build());
    assertEquals("conditions", understood.type());
    assertEquals("多项条件：不低于3次；见附件；不晚于2024年12月31日", understood.toText(Locale.CHINESE));
    assertEquals(
        "several conditions: at least 3次; 见附件; no later than 31 December 2024",
        understood.toText(Locale.ENGLISH));
  }
}
