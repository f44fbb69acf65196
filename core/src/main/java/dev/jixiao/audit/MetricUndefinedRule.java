package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks for percentages without a rate.
 *
 * <p>R47.
 */
final class MetricUndefinedRule extends RowRule {
  private static final List<String> ACTIVITIES = List.of(
      "开展", "组织", "举办", "开办", "召开", "建设", "开设", "制作", "编制", "印发", "购置", "购买", "发放", "参加", "实施");
  private static final List<String> METRICS = List.of(
      "率", "度", "比", "占", "数", "量", "额", "分", "值", "完成", "达标", "合格", "及时", "准确", "覆盖", "到位", "完好",
      "正常", "保障", "增长", "提高", "提升", "降低", "下降", "减少", "合规", "规范", "有效", "按", "全", "质", "情况", "效果",
      "水平", "性", "验收", "通过", "符合", "满足", "任务", "程序", "对象", "当年", "不");

  MetricUndefinedRule() {
    super(
        "METRIC_UNDEFINED",
        Severity.WARNING,
        new RuleDescription(
            "R47",
            Message.of(
                "A percentage is the target of an activity that has nothing to measure.",
                "指标名称是一项活动，没有可衡量的比率，却以百分比为指标值。"),
            Message.of("Nobody can say what 90% of it would be.", "无法说明百分比衡量的是什么。"),
            "“在电视台开办法治栏目，增强宣传实效”，指标值≥90%",
            Message.of("Name the rate that is measured, such as 合格率.", "指标名称应写明所衡量的比率，如“合格率”。")));
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    String name = row.name();
    boolean activity = row.target().isRate()
        && ACTIVITIES.stream().anyMatch(name::contains)
        && METRICS.stream().noneMatch(name::contains);
    if (activity) {
      findings.accept(at(row.at("name"))
          .reported(name)
          .message(
              "\"" + name + "\" is an activity; name the rate of which \"" + row.targetText()
                  + "\" is the target",
              "指标“" + name + "”是一项活动，未说明“" + row.targetText() + "”所衡量的比率；请写明")
          .build());
    }
  }
}
