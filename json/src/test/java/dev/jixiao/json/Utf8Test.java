package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bytes are decoded, or found malformed at the same place, as the decoder of the platform does it. */
class Utf8Test {
  private static final List<byte[]> PIECES = List.of(
      "a".getBytes(StandardCharsets.UTF_8),
      "\n".getBytes(StandardCharsets.UTF_8),
      "\"target\": ".getBytes(StandardCharsets.UTF_8),
      "×".getBytes(StandardCharsets.UTF_8),
      "年度，绩效指标。".getBytes(StandardCharsets.UTF_8),
      "\u0800\ud7ff\ue000\uffff".getBytes(StandardCharsets.UTF_8),
      "𠮷".getBytes(StandardCharsets.UTF_8));
  private static final List<String> MALFORMED = List.of(
      "80",
      "C0 80",
      "C1 BF",
      "C3",
      "E0 80 80",
      "E0 9F BF",
      "E4 B8",
      "ED A0 80",
      "ED BF BF",
      "F0 80 80 80",
      "F0 8F BF BF",
      "F0 A0 AE",
      "F4 90 80 80",
      "F5 80 80 80",
      "FF");

  @Test
  void whatIsWellFormedIsDecodedAndWhatIsNotIsFoundWhereItBegins() {
    Random random = new Random(2020);
    int malformed = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = document(random);
      String expected = byPlatform(bytes);
      malformed += expected.startsWith("malformed") ? 1 : 0;
      assertEquals(expected, decoded(bytes), () -> HexFormat.ofDelimiter(" ").formatHex(bytes));
    }
    assertTrue(malformed > 1_000 && malformed < 19_000, malformed + " of them malformed");
  }

  private static byte[] document(Random random) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = random.nextInt(8); i >= 0; i--) {
      bytes.writeBytes(PIECES.get(random.nextInt(PIECES.size())));
    }
    if (random.nextBoolean()) {
      String piece = MALFORMED.get(random.nextInt(MALFORMED.size()));
      bytes.writeBytes(HexFormat.ofDelimiter(" ").parseHex(piece));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      bytes.writeBytes(PIECES.get(random.nextInt(PIECES.size())));
    }
    return bytes.toByteArray();
  }

  private static String decoded(byte[] bytes) {
    Utf8 decoder = new Utf8(1);
    decoder.decode(bytes, 0, bytes.length);
    JsonText text = decoder.text(1);
    return decoder.malformedAt() < 0
        ? new String(text.chars(), text.from(), text.length())
        : "malformed at " + decoder.malformedAt();
  }

  private static String byPlatform(byte[] bytes) {
    try {
      return Encodings.decode(bytes, 0, bytes.length, StandardCharsets.UTF_8).toString();
    } catch (Encodings.MalformedException e) {
      return "malformed at " + e.offset();
    }
  }
}
