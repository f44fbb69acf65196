package dev.jixiao.table;

import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A form and one of the many tables it may stand in: wordings, order, merged cells and traces of printing at random. */
final class Rendering {
  /** A cell of a row as it is laid out. */
  private record Box(String text, int rows, int columns) {}

  private enum Levels {
    MERGED,
    REPEATED,
    BLANK
  }

  private static final Map<TableRole, List<String>> HEADINGS = Map.of(
      TableRole.LEVEL1, List.of("一级指标", "一级⏎指标"),
      TableRole.LEVEL2, List.of("二级指标", "二 级 指 标"),
      TableRole.NAME, List.of("三级指标", "三级指标（必填）", "指标内容"),
      TableRole.TARGET, List.of("年度指标值", "年度⏎指标值", "指标值", "年初目标值(A)", "预期指标值(包含数字及文字描述)", "目标值"),
      TableRole.ACTUAL, List.of("实际完成值", "实际完成值（B）", "全年实际值", "完成值", "实际完成指标值", "全年完成值", "全年实际完成值"),
      TableRole.WEIGHT, List.of("分值", "权重", "权重(%)"),
      TableRole.SCORE, List.of("得分", "自评得分", "单位自评得分"),
      TableRole.DEVIATION,
          List.of("偏差原因分析及改进措施", "未完成原因分析", "未完成原因及拟采取的改进措施", "未完成原因和改进措施", "偏差原因分析⏎及改进措施"));
  private static final List<List<String>> FUNDS = List.of(
      List.of("年初预算数", "年初预算", "年初预算数(A)"),
      List.of("全年预算数", "全年预算数(A)", "预算数", "调整后预算数"),
      List.of("全年执行数", "全年执行数（B）", "执行数", "预算执行数"),
      List.of("分值", "权重"),
      List.of("执行率", "执行率(B/A)", "预算执行率"),
      List.of("得分", "得分(20分*执行率)"));
  private static final List<List<String>> GOALS = List.of(
      List.of("预期目标", "年初设定目标", "项目年度目标"),
      List.of("实际完成情况", "年度总体目标完成情况综述", "目标实际完成情况", "全年实际完成情况", "年度目标完成情况"));
  private static final List<String> TOTALS = List.of("总分", "合计", "总 分", "总计");
  private static final String[][] CATEGORIES = {
    {"产出指标", "数量指标"},
    {"产出指标", "质量指标"},
    {"产出指标", "时效指标"},
    {"产出指标", "成本指标"},
    {"效益指标", "经济效益指标"},
    {"效益指标", "社会效益指标"},
    {"满意度指标", "服务对象满意度指标"},
  };
  private static final List<String> TARGETS =
      List.of("≥100件", "100%", "≤4.8万元", "12月底前", "显著提升", "60天内完成", "=3次", "", "高于80%", "无");
  private static final List<String> ACTUALS =
      List.of("120件", "98.5%", "4.8万元", "2023年12月20日", "显著提升", "完成", "", "/", "３次", "70余件次");
  private static final List<String> NAMES =
      List.of("办理案件", "培训人次", "群众满意度", "完成时间（月）", "总成本控制数", "★新建渠道", "合计面积", "备注栏填写率", "得分情况公开率");
  private static final List<String> REASONS = List.of("", "/", "无", "因雨延期，下年改进", "100");

  private final Random random;
  private final List<List<Box>> rows = new ArrayList<>();
  private final PerformanceForm form;
  private final List<TableRole> columns = new ArrayList<>(List.of(
      TableRole.LEVEL1,
      TableRole.LEVEL2,
      TableRole.NAME,
      TableRole.TARGET,
      TableRole.ACTUAL,
      TableRole.WEIGHT,
      TableRole.SCORE,
      TableRole.DEVIATION));
  private final List<String> further = new ArrayList<>();
  private final boolean blockColumn;
  private final boolean inPlaces;
  private final boolean ragged;
  private final int width;

