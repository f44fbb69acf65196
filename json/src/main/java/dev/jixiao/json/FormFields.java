package dev.jixiao.json;

import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.json.Tokens.Token;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.ProblemCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fields of a form, and of those parts of it that are small. */
final class FormFields {
  /** The number of the format that is written; a document without one is read as of this. */
  private static final int FORMAT = 1;

  private static final Message FORMATS = Message.of("the number 1", "数字 1");
  private static final Project NO_PROJECT = Project.builder().build();

  static final Shape<Project, Project.Builder> PROJECT = Shape.<Project, Project.Builder>builder()
      .text("name", Project::name, Project.Builder::name)
      .field("code", Cells.TEXT, Project::code, (to, code) -> to.code(Optional.of(code)))
      .text(
          "competentDepartment", Project::competentDepartment, Project.Builder::competentDepartment)
      .text("implementingUnit", Project::implementingUnit, Project.Builder::implementingUnit)
      .field(
          "term", IndicatorFields.ACTUAL, Project::term, (to, term) -> to.term(Optional.of(term)))
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
      .field("format", Draft::readFormat, (form, out) -> out.number("format", FORMAT))
      .field(
          "kind",
          Names.words(FormKind.values(), FormKind::heading),
          form -> Optional.of(form.kind()),
          (draft, kind) -> draft.form.kind(kind))
      .text("title", PerformanceForm::title, (draft, title) -> draft.form.title(title))
      .field(
          "fiscalYear",
          Cells.YEAR,
          PerformanceForm::fiscalYear,
          (draft, year) -> draft.form.fiscalYear(Optional.of(year)))
      .field(
          "asOf",
          Cells.DATE,
          PerformanceForm::asOf,
          (draft, date) -> draft.form.asOf(Optional.of(date)))
      .field(
          "project",
          Codec.of(PROJECT, Project::builder, (project, in) -> project.build()).as("project"),
          form -> Optional.of(form.project()).filter(project -> !project.equals(NO_PROJECT)),
          (draft, project) -> draft.form.project(project))
      .field(
          "budget",
          BudgetFields.A_BUDGET,
          PerformanceForm::budget,
          (draft, budget) -> draft.form.budget(Optional.of(budget)))
      .field(
          "midTermBudget",
          BudgetFields.A_BUDGET,
          PerformanceForm::midTermBudget,
          (draft, budget) -> draft.form.midTermBudget(Optional.of(budget)))
      .field("goal", Draft::readGoals, (form, out) -> one("goal", form.goals(), out))
      .field("goals", Draft::readGoals, (form, out) -> several("goals", form.goals(), out))
      .field(
          "midTermGoal",
          Draft::readMidTermGoals,
          (form, out) -> one("midTermGoal", form.midTermGoals(), out))
      .field(
          "midTermGoals",
          Draft::readMidTermGoals,
          (form, out) -> several("midTermGoals", form.midTermGoals(), out))
      .list(
          "indicators",
          IndicatorFields.AN_INDICATOR,
          PerformanceForm::indicators,
          (draft, row) -> draft.form.addIndicators(row))
      .field(
          "bonus",
          AdjustmentFields.BONUS,
          PerformanceForm::bonus,
          (draft, bonus) -> draft.form.bonus(Optional.of(bonus)))
      .field(
          "deduction",
          AdjustmentFields.DEDUCTION,
          PerformanceForm::deduction,
          (draft, deduction) -> draft.form.deduction(Optional.of(deduction)))
      .field(
          "reportedTotal",
          Codec.of(TOTAL, ReportedTotal::builder, (total, in) -> total.build()).as("reportedTotal"),
          PerformanceForm::reportedTotal,
          (draft, total) -> draft.form.reportedTotal(Optional.of(total)))
      .field(
          "attributes",
          AdjustmentFields.attributesWithout("bonus", "deduction"),
          form -> Optional.of(form.attributes()).filter(attributes -> !attributes.isEmpty()),
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

  private static void one(String name, List<AnnualGoal> goals, Output out) throws IOException {
    if (goals.size() == 1) {
      out.name(name);
      A_GOAL.write(goals.get(0), out);
    }
  }

  private static void several(String name, List<AnnualGoal> goals, Output out) throws IOException {
    if (goals.size() > 1) {
      out.list(name, goals, A_GOAL.writing());
    }
  }

  /** A form that is being read. */
  static final class Draft {
    private final PerformanceForm.Builder form = PerformanceForm.builder();
    private boolean hasGoals;
    private boolean hasMidTermGoals;

    private void readFormat(Cursor in) throws IOException {
      BigDecimal format = Cells.decimal(in, FORMATS);
      if (format == null) {
        return;
      }
      if (format.compareTo(BigDecimal.valueOf(FORMAT)) > 0) {
        in.warn(
            ProblemCode.FIELD_VALUE,
            Message.of(
                "written in format " + format + ", which is newer than this program's; fields that"
                    + " are unknown here are left out",
                "文档的格式版本 " + format + " 比本程序的新，本程序不认识的字段未读入"),
            FORMATS);
        in.isNewer();
      } else if (format.compareTo(BigDecimal.valueOf(FORMAT)) != 0) {
        in.report(
            ProblemCode.FIELD_VALUE,
            Message.of("there is no format " + format, "没有格式版本 " + format),
            FORMATS);
      }
    }

    private void readGoals(Cursor in) throws IOException {
      hasGoals = readGoals(in, hasGoals, "goal", form::addGoals);
    }

    private void readMidTermGoals(Cursor in) throws IOException {
      hasMidTermGoals = readGoals(in, hasMidTermGoals, "midTermGoal", form::addMidTermGoals);
    }

    // one goal is an object, several are a list; either name takes either, but not both names
    private static boolean readGoals(
        Cursor in, boolean hasSome, String name, Consumer<AnnualGoal> add) throws IOException {
      if (in.isNull()) {
        return hasSome;
      }
      if (hasSome) {
        in.report(
            ProblemCode.FIELD_DUPLICATE,
            Message.of(
                "\"%1$s\" and \"%1$ss\" are both in one form; the first counts".formatted(name),
                "同一表中同时有 \"%1$s\" 和 \"%1$ss\"，以第一个为准".formatted(name)),
            Message.of("one of them", "只用其中一个"));
        in.skip();
      } else if (in.token() == Token.LIST) {
        in.list(() -> readGoal(in, add));
      } else {
        readGoal(in, add);
      }
      return true;
    }

    private static void readGoal(Cursor in, Consumer<AnnualGoal> add) throws IOException {
      AnnualGoal goal = A_GOAL.read(in);
      if (goal != null) {
        add.accept(goal);
      }
    }
  }
}
