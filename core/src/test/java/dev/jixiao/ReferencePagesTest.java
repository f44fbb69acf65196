package dev.jixiao;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.audit.AuditRule;
import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.RuleDescription;
import dev.jixiao.audit.Threshold;
import dev.jixiao.compare.QualitativeLadder;
import dev.jixiao.form.Adjustment;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.StrategyComments;
import dev.jixiao.table.TableHeadings;
import dev.jixiao.table.TableRole;
import dev.jixiao.target.IndicatorType;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.value.CellWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reference pages of the Javadoc are what the code says: with {@code -Dapi.update=true} they are written anew. Each is made from
 * the whole of what it lists, so that nothing can be left out of it.
 */
class ReferencePagesTest {
  private static final Path JAVADOC = Path.of("src/main/javadoc");
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();

  private static final List<String> TARGETS = List.of(
      "100",
      "20件",
      "≥20件",
      "不少于20件",
      "≤71.28万元",
      "≥95%",
      "90%-100%",
      "±3%以内",
      "120平方米左右",
      "12月30日前",
      "2024年10月底前",
      "2024年1月-10月",
      "第四季度",
      "60天内完成",
      "较上年增长10%",
      "下降30%",
      "1:1.5",
      "显著提升",
      "良好",
      "及时",
      "已完成",
      "是",
      "60天内完成，经批准延长案件90天完成",
      "参照政府采购成本控制",
      "见附件");

  private static final List<String> POINTS = List.of("2", "2分", "加2分", "扣2分", "-2", "酌情", "—");
  private static final List<String> VETOES = List.of("是", "一票否决", "√", "否", "扣2分", "—");

  /** A page by its place under the Javadoc of the module. */
  private record Page(String place, String title, String body) {
    Path file() {
      return JAVADOC.resolve("dev.jixiao.core/dev/jixiao").resolve(place);
    }

    String html() {
      return """
          <!DOCTYPE html>
          <html lang="en">
          <head><meta charset="UTF-8"><title>%s</title></head>
          <body>
          <h1>%s</h1>
          %s
          </body>
          </html>
          """.formatted(title, title, body);
    }

    @Override
    public String toString() {
      return place;
    }
  }

