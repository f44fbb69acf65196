package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.ScoringRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;

/** One misspelled field anywhere in a document is an error that names the right one. */
class MisspelledFieldTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String EVERY_KIND_OF_ROW = """
      {"format": 1, "kind": "monitoring", "title": "t", "fiscalYear": 2024, "asOf": "2024-07-31",
       "project": {"name": "p", "competentDepartment": "d", "implementingUnit": "u"},
       "indicators": [
         {"level1": "产出指标", "level2": "数量指标", "name": "渠道防渗长度", "code": "c", "goal": "g",
          "sign": "≥", "target": "60", "unit": "公里", "initialTarget": "≥50公里", "midTermTarget": "≥40公里",
          "actual": "20公里", "forecast": "34公里", "likelihood": "possible", "weight": 50, "bonus": 1,
          "deduction": 2, "veto": true, "eitherOf": "a", "reportedScore": 20, "deviation": "雨季", "notApplicable": true,
          "judgements": [{"by": "finance", "score": 4, "opinion": "o"}],
          "derivation": {"numerator": "20公里", "denominator": "60公里"}}]}
      """;

  static Stream<String> forms() {
    return Stream.concat(
        Stream.of(EVERY_KIND_OF_ROW),
        Fixtures.all()
            .map(name -> FormJson.standard()
                .writeLine(FormJson.standard().read(Fixtures.text(name)).orElseThrow())));
  }

  static Stream<String> ruleSets() {
    return Stream.concat(
            Stream.of(ScoringRules.mof2020(), ScoringRules.mof2021()),
            ExampleRules.names().stream().map(ExampleRules::named))
        .map(RulesJson::write);
  }

  /** A name with two letters exchanged; a very short one with a letter too many. */
  private static String misspelled(String name) {
    for (int i = 1; name.length() > 3 && i + 1 < name.length(); i++) {
      if (name.charAt(i) != name.charAt(i + 1)) {
        return name.substring(0, i) + name.charAt(i + 1) + name.charAt(i) + name.substring(i + 2);
      }
    }
    return name + "x";
  }

  /** The pointers of all fields in a document, but for those whose names are the document's own. */
  private static List<String> fields(JsonNode node, String at, Set<String> free) {
    List<String> found = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      object.fieldNames().forEachRemaining(name -> {
        found.add(at + "/" + name.replace("~", "~0").replace("/", "~1"));
        if (!free.contains(name)) {
          found.addAll(fields(object.get(name), at + "/" + name, free));
        }
      });
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        found.addAll(fields(list.get(i), at + "/" + i, free));
      }
    }
    return found;
  }

  private static JsonNode withMisspelled(JsonNode document, String pointer) {
    JsonNode copy = document.deepCopy();
    String name = pointer.substring(pointer.lastIndexOf('/') + 1);
    ObjectNode object = (ObjectNode) copy.at(pointer.substring(0, pointer.lastIndexOf('/')));
    JsonNode value = object.remove(name);
    // in front, so that nothing depends on the order of fields
    ObjectNode rest = object.deepCopy();
    object.removeAll();
    object.set(misspelled(name), value);
    object.setAll(rest);
    return copy;
  }

  private static Set<String> unheard(
      String json, Set<String> free, Function<String, List<Problem>> problems) throws Exception {
    JsonNode document = MAPPER.readTree(json);
    assertEquals(
        List.of(),
        problems.apply(json).stream().filter(each -> !each.isWarning()).toList());
    Set<String> unheard = new TreeSet<>();
    for (String pointer : fields(document, "", free)) {
      String name = pointer.substring(pointer.lastIndexOf('/') + 1);
      // of a very short name another is hardly the nearest: there all names are listed
      String right = name.length() > 3 ? "perhaps it should be \"" + name + "\"" : "";
      boolean heard = problems.apply(withMisspelled(document, pointer).toString()).stream()
          .filter(problem -> !problem.isWarning())
          .anyMatch(problem -> problem.location().endsWith("/" + misspelled(name))
              && problem.message(Locale.ENGLISH).contains(right)
              && problem.expected().orElseThrow().english().contains(name));
      if (!heard) {
        unheard.add(pointer + problems.apply(withMisspelled(document, pointer).toString()));
      }
    }
    return unheard;
  }

  @ParameterizedTest
  @MethodSource("forms")
  void ofAForm(String json) throws Exception {
    assertEquals(
        Set.of(),
        unheard(
            json,
            Set.of("attributes", "scoring"),
            document -> FormJson.standard().read(document).problems()));
  }

  @ParameterizedTest
  @MethodSource("ruleSets")
  void ofARuleSet(String json) throws Exception {
    // these name headings and types
    Set<String> free = Set.of(
        "weights",
        "strategiesByType",
        "strategiesByCategory",
        "strategiesByLevelOne",
        "strategiesByHeading",
        "strategiesByIndicator");
    assertEquals(
        Set.of(), unheard(json, free, document -> RulesJson.read(document).problems()));
  }

  @Test
  void isRefusedWhereNothingMayBeLost() {
    String form = "{\"titel\": \"t\", \"indicators\": []}";
    FormReading reading = FormJson.standard().read(form);
    assertTrue(reading.hasErrors());
    assertTrue(reading.form().isPresent());
    assertThrows(RuntimeException.class, reading::cleanOrElseThrow);
    assertThrows(
        JsonMappingException.class,
        () -> JsonMapper.builder()
            .addModule(new JixiaoModule())
            .build()
            .readValue(form, PerformanceForm.class));
    assertThrows(
        DatabindException.class,
        () -> tools.jackson.databind.json.JsonMapper.builder()
            .addModule(new JixiaoModule3())
            .build()
            .readValue(form, PerformanceForm.class));
    RulesReading rules =
        RulesJson.read(RulesJson.write(ScoringRules.mof2020()).replace("\"name\"", "\"nmae\""));
    assertTrue(rules.hasErrors());
    assertThrows(RuntimeException.class, rules::orElseThrow);
  }

  @ParameterizedTest
  @CsvSource({
    "标题, title",
    "年度, fiscalYear",
    "预算, budget",
    "指标, indicators",
    "总体目标, goal",
    "总分, reportedTotal",
    // an indicator's, which a form does not have
    "指标值, ''",
    "三级指标, ''",
    "备忘, ''"
  })
  void aFieldOfAFormInChineseIsNamedInEnglish(String name, String field) {
    Problem problem =
        FormJson.standard().read("{\"" + name + "\": null}").problems().get(0);
    assertEquals("FIELD_UNKNOWN", problem.code());
    assertEquals(
        field.isEmpty()
            ? "格式中没有字段 \"" + name + "\""
            : "格式中没有字段 \"" + name + "\"，可能应为 \"" + field + "\"",
        problem.wording().chinese());
  }

  @Test
  void aChineseNameBelongsToTheObjectItIsIn() {
    List<String> said = FormJson.standard()
        .read(
            "{\"indicators\": [{\"三级指标\": \"a\", \"年度指标值\": \"1\", \"分值\": 1, \"得分\": 1, \"名称\": \"x\"}],"
                + "\"project\": {\"名称\": \"p\"}, \"budget\": {\"total\": {\"全年预算数\": 1}}}")
        .problems()
        .stream()
        .map(problem -> problem.wording().english().replaceFirst(".* be ", ""))
        .toList();
    assertEquals(
        List.of(
            "\"name\"",
            "\"target\"",
            "\"weight\"",
            "\"reportedScore\"",
            "\"name\"",
            "\"name\"",
            "\"annual\""),
        said);
  }
}
