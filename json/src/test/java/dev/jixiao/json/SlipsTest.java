package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Place;
import dev.jixiao.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A slip of syntax, wherever it stands, costs a warning at its place and nothing of the form. */
class SlipsTest {
  private static final FormJson JSON = FormJson.standard();

  /** The places of a document on one line before which something may be slipped in: outside of all texts. */
  private static List<Integer> places(String json) {
    List<Integer> places = new ArrayList<>();
    boolean inText = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '"' && json.charAt(i - 1) != '\\') {
        inText = !inText;
      } else if (!inText && "{}[],:".indexOf(c) >= 0) {
        places.add(i);
      }
    }
    return places;
  }

  private static void assertSlip(PerformanceForm form, String json, int at, String message) {
    FormReading reading = JSON.read(json);
    assertEquals(List.of("SYNTAX"), codes(reading), json);
    Problem problem = reading.problems().get(0);
    assertTrue(problem.isWarning());
    assertTrue(problem.toString().contains(message), problem::toString);
    assertEquals(Optional.of(new Place.Document(1, at + 1)), problem.place(), json);
    assertEquals(Optional.of(form), reading.form(), json);
  }

  private static List<String> codes(FormReading reading) {
    return reading.problems().stream().map(Problem::code).toList();
  }

  @ParameterizedTest
  @MethodSource("dev.jixiao.json.Fixtures#all")
  void aCommaTooManyOrACommentAnywhereCostsAWarning(String name) {
    PerformanceForm form = JSON.read(Fixtures.text(name)).orElseThrow();
    String json = JSON.writeLine(form).strip();
    for (int at : places(json)) {
      char c = json.charAt(at);
      boolean ends = (c == '}' || c == ']') && "{[".indexOf(json.charAt(at - 1)) < 0;
      String before = json.substring(0, at);
      String after = json.substring(at);
      assertSlip(form, before + "/* here */" + after, at, "a comment");
      if (ends) {
        assertSlip(form, before + "," + after, at, "an extra comma");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // within what is stepped over
        "{'unknown': {'a': [1,], 'b': {},}, 'title': 't'} | FIELD_UNKNOWN SYNTAX",
        "{'unknown': 'a\tb', 'title': 't'} | FIELD_UNKNOWN SYNTAX",
        "{'title': 't', 'indicators': 7, 'goal': [/* none */]} | FIELD_TYPE SYNTAX",
        // before and behind other problems
        "{'fiscalYear': 'soon', 'title': 't', 'indicators': [{'weight': 'ten',}, {'weight': 'two'}]} | FIELD_VALUE FIELD_VALUE SYNTAX FIELD_VALUE",
        // within a text that is read, and in a number
        "{'title': 't', 'goal': {'expected': 'a\tb'}, 'fiscalYear': 'soon'} | SYNTAX FIELD_VALUE",
        "{'title': 't', 'indicators': [{'weight': 007}, {'weight': +5}]} | SYNTAX",
        // the second slip needs no second warning
        "{'title': 't', 'indicators': [{},], 'bonus': 1,} | SYNTAX",
        "{'title': 't'} // done | SYNTAX",
      })
  void whatFollowsASlipIsReadToo(String json, String expected) {
    FormReading reading = JSON.read(json.replace('\'', '"'));
    assertEquals(expected, String.join(" ", codes(reading)));
    assertEquals("t", reading.form().orElseThrow().title());
  }

  @Test
  void aSlipBeforeTheEndOfADocumentThatIsCutShortIsReportedToo() {
    FormReading reading = JSON.read("{\"title\": \"t\", \"indicators\": [{},], \"bonus\":");
    assertEquals(List.of("SYNTAX", "SYNTAX"), codes(reading));
    assertTrue(reading.problems().get(0).isWarning());
    assertTrue(reading.problems().get(1).toString().contains("ends before it is complete"));
    assertEquals(Optional.empty(), reading.form());
  }
}
