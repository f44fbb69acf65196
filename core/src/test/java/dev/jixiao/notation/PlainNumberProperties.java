package dev.jixiao.notation;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The short way to plain numbers leads where the grammar leads. */
class PlainNumberProperties {
  @Property
  void readsWhatTheGrammarReads(@ForAll("numbers") String text) {
    Cell plain = PlainNumber.read(text);
    if (plain != null) {
      SameReading.check(plain, text);
    }
  }

  @Provide
  Arbitrary<String> numbers() {
    Arbitrary<String> sign = Arbitraries.of(
        "", "≥", "≤", "=", ">", "<", "≈", "-", ">=", "=>", "<=", "=<", "==", "=≥", ">≥");
    Arbitrary<String> number =
        Arbitraries.strings().withChars("0123456789.").ofMinLength(1).ofMaxLength(6);
    Arbitrary<String> unit = Arbitraries.of(
        "", "%", "‰", "元", "万元", "亿元", "件", "次", "人", "人次", "个", "名", "户", "家", "座", "期", "起", "分",
        "度", "项", "万", "天", "日", "月", "年", "份", "季", "平方米", "公里", "亩", "米", "里", "升", "方", "平方",
        "斤", "吨", "m", "m2", "kg", "t", "公顷", "余件", "元/人", "台套", "级", "小时", "个月", "个工作日", "工作日",
        "周", "周年", "个年度", "季度", "个季度", "昼夜", "倍", "成", "度电", "千瓦", "kW", "h", "s", "分钟", "时",
        "平方公里", "亿人", "天内", "个日历天");
    Arbitrary<String> bound = Arbitraries.of("", "", "", "以上", "以内", "以下", "以前", "以");
    return Combinators.combine(sign, number, unit, bound).as((a, b, c, d) -> a + b + c + d);
  }
}
