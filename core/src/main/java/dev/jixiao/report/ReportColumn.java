package dev.jixiao.report;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.score.BudgetScore;
import dev.jixiao.score.FormProgress;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorProgress;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.ProgressMonitor;
import dev.jixiao.score.Scorer;
import dev.jixiao.target.Target;
import dev.jixiao.target.Understanding;
import dev.jixiao.value.Money;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a report's table: its heading, its width on a terminal, and its content for an indicator and for the
 * budget. Which columns there are depends on the kind of form.
 *
 * @param width its width, {@link #REST} for what the others leave
 * @param budget its content in the row of the budget
 */
record ReportColumn(
    String heading, int width, boolean isNumber, Function<Row, String> row, String budget) {
  static final int REST = 0;

  /** An indicator with its number in the form, from zero. */
  record Row(int index, IndicatorScore score) {
    Indicator indicator() {
      return score.indicator();
    }
  }

  /** The columns for a form of its kind, without that of the numbers. */
  static List<ReportColumn> of(FormScore score, ProgressMonitor monitor, Locale locale) {
    return switch (score.form().kind()) {
      case TARGETS -> declaration(score.form(), monitor.scorer(), locale);
      case MONITORING -> monitoring(monitor.review(score.form()), locale);
      case SELF_EVALUATION -> selfEvaluation(score, locale);
      case EVALUATION -> evaluation(score, locale);
    };
  }

  /** Whether the table begins with a row of the budget: a declaration has spent nothing yet. */
  static boolean hasBudget(FormScore score) {
    return switch (score.form().kind()) {
      case TARGETS -> false;
      case MONITORING -> score.form().budget().isPresent();
      case SELF_EVALUATION, EVALUATION -> score.budget().isPresent();
    };
  }

  /** What a unit plans, and what is understood of it. */
  private static List<ReportColumn> declaration(
      PerformanceForm form, Scorer scorer, Locale locale) {
    return List.of(
        name(locale),
        text(Labels.TARGET, 24, locale, row -> row.indicator().target().text()),
        text(
            Labels.UNDERSTOOD,
            24,
            locale,
            row -> understood(row.indicator(), form, scorer).in(locale)),
        weight(locale, ""));
  }

  /** What a target asks for, with the direction that follows from elsewhere; — for one that is not understood. */
  private static Message understood(Indicator row, PerformanceForm form, Scorer scorer) {
    Understanding cell = form.fiscalYear()
        .map(year -> scorer.understand(row, year))
        .orElseGet(() -> scorer.understand(row));
    return cell.problem().filter(problem -> !problem.isWarning()).isPresent()
        ? Message.of("—")
        : cell.requirement().line();
  }

  /** How far a unit has come, how far it should have come, and how far it thinks to come. */
  private static List<ReportColumn> monitoring(FormProgress progress, Locale locale) {
    Function<Row, IndicatorProgress> own = row -> progress.indicators().get(row.index());
    FundingLine funds = progress
        .form()
        .budget()
        .map(BudgetExecution::total)
        .orElseGet(() -> FundingLine.builder().build());
    return List.of(
        name(locale),
        text(Labels.TARGET, 12, locale, row -> row.indicator().target().text())
            .withBudget(amount(funds.annual())),
        text(
                Labels.REACHED,
                12,
                locale,
                row -> row.indicator().actualOrMissing().text())
            .withBudget(amount(funds.executed())),
        text(
            Labels.EXPECTED,
            12,
            locale,
            row ->
                own.apply(row).expected().map(due -> due(row.indicator(), due)).orElse("—")),
        new ReportColumn(
            Labels.PROGRESS.in(locale),
            8,
            true,
            row -> own.apply(row).progress().map(Ratio::toString).orElse("—"),
            progress.execution().map(Ratio::toString).orElse("—")),
        text(Labels.LIGHT, 6, locale, row -> Labels.light(own.apply(row).light(), locale))
            .withBudget(Labels.light(progress.executionLight(), locale)),
        text(
                Labels.FORECAST,
                14,
                locale,
                row -> row.indicator().forecast().map(ActualValue::text).orElse("—"))
            .withBudget(amount(funds.expected())),
        text(
            Labels.LIKELIHOOD,
            10,
            locale,
            row -> row.indicator().likelihood().map(it -> it.label().in(locale)).orElse("—")));
  }

  /** What is due by now: where that is the target itself, as it is written. */
  private static String due(Indicator row, Target due) {
    return due.equals(row.target()) ? row.target().text() : due.canonical();
  }

  private static List<ReportColumn> selfEvaluation(FormScore score, Locale locale) {
    Optional<BudgetScore> budget = score.budget();
    return List.of(
        name(locale),
        target(locale),
        actual(budget, locale),
        text(Labels.VERDICT, 8, locale, row -> Labels.verdict(row.score().comparison(), locale)),
        points(budget, locale),
        weight(locale, weight(budget)),
        reported(Labels.SELF_SCORED, budget, locale));
  }

  /** What an evaluation gives; what each judge says has a table of its own. */
  private static List<ReportColumn> evaluation(FormScore score, Locale locale) {
    Optional<BudgetScore> budget = score.budget();
    return List.of(
        name(locale),
        target(locale),
        actual(budget, locale),
        weight(locale, weight(budget)),
        reported(Labels.REPORTED, budget, locale),
        points(budget, locale));
  }

  private static String amount(Optional<Money> amount) {
    return amount.map(Money::toString).orElse("—");
  }

  private static ReportColumn name(Locale locale) {
    return text(Labels.INDICATOR, REST, locale, row -> row.indicator().name())
        .withBudget(Labels.BUDGET.in(locale));
  }

  private static ReportColumn target(Locale locale) {
    return text(Labels.TARGET, 14, locale, row -> row.indicator().target().text());
  }

  private static ReportColumn actual(Optional<BudgetScore> budget, Locale locale) {
    return text(
            Labels.ACTUAL, 14, locale, row -> row.indicator().actualOrMissing().text())
        .withBudget(budget.flatMap(BudgetScore::rate).map(Ratio::toString).orElse("—"));
  }

  private static ReportColumn points(Optional<BudgetScore> budget, Locale locale) {
    return new ReportColumn(
        Labels.POINTS.in(locale),
        6,
        true,
        row -> Labels.points(row.score().points()),
        Labels.points(budget.flatMap(BudgetScore::points)));
  }

  private static ReportColumn reported(
      Message heading, Optional<BudgetScore> budget, Locale locale) {
    return new ReportColumn(
        heading.in(locale),
        8,
        true,
        row -> Labels.points(row.indicator().reportedScore()),
        Labels.points(budget.flatMap(it -> it.budget().total().reportedScore())));
  }

  private static String weight(Optional<BudgetScore> budget) {
    return budget.map(it -> it.weight().toString()).orElse("");
  }

  private static ReportColumn weight(Locale locale, String budget) {
    return new ReportColumn(
        Labels.WEIGHT.in(locale), 6, true, row -> row.indicator().weight().toString(), budget);
  }

  private static ReportColumn text(
      Message heading, int width, Locale locale, Function<Row, String> row) {
    return new ReportColumn(heading.in(locale), width, false, row, "");
  }

  private ReportColumn withBudget(String cell) {
    return new ReportColumn(heading, width, isNumber, row, cell);
  }
}
