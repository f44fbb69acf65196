package dev.jixiao.report;

import dev.jixiao.problem.DisplayWidth;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A portfolio as tables, and the tables as text, Markdown and comma-separated values. */
final class PortfolioTables {
  private static final int WIDEST = 40;

  private final Portfolio portfolio;
  private final Locale locale;
  private final List<Table> tables = new ArrayList<>();

  /** A table: its name, its headings, and its rows of as many cells. The first column is aligned to the left, numbers to the right. */
  private record Table(
      String name, List<String> headings, List<List<String>> rows, int numbersFrom) {}

  private PortfolioTables(Portfolio portfolio, Locale locale) {
    this.portfolio = portfolio;
    this.locale = locale;
  }

  static PortfolioTables of(Portfolio portfolio, Locale locale) {
    PortfolioTables tables = new PortfolioTables(portfolio, locale);
    tables.add();
    return tables;
  }

  private void add() {
    String all = word("All forms", "全部");
    tallies(word("Forms", "总体"), "", Map.of(all, portfolio.all()));
    tallies(word("By kind", "按表种"), word("Kind", "表种"), portfolio.byKind());
    tallies(word("By year", "按年度"), word("Year", "年度"), portfolio.byYear());
    tallies(word("By department", "按主管部门"), word("Department", "主管部门"), portfolio.byDepartment());
    tallies(word("By category", "按一级指标"), word("Category", "一级指标"), portfolio.byCategory());
    grades();
    findings();
    forms(word("Lowest percentages", "得分率最低"), portfolio.worst());
    forms(word("Highest percentages", "得分率最高"), portfolio.best());
    unreadable();
  }

  private void tallies(String name, String first, Map<String, Tally> tallies) {
    List<List<String>> rows = new ArrayList<>();
    tallies.forEach((group, tally) -> rows.add(List.of(
        group.isEmpty() ? word("not given", "未填") : group,
        Long.toString(tally.forms()),
        Long.toString(tally.scored()),
        percent(tally.mean()),
        percent(tally.deviation()),
        percent(tally.lowest()),
        percent(tally.highest()))));
    add(
        name,
        List.of(
            first,
            word("Forms", "份数"),
            word("With a percentage", "有得分率"),
            word("Mean", "平均得分率"),
            word("Deviation", "标准差"),
            word("Lowest", "最低"),
            word("Highest", "最高")),
        rows,
        1);
  }

  private void grades() {
    List<List<String>> rows = new ArrayList<>();
    portfolio.grades().forEach((grade, forms) -> rows.add(List.of(grade, Long.toString(forms))));
    if (portfolio.ungraded() > 0) {
      rows.add(List.of(word("no grade", "未定级"), Long.toString(portfolio.ungraded())));
    }
    add(word("Grades", "等级"), List.of(word("Grade", "等级"), word("Forms", "份数")), rows, 1);
  }

  private void findings() {
    List<List<String>> rows = portfolio.findings().stream()
        .map(count -> List.of(
            count.severity().label().in(locale),
            count.code(),
            count.example().in(locale),
            Long.toString(count.forms()),
            Long.toString(count.findings())))
        .toList();
    add(
        word("Findings", "审核发现"),
        List.of(
            word("Severity", "程度"),
            word("Code", "代码"),
            word("Example", "例"),
            word("Forms", "份数"),
            word("Findings", "处数")),
        rows,
        3);
  }

  private void forms(String name, List<FormSummary> forms) {
    List<List<String>> rows = forms.stream()
        .map(form -> List.of(
            form.source(),
            form.project(),
            form.department(),
            form.losses().stream().map(this::loss).collect(Collectors.joining(word("; ", "；"))),
            form.total() + " / " + form.available(),
            form.percent().toString(),
            form.grade().orElse("—")))
        .toList();
    add(
        name,
        List.of(
            word("Source", "来源"),
            word("Project", "项目名称"),
            word("Department", "主管部门"),
            word("Lost points", "扣分项"),
            word("Total", "总分"),
            word("Percentage", "得分率"),
            word("Grade", "等级")),
        rows,
        4);
  }

