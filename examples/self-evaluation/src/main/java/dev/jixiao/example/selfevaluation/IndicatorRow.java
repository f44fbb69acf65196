package dev.jixiao.example.selfevaluation;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Comparison;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A row of the indicator table: the cells of the official form, what was recomputed, and what is printed below it. */
record IndicatorRow(
    int number,
    List<HeadingCell> block,
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
    boolean isFull,
    List<String> reason,
    Notes notes) {

  static List<IndicatorRow> of(
      List<IndicatorScore> scores, FindingIndex index, Words words, Locale locale) {
    List<IndicatorRow> rows = new ArrayList<>();
    List<Cell> level1 = new ArrayList<>();
    List<Cell> level2 = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      IndicatorCategory category = scores.get(i).indicator().category();
      level1.add(index.cell(category.level1(), "/indicators/" + i + "/level1"));
      level2.add(index.cell(category.level2(), "/indicators/" + i + "/level2"));
      Notes notes =
          Notes.none().add(words.level1(), level1.get(i)).add(words.level2(), level2.get(i));
      rows.add(row(i, scores.get(i), notes, index, words, locale));
    }
    return merged(rows, level1, level2, words);
  }

  /** Whether anything is printed below the row: a note, or the reason of lost points. */
  boolean isNoted() {
    return !isFull || !notes.shown().isEmpty();
  }

  /** Gives each row the headings that begin with it; those of level two are merged only within one of level one. */
  private static List<IndicatorRow> merged(
      List<IndicatorRow> rows, List<Cell> level1, List<Cell> level2, Words words) {
    List<IndicatorRow> merged = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int end1 = end(i, rows.size(), level1, level1);
      int end2 = end(i, rows.size(), level1, level2);
      boolean begins1 = i == 0 || end(i - 1, rows.size(), level1, level1) == i;
      boolean begins2 = i == 0 || end(i - 1, rows.size(), level1, level2) == i;
      merged.add(rows.get(i)
          .under(
              i > 0
                  ? List.of()
                  : List.of(new HeadingCell(
                      new Cell(words.block(), List.of()), height(rows, 0, rows.size()))),
              begins1 ? List.of(new HeadingCell(level1.get(i), height(rows, i, end1))) : List.of(),
              begins2
                  ? List.of(new HeadingCell(level2.get(i), height(rows, i, end2)))
                  : List.of()));
    }
    return merged;
  }

  private static int end(int from, int size, List<Cell> level1, List<Cell> level) {
    int end = from + 1;
    while (end < size
        && level1.get(end).text().equals(level1.get(from).text())
        && level.get(end).text().equals(level.get(from).text())) {
      end++;
    }
    return end;
  }

  private static int height(List<IndicatorRow> rows, int from, int to) {
    return rows.subList(from, to).stream()
        .mapToInt(row -> row.isNoted() ? 2 : 1)
        .sum();
  }

  private IndicatorRow under(
      List<HeadingCell> block, List<HeadingCell> level1, List<HeadingCell> level2) {
    return new IndicatorRow(
        number,
        block,
        level1,
        level2,
        name,
        target,
        actual,
        weight,
        score,
        recomputed,
        differs,
        deviation,
        verdict,
        verdictClass,
        isFull,
        reason,
        notes);
  }

  private static IndicatorRow row(
      int at, IndicatorScore score, Notes notes, FindingIndex index, Words words, Locale locale) {
    Indicator indicator = score.indicator();
    String pointer = "/indicators/" + at;
    String reported = indicator.reportedScore().map(Points::toString).orElse("");
    String recomputed = score.points().map(Points::toString).orElse("—");
    Cell name = index.cell(indicator.name(), pointer, pointer + "/name");
    Cell target = index.cell(indicator.target().text(), pointer + "/target");
    Cell actual =
        index.cell(indicator.actual().map(ActualValue::text).orElse(""), pointer + "/actual");
    Cell weight =
        index.cell(indicator.weight().toString(), pointer + "/weight", pointer + "/scoring");
    Cell reportedScore = index.cell(reported, pointer + "/reportedScore");
    Cell deviation = index.cell(indicator.deviation().orElse(""), pointer + "/deviation");
    notes
        .add(words.indicators(), name)
        .add(words.target(), target)
        .add(words.actual(), actual)
        .add(words.weight(), weight)
        .add(words.reported(), reportedScore)
        .add(words.deviation(), deviation);
    return new IndicatorRow(
        at + 1,
        List.of(),
        List.of(),
        List.of(),
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
        score.lacking().map(Points::isZero).orElse(!score.isUnscored()),
        Reasons.of(score.explanation(), locale),
        notes);
  }

  private static String verdict(Comparison comparison, Locale locale) {
    String verdict = comparison.verdict().label().in(locale);
    return comparison.basis() == Basis.DECLARED
        ? verdict + " · " + comparison.basis().label().in(locale)
        : verdict;
  }
}
