package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.FormKind;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.Judgement;
import dev.jixiao.form.Likelihood;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.form.Reviewer;
import dev.jixiao.target.IndicatorTypes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of one project beside each other: what changed between them. */
class WholeYearTest {
  static final Set<String> CODES = Set.of(
      "TARGET_CHANGED",
      "WEIGHT_CHANGED",
      "INDICATOR_DROPPED",
      "INDICATOR_ADDED",
      "PROGRESS_CONTRADICTS",
      "LIKELIHOOD_MISSED",
      "TARGET_BELOW_LAST_YEAR",
      "REVIEW_DIFFERS",
      "DOUBLE_CLAIM");

  private static Indicator canal() {
    return Indicator.builder()
        .category(IndicatorCategory.QUANTITY)
        .name("渠道防渗长度")
        .target("≥60公里")
        .weight("50")
        .build();
  }

  private static Indicator joy() {
    return Indicator.builder()
        .category(IndicatorCategory.SERVICE_RECIPIENT_SATISFACTION)
        .name("农户满意度")
        .target("≥90%")
        .weight("10")
        .build();
  }

  private static PerformanceForm form(FormKind kind, int year, Indicator... rows) {
    return PerformanceForm.builder()
        .kind(kind)
        .title("节水灌溉项目")
        .fiscalYear(year)
        .project(Project.builder().name("节水灌溉").implementingUnit("青石县水利局").build())
        .addIndicators(rows)
        .build();
  }

  private static PerformanceForm july(Indicator... rows) {
    return form(FormKind.MONITORING, 2024, rows).toBuilder()
        .asOf(LocalDate.of(2024, 7, 31))
        .build();
  }

  private static Indicator with(Indicator row, UnaryOperator<Indicator.Builder> change) {
    return change.apply(row.toBuilder()).build();
  }

  private static List<String> across(PerformanceForm... forms) {
    return Auditor.standard().auditAll(List.of(forms)).stream()
        .filter(finding -> CODES.contains(finding.code()))
        .map(finding -> finding.code() + " " + finding.location() + " " + finding.related())
        .toList();
  }

  /** Years of a project, and what is to be told of each: the findings are in the page of all findings. */
  static Map<String, List<PerformanceForm>> years() {
    Indicator less = with(canal(), b -> b.target("≥40公里").weight("40"));
    Indicator scored = with(canal(), b -> b.actual("61公里").reportedScore("50"));
    Map<String, List<PerformanceForm>> years = new LinkedHashMap<>();
    years.put(
        "declared and evaluated",
        List.of(
            form(FormKind.TARGETS, 2024, canal(), joy()), form(FormKind.EVALUATION, 2024, less)));
    years.put(
        "declared and monitored",
        List.of(form(FormKind.TARGETS, 2024, canal(), joy()), july(less)));
    years.put(
        "monitored and evaluated by oneself",
        List.of(
            july(with(canal(), b -> b.actual("50公里").likelihood(Likelihood.CERTAIN)), joy()),
            form(
                FormKind.SELF_EVALUATION,
                2024,
                with(less, b -> b.actual("38公里")),
                with(joy(), b -> b.name("农户投诉率").target("≤1%")))));
    years.put(
        "monitored twice",
        List.of(
            july(with(canal(), b -> b.actual("50公里"))),
            july(with(canal(), b -> b.actual("49公里"))).toBuilder()
                .asOf(LocalDate.of(2024, 8, 31))
                .build()));
    years.put(
        "judged by oneself and by others",
        List.of(
            form(FormKind.SELF_EVALUATION, 2024, scored),
            form(FormKind.EVALUATION, 2024, with(scored, b -> b.reportedScore("45")))));
    years.put(
        "judged alike",
        List.of(
            form(FormKind.SELF_EVALUATION, 2024, scored),
            form(FormKind.EVALUATION, 2024, with(scored, b -> b.reportedScore("50.00")))));
    years.put(
        "two years, the second easier than the target of the first",
        List.of(form(FormKind.TARGETS, 2023, canal()), form(FormKind.TARGETS, 2024, less)));
    years.put(
        "two years, the second easier than what was reached",
        List.of(
            form(FormKind.SELF_EVALUATION, 2023, with(canal(), b -> b.actual("67公里"))),
            form(FormKind.TARGETS, 2024, canal())));
    years.put(
        "two years, the second nine tenths of what was reached",
        List.of(
            form(
                FormKind.SELF_EVALUATION,
                2023,
                with(canal(), b -> b.target("≥50公里").actual("66.66公里"))),
            form(FormKind.TARGETS, 2024, canal())));
    years.put(
        "two projects that claim one result",
        List.of(
            form(
                FormKind.SELF_EVALUATION,
                2024,
                with(canal(), b -> b.actual("61公里")),
                with(joy(), b -> b.actual("93%"))),
            form(
                    FormKind.SELF_EVALUATION,
                    2024,
                    with(canal(), b -> b.actual("61公里")),
                    with(joy(), b -> b.actual("93%")))
                .toBuilder()
                .project(
                    Project.builder().name("渠道维修").implementingUnit("青石县水利局").build())
                .build()));
    return years;
  }

