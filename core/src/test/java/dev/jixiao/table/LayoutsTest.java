package dev.jixiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.form.FormKind;
import dev.jixiao.form.PerformanceForm;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The layouts in which forms of different publishers stand, rebuilt as grids: every row, fund, goal, head and total. */
class LayoutsTest {
  @Test
  void officialFormWithItsPrintedTraces() {
    TableReading reading = Tables.read("""
        项目支出绩效自评表{c9}
        （2022年度）{c9}
        项目名称{c2} | 农村公路养护{c7}
        主管部门{c2} | 池州市贵池区交通运输局{c3} | 实施单位 | 公路中心{c3}
        项目资金⏎（万元）{r5} | {c2} | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额：{c2} | 90 | 90 | 89.974 | 10 | 99.97% | 10
        其中：本年财政拨款{c2} | 90 | 90 | 89.974 | — | — | —
        上年结转资金{c2} | 0 | 0 | 0 | — | — | —
        其他资金{c2} | | | | — | — | —
        年度总体目标{r2} | 预期目标{c4} | 实际完成情况{c4}
        养护农村公路120公里，路况良好。{c4} | 完成养护121公里。{c4}
        绩效指标{r14} | 一级指标 | 二级指标 | 三级指标 | 年度⏎指标值 | 实际⏎完成值 | 分值 | 得分 | 偏差原因分析及改进措施
        产出指标⏎(50分){r8} | 数量指标{r3} | 养护里程 | ≥120公里 | 121公里 | 20 | 20 |
        指标2： | | | | |
        …… | | | | |
        质量指标 | 验收合格率 | 100% | 100% | 10 | 10 |
        时效指标 | 完成时间 | 12月底前 | 12月20日 | 10 | 10 |
        成本指标{r3} | 养护成本 | ≤90万元 | 90万元 | 10 | 10 |
        指标2： | | | | |
        …… | | | | |
        效益指标(30分){r2} | 经济效益指标 | | | | | |
        社会效益指标 | 群众出行 | 改善 | 改善 | 15 | 15 |
        效益指标(30分){r2} | 生态效益指标 | | | | | |
        可持续影响指标 | 路网可持续 | 长期 | 达成预期指标 | 15 | 14 | 资料不足
        满意度指标(10分) | 服务对象满意度指标 | 群众满意度 | ≥90% | 92% | 10 | 10 |
        总分{c6} | 100 | 99 |
        """);
    assertEquals(List.of(), Tables.errors(reading));
    PerformanceForm form = reading.orElseThrow();
    assertEquals("项目支出绩效自评表", form.title());
    assertEquals(Optional.of(Year.of(2022)), form.fiscalYear());
    assertEquals("农村公路养护", form.project().name());
    assertEquals("池州市贵池区交通运输局", form.project().competentDepartment());
    assertEquals("公路中心", form.project().implementingUnit());
    assertEquals("""
        年度资金总额 | 90万元 | 90万元 | 89.974万元 | 10 | 99.97% | 10
        本年财政拨款 | 90万元 | 90万元 | 89.974万元 | - | - | -
        上年结转资金 | 0万元 | 0万元 | 0万元 | - | - | -
        其他资金 | - | - | - | - | - | -
        """, Tables.funds(reading));
    assertEquals("养护农村公路120公里，路况良好。", form.goal().orElseThrow().expected());
    assertEquals("完成养护121公里。", form.goal().orElseThrow().actual());
    assertEquals("""
        产出指标(50分)/数量指标 | 养护里程 | ≥120公里 | 121公里 | 20 | 20 |\s
        产出指标(50分)/质量指标 | 验收合格率 | 100% | 100% | 10 | 10 |\s
        产出指标(50分)/时效指标 | 完成时间 | 12月底前 | 12月20日 | 10 | 10 |\s
        产出指标(50分)/成本指标 | 养护成本 | ≤90万元 | 90万元 | 10 | 10 |\s
        效益指标(30分)/社会效益指标 | 群众出行 | 改善 | 改善 | 15 | 15 |\s
        效益指标(30分)/可持续影响指标 | 路网可持续 | 长期 | 达成预期指标 | 15 | 14 | 资料不足
        满意度指标(10分)/服务对象满意度指标 | 群众满意度 | ≥90% | 92% | 10 | 10 |\s
        """, Tables.rows(reading));
    assertEquals(
        "100", form.reportedTotal().orElseThrow().weight().orElseThrow().toString());
    assertEquals("99", form.reportedTotal().orElseThrow().score().orElseThrow().toString());
    assertEquals(
        6, reading.problems().size(), reading.problems().toString()); // the rows that are left out
  }

