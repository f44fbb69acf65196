package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Ratio;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;

/**
 * Measures the reasons.
 *
 * <p>R50.
 */
final class TextTooLongRule extends RowRule {
  private static final Threshold LENGTH =
      Threshold.of("reason-length", "200", "the most characters of a reason", "偏差原因的字数上限");

  TextTooLongRule() {
    super(
        "TEXT_TOO_LONG",
        Severity.INFO,
        new RuleDescription(
            "R50",
            Message.of("A reason is longer than the form allows.", "偏差原因超过规定字数。"),
            Message.of("Forms ask for one or two hundred characters.", "填表说明一般要求100或200字以内。"),
            "偏差原因300字",
            Message.of("Shorten it.", "精简文字。")));
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(LENGTH);
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    String reason = row.deviation();
    int length = reason.codePointCount(0, reason.length());
    Ratio most = context.threshold(LENGTH);
    if (Ratio.of(length, 1).compareTo(most) > 0) {
      findings.accept(at(row.at("deviation"))
          .message(
              "the reason has " + length + " characters, more than "
                  + most.toBigDecimal(0, RoundingMode.DOWN) + "; shorten it",
              "偏差原因" + length + "字，超过" + most.toBigDecimal(0, RoundingMode.DOWN) + "字，请精简")
          .build());
    }
  }
}
