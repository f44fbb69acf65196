package dev.jixiao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.ActualKind;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Direction;
import dev.jixiao.compare.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The comparison of every target type with every actual reading. The table of the Javadoc is the golden file; with the environment
 * variable {@code JIXIAO_REWRITE} it is written anew.
 */
class ComparisonMatrixTest {
  private static final Path PAGE = Path.of(
      "src/main/javadoc/dev.jixiao.core/dev/jixiao/compare/doc-files/comparison-matrix.html");
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();

  // L larger, S smaller, E earlier is better
  private static final List<String> TARGETS = List.of(
      "L 20",
      "L ≥20件",
      "L =20件",
      "L =0起",
      "S 20万元",
      "S ≤20万元",
      "L ≥95%",
      "L 1%",
      "L 10~20件",
      "L -3%~3%",
      "L 约20件",
      "E ≤2020-10",
      "E 2020年10月",
      "E 2020年1月-10月",
      "E ≤20天",
      "L +10%",
      "L -30%",
      "L 1:1.5",
      "L 显著提升",
      "L 良好",
      "L 及时",
      "E 20天内；95%",
      "L 见附件");

  private static final List<String> ACTUALS = List.of(
      "20",
      "18",
      "18件",
      "18人",
      "18件次",
      "20万元",
      "180000元",
      "95%",
      "100%",
      "0.95",
      "0",
      "0%",
      "约18件",
      "70余件",
      "≥20件",
      "≥95%",
      "<95%",
      "15~18件",
      "2020年9月",
      "2020年11月5日",
      "≤10月",
      "2020年1月-10月",
      "18天",
      "15个工作日",
      "增长12%",
      "下降15%",
      "1:1.5",
      "显著提升",
      "有所提升",
      "良好",
      "已完成",
      "及时",
      "基本完成",
      "未完成",
      "18件，95%",
      "/",
      "清澈");

  private static Comparison compare(String target, String actual) {
    Direction direction = switch (target.charAt(0)) {
      case 'S' -> Direction.SMALLER_IS_BETTER;
      case 'E' -> Direction.EARLIER_IS_BETTER;
      default -> Direction.LARGER_IS_BETTER;
    };
    ComparisonContext context = ComparisonContext.builder()
        .direction(direction)
        .fiscalYear(Year.of(2020))
        .build();
    return TYPES.compare(TYPES.read(target.substring(2)), ActualValue.of(actual), context);
  }

  @Test
  void theTableOfTheJavadocIsTrue() throws IOException {
    String page = page();
    if (System.getenv("JIXIAO_REWRITE") != null) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertEquals(Files.readString(PAGE), page);
  }

  @Test
  void everyTypeAndEveryReadingIsInTheTable() {
    Set<String> types = TARGETS.stream()
        .map(target -> TYPES.nameOf(TYPES.read(target.substring(2))))
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        new TreeSet<>(List.of(
            "number",
            "percentage",
            "money",
            "range",
            "approximate",
            "deadline",
            "period",
            "duration",
            "relative-change",
            "ratio",
            "qualitative",
            "completion",
            "conditions",
            "text")),
        types);
    Set<ActualKind> kinds =
        ACTUALS.stream().map(a -> ActualValue.of(a).kind()).collect(Collectors.toSet());
    assertEquals(Set.of(ActualKind.values()), kinds);
  }

  @Test
  void whatIsUndeterminedSaysWhyAndHasNoCompletion() {
    for (String target : TARGETS) {
      for (String actual : ACTUALS) {
        Comparison comparison = compare(target, actual);
        if (comparison.verdict() == Verdict.UNDETERMINED) {
          assertTrue(comparison.problem().isPresent(), target + " " + actual);
          assertTrue(comparison.completion().isEmpty(), target + " " + actual);
        }
      }
    }
  }

  private static String page() {
    StringBuilder page = new StringBuilder("""
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="UTF-8"><title>Comparison matrix</title></head>
        <body>
        <h1>What every actual value is worth against every target</h1>
        <p>Rows are actual values (实际完成值), columns are targets (年度指标值) with the direction of their category; the fiscal
        year is 2020. A cell gives the verdict, the completion rate, "declared" where the verdict rests on a statement, the
        code of a problem, and in brackets what was assumed. "?" is undetermined. A test compares this page with the library.</p>
        <table border="1">
        <caption>verdict, completion, basis, problem and assumptions</caption>
        """);
    page.append("<thead><tr><th scope=\"col\">actual</th>");
    for (String target : TARGETS) {
      page.append("<th scope=\"col\">").append(heading(target)).append("</th>");
    }
    page.append("</tr></thead>\n<tbody>\n");
    for (String actual : ACTUALS) {
      page.append("<tr><th scope=\"row\">")
          .append(escaped(actual))
          .append("<br>")
          .append(ActualValue.of(actual).kind().name().toLowerCase(Locale.ROOT))
          .append("</th>");
      for (String target : TARGETS) {
        page.append("<td>").append(escaped(cell(compare(target, actual)))).append("</td>");
      }
      page.append("</tr>\n");
    }
    return page.append("</tbody>\n</table>\n</body>\n</html>\n").toString();
  }

  private static String heading(String target) {
    String direction = switch (target.charAt(0)) {
      case 'S' -> "less";
      case 'E' -> "earlier";
      default -> "more";
    };
    return escaped(target.substring(2)) + "<br>" + TYPES.nameOf(TYPES.read(target.substring(2)))
        + ", " + direction;
  }

  private static String cell(Comparison comparison) {
    StringBuilder text = new StringBuilder(
        switch (comparison.verdict()) {
          case MET -> "met";
          case PARTLY_MET -> "partly";
          case NOT_MET -> "not met";
          case UNDETERMINED -> "?";
          case NOT_APPLICABLE -> "not applicable";
        });
    comparison.completion().ifPresent(rate -> text.append(' ').append(rate));
    text.append(comparison.basis() == Basis.DECLARED ? " declared" : "");
    comparison.problem().ifPresent(problem -> text.append(' ').append(problem.code()));
    if (!comparison.assumptions().isEmpty()) {
      text.append(comparison.assumptions().stream()
          .map(assumption -> assumption.kind().name())
          .collect(Collectors.joining(", ", " [", "]")));
    }
    return text.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
