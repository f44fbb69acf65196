package dev.jixiao.json;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Breaks forms and rule sets at random and holds the readers to what they promise for every one of them. */
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
      "\"unit\":\"元\"",
      "\"strategy\"",
      "(zeroAt=2)",
      "\"gradeScale\":[{",
      "90%",
      "HALF_UP");

  private final FormJson json = FormJson.standard();
  private final List<String> forms = FuzzSeeds.forms();
  private final List<String> rules = FuzzSeeds.rules();
  private final Random random;
  private String last = "";
  private long documentsRead;
  private long formsRead;
  private long rulesRead;

  Fuzz(long seed) {
    random = new Random(seed);
  }

  /**
   * Reads the documents as they are, then broken ones for a while; an exception other than those documented ends it with
   * the document.
   */
  void run(long millis) {
    forms.forEach(form -> check(json.read(form)));
    rules.forEach(ruleSet -> check(RulesJson.read(ruleSet)));
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

  long rulesRead() {
    return rulesRead;
  }

  private void one() {
    // rule sets are a quarter: they are read from fewer sources
    if (random.nextInt(4) == 0) {
      oneRuleSet();
    } else {
      oneForm();
    }
  }

  private void oneForm() {
    last = broken(forms);
    byte[] bytes = brokenBytes();
    check(json.read(last));
    check(json.read(bytes));
    json.readLines(new ByteArrayInputStream(bytes)).forEach(this::check);
  }

  private void oneRuleSet() {
    last = broken(rules);
    check(RulesJson.read(last));
    check(RulesJson.read(new ByteArrayInputStream(brokenBytes())));
  }

  private void check(FormReading reading) {
    documentsRead++;
    formsRead += reading.form().isPresent() ? 1 : 0;
    DocumentFuzz.check(reading);
  }

  private void check(RulesReading reading) {
    documentsRead++;
    rulesRead += reading.rules().isPresent() ? 1 : 0;
    RulesFuzz.check(reading);
  }

  private byte[] brokenBytes() {
    byte[] bytes = last.getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(2); i > 0 && bytes.length > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return bytes;
  }

  private String broken(List<String> documents) {
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
