package dev.jixiao.example.datastandard;

import dev.jixiao.audit.Auditor;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.report.TextReport;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads the rows of a declaration, of its monitoring and of its self-evaluation, and prints the year of the project. */
public final class Main {
  private Main() {}

  /**
   * Runs the program.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<PerformanceForm> year = forms(out::println);
    List<FormScore> scores = year.stream().map(Scorer.standard()::score).toList();
    out.print(
        TextReport.in(Locale.CHINESE).renderYear(scores, Auditor.standard().auditAll(year)));
  }

  /** The three forms of the bundled rows. */
  static List<PerformanceForm> forms(Consumer<String> complaints) {
    return List.of(
        form("targets", "绩效目标申报表", complaints, "PM_PERF_GOAL_INFO", "PM_PERF_INDICATOR"),
        form("monitoring", "绩效运行监控表", complaints, "PAY_PERF_MONITOR_INFO"),
        form(
            "self-evaluation",
            "绩效自评表",
            complaints,
            "PM_SELF_EVAL_GOAL",
            "PM_SELF_EVAL_INDICATOR",
            "PM_PERF_SELF_BGT",
            "PM_PERF_SELF_EVAL"));
  }

  private static PerformanceForm form(
      String kind, String title, Consumer<String> complaints, String... tables) {
    FormRows rows = new FormRows(kind, complaints)
        .with("/title", "小型灌区节水改造项目支出" + title)
        .with("/fiscalYear", "2024")
        .with("/project/code", "370102240000000000123")
        .with("/project/name", "小型灌区节水改造")
        .with("/project/competentDepartment", "青石县水利局")
        .with("/project/implementingUnit", "青石县水利局");
    if (kind.equals("monitoring")) {
      rows.with("/asOf", "2024-07-31");
    }
    for (String table : tables) {
      rows.add(Rows.bundled(table));
    }
    if (kind.equals("self-evaluation")) {
      rows.with("/reportedTotal/weight", "100");
    }
    return rows.read().cleanOrElseThrow();
  }
}
