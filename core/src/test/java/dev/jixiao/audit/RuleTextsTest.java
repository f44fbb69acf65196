package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jixiao.problem.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the standard rules are read strictly: a slip in the resource is found at once. */
class RuleTextsTest {
  private static final String WHOLE = """
      # a remark

      [ACME]
      source = R01
      what = What = this.
      what.zh = 什么。
      why = Why.
      why.zh = 为何。
      example = “≥90%”
      fix = Mend it.
      fix.zh = 更正。
      """;

  private static Map<String, RuleDescription> read(String text) {
    return RuleTexts.read(new StringReader(text));
  }

  @Test
  void everyKeyIsRead() {
    assertEquals(
        Map.of(
            "ACME",
            new RuleDescription(
                "R01",
                Message.of("What = this.", "什么。"),
                Message.of("Why.", "为何。"),
                "“≥90%”",
                Message.of("Mend it.", "更正。"))),
        read(WHOLE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[ACME]", "source = R02", "colour = red", "source", "source=R02", "what.zh: 什么"})
  void anOddOrDuplicateLineIsAnError(String line) {
    assertThrows(IllegalStateException.class, () -> read(WHOLE + line));
  }

  @Test
  void aTextThatIsMissingIsAnError() {
    for (String line : WHOLE.lines().filter(line -> line.contains(" = ")).toList()) {
      assertThrows(IllegalStateException.class, () -> read(WHOLE.replace(line + "\n", "")), line);
    }
    assertThrows(IllegalStateException.class, () -> read("source = R01"));
    assertThrows(IllegalStateException.class, () -> RuleTexts.of("ACME"));
  }

  @Test
  void everyStandardRuleHasItsTextsAndNoOther() throws IOException {
    Set<String> codes = new TreeSet<>();
    StandardRules.ALL.forEach(rule -> codes.add(rule.code()));
    try (Reader resource = new InputStreamReader(
        Objects.requireNonNull(RuleTexts.class.getResourceAsStream("rules.txt")),
        StandardCharsets.UTF_8)) {
      assertEquals(codes, new TreeSet<>(RuleTexts.read(resource).keySet()));
    }
  }
}