  @Test
  void aRowGoesBackToItsOwnDeclaredTarget() {
    assertEquals(
        List.of("TARGET_CHANGED /1/indicators/1/target [/0/indicators/1/target]"),
        across(
            form(FormKind.TARGETS, 2024, canal(), joy()),
            july(canal(), with(joy(), b -> b.target("≥80%"))),
            form(FormKind.SELF_EVALUATION, 2024, canal(), joy())));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "节水灌溉, P1, 节水灌溉, P1, true",
        "节水灌溉, P1, 节水灌溉工程, P1, true",
        "节水灌溉, P1, 节水灌溉, P2, false",
        "节水灌溉, P1, 节水灌溉, -, true",
        "节水灌溉, -, 节水灌溉, -, true",
        "节水灌溉, -, 节水灌溉工程, -, false",
      })
  void aStreamKnowsAProjectByItsCodeElseByItsName(
      String first, String code, String second, String otherCode, boolean one) {
    List<String> found = new ArrayList<>();
    Auditor.standard()
        .auditEach(
            List.of(
                of(first, code, form(FormKind.TARGETS, 2024, canal())),
                of(
                    second,
                    otherCode,
                    form(FormKind.SELF_EVALUATION, 2024, with(canal(), b -> b.target("≥40公里"))))),
            finding -> found.add(finding.code() + " " + finding.location()));
    assertEquals(one, found.contains("TARGET_CHANGED /1/indicators/0/target"), found::toString);
  }

  private static PerformanceForm of(String project, @Nullable String code, PerformanceForm form) {
    Project.Builder named = Project.builder().name(project).implementingUnit("青石县水利局");
    return form.toBuilder()
        .project((code == null ? named : named.code(code)).build())
        .build();
  }

  @Test
  void aYearWithoutAChangeHasNothingToTell() {
    assertEquals(
        List.of(),
        across(
            form(FormKind.TARGETS, 2024, canal(), joy()),
            july(with(canal(), b -> b.actual("40公里")), with(joy(), b -> b.target("90%以上"))),
            form(
                FormKind.SELF_EVALUATION,
                2024,
                with(canal(), b -> b.actual("61公里")),
                with(joy(), b -> b.actual("93%")))));
  }

  @ParameterizedTest
  @CsvSource({
    "里程（公里）, ≥100, ≥100公里, true",
    "投入, ≤100万元, ≤1000000元, true",
    "完成时间, 12月31日前, 2024年12月31日前, true",
    "完成时间, 2024年12月底前, 2024年12月31日前, true",
    "里程（公里）, ≥100, ≥100米, false",
    "里程（公里）, ≥100, ≤100公里, false",
    "投入, ≤100万元, ≤100元, false",
    "完成时间, 12月31日前, 2025年12月31日前, false",
    "完成时间, 12月底前, 12月30日前, false",
    "服务水平, 显著提升, 明显改善, false",
    "服务水平, 显著提升, 显著 提升, true"
  })
  void aTargetInOtherWordsIsTheSame(String name, String first, String second, boolean same) {
    Indicator row = with(canal(), b -> b.name(name).target(first));
    List<String> found = across(
        form(FormKind.TARGETS, 2024, row),
        form(FormKind.SELF_EVALUATION, 2024, with(row, b -> b.target(second))));
    assertEquals(same, found.stream().noneMatch(code -> code.startsWith("TARGET_CHANGED")));
  }

  @Test
  void aProfileSaysForWhichFormsRowsAreCompared() {
    List<PerformanceForm> forms = List.of(
        form(FormKind.TARGETS, 2024, canal()),
        form(FormKind.SELF_EVALUATION, 2024, with(canal(), b -> b.target("≥40公里"))));
    for (FormKind kind : List.of(FormKind.SELF_EVALUATION, FormKind.EVALUATION)) {
      Auditor auditor = Auditor.standard()
          .withProfile(AuditProfile.builder()
              .checks(Map.of(
                  "TARGET_CHANGED", CheckSettings.builder().kinds(Set.of(kind)).build()))
              .build());
      assertEquals(
          kind == FormKind.SELF_EVALUATION,
          auditor.auditAll(forms).stream().anyMatch(f -> f.code().equals("TARGET_CHANGED")));
    }
  }

  @Test
  void whatChangedIsReportedWithBothCells() {
    List<String> found = across(
        form(FormKind.TARGETS, 2024, canal(), joy()),
        july(with(canal(), b -> b.actual("20公里").likelihood(Likelihood.CERTAIN)), joy()),
        form(
            FormKind.SELF_EVALUATION,
            2024,
            with(canal(), b -> b.target("≥40公里").weight("40").actual("18公里"))));
    assertEquals(
        List.of(
            "INDICATOR_DROPPED /2/indicators [/1/indicators/1]",
            "TARGET_CHANGED /2/indicators/0/target [/1/indicators/0/target]",
            "PROGRESS_CONTRADICTS /2/indicators/0/actual [/1/indicators/0/actual]",
            "LIKELIHOOD_MISSED /2/indicators/0/actual [/1/indicators/0/likelihood]",
            "WEIGHT_CHANGED /2/indicators/0/weight [/1/indicators/0/weight]"),
        found);
  }

  @Test
  void eachFormIsComparedWithTheNearestEarlierOneInAnyOrder() {
    Indicator less = with(canal(), b -> b.target("≥40公里"));
    assertEquals(
        List.of("TARGET_CHANGED /2/indicators/0/target [/0/indicators/0/target]"),
        across(
            form(FormKind.TARGETS, 2024, canal()),
            form(FormKind.SELF_EVALUATION, 2024, less),
            july(less)));
    // two months of one year
    PerformanceForm june = july(with(canal(), b -> b.actual("30公里"))).toBuilder()
        .asOf(LocalDate.of(2024, 6, 30))
        .build();
    assertEquals(
        List.of("PROGRESS_CONTRADICTS /0/indicators/0/actual [/1/indicators/0/actual]"),
        across(july(with(canal(), b -> b.actual("20公里"))), june));
  }

  @Test
  void rowsAreTheSameByTheirCodesElseByTheirNames() {
    Indicator coded = with(canal(), b -> b.code("K1"));
    Indicator renamed = with(coded, b -> b.name("防渗渠道").target("≥40公里"));
    assertEquals(
        List.of("TARGET_CHANGED /1/indicators/0/target [/0/indicators/0/target]"),
        across(form(FormKind.TARGETS, 2024, coded), form(FormKind.SELF_EVALUATION, 2024, renamed)));
    assertEquals(
        List.of(
            "INDICATOR_DROPPED /1/indicators [/0/indicators/0]",
            "INDICATOR_ADDED /1/indicators/0/name [/0/indicators]"),
        across(
            form(FormKind.TARGETS, 2024, canal()),
            form(FormKind.SELF_EVALUATION, 2024, with(canal(), b -> b.name("防渗渠道")))));
    // another code is another row, whatever its name
    assertEquals(
        2,
        across(
                form(FormKind.TARGETS, 2024, coded),
                form(FormKind.SELF_EVALUATION, 2024, with(coded, b -> b.code("K2"))))
            .size());
    // rows of one name are told apart by their headings
    Indicator cost = with(canal(), b -> b.category(IndicatorCategory.COST).target("≤10万元"));
    assertEquals(
        List.of(),
        across(
            form(FormKind.TARGETS, 2024, canal(), cost),
            form(FormKind.SELF_EVALUATION, 2024, cost, canal())));
  }

  @Test
  void aFormThatGoesBackToWhatWasDeclaredChangesNothing() {
    Indicator less = with(canal(), b -> b.target("≥40公里"));
    assertEquals(
        List.of("TARGET_CHANGED /1/indicators/0/target [/0/indicators/0/target]"),
        across(
            form(FormKind.TARGETS, 2024, canal()),
            form(FormKind.SELF_EVALUATION, 2024, less),
            form(FormKind.EVALUATION, 2024, canal())));
  }

  @Test
  void aChangeThatTheFormStatesIsNoFinding() {
    Indicator less = with(
        canal(), b -> b.target("≥40公里").initialTarget(IndicatorTypes.standard().read("≥60公里")));
    assertEquals(
        List.of(),
        across(form(FormKind.TARGETS, 2024, canal()), form(FormKind.SELF_EVALUATION, 2024, less)));
  }

  @Test
  void formsOfOtherProjectsOrOfOneKindAndYearAreNotCompared() {
    Indicator less = with(canal(), b -> b.target("≥40公里"));
    PerformanceForm other = form(FormKind.SELF_EVALUATION, 2024, less).toBuilder()
        .project(Project.builder().name("节水灌溉").implementingUnit("云溪县水利局").build())
        .build();
    assertEquals(List.of(), across(form(FormKind.TARGETS, 2024, canal()), other));
    assertEquals(
        List.of(),
        across(
            form(FormKind.SELF_EVALUATION, 2024, canal()),
            form(FormKind.SELF_EVALUATION, 2024, less)));
    // two projects of one name have two codes
    UnaryOperator<PerformanceForm> coded = form -> form.toBuilder()
        .project(Project.builder().name("节水灌溉").code(form.kind().name()).build())
        .build();
    assertEquals(
        List.of(),
        across(
            coded.apply(form(FormKind.TARGETS, 2024, canal())),
            coded.apply(form(FormKind.SELF_EVALUATION, 2024, less))));
    // and one that leaves out its code is known by its name
    PerformanceForm declared = form(FormKind.TARGETS, 2024, canal()).toBuilder()
        .project(
            Project.builder().name("节水灌溉").implementingUnit("青石县水利局").code("P1").build())
        .build();
    assertEquals(1, across(declared, form(FormKind.SELF_EVALUATION, 2024, less)).size());
    assertEquals(1, across(form(FormKind.SELF_EVALUATION, 2024, less), declared).size());
  }

  @Test
  void aTargetIsNotEasierThanWhatTheYearBeforeReached() {
    PerformanceForm last = form(
        FormKind.SELF_EVALUATION,
        2023,
        with(canal(), b -> b.actual("70公里")),
        with(joy(), b -> b.target("≤5%").actual("3%").category(IndicatorCategory.QUALITY)));
    assertEquals(
        List.of(
            "TARGET_BELOW_LAST_YEAR /1/indicators/0/target [/0/indicators/0/actual]",
            "TARGET_BELOW_LAST_YEAR /1/indicators/1/target [/0/indicators/1/actual]"),
        across(
            last,
            form(
                FormKind.TARGETS,
                2024,
                canal(),
                with(joy(), b -> b.target("≤5%").category(IndicatorCategory.QUALITY)))));
    assertEquals(
        List.of(),
        across(
            last,
            form(
                FormKind.TARGETS,
                2024,
                with(canal(), b -> b.target("≥63公里")),
                with(joy(), b -> b.target("≤3%").category(IndicatorCategory.QUALITY)))));
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 2023年水平（70公里）, than the 70公里 in 2023",
    "2019, 2019年水平（70公里）, than the 70公里 in 2019"
  })
  void theEarlierYearIsNamed(int year, String chinese, String english) {
    Finding finding = Auditor.standard()
        .auditAll(List.of(
            form(FormKind.SELF_EVALUATION, year, with(canal(), b -> b.actual("70公里"))),
            form(FormKind.TARGETS, 2024, canal())))
        .stream()
        .filter(found -> found.code().equals("TARGET_BELOW_LAST_YEAR"))
        .findFirst()
        .orElseThrow();
    assertTrue(finding.message(Locale.CHINESE).contains(chinese), finding.toString());
    assertTrue(finding.message(Locale.ENGLISH).contains(english), finding.toString());
  }

  @Test
  void judgesOfOneRowAreComparedWithEachOther() {
    Indicator row = with(canal(), b -> b.actual("61公里").reportedScore("50"));
    Indicator judged = with(
        row,
        b -> b.addJudgements(
            Judgement.builder().by(Reviewer.DEPARTMENT).score("50").build(),
            Judgement.builder().by(Reviewer.FINANCE).score("45").opinion("里程核减").build()));
    assertEquals(
        List.of("REVIEW_DIFFERS /indicators/0/judgements/1/score [/indicators/0/reportedScore]"),
        Auditor.standard().audit(form(FormKind.EVALUATION, 2024, judged)).stream()
            .filter(finding -> finding.code().equals("REVIEW_DIFFERS"))
            .map(f -> f.code() + " " + f.location() + " " + f.related())
            .toList());
    assertEquals(
        List.of("REVIEW_DIFFERS /1/indicators/0/reportedScore [/0/indicators/0/reportedScore]"),
        across(
            form(FormKind.SELF_EVALUATION, 2024, row),
            form(FormKind.EVALUATION, 2024, with(row, b -> b.reportedScore("45")), joy())));
  }

  @ParameterizedTest
  @CsvSource({"49.9, 0", "49.89, 1", "50.1, 0", "50.11, 1"})
  void judgesDifferFromTheToleranceOn(String score, int findings) {
    Indicator judged = with(
        canal(),
        b -> b.actual("61公里")
            .reportedScore("50")
            .addJudgements(
                Judgement.builder().by(Reviewer.DEPARTMENT).score(score).build()));
    assertEquals(
        findings,
        Auditor.standard().audit(form(FormKind.EVALUATION, 2024, judged)).stream()
            .filter(finding -> finding.code().equals("REVIEW_DIFFERS"))
            .count());
  }

  @Test
  void aStreamHoldsTheFormsOfOneProjectOnly() {
    List<PerformanceForm> forms = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      String unit = "第" + i + "水利局";
      for (PerformanceForm form : List.of(
          form(FormKind.TARGETS, 2024, canal()),
          form(FormKind.SELF_EVALUATION, 2024, with(canal(), b -> b.target("≥40公里"))))) {
        forms.add(form.toBuilder()
            .project(Project.builder().name("节水灌溉").implementingUnit(unit).build())
            .build());
      }
    }
    List<String> streamed = new ArrayList<>();
    Auditor.standard()
        .auditEach(forms, finding -> streamed.add(finding.code() + " " + finding.location()));
    List<String> changed =
        streamed.stream().filter(s -> s.startsWith("TARGET_CHANGED")).toList();
    assertEquals(50, changed.size());
    assertEquals("TARGET_CHANGED /99/indicators/0/target", changed.get(49));
    List<String> all = Auditor.standard().auditAll(forms).stream()
        .map(finding -> finding.code() + " " + finding.location())
        .toList();
    assertTrue(streamed.containsAll(all) && streamed.size() == all.size());
  }
}
