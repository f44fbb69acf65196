package dev.jixiao.example.selfevaluation;

import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.report.Printable;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of the budget block. */
record FundRow(
    List<HeadingCell> block,
    Cell source,
    Cell initial,
    Cell annual,
    Cell executed,
    Cell weight,
    Cell rate,
    Cell score,
    String recomputed,
    Cell deviation,
    Notes notes) {

  static List<FundRow> of(
      BudgetExecution budget, String recomputed, FindingIndex index, Words words) {
    List<FundRow> rows = new ArrayList<>();
    rows.add(row(
        Printable.line(budget.total().source().heading()),
        recomputed,
        budget.total(),
        "/budget/total",
        budget,
        index,
        words));
    for (int i = 0; i < budget.sources().size(); i++) {
      FundingLine line = budget.sources().get(i);
      rows.add(row(
          heading(line, i, words.ofWhich()),
          "—",
          line,
          "/budget/sources/" + i,
          budget,
          index,
          words));
    }
    int height = rows.stream().mapToInt(row -> row.isNoted() ? 2 : 1).sum();
    Cell heading = new Cell(words.funds() + "（" + budget.unit().symbol() + "）", List.of());
    rows.set(0, rows.get(0).under(new HeadingCell(heading, height)));
    return rows;
  }

  /** Whether anything is printed below the row. */
  boolean isNoted() {
    return !notes.shown().isEmpty() || hasDeviation();
  }

  boolean hasDeviation() {
    return !deviation.text().isEmpty();
  }

  private FundRow under(HeadingCell heading) {
    return new FundRow(
        List.of(heading),
        source,
        initial,
        annual,
        executed,
        weight,
        rate,
        score,
        recomputed,
        deviation,
        notes);
  }

  /** The heading of a source of funds, the first behind 其中： where the form has not printed that itself. */
  static String heading(FundingLine line, int number, String ofWhich) {
    String heading = Printable.line(line.source().heading());
    return heading.startsWith("其中") ? heading : (number == 0 ? ofWhich : "　　　") + heading;
  }

  private static FundRow row(
      String heading,
      String recomputed,
      FundingLine line,
      String at,
      BudgetExecution budget,
      FindingIndex index,
      Words words) {
    MoneyUnit unit = budget.unit();
    Cell source = new Cell(heading, index.take(at, at + "/source"));
    Cell initial = index.cell(amount(line.initial(), unit), at + "/initial", at + "/adjustment");
    Cell annual = index.cell(amount(line.annual(), unit), at + "/annual");
    Cell executed = index.cell(amount(line.executed(), unit), at + "/executed");
    Cell weight = index.cell(points(line.weight()), at + "/weight");
    Cell rate = index.cell(line.reportedRate().orElse(""), at + "/reportedRate");
    Cell score = index.cell(points(line.reportedScore()), at + "/reportedScore");
    Cell deviation = index.cell(line.deviation().orElse(""), at + "/deviation");
    Notes notes = Notes.none()
        .add(words.funds(), source)
        .add(words.initial(), initial)
        .add(words.annual(), annual)
        .add(words.executed(), executed)
        .add(words.weight(), weight)
        .add(words.rate(), rate)
        .add(words.reported(), score)
        .add(words.deviation(), deviation);
    return new FundRow(
        List.of(),
        source,
        initial,
        annual,
        executed,
        weight,
        rate,
        score,
        recomputed,
        deviation,
        notes);
  }

  private static String points(Optional<Points> points) {
    return points.map(Points::toString).orElse("—");
  }

  private static String amount(Optional<Money> money, MoneyUnit unit) {
    return money
        .map(amount -> amount.in(unit).stripTrailingZeros().toPlainString())
        .orElse("");
  }
}
