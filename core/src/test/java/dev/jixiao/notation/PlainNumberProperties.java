package dev.jixiao.notation;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
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

  @Example
  void takesThePlainest() {
    for (String text : List.of(
        "≥90%", "120件", "71.28万元", "=2次", "0", "<5%", "100", "92.5%", "250000元", "≥500亩", "12公里")) {
      assertNotNull(PlainNumber.read(text), text);
    }
  }

  @Example
  void leavesTheRestToTheGrammar() {
    for (String text : List.of(
        "",
        "≥",
        "%",
        "2020年",
        "10月",
        "12.31日",
        "60天",
        "007",
        "1.",
        ".5",
        "1.2.3%",
        "2023.07",
        "90%以上",
        "１００％",
        "1,200元",
        "-3%",
        "约120平方米",
        "12345678901234567890件",
        "1:1.5")) {
      assertNull(PlainNumber.read(text), text);
    }
  }

  @Provide
  Arbitrary<String> numbers() {
    Arbitrary<String> sign = Arbitraries.of("", "≥", "≤", "=", ">", "<", "≈", "-");
    Arbitrary<String> number =
        Arbitraries.strings().withChars("0123456789.").ofMinLength(1).ofMaxLength(6);
    Arbitrary<String> unit = Arbitraries.of(
        "", "%", "‰", "元", "万元", "亿元", "件", "次", "人", "人次", "个", "名", "户", "家", "座", "期", "起", "分",
        "度", "项", "万", "天", "日", "月", "年", "份", "季", "平方米", "公里", "亩", "米", "里", "升", "方", "平方",
        "斤", "吨", "m", "m2", "kg", "t", "公顷", "余件", "元/人", "台套", "级");
    return Combinators.combine(sign, number, unit).as((a, b, c) -> a + b + c);
  }
}
