package dev.jixiao.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that want to cost time or memory end in a problem. */
class HostileDocumentTest {
  // far more than any of them takes; a reader that hangs fails here instead of holding up the build
  private static final Duration HANGS = Duration.ofMinutes(1);
  private static final int MANY = 300_000;

  private static Arguments hostile(
      String name, String code, boolean form, Supplier<String> document) {
    return Arguments.of(name, code, form, document);
  }

  private static String repeated(String piece) {
    return IntStream.range(0, MANY).mapToObj(i -> piece).collect(Collectors.joining(","));
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        hostile("deep lists", "LIMIT_EXCEEDED", false, () -> "[".repeat(5_000_000)),
        hostile("deep objects", "LIMIT_EXCEEDED", false, () -> "{\"goal\":".repeat(1_000_000)),
        hostile(
            "depth in an unknown field",
            "LIMIT_EXCEEDED",
            false,
            () -> "{\"x\":" + "[".repeat(70) + "]".repeat(70) + "}"),
        hostile(
            "the same field",
            "LIMIT_EXCEEDED",
            true,
            () -> "{" + repeated("\"title\":\"t\"") + "}"),
        hostile(
            "many unknown fields",
            "LIMIT_EXCEEDED",
            true,
            () -> "{"
                + IntStream.range(0, MANY)
                    .mapToObj(i -> "\"x" + i + "\":0")
                    .collect(Collectors.joining(","))
                + "}"),
        hostile(
            "names with one hash",
            "LIMIT_EXCEEDED",
            true,
            () -> "{"
                + IntStream.range(0, 1 << 14)
                    .mapToObj(i -> IntStream.range(0, 14)
                        .mapToObj(b -> (i >> b & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                    .map(name -> "\"" + name + "\":0")
                    .collect(Collectors.joining(","))
                + "}"),
        hostile(
            "the same attribute",
            "LIMIT_EXCEEDED",
            true,
            () -> "{\"attributes\":{" + repeated("\"a\":1") + "}}"),
        hostile(
            "rows that are none",
            "LIMIT_EXCEEDED",
            true,
            () -> "{\"indicators\":[" + repeated("1") + "]}"),
        hostile(
            "a number of a million digits",
            "LIMIT_EXCEEDED",
            true,
            () -> "{\"fiscalYear\":" + "9".repeat(1_000_000) + "}"),
        hostile(
            "a huge exponent", "NUMBER_OUT_OF_BOUNDS", true, () -> "{\"fiscalYear\":1e1000000000}"),
        hostile(
            "a huge exponent as text",
            "NUMBER_OUT_OF_BOUNDS",
            true,
            () -> "{\"fiscalYear\":\"1e-999999999\"}"),
        hostile(
            "an exponent of a million digits",
            "LIMIT_EXCEEDED",
            true,
            () -> "{\"fiscalYear\":1e" + "9".repeat(1_000_000) + "}"),
        hostile(
            "a long text",
            "LIMIT_EXCEEDED",
            true,
            () -> "{\"title\":\"" + "长".repeat(1_000_001) + "\"}"),
        hostile(
            "a long name", "LIMIT_EXCEEDED", false, () -> "{\"" + "n".repeat(2_000_000) + "\":1}"),
        hostile("a long document", "LIMIT_EXCEEDED", false, () -> " ".repeat(16 * 1024 * 1024 + 1)),
        hostile("an endless comment", "SYNTAX", false, () -> "{/*" + "*".repeat(5_000_000)),
        hostile(
            "an endless text", "SYNTAX", false, () -> "{\"title\":\"" + "\\\\".repeat(2_000_000)),
        hostile("many comments", "SYNTAX", true, () -> "{" + "/**/".repeat(1_000_000) + "}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void aHostileDocumentEndsInAProblem(
      String name, String code, boolean form, Supplier<String> document) {
    String json = document.get();
    FormReading reading =
        assertTimeoutPreemptively(HANGS, () -> FormJson.standard().read(json));
    assertTrue(
        reading.problems().stream().map(Problem::code).anyMatch(code::equals),
        () -> reading.problems().stream().limit(3).toList().toString());
    assertEquals(form, reading.form().isPresent());
    assertTrue(reading.problems().size() <= JsonLimits.standard().problems() + 1);
    byte[] bytes = json.getBytes(UTF_8);
    List<FormReading> lines = assertTimeoutPreemptively(
        HANGS,
        () -> FormJson.standard().readLines(new ByteArrayInputStream(bytes)).toList());
    assertEquals(1, lines.size());
    assertFalse(lines.get(0).problems().isEmpty());
  }

  @Test
  void everyPrefixOfADocumentEndsInAProblem() {
    String json = Fixtures.text(Fixtures.CLEAN.get(0)).strip();
    for (int length = 0; length < json.length(); length++) {
      FormReading reading = FormJson.standard().read(json.substring(0, length));
      assertFalse(reading.form().isPresent());
      assertEquals(
          "SYNTAX", reading.problems().get(reading.problems().size() - 1).code());
    }
  }

  @Test
  void anyByteThatIsNotUtf8EndsInAProblem() {
    byte[][] malformed = {
      {(byte) 0xFF},
      {(byte) 0x80},
      {(byte) 0xC0, (byte) 0xAF},
      {(byte) 0xE0, (byte) 0x80, (byte) 0x80},
      {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
      {(byte) 0xF0, (byte) 0x80, (byte) 0x80, (byte) 0x80},
      {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
      {(byte) 0xE4, (byte) 0xB8},
      {(byte) 0xC3}
    };
    for (byte[] bad : malformed) {
      byte[] head = "{\"title\":\"".getBytes(UTF_8);
      byte[] tail = "\"}".getBytes(UTF_8);
      byte[] all = new byte[head.length + bad.length + tail.length];
      System.arraycopy(head, 0, all, 0, head.length);
      System.arraycopy(bad, 0, all, head.length, bad.length);
      System.arraycopy(tail, 0, all, head.length + bad.length, tail.length);
      for (FormReading reading : List.of(
          FormJson.standard().read(new ByteArrayInputStream(all)),
          FormJson.standard().readLines(new ByteArrayInputStream(all)).toList().get(0))) {
        assertEquals("SYNTAX", reading.problems().get(0).code());
        assertFalse(reading.form().isPresent());
      }
    }
  }

  @Test
  void anEndlessStreamIsReadNoFartherThanTheLimit() {
    InputStream endless = new InputStream() {
      @Override
      public int read() {
        return ' ';
      }
    };
    JsonLimits limits = JsonLimits.standard().withDocumentLength(1000);
    FormReading reading = assertTimeoutPreemptively(
        HANGS, () -> FormJson.standard().withLimits(limits).read(endless));
    assertEquals("LIMIT_EXCEEDED", reading.problems().get(0).code());
  }

  @Test
  void aMillionRowsCostTenThousand() {
    String rows = "{\"name\":\"n\",\"target\":\"1\"},".repeat(999_999) + "{}";
    FormReading reading = assertTimeoutPreemptively(
        HANGS,
        () -> FormJson.standard()
            .withLimits(JsonLimits.standard().withDocumentLength(50_000_000))
            .read("{\"indicators\":[" + rows + "]}"));
    assertEquals(10_000, reading.orElseThrow().indicators().size());
    assertEquals(1, reading.problems().size());
    assertEquals("/indicators/10000", reading.problems().get(0).location());
  }

  @Test
  void noDocumentNamesAClassToBeMade() {
    FormReading reading = FormJson.standard()
        .read(
            "{\"@class\":\"java.lang.Runtime\",\"indicators\":[{\"target\":{\"type\":\"java.lang.Runtime\",\"text\":\"x\"}}]}");
    assertEquals("FIELD_UNKNOWN", reading.problems().get(0).code());
    assertEquals(
        "UnknownTarget[type=java.lang.Runtime, text=x]",
        reading.orElseThrow().indicators().get(0).target().toString());
  }
}
