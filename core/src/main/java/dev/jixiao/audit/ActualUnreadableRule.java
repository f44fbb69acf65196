package dev.jixiao.audit;

import dev.jixiao.compare.ActualKind;
import dev.jixiao.problem.Message;
import java.util.function.Consumer;

/**
 * Looks for actual values that hold a number or a date which no notation takes.
 *
 * <p>A value that holds neither is no answer at all, which is for {@link ActualKindRule} to say.
 */
final class ActualUnreadableRule extends RowRule {
  ActualUnreadableRule() {
    super(
        "ACTUAL_UNREADABLE",
        Severity.WARNING,
        new RuleDescription(
            "notation",
            Message.of(
                "An actual value speaks of a number or a date, but in no known notation.",
                "实际完成值含有数字，但不是可识别的数值或日期写法。"),
            Message.of(
                "An actual value that cannot be read cannot be compared, and its row has no score.",
                "无法识别的完成值不能与指标值比较，该行无法计分。"),
            "指标值“2020年12月31日前”，实际完成值“20201231”；指标值“≥20件”，实际完成值“办理二十几件”",
            Message.of(
                "Write the number with its unit, or the whole date, and nothing else.",
                "只填写带单位的数值或完整日期。")));
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    // a rank or a survey has points by other cells of its row
    boolean unreadable = row.score().points().isEmpty()
        && row.actual().kind() == ActualKind.TEXT
        && asksForNumberOrTime(row.target())
        && !ActualKinds.mismatch(row);
    if (unreadable) {
      findings.accept(at(row.at("actual"))
          .reported(row.actualText())
          .message(
              "the actual value \"" + Names.clipped(row.actualText())
                  + "\" is in no known notation; write only the number with its unit, or the whole date",
              "实际完成值“" + Names.clipped(row.actualText()) + "”不是可识别的写法；请只填写带单位的数值或完整日期")
          .build());
    }
  }

  private static boolean asksForNumberOrTime(TargetFacts target) {
    return switch (target.kind()) {
      case NUMBER, MEASURE, DURATION, DATE, PERIOD, CONDITIONS -> true;
      case LEVEL, STATEMENT, FREE, MISSING, OWN -> false;
    };
  }
}
