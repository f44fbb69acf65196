package dev.jixiao.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What foreign code threw is described in one short line. */
class ThrownTest {
  @Test
  void isDescribedInOneLine() {
    assertEquals(
        "java.lang.IllegalStateException: one two",
        Thrown.described(new IllegalStateException("one\ntwo")));
  }

  @Test
  void aLongMessageIsCutBetweenCharacters() {
    for (int length = 150; length < 200; length++) {
      String described = Thrown.described(new Error("x".repeat(length) + "𠮷".repeat(100)));
      assertTrue(described.length() <= 201 && described.endsWith("…"), described);
      assertEquals(described, new String(described.getBytes(UTF_8), UTF_8));
    }
  }

  @Test
  void aMessageThatCannotBeHadIsLeftOut() {
    RuntimeException silent = new RuntimeException() {
      @Override
      public String getMessage() {
        throw new IllegalStateException();
      }
    };
    assertEquals(silent.getClass().getName(), Thrown.described(silent));
  }
}
