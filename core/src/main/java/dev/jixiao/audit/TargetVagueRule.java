package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks for degrees of change without a standard.
 *
 * <p>R24, 财预〔2021〕101号.
 */
final class TargetVagueRule extends RowRule {
  private static final List<String> CHANGES = List.of(
      "提升", "提高", "增强", "改善", "加强", "推进", "促进", "优化", "扩大", "深化", "明显", "显著", "有效", "逐步", "持续",
      "长期");

  TargetVagueRule() {
    super(
        "TARGET_VAGUE",
        Severity.INFO,
        new RuleDescription(
            "R24, 财预〔2021〕101号",
            Message.of(
                "A target states a degree of change without a standard by which it can be judged.",
                "定性指标值只有程度用语，没有可评价的标准。"),
            Message.of("Nobody can tell 有效提升 from 进一步提升.", "“有效提升”“进一步提高”等表述难以评价。"),
            "指标值“显著增强”“长期提高”",
            Message.of(
                "State a number, a grade or the standard of judgement.", "量化指标值，或写明评价标准、等级。")));
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    boolean judged = row.indicator().scoring().isPresent()
        || row.targetText().chars().anyMatch(Character::isDigit);
    boolean change = row.target().kind() == TargetFacts.Kind.LEVEL
        && CHANGES.stream().anyMatch(row.targetText()::contains);
    if (change && !judged) {
      findings.accept(at(row.at("target"))
          .reported(row.targetText())
          .message(
              "\"" + row.targetText()
                  + "\" states no standard by which it can be judged; state a number or a grade",
              "指标值“" + row.targetText() + "”没有可评价的标准；请量化或写明评价等级")
          .build());
    }
  }
}
