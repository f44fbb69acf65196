package dev.jixiao.json;

import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.ProblemCode;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a form, and of those parts of it that are small. */
final class FormFields {
  private static final Project NO_PROJECT = Project.builder().build();

  static final Shape<Project, Project.Builder> PROJECT = Shape.<Project, Project.Builder>builder()
      .text("name", Project::name, Project.Builder::name)
      .field("code", Cells.TEXT, Project::code, (to, code) -> to.code(Optional.of(code)))
      .text(
          "competentDepartment", Project::competentDepartment, Project.Builder::competentDepartment)
      .text("implementingUnit", Project::implementingUnit, Project.Builder::implementingUnit)
      .texts("attributes", Project::attributes, Project.Builder::attributes)
      .build();

  static final Shape<AnnualGoal, AnnualGoal.Builder> GOAL =
      Shape.<AnnualGoal, AnnualGoal.Builder>builder()
          .field("name", Cells.TEXT, AnnualGoal::name, (to, name) -> to.name(Optional.of(name)))
          .field(
              "ratio", Cells.RATIO, AnnualGoal::ratio, (to, share) -> to.ratio(Optional.of(share)))
          .text("expected", AnnualGoal::expected, AnnualGoal.Builder::expected)
          .text("actual", AnnualGoal::actual, AnnualGoal.Builder::actual)
          .build();

  static final Shape<ReportedTotal, ReportedTotal.Builder> TOTAL =
      Shape.<ReportedTotal, ReportedTotal.Builder>builder()
          .field(
              "weight", Cells.POINTS, ReportedTotal::weight, (to, w) -> to.weight(Optional.of(w)))
          .field("score", Cells.POINTS, ReportedTotal::score, (to, s) -> to.score(Optional.of(s)))
          .field("grade", Cells.TEXT, ReportedTotal::grade, (to, g) -> to.grade(Optional.of(g)))
          .build();

  private static final Codec<AnnualGoal> A_GOAL =
      Codec.of(GOAL, AnnualGoal::builder, (goal, in) -> goal.build());

  static final Shape<PerformanceForm, Draft> FORM = Shape.<PerformanceForm, Draft>builder()
      .text("title", PerformanceForm::title, (draft, title) -> draft.form.title(title))
      .field(
          "fiscalYear",
          Cells.YEAR,
          PerformanceForm::fiscalYear,
          (draft, year) -> draft.form.fiscalYear(Optional.of(year)))
      .field(
          "project",
          Codec.of(PROJECT, Project::builder, (project, in) -> project.build()),
          form -> Optional.of(form.project()).filter(project -> !project.equals(NO_PROJECT)),
          (draft, project) -> draft.form.project(project))
      .field(
          "budget",
          BudgetFields.A_BUDGET,
          PerformanceForm::budget,
          (draft, budget) -> draft.form.budget(Optional.of(budget)))
      .field("goal", Draft::readGoals, (form, out) -> {
        if (form.goals().size() == 1) {
          out.name("goal");
          A_GOAL.write(form.goals().get(0), out);
        }
      })
      .field("goals", Draft::readGoals, (form, out) -> {
        if (form.goals().size() > 1) {
          out.list("goals", form.goals(), A_GOAL.writing());
        }
      })
      .list(
          "indicators",
          IndicatorFields.AN_INDICATOR,
          PerformanceForm::indicators,
          (draft, row) -> draft.form.addIndicators(row))
      .field(
          "reportedTotal",
          Codec.of(TOTAL, ReportedTotal::builder, (total, in) -> total.build()),
          PerformanceForm::reportedTotal,
          (draft, total) -> draft.form.reportedTotal(Optional.of(total)))
      .texts(
          "attributes",
          PerformanceForm::attributes,
          (draft, attributes) -> draft.form.attributes(attributes))
      .build();

  /** A form, which has to be there. */
  static final Codec<PerformanceForm> A_FORM = new Codec<>(FormFields::read, FORM::write);

  private FormFields() {}

  private static @Nullable PerformanceForm read(Cursor in) throws IOException {
    if (in.isNull()) {
      in.wrongType(Cursor.OBJECT);
    }
    Draft draft = new Draft();
    return in.object(FORM, draft) ? draft.form.build() : null;
  }

  /** A form that is being read. */
  static final class Draft {
    private final PerformanceForm.Builder form = PerformanceForm.builder();
    private boolean hasGoals;

    // one goal is an object, several are a list; either name takes either, but not both names
    private void readGoals(Cursor in) throws IOException {
      if (in.isNull()) {
        return;
      }
      if (hasGoals) {
        in.report(
            ProblemCode.FIELD_DUPLICATE,
            Message.of(
                "\"goal\" and \"goals\" stand in one form; the first counts",
                "同一表中同时有 \"goal\" 和 \"goals\"，以第一个为准"),
            Message.of("one of them", "只用其中一个"));
        in.skip();
        return;
      }
      hasGoals = true;
      if (in.token() == Token.OBJECT) {
        readGoal(in);
      } else {
        in.list(() -> readGoal(in));
      }
    }

    private void readGoal(Cursor in) throws IOException {
      AnnualGoal goal = A_GOAL.read(in);
      if (goal != null) {
        form.addGoals(goal);
      }
    }
  }
}
