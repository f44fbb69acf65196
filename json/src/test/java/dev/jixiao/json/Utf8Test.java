package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bytes are read, or found malformed at the same place, as the decoder of the platform does it: the parser takes more. */
class Utf8Test {
  private static final List<byte[]> PIECES = List.of(
      "a".getBytes(StandardCharsets.UTF_8),
      "\\n".getBytes(StandardCharsets.UTF_8),
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
  // where a text may stand: as a cell, as a name, in what is skipped, as a number's text
  private static final List<String> FRAMES = List.of(
      "{\"title\":\"%s\"}",
      "{\"attributes\":{\"%s\":\"x\"}}",
      "{\"unknown\":[\"%s\"]}",
      "{\"%s\":1}",
      "{\"indicators\":[{\"weight\":\"%s\"}]}",
      "{\"title\":\"t\"}%s",
      "{\"title\":%s}");

  @Test
  void whatIsWellFormedIsDecodedAndWhatIsNotIsFoundWhereItBegins() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int malformed = 0;
    for (int i = 0; i < 5_000; i++) {
      byte[] text = text(random);
      String frame = FRAMES.get(random.nextInt(FRAMES.size()));
      byte[] document = framed(frame, text);
      FormReading reading = FormJson.standard().read(document);
      String why = HexFormat.ofDelimiter(" ").formatHex(document) + " seed " + seed;
      try {
        String decoded =
            Encodings.decode(text, 0, text.length, StandardCharsets.UTF_8).toString();
        assertTrue(
            reading.problems().stream().noneMatch(problem -> isEncoding(problem)),
            () -> reading.problems() + " " + why);
        if (frame.startsWith("{\"title\":\"%s")) {
          assertEquals(decoded.replace("\\n", "\n"), reading.cleanOrElseThrow().title(), why);
        }
      } catch (Encodings.MalformedException e) {
        malformed++;
        int at = frame.indexOf("%s") + e.offset();
        Problem problem = reading.problems().get(0);
        assertTrue(problem.message().contains("byte " + at + " "), () -> problem + " " + why);
        assertTrue(reading.form().isEmpty(), why);
      }
    }
    assertTrue(malformed > 1_000 && malformed < 4_000, malformed + " of them malformed");
  }

  private static boolean isEncoding(Problem problem) {
    return problem.message().contains("is not part of any character");
  }

  private static byte[] framed(String frame, byte[] text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(frame.substring(0, frame.indexOf("%s")).getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(text);
    bytes.writeBytes(frame.substring(frame.indexOf("%s") + 2).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private static byte[] text(Random random) {
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
}
