package dev.jixiao.table;

import dev.jixiao.form.FormKind;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Points;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one form from its rows, block by block in whatever order they stand. */
final class SegmentReader {
  private static final Set<TableRole> OF_MONITORING = EnumSet.of(
      TableRole.FORECAST,
      TableRole.LIKELIHOOD,
      TableRole.CERTAIN,
      TableRole.POSSIBLE,
      TableRole.IMPOSSIBLE);

  private final Draft draft;
  private final FormFinder.Segment segment;
  private final LabelledTexts texts;
  private final LabelReader labels;
  private final GoalReader goals;
  private final TaskReader tasks;
  private final BudgetDraft budget;
  private final FundReader funds;
  private final FundsAcross across;
  private final FundPairs pairs;
  private final RemarkReader remarks;
  private final IndicatorTable indicators;
  private @Nullable Columns headings;

  SegmentReader(Draft draft, FormFinder.Segment segment) {
    this.draft = draft;
    this.segment = segment;
    this.texts = new LabelledTexts(draft);
    this.goals = new GoalReader(draft);
    this.tasks = new TaskReader(draft, texts);
    this.budget = new BudgetDraft(draft);
    this.funds = new FundReader(draft, budget);
    this.across = new FundsAcross(draft, budget);
    this.pairs = new FundPairs(draft, budget);
    this.labels = new LabelReader(draft, segment, texts, pairs);
    this.remarks = new RemarkReader(draft);
    this.indicators = new IndicatorTable(draft, labels);
  }

  /** Reads the form; null if no indicators are in it. */
  @Nullable
  PerformanceForm read() {
    int row = segment.top();
    while (row < segment.end()) {
      row = readBlock(row);
    }
    if (!indicators.isFound()) {
      return null;
    }
    indicators.finish();
    pairs.finish();
    funds.finish();
    texts.finish();
    finishTotal();
    FormKind kind = kind();
    finishDay(kind);
    draft.form.kind(kind);
    reportMissing(kind);
    PerformanceForm form = draft
        .form
        .project(draft.project.attributes(draft.projectAttributes).build())
        .attributes(draft.formAttributes)
        .build();
    return withDate(form, kind);
  }

  private int readBlock(int row) {
    if (draft.grid.isBlank(row)) {
      return row + 1;
    }
    // a row with a title or the project's name is no row of headings
    if (row > segment.start() || segment.title() == null) {
      Columns columns = goals.headings(row);
      if (columns != null) {
        return goals.read(columns, segment.end());
      }
      int below = tasks.read(row, segment.end());
      below = below > row ? below : across.read(row, segment.end());
      if (below > row) {
        return below;
      }
      columns = funds.headings(row);
      if (columns != null) {
        return funds.read(columns, segment.end());
      }
      columns = indicators.headings(row);
      if (columns != null && indicators.isFound()) {
        return indicators.skip(columns);
      }
      if (columns != null) {
        headings = columns;
        return indicators.read(columns, segment.end());
      }
      List<TableCell> remarkHeadings = remarks.headings(row);
      if (!remarkHeadings.isEmpty()) {
        return remarks.read(remarkHeadings, row + 1, segment.end());
      }
      below = goals.readShares(row, segment.end());
      if (below > row) {
        return below;
      }
      if (pairs.read(row)) {
        return row + 1;
      }
    }
    labels.read(row);
    return row + 1;
  }

  // 自评得分：96 in the head is the total of a form whose table has no row for it
  private void finishTotal() {
    ReportedTotal total = indicators.total();
    Optional<Points> score = texts.points(TableRole.TOTAL);
    if (total.score().isEmpty() && score.isPresent()) {
      total = total.toBuilder().score(score).build();
      texts.place(TableRole.TOTAL, "/reportedTotal");
      texts.place(TableRole.TOTAL, "/reportedTotal/score");
    } else {
      texts.keep(TableRole.TOTAL, "自评得分");
    }
    Optional<String> grade =
        texts.text(TableRole.GRADE).map(CellText::ticked).filter(text -> !text.isEmpty());
    if (grade.isPresent() && (total.grade().isEmpty() || total.grade().equals(grade))) {
      total = total.toBuilder().grade(grade).build();
      texts.place(TableRole.GRADE, "/reportedTotal/grade");
    } else {
      texts.keep(TableRole.GRADE, "评价等级");
    }
    if (!total.equals(ReportedTotal.builder().build())) {
      draft.form.reportedTotal(total);
    }
  }

