package dev.jixiao.example.benchmarks;

import dev.jixiao.json.FormJson;
import dev.jixiao.score.Scorer;

/** The shortest program with a score of a JSON document, for the time it takes to start. */
public final class FirstForm {
  static final String FORM = """
      {"title": "法律援助项目支出绩效自评表", "fiscalYear": 2020, "indicators": [
        {"level1": "满意度指标", "level2": "服务对象满意度指标", "name": "受援人满意度",
         "target": "≥95%", "actual": "91.2%", "weight": 100, "reportedScore": 100}]}
      """;

  private FirstForm() {}

  /**
   * Reads and scores one form.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    System.out.println(
        Scorer.standard().score(FormJson.standard().read(FORM).orElseThrow()).total());
  }
}
