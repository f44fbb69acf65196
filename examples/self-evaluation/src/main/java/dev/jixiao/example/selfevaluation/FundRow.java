package dev.jixiao.example.selfevaluation;

import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of the budget block. */
record FundRow(
    Cell source,
    Cell initial,
    Cell annual,
    Cell executed,
    Cell weight,
    Cell rate,
    Cell score,
    Cell deviation,
    List<Note> notes) {

  static List<FundRow> of(BudgetExecution budget, FindingIndex index, Words words) {
    List<FundRow> rows = new ArrayList<>();
    rows.add(row(budget.total(), "/budget/total", budget.unit(), index, words));
    for (int i = 0; i < budget.sources().size(); i++) {
      rows.add(row(budget.sources().get(i), "/budget/sources/" + i, budget.unit(), index, words));
    }
    return rows;
  }

  private static FundRow row(
      FundingLine line, String at, MoneyUnit unit, FindingIndex index, Words words) {
    Cell source = index.cell(line.source().heading(), at, at + "/source");
    Cell initial = index.cell(amount(line.initial(), unit), at + "/initial", at + "/adjustment");
    Cell annual = index.cell(amount(line.annual(), unit), at + "/annual");
    Cell executed = index.cell(amount(line.executed(), unit), at + "/executed");
    Cell weight = index.cell(line.weight().map(Points::toString).orElse("—"), at + "/weight");
    Cell rate = index.cell(line.reportedRate().orElse(""), at + "/reportedRate");
    Cell score =
        index.cell(line.reportedScore().map(Points::toString).orElse("—"), at + "/reportedScore");
    Cell deviation = index.cell(line.deviation().orElse(""), at + "/deviation");
    List<Note> notes = Note.all(
        Note.of(words.funds(), source.findings()),
        Note.of(words.initial(), initial.findings()),
        Note.of(words.annual(), annual.findings()),
        Note.of(words.executed(), executed.findings()),
        Note.of(words.weight(), weight.findings()),
        Note.of(words.rate(), rate.findings()),
        Note.of(words.reported(), score.findings()),
        Note.of(words.deviation(), deviation.findings()));
    return new FundRow(source, initial, annual, executed, weight, rate, score, deviation, notes);
  }

  private static String amount(Optional<Money> money, MoneyUnit unit) {
    return money
        .map(amount -> amount.in(unit).stripTrailingZeros().toPlainString())
        .orElse("");
  }
}
