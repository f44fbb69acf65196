package dev.jixiao.audit;

import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.value.Money;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The budget block (预算执行情况) as checks see it: its total row, its sources, and their sums.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AuditFunds {
  private final BudgetExecution budget;
  private final List<FundingLine> sources;
  private final List<FundingLine> expenditure;
  private final boolean totalBlank;
  private final Optional<Ratio> rate;
  private final Optional<Points> weight;
  private final Optional<Points> reportedScore;

  AuditFunds(BudgetExecution budget) {
    this.budget = budget;
    List<FundingLine> parts = new ArrayList<>(budget.sources().size());
    List<FundingLine> spending = new ArrayList<>(0);
    for (FundingLine line : budget.sources()) {
      FundingSource.Kind kind = line.source().kind().orElse(null);
      if (kind == FundingSource.Kind.EXPENDITURE) {
        spending.add(line);
      } else if (kind != FundingSource.Kind.TOTAL) {
        parts.add(line);
      }
    }
    if (parts.isEmpty() || isOneParting(budget.total(), parts, spending)) {
      parts.addAll(spending);
      spending.clear();
    }
    this.sources = List.copyOf(parts);
    this.expenditure = List.copyOf(spending);
    Money annual = sumOrNull(FundingLine::annual);
    this.totalBlank = annual != null
        && !annual.isZero()
        && budget.total().annual().map(Money::isZero).orElse(true);
    this.weight = points(FundingLine::weight);
    this.reportedScore = points(FundingLine::reportedScore);
    this.rate = rateOf(
        amount(FundingLine::annual).orElse(null), amount(FundingLine::executed).orElse(null));
  }

  // 人员经费 30 beside 项目经费 70 is no second parting of 100, but a part of the one there is
  private static boolean isOneParting(
      FundingLine total, List<FundingLine> parts, List<FundingLine> spending) {
    List<FundingLine> all = new ArrayList<>(parts);
    all.addAll(spending);
    return isSum(total, parts, all, FundingLine::annual)
        || isSum(total, parts, all, FundingLine::initial);
  }

  private static boolean isSum(
      FundingLine total,
      List<FundingLine> parts,
      List<FundingLine> all,
      Function<FundingLine, Optional<Money>> column) {
    Money whole = column.apply(total).orElse(null);
    return whole != null
        && whole.equals(sumOrNull(all, column))
        && !whole.equals(sumOrNull(parts, column));
  }

  /**
   * The budget block as the form has it.
   *
   * @return the block
   */
  public BudgetExecution budget() {
    return budget;
  }

  /**
   * The total row (年度资金总额).
   *
   * @return the row
   */
  public FundingLine total() {
    return budget.total();
  }

  /**
   * The rows by source, without a total among them and without kinds of expenditure (基本支出) beside sources.
   *
   * @return the rows in the order of the form
   */
  public List<FundingLine> sources() {
    return sources;
  }

  /** The rows by kind of expenditure (基本支出, 项目支出), which add up to the same total as the sources. */
  List<FundingLine> expenditure() {
    return expenditure;
  }

  /**
   * The sum of a column over the sources.
   *
   * @param column the column, such as {@code FundingLine::annual}
   * @return the sum, or empty if no source states an amount
   */
  public Optional<Money> sum(Function<FundingLine, Optional<Money>> column) {
    return Optional.ofNullable(sumOrNull(column));
  }

  private @Nullable Money sumOrNull(Function<FundingLine, Optional<Money>> column) {
    return sumOrNull(sources, column);
  }

  static @Nullable Money sumOrNull(
      List<FundingLine> lines, Function<FundingLine, Optional<Money>> column) {
    Money sum = null;
    for (FundingLine source : lines) {
      Money amount = column.apply(source).orElse(null);
      if (amount != null) {
        sum = sum == null ? amount : sum.plus(amount);
      }
    }
    return sum;
  }

  /**
   * The weight of the fund row: of the total, or what the sources carry if the total has none.
   *
   * @return the weight, or empty if none is stated
   */
  public Optional<Points> weight() {
    return weight;
  }

  /**
   * The score of the fund row: of the total, or what the sources got if the total has none.
   *
   * @return the score as reported, or empty
   */
  public Optional<Points> reportedScore() {
    return reportedScore;
  }

  private Optional<Points> points(Function<FundingLine, Optional<Points>> column) {
    Points points = column.apply(total()).orElse(null);
    if (points == null) {
      for (FundingLine line : sources) {
        Points part = column.apply(line).orElse(null);
        if (part != null) {
          points = points == null ? part : points.plus(part);
        }
      }
    }
    return Optional.ofNullable(points);
  }

  /**
   * An amount of the total row, or the sum of its sources where the total row states no budget at all.
   *
   * @param column the column, such as {@code FundingLine::executed}
   * @return the amount, or empty if it is stated nowhere
   */
  public Optional<Money> amount(Function<FundingLine, Optional<Money>> column) {
    Optional<Money> stated = column.apply(total());
    return stated.isPresent() && !totalBlank ? stated : sum(column).or(() -> stated);
  }

  /**
   * Tells whether the total row is left blank or zero although its sources have a budget.
   *
   * @return true if the sources have to be used instead
   */
  public boolean isTotalBlank() {
    return totalBlank;
  }

  /**
   * The execution rate (执行率) by the amounts.
   *
   * @return executed ÷ annual budget, or empty if it is unknown, as in a block that only asks for money
   */
  public Optional<Ratio> rate() {
    return rate;
  }

  private static Optional<Ratio> rateOf(@Nullable Money annual, @Nullable Money executed) {
    return annual == null || executed == null || annual.amount().signum() <= 0
        ? Optional.empty()
        : Optional.of(executed.ratioTo(annual));
  }

  /**
   * Tells whether one of the fund rows gives a reason, not a placeholder.
   *
   * @return true if it does
   */
  public boolean isReasoned() {
    return Reasons.isGiven(total().deviation().orElse(""))
        || budget.sources().stream()
            .anyMatch(line -> Reasons.isGiven(line.deviation().orElse("")));
  }
}
