package dev.jixiao.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read in an actual cell, part by part, and which cells read alike. */
class ActualValueTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      253 | NUMBER 253
      约1737平方米 | NUMBER ≈ 1737平方米 roughly
      70余件次 | INEQUALITY > 70件次 roughly
      ≥95% | INEQUALITY ≥ 95%
      =5次 | INEQUALITY = 5次
      80%~90% | RANGE 80% and 90%
      2023年11月5日 | DATE 2023-11-05
      ≤12.31日 | DATE ≤ --12-31
      2021年1月-12月 | PERIOD 2021-01 to 2021-12
      较上年增长10% | CHANGE 10%
      下降30% | CHANGE -30%
      1:1.5 | RATIO 1 and 1.5
      显著提升 | LEVEL level 显著提升
      已完成 | COMPLETION says DONE
      基本完成 | COMPLETION says PARTLY
      20件；合格率95% | SEVERAL of [20件, 95%]
      / | MISSING
      '' | MISSING
      清澈 | TEXT
      """)
  void eachPart(String text, String parts) {
    assertEquals(parts, parts(ActualValue.of(text)));
    assertEquals(text, ActualValue.of(text).text());
    assertEquals(text, ActualValue.of(text).toString());
    assertEquals(
        ActualValue.of(text).kind() == ActualKind.MISSING, ActualValue.of(text).isMissing());
  }

  /** Lines that are all understood are several conditions; one that is not leaves the cell a text. */
  @Test
  void severalLinesAreReadWholeOrNotAtAll() {
    assertEquals("SEVERAL of [100件, 98%]", parts(ActualValue.of("100件\n98%")));
    assertEquals("NUMBER 100件", parts(ActualValue.of("100件\n")));
    assertEquals("TEXT", parts(ActualValue.of("100件\n乱七八糟")));
    assertEquals("100件\n乱七八糟", ActualValue.of("100件\n乱七八糟").canonical());
    assertEquals("TEXT", parts(ActualValue.of("100件\n无")));
  }

  private static String parts(ActualValue value) {
    return Stream.of(
            value.kind().name(),
            value.relation().symbol(),
            value.quantity().map(Object::toString).orElse(""),
            value.secondQuantity().map(q -> "and " + q).orElse(""),
            value.date().map(Object::toString).orElse(""),
            value.endDate().map(d -> "to " + d).orElse(""),
            value.level().map(l -> "level " + l).orElse(""),
            value.statement().map(s -> "says " + s).orElse(""),
            value.parts().isEmpty() ? "" : "of " + value.parts(),
            value.isApproximate() ? "roughly" : "")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "100件（其中30件未完成）, 其中30件未完成",
    "100件（预计）, 预计",
    "100件（含线上20件）, ''",
    "100件, ''",
    "清澈（预计）, ''",
  })
  void theRemarkThatLeavesTheNumberOpen(String text, String remark) {
    assertEquals(remark, ActualValue.of(text).remark().orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "≥90％, >=90%",
    "20 件, ２０件",
    "/, 无",
    "清澈, 清澈",
    "2023.11.5, 2023年11月5日",
  })
  void cellsThatReadAlikeAreEqual(String one, String other) {
    assertEquals(ActualValue.of(one), ActualValue.of(other));
    assertEquals(ActualValue.of(one).hashCode(), ActualValue.of(other).hashCode());
  }

  @ParameterizedTest
  @CsvSource({
    "90%, 91%",
    "90%, ≥90%",
    "约20件, 20件",
    "20件, 20人",
    "完成, 未完成",
    "清澈, 浑浊",
    "清澈, /",
  })
  void othersAreNot(String one, String other) {
    assertNotEquals(ActualValue.of(one), ActualValue.of(other));
    assertNotEquals(ActualValue.of(one).hashCode(), ActualValue.of(other).hashCode());
    assertNotEquals(ActualValue.of(one), (Object) one);
  }

  @Test
  void readStrictlyATextInNoNotationIsAProblem() {
    assertEquals(
        "ACTUAL_UNREADABLE", ActualValue.parse("清澈").problem().orElseThrow().code());
    assertEquals("20件", ActualValue.parse("20 件").orElseThrow().canonical());
    assertThrows(NullPointerException.class, () -> ActualValue.of(null));
  }
}
