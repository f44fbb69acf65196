package dev.jixiao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jixiao.audit.AuditContext;
import dev.jixiao.audit.AuditRule;
import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract lets good rules pass, and every way to break it fails the check that is about it. */
class AuditRuleContractTest {
  /** Finds indicators whose name has a question mark; each broken rule below overrides one thing. */
  static class NoQuestions implements AuditRule {
    @Override
    public String code() {
      return "NAME_QUESTION";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      List<Indicator> rows = context.form().indicators();
      for (int i = 0; i < rows.size(); i++) {
        if (isFault(rows.get(i))) {
          findings.accept(found(at(location(i))));
        }
      }
    }

    boolean isFault(Indicator row) {
      return row.name().contains("?");
    }

    String location(int row) {
      return "/indicators/" + row + "/name";
    }

    Finding found(Finding.Builder finding) {
      return finding.message("a question is no indicator", "问句不能作为指标").build();
    }
  }

  private static PerformanceForm form(String name) {
    Indicator row = Indicator.builder()
        .name(name)
        .target("≥1件")
        .actual("1件")
        .weight("10")
        .reportedScore("10")
        .putAttribute("cell", "1")
        .build();
    return PerformanceForm.builder()
        .title("t")
        .projectName("p")
        .addIndicators(row)
        .build();
  }

  private static AuditRuleContract contractOf(AuditRule rule) {
    return new AuditRuleContract() {
      @Override
      protected AuditRule rule() {
        return rule;
      }

      @Override
      protected List<PerformanceForm> goodForms() {
        return List.of(form("件数"), form(""));
      }

      @Override
      protected List<PerformanceForm> faultyForms() {
        return List.of(form("多少件?"));
      }
    };
  }

  private static final List<Consumer<AuditRuleContract>> CHECKS = List.of(
      AuditRuleContract::hasALastingCode,
      AuditRuleContract::findsNothingInGoodForms,
      AuditRuleContract::findsTheFault,
      AuditRuleContract::pointsAtCellsOfTheForm,
      AuditRuleContract::speaksChineseAndEnglish,
      AuditRuleContract::answersEveryForm,
      AuditRuleContract::answersAlikeInEveryThread,
      AuditRuleContract::answersAlikeEverywhere);

  @Test
  void letsAGoodRulePass() {
    CHECKS.forEach(check -> check.accept(contractOf(new NoQuestions())));
  }

  @Test
  void letsABuiltInRulePass() {
    AuditRule missing = Auditor.standard().rules().stream()
        .filter(rule -> rule.code().equals("ACTUAL_MISSING"))
        .findFirst()
        .orElseThrow();
    AuditRuleContract contract = new AuditRuleContract() {
      @Override
      protected AuditRule rule() {
        return missing;
      }

      @Override
      protected List<PerformanceForm> goodForms() {
        return List.of(form("件数"));
      }

      @Override
      protected List<PerformanceForm> faultyForms() {
        PerformanceForm form = form("件数");
        Indicator blank = form.indicators().get(0).toBuilder().actual("").build();
        return List.of(form.toBuilder().indicators(List.of(blank)).build());
      }
    };
    CHECKS.forEach(check -> check.accept(contract));
  }

  @Test
  void hasNoCheckThatThisTestDoesNotKnow() {
    long checks = Stream.of(AuditRuleContract.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .count();
    assertEquals(CHECKS.size(), checks);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenRules")
  void stopsABrokenRule(String fault, AuditRule broken, Consumer<AuditRuleContract> check) {
    AuditRuleContract contract = contractOf(broken);
    assertThrows(AssertionError.class, () -> check.accept(contract), fault);
  }

  static Stream<Arguments> brokenRules() {
    return Stream.of(
        broken("a code in small letters", AuditRuleContract::hasALastingCode, new NoQuestions() {
          @Override
          public String code() {
            return "nameQuestion";
          }
        }),
        broken("a false alarm", AuditRuleContract::findsNothingInGoodForms, new NoQuestions() {
          @Override
          boolean isFault(Indicator row) {
            return true;
          }
        }),
        broken("no alarm", AuditRuleContract::findsTheFault, new NoQuestions() {
          @Override
          boolean isFault(Indicator row) {
            return false;
          }
        }),
        broken("a code of another rule", AuditRuleContract::findsTheFault, new NoQuestions() {
          @Override
          Finding found(Finding.Builder finding) {
            return super.found(finding.code("WEIGHT_SUM"));
          }
        }),
        broken("no pointer", AuditRuleContract::pointsAtCellsOfTheForm, new NoQuestions() {
          @Override
          String location(int row) {
            return "row " + row;
          }
        }),
        broken("rows counted from one", AuditRuleContract::pointsAtCellsOfTheForm, rowsFromOne()),
        broken("no Chinese", AuditRuleContract::speaksChineseAndEnglish, new NoQuestions() {
          @Override
          Finding found(Finding.Builder finding) {
            return finding.message("a question", "a question").build();
          }
        }),
        broken("it throws", AuditRuleContract::answersEveryForm, new NoQuestions() {
          @Override
          boolean isFault(Indicator row) {
            return Integer.parseInt(row.attributes().get("cell")) == 1 && super.isFault(row);
          }
        }),
        broken("a memory", AuditRuleContract::answersAlikeInEveryThread, forgetful()),
        broken("a mother tongue", AuditRuleContract::answersAlikeEverywhere, new NoQuestions() {
          @Override
          Finding found(Finding.Builder finding) {
            return super.found(finding.reported(String.format("%d", 1234)));
          }
        }));
  }

  private static NoQuestions rowsFromOne() {
    return new NoQuestions() {
      @Override
      String location(int row) {
        return super.location(row + 1);
      }
    };
  }

  private static NoQuestions forgetful() {
    AtomicInteger calls = new AtomicInteger();
    return new NoQuestions() {
      @Override
      boolean isFault(Indicator row) {
        return calls.incrementAndGet() < 5 && super.isFault(row);
      }
    };
  }

  private static Arguments broken(String fault, Consumer<AuditRuleContract> check, AuditRule rule) {
    return Arguments.of(fault, rule, check);
  }
}
