package dev.jixiao.example.selfevaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The README keeps its word: each of its Java programs is compiled, run, and its output compared with what stands under it. */
class ReadmeTest {
  private static final Path README = Path.of("../../README.md");
  private static final Pattern PROGRAM =
      Pattern.compile("```java\n(.*?)```\n+(?:```text\n(.*?)```)?", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("public class (\\w+)");

  @TempDir
  Path folder;

  @TestFactory
  Stream<DynamicTest> programs() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    Matcher program = PROGRAM.matcher(Files.readString(README));
    while (program.find()) {
      String source = program.group(1);
      String output = program.group(2);
      tests.add(DynamicTest.dynamicTest(nameOf(source), () -> assertEquals(output, run(source))));
    }
    assertFalse(tests.isEmpty(), "no program in the README");
    return tests.stream();
  }

  private String run(String source) throws Exception {
    String name = nameOf(source);
    Path file = Files.writeString(folder.resolve(name + ".java"), source);
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int code = ToolProvider.getSystemJavaCompiler()
        .run(
            null,
            OutputStream.nullOutputStream(),
            errors,
            "-encoding",
            "UTF-8",
            "-Xlint:all",
            "-Werror",
            "-proc:none",
            "-cp",
            System.getProperty("java.class.path"),
            file.toString());
    assertEquals(0, code, errors.toString(StandardCharsets.UTF_8));
    return printedBy(name);
  }

  private String printedBy(String name) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static String nameOf(String source) {
    Matcher name = NAME.matcher(source);
    if (!name.find()) {
      throw new AssertionError("a program of the README has no public class:\n" + source);
    }
    return name.group(1);
  }
}
