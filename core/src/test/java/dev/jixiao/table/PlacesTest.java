package dev.jixiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.problem.JsonPointer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which cell each part of a form came from, so that a finding is shown where it belongs: the text of the cell says so itself. */
class PlacesTest {
  private static final String BETWEEN = "=====\n";

  static Stream<String> tables() throws IOException {
    return resource("places/names.txt").lines();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyPartOfAFormHasItsCell(String name) throws IOException {
    String[] parts = resource(name).split("\n" + BETWEEN, 2);
    assertEquals(resource("places/" + name), places(parts[0]));
  }

  static String places(String table) {
    StringBuilder places = new StringBuilder();
    for (TableReading reading : TableReader.standard().read(Tables.table(table))) {
      for (String pointer : pointers(reading.orElseThrow())) {
        places
            .append(reading
                .cellAt(pointer)
                .map(cell -> cell.address() + " " + CellText.oneLine(cell.text()))
                .orElse("nowhere"))
            .append(" <- ")
            .append(pointer)
            .append('\n');
      }
    }
    return places.toString();
  }

  // those of all that the form has, as findings and problems name it
  private static List<String> pointers(PerformanceForm form) {
    List<String> pointers = new ArrayList<>(List.of("", "/title", "/fiscalYear", "/project"));
    Project project = form.project();
    form.asOf().ifPresent(day -> pointers.add("/asOf"));
    pointers.add("/project/name");
    if (!project.competentDepartment().isEmpty()) {
      pointers.add("/project/competentDepartment");
    }
    if (!project.implementingUnit().isEmpty()) {
      pointers.add("/project/implementingUnit");
    }
    project.code().ifPresent(code -> pointers.add("/project/code"));
    project.term().ifPresent(term -> pointers.add("/project/term"));
    project
        .attributes()
        .keySet()
        .forEach(key -> pointers.add("/project/attributes/" + JsonPointer.escaped(key)));
    form.budget().ifPresent(budget -> budget("/budget", budget, pointers));
    form.midTermBudget().ifPresent(budget -> budget("/midTermBudget", budget, pointers));
    if (!form.goals().isEmpty()) {
      pointers.add("/goals");
    }
    goals(form.goals().size(), "/goals", pointers);
    if (form.goals().size() == 1) {
      pointers.addAll(List.of("/goal", "/goal/expected", "/goal/actual"));
    }
    goals(form.midTermGoals().size(), "/midTermGoals", pointers);
    if (form.midTermGoals().size() == 1) {
      pointers.addAll(List.of("/midTermGoal", "/midTermGoal/expected"));
    }
    for (int i = 0; i < form.indicators().size(); i++) {
      indicator("/indicators/" + i, form.indicators().get(i), pointers);
    }
    form.reportedTotal().ifPresent(total -> {
      pointers.add("/reportedTotal");
      total.weight().ifPresent(weight -> pointers.add("/reportedTotal/weight"));
      total.score().ifPresent(score -> pointers.add("/reportedTotal/score"));
      total.grade().ifPresent(grade -> pointers.add("/reportedTotal/grade"));
    });
    form.attributes()
        .keySet()
        .forEach(key -> pointers.add("/attributes/" + JsonPointer.escaped(key)));
    return pointers;
  }

  private static void budget(String at, BudgetExecution budget, List<String> pointers) {
    pointers.addAll(List.of(at, at + "/unit"));
    line(at + "/total", budget.total(), pointers);
    for (int i = 0; i < budget.sources().size(); i++) {
      line(at + "/sources/" + i, budget.sources().get(i), pointers);
    }
  }

  private static void line(String at, FundingLine line, List<String> pointers) {
    pointers.addAll(List.of(at, at + "/source"));
    line.initial().ifPresent(money -> pointers.add(at + "/initial"));
    line.adjustment().ifPresent(money -> pointers.add(at + "/adjustment"));
    line.annual().ifPresent(money -> pointers.add(at + "/annual"));
    line.received().ifPresent(money -> pointers.add(at + "/received"));
    line.executed().ifPresent(money -> pointers.add(at + "/executed"));
    line.expected().ifPresent(money -> pointers.add(at + "/expected"));
    line.weight().ifPresent(weight -> pointers.add(at + "/weight"));
    line.reportedRate().ifPresent(rate -> pointers.add(at + "/reportedRate"));
    line.reportedScore().ifPresent(score -> pointers.add(at + "/reportedScore"));
    line.deviation().ifPresent(reason -> pointers.add(at + "/deviation"));
  }

  private static void goals(int count, String at, List<String> pointers) {
    for (int i = 0; i < count; i++) {
      pointers.addAll(List.of(
          at + "/" + i,
          at + "/" + i + "/expected",
          at + "/" + i + "/actual",
          at + "/" + i + "/ratio"));
    }
  }

  private static void indicator(String at, Indicator row, List<String> pointers) {
    pointers.addAll(List.of(at, at + "/level1", at + "/level2", at + "/name", at + "/target"));
    row.code().ifPresent(code -> pointers.add(at + "/code"));
    row.initialTarget().ifPresent(target -> pointers.add(at + "/initialTarget"));
    row.midTermTarget().ifPresent(target -> pointers.add(at + "/midTermTarget"));
    row.actual().ifPresent(actual -> pointers.add(at + "/actual"));
    row.forecast().ifPresent(forecast -> pointers.add(at + "/forecast"));
    row.likelihood().ifPresent(likelihood -> pointers.add(at + "/likelihood"));
    row.derivation()
        .ifPresent(parts -> pointers.addAll(List.of(
            at + "/derivation/numerator",
            at + "/derivation/denominator",
            at + "/derivation/priorYear")));
    pointers.add(at + "/weight");
    row.reportedScore().ifPresent(score -> pointers.add(at + "/reportedScore"));
    row.deviation().ifPresent(reason -> pointers.add(at + "/deviation"));
    for (int i = 0; i < row.judgements().size(); i++) {
      pointers.add(at + "/judgements/" + i + "/score");
      pointers.add(at + "/judgements/" + i + "/opinion");
    }
    row.attributes()
        .keySet()
        .forEach(key -> pointers.add(at + "/attributes/" + JsonPointer.escaped(key)));
  }

  /** A pointer to what a form does not have leads to what is around it. */
  @ParameterizedTest
  @CsvSource({
    "/indicators/0/name, C4",
    "/indicators/0/code, C4",
    "/indicators/0/attributes/备注, G4",
    "/indicators/0/attributes/a~1b, H4",
    "/indicators/0/attributes/unknown, C4",
    "/indicators/0/target/text, D4",
    "/indicators/1, A3",
    "/indicators/x, A3",
    "/indicators/-1, A3",
    "/indicators/, A3",
    "/indicators/000000000, C4",
    "/indicators/0000000000, A3",
    "/indicators/99999999999999999999, A3",
    "/reportedTotal/score, A1",
    "/nothing, A1",
    "'', A1",
  })
  void whatIsNotThereIsShownWhereItWouldBe(String pointer, String address) {
    TableReading reading = Tables.read("""
        项目支出绩效自评表{c8}
        项目名称{c2} | 水渠{c6}
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 备注 | a/b
        产出指标 | 数量指标 | 渠长 | 5公里 | 5公里 | 10 | 甲 | 乙
        """);
    assertEquals(address, reading.cellAt(pointer).orElseThrow().address());
  }

  static String resource(String name) throws IOException {
    try (InputStream in = PlacesTest.class.getResourceAsStream("/tables/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void columnsOfOneHeadingHaveTheirOwnCells() {
    TableReading reading = Tables.read("""
        项目支出绩效自评表{c9}
        项目名称|灌区改造{c8}
        一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|佐证|佐证
        产出指标|数量指标|改造渠道|≥30公里|30公里|60|60|验收单|合同
        效益指标|社会效益|灌溉面积|≥5万亩|5万亩|40|40||台账
        """);
    assertEquals("H4", address(reading, "/indicators/0/attributes/佐证"));
    assertEquals("I4", address(reading, "/indicators/0/attributes/佐证 I4"));
    assertEquals("I5", address(reading, "/indicators/1/attributes/佐证"));
  }

  private static String address(TableReading reading, String pointer) {
    return reading.cellAt(pointer).orElseThrow().address();
  }
}
