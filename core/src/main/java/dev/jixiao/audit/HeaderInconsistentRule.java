package dev.jixiao.audit;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.problem.Message;
import java.time.Year;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Holds the title and the head against each other.
 *
 * <p>R46.
 */
final class HeaderInconsistentRule extends StandardRule {
  private static final Pattern YEAR = Pattern.compile("20\\d{2}\\s*年(?!度?结[转余])");

  HeaderInconsistentRule() {
    super(
        "HEADER_INCONSISTENT",
        Severity.WARNING,
        new RuleDescription(
            "R46",
            Message.of(
                "The head contradicts itself: another year or project in the title, or one unit written in two ways.",
                "表头前后不一致：标题与年度、项目名称不符，或同一单位写法不一。"),
            Message.of(
                "A form may have been copied from another year or project.", "可能由其他年度或项目的表格复制而来。"),
            "标题写2019年度，年度填2020",
            Message.of("Make the title and the head agree.", "统一标题与表头。")));
  }

  @Override
  public void check(AuditContext context, Consumer<Finding> findings) {
    PerformanceForm form = context.form();
    Year year = form.fiscalYear().orElse(null);
    if (year != null
        && !form.title().contains(year.toString())
        && YEAR.matcher(form.title()).find()) {
      findings.accept(finding(
          "/title",
          form.title(),
          "the title names another year than the fiscal year " + year,
          "标题中的年份与年度" + year + "不一致"));
    }
    Project project = form.project();
    if (Titles.namesAnother(form.title(), project)) {
      findings.accept(finding(
          "/title",
          form.title(),
          "the title names another project than \"" + project.name() + "\"",
          "标题与项目名称“" + project.name() + "”不符"));
    }
    if (Titles.isAlias(project.competentDepartment(), project.implementingUnit())) {
      findings.accept(finding(
          "/project/implementingUnit",
          project.implementingUnit(),
          "one unit is also written \"" + project.competentDepartment() + "\"",
          "同一单位又写作“" + project.competentDepartment() + "”"));
    }
  }

  private Finding finding(String location, String reported, String english, String chinese) {
    return at(location)
        .reported(reported)
        .message(
            "\"" + reported + "\": " + english + "; make them agree",
            "“" + reported + "”：" + chinese + "，请统一")
        .build();
  }
}
