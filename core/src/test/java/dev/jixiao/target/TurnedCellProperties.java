package dev.jixiao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Verdict;
import java.time.Year;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever takes back or turns a value that would meet its target keeps it from being met: a denial, lateness, a part, a promise,
 * a plan, another subject, in every notation, in front, behind, in a label and in brackets.
 */
class TurnedCellProperties {
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();
  private static final ComparisonContext CONTEXT =
      ComparisonContext.builder().name("指标").fiscalYear(Year.of(2024)).build();

  /** A target and an answer that meets it, in all notations. */
  record Pair(String target, String answer) {}

  private static final List<Pair> NUMBERS = List.of(
      new Pair("≥100件", "120件"),
      new Pair("100", "120"),
      new Pair("≥90%", "95%"),
      new Pair("≥10万元", "12.5万元"),
      new Pair("≥10万元", "1,250,000元"),
      new Pair("10~20次", "15次"),
      new Pair("≥3场次", "4场次"),
      new Pair("≥60%", "七成"),
      new Pair("1:2", "1:2"),
      new Pair("增长10%", "增长12%"),
      new Pair("约100平方米", "100平方米"),
      new Pair("≥5公里", "5公里以上"));
  private static final List<Pair> DATES = List.of(
      new Pair("2024年12月底前", "2024年11月"),
      new Pair("12月31日前", "12月20日"),
      new Pair("2024年1月-12月", "2024年1月-12月"));
  private static final List<Pair> WORDS = List.of(
      new Pair("完成", "完成"),
      new Pair("完成", "全部完成"),
      new Pair("12月底前", "按期完成"),
      new Pair("≥10个", "办结"),
      new Pair("显著提升", "显著提升"),
      new Pair("持续改善", "持续改善"),
      new Pair("达标", "达标"),
      new Pair("验收合格", "验收合格"));

  @Provide
  Arbitrary<Pair> numbers() {
    return Arbitraries.of(NUMBERS);
  }

  @Provide
  Arbitrary<Pair> values() {
    return Arbitraries.oneOf(Arbitraries.of(NUMBERS), Arbitraries.of(DATES));
  }

  @Provide
  Arbitrary<Pair> words() {
    return Arbitraries.of(WORDS);
  }

  @Provide
  Arbitrary<String> turns() {
    return Arbitraries.of(
        "未", "尚未", "没有", "未能", "无法", "难以", "不能", "并未", "还没", "拟", "预计", "力争", "争取", "有望", "将", "即将",
        "计划", "有待", "尚需", "仍需", "亟需", "应", "承诺", "取消", "终止", "中止", "暂停", "口头", "象征性", "虚报", "违规",
        "疑似");
  }

  @Provide
  Arbitrary<String> lates() {
    return Arbitraries.of("延期", "逾期", "超期", "推迟", "滞后", "延后", "拖延", "顺延", "误期", "延误", "跨年");
  }

  @Provide
  Arbitrary<String> parts() {
    return Arbitraries.of("基本", "部分", "大部分", "一半", "个别", "少数", "三分之一", "多数", "局部", "初步");
  }

  @Provide
  Arbitrary<String> labels() {
    Arbitrary<String> subjects = Arbitraries.of(
        "流失", "退回", "取消", "未完成", "不合格", "逾期", "拒绝", "投诉", "差错", "空置", "请假", "报名", "计划", "预算", "上年",
        "去年", "目标", "应急车辆", "别处", "退货", "失败", "罚没", "漏报", "待办", "剩余", "结余", "拖欠");
    return Combinators.combine(subjects, Arbitraries.of("人数", "数量", "金额", "率", "面积", "件数", ""))
        .as((subject, measure) -> subject + measure);
  }

  @Provide
  Arbitrary<String> fates() {
    return Arbitraries.of(
        "待办", "退回", "取消", "延期", "未办结", "报废", "损坏", "缺席", "撤销", "投诉", "违规", "停用", "拟办", "流失", "有误",
        "报名", "待验收", "不合格", "重复", "作废", "注销", "暂停", "闲置", "返贫", "死亡", "未到", "存疑");
  }

