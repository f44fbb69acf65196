package com.example.bureau;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.json.FormReading;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;

/** A bureau's review of one form, on a plain class path. */
public final class Review {
  private static final String FORM =
      """
      {"title": "图书馆夜间开放项目支出绩效自评表", "fiscalYear": 2024,
       "project": {"name": "图书馆夜间开放", "competentDepartment": "文化局", "implementingUnit": "图书馆"},
       "budget": {"unit": "万元",
                  "total": {"initial": 80, "annual": 80, "executed": 76, "weight": 10, "reportedRate": "95%", "reportedScore": 9.5}},
       "goal": {"expected": "夜间开放", "actual": "夜间开放"},
       "indicators": [
         {"level1": "产出指标", "level2": "数量指标", "name": "开放天数", "target": "≥300天", "actual": "270天", "weight": 50, "reportedScore": 50},
         {"level1": "效益指标", "level2": "社会效益指标", "name": "夜间到馆人次", "target": "≥2万人次", "actual": "21000人次", "weight": 30, "reportedScore": 30},
         {"level1": "满意度指标", "level2": "服务对象满意度指标", "name": "读者满意度", "target": "≥90%", "actual": "93%", "weight": 10, "reportedScore": 10}],
       "reportedTotal": {"weight": 100, "score": 99.5}}
      """;

  private Review() {}

  /** Reads, scores and audits the form, writes it back and reads a broken one. */
  public static void main(String[] args) {
    FormJson json = FormJson.standard();
    PerformanceForm form = json.read(FORM).orElseThrow();

    FormScore score = Scorer.standard().score(form);
    System.out.println(score.total() + " / " + score.available() + " " + score.grade().orElseThrow().name());
    score.indicators().forEach(row -> System.out.println(row.indicator().name() + " " + row.points().orElseThrow()));

    for (Finding finding : Auditor.standard().audit(form)) {
      if (finding.severity() == Severity.ERROR) {
        System.out.println(finding.code() + " " + finding.location());
      }
    }
    System.out.println("round trip " + json.read(json.write(form)).orElseThrow().equals(form));

    FormReading broken = json.read(FORM.replace("\"weight\": 30", "\"weight\": \"thirty\""));
    broken.problems().forEach(problem -> System.out.println(problem.code() + " " + problem.location()));
    System.out.println(Scorer.class.getModule().isNamed() ? "module path" : "class path");
  }
}
