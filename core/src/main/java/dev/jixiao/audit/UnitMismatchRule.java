package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Unit;
import dev.jixiao.value.UnitMatch;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Holds the units of a row against each other.
 *
 * <p>R22.
 */
final class UnitMismatchRule extends RowRule {
  private static final Set<String> CODES = Set.of(
      ProblemCode.UNIT_MISMATCH.name(),
      ProblemCode.UNIT_CONTRADICTION.name(),
      ProblemCode.PERCENT_AMBIGUOUS.name());

  UnitMismatchRule() {
    super(
        "UNIT_MISMATCH",
        Severity.WARNING,
        new RuleDescription(
            "R22",
            Message.of(
                "The units of target and actual value, or of name and target, differ.",
                "指标值、实际完成值或指标名称的计量单位不一致。"),
            Message.of("件 and 件次 count different things.", "“件”与“件次”口径不同，无法直接比较。"),
            "指标值20件，实际完成值70余件次",
            Message.of(
                "Use one unit in the name, the target and the actual value.",
                "统一指标名称、指标值和实际完成值的计量单位。")));
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    Problem problem = row.comparison().problem().orElse(null);
    if (problem != null && CODES.contains(problem.code())) {
      findings.accept(at(row.at("actual"))
          .reported(row.actualText())
          .message(
              problem.message() + "; use one unit", problem.message(Locale.CHINESE) + "；请统一计量单位")
          .build());
    }
    Quantity required = row.target().quantity();
    Unit named = Names.unit(row.name());
    if (required != null && named.match(required.unit()) == UnitMatch.CONTRADICTING) {
      findings.accept(ofName(row, named, required));
    }
  }

  private Finding ofName(Row row, Unit named, Quantity required) {
    return at(row.at("target"))
        .reported(row.targetText())
        .message(
            "the name \"" + row.name() + "\" counts in " + named + ", but the target is " + required
                + "; use one unit",
            "指标名称“" + row.name() + "”的计量单位为“" + named + "”，指标值为“" + required + "”；请统一计量单位")
        .build();
  }
}
