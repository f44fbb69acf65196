package dev.jixiao.json;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.ScoringRules;
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
  private final List<String> forms = Fixtures.all().map(Fixtures::text).toList();
  private final List<String> rules = List.of(
      RulesJson.write(ScoringRules.mof2020()),
      RulesJson.write(ScoringRules.mof2021()),
      RulesJson.write(RulesJsonTest.full()));
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
    if (reading.form().isEmpty() && !reading.hasErrors()) {
      throw new AssertionError("no form and no error");
    }
    checkWords(reading.problems());
    reading.form().ifPresent(this::checkRoundTrip);
  }

  private void check(RulesReading reading) {
    documentsRead++;
    boolean lost = reading.problems().stream().anyMatch(problem -> !problem.isWarning());
    if (reading.rules().isPresent() == lost) {
      throw new AssertionError(lost ? "rules in spite of an error" : "no rules and no error");
    }
    checkWords(reading.problems());
    reading.rules().ifPresent(read -> {
      rulesRead++;
      if (!RulesJson.read(RulesJson.write(read)).orElseThrow().equals(read)) {
        throw new AssertionError("not read back equal: " + read);
      }
    });
  }

  private static void checkWords(List<Problem> problems) {
    for (Problem problem : problems) {
      if (problem.toString().isBlank() || problem.wording().chinese().isBlank()) {
        throw new AssertionError("a problem without words");
      }
    }
  }

  private void checkRoundTrip(PerformanceForm form) {
    formsRead++;
    if (!json.read(json.write(form)).cleanOrElseThrow().equals(form)) {
      throw new AssertionError("not read back equal: " + form);
    }
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
