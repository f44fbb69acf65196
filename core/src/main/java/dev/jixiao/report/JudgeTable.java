package dev.jixiao.report;

import dev.jixiao.form.Adjustment;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.Judgement;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Reviewer;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the judges of a form say of its indicators, side by side (各方评分对照): a row for each indicator that anybody judged, a
 * column for each judge. {@link TextReport} and {@link MarkdownReport} print it; a custom report takes its rows.
 *
 * <pre>{@code
 * JudgeTable judges = JudgeTable.of(form, Locale.CHINESE);
 * judges.headings();                       // [单位自评, 财政部门]
 * judges.rows().get(0).judgements();       // [OptionalInt[0], OptionalInt[1]]
 * judges.rows().get(0).spread();           // Optional[2.3]
 * }</pre>
 *
 * <p>Where several judges of one side judge a row, such as three experts, each has a column with a number. This class is
 * immutable and thread-safe.
 */
public final class JudgeTable {
  private static final String NOTHING = "—";

  private final PerformanceForm form;
  private final Locale locale;
  private final List<Judge> judges;
  private final List<Row> rows;

  /** A judge: its side, and which of that side it is, from zero. */
  private record Judge(Reviewer side, int number, boolean isAlone) {
    String heading(Locale locale) {
      String side = side().label().in(locale);
      return isAlone ? side : side + " " + (number + 1);
    }

    /** The judge's judgement among those of an indicator. */
    OptionalInt of(Indicator indicator) {
      int before = 0;
      List<Judgement> judgements = indicator.judgements();
      for (int i = 0; i < judgements.size(); i++) {
        if (judgements.get(i).by() == side && before++ == number) {
          return OptionalInt.of(i);
        }
      }
      return OptionalInt.empty();
    }
  }

  /**
   * What is said of one indicator.
   *
   * @param indicator its place among the form's indicators, from zero
   * @param judgements for each heading the place among the indicator's judgements, from zero; empty where that judge says
   *     nothing of this one
   * @param spread the highest score less the lowest; empty where fewer than two judges give a score
   */
  public record Row(int indicator, List<OptionalInt> judgements, Optional<Points> spread) {
    /** A row with a list of its own. */
    public Row {
      judgements = List.copyOf(judgements);
    }

    /** The number of the indicator as reports print it, from one. */
    String number() {
      return Integer.toString(indicator + 1);
    }
  }

  private JudgeTable(PerformanceForm form, Locale locale) {
    this.form = form;
    this.locale = locale;
    this.judges = judges(form);
    this.rows = new ArrayList<>();
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator indicator = form.indicators().get(i);
      if (!indicator.judgements().isEmpty()) {
        rows.add(new Row(
            i,
            judges.stream().map(judge -> judge.of(indicator)).toList(),
            spread(indicator.judgements())));
      }
    }
  }

  /**
   * The table of a form.
   *
   * @param form the form
   * @param locale the reader's locale: Chinese, otherwise English
   * @return the table, without rows where nobody judged anything
   */
  public static JudgeTable of(PerformanceForm form, Locale locale) {
    return new JudgeTable(form, locale);
  }

  /**
   * The judges, those of the unit first, then the competent department, the finance department and third parties.
   *
   * @return a heading for each column
   */
  public List<String> headings() {
    return judges.stream().map(judge -> judge.heading(locale)).toList();
  }

  /**
   * The indicators that anybody judged.
   *
   * @return the rows in the order of the form
   */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** The columns of a printed table, without that of the numbers. */
  List<TextTable.Column> columns() {
    List<TextTable.Column> columns = new ArrayList<>();
    columns.add(new TextTable.Column(Labels.INDICATOR.in(locale), 18, false));
    columns.add(new TextTable.Column(Labels.WEIGHT.in(locale), 6, true));
    headings().forEach(judge -> columns.add(new TextTable.Column(judge, ReportColumn.REST, false)));
    columns.add(new TextTable.Column(Labels.SPREAD.in(locale), 6, true));
    return columns;
  }

  /** What stands in the columns for a row. */
  List<String> cells(Row row) {
    Indicator indicator = form.indicators().get(row.indicator());
    List<String> cells = new ArrayList<>();
    cells.add(indicator.name());
    cells.add(indicator.weight().toString());
    for (OptionalInt judgement : row.judgements()) {
      cells.add(
          judgement.isEmpty() ? NOTHING : said(indicator.judgements().get(judgement.getAsInt())));
    }
    cells.add(Labels.points(row.spread()));
    return cells;
  }

  /** A judgement in one line: its score, what it takes off, and why. */
  private String said(Judgement judgement) {
    List<String> parts = new ArrayList<>();
    judgement
        .score()
        .map(points -> Message.of(points.toString(), points + "分").in(locale))
        .ifPresent(parts::add);
    judgement.deduction().map(this::taken).ifPresent(parts::add);
    judgement.opinion().map(Printable::line).ifPresent(parts::add);
    return parts.isEmpty() ? NOTHING : String.join(Message.of(", ", "，").in(locale), parts);
  }

  private String taken(Adjustment<Points> deduction) {
    return deduction
        .value()
        .map(points -> Message.of(points + " off", "扣" + points + "分").in(locale))
        .orElseGet(() -> Printable.line(deduction.text()));
  }

  private static List<Judge> judges(PerformanceForm form) {
    Map<Reviewer, Integer> most = new EnumMap<>(Reviewer.class);
    for (Indicator indicator : form.indicators()) {
      Map<Reviewer, Integer> here = new EnumMap<>(Reviewer.class);
      indicator.judgements().forEach(judgement -> here.merge(judgement.by(), 1, Integer::sum));
      here.forEach((side, judges) -> most.merge(side, judges, Math::max));
    }
    List<Judge> judges = new ArrayList<>();
    most.forEach((side, number) -> {
      for (int i = 0; i < number; i++) {
        judges.add(new Judge(side, i, number == 1));
      }
    });
    return judges;
  }

  private static Optional<Points> spread(List<Judgement> judgements) {
    List<Points> scores = judgements.stream()
        .flatMap(judgement -> judgement.score().stream())
        .sorted()
        .toList();
    return scores.size() < 2
        ? Optional.empty()
        : Optional.of(scores.get(scores.size() - 1).minus(scores.get(0)));
  }

  /** The headings and how many indicators were judged. */
  @Override
  public String toString() {
    return headings() + ", " + rows.size() + " rows";
  }
}
