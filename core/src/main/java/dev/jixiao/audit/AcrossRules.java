package dev.jixiao.audit;

import dev.jixiao.compare.ActualKind;
import dev.jixiao.form.Project;
import dev.jixiao.value.Ratio;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The rules about several forms together. */
final class AcrossRules {
  static final List<AuditRule> ALL = List.of(new DoubleClaim());

  private AcrossRules() {}

  /** Compares forms with each other. */
  static final class DoubleClaim extends StandardRule {
    private static final Threshold SHARE = Threshold.of(
        "double-claim",
        "80%",
        "the share of rows that two forms have in common from which they are reported",
        "两表相同行数占比达到该值起提示");
    private static final int LEAST_ROWS = 2;

    DoubleClaim() {
      super("DOUBLE_CLAIM", Severity.WARNING, SELF_EVALUATION);
    }

    @Override
    public List<Threshold> thresholds() {
      return List.of(SHARE);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      // a form alone cannot claim a result twice
    }

    @Override
    public void checkAcross(List<AuditContext> contexts, Consumer<Finding> findings) {
      Map<Claim, Integer> first = new HashMap<>();
      for (int i = 0; i < contexts.size(); i++) {
        AuditContext context = contexts.get(i);
        if (!kinds().contains(context.form().kind())) {
          continue; // a declaration and its self-evaluation speak of one result
        }
        Set<Claim> claims = claims(context);
        Map<Integer, Integer> shared = new TreeMap<>();
        for (Claim claim : claims) {
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
        Set<Claim> claims,
        Map<Integer, Integer> shared,
        Consumer<Finding> findings) {
      shared.forEach((earlier, rows) -> {
        AuditContext context = contexts.get(form);
        boolean most = Ratio.of(rows, claims.size()).compareTo(context.threshold(SHARE)) >= 0;
        if (most && rows >= LEAST_ROWS && claims.stream().anyMatch(Claim::isOutput)) {
          findings.accept(finding(form, earlier, rows, claims.size(), contexts));
        }
      });
    }

    private Finding finding(int form, int earlier, int rows, int all, List<AuditContext> contexts) {
      String project = contexts.get(earlier).form().project().name();
      return at("/" + form + "/indicators")
          .reported(rows + "/" + all)
          .message(
              "{0} of {1} results are also in form {2} (\"{3}\"); merge the forms or report each result "
                  + "once",
              "本表{1}项完成情况中有{0}项与第{2}张表（“{3}”）相同；请合并填报或删除重复成果", rows, all, earlier + 1, project)
          .build();
    }

    /**
     * One result: who claims it for which year, and what it is.
     *
     * @param owner the unit and the year
     * @param name the indicator
     * @param result the actual value in canonical notation
     * @param isOutput whether it is something counted, not a share or a judgement that many projects have in common
     */
    private record Claim(String owner, String name, String result, boolean isOutput) {}

    private static Set<Claim> claims(AuditContext context) {
      Set<Claim> claims = new LinkedHashSet<>();
      String owner = owner(context);
      for (AuditRow row : context.applying()) {
        if (!row.actual().isMissing() && !row.name().isBlank()) {
          claims.add(new Claim(owner, row.name().strip(), row.actual().canonical(), isOutput(row)));
        }
      }
      return claims;
    }

    private static String owner(AuditContext context) {
      Project project = context.form().project();
      String unit = project.implementingUnit().isBlank()
          ? project.competentDepartment() + "/" + project.name()
          : project.implementingUnit();
      return unit.strip() + "/" + context.form().fiscalYear();
    }

    private static boolean isOutput(AuditRow row) {
      return row.actual().kind() == ActualKind.NUMBER
          && !row.isCost()
          && row.actual().quantity().filter(q -> !q.unit().isRate()).isPresent();
    }
  }
}
