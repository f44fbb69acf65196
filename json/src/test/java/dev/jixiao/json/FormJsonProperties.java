package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormJsonProperties {
  private static final FormJson JSON = FormJson.standard();

  @Provide
  Arbitrary<PerformanceForm> forms() {
    return Forms.forms();
  }

  @Provide
  Arbitrary<String> texts() {
    return Forms.texts();
  }

  @Property(tries = 500)
  void whatIsWrittenIsReadBackEqualAndWithoutAProblem(@ForAll("forms") PerformanceForm form) {
    String json = JSON.write(form);
    FormReading reading = JSON.read(json);
    assertEquals(List.of(), reading.problems(), json);
    assertEquals(form, reading.orElseThrow(), json);
  }

  @Property(tries = 300)
  void equalFormsAreWrittenAlike(@ForAll("forms") PerformanceForm form) {
    String json = JSON.write(form);
    assertEquals(json, JSON.write(JSON.read(json).orElseThrow()));
    assertEquals(json, JSON.write(form.toBuilder().build()));
  }

  @Property(tries = 200)
  void manyFormsAreWrittenOneOnALine(
      @ForAll("forms") PerformanceForm one, @ForAll("forms") PerformanceForm other)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JSON.writeLines(List.of(one, other, one).stream(), bytes);
    assertEquals(
        JSON.writeLine(one) + "\n" + JSON.writeLine(other) + "\n" + JSON.writeLine(one) + "\n",
        bytes.toString(StandardCharsets.UTF_8));
    assertEquals(
        3, bytes.toString(StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count());
    List<PerformanceForm> read = JSON.readLines(new ByteArrayInputStream(bytes.toByteArray()))
        .map(FormReading::cleanOrElseThrow)
        .toList();
    assertEquals(List.of(one, other, one), read);
  }

  @Property(tries = 500)
  void aTextThatIsNoDocumentGivesAProblemAndNoException(@ForAll("texts") String text) {
    FormReading reading = JSON.read(text);
    assertFalse(reading.problems().isEmpty() && reading.form().isEmpty());
  }

  @Property(tries = 500)
  void anyTextInAnyCellCostsThatCellAtMost(@ForAll("texts") String text) {
    String quoted = JSON.writeLine(PerformanceForm.builder().title("t" + text).build())
        .replaceFirst("^\\{.*?\"title\":\"t", "\"")
        .replaceFirst("}$", "");
    FormReading reading = JSON.read("{\"title\":\"t\",\"fiscalYear\":" + quoted
        + ",\"indicators\":[{\"weight\":" + quoted + ",\"name\":\"n\"}],\"budget\":{\"unit\":"
        + quoted + ",\"total\":{\"annual\":" + quoted + "}}}");
    assertEquals("n", reading.orElseThrow().indicators().get(0).name());
  }

  @Property(tries = 200)
  void aRowAuditedAloneHasTheFindingsOfTheWholeForm(@ForAll("forms") PerformanceForm form) {
    FormScore score = Scorer.standard().score(form);
    List<Finding> all = Auditor.standard().audit(score);
    for (int row = 0; row < form.indicators().size(); row++) {
      OptionalInt number = OptionalInt.of(row);
      assertEquals(
          all.stream().filter(finding -> finding.row().equals(number)).toList(),
          Auditor.standard().auditRow(score, row));
    }
  }
}
