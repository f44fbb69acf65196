package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.Project;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.form.SelfEvaluation;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.target.IndicatorTypes;
import java.io.IOException;
import java.util.Optional;

/** Reads one form: its head, and everything else through the readers of its parts. */
final class FormReader implements Fields.Reader {
  static final Fields FORM = Fields.of(
      "title",
      "fiscalYear",
      "project",
      "budget",
      "goal",
      "goals",
      "indicators",
      "reportedTotal",
      "attributes");
  static final Fields PROJECT =
      Fields.of("name", "code", "competentDepartment", "implementingUnit", "attributes");
  static final Fields GOAL = Fields.of("name", "ratio", "expected", "actual");
  static final Fields TOTAL = Fields.of("weight", "score", "grade");

  private final Cursor in;
  private final Cells cells;
  private final IndicatorReader rows;
  private final SelfEvaluation.Builder form = SelfEvaluation.builder();
  private boolean hasGoals;

  FormReader(Cursor in, IndicatorTypes types) {
    this.in = in;
    this.cells = new Cells(in);
    this.rows = new IndicatorReader(in, cells, types);
  }

  Optional<SelfEvaluation> read() throws IOException {
    if (in.isNull()) {
      in.wrongType(Cursor.OBJECT);
    }
    return in.object(FORM, this) ? Optional.of(form.build()) : Optional.empty();
  }

  @Override
  public void read(String field) throws IOException {
    switch (field) {
      case "title" -> cells.text().ifPresent(form::title);
      case "fiscalYear" -> form.fiscalYear(cells.year());
      case "project" -> project();
      case "budget" -> form.budget(new BudgetReader(in, cells).read());
      case "goal", "goals" -> goals();
      case "indicators" -> in.list(() -> rows.read().ifPresent(form::addIndicators));
      case "reportedTotal" -> reportedTotal();
      case "attributes" -> form.attributes(cells.texts());
      default -> throw new IllegalStateException(field);
    }
  }

  private void project() throws IOException {
    Project.Builder project = Project.builder();
    boolean present = in.object(PROJECT, field -> {
      switch (field) {
        case "name" -> cells.text().ifPresent(project::name);
        case "code" -> project.code(cells.text());
        case "competentDepartment" -> cells.text().ifPresent(project::competentDepartment);
        case "implementingUnit" -> cells.text().ifPresent(project::implementingUnit);
        case "attributes" -> project.attributes(cells.texts());
        default -> throw new IllegalStateException(field);
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
        case "name" -> goal.name(cells.text());
        case "ratio" -> goal.ratio(cells.ratio());
        case "expected" -> cells.text().ifPresent(goal::expected);
        case "actual" -> cells.text().ifPresent(goal::actual);
        default -> throw new IllegalStateException(field);
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
        case "weight" -> total.weight(cells.points());
        case "score" -> total.score(cells.points());
        case "grade" -> total.grade(cells.text());
        default -> throw new IllegalStateException(field);
      }
    });
    if (present) {
      form.reportedTotal(total.build());
    }
  }
}
