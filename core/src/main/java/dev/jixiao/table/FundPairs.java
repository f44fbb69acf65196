package dev.jixiao.table;

import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Placeholder;
import dev.jixiao.value.TypedNumber;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts that no heading stands over, each behind its label: {@code 预算数 | 312 | 执行数 | 312}, with {@code 其中：财政拨款
 * | 300 | 其中：财政拨款 | 300} below, or {@code 年度资金总额 | 15} alone.
 */
final class FundPairs {
  private static final Set<TableRole> LABELS = labels();

  private final Draft draft;
  private final FundReader funds;
  private final List<Pair> pairs = new ArrayList<>();
  // what the amounts behind the labels of one column are
  private final Map<Integer, TableRole> roles = new LinkedHashMap<>();
  private @Nullable TableCell head;

  /** An amount with its label. */
  private record Pair(TableCell label, TableCell amount, TableRole role, String source) {}

  FundPairs(Draft draft, FundReader funds) {
    this.draft = draft;
    this.funds = funds;
  }

  private static Set<TableRole> labels() {
    EnumSet<TableRole> labels = EnumSet.copyOf(BlockRoles.AMOUNTS);
    labels.add(TableRole.FUND_ROW);
    labels.add(TableRole.RATE);
    return labels;
  }

  /** Reads a row if it holds such pairs. */
  boolean read(int row) {
    List<Pair> found = new ArrayList<>();
    List<TableCell> cells = draft.grid.beginning(row);
    boolean amounts = false;
    TableCell block = null;
    for (int i = 0; i < cells.size(); i++) {
      TableCell cell = cells.get(i);
      TableRole role = role(cell.text());
      if (role != null && i + 1 < cells.size() && isAmount(cells.get(i + 1))) {
        found.add(new Pair(cell, cells.get(i + 1), role, cell.text()));
        amounts |= !Placeholder.is(cells.get(i + 1).text());
        i++;
      } else if (draft.wordings.is(cell, TableRole.BLOCK) || cell.isBlank()) {
        block = block == null && !cell.isBlank() ? cell : block;
      } else {
        return false;
      }
    }
    if (found.isEmpty() || (!amounts && pairs.isEmpty())) {
      return false;
    }
    take(found, block);
    return true;
  }

  private @Nullable TableRole role(String text) {
    Set<TableRole> known = draft.wordings.roles(text, LABELS);
    String source = FundReader.source(text).heading();
    if (known.isEmpty() && !source.equals(text)) {
      known = draft.wordings.roles(source, LABELS);
    }
    return known.isEmpty() ? null : known.iterator().next();
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
    for (Pair pair : found) {
      TableRole role = pair.role();
      if (role != TableRole.FUND_ROW) {
        roles.put(pair.label().column(), role);
      }
      pairs.add(pair);
    }
  }

  /** Writes what was read into the budget, where no headings gave one. */
  void finish() {
    if (pairs.isEmpty()) {
      return;
    }
    if (funds.isFound()) {
      return; // the amounts of the headings count; these are told as unused
    }
    MoneyUnit unit = head == null ? null : MoneyUnits.in(head.text());
    for (Pair pair : pairs) {
      unit = unit == null ? MoneyUnits.in(pair.label().text()) : unit;
    }
    funds.begin(head == null ? pairs.get(0).label() : head, unit == null ? draft.unit : unit);
    boolean midTerm = isMidTerm();
    Map<String, FundingLine.Builder> lines = new LinkedHashMap<>();
    Map<String, TableCell> heads = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      if (midTerm && pair.source().contains("项目资金总额")) {
        continue;
      }
      String source = pair.role() == TableRole.FUND_ROW
          ? FundReader.source(pair.source()).heading()
          : FundingSource.TOTAL.heading();
      FundingLine.Builder line =
          lines.computeIfAbsent(source, s -> FundingLine.builder().source(new FundingSource(s)));
      heads.putIfAbsent(source, pair.label());
      set(line, pair, funds.unit());
    }
    lines.forEach((source, line) ->
        funds.add(line.build(), heads.getOrDefault(source, pairs.get(0).label())));
  }

  // 项目资金总额 is of the whole term where the year has a sum of its own
  private boolean isMidTerm() {
    boolean term = pairs.stream().anyMatch(pair -> pair.source().contains("项目资金总额"));
    return term && pairs.stream().anyMatch(pair -> pair.source().contains("年度"));
  }

  private void set(FundingLine.Builder line, Pair pair, MoneyUnit unit) {
    draft.grid.account(pair.label());
    TableRole role = pair.role() == TableRole.FUND_ROW
        ? roles.getOrDefault(pair.label().column(), TableRole.ANNUAL_BUDGET)
        : pair.role();
    String pointer = "/budget/" + role;
    if (role == TableRole.RATE) {
      String rate = draft.text(pair.amount());
      line.reportedRate(rate.isEmpty() ? Optional.empty() : Optional.of(rate));
      return;
    }
    Optional<Money> money = draft.money(pair.amount(), unit, pointer);
    switch (role) {
      case INITIAL_BUDGET -> line.initial(money);
      case BUDGET_ADJUSTMENT -> line.adjustment(money);
      case RECEIVED -> line.received(money);
      case EXECUTED -> line.executed(money);
      case EXPECTED_SPENDING -> line.expected(money);
      default -> line.annual(money);
    }
  }
}
