package dev.jixiao.table;

import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.MoneyUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The budget of a form while it is read: its unit, its total and its sources, in whatever way the table arranges them. */
final class BudgetDraft {
  private static final Pattern AMONG = Pattern.compile("^其中\\s*[:：,，、\\-－—]?\\s*");

  private final Draft draft;
  private final List<FundingLine> sources = new ArrayList<>();
  private @Nullable FundingLine total;
  private @Nullable MoneyUnit unit;
  private boolean found;

  BudgetDraft(Draft draft) {
    this.draft = draft;
  }

  /** The source that a label names. */
  static FundingSource source(String label) {
    String text = CellText.withoutNumber(CellText.oneLine(label));
    String heading = CellText.withoutNumber(AMONG.matcher(text).replaceFirst(""));
    while (heading.endsWith(":") || heading.endsWith("：")) {
      heading = heading.substring(0, heading.length() - 1);
    }
    return new FundingSource(CellText.strip(heading));
  }

  /** The source that a label names besides a unit of money: 资金总额（万元） is the source 资金总额. */
  static FundingSource sourceWithoutUnit(String label) {
    FundingSource source = source(label);
    return MoneyUnits.in(source.heading()) == null
        ? source
        : new FundingSource(TableHeadings.fold(source.heading()));
  }

  /** Tells whether a label names a part of the funds above it. */
  static boolean isAmong(String label) {
    return AMONG.matcher(CellText.oneLine(label)).find();
  }

  /** Begins the budget at the cell that heads it. */
  void begin(TableCell head, @Nullable MoneyUnit stated) {
    draft.places.put("/budget", head);
    unit = stated;
    found = true;
  }

  /** Tells whether a budget block was read. */
  boolean isFound() {
    return found;
  }

  boolean isEmpty() {
    return total == null && sources.isEmpty();
  }

  /** The unit that amounts without one of their own are in. */
  MoneyUnit unit() {
    return unit == null ? MoneyUnit.TEN_THOUSAND : unit;
  }

  /** Takes the unit that the total or all amounts state, where nothing above them states one. */
  void settleUnit(@Nullable MoneyUnit stated) {
    unit = unit == null ? stated : unit;
  }

  /** Tells whether the funds of a source are the total: the first of its kind. */
  boolean isTotal(FundingSource source) {
    return total == null && source.kind().equals(Optional.of(FundingSource.Kind.TOTAL));
  }

  /** The pointer of the next row of funds. */
  String pointer(boolean isTotal) {
    return isTotal ? "/budget/total" : "/budget/sources/" + sources.size();
  }

  /** Adds a row of funds, and returns its pointer. */
  String add(FundingLine line, TableCell head) {
    boolean isTotal = isTotal(line.source());
    String pointer = pointer(isTotal);
    draft.places.put(pointer, head);
    if (isTotal) {
      total = line;
    } else {
      sources.add(line);
    }
    return pointer;
  }

  /** Takes the only row of the block for the total, where it is that of a source: it is all there is. */
  void takeOnlyForTotal() {
    if (total != null || sources.size() != 1) {
      return;
    }
    FundingLine only = sources.get(0);
    String name = only.source().toString();
    draft.problems.warning(
        ProblemCode.FIELD_MISSING,
        head(),
        "/budget/total",
        "the budget has no total row; its only row, " + name + ", is taken for the total",
        "项目资金缺少年度资金总额一行，以唯一的“" + name + "”一行作为总额");
    draft.places.putAll("/budget/total", "/budget/sources/0");
    total = only.toBuilder().source(FundingLine.builder().build().source()).build();
  }

  private TableCell head() {
    return draft.places.find("/budget").orElseThrow();
  }

  /** Writes the budget into the form, where there was one. */
  void finish() {
    if (!found || isEmpty()) {
      return;
    }
    TableCell head = head();
    if (total == null) {
      draft.problems.error(
          ProblemCode.FIELD_MISSING,
          head,
          "/budget/total",
          "the budget has no total row",
          "项目资金缺少年度资金总额一行");
    }
    if (unit == null) {
      draft.problems.warning(
          ProblemCode.TABLE_MONEY_UNIT,
          head,
          "/budget/unit",
          "the budget states no unit of money; amounts are taken as 万元",
          "项目资金未注明金额单位，按万元读取");
    }
    draft.places.put("/budget/total", head);
    draft.places.put("/budget/unit", head);
    draft.form.budget(BudgetExecution.builder()
        .unit(unit())
        .total(total == null ? FundingLine.builder().build() : total)
        .sources(sources)
        .build());
  }
}