  @Test
  void sichuanWithGoalsBeforeFundsAndTargetsInThreeColumns() {
    TableReading reading = Tables.read("""
        项目支出绩效自评表（2023年度）{c11}
        主管部门及代码{c2} | 127-青神县水利局{c4} | 实施单位{c2} | 青神县水利局{c3}
        项目名称{c2} | 河道管护经费{c9}
        项目基本情况{r4} | 1.项目年度目标完成情况{r2} | 项目年度目标{c4} | 年度目标完成情况{c5}
        管护河道60公里{c4} | 已管护河道60公里{c5}
        2.项目实施内容 | 开展日常巡查{c9}
        3.立项依据 | 无{c9}
        预算执行情况(10分){r6} | 年度预算数(万元){c2} | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因{c2}
        总额{c2} | 10.00 | 12.00 | 12.00 | 100.00% | 10 | 10 | 无{c2}
        其中：财政资金{c2} | 10.00 | 12.00 | 12.00 | 100.00% | / | / | {c2}
        财政专户管理资金{c2} | 0.00 | 0.00 | 0.00 | 0.00% | / | / | {c2}
        单位资金{c2} | 0.00 | 0.00 | 0.00 | 0.00% | / | / | {c2}
        其他资金{c2} | 0.00 | 0.00 | 0.00 | 0.00% | / | / | {c2}
        绩效指标(90分){r4} | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析
        产出指标 | 数量指标 | 管护河道长度 | ≥ | 60 | 公里 | 60 | 60 | 60 |
        效益指标 | 社会效益指标 | 水环境 | 定性 | 优良 | | 优良 | 20 | 20 |
        满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥ | 90 | % | 92 | 10 | 10 |
        合计{c8} | 100 | 100 |
        评价结论{c2} | 自评得分100分{c9}
        存在问题{c2} | 无{c9}
        改进措施{c2} | 无{c9}
        项目负责人：张三{c6} | 财务负责人：李四{c5}
        """);
    assertEquals(List.of(), Tables.errors(reading));
    PerformanceForm form = reading.orElseThrow();
    assertEquals("项目支出绩效自评表", form.title());
    assertEquals(Optional.of(Year.of(2023)), form.fiscalYear());
    assertEquals("河道管护经费", form.project().name());
    assertEquals("127-青神县水利局", form.project().competentDepartment());
    assertEquals("青神县水利局", form.project().implementingUnit());
    assertEquals("管护河道60公里", form.goal().orElseThrow().expected());
    assertEquals("已管护河道60公里", form.goal().orElseThrow().actual());
    assertEquals("开展日常巡查", form.project().attributes().get("2.项目实施内容"));
    assertEquals("""
        总额 | 10万元 | 12万元 | 12万元 | 10 | 100.00% | 10 | 无
        财政资金 | 10万元 | 12万元 | 12万元 | - | 100.00% | -
        财政专户管理资金 | 0万元 | 0万元 | 0万元 | - | 0.00% | -
        单位资金 | 0万元 | 0万元 | 0万元 | - | 0.00% | -
        其他资金 | 0万元 | 0万元 | 0万元 | - | 0.00% | -
        """, Tables.funds(reading));
    assertEquals("""
        产出指标/数量指标 | 管护河道长度 | ≥60公里 | 60 | 60 | 60 |\s
        效益指标/社会效益指标 | 水环境 | 优良 | 优良 | 20 | 20 |  {指标性质=定性}
        满意度指标/服务对象满意度指标 | 群众满意度 | ≥90% | 92 | 10 | 10 |\s
        """, Tables.rows(reading));
    assertEquals("100", form.reportedTotal().orElseThrow().score().orElseThrow().toString());
    assertEquals("自评得分100分", form.attributes().get("评价结论"));
    assertEquals("张三", form.attributes().get("项目负责人"));
    assertEquals(List.of(), Tables.problems(reading));
  }

