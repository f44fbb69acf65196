package dev.jixiao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.jixiao.audit.AuditContext;
import dev.jixiao.audit.AuditRule;
import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Parsed;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.Scorer;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.IndicatorType;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is built in has no door of its own: it is what its public interface gives, and a user's copy does as well. */
class SameSpiTest {
  private static final ComparisonContext CONTEXT = ComparisonContext.builder().build();
  private static final List<String> ACTUALS = List.of(
      "", "—", "已完成", "未完成", "100%", "91.2%", "253", "12件", "2020年11月", "显著提升", "1:1.5", "?");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "100",
        "≥95%",
        "不低于90％",
        "三次",
        "≤71.28万元",
        "90%-100%",
        "±3%以内",
        "约120平方米",
        "70余件次",
        "2020年12月31日前",
        "12月",
        "第四季度",
        "60天内完成",
        "较上年增长10%",
        "1：1.5",
        "显著提升",
        "已完成",
        "60天内完成，经批准延长案件90天完成",
        "",
        "没有写法的指标值"
      })
  void aBuiltInTypeGivesThroughItsInterfaceWhatTheRegistryGives(String text) {
    IndicatorTypes registry = IndicatorTypes.standard();
    IndicatorType<?> first = registry.types().stream()
        .filter(type -> type.parse(text).isOk())
        .findFirst()
        .orElseThrow();
    Target target = registry.read(text);
    assertEquals(first.name(), registry.nameOf(target));
    assertEquals(first.parse(text).orElseThrow(), target);
    for (String actual : ACTUALS) {
      assertEquals(
          compare(first, target, ActualValue.of(actual)),
          registry.compare(target, ActualValue.of(actual), CONTEXT),
          actual);
    }
  }

  private static <T extends Target> Comparison compare(
      IndicatorType<T> type, Target target, ActualValue actual) {
    return type.compare(type.targetType().cast(target), actual, CONTEXT);
  }

  /** A percentage that a user brings along, made of nothing but what is public. */
  record Copy(Target target) implements Target {
    @Override
    public String text() {
      return "@" + target.text();
    }

    @Override
    public String canonical() {
      return "@" + target.canonical();
    }
  }

  static final class CopyType implements IndicatorType<Copy> {
    private static final IndicatorType<?> ORIGINAL =
        IndicatorTypes.standard().find("percentage").orElseThrow();

    @Override
    public String name() {
      return "copy";
    }

    @Override
    public Class<Copy> targetType() {
      return Copy.class;
    }

    @Override
    public Parsed<Copy> parse(String text) {
      Parsed<? extends Target> parsed =
          text.startsWith("@") ? ORIGINAL.parse(text.substring(1)) : Parsed.unrecognised();
      return parsed.map(Copy::new);
    }

    @Override
    public Comparison compare(Copy target, ActualValue actual, ComparisonContext context) {
      return IndicatorTypes.standard().compare(target.target(), actual, context);
    }
  }

  @Test
  void aUsersCopyOfATypeIsComparedAndScoredLikeTheOriginal() {
    IndicatorTypes types = IndicatorTypes.standard().with(new CopyType());
    StrategySpec strict = StrategySpec.of("all-or-nothing");
    Scorer scorer = Scorer.builder()
        .types(types)
        .rules(ScoringRules.mof2020().toBuilder()
            .strategyForType("copy", strict)
            .strategyForType("percentage", strict)
            .build())
        .build();
    for (String actual : ACTUALS) {
      Indicator original = row(types.read("≥90%"), actual);
      Indicator copy = row(types.read("@≥90%"), actual);
      assertEquals(scorer.score(original).comparison(), scorer.score(copy).comparison(), actual);
      assertEquals(scorer.score(original).points(), scorer.score(copy).points(), actual);
    }
    assertEquals(
        Points.of(10), scorer.score(row(types.read("@≥90%"), "95%")).points().orElseThrow());
  }

  @Test
  void aUsersCopyOfAStrategyScoresLikeTheOriginal() {
    ScoringStrategies strategies = ScoringStrategies.standard();
    StrategySpec original = StrategySpec.parse("proportional-from(floor=60%)");
    ScoringStrategies more =
        strategies.with("copy", parameters -> strategies.create(original).orElseThrow()::award);
    for (String actual : ACTUALS) {
      Indicator row = row(IndicatorTypes.standard().read("≥100件"), actual);
      assertEquals(
          Scorer.standard().score(scoredBy(row, original)).points(),
          Scorer.builder()
              .strategies(more)
              .build()
              .score(scoredBy(row, StrategySpec.of("copy")))
              .points(),
          actual);
    }
  }

  private static Indicator scoredBy(Indicator row, StrategySpec spec) {
    return row.toBuilder().scoring(spec.toStandard()).build();
  }

  /** A rule under another code, which hands every call on. */
  record CopyRule(AuditRule original) implements AuditRule {
    @Override
    public String code() {
      return "COPY_" + original.code();
    }

    @Override
    public Severity severity() {
      return original.severity();
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      original.check(
          context, finding -> findings.accept(finding.toBuilder().code(code()).build()));
    }
  }

  @Test
  void aUsersCopyOfARuleFindsWhatTheOriginalFinds() {
    PerformanceForm form = PerformanceForm.builder()
        .title("t")
        .projectName("p")
        .addIndicators(
            row(IndicatorTypes.standard().read("≥90%"), "80%"),
            row(IndicatorTypes.standard().read("?"), ""))
        .build();
    Auditor auditor = Auditor.standard();
    Set<String> found = new TreeSet<>();
    for (AuditRule rule : Auditor.standard().rules()) {
      String[] all = auditor.rules().stream().map(AuditRule::code).toArray(String[]::new);
      List<Finding> originals = auditor.without(all).with(rule).audit(form);
      List<Finding> copies = auditor.without(all).with(new CopyRule(rule)).audit(form);
      originals.forEach(finding -> found.add(finding.code()));
      assertEquals(
          originals.stream().map(f -> f.location() + f.wording()).toList(),
          copies.stream().map(f -> f.location() + f.wording()).toList(),
          rule.code());
    }
    assertTrue(found.size() > 3, () -> "the form has too few faults to show anything: " + found);
  }

  @Test
  void theRegistryOfTypesKnowsNoTypeByName() {
    JavaClasses classes = new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("dev.jixiao.target");
    Set<String> known = new TreeSet<>();
    for (String registry : List.of("IndicatorTypes", "Guard")) {
      classes.get("dev.jixiao.target." + registry).getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass())
          .filter(type -> type.isAssignableTo(Target.class))
          .map(JavaClass::getSimpleName)
          .forEach(known::add);
    }
    assertEquals(
        Set.of("FailedTarget", "FreeText", "Target", "UnknownTarget"),
        known,
        "these are what is left when no type takes a text, or one fails at it");
  }

  private static Indicator row(Target target, String actual) {
    return Indicator.builder()
        .name("n")
        .target(target)
        .actual(actual)
        .weight("10")
        .build();
  }
}
