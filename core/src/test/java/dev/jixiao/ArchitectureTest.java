package dev.jixiao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The packages depend in one direction only: a later one may use an earlier one. */
class ArchitectureTest {
  private static final List<String> ORDER = List.of(
      "value",
      "problem",
      "explain",
      "notation",
      "compare",
      "target",
      "form",
      "strategy",
      "rules",
      "score",
      "audit",
      "report");

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
    String[] later = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
        .map(other -> "dev.jixiao." + other + "..")
        .toArray(String[]::new);
    if (later.length > 0) {
      noClasses()
          .that()
          .resideInAPackage("dev.jixiao." + name + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(CLASSES);
    }
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