  @Test
  void yunnanWithHeadingsInTwoRows() {
    TableReading reading = Tables.read("""
        部门：永德县民政局{c11}
        公开14表{c11}
        项目支出绩效自评表{c11}
        （2020年度）{c11}
        项目名称{c2} | 高龄补贴{c9}
        主管部门{c2} | 永德县民政局{c4} | 实施单位{c2} | 永德县民政局{c3}
        项目资金（元）{r3} | {c3} | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率{c2} | 得分
        年度资金总额{c3} | 72890 | 72890.00 | 72,890.00 | 10 | 100%{c2} | 10
        其中：当年财政拨款{c3} | 72890 | 72890 | 72890 | — | 100%{c2} | —
        年度总体目标{r2} | 预期目标{c5} | 实际完成情况{c5}
        发放高龄补贴{c5} | 已发放{c5}
        绩效指标{c3} | 年度指标值{c3} | 实际完成值{r2} | 分值{r2} | 得分{r2} | 偏差原因分析及改进措施{r2c2}
        一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位
        产出指标{r2} | 数量指标 | 发放人数 | ═ | 1200 | 人 | 1200 | 30.00 | 30.00 | {c2}
        质量指标 | 发放准确率 | ≧ | 98 | % | 100% | 20.00 | 18.00 | {c2}
        效益指标 | 社会效益指标 | 老人生活 | ﹦ | 有所改善 | 是/否 | 有所改善 | 30.00 | 30.00 | {c2}
        满意度指标 | 服务对象满意度指标 | 满意度 | ≧ | 90 | % | 95 | 10.00 | 8.00 | {c2}
        其他需要说明事项{c2} | 无{c9}
        总分{c7} | 100 | 96 | 优{c2}
        """);
    assertEquals(List.of(), Tables.errors(reading));
    PerformanceForm form = reading.orElseThrow();
    assertEquals("高龄补贴", form.project().name());
    assertEquals("永德县民政局", form.project().attributes().get("部门"));
    assertEquals("""
        年度资金总额 | 72890元 | 72890元 | 72890元 | 10 | 100% | 10
        当年财政拨款 | 72890元 | 72890元 | 72890元 | - | 100% | -
        """, Tables.funds(reading));
    assertEquals("""
        产出指标/数量指标 | 发放人数 | =1200人 | 1200 | 30 | 30 |\s
        产出指标/质量指标 | 发放准确率 | ≥98% | 100% | 20 | 18 |\s
        效益指标/社会效益指标 | 老人生活 | 有所改善 | 有所改善 | 30 | 30 |  {年度指标值指标性质=﹦, 年度指标值度量单位=是/否}
        满意度指标/服务对象满意度指标 | 满意度 | ≥90% | 95 | 10 | 8 |\s
        """, Tables.rows(reading));
    assertEquals("优", form.reportedTotal().orElseThrow().grade().orElseThrow());
    assertEquals("96", form.reportedTotal().orElseThrow().score().orElseThrow().toString());
    assertEquals("无", form.attributes().get("其他需要说明事项"));
    assertEquals(List.of("TABLE_CELL_UNUSED A2"), Tables.problems(reading));
  }

  @Test
  void povertyFundsWithPointsBeforeTargets() {
    TableReading reading = Tables.read("""
        扶贫资金项目绩效自评表{c9}
        （2019年度）{c9}
        项目名称{c2} | 光伏扶贫{c7}
        主管部门{c2} | 萧县扶贫办{c3} | 实施单位 | 龙城镇{c3}
        资金情况（万元）{r3} | {c3} | 全年预算数(A) | 全年执行数(B) | 分值 | 执行率(B/A) | 得分
        年度资金总额：{c3} | 300 | 300 | 10 | 100% | 10
        其中：财政资金{c3} | 300 | 300 | | |
        绩效指标{r7} | 一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 全年实际值 | 得分 | 未完成原因及拟采取的改进措施
        产出指标{r4} | 数量指标{r4} | ★建设电站 | 30 | | | 30 |
        ★其中：村级电站数 | | ≥3座 | 3座 | |
        ★总装机 | | ≥300千瓦 | 300千瓦 | |
        受益户 | 20 | ≥50户 | 52户 | 20 |
        效益指标 | 经济效益指标 | 户均增收 | 30 | ≥3000元 | 3000元 | 30 |
        满意度指标 | 服务对象满意度 | 贫困户满意度 | 10 | ≥95% | 96% | 10 |
        总分{c4} | 100 | | | 100 |
        """);
    assertEquals(List.of(), Tables.errors(reading));
    assertEquals("""
        年度资金总额 | - | 300万元 | 300万元 | 10 | 100% | 10
        财政资金 | - | 300万元 | 300万元 | - | - | -
        """, Tables.funds(reading));
    assertEquals("""
        产出指标/数量指标 | ★建设电站 |  |  | 30 | 30 |\s
        产出指标/数量指标 | ★其中：村级电站数 | ≥3座 | 3座 | 0 | - |\s
        产出指标/数量指标 | ★总装机 | ≥300千瓦 | 300千瓦 | 0 | - |\s
        产出指标/数量指标 | 受益户 | ≥50户 | 52户 | 20 | 20 |\s
        效益指标/经济效益指标 | 户均增收 | ≥3000元 | 3000元 | 30 | 30 |\s
        满意度指标/服务对象满意度 | 贫困户满意度 | ≥95% | 96% | 10 | 10 |\s
        """, Tables.rows(reading));
    assertEquals(
        "100",
        reading
            .orElseThrow()
            .reportedTotal()
            .orElseThrow()
            .weight()
            .orElseThrow()
            .toString());
    assertEquals(List.of(), Tables.problems(reading));
  }

