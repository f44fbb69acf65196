package dev.jixiao.audit;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Assumption;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reverses what a comparison assumed: an error that the opposite assumption would clear becomes a warning that names
 * both.
 */
final class OtherWay {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String MAGNITUDES = "万亿";

  private OtherWay() {}

  /**
   * The assumption of a row's comparison that, taken the other way, clears it.
   *
   * @param clear tells whether there is nothing to object to a score of the row under the other reading
   */
  static Optional<Assumption> clears(
      AuditRow row, AuditContext context, Predicate<IndicatorScore> clear) {
    for (Assumption assumption : row.comparison().assumptions()) {
      if (clears(assumption, row, context, clear)) {
        return Optional.of(assumption);
      }
    }
    return Optional.empty();
  }

  private static boolean clears(
      Assumption assumption, AuditRow row, AuditContext context, Predicate<IndicatorScore> clear) {
    return switch (assumption.kind()) {
      case DIRECTION ->
        row.targetQuantity().isEmpty() || any(directions(row, context), context, clear);
      case UNIT -> any(units(row, context), context, clear);
      case PERCENT_SIGN -> any(percentages(row), context, clear);
      // the year of a target is the form's; that of a date as an actual value may be another
      case YEAR -> row.targetDate().filter(PartialDate::hasYear).isPresent();
      // without its last day a deadline is missed by more
      case LAST_DAY -> row.isMet();
      // a little more than about so many may clear
      case OTHER -> true;
    };
  }

  private static boolean any(
      List<Indicator> readings, AuditContext context, Predicate<IndicatorScore> clear) {
    for (Indicator reading : readings) {
      if (clear.test(context.rescored(reading))) {
        return true;
      }
    }
    return false;
  }

  private static List<Indicator> directions(AuditRow row, AuditContext context) {
    Relation other =
        row.comparison().relation().isLowerBound() ? Relation.AT_MOST : Relation.AT_LEAST;
    return List.of(target(row, context, other, row.targetQuantity().orElseThrow()));
  }

  private static Indicator target(
      AuditRow row, AuditContext context, Relation relation, Quantity quantity) {
    return row.indicator().toBuilder()
        .target(context.scorer().types().read(relation.symbol() + quantity))
        .build();
  }

  private static Indicator actual(AuditRow row, Quantity quantity) {
    return row.indicator().toBuilder()
        .actual(ActualValue.of(quantity.toString()))
        .build();
  }

  // a bare 10 beside 95000元 may be 10万元, and beside 9.5万元 it may be 10元
  private static List<Indicator> units(AuditRow row, AuditContext context) {
    Quantity required = row.targetQuantity().orElse(null);
    Quantity achieved = row.actual().quantity().orElse(null);
    List<Indicator> readings = new ArrayList<>();
    if (required == null || achieved == null) {
      return readings;
    }
    if (required.unit().isNone()) {
      for (Unit unit : magnitudes(achieved.unit())) {
        readings.add(target(row, context, row.comparison().relation(), required.withUnit(unit)));
      }
    }
    if (achieved.unit().isNone()) {
      for (Unit unit : magnitudes(required.unit())) {
        readings.add(actual(row, achieved.withUnit(unit)));
      }
    }
    return readings;
  }

  private static List<Unit> magnitudes(Unit unit) {
    String symbol = unit.symbol();
    boolean large = symbol.length() > 1 && MAGNITUDES.indexOf(symbol.charAt(0)) >= 0;
    String base = large ? symbol.substring(1) : symbol;
    return unit.isRate() ? List.of() : List.of(Unit.of(base), Unit.of("万" + base));
  }

  // 0.95 may be 95% or 0.95%, but 95 is not 9500%
  private static List<Indicator> percentages(AuditRow row) {
    List<Indicator> readings = new ArrayList<>();
    row.actual()
        .quantity()
        .filter(q -> q.number().compareTo(BigDecimal.ONE) <= 0)
        .ifPresent(quantity -> {
          readings.add(actual(row, Quantity.of(quantity.number(), Unit.PERCENT)));
          readings.add(actual(row, Quantity.of(quantity.number().multiply(HUNDRED), Unit.PERCENT)));
        });
    return readings;
  }

  /** A finding that rests on an assumption, as a warning that says both and suggests nothing. */
  static Finding softened(Finding finding, Assumption assumption) {
    Message objection = finding.wording();
    Message assumed = assumption.wording();
    return finding.toBuilder()
        .severity(Severity.WARNING)
        .suggestion(Optional.empty())
        .message(
            "{}; this rests on an assumption ({}), and if it is wrong there is nothing to object "
                + "to: state what is meant",
            "{}；以上判断依据推定（{}），若按另一种理解则没有问题，请写明",
            objection,
            assumed)
        .build();
  }
}
