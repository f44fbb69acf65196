package dev.jixiao.json;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page of fields is made from the published schemas, all of them, and says of each field what it is: with {@code -Dapi.update=true} it
 * is written anew. That the schemas are what is read and written is tested elsewhere.
 */
class FieldsPageTest {
  private static final Path SCHEMAS = Path.of("src/main/resources/dev/jixiao/json/schema");
  private static final Path PAGE =
      Path.of("src/main/javadoc/dev.jixiao.json/dev/jixiao/json/doc-files/fields.html");
  private static final String REFERENCE = "#/$defs/";

  @Test
  void thePageIsWhatTheSchemasSay() throws IOException {
    String page = page();
    if (Boolean.getBoolean("api.update")) {
      Files.writeString(PAGE, page);
    }
    assertEquals(
        page, Files.readString(PAGE), "if the change is meant: mvn verify -Dapi.update=true");
  }

  @Test
  void thePackageAndTheFirstPageLinkToIt() throws IOException {
    assertTrue(Files.readString(Path.of("src/main/java/dev/jixiao/json/package-info.java"))
        .contains("\"doc-files/fields.html\""));
    assertTrue(Files.readString(Path.of("src/main/javadoc/overview.html"))
        .contains("\"dev.jixiao.json/dev/jixiao/json/doc-files/fields.html\""));
  }

  private static String page() throws IOException {
    StringBuilder page = new StringBuilder("""
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="UTF-8"><title>Fields of JSON 字段说明</title></head>
        <body>
        <h1>Fields of JSON 字段说明</h1>
        <p>Every field of the documents that this library reads and writes, made from the JSON Schemas in the jar. A field of a field is
        written with a dot, and <code>[]</code> stands for each item of a list.</p>
        """);
    List<Path> files;
    try (Stream<Path> all = Files.list(SCHEMAS)) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      JsonNode schema = new ObjectMapper().readTree(file.toFile());
      String name = file.getFileName().toString();
      page.append("<h2>")
          .append(text(schema.path("title").asText()))
          .append("</h2>\n<p><code>schema/")
          .append(name)
          .append("</code></p>\n");
      new Fields(name, schema).write(page);
    }
    return page.append("</body>\n</html>\n").toString();
  }

  /** The fields of one schema. */
  private record Fields(String file, JsonNode schema) {
    void write(StringBuilder page) {
      table(page, "the document", schema);
      for (Map.Entry<String, JsonNode> part : schema.path("$defs").properties()) {
        table(page, part.getKey(), part.getValue());
      }
      values(page);
    }

    // how the values are written that the tables only name
    private void values(StringBuilder page) {
      StringBuilder values = new StringBuilder();
      for (Map.Entry<String, JsonNode> value : schema.path("$defs").properties()) {
        String written = value.getValue().path("description").asText();
        if (!written.isEmpty()) {
          values
              .append("<dt>")
              .append(value.getKey())
              .append("</dt><dd>")
              .append(text(written))
              .append("</dd>\n");
        }
      }
      if (!values.isEmpty()) {
        page.append("<dl>\n").append(values).append("</dl>\n");
      }
    }

    private void table(StringBuilder page, String caption, JsonNode node) {
      List<String> rows = new ArrayList<>();
      collect(node, "", rows);
      if (!rows.isEmpty()) {
        page.append("<table class=\"striped\">\n<caption>")
            .append(caption)
            .append(
                "</caption>\n<thead><tr><th scope=\"col\">field</th><th scope=\"col\">value</th>"
                    + "<th scope=\"col\">meaning</th></tr></thead>\n<tbody>\n");
        rows.forEach(page::append);
        page.append("</tbody>\n</table>\n");
      }
    }

    private void collect(JsonNode node, String path, List<String> rows) {
      Set<String> required = new HashSet<>();
      node.path("required").forEach(name -> required.add(name.asText()));
      for (Map.Entry<String, JsonNode> field : node.path("properties").properties()) {
        String name = path + field.getKey();
        JsonNode value = field.getValue();
        Set<String> kinds = new LinkedHashSet<>();
        kinds(value, kinds);
        rows.add("<tr><td><code>" + name + "</code></td><td>"
            + kinds.stream().map(FieldsPageTest::text).collect(joining(", "))
            + (required.contains(field.getKey()) ? "; required" : "")
            + "</td><td>" + text(meaning(name, value)) + "</td></tr>\n");
        collect(value, name + ".", rows);
      }
      node.path("anyOf").forEach(choice -> collect(choice, path, rows));
      if (node.has("items")) {
        collect(
            node.path("items"),
            path.isEmpty() ? "[]." : path.substring(0, path.length() - 1) + "[].",
            rows);
      }
    }

    private String meaning(String name, JsonNode value) {
      String meaning = value.path("description").asText();
      assertFalse(meaning.isEmpty(), file + " does not say what " + name + " is");
      return meaning;
    }

    private void kinds(JsonNode value, Set<String> kinds) {
      String reference = value.path("$ref").asText();
      if (!reference.isEmpty()) {
        kinds.add(reference.substring(REFERENCE.length()));
      }
      value.path("anyOf").forEach(choice -> kinds(choice, kinds));
      value.path("enum").forEach(choice -> kinds.add(choice.asText()));
      JsonNode type = value.path("type");
      (type.isArray() ? type : List.of(type)).forEach(one -> {
        String word = one.asText();
        if (!word.isEmpty() && !word.equals("null") && !value.has("enum")) {
          kinds.add(word.equals("array") ? "list" : word.equals("string") ? "text" : word);
        }
      });
    }
  }

  private static String text(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