  Rendering(long seed) {
    random = new Random(seed);
    ragged = random.nextInt(6) == 0;
    inPlaces = !ragged && random.nextInt(3) == 0;
    blockColumn = ragged || random.nextBoolean();
    if (random.nextInt(3) == 0) {
      further.add("备注");
    }
    if (random.nextInt(3) == 0) {
      further.add("责任科室名单");
    }
    if (!ragged && random.nextBoolean()) {
      Collections.shuffle(columns, random);
    }
    width = columns.size() + further.size() + (blockColumn ? 1 : 0);
    form = form();
  }

  PerformanceForm form() {
    return form == null ? makeForm() : form;
  }

  /** Whether a heading is among the columns that no data knows. */
  boolean hasUnknownHeading() {
    return further.contains("责任科室名单");
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private PerformanceForm makeForm() {
    PerformanceForm.Builder made = PerformanceForm.builder()
        .title("某某县" + any(List.of("水利局", "教育局")) + "项目支出绩效自评表")
        .project(Project.builder()
            .name("项目" + random.nextInt(100))
            .competentDepartment(any(List.of("水利局", "教育局", "")))
            .implementingUnit(any(List.of("灌溉站", "一中", "")))
            .build());
    if (random.nextInt(5) > 0) {
      made.fiscalYear(2019 + random.nextInt(6));
    }
    if (random.nextInt(6) > 0) {
      made.budget(budget());
    }
    if (random.nextInt(6) > 0) {
      made.goal(AnnualGoal.builder().expected("完成任务，包括：办案100件").actual("已完成").build());
    }
    int count = 1 + random.nextInt(8);
    int category = 0;
    for (int i = 0; i < count; i++) {
      category = Math.min(CATEGORIES.length - 1, category + random.nextInt(3));
      made.addIndicators(indicator(CATEGORIES[category], i));
    }
    if (random.nextInt(6) > 0) {
      made.reportedTotal(ReportedTotal.builder()
          .weight(Points.of(100))
          .score(Points.of("9" + random.nextInt(10) + ".5"))
          .build());
    }
    return made.build();
  }

  private BudgetExecution budget() {
    MoneyUnit unit = any(List.of(MoneyUnit.YUAN, MoneyUnit.TEN_THOUSAND));
    FundingLine total = line(FundingSource.TOTAL, unit).toBuilder()
        .weight(Points.of(10))
        .reportedRate("98%")
        .reportedScore(Points.of("9.8"))
        .build();
    BudgetExecution.Builder budget = BudgetExecution.builder().unit(unit).total(total);
    for (String source : List.of("当年财政拨款", "上年结转资金", "其他资金").subList(0, random.nextInt(4))) {
      budget.addSources(line(new FundingSource(source), unit));
    }
    return budget.build();
  }

  private FundingLine line(FundingSource source, MoneyUnit unit) {
    FundingLine.Builder line = FundingLine.builder().source(source);
    if (random.nextInt(4) > 0) {
      String amount = any(List.of("100", "1200.5", "0"));
      line.initial(Money.of(amount, unit))
          .annual(Money.of(amount, unit))
          .executed(Money.of("98", unit));
    }
    return line.build();
  }

  private Indicator indicator(String[] category, int number) {
    Indicator.Builder row = Indicator.builder()
        .category(IndicatorCategory.of(category[0], category[1]))
        .name(any(NAMES) + number)
        .target(any(TARGETS))
        .actual(any(ACTUALS))
        .weight(any(List.of("10", "22.5", "5")))
        .deviation(any(REASONS));
    if (random.nextInt(5) > 0) {
      row.reportedScore(any(List.of("10", "4.5", "0")));
    }
    for (String name : further) {
      if (random.nextBoolean()) {
        row.putAttribute(name, any(List.of("甲科", "见附件", "3")));
      }
    }
    return row.build();
  }

  /** The table. */
  FormTable table() {
    rows.clear();
    row(new Box(any(List.of("附件1：", "附件")), 1, 1));
    String title = form.title() + any(List.of("", "（样表）"));
    row(new Box(title, 1, width));
    form.fiscalYear()
        .ifPresent(year ->
            row(new Box(any(List.of("（%s年度）", "(%s年度)", "（ %s 年度）")).formatted(year), 1, width)));
    blanks();
    head();
    List<Runnable> blocks = new ArrayList<>(List.of(this::funds, this::goals));
    Collections.shuffle(blocks, random);
    blocks.forEach(Runnable::run);
    indicators();
    if (random.nextInt(3) == 0) {
      row(new Box("注：填报说明见附件", 1, width));
    }
    return build();
  }

  /** The attributes that the tail adds. */
  Map<String, String> tail() {
    return rows.get(rows.size() - 1).get(0).text().startsWith("注：")
        ? Map.of("注", "填报说明见附件")
        : Map.of();
  }

  private void row(Box... boxes) {
    rows.add(new ArrayList<>(Arrays.asList(boxes)));
  }

  private void blanks() {
    for (int i = random.nextInt(3) - 1; i > 0; i--) {
      row(new Box("", 1, width));
    }
  }

  private void head() {
    String name = any(List.of("项目名称", "项 目 名 称", "项目名称："));
    row(new Box(name, 1, 2), new Box(form.project().name(), 1, width - 2));
    if (random.nextBoolean()) {
      row(
          new Box("主管部门", 1, 2),
          new Box(form.project().competentDepartment(), 1, 2),
          new Box(any(List.of("实施单位", "实施单位(盖章)", "项目单位")), 1, 1),
          new Box(form.project().implementingUnit(), 1, width - 5));
    } else {
      row(
          new Box(any(List.of("主管部门", "主管部门及代码", "县级主管部门")), 1, 2),
          new Box(form.project().competentDepartment(), 1, width - 2));
      row(
          new Box(any(List.of("预算单位", "资金使用单位")), 1, 2),
          new Box(form.project().implementingUnit(), 1, width - 2));
    }
  }

  private void funds() {
    BudgetExecution budget = form.budget().orElse(null);
    if (budget == null) {
      return;
    }
    int label = width - 1 - FUNDS.size();
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
    if (random.nextBoolean()) {
      Collections.shuffle(order, random);
    }
    List<Box> heads = new ArrayList<>();
    boolean merged = !ragged && random.nextBoolean();
    String block = any(List.of("项目资金（%s）", "项目资金⏎      （%s）", "预算执行情况(10分) (%s)"))
        .formatted(budget.unit().symbol());
    heads.add(new Box(block, merged ? 2 + budget.sources().size() : 1, 1));
    heads.add(new Box("", 1, label));
    order.forEach(i -> heads.add(new Box(any(FUNDS.get(i)), 1, 1)));
    rows.add(heads);
    List<FundingLine> lines = new ArrayList<>(List.of(budget.total()));
    lines.addAll(budget.sources());
    for (FundingLine line : lines) {
      List<Box> row = new ArrayList<>();
      if (!merged) {
        row.add(new Box("", 1, 1));
      }
      boolean first = lines.indexOf(line) == 1;
      row.add(new Box(
          (first ? any(List.of("其中：", "其中:", "")) : any(List.of("", "    ")))
              + line.source().heading(),
          1,
          label));
      for (int i : order) {
        row.add(new Box(fund(line, i), 1, 1));
      }
      rows.add(row);
    }
  }

  private String fund(FundingLine line, int column) {
    return switch (column) {
      case 0 ->
        line.initial()
            .map(m -> any(List.of("%s", " %s ")).formatted(m.amount()))
            .orElse(any(List.of("", "—")));
      case 1 ->
        line.annual()
            .map(m -> any(List.of("%s", "%s" + m.unit().symbol())).formatted(m.amount()))
            .orElse("");
      case 2 -> line.executed().map(m -> m.amount().toString()).orElse(any(List.of("", "/")));
      case 3 -> line.weight().map(Points::toString).orElse(any(List.of("—", "", "/")));
      case 4 -> line.reportedRate().orElse("");
      default -> line.reportedScore().map(Points::toString).orElse(any(List.of("—", "-")));
    };
  }

  private void goals() {
    AnnualGoal goal = form.goal().orElse(null);
    if (goal == null) {
      return;
    }
    boolean merged = !ragged && random.nextBoolean();
    int left = (width - 1) / 2;
    row(
        new Box("年度总体目标", merged ? 2 : 1, 1),
        new Box(any(GOALS.get(0)), 1, left),
        new Box(any(GOALS.get(1)), 1, width - 1 - left));
    List<Box> texts = new ArrayList<>();
    if (!merged) {
      texts.add(new Box("", 1, 1));
    }
    texts.add(new Box(goal.expected(), 1, left));
    texts.add(new Box(goal.actual(), 1, width - 1 - left));
    rows.add(texts);
  }

  private void indicators() {
    boolean two = random.nextInt(3) == 0;
    List<List<Box>> headings = headings(two);
    rows.addAll(headings);
    Levels levels =
        ragged ? any(List.of(Levels.REPEATED, Levels.BLANK)) : any(Arrays.asList(Levels.values()));
    boolean plain = levels != Levels.MERGED;
    for (int i = 0; i < form.indicators().size(); i++) {
      if (plain && random.nextInt(8) == 0) {
        empty();
      }
      if (plain && !two && random.nextInt(12) == 0) {
        rows.addAll(headings);
      }
      indicator(i, levels);
    }
    if (plain) {
      blanks();
    }
    form.reportedTotal().ifPresent(this::total);
  }

  private List<List<Box>> headings(boolean two) {
    List<Box> upper = new ArrayList<>();
    List<Box> lower = new ArrayList<>();
    if (blockColumn) {
      upper.add(new Box(any(List.of("绩效指标", "绩  效  指  标", "")), two && !ragged ? 2 : 1, 1));
      lower.add(new Box("", 1, 1));
    }
    for (TableRole role : columns) {
      String heading = any(HEADINGS.getOrDefault(role, List.of()));
      if (two && role == TableRole.TARGET) {
        upper.add(new Box("年度", 1, 1));
        lower.add(new Box("指标值", 1, 1));
      } else {
        upper.add(new Box(heading, two && !ragged ? 2 : 1, 1));
        if (ragged) {
          lower.add(new Box("", 1, 1));
        }
      }
    }
    for (String name : further) {
      upper.add(new Box(name, two && !ragged ? 2 : 1, 1));
      if (ragged) {
        lower.add(new Box("", 1, 1));
      }
    }
    if (blockColumn && !ragged) {
      lower.remove(0);
    }
    return two ? List.of(upper, lower) : List.of(upper);
  }

  private void empty() {
    List<Box> row = new ArrayList<>();
    if (blockColumn) {
      row.add(new Box("", 1, 1));
    }
    String name = any(List.of("", "指标2", "……"));
    columns.forEach(role -> row.add(new Box(role == TableRole.NAME ? name : "", 1, 1)));
    further.forEach(f -> row.add(new Box("", 1, 1)));
    rows.add(row);
  }

  private void indicator(int at, Levels levels) {
    Indicator row = form.indicators().get(at);
    List<Box> boxes = new ArrayList<>();
    if (blockColumn) {
      boxes.add(new Box("", 1, 1));
    }
    for (TableRole role : columns) {
      switch (role) {
        case LEVEL1 -> level(boxes, at, levels, false);
        case LEVEL2 -> level(boxes, at, levels, true);
        case NAME ->
          boxes.add(new Box(any(List.of("%s", "%s ", " %s")).formatted(row.name()), 1, 1));
        case TARGET -> boxes.add(new Box(row.target().text(), 1, 1));
        case ACTUAL -> boxes.add(new Box(row.actualOrMissing().text(), 1, 1));
        case WEIGHT ->
          boxes.add(new Box(any(List.of("%s", "%s分", " %s")).formatted(row.weight()), 1, 1));
        case SCORE ->
          boxes.add(new Box(
              row.reportedScore().map(Points::toString).orElse(any(List.of("", "/", "—"))), 1, 1));
        default -> boxes.add(new Box(row.deviation().orElse(""), 1, 1));
      }
    }
    further.forEach(name -> boxes.add(new Box(row.attributes().getOrDefault(name, ""), 1, 1)));
    rows.add(boxes);
  }

  private void level(List<Box> boxes, int at, Levels levels, boolean two) {
    boolean first = at == 0 || !same(at - 1, at, two);
    int rows = 1;
    while (levels == Levels.MERGED
        && at + rows < form.indicators().size()
        && same(at, at + rows, two)) {
      rows++;
    }
    IndicatorCategory category = form.indicators().get(at).category();
    String text = two ? category.level2() : category.level1();
    if (first || levels == Levels.REPEATED) {
      boxes.add(new Box(text, rows, 1));
    } else if (levels == Levels.BLANK) {
      boxes.add(new Box("", 1, 1));
    }
  }

  private boolean same(int one, int other, boolean two) {
    IndicatorCategory a = form.indicators().get(one).category();
    IndicatorCategory b = form.indicators().get(other).category();
    return a.level1().equals(b.level1()) && (!two || a.level2().equals(b.level2()));
  }

  private void total(ReportedTotal total) {
    List<Box> boxes = new ArrayList<>();
    String label = any(TOTALS);
    if (ragged) {
      boxes.add(new Box(label, 1, 1));
      int weight = columns.indexOf(TableRole.WEIGHT);
      columns
          .subList(weight, columns.size())
          .forEach(role -> boxes.add(new Box(total(total, role), 1, 1)));
      further.forEach(f -> boxes.add(new Box("", 1, 1)));
      rows.add(boxes);
      return;
    }
    if (blockColumn) {
      boxes.add(new Box(label, 1, 1));
    }
    boolean labelled = blockColumn;
    for (TableRole role : columns) {
      boolean place =
          role == TableRole.LEVEL1 || role == TableRole.LEVEL2 || role == TableRole.NAME;
      boxes.add(new Box(place && !labelled ? label : total(total, role), 1, 1));
      labelled |= place;
    }
    further.forEach(f -> boxes.add(new Box("", 1, 1)));
    rows.add(boxes);
  }

  private static String total(ReportedTotal total, TableRole role) {
    return switch (role) {
      case WEIGHT -> total.weight().map(Points::toString).orElse("");
      case SCORE -> total.score().map(Points::toString).orElse("");
      default -> "";
    };
  }

  private FormTable build() {
    if (ragged) {
      List<List<String>> texts = new ArrayList<>();
      rows.forEach(row ->
          texts.add(row.stream().map(box -> box.text().replace("⏎", "\n")).toList()));
      return FormTable.ragged(texts);
    }
    FormTable.Builder flow = FormTable.builder().name("自评表");
    for (List<Box> row : rows) {
      flow.row();
      row.forEach(box -> flow.cell(box.text().replace("⏎", "\n"), box.rows(), box.columns()));
    }
    if (!inPlaces) {
      return flow.build();
    }
    FormTable.Builder places = FormTable.builder().name("自评表");
    for (TableCell cell : flow.build().cells()) {
      if (!cell.isBlank() || cell.rows() > 1) {
        places.at(cell.row(), cell.column(), cell.rows(), cell.columns(), cell.text());
      }
    }
    return places.build();
  }
}
