package dev.jixiao.example.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table of what was measured, each line with its multiple of another in the same run.
 *
 * @param title what it is about
 * @param divisorText what the multiples are of, in words
 * @param lines its lines
 * @param divisor the benchmark that the multiples are of
 */
record Table(String title, String divisorText, List<Table.Line> lines, String divisor) {
  private static final String FLOOR = "ParsedBenchmark.floorDouble";

  /** A line of the table: which benchmark, what it does, and what was asked for. */
  record Line(String benchmark, String text, String bar) {}

  private static final List<Line> LINES = List.of(
      new Line("", "**(i) cells read before**", ""),
      new Line(FLOOR, "by hand: primitive doubles, no trace", "1 ×"),
      new Line("ParsedBenchmark.floorLong", "by hand: whole numbers, exact, no trace", ""),
      new Line("ParsedBenchmark.floorTraced", "by hand: whole numbers, traced", ""),
      new Line("ParsedBenchmark.library", "**library**", "8 ×, 1,024 B"),
      new Line("", "**(ii) from the texts of targets and actual values**", ""),
      new Line("TextBenchmark.floorText", "by hand: scanner, no trace", ""),
      new Line("TextBenchmark.floorTextTraced", "by hand: scanner, traced", ""),
      new Line("TextBenchmark.library", "**library**", "25 ×"),
      new Line("", "**(vi) with the explanation in Chinese**", ""),
      new Line("ExplainedBenchmark.floorParsed", "by hand, cells read before", ""),
      new Line("ExplainedBenchmark.floorText", "by hand, from the texts", ""),
      new Line("ExplainedBenchmark.libraryParsed", "**library**, cells read before", ""),
      new Line("ExplainedBenchmark.libraryText", "**library**, from the texts", "110 ×"),
      new Line("", "**(iii) from JSON to a scored form**", ""),
      new Line("JsonBenchmark.scoreFloorBytes", "by hand: scanner over the bytes", ""),
      new Line("JsonBenchmark.scoreJacksonStream", "by hand on Jackson's stream", ""),
      new Line("JsonBenchmark.scoreJacksonBinding", "by hand on Jackson's data binding", ""),
      new Line("JsonBenchmark.scoreLibrary", "**library**, from a text", "200 ×"),
      new Line("JsonBenchmark.scoreLibraryBytes", "**library**, from bytes", ""),
      new Line("", "**(iv) audit, which includes the score**", ""),
      new Line("AuditBenchmark.library", "**library**", ""),
      new Line("", "**(v) JSON alone**", ""),
      new Line("JsonBenchmark.readJacksonTokens", "read: Jackson's tokens, dropped", ""),
      new Line("JsonBenchmark.readJacksonBinding", "read: Jackson's data binding", ""),
      new Line("JsonBenchmark.readLibrary", "read: **library**", ""),
      new Line("JsonBenchmark.writeJacksonBinding", "write: Jackson's data binding", ""),
      new Line("JsonBenchmark.writeLibrary", "write: **library**", ""));

  private static final String TREE = "WholeWayBenchmark.readTree";

  private static final List<Line> WHOLE_WAY = List.of(
      new Line(TREE, "bytes → tree: Jackson", "1 ×"),
      new Line("WholeWayBenchmark.bind", "bytes → objects: Jackson's data binding", ""),
      new Line("WholeWayBenchmark.readFastjson2", "bytes → tree: fastjson2", ""),
      new Line("WholeWayBenchmark.bindFastjson2", "bytes → objects: fastjson2's data binding", ""),
      new Line("WholeWayBenchmark.form", "bytes → form", "2.4 ×"),
      new Line("WholeWayBenchmark.findings", "bytes → findings", "4.5 ×"),
      new Line("WholeWayBenchmark.line", "bytes → findings and result line, unexplained", "6 ×"),
      new Line("WholeWayBenchmark.explainedLine", "the same, explained in Chinese", "12 ×"),
      new Line("WholeWayBenchmark.scoreAlone", "score alone", ""),
      new Line("WholeWayBenchmark.auditAlone", "audit alone", "2 ×, 20,480 B"),
      new Line("WholeWayBenchmark.auditOfOneRow", "audit of one row alone", ""),
      new Line("WholeWayBenchmark.lineAlone", "result line alone, unexplained", ""),
      new Line("WholeWayBenchmark.explainedLineAlone", "result line alone, in Chinese", ""),
      new Line(
          "WholeWayBenchmark.documentAlone", "result document, each step in two languages", ""));

