package dev.jixiao.example.benchmarks.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The forms of the benchmarks, the same in every run. */
public final class Workload {
  /** How many forms a benchmark goes round and round: too many for a branch predictor to learn. */
  public static final int FORMS = 1024;

  private static final int YEAR = 2020;
  private static final long SEED = 20200325;
  private static final List<String> PLACES =
      List.of("清河县", "南岭市", "东湖区", "云山县", "平江市", "石桥区", "永宁县", "长林市");

  private Workload() {}

  /**
   * The 1,024 forms of the benchmarks.
   *
   * @return the forms, eight templates in turn
   */
  public static List<TypedForm> forms() {
    return forms(FORMS);
  }

  /**
   * Some of the forms of the benchmarks.
   *
   * @param count how many
   * @return the first forms
   */
  public static List<TypedForm> forms(int count) {
    List<Template> templates = Template.all();
    Random random = new Random(SEED);
    CellMaker cells = new CellMaker(random, YEAR);
    List<TypedForm> forms = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String place = PLACES.get(random.nextInt(PLACES.size()));
      forms.add(form(templates.get(i % templates.size()), place, random, cells));
    }
    return List.copyOf(forms);
  }

  private static TypedForm form(Template template, String place, Random random, CellMaker cells) {
    List<TypedRow> rows = template.rows().stream().map(cells::fill).toList();
    BigDecimal annual = BigDecimal.valueOf(1000 + random.nextInt(49_000), 2);
    int unspent = random.nextInt(100) < 70 ? 0 : random.nextInt(30);
    BigDecimal executed =
        annual.multiply(BigDecimal.valueOf(100 - unspent, 2)).setScale(2, RoundingMode.DOWN);
    String project = template.project();
    return new TypedForm(
        place + template.department() + project + "支出绩效自评表",
        YEAR,
        project,
        place + template.department(),
        place + template.department() + "办公室",
        "按照年度工作计划和预算安排组织实施" + project + "，按时完成各项任务，保证资金使用规范，使服务对象得到实惠。",
        "截至年底，" + project + "的各项任务已按计划组织实施，资金使用符合相关管理办法的规定，服务对象反映良好。",
        annual,
        executed,
        executed.multiply(BigDecimal.TEN).divide(annual, 2, RoundingMode.HALF_UP),
        rows);
  }
}
