package dev.jixiao.table;

import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Placeholder;
import dev.jixiao.value.TypedNumber;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts that no heading stands over, each behind its label: {@code 预算数 | 312 | 执行数 | 312}, with {@code 其中：财政拨款
 * | 300 | 其中：财政拨款 | 300} below, or {@code 年度资金总额 | 15} alone.
 */
final class FundPairs {
  private static final Set<TableRole> OF_TOTAL = ofTotal();
  private static final Set<TableRole> LABELS = labels();
  // what may follow amounts or the rate in their row: 执行率 | 95% | 得分 | 9.5
  private static final Set<TableRole> POINTS = EnumSet.of(TableRole.WEIGHT, TableRole.SCORE);
  private static final Pattern TERM = Pattern.compile("中期|中长期|实施期|长期|项目总预算");
  private static final Pattern YEAR = Pattern.compile("年度|当年|本年");

  private static final Pattern POINTS_OF_RATE = Pattern.compile(
      "\\s*(?:预算|资金)?执行率(?:分值|权重)\\s*[(（]\\s*([0-9]{1,3}(?:\\.[0-9])?)\\s*分?\\s*[)）]\\s*");

  private final Draft draft;
  private final BudgetDraft budget;
  private final List<Pair> pairs = new ArrayList<>();
  // what the amounts behind the labels of one column are
  private final Map<Integer, TableRole> roles = new LinkedHashMap<>();
  private final Map<FundingLine.Builder, Map<TableRole, Money>> stated = new HashMap<>();
  private @Nullable TableCell head;

  /**
   * An amount with its label.
   *
   * @param role what the label names: a source, or what the amount is of the total
   * @param meant what the amount is of its source
   * @param source the text of the label
   * @param text the text of the amount
   */
  private record Pair(
      TableCell label,
      TableCell amount,
      TableRole role,
      TableRole meant,
      String source,
      String text) {
    Pair(TableCell label, TableCell amount, TableRole role) {
      this(label, amount, role, role, label.text(), amount.text());
    }
  }

  FundPairs(Draft draft, BudgetDraft budget) {
    this.draft = draft;
    this.budget = budget;
  }

  private static Set<TableRole> labels() {
    EnumSet<TableRole> labels = EnumSet.copyOf(OF_TOTAL);
    labels.add(TableRole.FUND_ROW);
    return labels;
  }

  private static Set<TableRole> ofTotal() {
    EnumSet<TableRole> labels = EnumSet.copyOf(BlockRoles.AMOUNTS);
    labels.add(TableRole.RATE);
    return labels;
  }

  /** Reads a row if it holds such pairs. */
  boolean read(int row) {
    List<Pair> found = new ArrayList<>();
    List<TableCell> cells = draft.grid.beginning(row);
    List<TableCell> kept = new ArrayList<>();
    boolean amounts = false;
    TableCell block = null;
    // 分值 | 10 | 执行率 | 100% | 得分 | 10 below the amounts are points of the spending
    boolean hasRate = !pairs.isEmpty()
        && cells.stream().anyMatch(cell -> draft.wordings.is(cell, TableRole.RATE));
    for (int i = 0; i < cells.size(); i++) {
      TableCell cell = cells.get(i);
      TableRole role = role(cell.text(), !found.isEmpty() || !pairs.isEmpty());
      if (role == null && (!found.isEmpty() || hasRate)) {
        role = draft.wordings.roles(cell.text(), POINTS).stream().findFirst().orElse(null);
      }
      if (role != null && i + 1 < cells.size() && isAmount(cells.get(i + 1))) {
        found.add(new Pair(cell, cells.get(i + 1), role));
        amounts |= !Placeholder.is(cells.get(i + 1).text());
        i++;
      } else if (!found.isEmpty() && pointsOfRate(cell) != null) {
        found.add(pointsOfRate(cell));
      } else if (isOfNone(cell, found) && i + 1 < cells.size() && isAmount(cells.get(i + 1))) {
        kept.add(cell);
        kept.add(cells.get(i + 1));
        i++;
      } else if (isBlock(cell) || cell.isBlank() || headsRow(cell, i, cells)) {
        block = block == null && !cell.isBlank() ? cell : block;
      } else {
        return false;
      }
    }
    if (found.isEmpty() || (!amounts && pairs.isEmpty())) {
      return false;
    }
    take(found, block);
    for (int i = 0; i < kept.size(); i += 2) {
      TableCell amount = kept.get(i + 1);
      draft.grid.account(kept.get(i));
      draft.keep(CellText.oneLine(kept.get(i).text()), amount, draft.text(amount));
    }
    return true;
  }

