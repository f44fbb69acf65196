package dev.jixiao.report;

import dev.jixiao.problem.Message;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What changes a total, as a report names it: a bonus, a deduction, a veto, and what they leave. */
record Adjustment(Message label, String value) {
  /** The adjustments of a form; nothing for nearly all. */
  static List<Adjustment> of(FormScore score, Locale locale) {
    List<Adjustment> all = new ArrayList<>();
    if (!score.bonus().isZero()) {
      all.add(new Adjustment(Labels.BONUS, "+" + score.bonus()));
    }
    if (!score.deduction().isZero()) {
      all.add(new Adjustment(Labels.DEDUCTION, "-" + score.deduction()));
    }
    if (!score.vetoes().isEmpty()) {
      all.add(new Adjustment(Labels.VETO, names(score.vetoes(), locale)));
    }
    if (!all.isEmpty()) {
      all.add(new Adjustment(Labels.ADJUSTED, score.adjustedTotal().toString()));
    }
    return all;
  }

  private static String names(List<IndicatorScore> vetoes, Locale locale) {
    return vetoes.stream()
        .map(veto -> Printable.line(veto.indicator().name()))
        .collect(Collectors.joining(Labels.COMMA.in(locale)));
  }
}
