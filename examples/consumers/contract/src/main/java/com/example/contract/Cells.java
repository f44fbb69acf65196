package com.example.contract;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.target.IndicatorTypes;
import java.util.List;

/** What is written in a cell beside what the library understands, in its one notation. */
public final class Cells {
  private static final List<String> TARGETS = List.of(
      "36", "１２０人", "＞＝85％", "不少于40场次", "95%及以上", "超过1.2亿元", "≦350元/人", "10%以内", "＝4次", "±5%以内", "6至8期",
      "9月15日前", "≤6.30日", "≤8月", "2025年6月底", "2025年3月-9月", "45天内完成", "2,350.5元", "两次", "百分之八十五", "1：2.5",
      "较上年下降8%", "明显改善", "长效运行", "按规定公开");
  private static final List<String> ACTUALS = List.of(
      "48", "90余人次", "≥98%", "2025年4月9日", "已完成", "—", "明显改善", "1 250.75万元");

  private Cells() {}

  /** Reads the cells. */
  public static void main(String[] args) {
    IndicatorTypes types = IndicatorTypes.standard();
    TARGETS.forEach(cell -> System.out.println("target " + cell + " = " + types.read(cell).canonical()));
    ACTUALS.forEach(cell -> System.out.println("actual " + cell + " = " + ActualValue.of(cell).canonical()));
  }
}
