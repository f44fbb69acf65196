package com.example.contract;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.util.Locale;

/** A self-evaluation from JSON to points and findings, and back to JSON. */
public final class WholeForm {
  private static final String DOCUMENT = """
      {"kind": "self-evaluation", "title": "社区养老服务项目支出绩效自评表", "fiscalYear": 2024,
       "project": {"name": "社区养老服务", "competentDepartment": "民政局", "implementingUnit": "民政局"},
       "budget": {"unit": "万元", "total": {"initial": 300, "annual": 250, "executed": 200, "weight": 10,
         "reportedRate": "80%", "reportedScore": 8}},
       "goal": {"expected": "新建社区食堂，改善老年人就餐", "actual": "新建社区食堂7个"},
       "indicators": [
         {"level1": "产出指标", "level2": "数量指标", "name": "新建社区食堂", "target": "≥8个", "actual": "7个", "weight": 24, "reportedScore": 24},
         {"level1": "产出指标", "level2": "质量指标", "name": "食品抽检合格率", "target": "100%", "actual": "100%", "weight": 16, "reportedScore": 16},
         {"level1": "产出指标", "level2": "时效指标", "name": "开业时间", "target": "9月底前", "actual": "2024年10月8日", "weight": 10, "reportedScore": 0, "deviation": "消防验收延后"},
         {"level1": "效益指标", "level2": "社会效益指标", "name": "就餐便利程度", "target": "明显改善", "actual": "明显改善", "weight": 30, "reportedScore": 30},
         {"level1": "满意度指标", "level2": "服务对象满意度指标", "name": "老年人满意度", "target": "≥92%", "actual": "94.5%", "weight": 10, "reportedScore": 10}],
       "reportedTotal": {"weight": 100, "score": 88}}
      """;

  private WholeForm() {}

  /** Reads, scores, audits and writes the form. */
  public static void main(String[] args) {
    FormJson json = FormJson.standard();
    PerformanceForm form = json.read(DOCUMENT).orElseThrow();
    FormScore score = Scorer.standard().score(form);
    System.out.println(score.total() + " of " + score.available() + ", " + score.grade().orElseThrow().name()
        + ", unscored: " + score.unscored().size());
    System.out.println("预算执行 " + score.budget().orElseThrow().points().orElseThrow());
    score.indicators().forEach(row -> System.out.println(row.indicator().name() + " "
        + row.comparison().verdict() + " " + row.points().orElseThrow()));
    for (Finding finding : Auditor.standard().audit(form)) {
      if (finding.severity() == Severity.ERROR && finding.row().isPresent()) {
        boolean both = !finding.message(Locale.CHINESE).isBlank() && !finding.message(Locale.ENGLISH).isBlank();
        System.out.println(finding.code() + " " + finding.location() + " in both languages: " + both);
      }
    }
    System.out.println("written and read back: " + json.read(json.write(form)).orElseThrow().equals(form));
  }
}
