package dev.jixiao.audit;

import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.value.Money;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The budget block with what the rules ask of it. */
final class Funds {
  private final BudgetExecution budget;
  private final List<FundingLine> sources;
  private final boolean totalBlank;

  Funds(BudgetExecution budget) {
    this.budget = budget;
    this.sources = budget.sources().stream()
        .filter(line -> line.source().kind().orElse(null) != FundingSource.Kind.TOTAL)
        .toList();
    Money annual = sum(FundingLine::annual);
    this.totalBlank = annual != null
        && !annual.isZero()
        && budget.total().annual().map(Money::isZero).orElse(true);
  }

  BudgetExecution budget() {
    return budget;
  }

  FundingLine total() {
    return budget.total();
  }

  /** The rows by source; a total that stands among them is none. */
  List<FundingLine> sources() {
    return sources;
  }

  /** The sum of a column over the sources; null if no source states it. */
  @Nullable
  Money sum(Function<FundingLine, Optional<Money>> column) {
    Money sum = null;
    for (FundingLine source : sources) {
      Money amount = column.apply(source).orElse(null);
      sum = sum == null ? amount : amount == null ? sum : sum.plus(amount);
    }
    return sum;
  }

  /** The weight of the fund row: of the total, or what the sources carry if the total has none. */
  @Nullable
  Points weight() {
    return points(FundingLine::weight);
  }

  /** The score of the fund row: of the total, or what the sources got if the total has none. */
  @Nullable
  Points reportedScore() {
    return points(FundingLine::reportedScore);
  }

  private @Nullable Points points(Function<FundingLine, Optional<Points>> column) {
    return column
        .apply(total())
        .or(() ->
            sources.stream().flatMap(line -> column.apply(line).stream()).reduce(Points::plus))
        .orElse(null);
  }

  /** An amount of the total row, or the sum of its sources where the total row states no budget at all. */
  @Nullable
  Money amount(Function<FundingLine, Optional<Money>> column) {
    Money stated = column.apply(total()).orElse(null);
    if (stated != null && !totalBlank) {
      return stated;
    }
    Money sum = sum(column);
    return sum == null ? stated : sum;
  }

  /** Tells whether the total row is left blank or zero although its sources have a budget. */
  boolean isTotalBlank() {
    return totalBlank;
  }

  /** The execution rate; null if it cannot be told, as in a block that only asks for money. */
  @Nullable
  Ratio rate() {
    Money annual = amount(FundingLine::annual);
    Money executed = amount(FundingLine::executed);
    return annual == null || executed == null || annual.amount().signum() <= 0
        ? null
        : executed.ratioTo(annual);
  }

  /** Tells whether one of the fund rows gives a reason. */
  boolean isReasoned() {
    return Reasons.isGiven(total().deviation().orElse(""))
        || budget.sources().stream()
            .anyMatch(line -> Reasons.isGiven(line.deviation().orElse("")));
  }
}
