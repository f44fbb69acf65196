package com.example.contract;

import dev.jixiao.compare.Verdict;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.score.Scorer;
import java.util.List;

/** Pairs of cells of which one says yes and the other, which looks like it, does not. */
public final class HastyReadings {
  private record Pair(IndicatorCategory category, String name, String target, String met, String notMet) {}

  private static final List<Pair> PAIRS = List.of(
      new Pair(IndicatorCategory.SOCIAL_BENEFIT, "居民环保意识", "明显增强", "明显增强", "尚未明显增强"),
      new Pair(IndicatorCategory.SOCIAL_BENEFIT, "居民环保意识", "明显增强", "显著增强", "有望明显增强"),
      new Pair(IndicatorCategory.TIMELINESS, "交付时间", "11月30日前", "按时完成", "推迟完成"),
      new Pair(IndicatorCategory.QUALITY, "规程执行", "严格执行", "严格执行", "严格执行不够"),
      new Pair(IndicatorCategory.QUANTITY, "招生人数", "≥60人", "65人", "退学人数65人"),
      new Pair(IndicatorCategory.QUALITY, "验收合格率", "≥95%", "验收合格率97%", "验收不合格率97%"),
      new Pair(IndicatorCategory.QUALITY, "差错率", "≤3%", "2%", "4%"),
      new Pair(IndicatorCategory.QUALITY, "是否发生安全事故", "否", "否", "是"),
      new Pair(IndicatorCategory.COST, "预算控制率", "100%", "96%", "104%"),
      new Pair(IndicatorCategory.COST, "资金支付率", "100%", "100%", "79%"),
      new Pair(IndicatorCategory.TIMELINESS, "完工时间", "2024.9月", "2024.8月", "2024.12月"),
      new Pair(IndicatorCategory.SERVICE_RECIPIENT_SATISFACTION, "学员满意度", "≥88%", "88%", "接近88%"));

  private HastyReadings() {}

  private static boolean isMet(Pair pair, String actual) {
    Indicator row = Indicator.builder()
        .category(pair.category()).name(pair.name()).target(pair.target()).actual(actual).weight("5").build();
    return Scorer.standard().score(row).comparison().verdict() == Verdict.MET;
  }

  /** Compares both cells of each pair with its target. */
  public static void main(String[] args) {
    for (Pair pair : PAIRS) {
      System.out.println(pair.name() + " " + pair.target() + ": " + pair.met() + " " + isMet(pair, pair.met()) + ", "
          + pair.notMet() + " " + isMet(pair, pair.notMet()));
    }
  }
}
