package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {
  private final Texts texts = Texts.ofManyDocuments();

  private String read(String text) throws IOException {
    byte[] bytes = ('"' + text + '"').getBytes(StandardCharsets.UTF_8);
    PlainTokens tokens = new PlainBytes(bytes, 0, bytes.length, texts, JsonLimits.standard());
    tokens.begin();
    return tokens.text();
  }

  @Test
  void aShortTextIsKeptAndALongOneIsNot() throws IOException {
    assertSame(read("产出指标"), read("产出指标"));
    assertSame(read("a".repeat(63)), read("a".repeat(63)));
    assertNotSame(read("a".repeat(64)), read("a".repeat(64)));
  }

  @Test
  void noTextIsTakenForAnother() throws IOException {
    List<String> all = new ArrayList<>();
    for (int length = 0; length < 70; length++) {
      for (char c = 'a'; c < 'k'; c++) {
        all.add(String.valueOf(c).repeat(length));
        all.add("a".repeat(length) + c);
        all.add(c + "指".repeat(length / 3));
      }
    }
    for (int pass = 0; pass < 2; pass++) {
      for (String text : all) {
        assertEquals(text, read(text));
        assertEquals(text, read(text));
      }
    }
  }
}
