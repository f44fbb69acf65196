package dev.jixiao.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What a short way to a plain cell owes the grammar: the same reading in every respect. */
final class SameReading {
  private SameReading() {}

  static void check(Cell plain, String text) {
    Cell cell = NotationReader.readByGrammar(text);
    assertEquals(cell, plain, text);
    assertEquals(cell.asReported(text), plain.asReported(text), text);
    assertEquals(cell.canonical(), plain.canonical(), text);
  }
}