  @Test
  void transferPaymentWithoutPoints() {
    TableReading reading = Tables.read("""
        附件2{c8}
        中央对地方转移支付区域（项目）绩效目标自评表{c8}
        （2021年度）{c8}
        转移支付（项目）名称{c2} | 农业生产发展资金{c6}
        中央主管部门{c2} | 农业农村部{c6}
        地方主管部门{c2} | 安徽省农业农村厅{c3} | 资金使用单位 | 休宁县农业农村局{c2}
        资金投入情况（万元）{r5} | {c3} | 全年预算数（A） | 全年执行数（B） | 预算执行率（B/A×100%）{c2}
        年度资金总额：{c3} | 500 | 480 | 96%{c2}
        其中：中央财政资金{c3} | 400 | 380 | 95%{c2}
        地方资金{c3} | 100 | 100 | 100%{c2}
        其他资金{c3} | | | {c2}
        资金管理情况{r3} | {c3} | 情况说明{c2} | 存在问题和改进措施{c2}
        分配科学性{c3} | 分配合理{c2} | 无{c2}
        下达及时性{c3} | 下达及时{c2} | 无{c2}
        总体目标完成情况{r2} | 总体目标{c3} | 全年实际完成情况{c4}
        发展茶叶1000亩{c3} | 发展茶叶1000亩{c4}
        绩效指标{r4} | 一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施{c2}
        产出指标{r2} | 数量指标 | 茶叶面积 | ≥1000亩 | 1000亩 | {c2}
        时效指标 | 完成时间 | 2021年底 | 2021年底 | {c2}
        满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥90% | 95% | {c2}
        说明{c2} | 无{c6}
        注：1.资金使用单位按项目绩效目标填报。{c8}
        """);
    assertEquals(List.of(), Tables.errors(reading));
    PerformanceForm form = reading.orElseThrow();
    assertEquals("农业生产发展资金", form.project().name());
    assertEquals("农业农村部", form.project().competentDepartment());
    assertEquals("安徽省农业农村厅", form.project().attributes().get("地方主管部门"));
    assertEquals("休宁县农业农村局", form.project().implementingUnit());
    assertEquals("""
        年度资金总额 | - | 500万元 | 480万元 | - | 96% | -
        中央财政资金 | - | 400万元 | 380万元 | - | 95% | -
        地方资金 | - | 100万元 | 100万元 | - | 100% | -
        其他资金 | - | - | - | - | - | -
        """, Tables.funds(reading));
    assertEquals("发展茶叶1000亩", form.goal().orElseThrow().expected());
    assertEquals("""
        产出指标/数量指标 | 茶叶面积 | ≥1000亩 | 1000亩 | 0 | - |\s
        产出指标/时效指标 | 完成时间 | 2021年底 | 2021年底 | 0 | - |\s
        满意度指标/服务对象满意度指标 | 农户满意度 | ≥90% | 95% | 0 | - |\s
        """, Tables.rows(reading));
    assertEquals(Optional.empty(), form.reportedTotal());
    assertEquals("无", form.attributes().get("说明"));
    assertEquals("分配合理", form.attributes().get("分配科学性 情况说明"));
    assertEquals("无", form.attributes().get("分配科学性 存在问题和改进措施"));
    assertEquals(List.of("FIELD_DUPLICATE C6"), Tables.problems(reading));
  }

