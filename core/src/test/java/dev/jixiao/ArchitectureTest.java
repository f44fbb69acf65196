package dev.jixiao;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The packages depend in one direction only: a later one may use an earlier one. None holds too many types to know. */
class ArchitectureTest {
  private static final List<String> ORDER = List.of(
      "value",
      "problem",
      "explain",
      "notation",
      "compare",
      "target",
      "form",
      "table",
      "strategy",
      "rules",
      "score",
      "audit",
      "report",
      "table");

  // tables are read into forms and written from them; scoring and auditing know nothing of tables
  private static final List<String> TABLE_USES =
      List.of("value", "problem", "explain", "notation", "compare", "target", "form");

  // the parsers of values give what they read, or the fault in it
  private static final String PARSED = "dev.jixiao.problem.Parsed";

  private static final int TOO_MANY_TYPES = 48;

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("dev.jixiao");

  @TestFactory
  List<DynamicTest> packagesLookBackwardsOnly() {
    return ORDER.stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> check(name)))
        .toList();
  }

  private static void check(String name) {
    List<String> others = name.equals("table")
        ? ORDER.stream().filter(other -> !TABLE_USES.contains(other)).toList()
        : ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size());
    String[] forbidden = others.stream()
        .filter(other -> !other.equals(name))
        .map(other -> "dev.jixiao." + other + "..")
        .toArray(String[]::new);
    DescribedPredicate<JavaClass> isForbidden = resideInAnyPackage(forbidden);
    noClasses()
        .that()
        .resideInAPackage("dev.jixiao." + name + "..")
        .should()
        .dependOnClassesThat(
            name.equals("value") ? isForbidden.and(not(name(PARSED))) : isForbidden)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> packagesHoldNoMoreTypesThanAReaderCanKnow() {
    return Stream.of("core", "json")
        .map(module -> Path.of("..", module, "src/main/java"))
        .flatMap(ArchitectureTest::packages)
        .map(folder -> DynamicTest.dynamicTest(
            folder.getFileName().toString(),
            () -> assertTrue(
                typesIn(folder).size() < TOO_MANY_TYPES, () -> typesIn(folder).toString())));
  }

  private static Stream<Path> packages(Path sources) {
    try (Stream<Path> found = Files.walk(sources)) {
      List<Path> folders = found.filter(Files::isDirectory).toList();
      return folders.stream().filter(folder -> !typesIn(folder).isEmpty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // one type, one file
  private static List<String> typesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".java") && !file.endsWith("-info.java"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void tablesAreABranchOfForms() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.jixiao.table..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.jixiao.table..")
        .check(CLASSES);
  }

  @Test
  void theClassesAreReallyLookedAt() {
    assertTrue(CLASSES.contain("dev.jixiao.target.IndicatorTypes"));
  }

  @Test
  void noClassUsesBinaryFractionsOrTheClock() {
    noClasses()
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Year.class, "now")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(java.math.BigDecimal.class, "doubleValue")
        .check(CLASSES);
  }
}
