package com.example.contract;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.util.Locale;

/** A whole form: read from JSON, scored, audited, written back. */
public class ScoreAForm {
  static final String FORM =
      """
      {"title": "节水灌溉项目支出绩效自评表", "fiscalYear": 2023,
       "project": {"name": "节水灌溉", "competentDepartment": "水利局", "implementingUnit": "水利局"},
       "budget": {"unit": "万元",
                  "total": {"initial": 200, "annual": 160, "executed": 120, "weight": 10, "reportedRate": "75%", "reportedScore": 7.5},
                  "sources": [{"source": "当年财政拨款", "initial": 200, "annual": 160, "executed": 120}]},
       "goal": {"expected": "新增节水灌溉面积", "actual": "基本完成"},
       "indicators": [
         {"level1": "产出指标", "level2": "数量指标", "name": "新增灌溉面积", "target": "≥500亩", "actual": "450亩", "weight": 30, "reportedScore": 30},
         {"level1": "产出指标", "level2": "时效指标", "name": "完工时间", "target": "10月底前", "actual": "2023年11月5日", "weight": 10, "reportedScore": 0, "deviation": "汛期延误"},
         {"level1": "产出指标", "level2": "成本指标", "name": "亩均成本", "target": "≤2400元/亩", "actual": "2400元/亩", "weight": 10, "reportedScore": 10},
         {"level1": "效益指标", "level2": "经济效益指标", "name": "亩均增收", "target": "≥300元/亩", "actual": "1200元/亩", "weight": 20, "reportedScore": 20},
         {"level1": "效益指标", "level2": "社会效益指标", "name": "农户节水意识", "target": "显著提升", "actual": "显著提升", "weight": 10, "reportedScore": 10},
         {"level1": "满意度指标", "level2": "服务对象满意度指标", "name": "农户满意度", "target": "=90%", "actual": "≥90%", "weight": 10, "reportedScore": 10}],
       "reportedTotal": {"weight": 100, "score": 87.5}}
      """;

  public static void main(String[] args) {
    FormJson json = FormJson.standard();
    PerformanceForm form = json.read(FORM).orElseThrow();

    FormScore score = Scorer.standard().score(form);
    System.out.println(score.total() + " / " + score.available());
    System.out.println(score.grade().orElseThrow().name());
    System.out.println(score.budget().orElseThrow().points().orElseThrow());
    score.indicators().forEach(s -> System.out.println(
        s.indicator().name() + " " + s.indicator().target().canonical() + " " + s.comparison().verdict() + " " + s.points().orElseThrow()));
    System.out.println(score.unscored().size());

    for (Finding finding : Auditor.standard().audit(form)) {
      if (finding.code().equals("SCORE_MISMATCH") || finding.code().equals("DEVIATION_UNEXPLAINED")) {
        System.out.println(finding.severity() + " " + finding.code() + " " + finding.location());
        if (finding.message(Locale.CHINESE).isBlank() || finding.message(Locale.ENGLISH).isBlank()) {
          throw new AssertionError("a finding without a message");
        }
      }
    }
    System.out.println(json.read(json.write(form)).orElseThrow().equals(form));
  }
}
