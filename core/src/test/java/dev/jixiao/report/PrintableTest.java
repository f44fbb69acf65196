package dev.jixiao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a cell stands in a line, and how Markdown writes it: what is disturbing goes, what people write stays. */
class PrintableTest {

  static List<Arguments> oneLine() {
    return List.of(
        arguments("≥90%", "≥90%"),
        arguments("12月底前，完成100件", "12月底前，完成100件"),
        arguments("café", "café"),
        arguments("e\u0301", "e\u0301"),
        arguments("𠮷林", "𠮷林"),
        arguments("平方米 ㎡ ①", "平方米 ㎡ ①"),
        arguments("  两头　", "两头"),
        arguments("上\n下", "上 下"),
        arguments("上\r\n\t 下", "上 下"),
        arguments("\u202E倒", "·倒"),
        arguments("\u0000", "·"),
        arguments("——", "——"));
  }

  @ParameterizedTest
  @MethodSource
  void oneLine(String typed, String printed) {
    assertEquals(printed, Printable.line(typed));
  }

  static List<Arguments> markdown() {
    return List.of(
        arguments("≥90%", "≥90%"),
        arguments("-3%~3%", "-3%\\~3%"),
        arguments("1:1.5", "1:1.5"),
        arguments("4.8万元", "4.8万元"),
        arguments("No.5", "No.5"),
        arguments("2.5mm", "2.5mm"),
        arguments("a|b", "a\\|b"),
        arguments("<b>", "&lt;b&gt;"),
        arguments("A&B", "A&amp;B"),
        arguments("见 https://a.example/x?y=1#z", "见 `https://a.example/x?y=1#z`"),
        arguments("网址www.a.cn。", "网址`www.a.cn`。"),
        arguments("信箱a@b.cn", "信箱`a@b.cn`"),
        arguments("- 完成", "\\- 完成"),
        arguments("-1", "-1"),
        arguments("---", "\\---"),
        arguments("1. 完成", "1\\. 完成"),
        arguments("1.5", "1.5"),
        arguments("2024) 完成", "2024\\) 完成"),
        arguments("# 完成", "\\# 完成"),
        arguments("#3", "`#3`"));
  }

  @ParameterizedTest
  @MethodSource
  void markdown(String typed, String written) {
    assertEquals(written, MarkdownText.of(typed));
  }
}
