package dev.jixiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every public type and method says what it is, every parameter and result too; only the setter of a builder may be
 * silent, where it means what the accessor of its name does, and none needs to say that it returns the builder.
 */
class JavadocTest {
  private static final Pattern DECLARATION =
      Pattern.compile("^(?<indent> *)(?<declaration>public [^;{=]*)[;{=]", Pattern.MULTILINE);
  private static final Pattern METHOD =
      Pattern.compile("(?<result>\\S+) (?<name>\\w+)\\((?<parameters>.*)\\)", Pattern.DOTALL);
  private static final Pattern GENERICS = Pattern.compile("<[^<>]*>");

  @Test
  void everythingThatUsersSeeHasAComment() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String module : List.of("core", "json")) {
      String exports = Files.readString(source(module, "module-info.java"));
      for (Path file : sources(module)) {
        String folder = file.getParent().getFileName().toString();
        if (exports.contains("exports dev.jixiao." + folder + ";")) {
          faults(Files.readString(file))
              .forEach(fault -> faults.add(file.getFileName() + ": " + fault));
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void whatLacksACommentIsFound() {
    String good = "/** A kind. */\npublic enum Kind {\n  /** One. */\n  ONE;\n\n";
    assertEquals(List.of(), faults(good));
    assertEquals(
        List.of(),
        faults(
            good
                + "  /**\n   * Adds.\n   *\n   * @param a one\n   * @return it\n   */\n  public int add(List<A, B> a) {"));
    assertEquals(List.of(), faults(good + "  /** {@return one} */\n  @A\n  public int one() {"));
    assertEquals(List.of(), faults(good + "  @Override\n  public int one() {"));
    for (String bad : List.of(
        "  public int one() {",
        "  /** One. */\n  public int one() {",
        "  /**\n   * Adds.\n   *\n   * @return it\n   */\n  public int add(int a) {",
        "  public static final int ONE = 1;",
        "  public interface Inner {")) {
      assertFalse(faults(good + bad).isEmpty(), bad);
    }
    String builder = good + "  /** A builder. */\n  public abstract static class Builder {\n";
    assertEquals(List.of(), faults(builder + "    public abstract Builder one(int one);"));
    assertEquals(
        List.of(),
        faults(builder + "    /** Sets one. */\n    public final Builder one(String one) {"));
    assertFalse(faults(builder + "    public final Builder one(String one) {").isEmpty());
  }

  private static List<String> faults(String source) {
    List<String> faults = new ArrayList<>();
    Matcher matcher = DECLARATION.matcher(source);
    while (matcher.find()) {
      String declaration = matcher.group("declaration").strip().replaceAll("\\s+", " ");
      int start = beforeAnnotations(source, matcher.start());
      String comment = commentBefore(source, start);
      boolean isInherited = source.substring(start, matcher.start()).contains("@Override");
      boolean isOfBuilder = matcher.group("indent").length() == 4
          && declaration.matches("public (abstract|final) (<.*> )?Builder .*");
      if (isOfBuilder ? comment.isEmpty() && !declaration.contains("abstract") : !isInherited) {
        fault(declaration, comment, faults);
      }
    }
    return faults;
  }

  private static int beforeAnnotations(String source, int declaration) {
    int start = declaration;
    int line = lineBefore(source, start);
    while (line < start && source.substring(line, start).strip().startsWith("@")) {
      start = line;
      line = lineBefore(source, start);
    }
    return start;
  }

  private static int lineBefore(String source, int start) {
    return start == 0 ? 0 : source.lastIndexOf('\n', start - 2) + 1;
  }

  private static String commentBefore(String source, int start) {
    boolean hasComment = source.startsWith("*/\n", start - 3);
    return hasComment ? source.substring(source.lastIndexOf("/**", start), start) : "";
  }

  private static void fault(String declaration, String comment, List<String> faults) {
    if (comment.isEmpty()) {
      faults.add("no comment: " + declaration);
      return;
    }
    String plain = declaration;
    while (GENERICS.matcher(plain).find()) {
      plain = GENERICS.matcher(plain).replaceAll("");
    }
    plain = plain.replaceAll("@\\w+(\\([^)]*\\))? ", "").replace("  ", " ");
    Matcher method = METHOD.matcher(plain);
    if (!method.find() || plain.contains(" record ")) {
      return;
    }
    boolean hasResult =
        !method.group("result").equals("void") && !method.group("result").equals("public");
    if (hasResult && !comment.contains("@return")) {
      faults.add("no @return: " + declaration);
    }
    for (String parameter : method.group("parameters").split(",")) {
      String name = parameter.strip().replaceAll(".*\\W", "");
      if (!name.isEmpty()
          && !Pattern.compile("@param " + name + "\\b").matcher(comment).find()) {
        faults.add("no @param " + name + ": " + declaration);
      }
    }
  }

  private static Path source(String module, String name) {
    return Path.of("..", module, "src/main/java", name);
  }

  private static List<Path> sources(String module) throws IOException {
    try (Stream<Path> files = Files.walk(source(module, "dev/jixiao"))) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertTrue(found.size() > 10);
      return found;
    }
  }
}
