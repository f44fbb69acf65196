package dev.jixiao.example.portfolio;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jixiao.report.FindingCount;
import dev.jixiao.report.FormSummary;
import dev.jixiao.report.Portfolio;
import dev.jixiao.report.Tally;
import dev.jixiao.value.Ratio;
import io.jstach.jstache.JStache;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page with the sums: charts, under each the figures it draws, and links to the reports of the forms. */
@JStache(path = "templates/portfolio.mustache")
record PortfolioPage(
    String forms,
    String scored,
    String mean,
    String deviation,
    String lowest,
    String highest,
    String unreadableForms,
    List<Group> grades,
    List<Group> years,
    List<Group> kinds,
    List<Group> categories,
    List<Group> departments,
    int moreDepartments,
    List<Found> findings,
    List<Form> worst,
    List<Form> best,
    List<Lost> unreadable,
    List<Gathering.Page> pages,
    String data,
    String echarts) {
  private static final int MOST_DEPARTMENTS = 20;
  private static final int MOST_FINDINGS = 15;
  // grades of other names come before these
  private static final List<String> IN_ORDER = List.of("优", "良", "中", "差");
  // what a page needs of the library: bars, axes and tooltips
  private static final String ECHARTS =
      "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.common.min.js";

  /** A group of forms with its percentages. */
  record Group(
      String name,
      long forms,
      String mean,
      String deviation,
      String lowest,
      String highest,
      Optional<BigDecimal> drawn) {
    boolean isDrawn() {
      return drawn.isPresent();
    }

    /** How long its bar is. */
    BigDecimal height() {
      return drawn.orElseThrow();
    }
  }

  /** A check with how often it found something. */
  record Found(String severity, String label, String example, long forms, long findings) {}

  /** A form of the best or the worst, with the address of its report. */
  record Form(
      String report,
      String title,
      String project,
      String department,
      String total,
      String percent,
      String losses) {}

  /** A form that could not be read. */
  record Lost(String place, String why) {}

  static PortfolioPage of(Gathering gathering) throws IOException {
    Portfolio portfolio = gathering.portfolio();
    Tally all = portfolio.all();
    List<Group> grades = new ArrayList<>();
    portfolio.grades().forEach((name, forms) -> grades.add(count(name, forms)));
    grades.sort(Comparator.comparingInt(group -> IN_ORDER.indexOf(group.name())));
    if (portfolio.ungraded() > 0) {
      grades.add(count("未定级", portfolio.ungraded()));
    }
    List<Group> departments = groups(portfolio.byDepartment()).stream()
        .filter(Group::isDrawn)
        .sorted(Comparator.comparing(Group::height))
        .limit(MOST_DEPARTMENTS)
        .toList();
    List<Found> findings = portfolio.findings().stream()
        .limit(MOST_FINDINGS)
        .map(PortfolioPage::found)
        .toList();
    List<Group> years = groups(portfolio.byYear());
    List<Group> categories = groups(portfolio.byCategory());
    return new PortfolioPage(
        grouped(all.forms()),
        grouped(all.scored()),
        text(all.mean()),
        text(all.deviation()),
        text(all.lowest()),
        text(all.highest()),
        grouped(portfolio.unreadableForms()),
        grades,
        years,
        groups(portfolio.byKind()),
        categories,
        departments,
        portfolio.byDepartment().size() - departments.size(),
        findings,
        forms(portfolio.worst(), gathering),
        forms(portfolio.best(), gathering),
        portfolio.unreadable().stream()
            .map(form -> new Lost(
                form.line() == 0 ? form.source() : form.source() + ":" + form.line(),
                form.why().in(Locale.CHINESE)))
            .toList(),
        gathering.pages(),
        drawing(grades, years, categories, departments, findings),
        library());
  }

  String render() {
    return PortfolioPageRenderer.of().execute(this);
  }

  private static Group count(String name, long forms) {
    return new Group(name, forms, "", "", "", "", Optional.of(BigDecimal.valueOf(forms)));
  }

  private static List<Group> groups(Map<String, Tally> tallies) {
    List<Group> groups = new ArrayList<>();
    tallies.forEach((name, tally) -> groups.add(new Group(
        name.isEmpty() ? "未填" : name,
        tally.forms(),
        text(tally.mean()),
        text(tally.deviation()),
        text(tally.lowest()),
        text(tally.highest()),
        tally.mean().map(mean -> mean.percent(2, RoundingMode.HALF_UP)))));
    return groups;
  }

  private static Found found(FindingCount count) {
    return new Found(
        count.severity().name().toLowerCase(Locale.ROOT),
        count.severity().label().in(Locale.CHINESE),
        count.example().in(Locale.CHINESE),
        count.forms(),
        count.findings());
  }

  private static List<Form> forms(List<FormSummary> forms, Gathering gathering) {
    return forms.stream()
        .map(form -> new Form(
            gathering.reportOf(form),
            form.title().isEmpty() ? form.source() : form.title(),
            form.project(),
            form.department(),
            form.total() + " / " + form.available(),
            form.percent().toString(),
            form.losses().stream()
                .map(loss -> loss.name() + "（" + loss.actual() + "，指标值" + loss.target() + "）"
                    + loss.points() + "/" + loss.weight())
                .collect(Collectors.joining("；"))))
        .toList();
  }

  /** What the charts draw, as JSON that cannot end the element it stands in. */
  private static String drawing(
      List<Group> grades,
      List<Group> years,
      List<Group> categories,
      List<Group> departments,
      List<Found> findings)
      throws IOException {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("grades", points(grades));
    data.put("years", points(years));
    data.put("categories", points(categories));
    data.put("departments", points(departments));
    data.put(
        "findings",
        findings.stream()
            .map(found -> Map.of(
                "name",
                found.example(),
                "value",
                found.forms(),
                "error",
                found.severity().equals("error")))
            .toList());
    return new ObjectMapper().writeValueAsString(data).replace("<", "\\u003c");
  }

  private static List<Map<String, Object>> points(List<Group> groups) {
    return groups.stream()
        .filter(Group::isDrawn)
        .map(group -> Map.<String, Object>of("name", group.name(), "value", group.height()))
        .toList();
  }

  private static String library() throws IOException {
    try (InputStream in = PortfolioPage.class.getResourceAsStream(ECHARTS)) {
      if (in == null) {
        throw new IOException("the charts library is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String text(Optional<Ratio> ratio) {
    return ratio.map(Ratio::toString).orElse("—");
  }
}
