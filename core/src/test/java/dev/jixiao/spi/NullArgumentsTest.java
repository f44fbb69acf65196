package dev.jixiao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jixiao.audit.RuleDescription;
import dev.jixiao.audit.Threshold;
import dev.jixiao.form.AttributeKey;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.report.MarkdownReport;
import dev.jixiao.report.Portfolio;
import dev.jixiao.report.TextReport;
import dev.jixiao.rules.RoundingRule;
import dev.jixiao.rules.WeightPlan;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A null where none is allowed is refused at once and by its name, not by whatever meets it later. */
class NullArgumentsTest {
  private static final Message TEXT = Message.of("text");

  private static Arguments call(String name, String method, Executable call) {
    return Arguments.of(method, name, call);
  }

  static Stream<Arguments> calls() {
    return Stream.of(
        call("amount", "Money.of", () -> Money.of((String) null, MoneyUnit.YUAN)),
        call("unit", "Money.of", () -> Money.of("1", null)),
        call("unit", "Money.of", () -> Money.of(BigDecimal.ONE, null)),
        call("unit", "Money.parse", () -> Money.parse("1", null)),
        call("unit", "Money.parse", () -> Money.parse("1元", null)),
        call("unit", "Quantity.of", () -> Quantity.of("1", null)),
        call("unit", "Quantity.of", () -> Quantity.of(BigDecimal.ONE, null)),
        call("unit", "Quantity.of", () -> Quantity.of(1, 0, null)),
        call("unit", "Quantity.withUnit", () -> Quantity.of("1", Unit.NONE).withUnit(null)),
        call("value", "Parsed.ok", () -> Parsed.ok(null)),
        call("problem", "Parsed.failed", () -> Parsed.failed(null)),
        call("name", "AttributeKey.ofText", () -> AttributeKey.ofText(null)),
        call("reader", "AttributeKey.of", () -> AttributeKey.of("a", null, text -> "")),
        call("writer", "AttributeKey.of", () -> AttributeKey.of("a", text -> text, null)),
        call("mode", "RoundingRule", () -> new RoundingRule(2, null)),
        call("name", "WeightPlan", () -> new WeightPlan(null, Points.ZERO, Map.of())),
        call("budget", "WeightPlan", () -> new WeightPlan("a", null, Map.of())),
        call("name", "Threshold.of", () -> Threshold.of(null, "1", "", "")),
        call("defaultValue", "Threshold", () -> new Threshold("a", null, false, TEXT)),
        call("meaning", "Threshold", () -> new Threshold("a", Ratio.ONE, false, null)),
        call("what", "RuleDescription", () -> new RuleDescription("", null, TEXT, "", TEXT)),
        call("fix", "RuleDescription", () -> new RuleDescription("", TEXT, TEXT, "", null)),
        call("locale", "TextReport.in", () -> TextReport.in(null)),
        call("locale", "MarkdownReport.in", () -> MarkdownReport.in(null)),
        call("score", "Entry.scored", () -> Portfolio.Entry.scored("a", null, List.of())),
        call("problem", "Entry.unreadable", () -> Portfolio.Entry.unreadable("a", 1, null)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("calls")
  void isRefusedByItsName(String method, String name, Executable call) {
    assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
  }
}
