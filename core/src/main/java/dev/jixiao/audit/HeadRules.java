package dev.jixiao.audit;

import dev.jixiao.form.FormKind;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.LevelOne;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules about the head of the form and the headings of its rows. */
final class HeadRules {
  static final List<AuditRule> ALL =
      List.of(new Missing(), new Inconsistent(), new DimensionMissing(), new Level2Misplaced());

  private HeadRules() {}

  /** Looks for blanks in the head. */
  static final class Missing extends StandardRule.OfForm {
    Missing() {
      super("HEADER_MISSING", Severity.ERROR, EVERY_KIND);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      PerformanceForm form = context.form();
      Project project = form.project();
      check("/title", form.title(), "title", "标题", findings);
      String year = form.fiscalYear().map(Year::toString).orElse("");
      check("/fiscalYear", year, "fiscal year", "年度", findings);
      if (form.kind() == FormKind.MONITORING && form.asOf().isEmpty()) {
        check("/asOf", "", "day up to which it counts", "监控截止日期", findings);
      }
      if (Titles.isOfDepartment(form.title()) && isNamed(project)) {
        return; // 部门名称 is all there is
      }
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

    private static boolean isNamed(Project project) {
      return !project.name().isBlank()
          || !project.competentDepartment().isBlank()
          || !project.implementingUnit().isBlank();
    }

    private void check(
        String location, String text, String english, String chinese, Consumer<Finding> findings) {
      if (text.isBlank() || Reasons.isMissing(text)) {
        findings.accept(at(location)
            .reported(text.isBlank() ? Optional.empty() : Optional.of(text))
            .message(
                "the form does not state the {}; fill it in",
                "未填写{}，请补充",
                Message.of(english, chinese))
            .build());
      }
    }
  }

  /** Compares the title with the head. */
  static final class Inconsistent extends StandardRule.OfForm {
    private static final Pattern YEAR = Pattern.compile("20\\d{2}\\s*年(?!度?结[转余])");

