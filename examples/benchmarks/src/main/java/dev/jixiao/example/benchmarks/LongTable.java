package dev.jixiao.example.benchmarks;

import dev.jixiao.table.FormTable;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A form of 99,990 indicators in ten columns, which makes 999,919 cells: as many as the reader takes by its standard limits. */
@State(Scope.Benchmark)
public class LongTable {
  static final int INDICATORS = 99_990;

  private static final List<String> HEADINGS =
      List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施", "备注", "佐证材料");

  final FormTable table;

  /** Makes it; every text but those of levels and points is another. */
  public LongTable() {
    FormTable.Builder cells = FormTable.builder();
    cells.row().cell("项目支出绩效自评表", 1, 10);
    cells.row().cell("项目名称", 1, 2).cell("水渠", 1, 8);
    cells.row();
    HEADINGS.forEach(cells::cell);
    for (int i = 0; i < INDICATORS; i++) {
      cells
          .row()
          .cell(i % 3 == 0 ? "产出指标" : "效益指标")
          .cell(i % 3 == 0 ? "数量指标" : "社会效益指标")
          .cell("渠道防渗长度" + i)
          .cell("≥" + i + "公里")
          .cell(i + 1 + "公里")
          .cell("5")
          .cell("4.5")
          .cell("因雨停工" + i + "天")
          .cell("备注" + i)
          .cell("材料" + i);
    }
    cells.row().cell("总分", 1, 5).cell("100").cell("90").cell("").cell("").cell("");
    table = cells.build();
  }
}
