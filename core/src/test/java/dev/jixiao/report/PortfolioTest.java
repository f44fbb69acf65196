package dev.jixiao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.audit.Auditor;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.problem.Problem;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What many forms sum up to: exact, in any order, of bounded size, and with nothing unscored as zero. */
class PortfolioTest {
  private static final Scorer SCORER = Scorer.standard();

  @Test
  void meanAndSpreadAreExact() {
    Portfolio portfolio = portfolio(form("甲", "50件"), form("甲", "100件"), form("乙", "75件"));
    assertEquals(3, portfolio.all().forms());
    assertEquals(Optional.of(Ratio.of(3, 4)), portfolio.all().mean());
    // ((1/4)² + (1/4)² + 0) ÷ 3
    assertEquals(Optional.of(Ratio.of(1, 24)), portfolio.all().variance());
    assertEquals("20.41%", portfolio.all().deviation().orElseThrow().toString());
    assertEquals(Optional.of(Ratio.of(1, 2)), portfolio.all().lowest());
    assertEquals(Optional.of(Ratio.ONE), portfolio.all().highest());
    assertEquals(Optional.of(Ratio.of(3, 4)), portfolio.byDepartment().get("甲").mean());
    assertEquals(2, portfolio.byDepartment().get("甲").forms());
    assertEquals(3, portfolio.byKind().get("绩效自评表").forms());
    assertEquals(3, portfolio.byYear().get("2024").forms());
    assertEquals(Optional.of(Ratio.of(3, 4)), portfolio.byCategory().get("产出指标").mean());
  }

  @Test
  void aFormIsRankedByTheTotalThatItsGradeIsMadeFrom() {
    PerformanceForm vetoed = rows(form("甲", "100件"), row -> row.veto("是").actual("99件"));
    PerformanceForm reduced = form("乙", "100件").toBuilder().deduction("扣5分").build();
    PerformanceForm rewarded = form("丙", "100件").toBuilder().bonus("加5分").build();
    Portfolio portfolio = portfolio(vetoed, form("丁", "97件"), reduced, rewarded);
    assertEquals(
        List.of("丙 100%", "丁 97%", "乙 95%", "甲 0%"),
        portfolio.best().stream().map(f -> f.department() + " " + f.percent()).toList());
    assertEquals("0", portfolio.worst().get(0).total().toString());
    assertEquals(Optional.of(Ratio.ofPercent("73")), portfolio.all().mean());
  }

  private static PerformanceForm rows(
      PerformanceForm form, UnaryOperator<Indicator.Builder> change) {
    return form.toBuilder()
        .indicators(form.indicators().stream()
            .map(row -> change.apply(row.toBuilder()).build())
            .toList())
        .build();
  }

  @Test
  void thirdsStayThirds() {
    Tally third = Tally.of(Optional.of(Ratio.of(1, 3)));
    Tally sum = Tally.EMPTY;
    for (int i = 0; i < 1000; i++) {
      sum = sum.plus(third);
    }
    assertEquals(Optional.of(Ratio.of(1, 3)), sum.mean());
    assertEquals(Optional.of(Ratio.ZERO), sum.variance());
  }

  @Test
  void sumsStaySmallWhateverTheWeights() {
    Tally sum = Tally.EMPTY;
    for (int i = 1; i <= 2000; i++) {
      sum = sum.plus(Tally.of(Optional.of(Ratio.of(i, 1_000_000_007L + i))));
    }
    assertTrue(sum.mean().orElseThrow().toFraction().length() < 60);
  }

  @ParameterizedTest
  @EnumSource(
      value = FormKind.class,
      names = {"TARGETS", "MONITORING"})
  void aFormWhoseYearIsNotOverIsCountedAndHasNoPercentageAndNoGrade(FormKind kind) {
    PerformanceForm under = form("甲", "50件").toBuilder().kind(kind).build();
    Portfolio portfolio = portfolio(form("甲", "100件"), under);
    assertEquals(2, portfolio.all().forms());
    assertEquals(1, portfolio.all().scored());
    assertEquals(Optional.of(Ratio.ONE), portfolio.all().mean());
    assertEquals(1, portfolio.byKind().get(kind.heading()).forms());
    assertEquals(Optional.empty(), portfolio.byKind().get(kind.heading()).mean());
    assertEquals(Optional.of(Ratio.ONE), portfolio.byCategory().get("产出指标").mean());
    assertEquals(1, portfolio.worst().size());
    assertEquals(Map.of("优", 1L), portfolio.grades());
    assertEquals(1, portfolio.ungraded());
  }

