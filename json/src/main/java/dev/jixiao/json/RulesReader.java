package dev.jixiao.json;

import dev.jixiao.compare.EqualityPolicy;
import dev.jixiao.form.LevelOne;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.rules.DeclaredPolicy;
import dev.jixiao.rules.InvalidRulesException;
import dev.jixiao.rules.NotApplicablePolicy;
import dev.jixiao.rules.OverspendPolicy;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.rules.UnjudgedPolicy;
import dev.jixiao.rules.WeightPlan;
import dev.jixiao.rules.ZeroBudgetPolicy;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.IndicatorType;
import dev.jixiao.target.IndicatorTypes;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one rule set. */
final class RulesReader implements Fields.Reader<RulesReader.Field> {
  enum Field {
    NAME,
    SOURCE,
    REMARK,
    WEIGHT_PLANS,
    DEFAULT_STRATEGY,
    REVERSE_STRATEGY,
    STRATEGIES_BY_TYPE,
    STRATEGIES_BY_CATEGORY,
    STRATEGIES_BY_LEVEL_ONE,
    STRATEGIES_BY_HEADING,
    OVER_FULFILMENT,
    INITIAL_TARGET_SHARE,
    EQUALITY,
    DECLARED,
    MISSING,
    UNDETERMINED,
    NOT_APPLICABLE,
    BUDGET_STRATEGY,
    ZERO_BUDGET,
    OVERSPEND,
    SCORE_ROUNDING,
    SUBTOTAL_ROUNDING,
    TOTAL_ROUNDING,
    TOLERANCE,
    GRADE_SCALE
  }

  private static final Fields<Field> RULES = Fields.of(Field.class);

  // a rule set without a name is refused, but its other faults are to be named as well
  private static final String UNNAMED = "?";

  private static final String TYPE_NAMES = IndicatorTypes.standard().types().stream()
      .map(IndicatorType::name)
      .collect(Collectors.joining(", "));
  private static final Message TYPES = Message.of(
      "one of " + TYPE_NAMES + ", or a type that the program adds",
      "下列之一：" + TYPE_NAMES + "，或程序自行添加的类型");

  private final Cursor in;
  private final Cells cells;
  private final ScoringReader strategies;
  private final RulesParts parts;
  private final ScoringRules.Builder rules = ScoringRules.builder().name(UNNAMED);
  private final RulesPlaces places = new RulesPlaces();
  private boolean named;
  private int plans;

  RulesReader(Cursor in) {
    this.in = in;
    this.cells = new Cells(in);
    this.strategies = new ScoringReader(in, cells);
    this.parts = new RulesParts(in, cells, places);
  }

  @Nullable
  ScoringRules read() throws IOException {
    if (in.isNull()) {
      in.wrongType(Cursor.OBJECT);
    }
    places.put("", in.located());
    if (!in.object(RULES, this)) {
      return null;
    }
    if (!named) {
      in.report(
          ProblemCode.FIELD_MISSING,
          Message.of("a rule set needs a name", "评分规则缺少名称"),
          Message.of("\"name\"", "\"name\""));
    }
    ScoringRules built = built();
    return named ? built : null;
  }

  private @Nullable ScoringRules built() {
    try {
      ScoringRules built = rules.build();
      // strategies that are not built in may be the program's own
      warn(built.problems(ScoringStrategies.standard()));
      return built;
    } catch (InvalidRulesException e) {
      for (Problem problem : e.problems()) {
        in.report(problem, places.of(problem.location()));
      }
      return null;
    }
  }

  private void warn(List<Problem> problems) {
    for (Problem problem : problems) {
      in.report(problem.toBuilder().isWarning(true).build(), places.of(problem.location()));
    }
  }

