package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row whose target stands in the fields {@code sign}, {@code target} and {@code unit}. */
class TargetInThreeCellsTest {
  private static FormReading read(String row) {
    return FormJson.standard().read("{\"indicators\":[{" + row + "}]}");
  }

  private static Indicator row(FormReading reading) {
    return reading.orElseThrow().indicators().get(0);
  }

  private static String field(String name, String value) {
    return value == null ? "" : ",\"" + name + "\":\"" + value + "\"";
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
          ≥      | 95    | %     | ≥95%
          不低于 | 95    | %     | ≥95%
          ≤      | 71.28 | 万元  | ≤71.28万元
          =      | 2     | 次    | =2次
          -      | 95    | %     | 95%
          ≥      | 95%   | -     | ≥95%
          ≥      | 95%   | %     | ≥95%
          ≥      | ≥95   | %     | ≥95%
          ／     | 3     | 个    | 3个
          ''     | 3     | ''    | 3
          -      | 3     | -     | 3
          ≥      | 1     | 万人  | ≥1万人
          """)
  void theCellsAreOneTarget(String sign, String value, String unit, String canonical) {
    FormReading reading =
        read("\"name\":\"n\"" + field("sign", sign) + field("target", value) + field("unit", unit));
    assertEquals(List.of(), reading.problems());
    assertEquals(canonical, row(reading).target().canonical());
    // as the builder has it, and written as one text
    assertEquals(Indicator.builder().name("n").target(sign, value, unit).build(), row(reading));
    String written = FormJson.standard().writeLine(reading.orElseThrow());
    assertEquals(reading.orElseThrow(), FormJson.standard().read(written).cleanOrElseThrow());
    // in any order
    assertEquals(
        reading.orElseThrow(),
        read(field("unit", unit).replaceFirst("^,", "")
                + (unit == null ? "" : ",")
                + "\"name\":\"n\"" + field("target", value) + field("sign", sign))
            .cleanOrElseThrow());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
          ≥ | ≤95  | %
          ≥ | 95%  | 万元
          ≥ | 20件 | 次
          """)
  void cellsThatContradictOneAnotherAreReportedAndKept(String sign, String value, String unit) {
    FormReading reading =
        read("\"name\":\"n\"" + field("sign", sign) + field("target", value) + field("unit", unit));
    assertTrue(reading.hasErrors());
    Problem problem = reading.problems().get(0);
    assertEquals("TARGET_CONTRADICTION", problem.code());
    assertEquals("/indicators/0/sign", problem.location());
    assertEquals(value, row(reading).target().text());
    assertEquals(Indicator.builder().name("n").target(sign, value, unit).build(), row(reading));
  }

  @Test
  void aCellThatSaysNothingOfTheTargetIsKept() {
    FormReading reading = read("\"sign\":\"定性\",\"target\":\"显著提升\"");
    assertEquals(List.of(), reading.problems());
    assertEquals(Map.of("sign", "定性"), row(reading).attributes());
    assertEquals("显著提升", row(reading).target().text());
    String written = FormJson.standard().writeLine(reading.orElseThrow());
    assertEquals(reading.orElseThrow(), FormJson.standard().read(written).cleanOrElseThrow());
    FormReading twice = read("\"sign\":\"定性\",\"target\":\"显著提升\",\"attributes\":{\"sign\":\"x\"}");
    assertEquals("FIELD_DUPLICATE", twice.problems().get(0).code());
    assertEquals(Map.of("sign", "x"), row(twice).attributes());
  }
}