  // 执行率分值（10） at the end of a row of amounts
  private static @Nullable Pair pointsOfRate(TableCell cell) {
    Matcher points = POINTS_OF_RATE.matcher(cell.text());
    return points.matches()
        ? new Pair(cell, cell, TableRole.WEIGHT, TableRole.WEIGHT, cell.text(), points.group(1))
        : null;
  }

  // 结余（万元） | 11.4 behind amounts is no amount of a source
  private boolean isOfNone(TableCell label, List<Pair> found) {
    return !found.isEmpty() && isLeftOver(label.text());
  }

  // 结余 is a column beside the amounts, 上年结余 a source
  private boolean isLeftOver(String label) {
    return draft.wordings.roles(label).contains(TableRole.FURTHER)
        && BudgetDraft.source(label).kind().equals(Optional.of(FundingSource.Kind.CARRIED_OVER));
  }

  /** Takes an amount that stands behind its label among the texts of the head; false if it is not one. */
  boolean take(TableCell label, TableCell amount) {
    Set<TableRole> roles =
        draft.wordings.roles(label.text(), pairs.isEmpty() ? BlockRoles.AMOUNTS : LABELS);
    boolean number = TypedNumber.of(amount.text()).kind() == TypedNumber.Kind.NUMBER;
    if (roles.isEmpty() || !number || budget.isFound()) {
      return false;
    }
    TableRole role = roles.contains(TableRole.ANNUAL_BUDGET)
        ? TableRole.ANNUAL_BUDGET
        : roles.iterator().next();
    take(List.of(new Pair(label, amount, role)), null);
    return true;
  }

  /** Takes the amounts of one cell, 预算金额：80万元　实际支出：78.4万元, each behind its label; false if it holds anything else. */
  boolean takeInside(TableCell cell) {
    List<Pair> found = new ArrayList<>();
    boolean amounts = false;
    for (Wordings.Labelled part : Wordings.parts(cell.text())) {
      Set<TableRole> roles = draft.wordings.roles(part.label(), OF_TOTAL);
      if (roles.isEmpty() && (amounts || isBehindAmounts(cell))) {
        roles = draft.wordings.roles(part.label(), POINTS);
      }
      if (roles.isEmpty() || TypedNumber.of(part.text()).kind() != TypedNumber.Kind.NUMBER) {
        return false;
      }
      TableRole role = roles.contains(TableRole.ANNUAL_BUDGET)
          ? TableRole.ANNUAL_BUDGET
          : roles.iterator().next();
      amounts |= BlockRoles.AMOUNTS.contains(role);
      found.add(new Pair(cell, cell, role, role, part.label(), part.text()));
    }
    if ((!amounts && !isBehindAmounts(cell)) || budget.isFound()) {
      return false;
    }
    take(found, null);
    return true;
  }

  // 全年执行数：88.2 | 执行率：98% | 得分：9.8
  private boolean isBehindAmounts(TableCell cell) {
    return !pairs.isEmpty() && pairs.get(pairs.size() - 1).amount().row() == cell.row();
  }

  // 项目资金申请（万元）: what states a unit of money is the label of amounts
  private boolean isBlock(TableCell cell) {
    return draft.wordings.is(cell, TableRole.BLOCK) || MoneyUnits.in(cell.text()) != null;
  }

  // 资金总额 | 实施期资金总额 | 1800 | 年度资金总额 | 600
  private boolean headsRow(TableCell cell, int at, List<TableCell> cells) {
    return at == 0
        && cells.size() > 2
        && role(cell.text(), false) == TableRole.FUND_ROW
        && role(cells.get(1).text(), false) == TableRole.FUND_ROW;
  }

