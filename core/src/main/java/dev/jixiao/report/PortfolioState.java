package dev.jixiao.report;

import dev.jixiao.audit.Severity;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A portfolio as lines of cells separated by tabs, so that a long run can go on where it was stopped. No text in a portfolio has
 * a tab or a line break, as each was made fit for one line when it came in.
 */
final class PortfolioState {
  private static final String TAB = "\t";
  private static final String HEAD = "portfolio 1";

  private PortfolioState() {}

  static String write(Portfolio.Builder sums) {
    List<String> lines = new ArrayList<>();
    lines.add(line(HEAD, sums.kept, sums.unreadableForms));
    lines.add(line("all", sums.all.toState()));
    sums.byDepartment.forEach(
        (name, tally) -> lines.add(line("department", name, tally.toState())));
    sums.byYear.forEach((name, tally) -> lines.add(line("year", name, tally.toState())));
    sums.byCategory.forEach((name, tally) -> lines.add(line("category", name, tally.toState())));
    sums.byKind.forEach((name, tally) -> lines.add(line("kind", name, tally.toState())));
    sums.grades.forEach((name, forms) -> lines.add(line("grade", name, forms)));
    sums.findings
        .values()
        .forEach(count -> lines.add(line(
            "finding",
            count.code(),
            count.severity(),
            count.findings(),
            count.forms(),
            count.example().english(),
            count.example().chinese())));
    sums.worst.forEach(form -> form("worst", form, lines));
    sums.best.forEach(form -> form("best", form, lines));
    sums.unreadable.forEach(form -> lines.add(line(
        "unreadable",
        form.source(),
        form.line(),
        form.why().english(),
        form.why().chinese())));
    return String.join("\n", lines) + "\n";
  }

  private static void form(String list, FormSummary form, List<String> lines) {
    lines.add(line(
        list,
        form.source(),
        form.title(),
        form.project(),
        form.department(),
        form.fiscalYear().map(Object::toString).orElse(""),
        form.percent().toFraction(),
        form.total().toFraction(),
        form.available().toFraction(),
        form.grade().orElse("")));
    form.losses()
        .forEach(loss -> lines.add(line(
            list + "-loss",
            loss.name(),
            loss.target(),
            loss.actual(),
            loss.points().toFraction(),
            loss.weight().toFraction())));
  }

  private static String line(Object... cells) {
    List<String> texts = new ArrayList<>();
    for (Object cell : cells) {
      texts.add(String.valueOf(cell));
    }
    return String.join(TAB, texts);
  }

  /** Adds what {@link #write} wrote. */
  static Portfolio read(String state) {
    try {
      return read(state.lines().map(line -> line.split(TAB, -1)).toList()).build();
    } catch (IndexOutOfBoundsException | ArithmeticException | IllegalArgumentException e) {
      throw new IllegalArgumentException("no state of a portfolio: " + e.getMessage(), e);
    }
  }

  private static Portfolio.Builder read(List<String[]> lines) {
    String[] head = lines.get(0);
    if (!head[0].equals(HEAD)) {
      throw new IllegalArgumentException("it begins with " + head[0]);
    }
    Portfolio.Builder sums = Portfolio.builder(Integer.parseInt(head[1]));
    sums.unreadableForms = Long.parseLong(head[2]);
    for (int at = 1; at < lines.size(); at++) {
      String[] cells = lines.get(at);
      switch (cells[0]) {
        case "all" -> sums.all = Tally.ofState(cells, 1);
        case "department" -> sums.byDepartment.put(cells[1], Tally.ofState(cells, 2));
        case "year" -> sums.byYear.put(cells[1], Tally.ofState(cells, 2));
        case "category" -> sums.byCategory.put(cells[1], Tally.ofState(cells, 2));
        case "kind" -> sums.byKind.put(cells[1], Tally.ofState(cells, 2));
        case "grade" -> sums.grades.put(cells[1], Long.parseLong(cells[2]));
        case "finding" -> sums.findings.put(cells[1], finding(cells));
        case "worst" -> sums.worst.add(form(cells, losses("worst-loss", lines, at)));
        case "best" -> sums.best.add(form(cells, losses("best-loss", lines, at)));
        case "worst-loss", "best-loss" -> {
          // read with the form before it
        }
        case "unreadable" ->
          sums.unreadable.add(
              new Unreadable(cells[1], Integer.parseInt(cells[2]), Message.of(cells[3], cells[4])));
        default -> throw new IllegalArgumentException("a line begins with " + cells[0]);
      }
    }
    return sums;
  }

  private static FindingCount finding(String[] cells) {
    return new FindingCount(
        cells[1],
        Severity.valueOf(cells[2]),
        Long.parseLong(cells[3]),
        Long.parseLong(cells[4]),
        Message.of(cells[5], cells[6]));
  }

  private static List<FormSummary.Loss> losses(String kind, List<String[]> lines, int form) {
    List<FormSummary.Loss> losses = new ArrayList<>();
    for (int at = form + 1; at < lines.size() && lines.get(at)[0].equals(kind); at++) {
      String[] cells = lines.get(at);
      losses.add(
          new FormSummary.Loss(cells[1], cells[2], cells[3], points(cells[4]), points(cells[5])));
    }
    return losses;
  }

  private static FormSummary form(String[] cells, List<FormSummary.Loss> losses) {
    return new FormSummary(
        cells[1],
        cells[2],
        cells[3],
        cells[4],
        cells[5].isEmpty() ? Optional.empty() : Optional.of(Year.parse(cells[5])),
        ratio(cells[6]),
        points(cells[7]),
        points(cells[8]),
        Optional.of(cells[9]).filter(grade -> !grade.isEmpty()),
        losses);
  }

  private static Points points(String fraction) {
    return Points.of(1).times(ratio(fraction));
  }

  static Ratio ratio(String fraction) {
    int slash = fraction.indexOf('/');
    return slash < 0
        ? Ratio.of(new BigDecimal(new BigInteger(fraction)))
        : Ratio.of(
            new BigDecimal(new BigInteger(fraction.substring(0, slash))),
            new BigDecimal(new BigInteger(fraction.substring(slash + 1))));
  }
}