  @Provide
  Arbitrary<String> remarks() {
    return Arbitraries.of(
        "未完成",
        "其中30件未完成",
        "含上年",
        "预计",
        "计划数",
        "目标值",
        "数据有误",
        "作废",
        "更正:80",
        "以最终审定为准",
        "注:实际80件",
        "本年40",
        "待核实",
        "含取消10件",
        "重复30件",
        "未经审计",
        "部分",
        "去年同期",
        "拟办",
        "不含",
        "含以前年度",
        "系上年数据");
  }

  private static Verdict verdict(String target, String actual) {
    return compare(target, actual).verdict();
  }

  private static Comparison compare(String target, String actual) {
    return TYPES.compare(TYPES.read(target), ActualValue.of(actual), CONTEXT);
  }

  private static void neverMet(String target, String actual) {
    assertNotEquals(Verdict.MET, verdict(target, actual), target + " <- " + actual);
  }

  // a number of something else is no number at all, be it too large or too small
  private static void neverJudged(String target, String actual) {
    assertEquals(Verdict.UNDETERMINED, verdict(target, actual), target + " <- " + actual);
  }

  @Property
  void theAnswersAreMetAsTheyStand(@ForAll("values") Pair pair, @ForAll("words") Pair words) {
    assertEquals(Verdict.MET, verdict(pair.target(), pair.answer()), pair.toString());
    assertEquals(Verdict.MET, verdict(words.target(), words.answer()), words.toString());
  }

  @Property
  void aTurningWordBeforeWords(@ForAll("words") Pair pair, @ForAll("turns") String turn) {
    neverMet(pair.target(), turn + pair.answer());
    neverMet(pair.target(), "项目" + turn + pair.answer());
    neverMet(pair.target(), "目前" + turn + "全面" + pair.answer());
  }

  @Property
  void aTurningWordBehindWords(@ForAll("words") Pair pair, @ForAll("fates") String fate) {
    neverMet(pair.target(), pair.answer() + fate);
    neverMet(pair.target(), pair.answer() + "，" + fate);
    neverMet(pair.target(), pair.answer() + "的" + fate);
  }

  @Property
  void latenessIsNotInTime(@ForAll("words") Pair pair, @ForAll("lates") String late) {
    neverMet(pair.target(), late + pair.answer());
    neverMet(pair.target(), "工程" + late + pair.answer());
  }

  @Property
  void aPartIsNotAll(@ForAll("words") Pair pair, @ForAll("parts") String part) {
    neverMet(pair.target(), part + pair.answer());
    neverMet(pair.target(), part + "任务" + pair.answer());
  }

  @Property
  void aTurningWordBeforeAValue(@ForAll("values") Pair pair, @ForAll("turns") String turn) {
    neverMet(pair.target(), turn + pair.answer());
    neverMet(pair.target(), turn + "完成" + pair.answer());
  }

  @Property
  void aLabelOfSomethingElse(@ForAll("numbers") Pair pair, @ForAll("labels") String label) {
    neverJudged(pair.target(), label + pair.answer());
    neverJudged(pair.target(), label + "为" + pair.answer());
    neverJudged(pair.target(), label + "：" + pair.answer());
  }

  @Property
  void whatBecameOfWhatWasCounted(@ForAll("values") Pair pair, @ForAll("fates") String fate) {
    neverMet(pair.target(), pair.answer() + fate);
    neverMet(pair.target(), pair.answer() + "已" + fate);
    neverMet(pair.target(), pair.answer() + "，" + fate);
  }

  @Property
  void aRemarkThatLeavesItOpen(@ForAll("values") Pair pair, @ForAll("remarks") String remark) {
    neverMet(pair.target(), pair.answer() + "（" + remark + "）");
    neverMet(pair.target(), pair.answer() + "(" + remark + ")");
    neverMet(pair.target(), pair.answer() + "【" + remark + "】");
  }

  @Property
  void aRemarkBehindWords(@ForAll("words") Pair pair, @ForAll("remarks") String remark) {
    neverMet(pair.target(), pair.answer() + "（" + remark + "）");
  }

  @Property(tries = 200)
  void whateverIsComposedOfTheLibrarysOwnWords(@ForAll long seed) {
    TurnedCells cells = new TurnedCells(new SplittableRandom(seed));
    for (int i = 0; i < 20; i++) {
      TurnedCells.Tried tried = cells.next();
      assertTrue(tried.isHeld(), tried::toString);
    }
  }
}