  private String loss(FormSummary.Loss loss) {
    String actual = loss.actual().isEmpty() ? word("nothing reported", "未填") : loss.actual();
    return Message.of(
            loss.name() + ": " + actual + " against " + loss.target() + ", " + loss.points()
                + " of " + loss.weight(),
            loss.name() + "：" + actual + "（指标值" + loss.target() + "），" + loss.points() + "/"
                + loss.weight() + "分")
        .in(locale);
  }

  private void unreadable() {
    List<List<String>> rows = new ArrayList<>();
    for (Unreadable form : portfolio.unreadable()) {
      rows.add(List.of(
          form.source(),
          form.line() == 0 ? "—" : Integer.toString(form.line()),
          form.why().in(locale)));
    }
    long more = portfolio.unreadableForms() - rows.size();
    if (more > 0) {
      rows.add(List.of(Portfolio.OTHERS, "", word(more + " more", "另有" + more + "份")));
    }
    add(
        word("Unreadable forms", "未能读取") + word(": ", "：") + portfolio.unreadableForms(),
        List.of(word("Source", "来源"), word("Line", "行"), word("Why", "原因")),
        rows,
        3);
  }

  private void add(String name, List<String> headings, List<List<String>> rows, int numbersFrom) {
    if (!rows.isEmpty()) {
      tables.add(new Table(name, headings, rows, numbersFrom));
    }
  }

  String toText() {
    StringBuilder out = new StringBuilder();
    for (Table table : tables) {
      List<TextTable.Column> columns = new ArrayList<>();
      for (int i = 0; i < table.headings().size(); i++) {
        int width = DisplayWidth.of(table.headings().get(i));
        for (List<String> row : table.rows()) {
          width = Math.max(width, DisplayWidth.of(Printable.line(row.get(i))));
        }
        columns.add(new TextTable.Column(
            table.headings().get(i), Math.min(width, WIDEST), i >= table.numbersFrom()));
      }
      TextTable text = new TextTable(columns);
      table.rows().forEach(text::add);
      out.append(out.length() == 0 ? "" : "\n").append(table.name()).append('\n');
      out.append(text.render());
    }
    return out.toString();
  }

  String toMarkdown() {
    StringBuilder out = new StringBuilder();
    for (Table table : tables) {
      out.append(out.length() == 0 ? "" : "\n")
          .append("## ")
          .append(table.name())
          .append("\n\n");
      row(out, table.headings());
      for (int i = 0; i < table.headings().size(); i++) {
        out.append(i >= table.numbersFrom() ? "|--:" : "|---");
      }
      out.append("|\n");
      table.rows().forEach(row -> row(out, row));
    }
    return out.toString();
  }

  private static void row(StringBuilder out, List<String> cells) {
    cells.forEach(cell -> out.append("| ").append(MarkdownText.of(cell)).append(' '));
    out.append("|\n");
  }

  String toCsv() {
    StringBuilder out = new StringBuilder("\uFEFF");
    for (Table table : tables) {
      csv(out, List.of(table.name()));
      csv(out, table.headings());
      table.rows().forEach(row -> csv(out, row));
      out.append("\r\n");
    }
    return out.toString();
  }

  private static void csv(StringBuilder out, List<String> cells) {
    out.append(cells.stream().map(PortfolioTables::csv).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  /** A cell that a spreadsheet takes for a text or a number, never for a formula. */
  private static String csv(String cell) {
    String line = Printable.line(cell);
    boolean isFormula = !line.isEmpty() && "=+-@＝＋－＠|%".indexOf(line.charAt(0)) >= 0;
    String text = (isFormula ? "'" : "") + line;
    return text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf(';') >= 0
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }

  private static String percent(Optional<Ratio> ratio) {
    return ratio.map(Ratio::toString).orElse("—");
  }

  private String word(String english, String chinese) {
    return Message.of(english, chinese).in(locale);
  }
}
