package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Holds the kind of the actual value against that of the target.
 *
 * <p>R15–R17.
 */
final class ActualKindRule extends RowRule {
  ActualKindRule() {
    super(
        "ACTUAL_KIND_MISMATCH",
        Severity.WARNING,
        new RuleDescription(
            "R15–R17",
            Message.of(
                "The actual value is not of the kind that its target asks for: a number, a date, or a judgement.",
                "实际完成值与指标值不是同一类内容（数值、时间、定性判断）。"),
            Message.of(
                "Such an answer cannot be compared; 100% against a date may only be a rate of punctuality.",
                "所答非所问，无法比较完成情况。"),
            "指标值“12月30日前”，实际完成值“完成”；指标值“显著提升”，实际完成值“100%”",
            Message.of(
                "Report what the target asks for: the number, the date, the degree reached.",
                "按指标值的形式填写：数量填数值，时限填日期，定性填达到的程度。")));
  }

  @Override
  public Set<String> supersedes() {
    return Set.of("UNIT_MISMATCH");
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    if (row.actual().isMissing() || !ActualKinds.mismatch(row)) {
      return;
    }
    Optional<String> suggestion = Recovery.actual(row, context.facts().goals());
    findings.accept(at(row.at("actual"))
        .expected(suggestion)
        .reported(row.actualText())
        .suggestion(suggestion)
        .message(
            "\"" + row.actualText() + "\" does not answer the target \"" + row.targetText()
                + "\"; report "
                + asked(row)
                + suggestion.map(s -> " (the annual goal says " + s + ")").orElse(""),
            "实际完成值“" + row.actualText() + "”与指标值“" + row.targetText() + "”不是同一类内容；请填写"
                + askedInChinese(row)
                + suggestion.map(s -> "（年度目标完成情况中为“" + s + "”）").orElse(""))
        .build());
  }

  private static String asked(Row row) {
    return switch (row.target().kind()) {
      case NUMBER, MEASURE -> "the number reached";
      case DATE, PERIOD, DURATION, CONDITIONS -> "the date or the time it took";
      default -> "the degree reached";
    };
  }

  private static String askedInChinese(Row row) {
    return switch (row.target().kind()) {
      case NUMBER, MEASURE -> "实际完成的数值";
      case DATE, PERIOD, DURATION, CONDITIONS -> "实际完成的时间";
      default -> "实际达到的程度";
    };
  }
}
