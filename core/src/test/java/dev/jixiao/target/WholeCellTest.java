package dev.jixiao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.jixiao.compare.ActualKind;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Verdict;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Problem;
import dev.jixiao.score.Scorer;
import dev.jixiao.value.CellWords;
import dev.jixiao.value.CellWords.Meaning;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All of a cell is accounted for, also where it stands alone: in a target, and in an actual value that answers nothing yet. */
class WholeCellTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "10件待办",
        "10台报废",
        "12人缺席",
        "10个退回",
        "120人未到",
        "招标完成",
        "立项完成",
        "设计完成",
        "目标100件",
        "计划数100件",
        "流失人数100人",
        "预计12件",
        "延期完成100件",
        "100件作废",
        "100件重复"
      })
  void anActualValueThatIsOfSomethingElseIsText(String cell) {
    assertEquals(ActualKind.TEXT, ActualValue.of(cell).kind(), cell);
  }

  @ParameterizedTest
  @CsvSource({
    "10件, 10件",
    "培训120人, 120人",
    "共120人, 120人",
    "95%, 95%",
    "12月20日完成, --12-20",
    "120人（含线上20人）, 120人",
    "满意度95%, 95%"
  })
  void othersAreRead(String cell, String canonical) {
    assertEquals(canonical, ActualValue.of(cell).canonical(), cell);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "100件(其中30件未完成), 其中30件未完成",
        "100件（计划数）, 计划数",
        "100件（合同数）, 合同数",
        "100件（含上年20件）, 含上年20件",
        "100件（含线上20件）, -",
        "100件（详见附件）, -",
        "100件（作废20件）, 作废20件",
        "100件, -",
        "已完成（未验收）, -"
      })
  void aRemarkThatLeavesTheNumberOpenIsKept(String cell, String remark) {
    assertEquals(Optional.ofNullable(remark), ActualValue.of(cell).remark());
  }

  @ParameterizedTest
  @CsvSource({
    "招聘人数, ≥20人, 编制25名, 编制",
    "培训合格人数, ≥100人, 培训120人, 培训",
    "游客人次同比增长率, ≥10%, 环比增长12%, 环比",
  })
  void whatIsOfSomethingElseIsNamed(String name, String target, String actual, String words) {
    Problem problem = Scorer.standard()
        .score(Indicator.builder()
            .name(name)
            .target(target)
            .actual(actual)
            .weight(10)
            .build())
        .comparison()
        .problem()
        .orElseThrow();
    assertEquals(
        "\"" + words + "\" in \"" + actual
            + "\" may make it something other than what the indicator asks for",
        problem.message(Locale.ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10件待办",
        "100件(其中30件未完成)",
        "100件（作废20件）",
        "10台报废",
        "≥100人未到",
        "5星",
        "3档",
        "2024学年",
        "第3名",
        "8点"
      })
  void aTargetOfSomethingElseIsText(String cell) {
    assertInstanceOf(FreeText.class, IndicatorTypes.standard().read(cell), cell);
  }

  @ParameterizedTest
  @CsvSource({
    "100件（计划数）, 100件",
    "≥95%（目标值）, ≥95%",
    "≤3起事故, ≤3起事故",
    "未完成率≤5%, ≤5%",
    "100件（含新增20件）, 100件",
    "5千万元, 5000万元",
    "1.5千万元, 1500万元",
    "3百万, 300万",
    "3千元, 3千元",
    "5000￥, 5000元",
    "一千零十七, 1017",
    "二十五万元, 25万元"
  })
  void othersAreTargets(String cell, String canonical) {
    assertEquals(canonical, IndicatorTypes.standard().read(cell).canonical());
  }

  @Test
  void aNulStaysWhateverStandsBesideIt() {
    for (String cell : List.of("95%\0", "[90%,95%\0]", "90%；95%\0", "\0", "９5%\0")) {
      String canonical = IndicatorTypes.standard().read(cell).canonical();
      assertEquals(canonical, IndicatorTypes.standard().read(canonical).canonical(), canonical);
    }
    assertInstanceOf(FreeText.class, IndicatorTypes.standard().read("95%\0"));
    assertInstanceOf(FreeText.class, IndicatorTypes.standard().read("９5%\0"));
  }

  @Test
  void aCustomWordOfOneCharacterIsAWordLikeOthers() {
    IndicatorTypes ours =
        IndicatorTypes.standard().withWords(CellWords.standard().with(Meaning.HARM, "亡"));
    Comparison comparison = ours.compare(
        ours.read("0起"),
        ActualValue.of("无亡"),
        ComparisonContext.builder().name("安全事故数").words(ours.words()).build());
    assertEquals("ACTUAL_KIND_MISMATCH", comparison.problem().orElseThrow().code());
  }

  @Test
  void customWordsServeTargetsAndActualValuesAlike() {
    IndicatorTypes ours = IndicatorTypes.standard()
        .withWords(CellWords.standard()
            .with(Meaning.HARMLESS, "全域")
            .with(Meaning.STOPPED, "黄了")
            .with(Meaning.DONE, "收网"));
    assertEquals("≥100件", ours.read("全域≥100件").canonical());
    assertInstanceOf(FreeText.class, IndicatorTypes.standard().read("全域≥100件"));
    assertInstanceOf(FreeText.class, ours.read("10件黄了"));
    assertEquals("completion", ours.nameOf(ours.read("全部收网")));
    Scorer scorer = Scorer.builder().types(ours).build();
    assertEquals(Verdict.MET, verdict(scorer, ours.read("≥10件"), "全域12件"));
    assertEquals(Verdict.MET, verdict(scorer, ours.read("水平明显提升"), "全域明显提升"));
    assertEquals(
        Verdict.UNDETERMINED,
        verdict(Scorer.standard(), IndicatorTypes.standard().read("水平明显提升"), "全域明显提升"));
    assertEquals(Verdict.UNDETERMINED, verdict(scorer, ours.read("≥10件"), "12件黄了"));
    assertEquals(Verdict.MET, verdict(scorer, ours.read("全部收网"), "已收网"));
    assertEquals(
        ours.read("completion", "全部收网"),
        ours.read("全部收网"),
        "and as JSON gives them, with their type");
  }

  private static Verdict verdict(Scorer scorer, Target target, String actual) {
    Indicator row =
        Indicator.builder().name("n").target(target).actual(actual).weight("10").build();
    return scorer.score(row).comparison().verdict();
  }

  @ParameterizedTest
  @CsvSource({
    "≥10件, 12件, MEASURED",
    "≥10件, 完成, DECLARED",
    "≥10件, 及时, NONE",
    "≥10件, '', NONE",
    "乱七八糟, 12件, NONE"
  })
  void whatIsUndeterminedRestsOnNothing(String target, String actual, Basis basis) {
    Comparison comparison = IndicatorTypes.standard()
        .compare(
            IndicatorTypes.standard().read(target),
            ActualValue.of(actual),
            ComparisonContext.builder().build());
    assertEquals(basis, comparison.basis());
    assertEquals(
        basis == Basis.NONE ? Basis.NONE : Basis.DECLARED, comparison.declared().basis());
  }
}
