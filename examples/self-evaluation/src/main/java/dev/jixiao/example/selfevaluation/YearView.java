package dev.jixiao.example.selfevaluation;

import dev.jixiao.report.Printable;
import dev.jixiao.report.YearTable;
import dev.jixiao.score.Light;
import dev.jixiao.score.ProgressMonitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The year of a project as the page shows it: its forms side by side, and what was found between them. */
record YearView(
    int number,
    String project,
    List<Link> forms,
    List<String> headings,
    List<Row> rows,
    List<Between> findings) {

  /** A form with its number on the page. */
  record Link(int number, String text) {}

  /** A row of the table: its number, empty for the funds, its name, and its cells. */
  record Row(String number, String name, List<KindTable.KindCell> cells) {}

  /** A finding with the two cells that it is about. */
  record Between(FindingView finding, String place) {}

  static YearView of(int number, ProjectYear year, ProgressMonitor monitor, Locale locale) {
    YearTable table = YearTable.of(year.forms(), monitor, locale);
    List<String> headings = table.headings();
    List<Row> rows = new ArrayList<>();
    for (List<String> row : table.rows()) {
      rows.add(new Row(
          rows.isEmpty() ? "" : Integer.toString(rows.size()),
          Printable.line(row.get(0)),
          IntStream.range(1, row.size())
              .mapToObj(i ->
                  KindTable.KindCell.of(headings.get(i), row.get(i), "", lamp(row.get(i), locale)))
              .toList()));
    }
    return new YearView(
        number,
        Printable.line(year.forms().get(0).form().project().name()),
        IntStream.range(0, year.numbers().size())
            .mapToObj(i ->
                new Link(year.numbers().get(i), Printable.line(table.forms().get(i))))
            .toList(),
        headings.subList(1, headings.size()),
        rows,
        year.across().stream()
            .map(
                finding -> new Between(FindingView.of(finding, locale), Places.of(finding, locale)))
            .toList());
  }

  private static String lamp(String text, Locale locale) {
    for (Light light : Light.values()) {
      if (light.label().in(locale).equals(text)) {
        return "lamp " + light.name().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }
}
