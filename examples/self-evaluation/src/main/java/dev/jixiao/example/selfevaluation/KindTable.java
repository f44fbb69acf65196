package dev.jixiao.example.selfevaluation;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Verdict;
import dev.jixiao.form.Adjustment;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.Judgement;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.report.JudgeTable;
import dev.jixiao.report.Printable;
import dev.jixiao.score.FormProgress;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorProgress;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.Light;
import dev.jixiao.score.Scorer;
import dev.jixiao.target.Target;
import dev.jixiao.target.Understanding;
import dev.jixiao.value.Money;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A table of a form that is no self-evaluation: the columns that its kind has, with what was computed beside what was written,
 * and under each row its reasons and findings.
 */
record KindTable(List<Heading> headings, List<Row> rows, List<String> behind) {

  /** The heading of a column. */
  record Heading(String text, boolean isReview) {
    String style() {
      return (isReview ? "review " : "") + Cell.fit(text);
    }
  }

  /** A cell with the heading of its column, for narrow screens, what stands small under its text, and how many rows it spans. */
  record KindCell(
      String label, String text, String remark, String style, String mark, int rowspan) {
    static KindCell of(String label, String text, String style, String mark) {
      return new KindCell(label, Printable.line(text), "", style, mark, 1);
    }

    boolean isMarked() {
      return !mark.isEmpty();
    }

    /** Whether the text is kept in one line. */
    String fit() {
      return Cell.fit(text);
    }

    boolean isRemarked() {
      return !remark.isEmpty();
    }

    private KindCell over(int rows) {
      return new KindCell(label, text, remark, style + " level", mark, rows);
    }
  }

  /** A row with the lines below it. */
  record Row(List<KindCell> cells, List<String> lines, List<Notes.Note> notes, int width) {
    boolean isNoted() {
      return !lines.isEmpty() || !notes.isEmpty();
    }

    private int height() {
      return isNoted() ? 2 : 1;
    }

    private Row with(List<KindCell> others, int narrower) {
      return new Row(others, lines, notes, width - narrower);
    }
  }

  /** Whether reasons are folded behind the table. */
  boolean isFolded() {
    return !behind.isEmpty();
  }

  static KindTable funds(
      FormScore score, FormProgress progress, FindingIndex index, Locale locale) {
    Builder table = new Builder(index, locale);
    PerformanceForm form = score.form();
    form.midTermBudget()
        .ifPresent(term -> table.fund("/midTermBudget/total", term.total(), TERM, "", form.kind()));
    BudgetExecution budget = form.budget().orElse(null);
    if (budget != null) {
      table.fund("/budget/total", budget.total(), YEAR, "", form.kind());
      for (int i = 0; i < budget.sources().size(); i++) {
        FundingLine line = budget.sources().get(i);
        Message name = Message.of(FundRow.heading(line, i, OF_WHICH.in(locale)));
        table.fund("/budget/sources/" + i, line, name, i == 0 ? "" : "sub ", form.kind());
      }
      progress.executionReason().ifPresent(reason -> table.light(progress, reason));
    }
    return table.build();
  }

  static KindTable indicators(
      FormScore score, FormProgress progress, Scorer scorer, FindingIndex index, Locale locale) {
    Builder table = new Builder(index, locale);
    Function<Indicator, Understanding> reader = row -> score
        .form()
        .fiscalYear()
        .map(year -> scorer.understand(row, year))
        .orElseGet(() -> scorer.understand(row));
    boolean hasCodes =
        score.indicators().stream().anyMatch(row -> row.indicator().code().isPresent());
    boolean hasTerm = score.indicators().stream()
        .anyMatch(row -> row.indicator().midTermTarget().isPresent());
    for (int i = 0; i < score.indicators().size(); i++) {
      IndicatorScore row = score.indicators().get(i);
      table.begin("/indicators/" + i, row.indicator(), hasCodes);
      switch (score.form().kind()) {
        case TARGETS -> table.declared(reader.apply(row.indicator()), row.indicator(), hasTerm);
        case MONITORING -> table.underWay(progress.indicators().get(i));
        case SELF_EVALUATION, EVALUATION -> table.evaluated(row);
      }
      table.end();
    }
    return table.merged();
  }

