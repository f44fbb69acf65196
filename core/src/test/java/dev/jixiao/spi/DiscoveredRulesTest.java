package dev.jixiao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.audit.AuditContext;
import dev.jixiao.audit.AuditRule;
import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveredRulesTest {
  private static final Class<?> SERVICE = AuditRule.class;

  public static class Zeta implements AuditRule {
    @Override
    public String code() {
      return "ZETA";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {}
  }

  public static class Acme extends Zeta {
    @Override
    public String code() {
      return "ACME";
    }
  }

  public static class ZetaAgain extends Zeta {}

  public static class BuiltIn extends Zeta {
    @Override
    public String code() {
      return "WEIGHT_SUM";
    }
  }

  public static class Codeless extends Zeta {
    @Override
    public String code() {
      return null;
    }
  }

  public static class Broken extends Zeta {
    public Broken() {
      throw new IllegalStateException("no licence");
    }
  }

  @TempDir
  Path folder;

  @Test
  void addsWhatTheLoaderSeesInTheOrderOfCodes() throws IOException {
    try (ForeignJar jar = jar("good").providing(SERVICE, Zeta.class, Acme.class)) {
      List<String> codes = codes(Auditor.discovered(jar));
      assertEquals(List.of("ACME", "ZETA"), codes.subList(codes.size() - 2, codes.size()));
      assertEquals(codes(Auditor.standard()), codes.subList(0, codes.size() - 2));
    }
  }

  @Test
  void addsNothingUnasked() {
    assertFalse(codes(Auditor.standard()).contains("ZETA"));
  }

  @Test
  void isLoudAboutRulesThatCannotBeUsed() throws IOException {
    assertFails(jar("twice").providing(SERVICE, Zeta.class, ZetaAgain.class), "ZetaAgain", "Zeta");
    assertFails(jar("built in").providing(SERVICE, BuiltIn.class), "BuiltIn", "WEIGHT_SUM");
    assertFails(jar("codeless").providing(SERVICE, Codeless.class), "Codeless");
    assertFails(jar("broken").providing(SERVICE, Broken.class), "Broken");
    assertFails(jar("absent").declaring(SERVICE, "org.example.Absent"), "org.example.Absent");
  }

  private static List<String> codes(Auditor auditor) {
    return auditor.rules().stream().map(AuditRule::code).toList();
  }

  private ForeignJar jar(String name) throws IOException {
    return new ForeignJar(Files.createDirectory(folder.resolve(name)));
  }

  private static void assertFails(ForeignJar jar, String... named) throws IOException {
    try (jar) {
      ServiceConfigurationError error =
          assertThrows(ServiceConfigurationError.class, () -> Auditor.discovered(jar));
      for (String name : named) {
        assertTrue(error.getMessage().contains(name), error.getMessage());
      }
    }
  }
}