  // below amounts of known sources stand those of others: 其他：
  private @Nullable TableRole role(String text, boolean below) {
    Set<TableRole> known = draft.wordings.roles(text, LABELS);
    FundingSource source = BudgetDraft.source(text);
    if (known.isEmpty() && !source.heading().equals(text)) {
      known = draft.wordings.roles(source.heading(), LABELS);
    }
    if (known.isEmpty()) {
      return below && !isLeftOver(text) && source.kind().isPresent() ? TableRole.FUND_ROW : null;
    }
    return known.contains(TableRole.ANNUAL_BUDGET)
        ? TableRole.ANNUAL_BUDGET // 调整预算数
        : known.iterator().next();
  }

  private static boolean isAmount(TableCell cell) {
    String text = cell.text();
    return Placeholder.is(text) || TypedNumber.of(text).kind() == TypedNumber.Kind.NUMBER;
  }

  private void take(List<Pair> found, @Nullable TableCell block) {
    if (block != null) {
      draft.grid.account(block);
      head = head == null ? block : head;
    }
    // 本级资金|10|上级资金|5 are two sources, whatever the columns hold above
    boolean one =
        found.stream().map(pair -> BudgetDraft.source(pair.source())).distinct().count() == 1;
    for (Pair pair : found) {
      TableRole role = pair.role();
      int column = one ? pair.label().column() : found.get(0).label().column();
      if (role != TableRole.FUND_ROW && role != TableRole.RATE && !POINTS.contains(role)) {
        roles.put(pair.label().column(), role);
      }
      TableRole meant =
          role == TableRole.FUND_ROW ? roles.getOrDefault(column, TableRole.ANNUAL_BUDGET) : role;
      pairs.add(new Pair(pair.label(), pair.amount(), role, meant, pair.source(), pair.text()));
    }
  }

  /** Writes what was read into the budget, where no headings gave one. */
  void finish() {
    if (pairs.isEmpty()) {
      return;
    }
    if (budget.isFound()) {
      return; // the amounts of the headings count; these are reported as unused
    }
    MoneyUnit unit = head == null ? null : MoneyUnits.in(head.text());
    for (Pair pair : pairs) {
      unit = unit == null ? MoneyUnits.in(pair.source()) : unit;
    }
    unit = unit == null ? draft.unit : unit;
    budget.begin(head == null ? pairs.get(0).label() : head, unit == null ? unitOfAll() : unit);
    Block year = new Block("/budget");
    Block term = new Block("/midTermBudget");
    // whether the amounts in a column of labels are of the whole term, as its last sum says
    NavigableMap<Integer, Boolean> ofTerm = new TreeMap<>();
    boolean both = pairs.stream().anyMatch(pair -> YEAR.matcher(pair.source()).find());
    for (Pair pair : pairs) {
      FundingSource source = BudgetDraft.source(pair.source());
      boolean isTotal = pair.role() != TableRole.FUND_ROW
          || source.kind().equals(Optional.of(FundingSource.Kind.TOTAL));
      int column = pair.label().column();
      if (isTotal) {
        boolean wholeTerm =
            TERM.matcher(pair.source()).find() || (both && pair.source().contains("项目资金总额"));
        ofTerm.put(column, wholeTerm);
      }
      Block block = isOfTerm(ofTerm, column) ? term : year;
      String pointer = block.pointer(isTotal, pair) + "/" + BlockRoles.fundField(pair.meant());
      draft.places.put(pointer, pair.amount());
      set(block.line(isTotal, pair), pair, budget.unit(), pointer);
    }
    year.lines.forEach((source, line) ->
        budget.add(line.build(), year.heads.getOrDefault(source, pairs.get(0).label())));
    if (!term.lines.isEmpty()) {
      draft.places.put("/midTermBudget", term.heads.values().iterator().next());
      term.heads.forEach((source, label) -> draft.places.put(term.pointer(source), label));
      draft.form.midTermBudget(term.budget(budget.unit()));
    }
  }

  // 80万元 and 78.4万元 need no heading that says of what they are
  private @Nullable MoneyUnit unitOfAll() {
    Set<String> units = new HashSet<>();
    for (Pair pair : pairs) {
      TypedNumber number = TypedNumber.of(pair.text());
      if (BlockRoles.AMOUNTS.contains(pair.meant()) && number.kind() == TypedNumber.Kind.NUMBER) {
        units.add(number.unit());
      }
    }
    return units.size() == 1 ? MoneyUnits.of(units.iterator().next()) : null;
  }

