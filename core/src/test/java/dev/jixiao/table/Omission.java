package dev.jixiao.table;

import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.problem.Place;
import dev.jixiao.problem.Problem;
import dev.jixiao.value.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A table from which one cell was left out, as a careless copy does it: the cells behind it in its row move to the left. */
final class Omission {
  private final PerformanceForm whole;
  private final TableReading reading;
  private final Set<String> toldBefore = new HashSet<>();
  private List<String> moved = new ArrayList<>();

  private Omission(PerformanceForm whole, TableReading before, TableReading reading) {
    this.whole = whole;
    this.reading = reading;
    before.problems().forEach(problem -> toldBefore.add(key(problem)));
    reading.form().ifPresent(this::compare);
  }

  static Omission of(TableReading before, int victim) {
    FormTable table = before.table();
    TableReading reading = TableReader.standard().read(without(table, victim)).get(0);
    return new Omission(before.orElseThrow(), before, reading);
  }

  /** The table without one of its cells: where cells stand at places of their own, the place is blank. */
  static FormTable without(FormTable table, int victim) {
    List<TableCell> cells = new ArrayList<>(table.cells());
    TableCell gone = cells.remove(victim);
    if (table.isRagged()) {
      List<List<String>> rows = new ArrayList<>();
      for (int row = 0; row < table.rows(); row++) {
        rows.add(new ArrayList<>());
      }
      cells.forEach(cell -> rows.get(cell.row()).add(cell.text()));
      return FormTable.ragged(rows);
    }
    FormTable.Builder builder = FormTable.builder().name(table.name());
    boolean flows = table.isFlowing(gone.row());
    int row = -1;
    for (TableCell cell : cells) {
      for (; flows && row < cell.row(); row++) {
        builder.row();
      }
      if (flows) {
        builder.cell(cell.text(), cell.rows(), cell.columns());
      } else {
        builder.at(cell.row(), cell.column(), cell.rows(), cell.columns(), cell.text());
      }
    }
    return builder.build();
  }

  /** What stands in the form where the whole table has something else; what is merely missing does not count. */
  List<String> moved() {
    return moved;
  }

  /** Whether there is a problem that the whole table does not have. */
  boolean isTold() {
    return reading.problems().stream().anyMatch(problem -> !toldBefore.contains(key(problem)));
  }

  /** Whether something is told to be lost that the whole table does not lose. */
  boolean isError() {
    return reading.problems().stream()
        .anyMatch(problem -> !problem.isWarning() && !toldBefore.contains(key(problem)));
  }

  /**
   * Whether nothing that has columns differs. What a label of the head stood before may be missing without a word, since it
   * is missing in the table, too; and so may any text that has left a blank place.
   */
  boolean isHarmless() {
    if (!reading.table().isRagged() && !reading.table().isFlowing(0)) {
      return true;
    }
    return reading
        .form()
        .filter(form -> form.budget().equals(whole.budget())
            && form.goals().equals(whole.goals())
            && form.indicators().equals(whole.indicators())
            && form.reportedTotal().equals(whole.reportedTotal()))
        .isPresent();
  }

  private static String key(Problem problem) {
    return problem.message() + problem.place().map(p -> ((Place.Cell) p).row()).orElse(-1);
  }

  private void compare(PerformanceForm form) {
    text("title", whole.title(), form.title());
    same("year", whole.fiscalYear(), form.fiscalYear());
    project(whole.project(), form.project());
    attributes("form", further(whole), further(form));
    form.budget().ifPresent(budget -> budget(whole.budget(), budget));
    goals(whole.goals(), form.goals());
    form.reportedTotal().ifPresent(total -> total(whole.reportedTotal(), total));
    int from = 0;
    for (Indicator row : form.indicators()) {
      from = indicator(from, row);
    }
  }

  // a row without a name is one of those that are like it in all it has
  private int indicator(int from, Indicator row) {
    List<String> found = moved;
    for (int at = from; at < whole.indicators().size(); at++) {
      Indicator before = whole.indicators().get(at);
      if (row.name().isEmpty() || before.name().equals(row.name())) {
        moved = new ArrayList<>();
        indicator(before, row);
        boolean like = moved.isEmpty();
        if (!like && !row.name().isEmpty()) {
          found.addAll(moved);
        }
        moved = found;
        if (like || !row.name().isEmpty()) {
          return at + 1;
        }
      }
    }
    moved.add("no such indicator: " + row);
    return from;
  }

