package dev.jixiao.report;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.rules.Grade;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One form of a portfolio in a few lines: which it is, what it scored, and where it lost most.
 *
 * <p>Texts are in one line each and of at most 120 characters. Records are immutable and thread-safe.
 *
 * @param source where the form comes from, as the program said, such as {@code forms.ndjson:12}
 * @param title the title
 * @param project the name of the project
 * @param department the competent department
 * @param fiscalYear the year
 * @param percent the total as a share of what was available, at most 100%
 * @param total the total with bonus, deduction and veto
 * @param available the points that were available
 * @param grade the name of the grade
 * @param losses the rows that lost most, at most five, the greatest loss first
 */
public record FormSummary(
    String source,
    String title,
    String project,
    String department,
    Optional<Year> fiscalYear,
    Ratio percent,
    Points total,
    Points available,
    Optional<String> grade,
    List<Loss> losses) {
  private static final int LONGEST = 120;
  private static final int MOST_LOSSES = 5;

  /** The worst first; forms of one percentage in the order of their sources and names. */
  static final Comparator<FormSummary> WORST_FIRST = Comparator.comparing(FormSummary::percent)
      .thenComparing(FormSummary::source)
      .thenComparing(FormSummary::title)
      .thenComparing(FormSummary::project);

  /** The best first. */
  static final Comparator<FormSummary> BEST_FIRST = Comparator.comparing(FormSummary::percent)
      .reversed()
      .thenComparing(FormSummary::source)
      .thenComparing(FormSummary::title)
      .thenComparing(FormSummary::project);

  /**
   * A row that lost points.
   *
   * @param name the name of the indicator
   * @param target the target as written
   * @param actual the actual value as written, empty if there is none
   * @param points the points it got
   * @param weight the points it could get
   */
  public record Loss(String name, String target, String actual, Points points, Points weight) {
    private static Loss of(IndicatorScore score, Points points) {
      Indicator row = score.indicator();
      return new Loss(
          clipped(row.name()),
          clipped(row.target().text()),
          clipped(row.actual().map(ActualValue::text).orElse("")),
          points,
          row.weight());
    }

    private Points lost() {
      return weight.minus(points);
    }
  }

  /**
   * Keeps its own copy of the losses.
   *
   * @param source as the record's component
   * @param title as the record's component
   * @param project as the record's component
   * @param department as the record's component
   * @param fiscalYear as the record's component
   * @param percent as the record's component
   * @param total as the record's component
   * @param available as the record's component
   * @param grade as the record's component
   * @param losses as the record's component
   */
  public FormSummary {
    losses = List.copyOf(losses);
  }

  static FormSummary of(String source, FormScore score, Ratio percent) {
    PerformanceForm form = score.form();
    return new FormSummary(
        clipped(source),
        clipped(form.title()),
        clipped(form.project().name()),
        clipped(form.project().competentDepartment()),
        form.fiscalYear(),
        percent,
        score.adjustedTotal(),
        score.available(),
        score.grade().map(Grade::name).map(FormSummary::clipped),
        losses(score));
  }

  private static List<Loss> losses(FormScore score) {
    return score.indicators().stream()
        .flatMap(row -> row.points().map(points -> Loss.of(row, points)).stream())
        .filter(loss -> loss.lost().signum() > 0)
        .sorted(Comparator.comparing(Loss::lost).reversed())
        .limit(MOST_LOSSES)
        .toList();
  }

  /** A text in one line, cut where it is longer than a portfolio keeps. */
  static String clipped(String text) {
    String line = Printable.line(text);
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  static Message clipped(Message message) {
    return Message.of(clipped(message.english()), clipped(message.chinese()));
  }
}
