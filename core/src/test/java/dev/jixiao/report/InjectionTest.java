package dev.jixiao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.problem.DisplayWidth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text of a form does anything in a report, or passes for a line of it. */
class InjectionTest {
  private static final Pattern LINE_OF_TEXT =
      Pattern.compile("《.*》（2024年度）|项目名称：.*|总分：.*|审核发现：[0-9]+| .*|[┌├└][─┬┼┴]*[┐┤┘]|│.*│");
  private static final Pattern LINE_OF_MARKDOWN = Pattern.compile(
      "|## 《.*》（2024年度）|- .*|\\|.* \\||\\|[-:|]+\\||[0-9]+\\. .*|   - .*|### 审核发现：[0-9]+");

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
    InjectedForm form = InjectedForm.of(injected.text());
    String report = TextReport.in(Locale.CHINESE).render(form.score(), form.findings());
    assertInert(report);
    for (String line : report.split("\n", -1)) {
      assertTrue(line.isEmpty() || LINE_OF_TEXT.matcher(line).matches(), line);
      assertTrue(DisplayWidth.of(line) <= 120, line);
      if (line.startsWith("│")) {
        assertEquals(9, line.chars().filter(c -> c == '│').count(), line);
      }
    }
    for (String once : List.of("《", "项目名称：", "总分：", "审核发现：", "┌", "├", "└")) {
      assertEquals(1, report.lines().filter(line -> line.startsWith(once)).count(), once);
    }
    assertFalse(report.lines().anyMatch("未发现问题"::equals));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void leavesMarkdownAsItIs(Injections injected) {
    InjectedForm form = InjectedForm.of(injected.text());
    String report = MarkdownReport.in(Locale.CHINESE).render(form.score(), form.findings());
    assertInert(report);
    assertFalse(report.replaceAll("`[^`\n]*`", "").contains("<"), "an element");
    for (String line : report.split("\n", -1)) {
      assertTrue(LINE_OF_MARKDOWN.matcher(line).matches(), line);
      if (line.startsWith("|")) {
        assertEquals(
            9,
            line.replace("\\\\", "")
                .replace("\\|", "")
                .chars()
                .filter(c -> c == '|')
                .count(),
            line);
      }
    }
    assertEquals(1, report.lines().filter(line -> line.startsWith("- 总分：**")).count());
    assertEquals(4, report.lines().filter(line -> line.startsWith("|")).count());
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
