package dev.jixiao.json;

import dev.jixiao.compare.EqualityPolicy;
import dev.jixiao.form.LevelOne;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.score.DeclaredPolicy;
import dev.jixiao.score.InvalidRulesException;
import dev.jixiao.score.NotApplicablePolicy;
import dev.jixiao.score.OverspendPolicy;
import dev.jixiao.score.ScoringRules;
import dev.jixiao.score.StrategySpec;
import dev.jixiao.score.UnjudgedPolicy;
import dev.jixiao.score.ZeroBudgetPolicy;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads one rule set. */
final class RulesReader implements Fields.Reader {
  static final Fields RULES = Fields.of(
      "name",
      "source",
      "remark",
      "weightPlans",
      "defaultStrategy",
      "reverseStrategy",
      "strategiesByType",
      "strategiesByCategory",
      "strategiesByLevelOne",
      "strategiesByHeading",
      "overFulfilment",
      "initialTargetShare",
      "equality",
      "declared",
      "missing",
      "undetermined",
      "notApplicable",
      "budgetStrategy",
      "zeroBudget",
      "overspend",
      "scoreRounding",
      "subtotalRounding",
      "totalRounding",
      "tolerance",
      "gradeScale");

  private final Cursor in;
  private final Cells cells;
  private final ScoringReader strategies;
  private final RulesParts parts;
  private final ScoringRules.Builder rules = ScoringRules.builder();
  private boolean named;

  RulesReader(Cursor in) {
    this.in = in;
    this.cells = new Cells(in);
    this.strategies = new ScoringReader(in, cells);
    this.parts = new RulesParts(in, cells);
  }

  Optional<ScoringRules> read() throws IOException {
    if (in.isNull()) {
      in.wrongType(Cursor.OBJECT);
    }
    if (!in.object(RULES, this)) {
      return Optional.empty();
    }
    if (!named) {
      in.report(
          ProblemCode.FIELD_MISSING,
          Message.of("a rule set needs a name", "评分规则缺少名称"),
          Message.of("\"name\"", "\"name\""));
      return Optional.empty();
    }
    try {
      return Optional.of(rules.build());
    } catch (InvalidRulesException e) {
      for (Problem problem : e.problems()) {
        in.report(problem);
      }
      return Optional.empty();
    }
  }

  @Override
  public void read(String field) throws IOException {
    switch (field) {
      case "name" -> cells.text().filter(name -> !name.isBlank()).ifPresent(this::name);
      case "source" -> cells.text().ifPresent(rules::source);
      case "remark" -> cells.text().ifPresent(rules::remark);
      case "weightPlans" -> in.list(() -> parts.plan().ifPresent(rules::addWeightPlans));
      case "defaultStrategy" -> strategies.spec().ifPresent(rules::defaultStrategy);
      case "reverseStrategy" -> rules.reverseStrategy(strategies.spec());
      case "strategiesByType" -> rules.strategiesByType(specs(Optional::of));
      case "strategiesByCategory" ->
        rules.strategiesByCategory(
            specs(key -> Names.find(key, StandardCategory.values(), StandardCategory::heading)));
      case "strategiesByLevelOne" ->
        rules.strategiesByLevelOne(
            specs(key -> Names.find(key, LevelOne.values(), LevelOne::heading)));
      case "strategiesByHeading" -> rules.strategiesByHeading(specs(Optional::of));
      default -> readPolicy(field);
    }
  }

  private void readPolicy(String field) throws IOException {
    switch (field) {
      case "overFulfilment" -> strategies.spec().ifPresent(rules::overFulfilment);
      case "initialTargetShare" -> rules.initialTargetShare(cells.ratio());
      case "equality" -> parts.constant(EqualityPolicy.values()).ifPresent(rules::equality);
      case "declared" -> parts.constant(DeclaredPolicy.values()).ifPresent(rules::declared);
      case "missing" -> parts.constant(UnjudgedPolicy.values()).ifPresent(rules::missing);
      case "undetermined" -> parts.constant(UnjudgedPolicy.values()).ifPresent(rules::undetermined);
      case "notApplicable" ->
        parts.constant(NotApplicablePolicy.values()).ifPresent(rules::notApplicable);
      case "budgetStrategy" -> strategies.spec().ifPresent(rules::budgetStrategy);
      case "zeroBudget" -> parts.constant(ZeroBudgetPolicy.values()).ifPresent(rules::zeroBudget);
      case "overspend" -> parts.constant(OverspendPolicy.values()).ifPresent(rules::overspend);
      case "scoreRounding" -> rules.scoreRounding(parts.rounding());
      case "subtotalRounding" -> rules.subtotalRounding(parts.rounding());
      case "totalRounding" -> rules.totalRounding(parts.rounding());
      case "tolerance" -> cells.points().ifPresent(rules::tolerance);
      case "gradeScale" -> parts.gradeScale().ifPresent(rules::gradeScale);
      default -> throw new IllegalStateException(field);
    }
  }

  private void name(String name) {
    named = true;
    rules.name(name);
  }

  private <K> Map<K, StrategySpec> specs(Function<String, Optional<K>> keys) throws IOException {
    Map<K, StrategySpec> specs = new LinkedHashMap<>();
    in.entries(name -> {
      Optional<K> key = keys.apply(name);
      if (key.isEmpty()) {
        parts.unknownName(name);
        in.skip();
      } else if (specs.containsKey(key.get())) {
        in.duplicate(name);
      } else {
        strategies.spec().ifPresent(spec -> specs.put(key.get(), spec));
      }
    });
    return specs;
  }
}
