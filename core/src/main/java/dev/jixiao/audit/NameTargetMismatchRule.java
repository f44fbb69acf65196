package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Quantity;
import java.util.List;
import java.util.function.Consumer;

/**
 * Holds the numbers in names against targets.
 *
 * <p>R21.
 */
final class NameTargetMismatchRule extends RowRule {
  NameTargetMismatchRule() {
    super(
        "NAME_TARGET_MISMATCH",
        Severity.WARNING,
        new RuleDescription(
            "R21",
            Message.of(
                "A number in the name of the indicator differs from its target.",
                "指标名称中的数值与指标值不一致。"),
            Message.of("One of the two is not what was planned.", "名称与指标值必有一处与计划不符。"),
            "名称“年内完成200件法律援助案件(件）”，指标值100",
            Message.of("Make the name and the target agree.", "统一指标名称与指标值。")));
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    Quantity required = row.target().quantity();
    if (required == null) {
      return;
    }
    List<Mention> fitting = NameNumbers.fitting(row, required);
    Quantity named = fitting.size() == 1 ? fitting.get(0).quantity() : null;
    if (named == null || agrees(named, required)) {
      return;
    }
    String relation = row.target().relation().symbol();
    findings.accept(at(row.at("target"))
        .expected(named.toString())
        .reported(row.targetText())
        .suggestion(relation + named)
        .message(
            "the name \"" + Names.clipped(row.name()) + "\" says " + named
                + ", but the target is \"" + row.targetText() + "\"; make them agree",
            "指标名称“" + Names.clipped(row.name()) + "”中为" + named + "，指标值为“" + row.targetText()
                + "”；请统一")
        .build());
  }

  private static boolean agrees(Quantity named, Quantity required) {
    Quantity other = required.unit().isNone() ? required.withUnit(named.unit()) : required;
    return named.compareTo(other) == 0;
  }
}
