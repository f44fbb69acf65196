package dev.jixiao.example.selfevaluation;

import dev.jixiao.explain.Explanation;
import dev.jixiao.explain.Step;
import dev.jixiao.report.Printable;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An explanation as the page shows it: one step after the other, without the facts that stand in cells of its own. */
final class Reasons {
  private static final Set<String> SHOWN = Set.of("指标值", "实际完成值", "分值", "最终得分");
  // the rule set stands in the head of the form
  private static final String RULES = "评分规则：";

  private Reasons() {}

  static List<String> of(Explanation explanation, Locale locale) {
    List<Step> steps =
        explanation.steps().stream().filter(step -> !isShown(step)).toList();
    return new Explanation(steps).toText(locale).lines().map(Printable::line).toList();
  }

  private static boolean isShown(Step step) {
    return step instanceof Step.Fact fact
        ? SHOWN.contains(fact.name().chinese())
        : step instanceof Step.Note note && note.text().chinese().startsWith(RULES);
  }
}