  // a source that stands a little to the left of its sum is of that sum all the same
  private static boolean isOfTerm(NavigableMap<Integer, Boolean> sums, int column) {
    Map.Entry<Integer, Boolean> sum = sums.floorEntry(column);
    sum = sum == null ? sums.ceilingEntry(column) : sum;
    return sum != null && sum.getValue();
  }

  /** The amounts of the year, or of the term of several years. */
  private static final class Block {
    private final String root;
    private final Map<String, FundingLine.Builder> lines = new LinkedHashMap<>();
    private final Map<String, TableCell> heads = new LinkedHashMap<>();
    private final Map<String, Integer> sources = new HashMap<>();

    Block(String root) {
      this.root = root;
    }

    String pointer(boolean isTotal, Pair pair) {
      if (isTotal) {
        return root + "/total";
      }
      String source = BudgetDraft.sourceWithoutUnit(pair.source()).heading();
      sources.putIfAbsent(source, sources.size());
      return pointer(source);
    }

    String pointer(String source) {
      return source.isEmpty() ? root + "/total" : root + "/sources/" + sources.get(source);
    }

    FundingLine.Builder line(boolean isTotal, Pair pair) {
      boolean named = pair.role() == TableRole.FUND_ROW;
      String source =
          isTotal ? "" : BudgetDraft.sourceWithoutUnit(pair.source()).heading();
      heads.putIfAbsent(source, pair.label());
      FundingLine.Builder line = lines.computeIfAbsent(
          source,
          key ->
              FundingLine.builder().source(isTotal ? FundingSource.TOTAL : new FundingSource(key)));
      return isTotal && named ? line.source(BudgetDraft.sourceWithoutUnit(pair.source())) : line;
    }

    BudgetExecution budget(MoneyUnit unit) {
      FundingLine.Builder total = lines.remove("");
      return BudgetExecution.builder()
          .unit(unit)
          .total((total == null ? FundingLine.builder() : total).build())
          .sources(lines.values().stream().map(FundingLine.Builder::build).toList())
          .build();
    }
  }

  private void set(FundingLine.Builder line, Pair pair, MoneyUnit unit, String pointer) {
    draft.grid.account(pair.label());
    TableRole role = pair.meant();
    if (role == TableRole.RATE) {
      draft.grid.account(pair.amount());
      String rate = CellText.strip(pair.text());
      line.reportedRate(rate.isEmpty() ? Optional.empty() : Optional.of(rate));
      return;
    }
    if (role == TableRole.SCORE) {
      line.reportedScore(draft.points(pair.amount(), pair.text(), pointer));
      return;
    }
    if (role == TableRole.WEIGHT) {
      line.weight(draft.points(pair.amount(), pair.text(), pointer));
      return;
    }
    MoneyUnit own = MoneyUnits.in(pair.source());
    Optional<Money> money =
        draft.money(pair.amount(), pair.text(), own == null ? unit : own, pointer);
    Money other = money.isEmpty()
        ? null
        : stated.computeIfAbsent(line, key -> new HashMap<>()).putIfAbsent(role, money.get());
    if (other != null) {
      reportTwice(pair, other, money.get());
      return;
    }
    switch (role) {
      case INITIAL_BUDGET -> line.initial(money);
      case BUDGET_ADJUSTMENT -> line.adjustment(money);
      case RECEIVED -> line.received(money);
      case EXECUTED -> line.executed(money);
      case EXPECTED_SPENDING -> line.expected(money);
      default -> line.annual(money);
    }
  }

  private void reportTwice(Pair pair, Money first, Money second) {
    if (!first.equals(second)) {
      String shown = TableProblems.shown(pair.source()) + " " + first + ", " + second;
      draft.problems.error(
          ProblemCode.FIELD_DUPLICATE,
          pair.amount(),
          "/budget",
          "one amount is stated twice and differently; the first counts: " + shown,
          "同一金额填写了两次且不一致，以第一个为准：" + shown);
    }
  }
}
