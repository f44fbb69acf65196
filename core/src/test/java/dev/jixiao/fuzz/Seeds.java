package dev.jixiao.fuzz;

import dev.jixiao.target.CellTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a fuzzer begins with: the cells and rows of the tests' own tables. As a program it writes them as files. */
final class Seeds {
  private static final List<String> STANDARDS = List.of(
      "proportional",
      "bands(bands=90%:100%,80%:80%,60%:50%)",
      "deduct-per-step(step=5%, points=1)",
      "lateness(step=1个月, points=2)",
      "interpolate(anchors=60%:0%,100%:100%)",
      "reverse-ratio",
      "每低于目标值1%扣0.5分，扣完为止",
      "完成得满分，否则不得分");

  private static final String TABLE = """
      项目支出绩效自评表
      （2023年度）
      项目名称\t办案经费
      主管部门\t司法局\t实施单位\t法律援助中心
      项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
      \t年度资金总额\t20\t20\t20\t10\t100%\t10
      \t其中：当年财政拨款\t20\t20\t20\t—\t100%\t—
      一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施
      产出指标\t数量指标\t案件数量\t≥100件\t120件\t50\t50\t
      效益指标\t社会效益指标\t普法效果\t显著提升\t显著提升\t40\t40\t
      总分\t\t\t\t\t100\t100\t
      """;

  private Seeds() {}

  static List<String> cells() {
    List<String> seeds = new ArrayList<>();
    for (String name : List.of(
        "good-targets", "bad-targets", "good-actuals", "bad-actuals", "published-targets")) {
      CellTable.rows(name).forEach(row -> seeds.add(row[0]));
    }
    for (String name : List.of("answers", "compared")) {
      CellTable.rows(name).forEach(row -> seeds.add(row[1] + "\n" + row[2]));
    }
    return seeds;
  }

  static List<String> rows() {
    List<String> seeds = new ArrayList<>();
    for (String name : List.of("statements", "qualified")) {
      for (String[] row : CellTable.rows(name)) {
        String standard = STANDARDS.get(seeds.size() % STANDARDS.size());
        seeds.add(String.join("\n", row[0] + "指标", row[1], row[2], row[3], "10", standard, "", ""));
      }
    }
    seeds.add("时效指标\n完成时间\n12月底前\n2024年11月\n10\n\n10月底前\n已按期");
    return seeds;
  }

  static List<String> tables() {
    return List.of(TABLE, "\n" + TABLE.replace("\t", "\n\t").replace("\n\n", "\n"));
  }

  /**
   * Writes the seeds of each target.
   *
   * @param args the folder
   * @throws IOException if they cannot be written
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0], "CellFuzz"), cells());
    write(Path.of(args[0], "RowFuzz"), rows());
    write(Path.of(args[0], "TableFuzz"), tables());
  }

  private static void write(Path folder, List<String> seeds) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < seeds.size(); i++) {
      Files.writeString(folder.resolve("seed-" + i), seeds.get(i));
    }
  }
}
