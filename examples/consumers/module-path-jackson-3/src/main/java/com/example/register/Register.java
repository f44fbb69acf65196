package com.example.register;

import dev.jixiao.audit.Auditor;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.JixiaoModule3;
import dev.jixiao.score.Scorer;
import java.time.LocalDate;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps forms inside objects of its own, on the module path or the class path. */
public final class Register {
  private Register() {}

  /** What the register keeps: a day, which Jackson writes, and a form, which the library writes. */
  record Entry(LocalDate received, PerformanceForm form) {}

  /** Writes and reads an entry, scores and audits its form, and shows that a slip is refused. */
  public static void main(String[] args) {
    JsonMapper mapper = JsonMapper.builder().addModule(new JixiaoModule3()).build();
    PerformanceForm form =
        PerformanceForm.builder()
            .title("门诊改造项目支出绩效自评表")
            .fiscalYear(2024)
            .addIndicators(
                Indicator.builder().name("患者满意度").target("≥95%").actual("91.2%").weight(10).build())
            .build();
    Entry entry = new Entry(LocalDate.of(2025, 2, 28), form);
    String json = mapper.writeValueAsString(entry);
    System.out.println(json);
    System.out.println("read back " + mapper.readValue(json, Entry.class).equals(entry));

    JsonNode score = mapper.valueToTree(Scorer.standard().score(form));
    System.out.println(score.at("/rows/0/points"));
    JsonNode findings = mapper.valueToTree(Auditor.standard().auditRow(form, 0));
    System.out.println(findings.at("/0/code").asString());

    try {
      mapper.readValue(json.replace("weight", "wieght"), Entry.class);
    } catch (DatabindException e) {
      System.out.println(e.getOriginalMessage().lines().findFirst().orElseThrow());
    }
    System.out.println(JixiaoModule3.class.getModule().isNamed() ? "module path" : "class path");
  }
}
