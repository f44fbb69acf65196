package dev.jixiao.table;

import dev.jixiao.problem.Place;
import dev.jixiao.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Tables for tests, written as text: a row a line, cells parted by bars, {c3} and {r2} behind a text for what it covers. */
final class Tables {
  private Tables() {}

  static FormTable table(String text) {
    FormTable.Builder table = FormTable.builder().name("Sheet1");
    for (String line : text.strip().split("\\R", -1)) {
      table.row();
      for (String cell : line.strip().split("\\|", -1)) {
        add(table, cell.strip());
      }
    }
    return table.build();
  }

  private static void add(FormTable.Builder table, String cell) {
    int brace = cell.endsWith("}") ? cell.lastIndexOf('{') : -1;
    String text = (brace < 0 ? cell : cell.substring(0, brace)).strip().replace("⏎", "\n");
    String spans = brace < 0 ? "" : cell.substring(brace + 1, cell.length() - 1);
    table.cell(text, span(spans, 'r'), span(spans, 'c'));
  }

  private static int span(String spans, char which) {
    int at = spans.indexOf(which);
    int end = at + 1;
    while (at >= 0 && end < spans.length() && Character.isDigit(spans.charAt(end))) {
      end++;
    }
    return at < 0 ? 1 : Integer.parseInt(spans.substring(at + 1, end));
  }

  static TableReading read(String text) {
    return TableReader.standard().read(table(text)).get(0);
  }

  /** The problems of a reading as code and address, errors and warnings. */
  static List<String> problems(TableReading reading) {
    return problems(reading, problem -> "");
  }

  static List<String> problems(TableReading reading, Function<Problem, String> before) {
    List<String> problems = new ArrayList<>();
    for (Problem problem : reading.problems()) {
      problems.add(before.apply(problem) + problem.code() + " "
          + ((Place.Cell) problem.place().orElseThrow()).address());
    }
    return problems;
  }

  static List<String> errors(TableReading reading) {
    List<String> errors = new ArrayList<>();
    for (Problem problem : reading.problems()) {
      if (!problem.isWarning()) {
        errors.add(problem.code() + " " + ((Place.Cell) problem.place().orElseThrow()).address());
      }
    }
    return errors;
  }

  /** The indicators as text, a line each: levels, name, target, actual, weight, score, reason. */
  static String rows(TableReading reading) {
    StringBuilder rows = new StringBuilder();
    reading
        .orElseThrow()
        .indicators()
        .forEach(row -> rows.append(row.category())
            .append(" | ")
            .append(row.name())
            .append(" | ")
            .append(row.target().text())
            .append(" | ")
            .append(row.actualOrMissing().text())
            .append(" | ")
            .append(row.weight())
            .append(" | ")
            .append(row.reportedScore().map(Object::toString).orElse("-"))
            .append(" | ")
            .append(row.deviation().orElse("-"))
            .append(row.attributes().isEmpty() ? "" : " " + row.attributes())
            .append('\n'));
    return rows.toString();
  }

  /** The budget as text, a line each: source, initial, annual, executed, weight, rate, score. */
  static String funds(TableReading reading) {
    StringBuilder rows = new StringBuilder();
    reading.orElseThrow().budget().ifPresent(budget -> {
      List<dev.jixiao.form.FundingLine> lines = new ArrayList<>(List.of(budget.total()));
      lines.addAll(budget.sources());
      lines.forEach(line -> rows.append(line.source())
          .append(" | ")
          .append(line.initial().map(Object::toString).orElse("-"))
          .append(" | ")
          .append(line.annual().map(Object::toString).orElse("-"))
          .append(" | ")
          .append(line.executed().map(Object::toString).orElse("-"))
          .append(" | ")
          .append(line.weight().map(Object::toString).orElse("-"))
          .append(" | ")
          .append(line.reportedRate().orElse("-"))
          .append(" | ")
          .append(line.reportedScore().map(Object::toString).orElse("-"))
          .append(line.deviation().map(text -> " | " + text).orElse(""))
          .append('\n'));
    });
    return rows.toString();
  }
}
