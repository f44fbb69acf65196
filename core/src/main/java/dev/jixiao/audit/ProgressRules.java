package dev.jixiao.audit;

import dev.jixiao.compare.Verdict;
import dev.jixiao.form.Likelihood;
import dev.jixiao.problem.Message;
import dev.jixiao.score.FormProgress;
import dev.jixiao.score.IndicatorProgress;
import dev.jixiao.score.Light;
import dev.jixiao.score.LightScale;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rules about forms of a year under way (绩效运行监控). */
final class ProgressRules {
  static final List<AuditRule> ALL = List.of(new Unexplained(), new LikelihoodContradicts());

  private ProgressRules() {}

  private static boolean isBehind(@Nullable Light light) {
    return light == Light.RED || light == Light.YELLOW;
  }

  /** Looks for indicators, and a budget, that are behind their schedule without a reason. */
  static final class Unexplained extends StandardRule {
    Unexplained() {
      super("PROGRESS_UNEXPLAINED", Severity.WARNING, MONITORING);
    }

    @Override
    public Set<String> supersedes() {
      return Set.of("PLACEHOLDER");
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      FormProgress progress = context.progress();
      for (AuditRow row : context.applying()) {
        IndicatorProgress own = progress.indicators().get(row.index());
        boolean misses = own.forecast().filter(f -> isMissed(f.verdict())).isPresent();
        if (!row.isReasoned() && (isBehind(own.light().orElse(null)) || misses)) {
          findings.accept(finding(row, own));
        }
      }
      if (context.funds().filter(AuditFunds::isReasoned).isEmpty()) {
        checkBudget(progress, findings);
      }
    }

    private void checkBudget(FormProgress progress, Consumer<Finding> findings) {
      Ratio expected = progress.expectedExecution().orElse(null);
      if (isBehind(progress.executionLight().orElse(null))) {
        String share = PrintedRate.of(progress.execution().orElseThrow());
        findings.accept(budget(
            "executed",
            Message.of("the execution of the budget is {} of what is due by now", "预算执行仅为序时进度的{}")
                .with(share)));
      } else if (expected != null && isBehind(LightScale.standard().light(expected))) {
        String share = PrintedRate.of(expected);
        findings.accept(budget(
            "expected",
            Message.of(
                    "only {} of the budget is expected to be spent by the end of the year",
                    "全年预计执行仅为年度预算的{}")
                .with(share)));
      }
    }

    private Finding budget(String field, Message what) {
      return at("/budget/total/deviation")
          .addRelated("/budget/total/" + field)
          .message(
              "{}, and no reason is given; state it and what is done about it",
              "{}，未说明原因；请填写偏差原因及纠偏措施",
              what)
          .build();
    }

    private static boolean isMissed(Verdict verdict) {
      return verdict == Verdict.PARTLY_MET || verdict == Verdict.NOT_MET;
    }

    private Finding finding(AuditRow row, IndicatorProgress progress) {
      boolean behind = isBehind(progress.light().orElse(null));
      String forecast =
          row.indicator().forecast().map(value -> value.text().strip()).orElse("");
      Message what = behind
          ? progress.reason()
          : Message.of("the forecast \"{}\" misses the target \"{}\"", "全年预计完成值“{}”达不到指标值“{}”")
              .with(forecast, row.targetText());
      return at(row.at("deviation"))
          .addRelated(row.at(behind ? "actual" : "forecast"))
          .message(
              "{}, and no reason is given; state it and what is done about it",
              "{}，未说明原因；请填写偏差原因及纠偏措施",
              what)
          .build();
    }
  }

  /** Compares the likelihood of reaching a target with the light and the forecast. */
  static final class LikelihoodContradicts extends StandardRule.OfRows {
    private static final Message MISSES =
        Message.of("the forecast misses the target", "全年预计完成值达不到指标值");
    private static final Message MEETS =
        Message.of("the forecast meets the target", "全年预计完成值达到指标值");

    LikelihoodContradicts() {
      super("LIKELIHOOD_CONTRADICTS", Severity.WARNING, MONITORING);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      Likelihood likelihood = row.indicator().likelihood().orElse(null);
      IndicatorProgress progress = context.progress().indicators().get(row.index());
      Verdict forecast =
          progress.forecast().map(comparison -> comparison.verdict()).orElse(null);
      boolean red = progress.light().orElse(null) == Light.RED;
      boolean misses = forecast == Verdict.PARTLY_MET || forecast == Verdict.NOT_MET;
      if (likelihood == Likelihood.CERTAIN && (red || misses)) {
        findings.accept(
            misses
                ? finding(row, likelihood, "forecast", MISSES)
                : finding(
                    row,
                    likelihood,
                    "actual",
                    Message.of("{}, which is red", "{}，为红灯").with(progress.reason())));
      } else if (likelihood == Likelihood.IMPOSSIBLE && forecast == Verdict.MET) {
        findings.accept(finding(row, likelihood, "forecast", MEETS));
      }
    }

    private Finding finding(AuditRow row, Likelihood likelihood, String related, Message what) {
      return at(row.at("likelihood"))
          .reported(likelihood.heading())
          .addRelated(row.at(related))
          .message(
              "the likelihood is given as {}, but {}; correct one of the two",
              "完成可能性填报“{}”，但{}；请核实更正",
              likelihood.heading(),
              what)
          .build();
    }
  }
}
