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
final class BudgetReader implements Fields.Reader<BudgetReader.Field> {
  enum Field {
    UNIT,
    TOTAL,
    SOURCES,
    FINISHED
  }

  private enum LineField {
    SOURCE,
    INITIAL,
    ADJUSTMENT,
    ANNUAL,
    EXECUTED,
    WEIGHT,
    REPORTED_RATE,
    REPORTED_SCORE,
    DEVIATION
  }

  private static final Fields<Field> BUDGET = Fields.of(Field.class);
  private static final Fields<LineField> LINE = Fields.of(LineField.class);
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

  @Nullable
  BudgetExecution read() throws IOException {
    if (!in.object(BUDGET, this)) {
      return null;
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
    return budget.build();
  }

  @Override
  public void read(Field field) throws IOException {
    switch (field) {
      case UNIT -> readUnit();
      case TOTAL -> total = readLine();
      case SOURCES -> in.list(this::readSource);
      case FINISHED -> budget.finished(Optional.ofNullable(cells.truth()));
    }
  }

  private void readSource() throws IOException {
    Line source = readLine();
    if (source != null) {
      sources.add(source);
    }
  }

  private void readUnit() throws IOException {
    String text = cells.nonBlankText();
    if (text == null) {
      return;
    }
    String symbol = text.strip();
    unit = Cells.moneyUnit(symbol);
    if (unit == null) {
      Message expected = Message.of("元, 千元, 万元, 百万元, 千万元 or 亿元", "元、千元、万元、百万元、千万元或亿元");
      in.report(
          ProblemCode.FIELD_VALUE,
          Message.of(
              "not a unit of money: " + Cursor.shown(symbol) + "; its amounts are left out",
              "不是金额单位：" + Cursor.shown(symbol) + "，其金额未读入"),
          expected);
    } else {
      budget.unit(unit);
    }
  }

  private @Nullable Line readLine() throws IOException {
    Line line = new Line();
    return in.object(LINE, line) ? line : null;
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
  private final class Line implements Fields.Reader<LineField> {
    private final FundingLine.Builder line = FundingLine.builder();
    private @Nullable Amount initial;
    private @Nullable Amount adjustment;
    private @Nullable Amount annual;
    private @Nullable Amount executed;

    @Override
    public void read(LineField field) throws IOException {
      switch (field) {
        case SOURCE -> readSource();
        case INITIAL -> initial = amount();
        case ADJUSTMENT -> adjustment = amount();
        case ANNUAL -> annual = amount();
        case EXECUTED -> executed = amount();
        case WEIGHT -> line.weight(Optional.ofNullable(cells.points()));
        case REPORTED_RATE -> line.reportedRate(Optional.ofNullable(cells.text()));
        case REPORTED_SCORE -> line.reportedScore(Optional.ofNullable(cells.points()));
        case DEVIATION -> line.deviation(Optional.ofNullable(cells.text()));
      }
    }

    private void readSource() throws IOException {
      String heading = cells.text();
      if (heading != null) {
        line.source(new FundingSource(heading));
      }
    }

    private @Nullable Amount amount() throws IOException {
      NumberCell cell = cells.number(AMOUNT);
      if (cell.number() == null) {
        return null;
      }
      MoneyUnit own = Cells.moneyUnit(cell.unit());
      if (own == null && !cell.unit().isEmpty()) {
        cells.notANumber(AMOUNT);
        return null;
      }
      return new Amount(cell.number(), own);
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
