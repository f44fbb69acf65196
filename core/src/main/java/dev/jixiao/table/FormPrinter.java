package dev.jixiao.table;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.Derivation;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.Likelihood;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.target.Target;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Prints a form as a table in a layout. */
final class FormPrinter {
  private static final String NONE = "—";

  private final TableLayout layout;
  private final PerformanceForm form;
  private final FormTable.Builder table = FormTable.builder();
  private final List<TableLayout.Heading> columns;
  private final List<TableLayout.Heading> funds;
  private final List<String> further;
  private final List<JudgeColumn> judges;
  private final int width;

  FormPrinter(TableLayout layout, PerformanceForm form) {
    this.layout = layout;
    this.form = form;
    this.columns = columns();
    this.funds = fundColumns();
    this.further = further();
    this.judges = judges();
    // a label, then the widest of the blocks; funds have a label of their own in each row
    this.width = Math.max(1 + columns.size() + extra(), 2 + funds.size());
  }

  // what rows of this form have and the layout has no column for stands beside what it belongs to
  private List<TableLayout.Heading> columns() {
    List<TableLayout.Heading> all = new ArrayList<>(layout.block("indicators").columns());
    boolean signed = all.stream().anyMatch(column -> column.role() == TableRole.SIGN);
    add(all, TableRole.NAME, TableRole.CODE, "指标编码");
    add(all, TableRole.NAME, TableRole.MID_TERM_TARGET, "实施期指标值");
    if (signed) {
      add(all, TableRole.NAME, TableRole.INITIAL_TARGET, "年初指标值");
    } else {
      add(all, TableRole.TARGET, TableRole.ADJUSTED_TARGET, "调整指标值");
    }
    add(all, TableRole.ACTUAL, TableRole.LIKELIHOOD, "完成目标可能性");
    add(all, TableRole.ACTUAL, TableRole.FORECAST, "全年预计完成值");
    add(all, TableRole.ACTUAL, TableRole.PRIOR_YEAR, "上年数");
    add(all, TableRole.ACTUAL, TableRole.DENOMINATOR, "分母");
    add(all, TableRole.ACTUAL, TableRole.NUMERATOR, "分子");
    return all;
  }

  private void add(
      List<TableLayout.Heading> all, TableRole before, TableRole role, String heading) {
    if (form.indicators().stream().anyMatch(row -> !text(row, role).isEmpty())) {
      insert(all, before, role, heading);
    }
  }

  private static void insert(
      List<TableLayout.Heading> all, TableRole before, TableRole role, String heading) {
    int at = 0;
    while (all.get(at).role() != before) {
      at++;
    }
    all.add(at + 1, new TableLayout.Heading(role, heading, ""));
  }

  private List<TableLayout.Heading> fundColumns() {
    List<TableLayout.Heading> all = new ArrayList<>(layout.block("funds").columns());
    addFunds(all, TableRole.INITIAL_BUDGET, TableRole.BUDGET_ADJUSTMENT, "年度调整金额");
    addFunds(all, TableRole.ANNUAL_BUDGET, TableRole.RECEIVED, "到位数");
    addFunds(all, TableRole.EXECUTED, TableRole.EXPECTED_SPENDING, "全年预计执行数");
    if (all.stream().noneMatch(column -> column.role() == TableRole.DEVIATION)) {
      addFunds(all, TableRole.SCORE, TableRole.DEVIATION, "原因");
    }
    return all;
  }

  private void addFunds(
      List<TableLayout.Heading> all, TableRole before, TableRole role, String heading) {
    boolean any = form.budget().stream()
        .flatMap(budget -> Stream.concat(Stream.of(budget.total()), budget.sources().stream()))
        .anyMatch(line -> !text(line, role, MoneyUnit.YUAN, "").isEmpty());
    if (any) {
      insert(all, before, role, heading);
    }
  }

  // attributes of rows that the layout has no column for get one each
  private List<String> further() {
    Set<String> names = new LinkedHashSet<>();
    form.indicators().forEach(row -> names.addAll(row.attributes().keySet()));
    columns.forEach(column -> names.remove(heading(column)));
    return new ArrayList<>(names);
  }

  private List<JudgeColumn> judges() {
    return Arrays.stream(JudgeColumn.values())
        .filter(column ->
            form.indicators().stream().anyMatch(row -> !column.text(row).isEmpty()))
        .toList();
  }

  private int extra() {
    return further.size() + judges.size();
  }

  private static String heading(TableLayout.Heading column) {
    return column.group() + column.text();
  }

