package dev.jixiao.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jixiao.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit: the last document within it, the first beyond it, and what is said of that in both languages. */
class JsonLimitsTest {
  private static final Map<String, BiFunction<JsonLimits, Integer, JsonLimits>> LIMITS = Map.of(
      "document", JsonLimits::withDocumentLength,
      "depth", JsonLimits::withDepth,
      "text", JsonLimits::withTextLength,
      "name", JsonLimits::withNameLength,
      "number", JsonLimits::withNumberLength,
      "problems", JsonLimits::withProblems,
      "items", JsonLimits::withItems);

  private static FormJson with(String limit, int most) {
    return FormJson.standard().withLimits(LIMITS.get(limit).apply(JsonLimits.standard(), most));
  }

  private static String told(FormReading reading) {
    return reading.problems().stream()
        .filter(problem -> problem.code().equals("LIMIT_EXCEEDED"))
        .map(problem -> problem.wording().english() + " / " + problem.wording().chinese())
        .collect(Collectors.joining(" "));
  }

  /** A document of which the limit takes as much as it allows, and what is said where it allows one less. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
      document | 13 | {"title":"t"} | false | the document on line 1 is longer than 12 / 第 1 行的文档长度超过 12
      depth | 2 | {"goal":{}} | false | beyond the limits: objects and lists nested more than 1 deep / 超出限制：对象和列表的嵌套超过 1 层
      depth | 3 | {"goals":[{}]} | false | beyond the limits: objects and lists nested more than 2 deep / 超出限制：对象和列表的嵌套超过 2 层
      name | 5 | {"title":"t"} | false | beyond the limits: a field name of more than 4 characters / 超出限制：字段名超过 4 个字符
      name | 10 | {"attributes":{"0123456789":1}} | false | beyond the limits: a field name of more than 9 characters / 超出限制：字段名超过 9 个字符
      text | 4 | {"title":"绩效目标"} | true | a value of 4 characters; the limit is 3 / 值长 4 个字符，上限为 3
      text | 4 | {"fiscalYear":"2023"} | true | a value of 4 characters; the limit is 3 / 值长 4 个字符，上限为 3
      number | 4 | {"fiscalYear":2023} | true | a value of 4 characters; the limit is 3 / 值长 4 个字符，上限为 3
      items | 2 | {"goals":[{},{}]} | true | more than 1 item; the rest is not read / 超过 1 项，其余未读取
      items | 3 | {"indicators":[{},{},{}]} | true | more than 2 items; the rest is not read / 超过 2 项，其余未读取
      items | 3 | {"attributes":{"a":1,"b":2,"c":3}} | true | more than 2 items; the rest is not read / 超过 2 项，其余未读取
      problems | 2 | {"a":1,"b":2} | true | 1 more problem is not listed; the limit is 1 / 还有 1 个问题未列出，上限为 1 个
      """)
  void aLimitIsTheMostThatIsTaken(
      String limit, int most, String document, boolean isKept, String words) {
    FormReading within = with(limit, most).read(document);
    assertEquals("", told(within));
    assertEquals(within.problems().size(), limit.equals("problems") ? 2 : 0);

    FormReading beyond = with(limit, most - 1).read(document);
    assertEquals(words, told(beyond));
    assertEquals(isKept, beyond.form().isPresent(), "costs the document or its field only");
  }

  @Test
  void theProblemsThatAreNotListedAreCounted() {
    FormReading reading = with("problems", 2).read("{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5}");
    assertEquals(3, reading.problems().size());
    assertEquals(
        "3 more problems are not listed; the limit is 2 / 还有 3 个问题未列出，上限为 2 个", told(reading));
  }

  @Test
  void theItemsWithinTheLimitAreRead() {
    FormReading reading = with("items", 2)
        .read(
            "{\"indicators\":[{\"name\":\"a\"},{\"name\":\"b\"},{\"name\":\"c\"},{\"name\":\"d\"}],"
                + "\"attributes\":{\"x\":1,\"y\":2,\"z\":3,\"u\":4},\"title\":\"t\"}");
    assertEquals(
        List.of("/indicators/2", "/attributes/z"),
        reading.problems().stream().map(Problem::location).toList());
    assertEquals(
        "[a, b] {x=1, y=2} t",
        reading.orElseThrow().indicators().stream().map(row -> row.name()).toList() + " "
            + reading.orElseThrow().attributes() + " " + reading.orElseThrow().title());
  }

  /** Bytes count in a stream or an array, characters in a text. */
  @Test
  void theLengthOfADocumentIsThatOfItsSource() {
    String document = "{\"title\":\"表\"}";
    int characters = document.length();
    int bytes = document.getBytes(UTF_8).length;
    assertEquals(characters + 2, bytes);
    for (int more : new int[] {0, 1}) {
      FormJson ofText = with("document", characters - more);
      FormJson ofBytes = with("document", bytes - more);
      List<FormReading> readings = List.of(
          ofText.read(document),
          ofText.read(new StringReader(document)),
          ofBytes.read(document.getBytes(UTF_8)),
          ofBytes.read(new ByteArrayInputStream(document.getBytes(UTF_8))),
          ofBytes
              .readLines(new ByteArrayInputStream(document.getBytes(UTF_8)))
              .toList()
              .get(0));
      for (FormReading reading : readings) {
        assertEquals(more == 0, reading.form().isPresent(), reading::toString);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"document", "depth", "text", "name", "number", "problems", "items"})
  void aLimitIsAtLeastOne(String limit) {
    JsonLimits one = LIMITS.get(limit).apply(JsonLimits.standard(), 1);
    assertEquals(
        List.of(limit + " 1"),
        List.of(one.toString().split(", ")).stream()
            .filter(each -> each.endsWith(" 1"))
            .toList());
    for (int bad : new int[] {0, -1}) {
      IllegalArgumentException e = assertThrows(
          IllegalArgumentException.class,
          () -> LIMITS.get(limit).apply(JsonLimits.standard(), bad));
      assertEquals("a limit is at least 1: " + bad, e.getMessage());
    }
  }

  private static List<Integer> all(JsonLimits limits) {
    return List.of(
        limits.documentLength(),
        limits.depth(),
        limits.textLength(),
        limits.nameLength(),
        limits.numberLength(),
        limits.problems(),
        limits.items());
  }

  @ParameterizedTest
  @CsvSource({
    "document, 0, 16777216",
    "depth, 1, 64",
    "text, 2, 1000000",
    "name, 3, 1000",
    "number, 4, 1000",
    "problems, 5, 1000",
    "items, 6, 10000",
  })
  void oneLimitIsSetAndTheOthersStay(String limit, int place, int standard) {
    List<Integer> expected = new ArrayList<>(all(JsonLimits.standard()));
    assertEquals(standard, expected.set(place, 7));
    JsonLimits limits = LIMITS.get(limit).apply(JsonLimits.standard(), 7);
    assertEquals(expected, all(limits));
  }
}
