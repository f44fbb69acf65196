package dev.jixiao.report;

import dev.jixiao.problem.Message;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A line of a report on what changes a total: a bonus, a deduction, a veto, or what they leave of it. */
record TotalLine(Message label, String value) {
  /** The lines of a form; none for nearly all. */
  static List<TotalLine> changing(FormScore score, Locale locale) {
    List<TotalLine> all = new ArrayList<>();
    if (!score.bonus().isZero()) {
      all.add(new TotalLine(Labels.BONUS, "+" + score.bonus()));
    }
    if (!score.deduction().isZero()) {
      all.add(new TotalLine(Labels.DEDUCTION, "-" + score.deduction()));
    }
    if (!score.vetoes().isEmpty()) {
      all.add(new TotalLine(Labels.VETO, names(score.vetoes(), locale)));
    }
    if (!all.isEmpty()) {
      all.add(new TotalLine(Labels.ADJUSTED, score.adjustedTotal().toString()));
    }
    return all;
  }

  private static String names(List<IndicatorScore> vetoes, Locale locale) {
    return vetoes.stream()
        .map(veto -> Printable.line(veto.indicator().name()))
        .collect(Collectors.joining(Labels.COMMA.in(locale)));
  }
}
