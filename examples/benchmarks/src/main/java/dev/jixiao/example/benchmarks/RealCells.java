package dev.jixiao.example.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jixiao.example.benchmarks.work.TypedRow;
import dev.jixiao.example.benchmarks.work.Workload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Forms of ten rows with cells and headings as published forms have them, and reasons that quote. */
@State(Scope.Thread)
public class RealCells {
  private static final int ROWS = 10;
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<List<String>> FREE_HEADINGS = List.of(
      List.of("产出指标(50分)", "数量指标"),
      List.of("产 出 指 标", "质量指标"),
      List.of("产出指标", "时效指标(必填)"),
      List.of("产出指标", "成本指标(必填硬性指标)"),
      List.of("预期产出指标", "数量指标(或建筑规模指标)"),
      List.of("效益指标(30分)", "社会效益指标"),
      List.of("效果指标", "社会、经济、生态效益指标"),
      List.of("效益指标", "可持续影响指标(必填)"),
      List.of("满意度指标", "具体指标"),
      List.of("效益指标", "社会公众或服务对象满意度指标"));

  /** The target and the actual value of a row. */
  record Pair(String target, String actual) {}

  final List<Pair> real;
  final List<Pair> made;
  final byte[][] freeHeadings;
  final byte[][] standardHeadings;
  private int last;

  /** Makes the forms. */
  public RealCells() {
    List<String[]> rows = rows();
    int count = rows.size() / ROWS;
    freeHeadings = new byte[count][];
    standardHeadings = new byte[count][];
    for (int i = 0; i < count; i++) {
      List<String[]> some = rows.subList(ROWS * i, ROWS * i + ROWS);
      freeHeadings[i] = form(some, true);
      standardHeadings[i] = form(some, false);
    }
    real = rows.stream()
        .limit((long) count * ROWS)
        .map(row -> new Pair(row[3], row[4]))
        .toList();
    made = Workload.forms(count).stream()
        .flatMap(form -> form.rows().stream())
        .map(RealCells::pair)
        .toList();
  }

  private static Pair pair(TypedRow row) {
    return new Pair(row.target(), row.actual());
  }

  private static List<String[]> rows() {
    try (InputStream in = RealCells.class.getResourceAsStream("/cells.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // every other row has headings that are not the standard pair
  private static byte[] form(List<String[]> rows, boolean free) {
    ObjectNode form = MAPPER.createObjectNode().put("title", "县级项目支出绩效自评表").put("fiscalYear", 2023);
    form.putObject("project").put("name", "县级项目").put("competentDepartment", "县农业农村局");
    ObjectNode funds = form.putObject("budget").put("unit", "万元").putObject("total");
    funds.put("initial", 120).put("annual", 120).put("executed", 114.5).put("weight", 10);
    ArrayNode indicators = form.putArray("indicators");
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i);
      List<String> headings = free && i % 2 == 1 ? FREE_HEADINGS.get(i) : List.of(row[0], row[1]);
      indicators
          .addObject()
          .put("level1", headings.get(0))
          .put("level2", headings.get(1))
          .put("name", row[2])
          .put("target", row[3])
          .put("actual", row[4])
          .put("weight", 9)
          .put("reportedScore", 9)
          .put("deviation", i % 3 == 0 ? "因\"先建后补\"政策调整，\n部分工作顺延，下年按\"一项一策\"整改" : "");
    }
    return form.toString().getBytes(StandardCharsets.UTF_8);
  }

  int next() {
    last = last + 1 == freeHeadings.length ? 0 : last + 1;
    return last;
  }

  /** Ten rows of a list, round and round with the forms. */
  List<Pair> ten(List<Pair> pairs) {
    int from = ROWS * next();
    return pairs.subList(from, from + ROWS);
  }
}
