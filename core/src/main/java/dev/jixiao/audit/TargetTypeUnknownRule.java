package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.target.UnknownTarget;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks for targets of types that are not registered.
 *
 * <p>notation.
 */
final class TargetTypeUnknownRule extends RowRule {
  TargetTypeUnknownRule() {
    super(
        "TARGET_TYPE_UNKNOWN",
        Severity.WARNING,
        new RuleDescription(
            "notation",
            Message.of("A target is of a type that this program does not know.", "指标值的类型未在本程序中登记。"),
            Message.of("It is kept, but cannot be compared.", "该指标值被保留，但无法比较。"),
            "{\"type\": \"water-quality\", \"text\": \"Ⅲ类\"}",
            Message.of(
                "Register the type, or write the target in a standard notation.",
                "登记该指标类型，或改用标准写法。")));
  }

  @Override
  public Set<String> supersedes() {
    return Set.of("TARGET_MISSING");
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    if (row.indicator().target() instanceof UnknownTarget target) {
      findings.accept(at(row.at("target"))
          .reported(target.text())
          .message(
              "the target \"" + target.text() + "\" is of the unknown type " + target.type()
                  + "; register the type",
              "指标值“" + target.text() + "”的类型“" + target.type() + "”未登记，请登记该类型")
          .build());
    }
  }
}
