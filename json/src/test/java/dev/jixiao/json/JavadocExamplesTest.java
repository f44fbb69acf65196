package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jixiao.form.PerformanceForm;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The examples in the Javadoc of the public types compile, each in a method of its own, with what a reader would have. */
class JavadocExamplesTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\\R(.*?)\\R\\s*\\* *\\}</pre>", Pattern.DOTALL);

  private static final String BEFORE = """
      import com.fasterxml.jackson.databind.*;
      import com.fasterxml.jackson.databind.json.JsonMapper;
      import dev.jixiao.audit.*;
      import dev.jixiao.compare.*;
      import dev.jixiao.explain.*;
      import dev.jixiao.form.*;
      import dev.jixiao.json.*;
      import dev.jixiao.problem.*;
      import dev.jixiao.report.*;
      import dev.jixiao.rules.*;
      import dev.jixiao.score.*;
      import dev.jixiao.strategy.*;
      import dev.jixiao.table.*;
      import dev.jixiao.target.*;
      import dev.jixiao.value.*;
      import java.math.*;
      import java.nio.file.Path;
      import java.time.*;
      import java.util.*;
      import java.util.function.*;
      import java.util.stream.Stream;

      abstract class %s {
        PerformanceForm form;
        PerformanceForm declared;
        PerformanceForm july;
        PerformanceForm evaluated;
        Indicator indicator;
        FormScore score;
        FormTable table;
        List<Finding> findings;
        IndicatorTypes types;
        ScoringStrategy perClass;
        Working working;
        Points weight;
        Ratio completion;
        String json;
        int reached;
        int worst;

        static class WaterClassType implements IndicatorType<FreeText> {
          public String name() { return "water-class"; }
          public Class<FreeText> targetType() { return FreeText.class; }
          public Parsed<FreeText> parse(String text) { return Parsed.unrecognised(); }
          public Comparison compare(FreeText target, ActualValue actual, ComparisonContext context) {
            return Comparison.met();
          }
        }

        Object example() throws Exception {
      """;

  @Test
  void theyCompile() throws Exception {
    List<JavaFileObject> examples = examples();
    assertTrue(examples.size() > 40, "they are found");

    DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    compiler
        .getTask(
            null,
            null,
            faults,
            List.of(
                "-proc:none",
                "-d",
                Files.createTempDirectory(Path.of("target"), "examples").toString(),
                "-cp",
                classPath()),
            null,
            examples)
        .call();
    assertEquals(
        "",
        faults.getDiagnostics().stream()
            .filter(fault -> fault.getKind() == Diagnostic.Kind.ERROR)
            .map(Object::toString)
            .collect(Collectors.joining("\n")));
  }

  private static List<JavaFileObject> examples() throws Exception {
    List<JavaFileObject> examples = new ArrayList<>();
    for (String module : List.of("core", "json")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
        for (Path file :
            files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
          Matcher found = EXAMPLE.matcher(Files.readString(file));
          while (found.find()) {
            String name =
                file.getFileName().toString().replace(".java", "") + "Example" + examples.size();
            examples.add(new Example(name, found.group(1).replaceAll("(?m)^ *\\* ?", "")));
          }
        }
      }
    }
    return examples;
  }

  private static String classPath() throws Exception {
    List<String> places = new ArrayList<>();
    for (Class<?> type : List.of(
        PerformanceForm.class,
        FormJson.class,
        ObjectMapper.class,
        JsonParser.class,
        tools.jackson.databind.ObjectMapper.class,
        tools.jackson.core.JsonParser.class)) {
      places.add(
          Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
              .toString());
    }
    return String.join(File.pathSeparator, places);
  }

  /** The source around an example: its types become local ones. */
  private static final class Example extends SimpleJavaFileObject {
    private final String source;

    Example(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      String end = text.startsWith("return ") ? "" : "return null;\n";
      source = BEFORE.formatted(name) + text.replaceAll("(?m)^public (?=final class|class)", "")
          + "\n" + end + "}\n}\n";
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source;
    }
  }
}
