package dev.jixiao.example.selfevaluation;

import dev.jixiao.audit.Finding;
import dev.jixiao.problem.Message;
import dev.jixiao.report.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a finding among the forms of a project is, in the words of the forms. */
final class Places {
  private static final Pattern CELL = Pattern.compile(
      "/(\\d{1,9})(?:/indicators(?:/(\\d{1,9})(?:/(\\w+).*)?)?)?.*", Pattern.DOTALL);
  private static final Map<String, Message> FIELDS = Map.of(
      "target", Message.of("target", "指标值"),
      "midTermTarget", Message.of("target of the whole term", "实施期指标值"),
      "actual", Message.of("actual", "完成值"),
      "forecast", Message.of("forecast", "全年预计完成值"),
      "likelihood", Message.of("likelihood", "完成可能性"),
      "weight", Message.of("weight", "分值"),
      "reportedScore", Message.of("score", "得分"),
      "name", Message.of("name", "指标名称"));

  private Places() {}

  static String of(Finding finding, Locale locale) {
    List<String> places = new ArrayList<>(List.of(finding.location()));
    places.addAll(finding.related());
    return places.stream()
        .map(place -> in(place, locale))
        .collect(Collectors.joining(Message.of(" compared with ", " 对照 ").in(locale)));
  }

  private static String in(String place, Locale locale) {
    Matcher cell = CELL.matcher(place);
    if (!cell.matches()) {
      return Printable.line(place);
    }
    String form = Message.of("form ", "表").in(locale) + (Integer.parseInt(cell.group(1)) + 1);
    if (cell.group(2) == null) {
      return form;
    }
    int row = Integer.parseInt(cell.group(2)) + 1;
    Message field = cell.group(3) == null ? null : FIELDS.get(cell.group(3));
    return form
        + Message.of(" row " + row, "第" + row + "项").in(locale)
        + (field == null ? "" : Message.of(" ", "").in(locale) + field.in(locale));
  }
}