  @Test
  void hubeiWithTheWeightOfTheBudgetInItsHeadings() {
    TableReading reading = Tables.read("""
        2022年度塘湖整治项目自评表{c7}
        单位名称：桐城市水利局{c4} | 填报日期：2023年3月{c3}
        项目名称 | 塘湖整治{c6}
        主管部门 | 桐城市水利局{c2} | 项目实施单位{c2} | 桐城市水利局{c2}
        项目类别 | 1、部门预算项目 √  2、市级专项资金{c6}
        预算执行情况（万元）⏎(20分){r2} | {c2} | 预算数(A) | 执行数(B) | 执行率(B/A) | 得分(20分*执行率)
        年度财政资金总额{c2} | 200 | 200 | 100% | 20
        年度绩效目标1⏎(80分){r4} | 一级指标 | 二级指标 | 三级指标 | 年初目标值(A) | 实际完成值(B) | 得分
        产出指标(40分){r2} | 数量指标 | 整治塘湖 | 10口 | 10口 | 20
        质量指标 | 合格率 | 100% | 100% | 20
        效益指标(40分) | 社会效益指标 | 灌溉条件 | 改善 | 改善 | 40
        总分{c6} | 100分
        偏差大或⏎目标未完成⏎原因分析 | 无{c6}
        改进措施及⏎结果应用方案 | 无{c6}
        """);
    assertEquals(List.of(), Tables.errors(reading));
    PerformanceForm form = reading.orElseThrow();
    assertEquals("2022年度塘湖整治项目自评表", form.title());
    assertEquals(Optional.of(Year.of(2022)), form.fiscalYear());
    assertEquals("塘湖整治", form.project().name());
    assertEquals("年度财政资金总额 | - | 200万元 | 200万元 | 20 | 100% | 20\n", Tables.funds(reading));
    assertEquals("""
        产出指标(40分)/数量指标 | 整治塘湖 | 10口 | 10口 | 0 | 20 | -
        产出指标(40分)/质量指标 | 合格率 | 100% | 100% | 0 | 20 | -
        效益指标(40分)/社会效益指标 | 灌溉条件 | 改善 | 改善 | 0 | 40 | -
        """, Tables.rows(reading));
    assertEquals("100", form.reportedTotal().orElseThrow().score().orElseThrow().toString());
    assertEquals("无", form.attributes().get("偏差大或目标未完成原因分析"));
    assertEquals(List.of(), Tables.problems(reading));
  }

  @Test
  void amountsBehindLabelsAndGoalsOneARow() {
    TableReading reading = Tables.read("""
        项目绩效目标完成情况自评表{c7}
        (2021年度){c7}
        项目名称 | 交通安全设施维护{c6}
        预算单位 | 大英县公安局交警大队{c6}
        预算执行情况(万元){r3} | 预算数: | 312{c2} | 执行数: | 312{c2}
        其中-财政拨款: | 312{c2} | 其中-财政拨款: | 312{c2}
        其它资金: | 0{c2} | 其它资金: | 0{c2}
        年度目标完成情况{r3} | 预期目标{c3} | 目标实际完成情况{c3}
        目标1：维护信号灯{c3} | 完成{c3}
        目标2：维护标线{c3} | 完成{c3}
        绩效指标完成情况{r4} | 一级指标 | 二级指标 | 三级指标 | 预期指标值(包含数字及文字描述) | 实际完成指标值{c2}
        项目完成指标{r2} | 数量指标 | 信号灯 | 100处 | 100处{c2}
        质量指标 | 合格率 | ≥95% | 96%{c2}
        效益指标 | 社会效益指标 | 交通秩序 | 改善 | 改善{c2}
        """);
    assertEquals(List.of(), Tables.errors(reading));
    PerformanceForm form = reading.orElseThrow();
    assertEquals("大英县公安局交警大队", form.project().implementingUnit());
    assertEquals("""
        年度资金总额 | - | 312万元 | 312万元 | - | - | -
        财政拨款 | - | 312万元 | 312万元 | - | - | -
        其它资金 | - | 0万元 | 0万元 | - | - | -
        """, Tables.funds(reading));
    assertEquals(2, form.goals().size());
    assertEquals("目标2：维护标线", form.goals().get(1).expected());
    assertEquals("""
        项目完成指标/数量指标 | 信号灯 | 100处 | 100处 | 0 | - | -
        项目完成指标/质量指标 | 合格率 | ≥95% | 96% | 0 | - | -
        效益指标/社会效益指标 | 交通秩序 | 改善 | 改善 | 0 | - | -
        """, Tables.rows(reading));
    assertEquals(List.of(), Tables.problems(reading));
  }

