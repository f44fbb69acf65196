package dev.jixiao.audit;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.notation.NotationReader;
import dev.jixiao.problem.Message;
import java.time.Year;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks for blanks in the head.
 *
 * <p>R46.
 */
final class HeaderMissingRule extends StandardRule {
  HeaderMissingRule() {
    super(
        "HEADER_MISSING",
        Severity.ERROR,
        new RuleDescription(
            "R46",
            Message.of("A cell of the head is blank.", "表头有空缺。"),
            Message.of("Without it nobody knows whose form it is.", "表头不全无法确定评价对象和年度。"),
            "项目名称为空",
            Message.of("Fill in the head.", "补齐表头。")));
  }

  @Override
  public Set<String> supersedes() {
    return Set.of("PLACEHOLDER");
  }

  @Override
  public void check(AuditContext context, Consumer<Finding> findings) {
    PerformanceForm form = context.form();
    Project project = form.project();
    check("/title", form.title(), "title", "标题", findings);
    String year = form.fiscalYear().map(Year::toString).orElse("");
    check("/fiscalYear", year, "fiscal year", "年度", findings);
    check("/project/name", project.name(), "name of the project", "项目名称", findings);
    check(
        "/project/competentDepartment",
        project.competentDepartment(),
        "competent department",
        "主管部门",
        findings);
    check(
        "/project/implementingUnit",
        project.implementingUnit(),
        "implementing unit",
        "实施单位",
        findings);
  }

  private void check(
      String location, String text, String english, String chinese, Consumer<Finding> findings) {
    if (text.isBlank() || NotationReader.isMissing(text)) {
      findings.accept(at(location)
          .reported(text.isBlank() ? Optional.empty() : Optional.of(text))
          .message(
              "the form does not state the " + english + "; fill it in", "未填写" + chinese + "，请补充")
          .build());
    }
  }
}