  /** What each judge says of the indicators, side by side; nothing where nobody judged. */
  static List<KindTable> judges(PerformanceForm form, FindingIndex index, Locale locale) {
    JudgeTable judges = JudgeTable.of(form, locale);
    Builder table = new Builder(index, locale);
    for (JudgeTable.Row row : judges.rows()) {
      table.judged(form.indicators().get(row.indicator()), row, judges.headings());
    }
    return judges.rows().isEmpty() ? List.of() : List.of(table.build());
  }

  private static final Message TERM = Message.of("Whole term", "实施期资金总额");
  private static final Message OF_WHICH = Message.of("of which: ", "其中：");
  private static final Message YEAR = Message.of("Year", "年度资金总额");

  /** A table that is being filled, row by row. */
  private static final class Builder {
    private final FindingIndex index;
    private final Locale locale;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private List<KindCell> cells = new ArrayList<>();
    private List<String> lines = new ArrayList<>();
    private Notes notes = Notes.none();
    private final List<String> behind = new ArrayList<>();
    private String at = "";

    Builder(FindingIndex index, Locale locale) {
      this.index = index;
      this.locale = locale;
    }

    KindTable build() {
      return new KindTable(List.copyOf(headings), List.copyOf(rows), List.copyOf(behind));
    }

    /** The table with one cell for neighbouring rows of one heading, those of level two within one of level one. */
    KindTable merged() {
      List<Row> merged = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        List<KindCell> own = new ArrayList<>(rows.get(i).cells());
        List<KindCell> kept = new ArrayList<>();
        for (int level = 0; level < 2; level++) {
          if (i == 0 || !isSame(i - 1, i, level)) {
            kept.add(own.get(level).over(height(i, level)));
          }
        }
        kept.addAll(own.subList(2, own.size()));
        merged.add(rows.get(i).with(kept, 2));
      }
      return new KindTable(List.copyOf(headings), merged, List.copyOf(behind));
    }

    private boolean isSame(int one, int other, int level) {
      for (int i = 0; i <= level; i++) {
        if (!rows.get(one)
            .cells()
            .get(i)
            .text()
            .equals(rows.get(other).cells().get(i).text())) {
          return false;
        }
      }
      return true;
    }

    private int height(int from, int level) {
      int height = rows.get(from).height();
      for (int i = from + 1; i < rows.size() && isSame(i - 1, i, level); i++) {
        height += rows.get(i).height();
      }
      return height;
    }

    void begin(String location, Indicator row, boolean hasCodes) {
      at = location;
      cell(Message.of("Level 1", "一级指标"), row.category().level1(), "/level1");
      cell(Message.of("Level 2", "二级指标"), row.category().level2(), "/level2");
      name(Message.of("Indicator", "三级指标"), row.name(), "/name", "");
      if (hasCodes) {
        cell(Message.of("Code", "指标代码"), row.code().orElse(""), "/code");
      }
    }

    void declared(Understanding cell, Indicator row, boolean hasTerm) {
      if (hasTerm) {
        cell(
            Message.of("Target of the whole term", "实施期指标值"),
            row.midTermTarget().map(Target::text).orElse(""),
            "/midTermTarget");
      }
      cell(Message.of("Target", "年度指标值"), row.target().text(), "/target");
      review(Message.of("Understood as", "理解为"), understood(cell), "");
      cell(Message.of("Weight", "分值"), row.weight().toString(), "/weight", "/scoring");
    }

    private String understood(Understanding cell) {
      boolean isLost = cell.problem().filter(problem -> !problem.isWarning()).isPresent();
      return isLost ? "—" : cell.requirement().toText(locale);
    }

