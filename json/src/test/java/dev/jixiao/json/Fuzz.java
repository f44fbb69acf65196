package dev.jixiao.json;

import dev.jixiao.form.SelfEvaluation;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Breaks documents at random and holds the reader to what it promises for every one of them. */
final class Fuzz {
  private static final List<String> SCRAPS = List.of(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      "\"",
      "\\",
      "\\u",
      "\\ud842",
      "null",
      "true",
      "NaN",
      "-",
      "1e99999999",
      "0.1",
      "9".repeat(80),
      "//",
      "/*",
      "*/",
      "\n",
      "\r",
      "\u0000",
      "\uFEFF",
      "\uD842",
      "\uFFFF",
      "—",
      "≥",
      "１",
      "\"type\"",
      "\"text\"",
      "\"weight\"",
      "\"goals\":[",
      "\"attributes\":{",
      "[".repeat(70),
      "{\"a\":".repeat(70),
      "\"unit\":\"元\"");

  private final FormJson json = FormJson.standard();
  private final List<String> documents = Fixtures.all().map(Fixtures::text).toList();
  private final Random random;
  private String last = "";
  private long documentsRead;
  private long formsRead;

  Fuzz(long seed) {
    random = new Random(seed);
  }

  /** Reads broken documents for a while; an exception other than those documented ends it with the document. */
  void run(long millis) {
    long end = System.nanoTime() + millis * 1_000_000;
    while (System.nanoTime() - end < 0) {
      try {
        one();
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        throw new AssertionError("after " + documentsRead + " documents, on: " + last, e);
      }
    }
  }

  long documentsRead() {
    return documentsRead;
  }

  long formsRead() {
    return formsRead;
  }

  private void one() {
    last = broken();
    byte[] bytes = last.getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(2); i > 0 && bytes.length > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    check(json.read(last));
    check(json.read(new ByteArrayInputStream(bytes)));
    json.readLines(new ByteArrayInputStream(bytes)).forEach(this::check);
  }

  private void check(FormReading reading) {
    documentsRead++;
    if (reading.form().isEmpty() && !reading.hasErrors()) {
      throw new AssertionError("no form and no error");
    }
    reading.problems().forEach(problem -> {
      if (problem.toString().isBlank() || problem.wording().chinese().isBlank()) {
        throw new AssertionError("a problem without words");
      }
    });
    reading.form().ifPresent(this::checkRoundTrip);
  }

  private void checkRoundTrip(SelfEvaluation form) {
    formsRead++;
    if (!json.read(json.write(form)).cleanOrElseThrow().equals(form)) {
      throw new AssertionError("not read back equal: " + form);
    }
  }

  private String broken() {
    StringBuilder text = new StringBuilder(documents.get(random.nextInt(documents.size())));
    for (int i = 1 + random.nextInt(3); i > 0 && text.length() > 0; i--) {
      int at = random.nextInt(text.length());
      int length = Math.min(text.length() - at, 1 + random.nextInt(12));
      switch (random.nextInt(6)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.delete(at, at + length);
        case 2 -> text.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
        case 3 -> text.insert(at, text.substring(random.nextInt(at + 1), at));
        case 4 -> text.setCharAt(at, (char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
        default -> text.replace(at, at + length, SCRAPS.get(random.nextInt(SCRAPS.size())));
      }
      if (random.nextInt(60) == 0) {
        text.setLength(at + 1);
      }
    }
    return text.toString();
  }
}
