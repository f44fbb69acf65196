package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.ScoringStandard;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.value.Money;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table in the description of the package, row by row. */
class ToleranceTest {
  private static final FormJson JSON = FormJson.standard();

  private static String codes(FormReading reading) {
    return reading.problems().stream()
        .map(p -> p.code() + (p.isWarning() ? "?" : ""))
        .collect(Collectors.joining(" "));
  }

  /** What a cell of a row, given as JSON, is read as; the row before it and behind it have to survive. */
  static FormReading row(String field, String value) {
    FormReading reading = JSON.read("{\"indicators\":[{\"name\":\"a\"},{\"name\":\"b\",\"" + field
        + "\":" + value + ",\"deviation\":\"d\"},{\"name\":\"c\"}]}");
    List<Indicator> rows = reading.orElseThrow().indicators();
    assertEquals("abc", rows.stream().map(Indicator::name).collect(Collectors.joining()));
    assertEquals(Optional.of("d"), rows.get(1).deviation());
    return reading;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.jixiao.json.TypedScores#all")
  void aScoreIsReadAsPeopleTypeIt(String value, String points, String problems) {
    FormReading reading = row("reportedScore", value);
    assertEquals(problems, codes(reading).replace("SYNTAX? FIELD_VALUE", "FIELD_VALUE SYNTAX?"));
    assertEquals(
        points,
        reading
            .orElseThrow()
            .indicators()
            .get(1)
            .reportedScore()
            .map(Object::toString)
            .orElse(""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void aProgramReadsAScoreAsADocumentDoes(String text, String points, String problems) {
    Parsed<Points> parsed = Points.parse(text);

    assertEquals(points, parsed.value().map(Object::toString).orElse(""));
    assertEquals(problems, parsed.problem().map(Problem::code).orElse(""));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "96%", "１２％", "96", "0.3", "1", "-5%", "40÷3", "1÷3", "100.00%", "—", "", "abc", "九成",
        "4.8万元", "￥12", "12元", "12", "1,200元", "壹佰万元整", "181元7角", "-3万元", "4.8 亿元", "5人", "12,34元"
      })
  void aProgramReadsSharesAndAmountsAsDocumentsDo(String text) throws IOException {
    ObjectMapper mapper = JsonMapper.builder().addModule(new JixiaoModule()).build();
    assertEquals(inDocument(mapper, text, Ratio.class), Ratio.parse(text).value(), "share");
    assertEquals(inDocument(mapper, text, Money.class), Money.parse(text).value(), "amount");
    assertEquals(inDocument(mapper, text, Points.class), Points.parse(text).value(), "points");
  }

  private static <T> Optional<T> inDocument(ObjectMapper mapper, String text, Class<T> type)
      throws IOException {
    try {
      return Optional.of(mapper.readValue(mapper.writeValueAsString(text), type));
    } catch (JsonMappingException e) {
      return Optional.empty(); // a value of which anything is lost is refused
    }
  }

  private static Stream<Arguments> texts() {
    return TypedScores.all()
        .map(Arguments::get)
        .filter(row ->
            row[0].toString().matches("\"[^\"\\\\]*\"") && !row[2].toString().contains("SYNTAX"))
        .map(row -> arguments(row[0].toString().replace("\"", ""), row[1], row[2]));
  }

  @ParameterizedTest
  @CsvSource({
    "100, 100, ''",
    "'0.10', '0.10', ''",
    "1E+2, 1E+2, ''",
    "'\"≥95%\"', ≥95%, ''",
    "true, '', FIELD_TYPE",
    "'[]', '', FIELD_TYPE",
    "null, '', ''"
  })
  void aTextIsReadAsWritten(String value, String text, String problems) {
    for (String field : List.of("actual", "target")) {
      FormReading reading = row(field, value);
      Indicator row = reading.orElseThrow().indicators().get(1);
      assertEquals(problems, codes(reading));
      assertEquals(
          text,
          field.equals("target")
              ? row.target().text()
              : row.actual().map(a -> a.text()).orElse(""));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, ''",
    "'\"是\"', true, ''",
    "'\"true\"', true, ''",
    "'\"否\"', false, ''",
    "false, false, ''",
    "'\" √ \"', true, ''",
    "'\"YES\"', true, ''",
    "'\"有\"', true, ''",
    "'\"×\"', false, ''",
    "'\"无\"', false, ''",
    "'\"\"', false, ''",
    "'\"—\"', false, ''",
    "'\"暂无\"', false, ''",
    "null, false, ''",
    "1, false, FIELD_TYPE",
    "'\"maybe\"', false, FIELD_TYPE"
  })
  void yesAndNoAreReadAsPeopleSayThem(String value, boolean truth, String problems) {
    FormReading reading = row("notApplicable", value);
    assertEquals(problems, codes(reading));
    assertEquals(truth, reading.orElseThrow().indicators().get(1).notApplicable());
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 2023, ''",
    "'\"2023\"', 2023, ''",
    "'\"2023年\"', 2023, ''",
    "'\"２０２３年度\"', 2023, ''",
    "2023.0, 2023, ''",
    "null, '', ''",
    "'\"\"', '', ''",
    "2023.5, '', FIELD_VALUE",
    "1e60, '', FIELD_VALUE",
    "'\"last year\"', '', FIELD_VALUE",
    "'{}', '', FIELD_TYPE"
  })
  void aYearIsReadAsPeopleTypeIt(String value, String year, String problems) {
    FormReading reading = JSON.read("{\"fiscalYear\":" + value + ",\"title\":\"t\"}");
    assertEquals(problems, codes(reading));
    assertEquals(year, reading.orElseThrow().fiscalYear().map(Object::toString).orElse(""));
    assertEquals("t", reading.orElseThrow().title());
  }

  @ParameterizedTest
  @CsvSource({
    "万元, 4.8, 4.8万元, ''",
    "元, 4.8, 4.8元, ''",
    "元, '\"4.8万元\"', 4.8万元, ''",
    "万元, '\"48,000元\"', 48000元, ''",
    "亿元, '\"—\"', '', ''",
    "美元, '\"4.8万元\"', 4.8万元, FIELD_VALUE",
    "美元, 4.8, '', FIELD_VALUE",
    "万元, '\"4.8%\"', '', FIELD_VALUE",
    "万元, '\"4.8万美元\"', '', FIELD_VALUE"
  })
  void anAmountIsCountedInTheUnitOfItsBlockOrItsOwn(
      String unit, String value, String money, String problems) {
    String total = "\"total\":{\"annual\":" + value + ",\"weight\":10}";
    String named = "\"unit\":\"" + unit + "\"";
    for (String budget : List.of(total + "," + named, named + "," + total)) {
      FormReading reading = JSON.read("{\"budget\":{" + budget + "}}");
      assertEquals(problems, codes(reading));
      Optional<Money> annual =
          reading.orElseThrow().budget().orElseThrow().total().annual();
      assertEquals(money, annual.map(Money::toString).orElse(""));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'\"30%\"', 30%, ''",
    "30, 30%, ''",
    "'\"1÷3\"', 33.33%, ''",
    "0, 0%, ''",
    "0.3, '', PERCENT_AMBIGUOUS",
    "1, '', PERCENT_AMBIGUOUS",
    "'\"0.3%\"', 0.3%, ''",
    "'\"a third\"', '', FIELD_VALUE"
  })
  void aShareIsNeverGuessedAt(String value, String share, String problems) {
    FormReading reading = JSON.read("{\"goal\":{\"ratio\":" + value + "}}");
    assertEquals(problems, codes(reading));
    AnnualGoal goal = reading.orElseThrow().goal().orElseThrow();
    assertEquals(share, goal.ratio().map(Object::toString).orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"goal\":{\"name\":\"g\"}",
        "\"goals\":{\"name\":\"g\"}",
        "\"goal\":[{\"name\":\"g\"},{\"name\":\"h\"}]",
        "\"goals\":[{\"name\":\"g\"},{\"name\":\"h\"}]",
        "\"goal\":null,\"goals\":[{\"name\":\"g\"}]",
        "\"goals\":[{\"name\":\"g\"}],\"goal\":{\"name\":\"h\"}"
      })
  void oneGoalOrSeveralAreReadUnderEitherName(String goals) {
    FormReading reading = JSON.read("{" + goals + "}");
    boolean twice = goals.endsWith("\"goal\":{\"name\":\"h\"}");
    assertEquals(twice ? "FIELD_DUPLICATE" : "", codes(reading));
    assertEquals(
        goals.contains("},{") ? "g h" : "g",
        reading.orElseThrow().goals().stream()
            .map(goal -> goal.name().orElseThrow())
            .collect(Collectors.joining(" ")));
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        arguments("{\"title\":\"t\"}", "t", ""),
        arguments("\uFEFF{\"title\":\"t\"}", "t", ""),
        arguments("// typed by hand\n{\"title\":\"t\"}", "t", "SYNTAX?"),
        arguments("{/* the title */ \"title\":\"t\", // of the form\n}", "t", "SYNTAX?"),
        arguments("{\"title\":\"t\",}", "t", "SYNTAX?"),
        arguments("{\"title\":\"t\"} // done", "t", "SYNTAX?"),
        arguments("{\"title\":\"t\",\"fiscalYear\":02023}", "t", "SYNTAX?"),
        arguments("{\"title\":\"t\",\"fiscalYear\":+2023}", "t", "SYNTAX?"),
        arguments("{\"title\":\"t\",\"fiscalYear\":2023.}", "t", "SYNTAX?"),
        arguments("{\"title\":\"t\",\"reportedTotal\":{\"score\":.5}}", "t", "SYNTAX?"),
        arguments("{\"title\":\"t\nu\"}", "t\nu", "SYNTAX?"),
        arguments("{\"title\":\"t\"} {}", "t", "SYNTAX"),
        arguments("{\"title\":\"t\"}}", "t", "SYNTAX"),
        arguments("{\"title\":\"t\",\"titel\":\"u\"}", "t", "FIELD_UNKNOWN"),
        arguments("{\"titel\":[{\"a\":[1,{}]}],\"title\":\"t\"}", "t", "FIELD_UNKNOWN"),
        arguments("{\"title\":\"t\",\"title\":\"u\"}", "t", "FIELD_DUPLICATE"),
        arguments("{\"title\":null,\"title\":\"u\"}", "", "FIELD_DUPLICATE"),
        arguments("{\"title\":\"t\",\"goal\":{},\"goals\":[]}", "t", "FIELD_DUPLICATE"),
        arguments("{\"title\":\"t\",\"budget\":{}}", "t", "FIELD_MISSING"),
        arguments("{\"title\":\"t\",\"budget\":null}", "t", ""),
        arguments("{\"title\":\"t\",\"budget\":7}", "t", "FIELD_TYPE"),
        arguments("{\"title\":\"t\",\"goal\":\"目标\"}", "t", "FIELD_TYPE"),
        arguments("{\"title\":\"t\",\"goals\":[{},null,1]}", "t", "FIELD_TYPE FIELD_TYPE"),
        arguments(
            "{\"title\":\"t\",\"budget\":{\"total\":{},\"sources\":[null,{}]}}", "t", "FIELD_TYPE"),
        arguments(
            "{\"title\":\"t\",\"indicators\":[null,1,[]]}",
            "t",
            "FIELD_TYPE FIELD_TYPE FIELD_TYPE"),
        arguments(
            "{\"title\":\"t\",\"attributes\":{\"a\":1,\"b\":true,\"c\":null,\"a\":2}}",
            "t",
            "FIELD_DUPLICATE"),
        arguments("{\"title\":\"t\",\"attributes\":{\"a\":[1]}}", "t", "FIELD_TYPE"),
        arguments(
            "{\"title\":\"t\",\"indicators\":[{\"scoring\":{\"bands\":\"x\"}}]}",
            "t",
            "FIELD_MISSING"),
        arguments(
            "{\"title\":\"t\",\"indicators\":[{\"target\":{\"type\":\"x\"}}]}",
            "t",
            "FIELD_MISSING"),
        arguments("{\"title\":\"t\"", null, "SYNTAX"),
        arguments("{\"title\":\"t", null, "SYNTAX"),
        arguments("{'title':'t'}", null, "SYNTAX"),
        arguments("{title:\"t\"}", null, "SYNTAX"),
        arguments("", null, "SYNTAX"),
        arguments(" \n ", null, "SYNTAX"),
        arguments("null", null, "FIELD_TYPE"),
        arguments("[{}]", null, "FIELD_TYPE"),
        arguments("\"t\"", null, "FIELD_TYPE"),
        arguments("12", null, "FIELD_TYPE"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void aDocumentGivesItsFormAndItsProblems(String document, String title, String problems) {
    FormReading reading = JSON.read(document);
    assertEquals(problems, codes(reading));
    assertEquals(Optional.ofNullable(title), reading.form().map(PerformanceForm::title));
    for (Problem problem : reading.problems()) {
      assertTrue(problem.place().isPresent(), problem.toString());
      assertFalse(problem.wording().chinese().isBlank());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void everyEncodingIsReadWithAndWithoutAMark(String charset) {
    for (String mark : List.of("", "\uFEFF")) {
      String document = mark + "{\"title\":\"表𠮷\"}";
      byte[] bytes = document.getBytes(Charset.forName(charset));
      FormReading reading = JSON.read(new ByteArrayInputStream(bytes));
      assertEquals("表𠮷", reading.cleanOrElseThrow().title());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-16LE"})
  void bytesInNoEncodingGiveAProblem(String charset) {
    byte[] bytes = "{\"title\":\"表𠮷\uD842\"}".getBytes(Charset.forName(charset));
    if (charset.equals("UTF-16LE")) {
      bytes[bytes.length - 5] = (byte) 0xD8; // half a character
    }
    FormReading reading = JSON.read(new ByteArrayInputStream(bytes));
    assertEquals("SYNTAX", codes(reading));
    assertFalse(reading.form().isPresent());
    Problem problem = reading.problems().get(0);
    String at =
        charset.equals("GB18030") ? "UTF-8: byte 10" : "UTF-16LE: byte " + (bytes.length - 6);
    assertEquals(
        "not " + at + " of the document on line 1 is not part of any character",
        problem.wording().english());
  }

  // a parser takes four bytes of which some are zero for a character of UTF-32, and stops at one
  // that is none
  @ParameterizedTest
  @ValueSource(
      strings = {
        "00080000000000000000000000000000000000000000000000000000000000000000000000009500000000000000e5be97e4bba5",
        "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c01",
        "007B000000000022",
        "7B00220000",
        "2020000000",
        "0000007B0000002200DFB081",
        "7B000000220000000000FF7F",
        "0000007B7F000000",
        "0000007B000000",
        "00FF",
      })
  void bytesThatSeemToBeOfUtf32GiveAProblem(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    FormReading reading = JSON.read(bytes);
    assertTrue(codes(reading).contains("SYNTAX"), () -> codes(reading));
    assertFalse(reading.form().isPresent());
    assertTrue(RulesJson.read(new ByteArrayInputStream(bytes)).hasErrors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'x' | x {}",
        "{'strategy': 'x'} | x {}",
        "{'a': 1, 'strategy': 'x', 'b': true} | x {a=1, b=true}",
        "{'strategy': 'x', 'parameters': {'a': 1, 'strategy': 'y'}} | x {a=1, strategy=y}",
        "{'parameters': {'a': 1}, 'strategy': 'x', 'b': 2} | x {a=1, b=2}",
        "{'strategy': 'x', 'parameters': 'all'} | x {parameters=all}",
        "{'strategy': 'x', 'parameters': 7} | x {parameters=7}",
      })
  void aScoringStandardHasItsNameAndItsParameters(String json, String standard) {
    FormReading reading = row("scoring", json.replace('\'', '"'));
    ScoringStandard read =
        reading.cleanOrElseThrow().indicators().get(1).scoring().orElseThrow();
    assertEquals(standard, read.strategy() + " " + read.parameters());
    assertEquals(
        reading.orElseThrow(), JSON.read(JSON.write(reading.orElseThrow())).cleanOrElseThrow());
  }

  @Test
  void aScoringStandardMayBeItsNameAlone() {
    Indicator row = row("scoring", "\"half-points\"").orElseThrow().indicators().get(1);
    assertEquals("half-points", row.scoring().orElseThrow().strategy());
    Indicator typed = row("scoring", "{\"zeroAt\": 2.0, \"strategy\": \"x\", \"on\": true}")
        .cleanOrElseThrow()
        .indicators()
        .get(1);
    assertEquals(
        "{zeroAt=2.0, on=true}", typed.scoring().orElseThrow().parameters().toString());
  }
}
