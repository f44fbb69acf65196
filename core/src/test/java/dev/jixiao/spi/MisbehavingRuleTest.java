package dev.jixiao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.audit.AuditContext;
import dev.jixiao.audit.AuditRule;
import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user's audit rule does wrong costs its own findings and is a finding itself. */
class MisbehavingRuleTest {
  @ParameterizedTest
  @MethodSource("dev.jixiao.spi.MisbehaviourTest#whatCodeThrows")
  void anAuditRuleThatThrowsCostsNothingButItsOwnFindings(Throwable thrown) {
    AuditRule broken = rule(findings -> MisbehaviourTest.sneak(thrown));
    List<Finding> standard = Auditor.standard().audit(MisbehaviourTest.form("odd"));
    List<Finding> findings =
        new ArrayList<>(Auditor.standard().with(broken).audit(MisbehaviourTest.form("odd")));
    Finding failure = findings.stream()
        .filter(finding -> finding.code().equals("RULE_FAILED"))
        .findFirst()
        .orElseThrow();
    assertEquals(Severity.ERROR, failure.severity(), "nobody may think that all is well");
    assertTrue(failure.message(Locale.CHINESE).contains("MisbehavingRuleTest"));
    assertTrue(failure.message(Locale.ENGLISH).contains(thrown.getClass().getSimpleName()));
    assertTrue(failure.message(Locale.ENGLISH).length() < 500);
    findings.remove(failure);
    assertEquals(standard, findings);
  }

  @Test
  void anAuditRuleThatFindsNullFails() {
    AuditRule broken = rule(findings -> findings.accept(null));
    assertTrue(Auditor.standard().with(broken).audit(MisbehaviourTest.form("odd")).stream()
        .anyMatch(finding -> finding.code().equals("RULE_FAILED")));
  }

  private static AuditRule rule(Consumer<Consumer<Finding>> check) {
    return new AuditRule() {
      @Override
      public String code() {
        return "ACME_BROKEN";
      }

      @Override
      public Severity severity() {
        return Severity.INFO;
      }

      @Override
      public void check(AuditContext context, Consumer<Finding> findings) {
        check.accept(findings);
      }
    };
  }
}
