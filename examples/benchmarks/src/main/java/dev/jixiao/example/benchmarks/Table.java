package dev.jixiao.example.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A table of forms scored, read and written, each line with its multiple of another in the same run. */
final class Table {
  private static final String FLOOR = "ParsedBenchmark.floorDouble";

  /** A line of the table: which benchmark, what it does, and what was asked for. */
  private record Line(String benchmark, String text, String bar) {}

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

  private final Map<String, Measurement> measurements;
  private final List<Line> lines;
  private final String divisor;
  private final String multiples;

  private Table(
      List<Measurement> measurements, List<Line> lines, String divisor, String multiples) {
    this.measurements =
        measurements.stream().collect(Collectors.toMap(Measurement::name, one -> one));
    this.lines = lines;
    this.divisor = divisor;
    this.multiples = multiples;
  }

  /** Made forms, whose multiples are of the hand-written program in primitive doubles. */
  static Table ofForms(List<Measurement> measurements) {
    return new Table(measurements, LINES, FLOOR, "× the double floor");
  }

  /** Real forms, whose multiples are of Jackson's tree. */
  static Table ofWholeWay(List<Measurement> measurements) {
    return new Table(measurements, WHOLE_WAY, TREE, "× Jackson's readTree");
  }

  /** The table in Markdown, without what was not measured. */
  String toMarkdown() {
    StringBuilder text = new StringBuilder(
        "| what | forms a CPU-second | " + multiples + " | B a form | asked for |\n");
    text.append("|---|--:|--:|--:|--:|\n");
    for (Line line : lines) {
      Measurement one = measurements.get(line.benchmark());
      if (line.benchmark().isEmpty()) {
        text.append("| ").append(line.text()).append(" | | | | |\n");
      } else if (one != null) {
        text.append(row(line, one));
      }
    }
    return text.toString();
  }

  private String row(Line line, Measurement one) {
    Measurement floor = measurements.get(divisor);
    String multiple =
        floor == null ? "" : String.format(Locale.ROOT, "%.1f", floor.rate() / one.rate());
    return String.format(
        Locale.ROOT,
        "| %s | %,.0f | %s | %,.0f | %s |%n",
        line.text(),
        one.rate(),
        multiple,
        one.bytes(),
        line.bar());
  }
}
