package dev.jixiao.example.selfevaluation;

import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.problem.Message;
import dev.jixiao.report.Printable;
import dev.jixiao.score.BudgetScore;
import dev.jixiao.score.CategoryScore;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The bars of a form: one for each category of level one, one for the budget, and at the end one for the whole. */
final class Bars {
  private final FormScore score;
  private final List<Finding> findings;

  private Bars(ReviewedForm reviewed) {
    this.score = reviewed.score();
    this.findings = reviewed.findings();
  }

  static List<Bar> of(ReviewedForm reviewed, Locale locale) {
    Bars bars = new Bars(reviewed);
    List<Bar> all = new ArrayList<>();
    bars.score.byLevel1().forEach(category -> all.add(bars.category(category)));
    bars.score.budget().ifPresent(budget -> all.add(bars.budget(budget, locale)));
    all.add(bars.whole(locale));
    return all;
  }

  private Bar category(CategoryScore category) {
    List<Integer> rows = new ArrayList<>();
    Optional<Points> reported = Optional.of(Points.ZERO);
    List<IndicatorScore> scores = score.indicators();
    for (int i = 0; i < scores.size(); i++) {
      if (isIn(category, scores.get(i).indicator().category())) {
        rows.add(i);
        Optional<Points> own = scores.get(i).indicator().reportedScore();
        reported = reported.flatMap(sum -> own.map(sum::plus));
      }
    }
    Optional<Points> points = rows.stream().anyMatch(row -> scores.get(row).isUnscored())
        ? Optional.empty()
        : Optional.of(category.points());
    return Bar.of(
        Printable.line(category.heading()),
        reported,
        points,
        category.available(),
        mostSevere(
            location -> rows.stream().anyMatch(row -> isBelow(location, "/indicators/" + row))));
  }

  private Bar budget(BudgetScore budget, Locale locale) {
    return Bar.of(
        Message.of("Budget execution", "预算执行率").in(locale),
        budget.budget().total().reportedScore(),
        budget.points(),
        budget.weight(),
        mostSevere(location -> isBelow(location, "/budget")));
  }

  private Bar whole(Locale locale) {
    return Bar.of(
        Message.of("Total", "总分").in(locale),
        score.form().reportedTotal().flatMap(ReportedTotal::score),
        Optional.of(score.total()),
        score.available(),
        mostSevere(location -> true));
  }

  private static boolean isIn(CategoryScore score, IndicatorCategory category) {
    return score.levelOne().isPresent()
        ? score.levelOne().equals(category.levelOne())
        : score.heading().equals(category.level1());
  }

  private Optional<Severity> mostSevere(Predicate<String> places) {
    return findings.stream()
        .filter(finding -> places.test(finding.location()))
        .map(Finding::severity)
        .min(Comparator.naturalOrder()); // declared from most to least severe
  }

  private static boolean isBelow(String location, String place) {
    return location.equals(place) || location.startsWith(place + "/");
  }
}
