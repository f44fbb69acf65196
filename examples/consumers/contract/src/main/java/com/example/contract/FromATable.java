package com.example.contract;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.score.Scorer;
import dev.jixiao.table.FormTable;
import dev.jixiao.table.TableLayout;
import dev.jixiao.table.TableReader;
import dev.jixiao.table.TableReading;

/** The cells of a worksheet, with merged ones: what is read, on which cell a finding lands, and what is printed again. */
public final class FromATable {
  private FromATable() {}

  private static FormTable sheet(String headingOfActuals) {
    return FormTable.builder().name("自评表")
        .row().cell("乡村道路养护项目支出绩效自评表（2024年度）", 1, 9)
        .row().cell("项目名称", 1, 2).cell("乡村道路养护", 1, 7)
        .row().cell("主管部门", 1, 2).cell("交通运输局", 1, 3).cell("实施单位").cell("公路站", 1, 3)
        .row().cell("项目资金（万元）", 2, 1).cell("", 1, 2).cell("年初预算数").cell("全年预算数").cell("全年执行数").cell("分值").cell("执行率").cell("得分")
        .row().cell("年度资金总额", 1, 2).cell("90").cell("90").cell("81").cell("10").cell("90%").cell("9")
        .row().cell("绩效指标", 4, 1).cell("一级指标").cell("二级指标").cell("三级指标").cell("年度指标值").cell(headingOfActuals).cell("分值").cell("得分").cell("偏差原因分析及改进措施")
        .row().cell("产出指标", 2, 1).cell("数量指标").cell("养护里程").cell("≥120公里").cell("90公里").cell("40").cell("40").cell("")
        .row().cell("成本指标").cell("每公里养护成本").cell("≤7500元").cell("7400元").cell("20").cell("20").cell("")
        .row().cell("满意度指标").cell("服务对象满意度指标").cell("村民满意度").cell("≥85%").cell("91%").cell("30").cell("30").cell("")
        .row().cell("总分", 1, 6).cell("100").cell("99").cell("")
        .build();
  }

  /** Reads the sheet, audits the form, prints it, and reads one with a heading that is not known. */
  public static void main(String[] args) {
    TableReader reader = TableReader.standard();
    TableReading reading = reader.read(sheet("实际完成值")).get(0);
    PerformanceForm form = reading.orElseThrow();
    System.out.println(form.title() + ", " + form.fiscalYear().orElseThrow() + ", " + form.project().implementingUnit()
        + ", " + form.budget().orElseThrow().total().executed().orElseThrow());
    form.indicators().forEach(row -> System.out.println(row.category() + ": " + row.name() + " " + row.target().canonical()));
    System.out.println("errors in reading: " + reading.hasErrors());
    System.out.println("points: " + Scorer.standard().score(form).total());
    for (Finding finding : Auditor.standard().audit(form)) {
      if (finding.severity() == Severity.ERROR) {
        System.out.println(finding.code() + " on " + reading.cellAt(finding.location()).orElseThrow().address());
      }
    }
    System.out.println("printed and read again: "
        + reader.read(TableLayout.official2020().write(form)).get(0).orElseThrow().equals(form));
    TableReading unknown = reader.read(sheet("年末台账")).get(0);
    unknown.problems().stream()
        .filter(problem -> problem.code().equals("TABLE_COLUMN_UNKNOWN"))
        .forEach(problem -> System.out.println(problem.code() + " " + problem.place().orElseThrow()));
    System.out.println("taken by its place: " + unknown.orElseThrow().indicators().get(0).actual().isPresent());
  }
}