  private void text(String what, String before, String after) {
    if (!after.isEmpty() && !after.equals(before)) {
      moved.add(what + ": " + before + " is " + after);
    }
  }

  private void same(String what, Optional<?> before, Optional<?> after) {
    if (after.isPresent() && !after.equals(before)) {
      moved.add(what + ": " + before + " is " + after);
    }
  }

  private void attributes(String what, Map<String, String> before, Map<String, String> after) {
    after.forEach((key, value) -> {
      boolean heading =
          isError() && !before.containsKey(key); // under a heading that is told to be unknown
      if (!heading && !value.isEmpty() && !Objects.equals(before.get(key), value)) {
        moved.add(what + "/" + key + ": " + before.get(key) + " is " + value);
      }
    });
  }

  // the remarks of a form, before and behind its indicators
  private static Map<String, String> further(PerformanceForm form) {
    Map<String, String> further = new HashMap<>(form.attributes());
    further.putAll(form.project().attributes());
    return further;
  }

  private void project(Project before, Project after) {
    text("name", before.name(), after.name());
    text("department", before.competentDepartment(), after.competentDepartment());
    text("unit", before.implementingUnit(), after.implementingUnit());
    same("code", before.code(), after.code());
  }

  private void budget(Optional<? extends BudgetExecution> before, BudgetExecution after) {
    if (before.isEmpty()) {
      moved.add("a budget: " + after);
      return;
    }
    line(before.get().total(), after.total());
    for (FundingLine line : after.sources()) {
      List<FundingLine> all = new ArrayList<>(before.get().sources());
      all.add(before.get().total());
      Optional<FundingLine> same =
          all.stream().filter(b -> b.source().equals(line.source())).findFirst();
      if (same.isEmpty()) {
        moved.add("no source is called " + line);
      } else {
        line(same.get(), line);
      }
    }
  }

  private void line(FundingLine before, FundingLine after) {
    String what = after.source().heading() + " ";
    money(what + "initial", before.initial(), after.initial());
    money(what + "annual", before.annual(), after.annual());
    money(what + "executed", before.executed(), after.executed());
    money(what + "received", before.received(), after.received());
    money(what + "expected", before.expected(), after.expected());
    same(what + "weight", before.weight(), after.weight());
    same(what + "rate", before.reportedRate(), after.reportedRate());
    same(what + "score", before.reportedScore(), after.reportedScore());
    same(what + "deviation", before.deviation(), after.deviation());
  }

  // an amount whose unit is missing is taken as 万元, which is told
  private void money(String what, Optional<Money> before, Optional<Money> after) {
    boolean noUnit = reading.problems().stream().anyMatch(p -> p.code().equals("TABLE_MONEY_UNIT"));
    if (noUnit) {
      same(what, before.map(Money::amount), after.map(Money::amount));
    } else {
      same(what, before, after);
    }
  }

  private void goals(List<AnnualGoal> before, List<AnnualGoal> after) {
    for (AnnualGoal goal : after) {
      boolean known = before.stream()
          .anyMatch(b -> (goal.expected().isEmpty() || goal.expected().equals(b.expected()))
              && (goal.actual().isEmpty() || goal.actual().equals(b.actual())));
      if (!known) {
        moved.add("no such goal: " + goal);
      }
    }
  }

  private void total(Optional<? extends ReportedTotal> before, ReportedTotal after) {
    same("total weight", before.flatMap(ReportedTotal::weight), after.weight());
    same("total score", before.flatMap(ReportedTotal::score), after.score());
    same("grade", before.flatMap(ReportedTotal::grade), after.grade());
  }

  private void indicator(Indicator before, Indicator after) {
    String what = after.name() + " ";
    if (!isTold()) { // a blank level is taken from above, which is told
      text(what + "level1", before.category().level1(), after.category().level1());
      text(what + "level2", before.category().level2(), after.category().level2());
    }
    text(what + "target", before.target().text(), after.target().text());
    text(
        what + "actual",
        before.actualOrMissing().text(),
        after.actualOrMissing().text());
    text(
        what + "weight",
        before.weight().toString(),
        after.weight().signum() == 0 ? "" : after.weight().toString());
    same(what + "score", before.reportedScore(), after.reportedScore());
    text(what + "deviation", before.deviation().orElse(""), after.deviation().orElse(""));
    same(what + "mid", before.midTermTarget(), after.midTermTarget());
    attributes(what, before.attributes(), after.attributes());
  }
}
