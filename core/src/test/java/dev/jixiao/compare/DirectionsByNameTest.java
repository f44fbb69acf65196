package dev.jixiao.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.DirectionsByName.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that tell which way is better and, beside them, names that do not. */
class DirectionsByNameTest {
  private static final DirectionsByName STANDARD = DirectionsByName.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "森林火灾受害率", "主要林业有害生物成灾率", "安全事故起数", "群众投诉率", "差错率（%）", "指标3：差错率", "差 错 率", "人才流失率", "空置率",
        "返工率", "结转结余率", "预算调整率", "预算控制率", "公用经费控制率", "三公经费控制率", "“三公”经费变动率", "在职人员控制率", "成本控制率",
        "单位能耗", "污染物排放量", "平均等候时间", "案件平均办结时长", "是否存在违规行为", "产品不合格率", "群众不满意率", "不动产登记差错率"
      })
  void lessIsBetter(String name) {
    assertEquals(Optional.of(Direction.SMALLER_IS_BETTER), direction(name), name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"资金执行率", "任务完成率", "投诉处理率", "问题整改率", "政府采购执行率", "补贴发放率", "信访件办结率", "群众满意度"})
  void moreIsBetter(String name) {
    assertEquals(Optional.of(Direction.LARGER_IS_BETTER), direction(name), name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "培训人数", "污染控制率", "病虫害防治控制率", "结构调整率", "价格变动率", "降低群众投诉率", "投诉率下降幅度", "减少事故起数", "查处违法行为",
        "打击违法犯罪案件数", "受理投诉件数", "处理投诉件数", "无安全事故", "零投诉", "未违规", "成本节约率", "单价", "投诉率说明", "贫困户退出率"
      })
  void tellsNothing(String name) {
    assertEquals(Optional.empty(), direction(name), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"举报率", "落后产能淘汰率", "撤诉率", "人员流动率", "贫困户退出率", "未参保率", "设备停用率"})
  void aRateThatMayBeGoodOrBadIsUnclear(String name) {
    assertTrue(STANDARD.isUnclear(name), name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "投诉率", "合格率", "举报件数", "举报处理率", "培训人数", "污染控制率", "结构调整率", "成本节约率", "不动产登记率"})
  void othersAreNot(String name) {
    assertFalse(STANDARD.isUnclear(name), name);
  }

  private static Optional<Direction> direction(String name) {
    return STANDARD.of(name).map(Reason::direction);
  }

  @Test
  void givesTheEndingAsTheReason() {
    assertEquals("受害率", STANDARD.of("森林火灾受害率").orElseThrow().ending());
    assertEquals("控制率", STANDARD.of("预算控制率（%）").orElseThrow().ending());
    assertEquals("不合格率", STANDARD.of("产品不合格率").orElseThrow().ending(), "the longest ending counts");
  }

  @Test
  void takesCustomEndings() {
    DirectionsByName ours =
        STANDARD.with(Direction.SMALLER_IS_BETTER, "拥挤度").with(Direction.LARGER_IS_BETTER, "差错率");
    assertEquals(Optional.of(Direction.SMALLER_IS_BETTER), ours.of("车厢拥挤度").map(Reason::direction));
    assertEquals(Optional.of(Direction.LARGER_IS_BETTER), ours.of("差错率").map(Reason::direction));
    assertEquals(Optional.empty(), direction("车厢拥挤度"), "the standard ones stay");
    for (String nothing : new String[] {"", " ", "\u200B", "（%）", "很".repeat(100)}) {
      assertThrows(
          IllegalArgumentException.class, () -> STANDARD.with(Direction.LARGER_IS_BETTER, nothing));
    }
  }

  @Test
  void theLongestEndingCountsInWhicheverOrderTheyWereAdded() {
    String[] endings = {"度", "适度", "舒适度", "的舒适度", "里的舒适度", "厢里的舒适度", "车厢里的舒适度"};
    for (boolean longestFirst : new boolean[] {true, false}) {
      DirectionsByName ours = STANDARD;
      for (int i = 0; i < endings.length; i++) {
        String ending = endings[longestFirst ? endings.length - 1 - i : i];
        Direction direction =
            ending.length() % 2 == 0 ? Direction.LARGER_IS_BETTER : Direction.SMALLER_IS_BETTER;
        ours = ours.with(direction, ending);
      }
      for (String ending : endings) {
        assertEquals(ending, ours.of("新" + ending).orElseThrow().ending());
      }
    }
  }

  @Test
  void anEndingIsLookedUpAsNamesAre() {
    DirectionsByName ours = STANDARD.with(Direction.SMALLER_IS_BETTER, "拥 挤 度（%）");
    assertEquals(Optional.of(Direction.SMALLER_IS_BETTER), ours.of("车厢拥挤度").map(Reason::direction));
  }

  @Test
  void readsNamesOfAnyLength() {
    assertEquals(Optional.empty(), direction("很".repeat(10_000) + "差错率"));
    assertEquals(Optional.empty(), direction("）））（（（"));
  }
}
