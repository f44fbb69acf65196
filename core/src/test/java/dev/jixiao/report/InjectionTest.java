package dev.jixiao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.FormKind;
import dev.jixiao.problem.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text of a form does anything in a report, or passes for a line of it. */
class InjectionTest {
  private static final String SECTION = "(?:绩效目标|项目资金|预警说明|补充信息|各方评分|各表|审核发现|需要修改)";
  private static final Pattern LINE_OF_TEXT = Pattern.compile(
      "《.*》（2024年度）|项目名称：.*|总分：.*|" + SECTION + "：[0-9]+| .*|[┌├└][─┬┼┴]*[┐┤┘]|│.*│");
  private static final Pattern LINE_OF_MARKDOWN = Pattern.compile(
      "|## 《.*》（2024年度）|## 项目名称：.*|- .*|\\|.* \\||\\|[-:|]+\\||[0-9]+\\. .*|   - .*|### " + SECTION
          + "(?:：[0-9]+)?");

  static List<Injections> texts() {
    return Injections.all();
  }

  @Test
  void triesEveryKindOfText() {
    assertTrue(texts().size() >= 59, "only " + texts().size());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void leavesATerminalAlone(Injections injected) {
    for (FormKind kind : FormKind.values()) {
      InjectedForm form = InjectedForm.of(injected.text(), kind);
      String report = TextReport.in(Locale.CHINESE).render(form.score(), form.findings());
      assertLines(report);
      assertTables(2, report);
      List<String> once = new ArrayList<>(List.of("《", "项目名称：", "补充信息：", "各方评分："));
      if (kind == FormKind.SELF_EVALUATION || kind == FormKind.EVALUATION) {
        once.add("总分：");
      }
      for (String begin : once) {
        assertEquals(1, report.lines().filter(line -> line.startsWith(begin)).count(), begin);
      }
    }
    String year = TextReport.in(Locale.CHINESE)
        .renderYear(InjectedForm.year(injected.text()), InjectedForm.yearFindings(injected.text()));
    assertLines(year);
    assertTables(1, year);
    for (String begin : List.of("项目名称：", "各表：4", "审核发现：")) {
      assertEquals(1, year.lines().filter(line -> line.startsWith(begin)).count(), begin);
    }
  }

  private static void assertLines(String report) {
    assertInert(report);
    for (String line : report.split("\n", -1)) {
      assertTrue(line.isEmpty() || LINE_OF_TEXT.matcher(line).matches(), line);
      assertTrue(DisplayWidth.of(line) <= 160, line);
    }
    assertFalse(report.lines().anyMatch("未发现问题"::equals));
  }

  /** As many tables as there are, and in each as many cells in every line. */
  private static void assertTables(int tables, String report) {
    for (String begin : List.of("┌", "├", "└")) {
      assertEquals(tables, report.lines().filter(line -> line.startsWith(begin)).count(), begin);
    }
    long bars = 0;
    for (String line : report.lines().toList()) {
      if (line.startsWith("┌")) {
        bars = line.chars().filter(c -> c == '┬').count() + 2;
      } else if (line.startsWith("│")) {
        assertEquals(bars, line.chars().filter(c -> c == '│').count(), line);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void leavesMarkdownAsItIs(Injections injected) {
    for (FormKind kind : FormKind.values()) {
      InjectedForm form = InjectedForm.of(injected.text(), kind);
      String report = MarkdownReport.in(Locale.CHINESE).render(form.score(), form.findings());
      // the rows of the form and those of its judges, with two lines of headings each
      int rows = kind == FormKind.MONITORING ? 9 : 8;
      assertMarkdown(report, rows, 2);
      long totals = kind == FormKind.SELF_EVALUATION || kind == FormKind.EVALUATION ? 1 : 0;
      assertEquals(
          totals, report.lines().filter(line -> line.startsWith("- 总分：**")).count());
    }
    String year = MarkdownReport.in(Locale.CHINESE)
        .renderYear(InjectedForm.year(injected.text()), InjectedForm.yearFindings(injected.text()));
    assertMarkdown(year, 5, 1);
  }

  private static void assertMarkdown(String report, int rows, int tables) {
    assertInert(report);
    assertFalse(report.replaceAll("`[^`\n]*`", "").contains("<"), "an element");
    long bars = 0;
    for (String line : report.split("\n", -1)) {
      assertTrue(LINE_OF_MARKDOWN.matcher(line).matches(), line);
      long own = line.replace("\\\\", "")
          .replace("\\|", "")
          .chars()
          .filter(c -> c == '|')
          .count();
      if (line.startsWith("| # ")) {
        bars = own;
      } else if (line.startsWith("|")) {
        assertEquals(bars, own, line);
      }
    }
    assertEquals(tables, report.lines().filter(line -> line.startsWith("| # ")).count());
    assertEquals(rows, report.lines().filter(line -> line.startsWith("|")).count());
  }

  private static void assertInert(String report) {
    report.codePoints().filter(point -> point != '\n').forEach(point -> {
      int type = Character.getType(point);
      assertFalse(
          type == Character.CONTROL
              || type == Character.FORMAT
              || type == Character.SURROGATE
              || type == Character.LINE_SEPARATOR
              || type == Character.PARAGRAPH_SEPARATOR,
          () -> "U+" + Integer.toHexString(point));
    });
  }
}