  static Stream<Page> pages() throws IOException {
    return Stream.of(
        findingCodes(),
        problemCodes(),
        types(),
        strategies(),
        adjustments(),
        words(),
        levels(),
        headings());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsWhatTheCodeSays(Page page) throws IOException {
    if (Boolean.getBoolean("api.update")) {
      Files.createDirectories(page.file().getParent());
      Files.writeString(page.file(), page.html());
    }
    assertEquals(
        page.html(),
        Files.readString(page.file()),
        "if the change is meant: mvn verify -Dapi.update=true");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePageOfItsPackageAndTheFirstPageLinkToIt(Page page) throws IOException {
    String folder = page.place().substring(0, page.place().indexOf('/'));
    String link = page.place().substring(folder.length() + 1);
    String ofPackage =
        Files.readString(Path.of("src/main/java/dev/jixiao", folder, "package-info.java"));
    assertTrue(ofPackage.contains("\"" + link + "\""), folder);
    String first = Files.readString(JAVADOC.resolve("overview.html"));
    assertTrue(first.contains("\"dev.jixiao.core/dev/jixiao/" + page.place() + "\""));
  }

  private static Page findingCodes() {
    List<List<String>> rows = new ArrayList<>();
    for (AuditRule rule : Auditor.standard().rules()) {
      RuleDescription about = rule.description();
      Set<FormKind> kinds = rule.kinds();
      String which = kinds.size() == FormKind.values().length
          ? ""
          : kinds.stream().sorted().map(FormKind::heading).collect(joining("、", "<br>", ""));
      rows.add(List.of(
          code(rule.code()),
          both(rule.severity().label()) + which,
          both(about.what()),
          both(about.fix()),
          text(about.example()),
          rule.thresholds().stream().map(ReferencePagesTest::threshold).collect(joining("<br>")),
          text(about.source())));
    }
    return new Page(
        "audit/doc-files/finding-codes.html",
        "Finding codes 审核问题代码",
        "<p>What the standard audit reports, in the order of its rules. A code never changes; its severity, the kinds of form and the "
            + "thresholds are set by an {@link dev.jixiao.audit.AuditProfile}. Where no kind of form is named, the check serves all.</p>\n"
            + table(
                "The standard checks",
                List.of(
                    "code",
                    "severity, kinds",
                    "what",
                    "what to do",
                    "example",
                    "thresholds",
                    "source"),
                rows));
  }

  private static String threshold(Threshold threshold) {
    return code(threshold.name() + " = " + threshold.written(threshold.defaultValue()))
        + " "
        + both(threshold.meaning());
  }

  private static Page problemCodes() {
    List<List<String>> rows = Stream.of(ProblemCode.values())
        .map(problem -> List.of(
            "{@link dev.jixiao.problem.ProblemCode#" + problem + " " + problem + "}",
            text(problem.meaning().english()),
            text(problem.meaning().chinese())))
        .toList();
    return new Page(
        "problem/doc-files/problem-codes.html",
        "Problem codes 问题代码",
        "<p>Why something could not be read, compared or scored. A {@link dev.jixiao.problem.Problem} has one of these codes, "
            + "or one of a custom type, strategy or rule; its message says what was written, and its place where.</p>\n"
            + table("The codes", List.of("code", "meaning", "含义"), rows));
  }

  private static Page types() {
    Map<String, List<String>> examples =
        TARGETS.stream().collect(groupingBy(target -> TYPES.nameOf(TYPES.read(target))));
    List<List<String>> rows = new ArrayList<>();
    for (IndicatorType<?> type : TYPES.types()) {
      List<String> read = examples.getOrDefault(type.name(), List.of());
      assertFalse(read.isEmpty(), "no example of " + type.name());
      Message label = TYPES.label(type.name());
      rows.add(List.of(
          code(type.name()),
          text(label.english()),
          text(label.chinese()),
          read.stream().map(ReferencePagesTest::text).collect(joining("<br>")),
          read.stream()
              .map(target -> text(TYPES.read(target).canonical()))
              .collect(joining("<br>"))));
    }
    return new Page(
        "target/doc-files/types.html",
        "Types of target 指标值类型",
        "<p>The standard types by the names that rule sets and JSON use, with their labels in both languages. "
            + "{@link dev.jixiao.target.IndicatorTypes#with} adds one.</p>\n"
            + table(
                "The standard types",
                List.of("name", "label", "名称", "as written", "canonical"),
                rows));
  }

  private static Page strategies() throws IOException {
    ScoringStrategies all = ScoringStrategies.standard();
    Map<String, StrategyComments.Said> said = StrategyComments.all();
    String indicators = table(
        "Of indicators 指标",
        List.of("name and parameters", "label", "名称", "points", "source"),
        all.names().stream()
            .map(name -> List.of(
                code(name + said.get(name).parameters()),
                text(all.label(name).english()),
                text(all.label(name).chinese()),
                marked(said.get(name).points()),
                text(said.get(name).source())))
            .toList());
    String budgets = labels("Of the budget execution 预算执行率", all.budgetNames(), all::budgetLabel);
    String exceeded = labels(
        "Of targets that were exceeded by far 完成值高于指标值较多",
        all.overFulfilmentNames(),
        all::overFulfilmentLabel);
    return new Page(
        "strategy/doc-files/strategies.html",
        "Strategies 赋分方法",
        "<p>The built-in strategies by the names that rule sets use. In the formulas w is the weight (分值) and c the completion rate "
            + "(完成率). Where nothing else is said, a target that is met earns w. Parameters are shown with their defaults; one that is "
            + "shown as … has none. The <a href=\"../package-summary.html\">description of the package</a> says how shares, points and "
            + "steps are written.</p>\n"
            + indicators
            + budgets
            + exceeded);
  }

  private static String labels(String caption, Set<String> names, Function<String, Message> label) {
    return table(
        caption,
        List.of("name", "label", "名称"),
        names.stream()
            .map(name -> List.of(
                code(name),
                text(label.apply(name).english()),
                text(label.apply(name).chinese())))
            .toList());
  }

  /** A text in which code stands between backquotes. */
  private static String marked(String text) {
    return text(text).replaceAll("`(.*?)`", "<code>$1</code>");
  }

  private static Page adjustments() {
    List<List<String>> rows = new ArrayList<>();
    field(rows, "bonus", "加分", POINTS, Adjustment::readBonus);
    field(rows, "deduction", "扣分", POINTS, Adjustment::readDeduction);
    field(rows, "veto", "一票否决", VETOES, Adjustment::readVeto);
    rows.add(
        List.of(
            code("eitherOf"),
            "二选一",
            "of a row",
            "A name that rows share of which only the better one counts: {@link dev.jixiao.form.Indicator#eitherOf}."));
    return new Page(
        "form/doc-files/adjustments.html",
        "Adjustment fields 加分、扣分与一票否决",
        "<p>The fields by which a form adjusts its score, named alike in builders, in JSON and in the locations of findings. Each keeps its "
            + "text as written; one that cannot be read is a problem and never counts as none.</p>\n"
            + table("The fields", List.of("field", "字段", "where", "how it is read"), rows));
  }

  private static <T> void field(
      List<List<String>> rows,
      String name,
      String chinese,
      List<String> examples,
      Function<String, Optional<Adjustment<T>>> reading) {
    String where = Stream.of(
            Indicator.fields().contains(name) ? "of a row" : "",
            PerformanceForm.fields().contains(name) ? "of the form" : "")
        .filter(place -> !place.isEmpty())
        .collect(joining(", "));
    assertFalse(where.isEmpty(), name);
    String read = examples.stream()
        .map(example -> text(example) + " → "
            + reading.apply(example).map(ReferencePagesTest::said).orElse("nothing"))
        .collect(joining("<br>"));
    rows.add(List.of(code(name), chinese, where, read));
  }

  private static String said(Adjustment<?> adjustment) {
    return adjustment
        .value()
        .map(Object::toString)
        .orElseGet(() -> code(adjustment.problem().orElseThrow().code()));
  }

  private static Page words() {
    Map<CellWords.Meaning, List<String>> words = new EnumMap<>(CellWords.Meaning.class);
    CellWords.standard()
        .meanings()
        .forEach((word, meaning) ->
            words.computeIfAbsent(meaning, m -> new ArrayList<>()).add(word));
    List<List<String>> rows = Stream.of(CellWords.Meaning.values())
        .map(meaning -> List.of(
            "{@link dev.jixiao.value.CellWords.Meaning#" + meaning + " " + meaning + "}",
            meaning.turns() ? "yes" : "no",
            words.getOrDefault(meaning, List.of()).stream()
                .sorted()
                .map(ReferencePagesTest::text)
                .collect(joining(" "))))
        .toList();
    return new Page(
        "value/doc-files/words.html",
        "Words of cells 单元格用语",
        "<p>The words that targets and actual values are read with, by what they say. A word that turns takes back, weakens or changes what "
            + "stands beside it. {@link dev.jixiao.value.CellWords#with} adds words, and "
            + "{@link dev.jixiao.target.IndicatorTypes#withWords} reads with them.</p>\n"
            + table("The words", List.of("meaning", "turns", "words"), rows));
  }

  private static Page levels() {
    QualitativeLadder ladder = QualitativeLadder.standard();
    return new Page(
        "compare/doc-files/levels.html",
        "Words of quality 定性用语",
        "<p>How texts without a number are put in order, the best first. Words in one row are equal. The methods of "
            + "{@link dev.jixiao.compare.QualitativeLadder} give other words.</p>\n"
            + table("Degrees, before a stem such as 提升", List.of("words"), rungs(ladder.degrees()))
            + table("Grades, by themselves", List.of("words"), rungs(ladder.grades()))
            + table("Stems that mean the same", List.of("words"), rungs(ladder.stems())));
  }

  private static List<List<String>> rungs(List<List<String>> rungs) {
    return rungs.stream()
        .map(rung -> List.of(rung.stream().map(ReferencePagesTest::text).collect(joining(" "))))
        .toList();
  }

  private static Page headings() throws IOException {
    TableHeadings standard = TableHeadings.standard();
    Map<TableRole, List<String>> wordings = new EnumMap<>(TableRole.class);
    try (Stream<String> lines =
        Files.lines(Path.of("src/main/resources/dev/jixiao/table/headings.txt"))) {
      for (String line : (Iterable<String>) lines.filter(l -> l.matches("[A-Z].*"))::iterator) {
        String[] words = line.split(" ");
        for (String wording : Arrays.asList(words).subList(1, words.length)) {
          TableRole role = TableRole.valueOf(words[0]);
          assertTrue(standard.roles(wording).contains(role), wording);
          wordings.computeIfAbsent(role, r -> new ArrayList<>()).add(text(wording));
        }
      }
    }
    List<List<String>> rows = new ArrayList<>();
    for (TableRole role : TableRole.values()) {
      rows.add(List.of(
          "{@link dev.jixiao.table.TableRole#" + role + " " + role + "}",
          String.join(" ", wordings.getOrDefault(role, List.of()))));
    }
    return new Page(
        "table/doc-files/headings.html",
        "Headings of tables 表头用语",
        "<p>The wordings by which forms name their columns and labels. Spaces, brackets with what stands in them, and the marks : * ★ do not "
            + "count. {@link dev.jixiao.table.TableHeadings#with} adds wordings.</p>\n"
            + table("The wordings", List.of("role", "wordings"), rows));
  }

  private static String table(String caption, List<String> heads, List<List<String>> rows) {
    StringBuilder table = new StringBuilder(
        "<table class=\"striped\">\n<caption>" + caption + "</caption>\n<thead><tr>");
    heads.forEach(head -> table.append("<th scope=\"col\">").append(head).append("</th>"));
    table.append("</tr></thead>\n<tbody>\n");
    for (List<String> row : rows) {
      table.append("<tr>");
      row.forEach(cell -> table.append("<td>").append(cell).append("</td>"));
      table.append("</tr>\n");
    }
    return table.append("</tbody>\n</table>\n").toString();
  }

  private static String both(Message message) {
    return text(message.english()) + "<br>" + text(message.chinese());
  }

  private static String code(String text) {
    return "<code>" + text(text) + "</code>";
  }

  private static String text(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Test
  void noPageIsLeftThatNothingMakes() throws IOException {
    Set<String> made = new TreeSet<>(Set.of("compare/doc-files/comparison-matrix.html"));
    pages().map(Page::place).forEach(made::add);
    Path root = JAVADOC.resolve("dev.jixiao.core/dev/jixiao");
    Set<String> there = new TreeSet<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .forEach(there::add);
    }
    assertEquals(made, there);
  }
}