  @Test
  void beijingWithTheWayOfScoringInAMergedCell() {
    TableReading reading = Tables.read("""
        项目支出绩效自评表{c10}
        （2016年度）{c10}
        项目名称{c2} | 社区建设{c8}
        主管部门{c2} | 海淀区民政局{c3} | 实施单位{c2} | 海淀区民政局{c3}
        项目资金（万元）{r3} | {c2} | 年初预算数(A) | 全年执行数(B) | 分值 | 执行率(B/A) | 得分{c2} | 得分计算方法
        年度资金总额{c2} | 310.2 | 154.74 | 10 | 50% | 5{c2} | 执行率*该指标分值，最高不得超过分值上限{r2}
        其中：财政拨款{c2} | 310.2 | 154.74 | - | - | -{c2}
        绩效指标{r5} | 一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值(A) | 全年实际值(B) | 得分计算方法 | 得分 | 未完成原因分析
        产出指标（50分）{r2} | 数量指标 | 社区数 | 12.5 | 20个 | 20个 | 完成值达到指标值，记满分{r4} | 12.5 |
        时效指标 | 完成时间 | 37.5 | 12月 | 12月 | 37.5 |
        效益指标 | 社会效益指标 | 居民生活 | 30 | 提升 | 提升 | 30 |
        满意度指标 | 满意度指标 | 居民满意度 | 10 | ≥90% | 95% | 10 |
        总分{c4} | 100 | | | | 95 |
        """);
    assertEquals(List.of(), Tables.errors(reading));
    assertEquals("""
        年度资金总额 | 310.2万元 | - | 154.74万元 | 10 | 50% | 5
        财政拨款 | 310.2万元 | - | 154.74万元 | - | - | -
        """, Tables.funds(reading));
    assertEquals("""
        产出指标（50分）/数量指标 | 社区数 | 20个 | 20个 | 12.5 | 12.5 |  {得分计算方法=完成值达到指标值，记满分}
        产出指标（50分）/时效指标 | 完成时间 | 12月 | 12月 | 37.5 | 37.5 |  {得分计算方法=完成值达到指标值，记满分}
        效益指标/社会效益指标 | 居民生活 | 提升 | 提升 | 30 | 30 |  {得分计算方法=完成值达到指标值，记满分}
        满意度指标/满意度指标 | 居民满意度 | ≥90% | 95% | 10 | 10 |  {得分计算方法=完成值达到指标值，记满分}
        """, Tables.rows(reading));
    assertEquals(List.of(), Tables.problems(reading));
  }

  @Test
  void wholeDepartment() {
    TableReading reading = Tables.read("""
        部门整体支出绩效自评表{c9}
        （2022年度）{c9}
        部门名称{c2} | 金寨县林业局{c5} | 自评得分 | 98
        预算资金(万元){r3} | {c2} | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额{c2} | 1000 | 1200 | 1176 | 10 | 98% | 9.8
        其中：基本支出{c2} | 800 | 900 | 890 | — | — | —
        年度总体目标{r2} | 预期目标{c4} | 实际完成情况{c4}
        造林{c4} | 完成{c4}
        绩效指标{r4} | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
        产出指标 | 数量指标 | 造林面积 | ≥1000亩 | 1000亩 | 50 | 50 |
        效益指标 | 生态效益指标 | 森林覆盖率 | ≥75% | 75.4% | 30 | 28.2 | 略低
        满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 91% | 10 | 10 |
        """);
    assertEquals(List.of(), Tables.errors(reading));
    PerformanceForm form = reading.orElseThrow();
    assertEquals(FormKind.SELF_EVALUATION, form.kind());
    assertEquals("金寨县林业局", form.project().name());
    assertEquals("98", form.reportedTotal().orElseThrow().score().orElseThrow().toString());
    assertEquals("""
        年度资金总额 | 1000万元 | 1200万元 | 1176万元 | 10 | 98% | 9.8
        基本支出 | 800万元 | 900万元 | 890万元 | - | - | -
        """, Tables.funds(reading));
    assertEquals(3, form.indicators().size());
    assertEquals(List.of(), Tables.problems(reading));
  }
}
