package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jixiao.form.PerformanceForm;
import java.io.File;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Every public method of every public type can be referred to ({@code Points::compareTo}) from a program in another package.
 *
 * <p>The program is written from the API, compiled and run: a method that a public type inherits from a hidden one compiles
 * and fails only where the reference is linked.
 */
class MethodReferencesTest {
  private static final Path ROOT = Path.of("..");

  @Test
  void everyMethodOfEveryTypeCanBeReferredTo() throws Exception {
    List<Class<?>> types = types();
    List<Program> programs = new ArrayList<>();
    for (Class<?> type : types) {
      Program program = new Program("References" + programs.size(), type);
      if (program.references > 0) {
        programs.add(program);
      }
    }
    assertTrue(
        programs.stream().mapToInt(program -> program.references).sum() > 1_000, "they are found");

    Path classes = Files.createTempDirectory(Path.of("target"), "references");
    compile(programs, classes);
    assertEquals("", run(programs, classes));
  }

  /** A new one belongs among the operators of examples/consumers/kotlin too. */
  @Test
  void whatCanBeComparedIsKnown() throws Exception {
    assertEquals(
        "Exact Money Points Quantity Ratio",
        types().stream()
            .filter(type -> Comparable.class.isAssignableFrom(type) && !type.isEnum())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(" ")));
  }

  private static List<Class<?>> types() throws Exception {
    List<Class<?>> types = new ArrayList<>();
    for (String module : List.of("core", "json")) {
      Path classes = ROOT.resolve(module).resolve("target/classes");
      ModuleDescriptor descriptor;
      try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
        descriptor = ModuleDescriptor.read(in);
      }
      for (ModuleDescriptor.Exports exports : descriptor.exports()) {
        try (Stream<Path> files = Files.list(classes.resolve(exports.source().replace('.', '/')))) {
          for (Path file : files.sorted().toList()) {
            String name = file.getFileName().toString();
            if (name.endsWith(".class") && !name.equals("package-info.class")) {
              types.add(
                  Class.forName(exports.source() + "." + name.substring(0, name.length() - 6)));
            }
          }
        }
      }
    }
    return types.stream().filter(MethodReferencesTest::isSeen).toList();
  }

  private static boolean isSeen(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && !type.isAnonymousClass()
        && (type.getEnclosingClass() == null || isSeen(type.getEnclosingClass()));
  }

  private static void compile(List<Program> programs, Path classes) throws Exception {
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
    DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
    ToolProvider.getSystemJavaCompiler()
        .getTask(
            null,
            null,
            faults,
            List.of(
                "-proc:none",
                "-nowarn",
                "-d",
                classes.toString(),
                "-cp",
                String.join(File.pathSeparator, places)),
            null,
            programs)
        .call();
    assertEquals(
        "",
        faults.getDiagnostics().stream()
            .filter(fault -> fault.getKind() == Diagnostic.Kind.ERROR)
            .map(Object::toString)
            .collect(Collectors.joining("\n")));
  }

  private static String run(List<Program> programs, Path classes) throws Exception {
    List<String> failures = new ArrayList<>();
    try (URLClassLoader loader = new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, MethodReferencesTest.class.getClassLoader())) {
      for (Program program : programs) {
        Class<?> compiled = Class.forName("consumer." + program.name, true, loader);
        int found = 0;
        for (Method method : compiled.getMethods()) {
          if (method.getName().startsWith("reference")) {
            found++;
            try {
              method.invoke(null);
            } catch (ReflectiveOperationException e) {
              failures.add(String.valueOf(e.getCause()));
            }
          }
        }
        assertEquals(program.references, found);
      }
    }
    return failures.stream().sorted().distinct().collect(Collectors.joining("\n"));
  }

  /** A program that refers to every method of one type. */
  private static final class Program extends SimpleJavaFileObject {
    private final String name;
    private final StringBuilder methods = new StringBuilder();
    private final Map<String, String> shapes = new LinkedHashMap<>();
    private int references;

    Program(String name, Class<?> type) {
      super(URI.create("string:///consumer/" + name + ".java"), Kind.SOURCE);
      this.name = name;
      Stream.of(type.getMethods())
          .filter(method -> !method.isSynthetic())
          .filter(method -> !Modifier.isStatic(method.getModifiers()))
          .filter(method -> method.getDeclaringClass() != Object.class)
          .sorted(Comparator.comparing(Method::toGenericString))
          .forEach(method -> add(type, method));
    }

    private void add(Class<?> type, Method method) {
      StringBuilder call = new StringBuilder(
              method.getReturnType() == void.class ? "void" : "Object")
          .append(" call(")
          .append(type.getCanonicalName())
          .append(" self");
      Type[] parameters = method.getGenericParameterTypes();
      for (int i = 0; i < parameters.length; i++) {
        call.append(", ")
            .append(erasure(parameters[i], type).getCanonicalName())
            .append(" p")
            .append(i);
      }
      call.append(") throws Throwable;");
      String shape = shapes.computeIfAbsent(call.toString(), each -> "Shape" + shapes.size());
      methods
          .append("  public static ")
          .append(shape)
          .append(" reference")
          .append(references++)
          .append("() { return ")
          .append(type.getCanonicalName())
          .append("::")
          .append(method.getName())
          .append("; }\n");
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      StringBuilder source = new StringBuilder("package consumer;\n@SuppressWarnings(\"all\")\n")
          .append("public class ")
          .append(name)
          .append(" {\n");
      shapes.forEach((call, shape) -> source
          .append("  public interface ")
          .append(shape)
          .append(" { ")
          .append(call)
          .append(" }\n"));
      return source.append(methods).append("}\n");
    }
  }

  /** The class of a parameter of a method that a type has or inherits: the type says what a variable of its parent stands for. */
  private static Class<?> erasure(Type parameter, Class<?> type) {
    if (parameter instanceof Class<?> plain) {
      return plain;
    }
    if (parameter instanceof ParameterizedType generic) {
      return (Class<?>) generic.getRawType();
    }
    if (parameter instanceof GenericArrayType array) {
      return erasure(array.getGenericComponentType(), type).arrayType();
    }
    TypeVariable<?> variable = (TypeVariable<?>) parameter;
    Type bound = argument(variable, type);
    return erasure(bound == null ? variable.getBounds()[0] : bound, type);
  }

  private static Type argument(TypeVariable<?> variable, Class<?> type) {
    List<Type> parents = new ArrayList<>(List.of(type.getGenericInterfaces()));
    if (type.getGenericSuperclass() != null) {
      parents.add(type.getGenericSuperclass());
    }
    for (Type parent : parents) {
      if (parent instanceof ParameterizedType generic
          && generic.getRawType() == variable.getGenericDeclaration()) {
        int place =
            List.of(variable.getGenericDeclaration().getTypeParameters()).indexOf(variable);
        return generic.getActualTypeArguments()[place];
      }
      Class<?> raw =
          (Class<?>) (parent instanceof ParameterizedType generic ? generic.getRawType() : parent);
      Type found = argument(variable, raw);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