    void underWay(IndicatorProgress progress) {
      Indicator row = progress.indicator();
      cell(Message.of("Target", "年度指标值"), row.target().text(), "/target");
      cell(Message.of("Reached", "当前完成值"), row.actualOrMissing().text(), "/actual");
      review(
          Message.of("Due by now", "序时应完成"),
          progress.expected().map(due -> due(row, due)).orElse("—"),
          "");
      review(
          Message.of("Progress", "进度"),
          progress.progress().map(Ratio::toString).orElse("—"),
          "number");
      lamp(progress.light());
      cell(
          Message.of("Forecast", "全年预计完成值"),
          row.forecast().map(ActualValue::text).orElse(""),
          "/forecast");
      cell(
          Message.of("Likelihood", "完成可能性"),
          row.likelihood().map(it -> it.label().in(locale)).orElse(""),
          "/likelihood");
      reason(Message.of("Reason for deviation", "偏差原因"), row.deviation().orElse(""), "/deviation");
      String reason = Printable.line(progress.reason().in(locale))
          + progress
              .forecastReason()
              .map(why -> Message.of("; ", "；").in(locale) + Printable.line(why.in(locale)))
              .orElse("");
      boolean ahead =
          progress.light().filter(it -> it.compareTo(Light.GREEN) >= 0).isPresent();
      boolean meets = progress.forecast().map(it -> it.verdict() == Verdict.MET).orElse(true);
      if (ahead && meets) {
        behind.add(Printable.line(row.name()) + Message.of(": ", "：").in(locale) + reason);
      } else {
        lines.add(reason);
      }
    }

    /** What is due by now: where that is the target itself, as it is written. */
    private static String due(Indicator row, Target due) {
      return due.equals(row.target()) ? row.target().text() : due.canonical();
    }

    void evaluated(IndicatorScore score) {
      Indicator row = score.indicator();
      cell(Message.of("Target", "指标值"), row.target().text(), "/target");
      cell(Message.of("Actual", "完成值"), row.actualOrMissing().text(), "/actual");
      cell(Message.of("Weight", "分值"), row.weight().toString(), "/weight", "/scoring");
      cell(Message.of("Points", "得分"), points(row.reportedScore()), "/reportedScore");
      review(Message.of("Recomputed", "复核得分"), points(score.points()), "number");
      reason(Message.of("Reason for deviation", "扣分原因"), row.deviation().orElse(""), "/deviation");
      row.derivation().ifPresent(derivation -> {
        derivation.numerator().ifPresent(it -> line(Message.of("Numerator", "分子"), it.text()));
        derivation.denominator().ifPresent(it -> line(Message.of("Denominator", "分母"), it.text()));
        derivation.priorYear().ifPresent(it -> line(Message.of("Year before", "上年值"), it.text()));
      });
    }

    void judged(Indicator row, JudgeTable.Row judged, List<String> judges) {
      at = "/indicators/" + judged.indicator() + "/judgements/";
      name(Message.of("Indicator", "三级指标"), row.name());
      cell(Message.of("Weight", "分值"), row.weight().toString());
      for (int i = 0; i < judges.size(); i++) {
        judge(Message.of(judges.get(i)), row, judged.judgements().get(i));
      }
      String spread = judged.spread().map(Points::toString).orElse("—");
      boolean differs = judged.spread().filter(points -> !points.isZero()).isPresent();
      review(Message.of("Spread", "相差"), spread, differs ? "number differs" : "number");
      end();
    }

    private void judge(Message judge, Indicator row, OptionalInt place) {
      if (place.isEmpty()) {
        add(judge, "—", "", "judge", "", false);
        return;
      }
      String own = Integer.toString(place.getAsInt());
      Judgement judgement = row.judgements().get(place.getAsInt());
      List<String> points = new ArrayList<>();
      judgement.score().map(Points::toString).ifPresent(points::add);
      judgement.deduction().map(this::taken).ifPresent(points::add);
      Cell cell = index.cell(
          points.isEmpty() ? "—" : String.join(Message.of(", ", "，").in(locale), points),
          at + own,
          at + own + "/score",
          at + own + "/deduction",
          at + own + "/opinion");
      notes.add(judge.in(locale), cell);
      String opinion = judgement.opinion().map(Printable::line).orElse("");
      add(judge, cell.text(), opinion, "judge " + cell.flag(), "", false);
    }

