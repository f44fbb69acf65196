package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without Jackson is what Jackson would have read. */
class PlainTokensTest {
  private static final JsonFactory JACKSON = new JsonFactory();
  private static final JsonLimits LIMITS = JsonLimits.standard().withDepth(4).withNameLength(10);

  static Stream<String> forms() {
    return Fixtures.all().map(Fixtures::text);
  }

  @ParameterizedTest
  @MethodSource("forms")
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "0",
        "\"\"",
        " \t\r\n{ \"a\" : [ 1 , 2 ] , \"b\" : { } } \n",
        "{\"a\":[{},{\"b\":[]},[]],\"c\":null}",
        "[true,false,null]",
        "[0,-0,1,-1,10,123456789012345678,-12345678901234567,99999999999999999999]",
        "[0.0,-0.5,1.50,12345.678901234567,1e5,1E+5,1.5e-7,-1e-64,1e65]",
        "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u4E07\\u4e07\\ud842\",\"a\\nb\",\"\\u0000\"]",
        "[\"\u007f\uffff\ud842\udfb7\ud842\"]",
        "{\"\\u0061\":1,\"\":2}",
        "{\"abcdefghij\":[[[]]]}"
      })
  void whatIsPlainIsReadAsJacksonReadsIt(String json) throws IOException {
    JsonText text = JsonText.of(json);
    assertEquals(jackson(json), transcript(new PlainChars(text, JsonLimits.standard())));
    if (!LoneSurrogates.areIn(json)) {
      assertEquals(jackson(json), transcript(bytes(json, JsonLimits.standard())));
      String line = json.replace('\n', ' ');
      assertEquals(jackson(line), transcript(line(line)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[",
        "[1",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\" 1}",
        "{a:1}",
        "{\"a\":1,}",
        "{,\"a\":1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1]",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1}",
        "{} {}",
        "[1]1",
        "[tru]",
        "[truE]",
        "[nulll]",
        "t",
        "[NaN]",
        "[-]",
        "[01]",
        "[-01]",
        "[1.]",
        "[.5]",
        "[+1]",
        "[1e]",
        "[1e+]",
        "[1.e5]",
        "[1-2]",
        "[\u0661]",
        "\"",
        "\"a",
        "\"a\\",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\uff11\\u\uff11\uff11\uff11\uff11\"",
        "\"a\nb\"",
        "\"\\n\nb\"",
        "\"\u0000\"",
        "'a'",
        "[1]//",
        "/**/[1]",
        "[1]\u00a0",
        "\ufeff\ufeff{}",
        "[[[[[]]]]]",
        "{\"abcdefghijk\":1}"
      })
  void whatIsNotPlainIsGivenUp(String json) {
    assertThrows(
        PlainTokens.NotPlainException.class,
        () -> transcript(new PlainChars(JsonText.of(json), LIMITS)));
    assertThrows(PlainTokens.NotPlainException.class, () -> transcript(bytes(json, LIMITS)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80", "C080", "C3", "E4B8", "E09FBF", "EDA080", "F08FBFBF", "F5808080"})
  void bytesThatAreNotUtf8AreGivenUp(String malformed) {
    String quoted = "22" + malformed + "22";
    for (String json : new String[] {quoted, malformed, "7B" + quoted + "3A317D"}) {
      byte[] bytes = HexFormat.of().parseHex(json);
      assertThrows(
          PlainTokens.NotPlainException.class,
          () -> transcript(new PlainBytes(bytes, 0, bytes.length, new Utf8(1), LIMITS)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "{\"a\":", "\"a", "[1,", "[1\r"})
  void aLineEndsAtItsBreak(String begun) {
    assertThrows(PlainTokens.NotPlainException.class, () -> transcript(line(begun)));
  }

  // what stands behind it would complete many a document that is cut off
  private static PlainTokens bytes(String json, JsonLimits limits) {
    byte[] bytes = ("[\"" + json + "\"a\":1}]}]").getBytes(StandardCharsets.UTF_8);
    int length = json.getBytes(StandardCharsets.UTF_8).length;
    return new PlainBytes(bytes, 2, 2 + length, new Utf8(1), limits);
  }

  private static PlainTokens line(String json) {
    byte[] bytes = (json + "\n\"a\":1}]}]").getBytes(StandardCharsets.UTF_8);
    return PlainBytes.ofLine(bytes, 0, bytes.length, new Utf8(1), JsonLimits.standard());
  }

  private static String jackson(String json) throws IOException {
    try (JsonParser parser = JACKSON.createParser(json)) {
      return transcript(new JacksonTokens(parser, JsonText.of(json)));
    }
  }

  private static String transcript(Tokens tokens) throws IOException {
    StringBuilder transcript = new StringBuilder();
    assertTrue(tokens.begin());
    value(tokens, transcript);
    assertTrue(tokens.end());
    return transcript.toString();
  }

  private static void value(Tokens tokens, StringBuilder transcript) throws IOException {
    JsonToken token = tokens.token();
    transcript.append(token).append(' ');
    if (token == JsonToken.START_OBJECT) {
      for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
        transcript.append(name).append(": ");
        tokens.nextValue();
        value(tokens, transcript);
      }
      transcript.append("} ");
    } else if (token == JsonToken.START_ARRAY) {
      while (tokens.nextItem()) {
        value(tokens, transcript);
      }
      transcript.append("] ");
    } else {
      transcript.append(tokens.text()).append(' ').append(tokens.textLength()).append(' ');
      transcript.append(token.isNumeric() ? tokens.number() : "").append('\n');
    }
  }
}
