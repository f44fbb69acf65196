package dev.jixiao.audit;

import dev.jixiao.compare.ActualKind;
import dev.jixiao.form.Project;
import java.util.LinkedHashSet;
import java.util.Set;

/** The results that a form claims, to be held against those of other forms. */
final class Claims {
  private Claims() {}

  /**
   * One result: who claims it for which year, and what it is.
   *
   * @param owner the unit and the year
   * @param name the indicator
   * @param result the actual value in canonical notation
   * @param isOutput whether it is something counted, not a share or a judgement that many projects have in common
   */
  record Claim(String owner, String name, String result, boolean isOutput) {}

  static Set<Claim> of(FormFacts facts) {
    Set<Claim> claims = new LinkedHashSet<>();
    String owner = owner(facts);
    for (Row row : facts.applying()) {
      if (!row.actual().isMissing() && !row.name().isBlank()) {
        claims.add(new Claim(owner, row.name().strip(), row.actual().canonical(), isOutput(row)));
      }
    }
    return claims;
  }

  private static String owner(FormFacts facts) {
    Project project = facts.form().project();
    String unit = project.implementingUnit().isBlank()
        ? project.competentDepartment() + "/" + project.name()
        : project.implementingUnit();
    return unit.strip() + "/" + facts.form().fiscalYear();
  }

  private static boolean isOutput(Row row) {
    return row.actual().kind() == ActualKind.NUMBER
        && !row.isCost()
        && row.actual().quantity().filter(q -> !q.unit().isRate()).isPresent();
  }
}
