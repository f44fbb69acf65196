package dev.jixiao.audit;

import dev.jixiao.form.FormKind;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Ratio;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the catalogue of rules as a page in Markdown. */
final class Catalogue {
  private Catalogue() {}

  static String page(Collection<AuditRule> rules, AuditProfile profile, Map<String, Ratio> values) {
    StringBuilder page = new StringBuilder("# 审核规则目录 / Catalogue of audit rules\n\n");
    page.append("| 代码 code | 级别 severity | 检查内容 | what |\n|---|---|---|---|\n");
    for (AuditRule rule : rules) {
      Message what = rule.description().what();
      page.append("| `")
          .append(rule.code())
          .append("` | ")
          .append(label(rule, profile))
          .append(" | ")
          .append(cell(what.chinese()))
          .append(" | ")
          .append(cell(what.english()))
          .append(" |\n");
    }
    rules.forEach(rule -> section(page, rule, profile, values));
    return page.toString();
  }

  private static String label(AuditRule rule, AuditProfile profile) {
    CheckSettings settings = profile.check(rule.code());
    Message label = settings.severity().orElse(rule.severity()).label();
    return settings.enabled() ? label.chinese() + " " + label.english() : "停用 off";
  }

  private static void section(
      StringBuilder page, AuditRule rule, AuditProfile profile, Map<String, Ratio> values) {
    RuleDescription description = rule.description();
    page.append("\n## ").append(rule.code()).append("\n\n");
    line(page, "级别 severity", label(rule, profile));
    Set<FormKind> kinds = profile.check(rule.code()).kinds().orElseGet(rule::kinds);
    if (kinds.size() < FormKind.values().length) {
      line(
          page,
          "适用 kinds",
          kinds.stream().sorted().map(FormKind::heading).collect(Collectors.joining("、")));
    }
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
          .append(threshold.written(value))
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