    private String taken(Adjustment<Points> deduction) {
      return deduction
          .value()
          .map(points -> Message.of(points + " off", "扣" + points).in(locale))
          .orElseGet(deduction::text);
    }

    void fund(String location, FundingLine line, Message name, String style, FormKind kind) {
      at = location;
      String[] fields = {"", "/source"};
      cell(Message.of("Funds", "项目资金"), name.in(locale), "text name " + style, fields);
      if (kind != FormKind.TARGETS) {
        amount(Message.of("Initial budget", "年初预算数"), line.initial(), "/initial", "/adjustment");
      }
      amount(Message.of("Budget", "预算数"), line.annual(), "/annual");
      if (kind != FormKind.TARGETS) {
        amount(Message.of("Received", "到位数"), line.received(), "/received");
        amount(Message.of("Executed", "执行数"), line.executed(), "/executed");
        cell(
            Message.of("Rate", "执行率"),
            line.executionRate().map(Ratio::toString).orElse("—"),
            "/reportedRate");
        amount(Message.of("Expected for the year", "全年预计执行数"), line.expected(), "/expected");
        reason(
            Message.of("Reason for deviation", "偏差原因"), line.deviation().orElse(""), "/deviation");
      }
      end();
    }

    void light(FormProgress progress, Message reason) {
      Row total = rows.get(
          rows.size() - 1 - progress.form().budget().orElseThrow().sources().size());
      List<String> more = new ArrayList<>(total.lines());
      more.add(progress.executionLight().map(it -> it.label().in(locale)).orElse("—")
          + Message.of(": ", "：").in(locale)
          + reason.in(locale));
      rows.set(rows.indexOf(total), new Row(total.cells(), more, total.notes(), total.width()));
    }

    private void amount(Message heading, Optional<Money> amount, String... fields) {
      cell(heading, amount.map(Money::toString).orElse(""), fields);
    }

    private void lamp(Optional<Light> light) {
      review(
          Message.of("Light", "预警灯"),
          light.map(it -> it.label().in(locale)).orElse("—"),
          light.map(it -> "lamp " + it.name().toLowerCase(Locale.ROOT)).orElse(""));
    }

    private void cell(Message heading, String text, String... fields) {
      cell(heading, text, "", fields);
    }

    /** A cell of text, which begins at the left and heads a row on narrow screens. */
    private void name(Message heading, String text, String... fields) {
      cell(heading, text, "text name ", fields);
    }

    private void reason(Message heading, String text, String field) {
      cell(heading, text, "text reason ", new String[] {field});
    }

    private void cell(Message heading, String text, String style, String[] fields) {
      String[] places = new String[fields.length];
      for (int i = 0; i < fields.length; i++) {
        places[i] = at + fields[i];
      }
      Cell cell = index.cell(text, places);
      notes.add(heading.in(locale), cell);
      add(heading, cell.text(), "", style + cell.flag(), "", false);
    }

    private void review(Message heading, String text, String mark) {
      add(heading, Printable.line(text), "", "review", mark, true);
    }

    private void add(
        Message heading, String text, String remark, String style, String mark, boolean isReview) {
      if (rows.isEmpty()) {
        headings.add(new Heading(heading.in(locale), isReview));
      }
      cells.add(new KindCell(heading.in(locale), text, remark, style, mark, 1));
    }

    private void line(Message label, String text) {
      lines.add(label.in(locale) + Message.of(": ", "：").in(locale) + Printable.line(text));
    }

    private static String points(Optional<Points> points) {
      return points.map(Points::toString).orElse("—");
    }

    void end() {
      List<Notes.Note> all = new ArrayList<>(notes.shown());
      all.addAll(notes.hints());
      rows.add(new Row(List.copyOf(cells), List.copyOf(lines), List.copyOf(all), cells.size()));
      cells = new ArrayList<>();
      lines = new ArrayList<>();
      notes = Notes.none();
    }
  }
}
