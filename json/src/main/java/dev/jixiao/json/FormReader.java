package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.target.IndicatorTypes;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one form: its head, and everything else through the readers of its parts. */
final class FormReader implements Fields.Reader<FormReader.Field> {
  enum Field {
    TITLE,
    FISCAL_YEAR,
    PROJECT,
    BUDGET,
    GOAL,
    GOALS,
    INDICATORS,
    REPORTED_TOTAL,
    ATTRIBUTES
  }

  private enum ProjectField {
    NAME,
    CODE,
    COMPETENT_DEPARTMENT,
    IMPLEMENTING_UNIT,
    ATTRIBUTES
  }

  private enum GoalField {
    NAME,
    RATIO,
    EXPECTED,
    ACTUAL
  }

  private enum TotalField {
    WEIGHT,
    SCORE,
    GRADE
  }

  private static final Fields<Field> FORM = Fields.of(Field.class);
  private static final Fields<ProjectField> PROJECT = Fields.of(ProjectField.class);
  private static final Fields<GoalField> GOAL = Fields.of(GoalField.class);
  private static final Fields<TotalField> TOTAL = Fields.of(TotalField.class);

  private final Cursor in;
  private final Cells cells;
  private final IndicatorReader rows;
  private final PerformanceForm.Builder form = PerformanceForm.builder();
  private boolean hasGoals;

  FormReader(Cursor in, IndicatorTypes types) {
    this.in = in;
    this.cells = new Cells(in);
    this.rows = new IndicatorReader(in, cells, types);
  }

  @Nullable
  PerformanceForm read() throws IOException {
    if (in.isNull()) {
      in.wrongType(Cursor.OBJECT);
    }
    return in.object(FORM, this) ? form.build() : null;
  }

  @Override
  public void read(Field field) throws IOException {
    switch (field) {
      case TITLE -> form.title(cells.textOrEmpty());
      case FISCAL_YEAR -> form.fiscalYear(Optional.ofNullable(cells.year()));
      case PROJECT -> project();
      case BUDGET -> form.budget(Optional.ofNullable(new BudgetReader(in, cells).read()));
      case GOAL, GOALS -> goals();
      case INDICATORS -> in.list(this::indicator);
      case REPORTED_TOTAL -> reportedTotal();
      case ATTRIBUTES -> form.attributes(cells.texts());
    }
  }

  private void indicator() throws IOException {
    Indicator row = rows.read();
    if (row != null) {
      form.addIndicators(row);
    }
  }

  private void project() throws IOException {
    Project.Builder project = Project.builder();
    boolean present = in.object(PROJECT, field -> {
      switch (field) {
        case NAME -> project.name(cells.textOrEmpty());
        case CODE -> project.code(Optional.ofNullable(cells.text()));
        case COMPETENT_DEPARTMENT -> project.competentDepartment(cells.textOrEmpty());
        case IMPLEMENTING_UNIT -> project.implementingUnit(cells.textOrEmpty());
        case ATTRIBUTES -> project.attributes(cells.texts());
      }
    });
    if (present) {
      form.project(project.build());
    }
  }

  // one goal is an object, several are a list; either name takes either, but not both names
  private void goals() throws IOException {
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
    } else if (in.token() == JsonToken.START_OBJECT) {
      goal();
    } else {
      in.list(this::goal);
    }
    hasGoals = true;
  }

  private void goal() throws IOException {
    AnnualGoal.Builder goal = AnnualGoal.builder();
    boolean present = in.object(GOAL, field -> {
      switch (field) {
        case NAME -> goal.name(Optional.ofNullable(cells.text()));
        case RATIO -> goal.ratio(Optional.ofNullable(cells.ratio()));
        case EXPECTED -> goal.expected(cells.textOrEmpty());
        case ACTUAL -> goal.actual(cells.textOrEmpty());
      }
    });
    if (present) {
      form.addGoals(goal.build());
    }
  }

  private void reportedTotal() throws IOException {
    ReportedTotal.Builder total = ReportedTotal.builder();
    boolean present = in.object(TOTAL, field -> {
      switch (field) {
        case WEIGHT -> total.weight(Optional.ofNullable(cells.points()));
        case SCORE -> total.score(Optional.ofNullable(cells.points()));
        case GRADE -> total.grade(Optional.ofNullable(cells.text()));
      }
    });
    if (present) {
      form.reportedTotal(total.build());
    }
  }
}
