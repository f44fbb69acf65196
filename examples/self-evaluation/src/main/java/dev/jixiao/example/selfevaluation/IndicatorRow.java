package dev.jixiao.example.selfevaluation;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Comparison;
import dev.jixiao.form.Indicator;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A row of the indicator table. */
record IndicatorRow(
    List<HeadingCell> level1,
    List<HeadingCell> level2,
    Cell name,
    Cell target,
    Cell actual,
    Cell weight,
    Cell score,
    String recomputed,
    boolean differs,
    Cell deviation,
    String verdict,
    String verdictClass,
    List<String> reason,
    List<Note> notes) {

  static List<IndicatorRow> of(
      List<IndicatorScore> scores, FindingIndex index, Words words, Locale locale) {
    List<String> level1 = new ArrayList<>();
    List<String> level2 = new ArrayList<>();
    List<List<FindingView>> at1 = new ArrayList<>();
    List<List<FindingView>> at2 = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      Indicator indicator = scores.get(i).indicator();
      level1.add(indicator.category().level1());
      level2.add(indicator.category().level1() + "\n" + indicator.category().level2());
      at1.add(index.take("/indicators/" + i + "/level1"));
      at2.add(index.take("/indicators/" + i + "/level2"));
    }
    List<List<HeadingCell>> headings1 = HeadingCell.merge(level1, at1);
    List<List<HeadingCell>> headings2 = HeadingCell.merge(level2, at2);
    List<IndicatorRow> rows = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      rows.add(row(i, scores.get(i), headings1.get(i), headings2.get(i), index, words, locale));
    }
    return rows;
  }

  private static IndicatorRow row(
      int number,
      IndicatorScore score,
      List<HeadingCell> level1,
      List<HeadingCell> level2,
      FindingIndex index,
      Words words,
      Locale locale) {
    Indicator indicator = score.indicator();
    String at = "/indicators/" + number;
    String reported = indicator.reportedScore().map(Points::toString).orElse("");
    String recomputed = score.points().map(Points::toString).orElse("—");
    Cell name = index.cell(indicator.name(), at, at + "/name");
    Cell target = index.cell(indicator.target().text(), at + "/target");
    Cell actual = index.cell(indicator.actual().map(ActualValue::text).orElse(""), at + "/actual");
    Cell weight = index.cell(indicator.weight().toString(), at + "/weight", at + "/scoring");
    Cell reportedScore = index.cell(reported, at + "/reportedScore");
    Cell deviation = index.cell(indicator.deviation().orElse(""), at + "/deviation");
    return new IndicatorRow(
        level1,
        level2.stream()
            .map(cell -> new HeadingCell(afterBreak(cell.text()), cell.rowspan(), cell.findings()))
            .toList(),
        name,
        target,
        actual,
        weight,
        reportedScore,
        recomputed,
        !recomputed.equals(reported),
        deviation,
        verdict(score.comparison(), locale),
        score.comparison().verdict().name().toLowerCase(Locale.ROOT),
        score.explanation().toText(locale).lines().toList(),
        Note.all(
            HeadingCell.notes(words.level1(), level1),
            HeadingCell.notes(words.level2(), level2),
            Note.of(words.indicators(), name.findings()),
            Note.of(words.target(), target.findings()),
            Note.of(words.actual(), actual.findings()),
            Note.of(words.weight(), weight.findings()),
            Note.of(words.reported(), reportedScore.findings()),
            Note.of(words.deviation(), deviation.findings())));
  }

  private static String verdict(Comparison comparison, Locale locale) {
    String verdict = comparison.verdict().label().in(locale);
    return comparison.basis() == Basis.DECLARED
        ? verdict + " · " + comparison.basis().label().in(locale)
        : verdict;
  }

  // level-two headings are merged only within one heading of level one
  private static String afterBreak(String text) {
    return text.substring(text.indexOf('\n') + 1);
  }
}