  // the day that a label of a monitoring table states; of any other form it is only kept
  private void finishDay(FormKind kind) {
    Optional<LocalDate> day = statedDay(
        draft.years.size() == 1
            ? Optional.of(Year.of(draft.years.keySet().iterator().next()))
            : Optional.empty());
    if (kind != FormKind.MONITORING || day.isEmpty()) {
      texts.keep(TableRole.AS_OF);
      return;
    }
    texts.place(TableRole.AS_OF, "/asOf");
    TableCell cell = draft.places.find("/asOf").orElseThrow();
    MonthDay headed = draft.lastDay;
    if (headed != null && headed.getMonth() != day.get().getMonth()) {
      draft.problems.error(
          ProblemCode.FIELD_DUPLICATE,
          cell,
          "/asOf",
          "the table counts up to " + day.get() + ", and its headings up to month "
              + headed.getMonthValue() + "; the day counts",
          "监控截止日期为 " + day.get() + "，而列标题截至 " + headed.getMonthValue() + " 月，以截止日期为准");
    }
  }

  private Optional<LocalDate> statedDay(Optional<Year> year) {
    return texts.text(TableRole.AS_OF).flatMap(text -> Titles.day(text, year));
  }

  private FormKind kind() {
    String title = draft.title;
    Set<TableRole> seen = indicators.seen();
    boolean monitoring = seen.stream().anyMatch(OF_MONITORING::contains) || draft.lastDay != null;
    boolean filled = seen.contains(TableRole.ACTUAL) || seen.contains(TableRole.SCORE);
    FormKind byTitle = Titles.kind(title);
    FormKind byColumns =
        monitoring ? FormKind.MONITORING : filled ? FormKind.SELF_EVALUATION : FormKind.TARGETS;
    if (byTitle == null || byTitle == byColumns) {
      return byColumns;
    }
    boolean possible = (byTitle == FormKind.EVALUATION && !monitoring)
        || (byTitle == FormKind.SELF_EVALUATION && byColumns == FormKind.TARGETS)
        || (byTitle == FormKind.MONITORING && byColumns == FormKind.SELF_EVALUATION);
    if (possible) {
      return byTitle;
    }
    draft.problems.error(
        ProblemCode.TABLE_KIND_OTHER,
        draft.places.find("/title").orElse(draft.grid.place(segment.start(), 0)),
        "/kind",
        "by its title the form is a " + byTitle.label().english() + ", by its columns a "
            + byColumns.label().english() + "; it is read by its columns",
        "按标题为" + byTitle.heading() + "，按各列为" + byColumns.heading() + "，按各列读取");
    return byColumns;
  }

  private void reportMissing(FormKind kind) {
    boolean judged = kind == FormKind.SELF_EVALUATION || kind == FormKind.MONITORING;
    boolean aimed = indicators.seen().contains(TableRole.TARGET);
    if (kind != FormKind.EVALUATION && !aimed && headings != null) {
      ColumnProblems.reportMissing(draft, headings, TableRole.TARGET);
    }
    if (judged && !indicators.seen().contains(TableRole.ACTUAL) && headings != null) {
      ColumnProblems.reportMissing(draft, headings, TableRole.ACTUAL);
    }
    TableCell head = draft.places.find("/indicators").orElseThrow();
    if (!budget.isFound() && kind != FormKind.EVALUATION) {
      draft.problems.warning(
          ProblemCode.TABLE_FUNDS_MISSING,
          head,
          "/budget",
          "the form has no budget that could be read",
          "表中没有可读的项目资金");
    }
    boolean points =
        indicators.seen().contains(TableRole.WEIGHT) || indicators.seen().contains(TableRole.SCORE);
    boolean total = indicators.hasTotal() || texts.points(TableRole.TOTAL).isPresent();
    if (!total && points && kind != FormKind.TARGETS && kind != FormKind.MONITORING) {
      draft.problems.warning(
          ProblemCode.TABLE_TOTAL_MISSING,
          head,
          "/reportedTotal",
          "the form has points and no total",
          "表中有分值或得分，但没有总分行");
    }
  }

  private PerformanceForm withDate(PerformanceForm form, FormKind kind) {
    Optional<Year> year = form.fiscalYear();
    Optional<LocalDate> stated = statedDay(year);
    if (kind == FormKind.MONITORING && stated.isPresent()) {
      return form.toBuilder().asOf(stated).build();
    }
    MonthDay day = draft.lastDay == null ? draft.lastDayOfTitle : draft.lastDay;
    return kind == FormKind.MONITORING && day != null && year.isPresent()
        ? form.toBuilder().asOf(day.atYear(year.get().getValue())).build()
        : form;
  }
}
