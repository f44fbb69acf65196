package dev.jixiao.example.benchmarks.work;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Writes typed forms as the JSON of the library, one form on one line. */
public final class TypedJson {
  private static final JsonFactory JSON = new JsonFactory();

  private TypedJson() {}

  /**
   * A form as JSON.
   *
   * @param form the form
   * @return one line, without its end
   */
  public static String of(TypedForm form) {
    StringWriter text = new StringWriter(4096);
    try (JsonGenerator json = JSON.createGenerator(text)) {
      write(form, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(TypedForm form, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", form.title());
    json.writeNumberField("fiscalYear", form.year());
    json.writeObjectFieldStart("project");
    json.writeStringField("name", form.project());
    json.writeStringField("competentDepartment", form.department());
    json.writeStringField("implementingUnit", form.unit());
    json.writeEndObject();
    writeBudget(form, json);
    json.writeObjectFieldStart("goal");
    json.writeStringField("expected", form.expected());
    json.writeStringField("actual", form.achieved());
    json.writeEndObject();
    json.writeArrayFieldStart("indicators");
    for (TypedRow row : form.rows()) {
      writeRow(row, json);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("reportedTotal");
    json.writeNumberField("weight", 100);
    writeNumber("score", form.total(), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeBudget(TypedForm form, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("budget");
    json.writeStringField("unit", "万元");
    json.writeObjectFieldStart("total");
    writeAmounts(form, json);
    json.writeNumberField("weight", 10);
    writeNumber("reportedScore", form.budgetPoints(), json);
    json.writeEndObject();
    json.writeArrayFieldStart("sources");
    json.writeStartObject();
    json.writeStringField("source", "当年财政拨款");
    writeAmounts(form, json);
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("source", "其他资金");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeAmounts(TypedForm form, JsonGenerator json) throws IOException {
    writeNumber("initial", form.annual(), json);
    writeNumber("annual", form.annual(), json);
    writeNumber("executed", form.executed(), json);
  }

  private static void writeRow(TypedRow row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("level1", row.level1());
    json.writeStringField("level2", row.level2());
    json.writeStringField("name", row.name());
    json.writeStringField("target", row.target());
    json.writeStringField("actual", row.actual());
    writeNumber("weight", row.weight(), json);
    writeNumber("reportedScore", row.points(), json);
    boolean full = row.points().compareTo(row.weight()) == 0;
    json.writeStringField("deviation", full ? "" : "受汛期和疫情影响，部分工作未能按计划完成，已列入下年计划。");
    json.writeEndObject();
  }

  private static void writeNumber(String name, BigDecimal number, JsonGenerator json)
      throws IOException {
    json.writeFieldName(name);
    json.writeNumber(number.stripTrailingZeros().toPlainString());
  }
}
