package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.jixiao.form.PerformanceForm;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The whole API is written down in {@code core/api.txt} and {@code json/api.txt}, so that every change of it is seen in
 * review. A change fails this test, which says how to write it down.
 */
class ApiSurfaceTest {
  private static final Path ROOT = Path.of("..");

  @Test
  void core() throws Exception {
    List<String> types = exported(PerformanceForm.class.getModule(), "core/target/classes");
    types.addAll(typesIn(ROOT.resolve("core/target/test-classes"), "dev.jixiao.testkit").stream()
        .filter(name -> !name.endsWith("Test"))
        .toList());
    check("core", types);
  }

  @Test
  void json() throws Exception {
    check("json", exported(FormJson.class.getModule(), "json/target/classes"));
  }

  private static void check(String module, List<String> types) throws Exception {
    String found = surface(types);
    Path noted = ROOT.resolve(module).resolve("api.txt");
    if (Boolean.getBoolean("api.update")) {
      Files.writeString(noted, found);
    }
    List<String> before = Files.exists(noted) ? Files.readAllLines(noted) : List.of();
    if (!before.equals(found.lines().toList())) {
      fail("the API of " + module + " changed; if that is meant: mvn verify -Dapi.update=true"
          + changes("-", before, found.lines().toList())
          + changes("+", found.lines().toList(), before));
    }
  }

  private static String changes(String sign, List<String> lines, List<String> others) {
    return lines.stream()
        .filter(line -> !others.contains(line))
        .map(line -> "\n" + sign + " " + line)
        .collect(Collectors.joining());
  }

  /** A loader of its own finds the contract tests, which this module does not need otherwise. */
  private static String surface(List<String> types) throws Exception {
    URL testkit = ROOT.resolve("core/target/test-classes").toUri().toURL();
    StringBuilder lines = new StringBuilder();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {testkit}, ApiSurfaceTest.class.getClassLoader())) {
      for (String name : types.stream().sorted().toList()) {
        Class<?> type = Class.forName(name, false, loader);
        if (ApiSurface.isSeen(type)) {
          lines.append(lines.isEmpty() ? "" : "\n").append(ApiSurface.of(type)).append('\n');
        }
      }
    }
    return lines.toString();
  }

  private static List<String> exported(Module module, String classes) throws IOException {
    assertTrue(module.isNamed(), "the tests run in the module");
    List<String> types = new ArrayList<>();
    for (ModuleDescriptor.Exports exports : module.getDescriptor().exports()) {
      types.addAll(typesIn(ROOT.resolve(classes), exports.source()));
    }
    return types;
  }

  private static List<String> typesIn(Path classes, String name) throws IOException {
    try (Stream<Path> files = Files.list(classes.resolve(name.replace('.', '/')))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
          .map(file -> name + "." + file.substring(0, file.length() - ".class".length()))
          .toList();
    }
  }
}
