package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The catalogue as it reads; with {@code -Djixiao.rewrite=true} it is written anew. */
class CatalogueTest {
  private static final Path PAGE = Path.of("src/test/resources/dev/jixiao/audit/catalogue.md");

  @Test
  void thePageIsWhatTheRulesSay() throws IOException {
    String page = Auditor.standard().catalogue();
    if (Boolean.getBoolean("jixiao.rewrite")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertEquals(page, Files.readString(PAGE));
  }

  @Test
  void everyStandardRuleIsDescribed() {
    for (AuditRule rule : Auditor.standard().rules()) {
      RuleDescription description = rule.description();
      assertFalse(description.source().isBlank(), rule.code());
      assertFalse(description.what().chinese().isBlank(), rule.code());
      assertFalse(description.why().english().isBlank(), rule.code());
      assertFalse(description.example().isBlank(), rule.code());
      assertFalse(description.fix().english().isBlank(), rule.code());
    }
  }
}
