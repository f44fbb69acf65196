package dev.jixiao.table;

import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Placeholder;
import dev.jixiao.value.Points;
import dev.jixiao.value.TypedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The budget of a form while it is read: its unit, its total and its sources, in whatever way the table arranges them. */
final class BudgetDraft {
  private static final Pattern AMONG = Pattern.compile("^其中\\s*[:：,，、\\-－—]?\\s*");

  // 按收入性质分： stands above the sources that it parts the total into, and says nothing of its own
  private static final Pattern PARTING =
      Pattern.compile("\\s*(?:其中\\s*[:：]?)?\\s*按[^:：]{2,10}?(?:划?分类?)\\s*[:：]?\\s*");

  // 得分（10分）
  private static final Pattern POINTS_IN_HEADING =
      Pattern.compile("[(（]\\s*([0-9]{1,3}(?:\\.[0-9])?)\\s*分\\s*[)）]");
  // 得分（20分*执行率）
  private static final Pattern POINTS_BY_RATE =
      Pattern.compile("([0-9]{1,3}(?:\\.[0-9])?)\\s*分\\s*[*×xX]\\s*(?:预算)?执行率");
  private static final BigDecimal ROUNDED = new BigDecimal("0.1");

  private static final Pattern AMOUNT_BEHIND = Pattern.compile("\\s*([^0-9]{2,20}?)\\s*([0-9].*)");

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

  /** Tells whether a text names a source of funds, or all of them. */
  boolean isSource(String text) {
    return draft.wordings.roles(text).contains(TableRole.FUND_ROW)
        || (!Placeholder.is(text)
            && (TypedNumber.of(text).kind() == TypedNumber.Kind.OTHER || !CellText.isFigure(text))
            && source(text).kind().isPresent());
  }

  static boolean isAmount(String text) {
    return TypedNumber.of(text).kind() == TypedNumber.Kind.NUMBER;
  }

  /** The source and the amount of a cell that names both, such as 其中：财政资金：120000; null for any other. */
  Wordings.@Nullable Labelled inside(TableCell cell) {
    String text = cell.text();
    int colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
    String amount = colon < 0 ? "" : text.substring(colon + 1);
    return isAmount(amount)
        ? new Wordings.Labelled(text.substring(0, colon), amount)
        : insideWithoutColon(text);
  }

  // 财政拨款1000万元
  private Wordings.@Nullable Labelled insideWithoutColon(String text) {
    Matcher amount = AMOUNT_BEHIND.matcher(text);
    if (!amount.matches()
        || !draft.wordings.roles(source(amount.group(1)).heading()).contains(TableRole.FUND_ROW)) {
      return null;
    }
    TypedNumber number = TypedNumber.of(amount.group(2));
    return number.kind() == TypedNumber.Kind.NUMBER && MoneyUnits.of(number.unit()) != null
        ? new Wordings.Labelled(source(amount.group(1)).heading(), amount.group(2))
        : null;
  }

  /** Reports amounts of which nothing names the source. */
  void reportNameless(int row) {
    List<TableCell> written = draft.grid.written(row);
    String texts = TableProblems.shown(written);
    boolean nothing = written.stream().allMatch(cell -> Placeholder.is(cell.text()));
    draft.grid.account(written);
    if (!nothing) {
      draft.problems.error(
          ProblemCode.TABLE_CELL_UNUSED,
          written.get(0),
          "/budget",
          "nothing names the source of these amounts; they are not read: " + texts,
          "此处金额没有资金来源名称，未读入：" + texts);
    }
  }

  /** Tells whether a text only says by what the funds below it are parted: 按收入性质分. */
  static boolean parts(String text) {
    return PARTING.matcher(text).matches();
  }

  /** The points that a heading states, such as 得分（10分）; null if it states none. */
  static @Nullable Points pointsIn(String heading) {
    return first(POINTS_IN_HEADING.matcher(heading));
  }

  /** The points that the rate of execution brings at most, by the heading of the score or the label of the block. */
  static @Nullable Points pointsOfRate(@Nullable Column score, List<TableCell> labels) {
    Points points = score == null ? null : first(POINTS_BY_RATE.matcher(score.heading()));
    for (TableCell label : labels) {
      points = points == null ? pointsIn(label.text()) : points;
    }
    return points;
  }

  private static @Nullable Points first(Matcher points) {
    return points.find() ? Points.of(points.group(1)) : null;
  }

  /** Tells whether a score is that share of some points that the rate is of 100%, as far as it is rounded. */
  static boolean isShare(String score, Points points, String rate) {
    BigDecimal got = TypedNumber.of(score).number().orElse(null);
    TypedNumber share = TypedNumber.of(rate);
    if (got == null || share.number().isEmpty() || !share.unit().equals("%")) {
      return false;
    }
    BigDecimal due = share.number().get().movePointLeft(2).multiply(points.toBigDecimal());
    return due.subtract(got).abs().compareTo(ROUNDED) <= 0;
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
