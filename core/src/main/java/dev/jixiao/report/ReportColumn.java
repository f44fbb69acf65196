package dev.jixiao.report;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.Adjustment;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.Judgement;
import dev.jixiao.form.Reviewer;
import dev.jixiao.problem.Message;
import dev.jixiao.score.BudgetScore;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * A column of a report's table: its heading, its width on a terminal, and what stands in it for an indicator and for the
 * budget. Which columns there are depends on the kind of form.
 *
 * @param width its width, {@link #REST} for what the others leave
 */
record ReportColumn(
    String heading,
    int width,
    boolean isNumber,
    Function<IndicatorScore, String> row,
    Function<BudgetScore, String> budget) {
  static final int REST = 0;

  /** The columns for a form of its kind, without that of the numbers. */
  static List<ReportColumn> of(FormScore score, Locale locale) {
    return switch (score.form().kind()) {
      case TARGETS -> declaration(locale);
      case MONITORING -> monitoring(locale);
      case SELF_EVALUATION -> selfEvaluation(locale);
      case EVALUATION -> evaluation(score, locale);
    };
  }

  /** What a unit plans, and what is understood of it. */
  private static List<ReportColumn> declaration(Locale locale) {
    return List.of(
        name(locale),
        text(Labels.TARGET, 24, locale, row -> row.indicator().target().text()),
        text(Labels.UNDERSTOOD, 24, locale, row -> row.indicator().target().canonical()),
        weight(locale));
  }

  /** How far a unit has come, and how far it thinks to come. */
  private static List<ReportColumn> monitoring(Locale locale) {
    return List.of(
        name(locale),
        target(locale),
        actual(locale),
        text(
            Labels.FORECAST,
            14,
            locale,
            row -> row.indicator().forecast().map(ActualValue::text).orElse("—")),
        text(
            Labels.LIKELIHOOD,
            10,
            locale,
            row -> row.indicator().likelihood().map(it -> it.heading()).orElse("—")));
  }

  private static List<ReportColumn> selfEvaluation(Locale locale) {
    return List.of(
        name(locale),
        target(locale),
        actual(locale),
        text(Labels.VERDICT, 8, locale, row -> Labels.verdict(row.comparison(), locale)),
        points(locale),
        weight(locale),
        new ReportColumn(
            Labels.REPORTED.in(locale),
            8,
            true,
            row -> Labels.points(row.indicator().reportedScore()),
            budget -> Labels.points(budget.budget().total().reportedScore())));
  }

  /** What each judge gave, side by side. */
  private static List<ReportColumn> evaluation(FormScore score, Locale locale) {
    Set<Reviewer> judges = EnumSet.noneOf(Reviewer.class);
    score
        .indicators()
        .forEach(
            row -> row.indicator().judgements().forEach(judgement -> judges.add(judgement.by())));
    List<ReportColumn> columns =
        new ArrayList<>(List.of(name(locale), target(locale), actual(locale)));
    columns.add(weight(locale));
    for (Reviewer judge : judges) {
      columns.add(new ReportColumn(
          judge.heading(), 10, true, row -> judged(row.indicator(), judge), budget -> ""));
    }
    columns.add(points(locale));
    return columns;
  }

  /** The points a judge gave or took, with — where the judge said nothing. */
  private static String judged(Indicator row, Reviewer judge) {
    for (Judgement judgement : row.judgements()) {
      if (judgement.by() == judge) {
        return judgement
            .score()
            .map(Points::toString)
            .or(() -> judgement.deduction().map(ReportColumn::taken))
            .orElse("—");
      }
    }
    return "—";
  }

  private static String taken(Adjustment<Points> deduction) {
    return deduction.value().map(points -> "-" + points).orElse(deduction.text());
  }

  private static ReportColumn name(Locale locale) {
    return new ReportColumn(
        Labels.INDICATOR.in(locale),
        REST,
        false,
        row -> row.indicator().name(),
        budget -> Labels.BUDGET.in(locale));
  }

  private static ReportColumn target(Locale locale) {
    return text(Labels.TARGET, 14, locale, row -> row.indicator().target().text());
  }

  private static ReportColumn actual(Locale locale) {
    return new ReportColumn(
        Labels.ACTUAL.in(locale),
        14,
        false,
        row -> row.indicator().actualOrMissing().text(),
        budget -> budget.rate().map(Object::toString).orElse("—"));
  }

  private static ReportColumn points(Locale locale) {
    return new ReportColumn(
        Labels.POINTS.in(locale),
        6,
        true,
        row -> Labels.points(row.points()),
        budget -> Labels.points(budget.points()));
  }

  private static ReportColumn weight(Locale locale) {
    return new ReportColumn(
        Labels.WEIGHT.in(locale),
        5,
        true,
        row -> row.indicator().weight().toString(),
        budget -> budget.weight().toString());
  }

  private static ReportColumn text(
      Message heading, int width, Locale locale, Function<IndicatorScore, String> row) {
    return new ReportColumn(heading.in(locale), width, false, row, budget -> "");
  }
}