  FormTable print() {
    table.row().cell(form.title(), 1, width);
    form.fiscalYear().ifPresent(year -> table.row().cell("（" + year.getValue() + "年度）", 1, width));
    head();
    for (String block : layout.order()) {
      switch (block) {
        case "funds" -> form.budget().ifPresent(this::funds);
        case "goals" -> goals();
        default -> indicators();
      }
    }
    form.attributes().forEach(this::labelled);
    return table.build();
  }

  private void labelled(String label, String text) {
    table.row().cell(label, 1, 2).cell(text, 1, width - 2);
  }

  private void head() {
    Project project = form.project();
    labelled("项目名称", project.name());
    project.code().ifPresent(code -> labelled("项目代码", code));
    project.term().ifPresent(term -> labelled("起止时间", term.text()));
    int half = (width - 3) / 2;
    table.row().cell("主管部门", 1, 2).cell(project.competentDepartment(), 1, half);
    table.cell("实施单位").cell(project.implementingUnit(), 1, width - 3 - half);
    project.attributes().forEach(this::labelled);
  }

  private void funds(BudgetExecution budget) {
    TableLayout.Block block = layout.block("funds");
    int labelWidth = width - 1 - funds.size();
    String label = block.label() + "（" + budget.unit().symbol() + "）";
    table.row().cell(label, 2 + budget.sources().size(), 1).cell("", 1, labelWidth);
    funds.forEach(column -> table.cell(column.text()));
    fundRow(budget.total(), budget.total().source().heading(), labelWidth, budget.unit(), "");
    boolean first = true;
    for (FundingLine source : budget.sources()) {
      String heading = source.source().heading();
      fundRow(source, first ? "其中：" + heading : heading, labelWidth, budget.unit(), NONE);
      first = false;
    }
  }

  private void fundRow(
      FundingLine line, String label, int labelWidth, MoneyUnit unit, String none) {
    table.row().cell(label, 1, labelWidth);
    for (TableLayout.Heading column : funds) {
      table.cell(text(line, column.role(), unit, none));
    }
  }

  private static String text(FundingLine line, TableRole role, MoneyUnit unit, String none) {
    return switch (role) {
      case INITIAL_BUDGET -> amount(line.initial(), unit);
      case BUDGET_ADJUSTMENT -> amount(line.adjustment(), unit);
      case ANNUAL_BUDGET -> amount(line.annual(), unit);
      case RECEIVED -> amount(line.received(), unit);
      case EXECUTED -> amount(line.executed(), unit);
      case EXPECTED_SPENDING -> amount(line.expected(), unit);
      case RATE -> line.reportedRate().orElse("");
      case WEIGHT -> line.weight().map(Points::toString).orElse(none);
      case SCORE -> line.reportedScore().map(Points::toString).orElse(none);
      default -> line.deviation().orElse("");
    };
  }

  private static String amount(Optional<Money> money, MoneyUnit unit) {
    return money
        .map(m -> m.amount().toPlainString() + (m.unit() == unit ? "" : m.unit().symbol()))
        .orElse("");
  }

  private void goals() {
    TableLayout.Block block = layout.block("goals");
    int left = (width - 1) / 2;
    int right = width - 1 - left;
    List<AnnualGoal> goals = form.goals();
    table.row().cell(block.label(), 1 + Math.max(1, goals.size()), 1);
    table
        .cell(block.columns().get(0).text(), 1, left)
        .cell(block.columns().get(1).text(), 1, right);
    for (AnnualGoal goal : goals) {
      table.row().cell(goal.expected(), 1, left).cell(goal.actual(), 1, right);
    }
    if (goals.isEmpty()) {
      table.row().cell("", 1, left).cell("", 1, right);
    }
  }

  private void indicators() {
    boolean grouped = columns.stream().anyMatch(column -> !column.group().isEmpty());
    int rows = grouped ? 2 : 1;
    table
        .row()
        .cell(
            layout.block("indicators").label(),
            rows + Math.max(1, form.indicators().size()),
            1);
    for (int i = 0; i < columns.size(); i++) {
      String group = columns.get(i).group();
      if (group.isEmpty()) {
        table.cell(columns.get(i).text(), rows, columnWidth(columns.get(i)));
      } else if (i == 0 || !columns.get(i - 1).group().equals(group)) {
        table.cell(group, 1, (int)
            columns.stream().filter(c -> c.group().equals(group)).count());
      }
    }
    further.forEach(name -> table.cell(name, rows, 1));
    judges.forEach(column -> table.cell(column.heading(), rows, 1));
    if (grouped) {
      table.row();
      columns.stream().filter(c -> !c.group().isEmpty()).forEach(c -> table.cell(c.text()));
    }
    for (int row = 0; row < form.indicators().size(); row++) {
      indicator(row);
    }
    if (form.indicators().isEmpty()) {
      table.row();
      columns.forEach(column -> table.cell("", 1, columnWidth(column)));
    }
    form.reportedTotal().ifPresent(this::total);
  }