  @Override
  public void read(Field field) throws IOException {
    places.put("/" + Fields.name(field), in.located());
    switch (field) {
      case NAME -> name(cells.nonBlankText());
      case SOURCE -> rules.source(cells.textOrEmpty());
      case REMARK -> rules.remark(cells.textOrEmpty());
      case WEIGHT_PLANS -> in.list(this::plan);
      case DEFAULT_STRATEGY -> strategies.spec().ifPresent(rules::defaultStrategy);
      case REVERSE_STRATEGY -> rules.reverseStrategy(strategies.spec());
      case STRATEGIES_BY_TYPE -> rules.strategiesByType(specs(field, Optional::of));
      case STRATEGIES_BY_CATEGORY ->
        rules.strategiesByCategory(specs(
            field, key -> Names.find(key, StandardCategory.values(), StandardCategory::heading)));
      case STRATEGIES_BY_LEVEL_ONE ->
        rules.strategiesByLevelOne(
            specs(field, key -> Names.find(key, LevelOne.values(), LevelOne::heading)));
      case STRATEGIES_BY_HEADING -> rules.strategiesByHeading(specs(field, Optional::of));
      default -> readPolicy(field);
    }
  }

  private void readPolicy(Field field) throws IOException {
    switch (field) {
      case OVER_FULFILMENT -> strategies.spec().ifPresent(rules::overFulfilment);
      case INITIAL_TARGET_SHARE -> rules.initialTargetShare(Optional.ofNullable(cells.ratio()));
      case EQUALITY -> parts.constant(EqualityPolicy.values()).ifPresent(rules::equality);
      case DECLARED -> parts.constant(DeclaredPolicy.values()).ifPresent(rules::declared);
      case MISSING -> parts.constant(UnjudgedPolicy.values()).ifPresent(rules::missing);
      case UNDETERMINED -> parts.constant(UnjudgedPolicy.values()).ifPresent(rules::undetermined);
      case NOT_APPLICABLE ->
        parts.constant(NotApplicablePolicy.values()).ifPresent(rules::notApplicable);
      case BUDGET_STRATEGY -> strategies.spec().ifPresent(rules::budgetStrategy);
      case ZERO_BUDGET -> parts.constant(ZeroBudgetPolicy.values()).ifPresent(rules::zeroBudget);
      case OVERSPEND -> parts.constant(OverspendPolicy.values()).ifPresent(rules::overspend);
      case SCORE_ROUNDING -> rules.scoreRounding(parts.rounding());
      case SUBTOTAL_ROUNDING -> rules.subtotalRounding(parts.rounding());
      case TOTAL_ROUNDING -> rules.totalRounding(parts.rounding());
      case TOLERANCE -> Optional.ofNullable(cells.points()).ifPresent(rules::tolerance);
      case GRADE_SCALE -> parts.gradeScale().ifPresent(rules::gradeScale);
      default -> throw new IllegalStateException(field.name());
    }
  }

  private void name(@Nullable String name) {
    if (name != null) {
      named = true;
      rules.name(name);
    }
  }

  private void plan() throws IOException {
    Located place = in.located();
    WeightPlan plan = parts.plan().orElse(null);
    if (plan != null) {
      places.put("/weightPlans/" + plans++, place);
      rules.addWeightPlans(plan);
    }
  }

  // a program may add a type, but one that is misspelt would silently serve no indicator
  private void warnOfType(String name) throws IOException {
    if (IndicatorTypes.standard().find(name).isEmpty()) {
      in.warn(
          ProblemCode.FIELD_VALUE,
          Message.of(
              "no standard type of indicator: " + Cursor.shown(name),
              "不是标准的指标类型：" + Cursor.shown(name)),
          TYPES);
    }
  }

  private void unknown(Field field, String name) throws IOException {
    if (field == Field.STRATEGIES_BY_LEVEL_ONE) {
      parts.unknownLevelOne(name);
    } else {
      parts.unknownCategory(name);
    }
  }

  private <K> Map<K, StrategySpec> specs(Field field, Function<String, Optional<K>> keys)
      throws IOException {
    Map<K, StrategySpec> specs = new LinkedHashMap<>();
    in.entries(name -> {
      Optional<K> key = keys.apply(name);
      if (field == Field.STRATEGIES_BY_TYPE) {
        warnOfType(name);
      }
      if (key.isEmpty()) {
        unknown(field, name);
        in.skip();
      } else if (specs.containsKey(key.get())) {
        in.duplicate(name);
      } else {
        places.put(
            "/" + Fields.name(field) + "/" + RulesPlaces.escaped(key.get().toString()),
            in.located());
        strategies.spec().ifPresent(spec -> specs.put(key.get(), spec));
      }
    });
    return specs;
  }
}