  @Test
  void anUnscoredRowIsNotZero() {
    Portfolio portfolio = portfolio(form("甲", "100件"), form("甲", "说不清"));
    assertEquals(2, portfolio.all().forms());
    assertEquals(1, portfolio.all().scored());
    assertEquals(Optional.of(Ratio.ONE), portfolio.all().mean());
    assertEquals(Optional.of(Ratio.ONE), portfolio.byCategory().get("产出指标").mean());
    assertEquals(1, portfolio.ungraded());
    assertEquals(1, portfolio.worst().size());
  }

  @Test
  void keepsTheWorstAndTheBestWithTheirReasons() {
    Portfolio.Builder builder = Portfolio.builder(2);
    for (String actual : List.of("90件", "40件", "100件", "60件")) {
      builder.add(entry("forms.ndjson:" + actual, form("甲", actual)));
    }
    Portfolio portfolio = builder.build();
    assertEquals(
        List.of("forms.ndjson:40件", "forms.ndjson:60件"),
        portfolio.worst().stream().map(FormSummary::source).toList());
    assertEquals(
        List.of("forms.ndjson:100件", "forms.ndjson:90件"),
        portfolio.best().stream().map(FormSummary::source).toList());
    FormSummary.Loss loss = portfolio.worst().get(0).losses().get(0);
    assertEquals("办件", loss.name());
    assertEquals("≥100件", loss.target());
    assertEquals("40件", loss.actual());
    assertEquals(Points.of(40), loss.points());
    assertEquals(List.of(), portfolio.best().get(0).losses());
  }

  @Test
  void countsFormsThatCannotBeRead() {
    Portfolio.Builder builder = Portfolio.builder(2);
    for (int line : new int[] {9, 3, 5}) {
      builder.add(Portfolio.Entry.unreadable("a.ndjson", line, Problem.of("SYNTAX", "broken")));
    }
    Portfolio portfolio = builder.build();
    assertEquals(3, portfolio.unreadableForms());
    assertEquals(
        List.of(3, 5), portfolio.unreadable().stream().map(Unreadable::line).toList());
    assertEquals(0, portfolio.all().forms());
    assertTrue(portfolio.toText(Locale.CHINESE).contains("另有1份"));
  }

  @Test
  void findingsComeByFormsMostFirst() {
    Portfolio portfolio = portfolio(form("甲", "50件"), form("甲", "50件"), form("", "100件"));
    List<FindingCount> findings = portfolio.findings();
    for (int i = 1; i < findings.size(); i++) {
      assertTrue(findings.get(i - 1).forms() >= findings.get(i).forms());
    }
    assertEquals(
        2,
        findings.stream()
            .filter(count -> count.code().equals("DEVIATION_UNEXPLAINED"))
            .findFirst()
            .orElseThrow()
            .forms());
  }