  private static final String STANDARD_HEADINGS = "RealCellsBenchmark.formOfStandardHeadings";

  private static final List<Line> HEADINGS = List.of(
      new Line(STANDARD_HEADINGS, "bytes → form: standard headings", "1 ×"),
      new Line("RealCellsBenchmark.form", "bytes → form: half of the headings free", "1.1 ×"));

  private static final String MADE_CELLS = "RealCellsBenchmark.madeCells";

  private static final List<Line> CELLS = List.of(
      new Line(MADE_CELLS, "ten targets and actual values of the made forms", "1 ×"),
      new Line(
          "RealCellsBenchmark.realCells", "ten targets and actual values of real forms", "3 ×"));

  private static final String CELLS_TREE = "RealCellsBenchmark.readTree";

  private static final List<Line> CELLS_WAY = List.of(
      new Line(CELLS_TREE, "bytes → tree: Jackson", "1 ×"),
      new Line("RealCellsBenchmark.readFastjson2", "bytes → tree: fastjson2", ""),
      new Line("RealCellsBenchmark.form", "bytes → form", "2.4 ×"),
      new Line("RealCellsBenchmark.findings", "bytes → findings", "4.5 ×"),
      new Line("RealCellsBenchmark.line", "bytes → findings and result line, unexplained", "6 ×"));

  private static final String OFFICIAL = "FormTableBenchmark.official";

  private static final List<Line> TABLES = List.of(
      new Line(OFFICIAL, "table of the official layout → form", "2,000 a CPU-second"),
      new Line(
          "FormTableBenchmark.filled",
          "the same, a merged cell at each of its places",
          "2,000 a CPU-second"),
      new Line("FormTableBenchmark.millionCells", "999,919 cells in 256 MB", "2 s"));

  private static final List<Table> ALL = List.of(
      new Table("Made forms", "the hand-written floor in primitive doubles", LINES, FLOOR),
      new Table(
          "The whole way of the seven real forms",
          "Jackson's `readTree` of the same bytes",
          WHOLE_WAY,
          TREE),
      new Table(
          "The whole way of forms of real cells",
          "Jackson's `readTree` of the same bytes",
          CELLS_WAY,
          CELLS_TREE),
      new Table("Headings", "the same forms with standard headings", HEADINGS, STANDARD_HEADINGS),
      new Table("Cells", "as many cells of the made forms", CELLS, MADE_CELLS),
      new Table("Tables", "the official layout", TABLES, OFFICIAL));

  /** The tables in Markdown, without what was not measured. */
  static String toMarkdown(List<Measurement> all) {
    Map<String, Measurement> measurements =
        all.stream().collect(Collectors.toMap(Measurement::name, one -> one));
    return ALL.stream()
        .filter(table -> table.isMeasured(measurements))
        .map(table -> table.toMarkdown(measurements))
        .collect(Collectors.joining("\n"));
  }

  private boolean isMeasured(Map<String, Measurement> measurements) {
    return lines.stream().anyMatch(line -> measurements.containsKey(line.benchmark()));
  }

  private String toMarkdown(Map<String, Measurement> measurements) {
    StringBuilder text = new StringBuilder(
        "## " + title + "\n\n1 × is " + divisorText + ", measured in the same run.\n\n");
    text.append("| what | a CPU-second | × | bytes | asked for |\n");
    text.append("|---|--:|--:|--:|--:|\n");
    for (Line line : lines) {
      Measurement one = measurements.get(line.benchmark());
      if (line.benchmark().isEmpty()) {
        text.append("| ").append(line.text()).append(" | | | | |\n");
      } else if (one != null) {
        text.append(row(line, one, multiple(one, measurements)));
      }
    }
    return text.toString();
  }

  // nothing where the divisor was not measured
  private String multiple(Measurement one, Map<String, Measurement> measurements) {
    return measurements.containsKey(divisor)
        ? String.format(Locale.ROOT, "%.2f", measurements.get(divisor).pace() / one.pace())
        : "";
  }

  private static String row(Line line, Measurement one, String multiple) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %,.0f | %s |%n",
        line.text(),
        String.format(Locale.ROOT, one.rate() < 10 ? "%.2f" : "%,.0f", one.rate()),
        multiple,
        one.bytes(),
        line.bar());
  }
}