  // what the blocks are wider than the columns goes to the names
  private int columnWidth(TableLayout.Heading column) {
    int spare = width - 1 - columns.size() - extra();
    return column.role() == TableRole.NAME ? 1 + spare : 1;
  }

  private void indicator(int at) {
    Indicator row = form.indicators().get(at);
    table.row();
    TargetCells.Split target = TargetCells.split(row.target().text());
    boolean split = columns.stream().anyMatch(column -> column.role() == TableRole.SIGN);
    for (TableLayout.Heading column : columns) {
      String kept = row.attributes().getOrDefault(heading(column), "");
      switch (column.role()) {
        case LEVEL1 -> level(at, false);
        case LEVEL2 -> level(at, true);
        case SIGN -> table.cell(target.sign().isEmpty() ? kept : target.sign());
        case UNIT -> table.cell(target.unit().isEmpty() ? kept : target.unit());
        case TARGET ->
          table.cell(
              split ? target.value() : row.initialTarget().orElse(row.target()).text());
        default -> table.cell(text(row, column.role()), 1, columnWidth(column));
      }
    }
    further.forEach(name -> table.cell(row.attributes().getOrDefault(name, "")));
    judges.forEach(column -> table.cell(column.text(row)));
  }

  private static String text(Indicator row, TableRole role) {
    return switch (role) {
      case NAME -> row.name();
      case ACTUAL -> row.actual().map(ActualValue::text).orElse("");
      case WEIGHT -> row.weight().signum() == 0 ? "" : row.weight().toString();
      case SCORE -> row.reportedScore().map(Points::toString).orElse("");
      case CODE -> row.code().orElse("");
      case MID_TERM_TARGET -> row.midTermTarget().map(Target::text).orElse("");
      case INITIAL_TARGET -> row.initialTarget().map(Target::text).orElse("");
      case ADJUSTED_TARGET ->
        row.initialTarget().map(first -> row.target().text()).orElse("");
      case FORECAST -> row.forecast().map(ActualValue::text).orElse("");
      case LIKELIHOOD -> row.likelihood().map(Likelihood::heading).orElse("");
      case NUMERATOR -> part(row, Derivation::numerator);
      case DENOMINATOR -> part(row, Derivation::denominator);
      case PRIOR_YEAR -> part(row, Derivation::priorYear);
      default -> row.deviation().orElse("");
    };
  }

  private static String part(Indicator row, Function<Derivation, Optional<ActualValue>> part) {
    return row.derivation().flatMap(part).map(ActualValue::text).orElse("");
  }

  // one merged cell for neighbours of one level, begun by the first of them
  private void level(int at, boolean two) {
    if (at > 0 && sameLevel(at - 1, at, two)) {
      return;
    }
    int rows = 1;
    while (at + rows < form.indicators().size() && sameLevel(at + rows - 1, at + rows, two)) {
      rows++;
    }
    Indicator row = form.indicators().get(at);
    table.cell(two ? row.category().level2() : row.category().level1(), rows, 1);
  }

  private boolean sameLevel(int one, int other, boolean two) {
    Indicator a = form.indicators().get(one);
    Indicator b = form.indicators().get(other);
    return a.category().level1().equals(b.category().level1())
        && (!two || a.category().level2().equals(b.category().level2()));
  }

  private void total(ReportedTotal total) {
    int before = 0;
    while (columns.get(before).role() != TableRole.WEIGHT
        && columns.get(before).role() != TableRole.SCORE) {
      before++;
    }
    int spare = width - 1 - columns.size() - extra();
    table.row().cell(layout.totalLabel(), 1, 1 + before + spare);
    String grade = total.grade().orElse("");
    for (TableLayout.Heading column : columns.subList(before, columns.size())) {
      switch (column.role()) {
        case WEIGHT -> table.cell(total.weight().map(Points::toString).orElse(""));
        case SCORE -> table.cell(total.score().map(Points::toString).orElse(""));
        default -> {
          table.cell(grade);
          grade = "";
        }
      }
    }
    for (int i = 0; i < extra(); i++) {
      table.cell("");
    }
  }
}
