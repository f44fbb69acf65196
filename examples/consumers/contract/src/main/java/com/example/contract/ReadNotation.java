package com.example.contract;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.target.IndicatorTypes;

/** Every notation, read into the library's one canonical notation. */
public class ReadNotation {
  public static void main(String[] args) {
    IndicatorTypes types = IndicatorTypes.standard();
    for (String text : new String[] {
        "100", "１００％", ">=90％", "不低于90%", "90%以上", "高于80%", "≤71.28万元", "5%以内", "=2次", "±3%以内", "3至5次",
        "12月30日前", "≤12.31日", "≤10月", "2020年12月底", "2020年年底之前完成", "2021年1月-12月", "60天内完成", "1,200.50元",
        "三次", "百分之九十", "1：1.5", "较上年增长10%", "显著增强", "长期提高", "严格执行相关制度规定"}) {
      System.out.println(text + " -> " + types.read(text).canonical());
    }
    for (String text : new String[] {"253", "70余件次", "≥95%", "100%", "2023年11月5日", "完成", "/", "显著增强", "3577. 95万人次"}) {
      System.out.println(text + " -> " + ActualValue.of(text).canonical());
    }
  }
}
