package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COST;
import static dev.jixiao.audit.Drafts.LEVEL;
import static dev.jixiao.audit.Drafts.SATISFACTION;
import static dev.jixiao.audit.Drafts.clean;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Results that several forms of one unit claim. */
class DoubleClaimTest {
  private static List<Finding> claims(PerformanceForm... forms) {
    return Auditor.standard().auditAll(List.of(forms)).stream()
        .filter(finding -> finding.code().equals("DOUBLE_CLAIM"))
        .toList();
  }

  private static PerformanceForm rows(Integer... rows) {
    PerformanceForm form = clean();
    return form.toBuilder()
        .indicators(Arrays.stream(rows).map(form.indicators()::get).toList())
        .build();
  }

  /** The clean form whose first rows have names of their own. */
  private static PerformanceForm other(int rows, PerformanceForm form) {
    List<Indicator> indicators = form.indicators();
    return form.toBuilder()
        .indicators(IntStream.range(0, indicators.size())
            .mapToObj(i ->
                i < rows ? indicators.get(i).toBuilder().name("其他" + i).build() : indicators.get(i))
            .toList())
        .build();
  }

  @Test
  void aFormThatRepeatsFourOfFiveResultsClaimsThemTwice() {
    PerformanceForm five = rows(0, 1, 2, 3, 4);
    List<Finding> found = claims(five, other(1, five));
    assertEquals(1, found.size());
    assertEquals("/1/indicators", found.get(0).location());
    assertEquals("- | 4/5 | -", Said.figures(found.get(0)));
    assertTrue(found
        .get(0)
        .message(Locale.ENGLISH)
        .contains("4 of 5 results are also in form 1 (\"法律援助经费\")"));
    assertEquals(List.of(), claims(five, other(2, five)));
  }

  @Test
  void theFormThatClaimedFirstIsNamed() {
    List<Finding> found = claims(clean(), other(6, clean()), clean(), other(6, clean()));
    assertEquals(
        List.of("/2/indicators", "/3/indicators"),
        found.stream().map(Finding::location).toList());
    assertTrue(found.get(0).message(Locale.CHINESE).contains("6项与第1张表"));
    assertTrue(found.get(1).message(Locale.CHINESE).contains("6项与第2张表"));
  }

  @Test
  void oneResultAloneOrResultsThatManyProjectsHaveClaimNothing() {
    assertEquals(List.of(), claims(rows(0), rows(0)));
    assertEquals(1, claims(rows(0, COST), rows(0, COST)).size());
    assertEquals(List.of(), claims(rows(1, COST), rows(1, COST)));
    assertEquals(List.of(), claims(rows(1, SATISFACTION), rows(1, SATISFACTION)));
    assertEquals(1, claims(rows(1, LEVEL), rows(1, LEVEL)).size());
  }

  @Test
  void withoutAUnitItIsTheDepartmentAndTheProjectThatClaim() {
    PerformanceForm one = named("青石县司法局", "法律援助经费");
    assertEquals(1, claims(one, one).size());
    assertEquals(List.of(), claims(one, named("青石县司法局", "普法经费")));
    assertEquals(List.of(), claims(one, named("云溪县司法局", "法律援助经费")));
  }

  private static PerformanceForm named(String department, String project) {
    return clean().toBuilder()
        .project(Project.builder().name(project).competentDepartment(department).build())
        .build();
  }

  @Test
  void whatWasNotAnsweredOrHasNoNameIsNoClaim() {
    PerformanceForm blank = clean().toBuilder()
        .indicators(clean().indicators().stream()
            .map(i -> i.toBuilder().actual("—").build())
            .toList())
        .build();
    PerformanceForm nameless = clean().toBuilder()
        .indicators(clean().indicators().stream()
            .map(i -> i.toBuilder().name(" ").build())
            .toList())
        .build();
    assertEquals(List.of(), claims(blank, blank, nameless, nameless));
  }
}
