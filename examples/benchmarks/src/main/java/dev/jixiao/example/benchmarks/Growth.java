package dev.jixiao.example.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables that show how cost grows: the cost of one indicator, or of one character, at every size. */
final class Growth {
  private Growth() {}

  /**
   * A table with a line for each thing done and a column for each size.
   *
   * @param unit what the cost is divided by
   * @param measurements benchmarks whose first parameter is the size
   * @return the table in Markdown
   */
  static String toMarkdown(String unit, List<Measurement> measurements) {
    Map<String, List<String>> cells = new LinkedHashMap<>();
    List<String> sizes = new ArrayList<>();
    for (Measurement one : measurements) {
      String size = one.parameters().get(0);
      if (!sizes.contains(size)) {
        sizes.add(size);
      }
      double cost = one.nanos() / Long.parseLong(size);
      cells
          .computeIfAbsent(label(one), label -> new ArrayList<>())
          .add(String.format(Locale.ROOT, cost < 10 ? "%.2f" : "%,.0f", cost));
    }
    StringBuilder text = new StringBuilder("| ns of CPU time for each " + unit + " |");
    sizes.forEach(size -> text.append(' ').append(grouped(size)).append(" |"));
    text.append("\n|---|").append("--:|".repeat(sizes.size())).append('\n');
    cells.forEach((label, row) -> text.append("| ")
        .append(label)
        .append(" | ")
        .append(String.join(" | ", row))
        .append(" |\n"));
    return text.toString();
  }

  private static String label(Measurement one) {
    String method = one.name().substring(one.name().indexOf('.') + 1);
    return one.parameters().size() > 1 ? method + " `" + one.parameters().get(1) + "…`" : method;
  }

  private static String grouped(String number) {
    return String.format(Locale.ROOT, "%,d", Long.parseLong(number));
  }
}
