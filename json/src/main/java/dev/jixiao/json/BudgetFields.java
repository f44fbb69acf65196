package dev.jixiao.json;

import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of the budget block (项目资金) and its lines; amounts wait for the unit, which may come after them. */
final class BudgetFields {
  private static final Message UNITS =
      Message.of("元, 千元, 万元, 百万元, 千万元 or 亿元", "元、千元、万元、百万元、千万元或亿元");

  /** A line as it is written, and the unit of its block. */
  record Line(FundingLine line, MoneyUnit unit, boolean isTotal) {}

  /** A line that is being read, whose amounts have no unit yet. */
  static final class LineDraft {
    private final FundingLine.Builder line = FundingLine.builder();
    private final List<Waiting> waiting = new ArrayList<>(4);

    private record Waiting(
        Cells.Typed amount, BiConsumer<FundingLine.Builder, Optional<Money>> set) {
      // an amount may have a unit of its own
      Optional<Money> in(@Nullable MoneyUnit unit) {
        MoneyUnit own = Cells.moneyUnit(amount.unit());
        return Optional.ofNullable(own == null ? unit : own)
            .map(stated -> Money.of(amount.value(), stated));
      }
    }

    FundingLine build(@Nullable MoneyUnit unit) {
      waiting.forEach(each -> each.set().accept(line, each.in(unit)));
      return line.build();
    }
  }

  static final Shape<Line, LineDraft> LINE = amounts(Shape.<Line, LineDraft>builder()
          .field(
              "source",
              Cells.TEXT,
              line -> Optional.of(line.line().source())
                  .filter(source -> !(line.isTotal() && source.equals(FundingSource.TOTAL)))
                  .map(FundingSource::heading),
              (draft, heading) -> draft.line.source(new FundingSource(heading))))
      .field(
          "weight",
          Cells.POINTS,
          line -> line.line().weight(),
          (draft, weight) -> draft.line.weight(Optional.of(weight)))
      .field(
          "reportedRate",
          Cells.TEXT,
          line -> line.line().reportedRate(),
          (draft, rate) -> draft.line.reportedRate(Optional.of(rate)))
      .field(
          "reportedScore",
          Cells.POINTS,
          line -> line.line().reportedScore(),
          (draft, score) -> draft.line.reportedScore(Optional.of(score)))
      .field(
          "deviation",
          Cells.TEXT,
          line -> line.line().deviation(),
          (draft, reason) -> draft.line.deviation(Optional.of(reason)))
      .build();

  private static Shape.Builder<Line, LineDraft> amounts(Shape.Builder<Line, LineDraft> fields) {
    amount(fields, "initial", FundingLine::initial, FundingLine.Builder::initial);
    amount(fields, "adjustment", FundingLine::adjustment, FundingLine.Builder::adjustment);
    amount(fields, "annual", FundingLine::annual, FundingLine.Builder::annual);
    amount(fields, "received", FundingLine::received, FundingLine.Builder::received);
    amount(fields, "executed", FundingLine::executed, FundingLine.Builder::executed);
    amount(fields, "expected", FundingLine::expected, FundingLine.Builder::expected);
    return fields;
  }

  private static void amount(
      Shape.Builder<Line, LineDraft> fields,
      String name,
      Function<FundingLine, Optional<Money>> get,
      BiConsumer<FundingLine.Builder, Optional<Money>> set) {
    fields.field(
        name,
        (draft, in) -> {
          Cells.Typed amount = Cells.amount(in);
          if (amount != null) {
            draft.waiting.add(new LineDraft.Waiting(amount, set));
          }
        },
        (line, out) -> {
          Optional<Money> money = get.apply(line.line());
          if (money.isPresent()) {
            out.name(name);
            out.money(money.get(), line.unit());
          }
        });
  }

  static final Shape<BudgetExecution, Draft> BUDGET = Shape.<BudgetExecution, Draft>builder()
      .field(
          "unit",
          Draft::readUnit,
          (budget, out) -> out.text("unit", budget.unit().symbol()))
      .field("total", (draft, in) -> draft.total = readLine(in), (budget, out) -> {
        out.name("total");
        LINE.write(new Line(budget.total(), budget.unit(), true), out);
      })
      .field("sources", Draft::readSources, (budget, out) -> {
        if (!budget.sources().isEmpty()) {
          out.list(
              "sources",
              budget.sources(),
              (source, to) -> LINE.write(new Line(source, budget.unit(), false), to));
        }
      })
      .field(
          "finished",
          Cells.TRUTH,
          BudgetExecution::finished,
          (draft, finished) -> draft.budget.finished(Optional.of(finished)))
      .build();

  static final Codec<BudgetExecution> A_BUDGET =
      Codec.of(BUDGET, Draft::new, Draft::build).as("budget");

  private BudgetFields() {}

  private static @Nullable LineDraft readLine(Cursor in) throws IOException {
    LineDraft line = new LineDraft();
    return in.object(LINE, line) ? line : null;
  }

  /** A budget that is being read. */
  static final class Draft {
    private final BudgetExecution.Builder budget = BudgetExecution.builder();
    private final List<LineDraft> sources = new ArrayList<>(4);
    private @Nullable LineDraft total;
    // null once the document names an unknown unit: amounts without a unit of their own are then
    // lost
    private @Nullable MoneyUnit unit = MoneyUnit.TEN_THOUSAND;

    private void readSources(Cursor in) throws IOException {
      in.list(() -> {
        LineDraft source = readLine(in);
        if (source != null) {
          sources.add(source);
        }
      });
    }

    private void readUnit(Cursor in) throws IOException {
      String text = Cells.nonBlankText(in);
      if (text == null) {
        return;
      }
      String symbol = text.strip();
      unit = Cells.moneyUnit(symbol);
      if (unit == null) {
        in.report(
            ProblemCode.FIELD_VALUE,
            Message.of(
                "not a unit of money: " + Cursor.shown(symbol) + "; its amounts are left out",
                "不是金额单位：" + Cursor.shown(symbol) + "，其金额未读入"),
            UNITS);
      } else {
        budget.unit(unit);
      }
    }

    private BudgetExecution build(Cursor in) throws IOException {
      if (total == null) {
        in.report(
            ProblemCode.FIELD_MISSING,
            Message.of("the budget has no total row", "项目资金缺少年度资金总额一行"),
            Message.of("\"total\"", "\"total\""));
      }
      budget.total(total == null ? FundingLine.builder().build() : total.build(unit));
      for (LineDraft source : sources) {
        budget.addSources(source.build(unit));
      }
      return budget.build();
    }
  }
}
