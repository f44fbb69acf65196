package dev.jixiao.audit;

import dev.jixiao.form.AnnualGoal;
import dev.jixiao.problem.Message;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks for marks for nothing.
 *
 * <p>R14.
 */
final class PlaceholderRule extends StandardRule {
  PlaceholderRule() {
    super(
        "PLACEHOLDER",
        Severity.INFO,
        new RuleDescription(
            "R14",
            Message.of("A cell holds a mark for nothing, such as / or —.", "单元格只填占位符，如“/”“—”“无”。"),
            Message.of(
                "A mark says neither that there is nothing to say nor that something was forgotten.",
                "占位符无法说明是没有内容还是漏填。"),
            "偏差原因填“/”",
            Message.of("Leave the cell blank, or fill it in.", "没有内容的留空，有内容的如实填写。")));
  }

  @Override
  public void check(AuditContext context, Consumer<Finding> findings) {
    for (Row row : context.facts().applying()) {
      check(row.at("deviation"), row.deviation(), findings);
    }
    List<AnnualGoal> goals = context.form().goals();
    for (int i = 0; i < goals.size(); i++) {
      String location = goals.size() == 1 ? "/goal" : "/goals/" + i;
      check(location + "/expected", goals.get(i).expected(), findings);
      check(location + "/actual", goals.get(i).actual(), findings);
    }
  }

  private void check(String location, String text, Consumer<Finding> findings) {
    if (Reasons.isPlaceholder(text)) {
      boolean number = text.chars().anyMatch(c -> c >= '1' && c <= '9');
      findings.accept(at(location)
          .reported(text.strip())
          .message(
              "\"" + text.strip() + "\" is only a "
                  + (number ? "number, which explains nothing" : "mark")
                  + "; leave the cell blank or fill it in",
              "“" + text.strip() + (number ? "”只是数字，没有文字说明" : "”只是占位符") + "；没有内容请留空，有内容请如实填写")
          .build());
    }
  }
}
