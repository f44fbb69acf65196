package dev.jixiao.json;

import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the budget block; amounts wait for the unit, which may stand behind them. */
final class BudgetReader implements Fields.Reader {
  static final Fields BUDGET = Fields.of("unit", "total", "sources", "finished");
  static final Fields LINE = Fields.of(
      "source",
      "initial",
      "adjustment",
      "annual",
      "executed",
      "weight",
      "reportedRate",
      "reportedScore",
      "deviation");

  private static final Message AMOUNT = Message.of("an amount, such as 12.5", "金额，例如 12.5");

  private final Cursor in;
  private final Cells cells;
  private final BudgetExecution.Builder budget = BudgetExecution.builder();
  private final List<Line> sources = new ArrayList<>(4);
  private @Nullable Line total;
  // null once the document names a unit that is none: amounts without one of their own are then
  // lost
  private @Nullable MoneyUnit unit = MoneyUnit.TEN_THOUSAND;

  BudgetReader(Cursor in, Cells cells) {
    this.in = in;
    this.cells = cells;
  }

  Optional<BudgetExecution> read() throws IOException {
    if (!in.object(BUDGET, this)) {
      return Optional.empty();
    }
    if (total == null) {
      in.report(
          ProblemCode.FIELD_MISSING,
          Message.of("the budget has no total row", "项目资金缺少年度资金总额一行"),
          Message.of("\"total\"", "\"total\""));
    }
    budget.total(total == null ? FundingLine.builder().build() : total.build(unit));
    for (Line source : sources) {
      budget.addSources(source.build(unit));
    }
    return Optional.of(budget.build());
  }

  @Override
  public void read(String field) throws IOException {
    switch (field) {
      case "unit" -> readUnit();
      case "total" -> readLine().ifPresent(line -> total = line);
      case "sources" -> in.list(() -> readLine().ifPresent(sources::add));
      case "finished" -> budget.finished(cells.truth());
      default -> throw new IllegalStateException(field);
    }
  }

  private void readUnit() throws IOException {
    Optional<String> symbol = cells.text().map(String::strip).filter(text -> !text.isEmpty());
    if (symbol.isEmpty()) {
      return;
    }
    unit = Cells.moneyUnit(symbol.get());
    if (unit == null) {
      Message expected = Message.of("元, 千元, 万元, 百万元, 千万元 or 亿元", "元、千元、万元、百万元、千万元或亿元");
      in.report(
          ProblemCode.FIELD_VALUE,
          Message.of(
              "not a unit of money: " + Cursor.shown(symbol.get()) + "; its amounts are left out",
              "不是金额单位：" + Cursor.shown(symbol.get()) + "，其金额未读入"),
          expected);
    } else {
      budget.unit(unit);
    }
  }

  private Optional<Line> readLine() throws IOException {
    Line line = new Line();
    return in.object(LINE, line) ? Optional.of(line) : Optional.empty();
  }

  /** An amount as it stands in the row, with a unit if it has one of its own. */
  private record Amount(BigDecimal number, @Nullable MoneyUnit own) {
    @Nullable
    Money in(@Nullable MoneyUnit unit) {
      MoneyUnit stated = own == null ? unit : own;
      return stated == null ? null : Money.of(number, stated);
    }
  }

  /** One row, whose amounts have no unit yet. */
  private final class Line implements Fields.Reader {
    private final FundingLine.Builder line = FundingLine.builder();
    private @Nullable Amount initial;
    private @Nullable Amount adjustment;
    private @Nullable Amount annual;
    private @Nullable Amount executed;

    @Override
    public void read(String field) throws IOException {
      switch (field) {
        case "source" -> cells.text().ifPresent(heading -> line.source(new FundingSource(heading)));
        case "initial" -> initial = amount();
        case "adjustment" -> adjustment = amount();
        case "annual" -> annual = amount();
        case "executed" -> executed = amount();
        case "weight" -> line.weight(cells.points());
        case "reportedRate" -> line.reportedRate(cells.text());
        case "reportedScore" -> line.reportedScore(cells.points());
        case "deviation" -> line.deviation(cells.text());
        default -> throw new IllegalStateException(field);
      }
    }

    private @Nullable Amount amount() throws IOException {
      NumberCell cell = cells.number(AMOUNT);
      if (cell.number().isEmpty()) {
        return null;
      }
      MoneyUnit own = Cells.moneyUnit(cell.unit());
      if (own == null && !cell.unit().isEmpty()) {
        cells.notANumber(AMOUNT);
        return null;
      }
      return new Amount(cell.number().get(), own);
    }

    FundingLine build(@Nullable MoneyUnit unit) {
      return line.initial(money(initial, unit))
          .adjustment(money(adjustment, unit))
          .annual(money(annual, unit))
          .executed(money(executed, unit))
          .build();
    }

    private static Optional<Money> money(@Nullable Amount amount, @Nullable MoneyUnit unit) {
      return amount == null ? Optional.empty() : Optional.ofNullable(amount.in(unit));
    }
  }
}
