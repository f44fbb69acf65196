package com.example.contract;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.table.FormTable;
import dev.jixiao.table.TableLayout;
import dev.jixiao.table.TableReader;
import dev.jixiao.table.TableReading;

/** A form as Word and Excel hold it, merged cells and all: read, scored, audited, each finding on the cell it concerns, printed again. */
public class ReadATable {
  static FormTable table(String targetHeading) {
    return FormTable.builder().name("Sheet1")
        .row().cell("节水灌溉项目支出绩效自评表", 1, 9)
        .row().cell("（2023年度）", 1, 9)
        .row().cell("项目名称", 1, 2).cell("节水灌溉", 1, 7)
        .row().cell("主管部门", 1, 2).cell("水利局", 1, 3).cell("实施单位").cell("灌溉站", 1, 3)
        .row().cell("项目资金（万元）", 3, 1).cell("", 1, 2).cell("年初预算数").cell("全年预算数").cell("全年执行数").cell("分值").cell("执行率").cell("得分")
        .row().cell("年度资金总额", 1, 2).cell("200").cell("160").cell("120").cell("10").cell("75%").cell("7.5")
        .row().cell("其中：当年财政拨款", 1, 2).cell("200").cell("160").cell("120").cell("—").cell("").cell("—")
        .row().cell("绩效指标", 4, 1).cell("一级指标").cell("二级指标").cell("三级指标").cell(targetHeading).cell("实际完成值").cell("分值").cell("得分").cell("偏差原因分析及改进措施")
        .row().cell("产出指标", 2, 1).cell("数量指标").cell("新增灌溉面积").cell("≥500亩").cell("450亩").cell("50").cell("50").cell("")
        .row().cell("时效指标").cell("完工时间").cell("10月底前").cell("2023年10月20日").cell("10").cell("10").cell("")
        .row().cell("效益指标").cell("经济效益指标").cell("亩均增收").cell("≥300元/亩").cell("320元/亩").cell("30").cell("30").cell("")
        .row().cell("总分", 1, 6).cell("100").cell("97.5").cell("")
        .build();
  }

  public static void main(String[] args) {
    TableReader reader = TableReader.standard();
    TableReading reading = reader.read(table("年度\n指标值")).get(0);
    PerformanceForm form = reading.orElseThrow();
    System.out.println(form.title() + " " + form.fiscalYear().orElseThrow() + " " + form.project().implementingUnit());
    form.indicators().forEach(i -> System.out.println(i.category() + " " + i.name() + " " + i.target().canonical()));
    System.out.println(form.budget().orElseThrow().total().executed().orElseThrow());
    System.out.println(reading.problems().stream().filter(p -> !p.isWarning()).count());

    FormScore score = Scorer.standard().score(form);
    System.out.println(score.total() + " / " + score.available());
    for (Finding finding : Auditor.standard().audit(score)) {
      if (finding.code().equals("SCORE_MISMATCH") || finding.code().equals("DEVIATION_UNEXPLAINED")) {
        System.out.println(finding.code() + " " + reading.cellAt(finding.location()).orElseThrow().address());
      }
    }
    FormTable printed = TableLayout.official2020().write(form);
    System.out.println(reader.read(printed).get(0).orElseThrow().equals(form));
    // a heading that is not known is told, with its cell, and never taken by its place
    TableReading unknown = reader.read(table("考核口径")).get(0);
    System.out.println(unknown.form().map(f -> f.indicators().get(0).target().text()).orElse("none").isEmpty());
    System.out.println(unknown.problems().stream().filter(p -> p.code().equals("TABLE_COLUMN_UNKNOWN")).count());
  }
}
