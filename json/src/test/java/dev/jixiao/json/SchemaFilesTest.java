package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jixiao.audit.Auditor;
import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.Derivation;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.Judgement;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.form.ReportedTotal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Keeps the fields of the published schemas as the tables of fields have them: with {@code -Dapi.update=true} the files are
 * written anew. What the schemas say of a field that is read in a way of its own, or that has to be there, stays as it is.
 */
class SchemaFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/dev/jixiao/json/schema");
  private static final ObjectMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
      .build();

  private static final ProfileFields PROFILE = new ProfileFields(Auditor.standard());

  private record TableOf(String schema, String pointer, Shape<?, ?> table) {}

  private static TableOf object(String schema, String pointer, Shape<?, ?> table) {
    return new TableOf(schema, pointer, table);
  }

  static List<TableOf> objects() {
    return List.of(
        object("form", "", FormFields.FORM),
        object("form", "/$defs/project", FormFields.PROJECT),
        object("form", "/$defs/budget", BudgetFields.BUDGET),
        object("form", "/$defs/reportedTotal", FormFields.TOTAL),
        object("form", "/$defs/line", BudgetFields.LINE),
        object("form", "/$defs/goal", FormFields.GOAL),
        object("form", "/$defs/indicator", IndicatorFields.INDICATOR),
        object("form", "/$defs/derivation", IndicatorFields.DERIVATION),
        object("form", "/$defs/judgement", IndicatorFields.JUDGEMENT),
        object("form", "/$defs/target/anyOf/1", IndicatorFields.TYPED_TARGET),
        object("rules", "", RulesFields.RULES),
        object("rules", "/properties/weightPlans/anyOf/1/items", RulesParts.PLAN),
        object("rules", "/$defs/rounding", RulesParts.ROUNDING),
        object("rules", "/properties/gradeScale/anyOf/2/items", RulesParts.GRADE),
        object("result", "", ResultFields.RESULT),
        object("result", "/properties/form", ResultFields.FORM),
        object("result", "/properties/rules", ScoreFields.RULES),
        object("result", "/properties/budget", ScoreFields.BUDGET),
        object("result", "/properties/categories/items", ScoreFields.CATEGORY),
        object("result", "/properties/rows/items", ScoreFields.ROW),
        object(
            "result",
            "/properties/rows/items/properties/assumptions/items",
            ScoreFields.ASSUMPTION),
        object("result", "/$defs/message", ReasonFields.MESSAGE),
        object("result", "/$defs/problem", ReasonFields.PROBLEM),
        object("result", "/$defs/step", ReasonFields.STEP),
        object("result", "/properties/findings/items", ResultFields.FINDING),
        object("progress", "", ProgressFields.PROGRESS),
        object("progress", "/properties/form", ProgressFields.FORM),
        object("progress", "/properties/rows/items", ProgressFields.ROW),
        object("progress", "/properties/rows/items/properties/forecast", ProgressFields.FORECAST),
        object("profile", "", PROFILE.profile),
        object("profile", "/$defs/check", PROFILE.check),
        object("findings", "", ResultFields.FINDINGS),
        object("findings", "/properties/findings/items", ResultFields.FINDING));
  }

  @Test
  void theTablesHaveTheFieldsOfTheTypesInTheirOrder() {
    List<String> form = new ArrayList<>(List.of("format"));
    form.addAll(PerformanceForm.fields());
    assertEquals(form, FormFields.FORM.names());
    assertEquals(Project.fields(), FormFields.PROJECT.names());
    assertEquals(BudgetExecution.fields(), BudgetFields.BUDGET.names());
    assertEquals(FundingLine.fields(), BudgetFields.LINE.names());
    assertEquals(AnnualGoal.fields(), FormFields.GOAL.names());
    assertEquals(Indicator.fields(), IndicatorFields.INDICATOR.names());
    assertEquals(Derivation.fields(), IndicatorFields.DERIVATION.names());
    assertEquals(Judgement.fields(), IndicatorFields.JUDGEMENT.names());
    assertEquals(ReportedTotal.fields(), FormFields.TOTAL.names());
  }

  @ParameterizedTest
  @ValueSource(strings = {"form", "rules", "result", "progress", "findings", "profile"})
  void theObjectsOfASchemaHaveTheFieldsOfTheirTables(String name) throws IOException {
    Path file = FOLDER.resolve(name + ".schema.json");
    String written = Files.readString(file);
    JsonNode schema = MAPPER.readTree(written);
    for (TableOf object : objects()) {
      if (object.schema().equals(name)) {
        setFields((ObjectNode) schema.at(object.pointer()), object.table());
      }
    }
    String generated = print(schema);
    if (Boolean.getBoolean("api.update")) {
      Files.writeString(file, generated);
    } else {
      assertEquals(
          generated, written, "the fields changed; if that is meant: mvn verify -Dapi.update=true");
    }
  }

  private static void setFields(ObjectNode object, Shape<?, ?> table) {
    Set<String> required = new HashSet<>();
    object.path("required").forEach(name -> required.add(name.asText()));
    ObjectNode fields = MAPPER.createObjectNode();
    for (Map.Entry<String, Map<String, Object>> field : table.schema().entrySet()) {
      String name = field.getKey();
      JsonNode before = object.path("properties").get(name);
      boolean isOwn = field.getValue().isEmpty() || required.contains(name);
      fields.set(name, isOwn ? own(name, before) : described(field.getValue(), before));
    }
    object.set("properties", fields);
    object.put("additionalProperties", false);
  }

  private static JsonNode own(String name, JsonNode before) {
    assertNotNull(before, name + " is read in a way of its own: say in the schema how");
    return before;
  }

  private static JsonNode described(Map<String, Object> field, JsonNode before) {
    ObjectNode described = MAPPER.valueToTree(field);
    if (before != null && before.has("description")) {
      described.set("description", before.get("description"));
    }
    return described;
  }

  private static String print(JsonNode schema) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
        .withSeparators(Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    printer.indentArraysWith(lines);
    printer.indentObjectsWith(lines);
    return MAPPER.writer(printer).writeValueAsString(schema) + "\n";
  }
}