    Inconsistent() {
      super("HEADER_INCONSISTENT", Severity.WARNING, EVERY_KIND);
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
            Message.of("the title names a different year from the fiscal year {}", "标题中的年份与年度{}不一致")
                .with(year)));
      }
      Project project = form.project();
      if (Titles.namesAnother(form.title(), project)) {
        findings.accept(finding(
            "/title",
            form.title(),
            Message.of("the title names a different project from \"{}\"", "标题与项目名称“{}”不符")
                .with(project.name())));
      }
      if (Titles.isAlias(project.competentDepartment(), project.implementingUnit())) {
        findings.accept(finding(
            "/project/implementingUnit",
            project.implementingUnit(),
            Message.of("the same unit is also written \"{}\"", "同一单位又写作“{}”")
                .with(project.competentDepartment())));
      }
    }

    private Finding finding(String location, String reported, Message what) {
      return at(location)
          .reported(reported)
          .message("\"{}\": {}; make them agree", "“{}”：{}，请统一", reported, what)
          .build();
    }
  }

  /** Looks for categories of level one without an indicator. */
  static final class DimensionMissing extends StandardRule.OfForm {
    private static final List<LevelOne> NEEDED =
        List.of(LevelOne.OUTPUT, LevelOne.BENEFIT, LevelOne.SATISFACTION);

    DimensionMissing() {
      super("DIMENSION_MISSING", Severity.ERROR, PROJECTS);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      List<AuditRow> rows = context.rows();
      // a form with categories of its own is not judged by the standard ones
      Set<LevelOne> present = EnumSet.noneOf(LevelOne.class);
      for (AuditRow row : rows) {
        LevelOne meant = row.levelOne().orElse(null);
        if (meant == null) {
          return;
        }
        addCategories(row, meant, present);
      }
      List<LevelOne> missing = new ArrayList<>(0);
      for (LevelOne level : NEEDED) {
        if (!present.contains(level) && (level != LevelOne.SATISFACTION || !isSpread(context))) {
          missing.add(level);
        }
      }
      if (!missing.isEmpty()) {
        findings.accept(finding(missing));
      }
    }

    private static void addCategories(AuditRow row, LevelOne meant, Set<LevelOne> categories) {
      categories.add(meant);
      LevelOne printed = row.indicator().category().levelOne().orElse(null);
      if (meant == LevelOne.COST && printed != null) {
        categories.add(printed);
      }
      if (row.name().contains("满意")) {
        categories.add(LevelOne.SATISFACTION);
      }
    }

    // a project without beneficiaries gives the points of satisfaction to its benefits
    private static boolean isSpread(AuditContext context) {
      Map<LevelOne, Points> weights = Weights.byLevelOne(context, Weights.By.MEANING);
      Points benefit = weights.getOrDefault(LevelOne.BENEFIT, Points.ZERO);
      Points usual = Points.of(weights.containsKey(LevelOne.COST) ? 30 : 40);
      return Weights.agree(benefit, usual, context.rows().size());
    }

    private Finding finding(List<LevelOne> missing) {
      String names = missing.stream().map(LevelOne::heading).collect(Collectors.joining("、"));
      return at("/indicators")
          .expected(names)
          .message("there are no indicators of {}; add some", "缺少{}，请补充", names)
          .build();
    }
  }

  /** Compares the two levels of categories. */
  static final class Level2Misplaced extends StandardRule.OfRows {
    Level2Misplaced() {
      super("LEVEL2_MISPLACED", Severity.WARNING, PROJECTS);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      IndicatorCategory category = row.indicator().category();
      LevelOne one = category.levelOne().orElse(null);
      StandardCategory two = category.standard().orElse(null);
      if (one == null
          || two == null
          || category.level2().isBlank()
          || category.equals(IndicatorCategory.of(two))) { // as the official form prints it
        return;
      }
      boolean cost = one == LevelOne.COST && two == StandardCategory.COST;
      boolean repeated = stem(category.level1()).equals(stem(category.level2()));
      if (repeated || (two.levelOne() != one && !cost)) {
        findings.accept(finding(row, category, one, two, repeated));
      }
    }

    private Finding finding(
        AuditRow row,
        IndicatorCategory category,
        LevelOne one,
        StandardCategory two,
        boolean repeated) {
      String expected =
          repeated ? repeatedName(one) : two.levelOne().heading() + "/" + two.heading();
      Finding.Builder finding = at(row.at("level2"))
          .expected(expected)
          .reported(category.level2())
          .suggestion(repeated ? Optional.of(expected) : Optional.empty());
      return repeated
          ? finding
              .message(
                  "\"{}\" repeats its level one; write {}",
                  "二级指标“{}”与一级指标重复，应为“{}”",
                  category.level2(),
                  expected)
              .build()
          : finding
              .message(
                  "\"{}\" does not belong under \"{}\"; it belongs under {}",
                  "二级指标“{}”不应列在“{}”下，应归入“{}”",
                  category.level2(),
                  category.level1(),
                  two.levelOne().heading())
              .build();
    }

    private static String repeatedName(LevelOne one) {
      return one == LevelOne.COST
          ? StandardCategory.ECONOMIC_COST.heading()
          : StandardCategory.SERVICE_RECIPIENT_SATISFACTION.heading();
    }

    private static String stem(String heading) {
      StringBuilder outside = new StringBuilder(heading.length());
      int depth = 0;
      for (int i = 0; i < heading.length(); i++) {
        char c = heading.charAt(i);
        if ("(（[【".indexOf(c) >= 0) {
          depth++;
        } else if (")）]】".indexOf(c) >= 0) {
          depth = Math.max(0, depth - 1);
        } else if (depth == 0 && !Character.isWhitespace(c)) {
          outside.append(c);
        }
      }
      return outside.toString().replace("指标", "");
    }
  }
}
