package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Ratio;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;

/** Writes the catalogue of rules as a page in Markdown. */
final class Catalogue {
  // a count, not a share
  private static final Ratio MANY = Ratio.of(10, 1);

  private Catalogue() {}

  static String page(
      Collection<AuditRule> rules, Map<String, Severity> severities, Map<String, Ratio> values) {
    StringBuilder page = new StringBuilder("# 审核规则目录 / Catalogue of audit rules\n\n");
    page.append("| 代码 code | 级别 severity | 检查内容 | what |\n|---|---|---|---|\n");
    for (AuditRule rule : rules) {
      Message what = rule.description().what();
      page.append("| `")
          .append(rule.code())
          .append("` | ")
          .append(label(severity(rule, severities)))
          .append(" | ")
          .append(cell(what.chinese()))
          .append(" | ")
          .append(cell(what.english()))
          .append(" |\n");
    }
    rules.forEach(rule -> section(page, rule, severity(rule, severities), values));
    return page.toString();
  }

  private static Severity severity(AuditRule rule, Map<String, Severity> severities) {
    return severities.getOrDefault(rule.code(), rule.severity());
  }

  private static String label(Severity severity) {
    return severity.label().chinese() + " " + severity.label().english();
  }

  private static void section(
      StringBuilder page, AuditRule rule, Severity severity, Map<String, Ratio> values) {
    RuleDescription description = rule.description();
    page.append("\n## ").append(rule.code()).append("\n\n");
    line(page, "级别 severity", label(severity));
    line(page, "来源 source", description.source());
    both(page, "检查内容 what", description.what());
    both(page, "原因 why", description.why());
    line(page, "示例 example", description.example());
    both(page, "处理办法 how to fix", description.fix());
    for (Threshold threshold : rule.thresholds()) {
      Ratio value = values.getOrDefault(threshold.name(), threshold.defaultValue());
      Message meaning = threshold.meaning();
      page.append("- 阈值 threshold `")
          .append(threshold.name())
          .append("` = ")
          .append(value.compareTo(MANY) > 0 ? value.toBigDecimal(0, RoundingMode.HALF_UP) : value)
          .append("：")
          .append(meaning.chinese())
          .append(" / ")
          .append(meaning.english())
          .append('\n');
    }
  }

  private static void both(StringBuilder page, String label, Message message) {
    if (!message.english().isEmpty()) {
      line(page, label, message.chinese() + " / " + message.english());
    }
  }

  private static void line(StringBuilder page, String label, String text) {
    if (!text.isEmpty()) {
      page.append("- ").append(label).append("：").append(text).append('\n');
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