  @Test
  void isTheSameHoweverItIsDivided() {
    List<Portfolio.Entry> entries = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      entries.add(entry("f:" + i, form("局" + i % 7, i % 9 == 0 ? "说不清" : (i * 37 % 101) + "件")));
    }
    entries.add(Portfolio.Entry.unreadable("f", 99, Problem.of("SYNTAX", "broken")));
    Portfolio whole = entries.stream().collect(Portfolio.collector());
    Portfolio parallel = entries.parallelStream().collect(Portfolio.collector());
    Portfolio.Builder merged = Portfolio.builder();
    for (int from = entries.size(); from > 0; from -= 10) {
      merged.add(
          entries.subList(Math.max(0, from - 10), from).stream().collect(Portfolio.collector()));
    }
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertEquals(whole.toText(locale), parallel.toText(locale));
      assertEquals(whole.toText(locale), merged.build().toText(locale));
    }
    assertEquals(whole.all(), parallel.all());
    assertEquals(whole.toState(), parallel.toState());
    assertEquals(whole.toState(), Portfolio.ofState(whole.toState()).toState());
    assertEquals(120, whole.merge(Portfolio.ofState(parallel.toState())).all().forms());
  }

  @Test
  void takesNoOtherTextForAState() {
    String state = portfolio(form("甲", "50件")).toState();
    for (String text :
        List.of("", "portfolio 1", "portfolio 2\t10\t0\n", "a\tb\n", state + "strange\t1\n")) {
      assertThrows(IllegalArgumentException.class, () -> Portfolio.ofState(text), text);
    }
  }

  @Test
  void keepsABoundedNumberOfGroups() {
    Portfolio.Builder builder = Portfolio.builder();
    FormScore score = SCORER.score(form("", "100件"));
    IntStream.range(0, Portfolio.MOST_GROUPS + 50).forEach(i -> {
      PerformanceForm form = form("局" + i, "100件");
      builder.add(Portfolio.Entry.scored("", SCORER.score(form), List.of()));
    });
    builder.add(Portfolio.Entry.scored("", score, List.of()));
    Map<String, Tally> groups = builder.build().byDepartment();
    assertEquals(Portfolio.MOST_GROUPS + 1, groups.size());
    assertEquals(51, groups.get(Portfolio.OTHERS).forms());
  }

  @Test
  void anEmptyPortfolioSaysSo() {
    Portfolio empty = Portfolio.builder().build();
    assertEquals(Optional.empty(), empty.all().mean());
    assertTrue(empty.toText(Locale.ENGLISH).contains("—"));
    assertThrows(IllegalArgumentException.class, () -> Portfolio.builder(0));
  }

  static List<Injections> texts() {
    return Injections.all();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void takesNoTextForAnythingElse(Injections injected) {
    InjectedForm form = InjectedForm.of(injected.text());
    Portfolio portfolio = Portfolio.builder()
        .add(Portfolio.Entry.scored(injected.text(), form.score(), form.findings()))
        .add(Portfolio.Entry.scored(
            injected.text(), SCORER.score(form(injected.text(), "50件")), form.findings()))
        .add(Portfolio.Entry.unreadable(injected.text(), 1, Problem.of("SYNTAX", injected.text())))
        .build();
    assertEquals(portfolio.toState(), Portfolio.ofState(portfolio.toState()).toState());
    for (String line : portfolio.toCsv(Locale.CHINESE).substring(1).split("\r\n", -1)) {
      for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
        String shown = cell.startsWith("\"") ? cell.substring(1) : cell;
        assertFalse(shown.matches("(?s)[=+@＝＋－＠\\t -].*"), cell);
      }
    }
    for (String text : List.of(
        portfolio.toText(Locale.CHINESE),
        portfolio.toMarkdown(Locale.CHINESE),
        portfolio.toCsv(Locale.CHINESE).substring(1).replace("\r\n", "\n"))) {
      text.codePoints().filter(point -> point != '\n').forEach(point -> {
        int type = Character.getType(point);
        assertFalse(
            type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE);
      });
    }
    assertFalse(portfolio.toMarkdown(Locale.CHINESE).replaceAll("`[^`\n]*`", "").contains("<"));
  }

  private static Portfolio portfolio(PerformanceForm... forms) {
    Portfolio.Builder builder = Portfolio.builder();
    for (PerformanceForm form : forms) {
      builder.add(entry("", form));
    }
    return builder.build();
  }

  private static Portfolio.Entry entry(String source, PerformanceForm form) {
    FormScore score = SCORER.score(form);
    return Portfolio.Entry.scored(source, score, Auditor.standard().audit(score));
  }

  private static PerformanceForm form(String department, String actual) {
    return PerformanceForm.builder()
        .title("自评表")
        .fiscalYear(2024)
        .project(Project.builder().name("项目").competentDepartment(department).build())
        .addIndicators(Indicator.builder()
            .category(IndicatorCategory.QUANTITY)
            .name("办件")
            .target("≥100件")
            .actual(actual)
            .weight("100")
            .build())
        .build();
  }
}
