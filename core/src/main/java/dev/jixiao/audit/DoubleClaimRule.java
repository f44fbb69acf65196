package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Ratio;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Holds forms against each other.
 *
 * <p>R45.
 */
final class DoubleClaimRule extends StandardRule {
  private static final Threshold SHARE = Threshold.of(
      "double-claim",
      "80%",
      "the share of rows that two forms have in common from which they are reported",
      "两表相同行数占比达到该值起提示");
  private static final int LEAST_ROWS = 2;

  DoubleClaimRule() {
    super(
        "DOUBLE_CLAIM",
        Severity.WARNING,
        new RuleDescription(
            "R45",
            Message.of("Two forms report the same results.", "两张自评表重复申报同一成果。"),
            Message.of(
                "One result is paid for twice, or one project was split.", "同一成果重复列报，或同一项目被拆分。"),
            "法律援助工作经费的当年拨款表与结转资金表，指标和完成值完全相同",
            Message.of("Merge the forms, or report each result once.", "合并填报，或各自填报本项目的成果。")));
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(SHARE);
  }

  @Override
  public void check(AuditContext context, Consumer<Finding> findings) {
    // one form alone claims nothing twice
  }

  @Override
  public void checkAcross(List<AuditContext> contexts, Consumer<Finding> findings) {
    Map<Claims.Claim, Integer> first = new HashMap<>();
    for (int i = 0; i < contexts.size(); i++) {
      AuditContext context = contexts.get(i);
      Set<Claims.Claim> claims = Claims.of(context.facts());
      Map<Integer, Integer> shared = new TreeMap<>();
      for (Claims.Claim claim : claims) {
        Integer earlier = first.putIfAbsent(claim, i);
        if (earlier != null) {
          shared.merge(earlier, 1, Integer::sum);
        }
      }
      report(i, contexts, claims, shared, findings);
    }
  }

  private void report(
      int form,
      List<AuditContext> contexts,
      Set<Claims.Claim> claims,
      Map<Integer, Integer> shared,
      Consumer<Finding> findings) {
    shared.forEach((earlier, rows) -> {
      AuditContext context = contexts.get(form);
      boolean most = Ratio.of(rows, claims.size()).compareTo(context.threshold(SHARE)) >= 0;
      if (most && rows >= LEAST_ROWS && claims.stream().anyMatch(Claims.Claim::isOutput)) {
        findings.accept(finding(form, earlier, rows, claims.size(), contexts));
      }
    });
  }

  private Finding finding(int form, int earlier, int rows, int all, List<AuditContext> contexts) {
    String project = contexts.get(earlier).form().project().name();
    return at("/" + form + "/indicators")
        .reported(rows + "/" + all)
        .message(
            rows + " of " + all + " results stand in form " + (earlier + 1) + " (\"" + project
                + "\") too; merge the forms or report each result once",
            "本表" + all + "项完成情况中有" + rows + "项与第" + (earlier + 1) + "张表（“" + project
                + "”）相同；请合并填报或删除重复成果")
        .build();
  }
}
