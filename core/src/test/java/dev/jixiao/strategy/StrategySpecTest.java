package dev.jixiao.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrategySpecTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "proportional",
        "reverse-linear(zeroAt=2)",
        "bands(bands=90%:100%,80%:80%,60%:50%, of=value)",
        "split(initial=40%, strategy=bands(bands=90%:100%,80%:80%, of=value))",
        "levels(levels=\"a=1,b=2\")",
        "levels(levels=\"\")",
        "levels(levels=\")\")",
        "levels(levels=\"a)b(c\")",
        "levels(levels=\" a\")",
        "levels(levels=a,b)",
        "levels(levels=a,b, c=(d=e,f))",
        "levels(levels=\"he said \\\"no\\\" \\\\ (\")"
      })
  void readsWhatItWrites(String text) {
    assertEquals(text, StrategySpec.parse(text).toString());
  }

  @Test
  void readsSpacesAndEmptyBracketsAsWell() {
    assertEquals(StrategySpec.of("a"), StrategySpec.parse(" a ( ) "));
    StrategySpec both = StrategySpec.of("a").with("b", "1").with("c", "2");
    assertEquals(both, StrategySpec.parse("a( b = 1 ,c=2)"));
    assertEquals(both, StrategySpec.parse("a(b= \"1\" , c = \"2\" )"));
    assertEquals(both, StrategySpec.parse("a（b＝1，c＝2）"));
  }

  @Test
  void keepsTheOrderOfParameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("z", "1");
    parameters.put("a", "2");
    assertEquals("x(z=1, a=2)", new StrategySpec("x", parameters).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "(", "a(", ")", "a\"b", "a\\b", "a=", "a,b", "a b", " a", "a\u0007"})
  void aNameIsOneWordWithoutTheSignsOfTheNotation(String name) {
    assertThrows(IllegalArgumentException.class, () -> StrategySpec.of(name));
    StrategySpec spec = StrategySpec.of("a");
    assertThrows(IllegalArgumentException.class, () -> spec.with(name, "1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a(",
        "a(b",
        "a(b=1",
        "a(b=1,c",
        "a(b=1))",
        "a(b=1)x",
        "a(b=1, b=2)",
        "a(=1)",
        "a b(c=1)",
        "a(b=\"1)"
      })
  void refusesWhatIsNoStrategyWithTheText(String text) {
    String message = assertThrows(IllegalArgumentException.class, () -> StrategySpec.parse(text))
        .getMessage();
    assertEquals(
        true, message.contains("\"" + text) || message.contains("name is one word"), message);
  }
}
