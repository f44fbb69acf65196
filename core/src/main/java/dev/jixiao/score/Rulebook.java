package dev.jixiao.score;

import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Direction;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.LevelOne;
import dev.jixiao.form.ScoringStandard;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.NearestName;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.problem.UnreadableTextException;
import dev.jixiao.rules.InvalidRulesException;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.BudgetStrategy;
import dev.jixiao.strategy.OverFulfilment;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.ScoringStrategy;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The strategies of a rule set, made once and laid out for look-up: an indicator's rule costs one or two array reads.
 */
final class Rulebook {
  /** The most characters that the standards of indicators may have together that are kept made; beyond, all are made anew. */
  static final int MAX_KEPT_CHARACTERS = 100_000;

  /** A longer standard is made anew each time. */
  static final int MAX_KEPT_LENGTH = 2_000;

  // in names of indicators, which forms print with and without them
  private static final Pattern MARKS = Pattern.compile("[\\s“”\"'‘’]");

  private final ScoringRules rules;
  private final ScoringStrategies strategies;
  private final Map<StandardCategory, ResolvedRule<ScoringStrategy>> byCategory;
  private final Map<LevelOne, ResolvedRule<ScoringStrategy>> byLevelOne;
  private final Map<String, ResolvedRule<ScoringStrategy>> byHeading;
  private final Map<String, ResolvedRule<ScoringStrategy>> byIndicator;
  private final IndicatorTypes types;
  private final Map<String, ResolvedRule<ScoringStrategy>> byType;
  private final boolean asksForCategories;
  private final Map<OwnStandard, ResolvedRule<ScoringStrategy>> ownStandards =
      new ConcurrentHashMap<>();
  private final AtomicInteger keptCharacters = new AtomicInteger();
  private final @Nullable ResolvedRule<ScoringStrategy> reverse;
  private final ResolvedRule<ScoringStrategy> standard;
  private final ResolvedRule<BudgetStrategy> budget;
  private final OverFulfilment overFulfilment;

  Rulebook(ScoringRules rules, ScoringStrategies strategies, IndicatorTypes types) {
    List<Problem> problems = rules.problems(strategies, types);
    if (!problems.isEmpty()) {
      throw new InvalidRulesException(rules.name(), problems);
    }
    this.rules = rules;
    this.strategies = strategies;
    this.types = types;
    byCategory = new EnumMap<>(StandardCategory.class);
    byLevelOne = new EnumMap<>(LevelOne.class);
    byHeading = new HashMap<>();
    byIndicator = new HashMap<>();
    byType = new HashMap<>();
    resolveHeadings();
    resolveIndicators();
    asksForCategories = !byCategory.isEmpty() || !byHeading.isEmpty() || !byLevelOne.isEmpty();
    StrategySpec reverseSpec = rules.reverseStrategy().orElse(null);
    reverse = reverseSpec == null
        ? null
        : resolve(reverseSpec, Message.of("for indicators of which less is better", "用于越小越好的指标"));
    standard = resolve(rules.defaultStrategy(), Message.of("the rule set's default", "规则集的默认方法"));
    budget = ResolvedRule.of(
        rules.budgetStrategy(),
        strategies.budgetLabel(rules.budgetStrategy().name()),
        null,
        strategies.createBudget(rules.budgetStrategy()));
    overFulfilment =
        strategies.createOverFulfilment(rules.overFulfilment()).value().orElseThrow();
  }

  private void resolveHeadings() {
    for (Map.Entry<StandardCategory, StrategySpec> one :
        rules.strategiesByCategory().entrySet()) {
      String heading = one.getKey().heading();
      byCategory.put(one.getKey(), resolve(one.getValue(), "category", "二级指标", heading));
    }
    for (Map.Entry<LevelOne, StrategySpec> one : rules.strategiesByLevelOne().entrySet()) {
      String heading = one.getKey().heading();
      byLevelOne.put(one.getKey(), resolve(one.getValue(), "level-one category", "一级指标", heading));
    }
    for (Map.Entry<String, StrategySpec> one : rules.strategiesByHeading().entrySet()) {
      byHeading.put(
          IndicatorCategory.stemOf(one.getKey()),
          resolve(one.getValue(), "heading", "指标类别", one.getKey()));
    }
  }

  private void resolveIndicators() {
    for (Map.Entry<String, StrategySpec> one : rules.strategiesByIndicator().entrySet()) {
      byIndicator.put(
          plain(one.getKey()), resolve(one.getValue(), "indicator", "指标", one.getKey()));
    }
    for (Map.Entry<String, StrategySpec> one : rules.strategiesByType().entrySet()) {
      Message label = types.label(one.getKey());
      byType.put(
          one.getKey(),
          resolve(
              one.getValue(),
              Message.of(
                  "for targets of the type \"" + label.english() + "\"",
                  "用于“" + label.chinese() + "”类指标")));
    }
  }

  private ResolvedRule<ScoringStrategy> resolve(
      StrategySpec spec, String english, String chinese, String name) {
    return resolve(
        spec, Message.of("for the " + english + " " + name, "用于" + chinese + "“" + name + "”"));
  }

  private ResolvedRule<ScoringStrategy> resolve(StrategySpec spec, Message origin) {
    return ResolvedRule.of(spec, strategies.label(spec.name()), origin, strategies.create(spec));
  }

  /** Which rules of which document these are, as explanations say it. */
  static Message document(ScoringRules rules) {
    Message label = rules.label();
    return Message.of("rules: " + label.english(), "评分规则：" + label.chinese());
  }

  ScoringRules rules() {
    return rules;
  }

  ResolvedRule<BudgetStrategy> budget() {
    return budget;
  }

  OverFulfilment overFulfilment() {
    return overFulfilment;
  }

  /** The rule for an indicator: its own, its category's, its level one's, its type's, the reverse one, the default. */
  ResolvedRule<ScoringStrategy> ruleFor(Indicator indicator, Comparison comparison) {
    ScoringStandard own = indicator.scoring().orElse(null);
    if (own != null) {
      return own(own, indicator.name(), comparison);
    }
    // most rule sets ask for no name and no category, and then none is looked at
    ResolvedRule<ScoringStrategy> rule = byIndicator.isEmpty() ? null : ofIndicator(indicator);
    if (rule == null && asksForCategories) {
      rule = ofCategory(indicator.category());
    }
    if (rule == null) {
      rule = byType.get(types.nameOf(indicator.target()));
    }
    if (rule == null && reverse != null && isReverse(indicator, comparison)) {
      rule = reverse;
    }
    return rule == null ? standard : rule;
  }

  private @Nullable ResolvedRule<ScoringStrategy> ofIndicator(Indicator indicator) {
    String code = indicator.code().orElse("");
    ResolvedRule<ScoringStrategy> rule = code.isBlank() ? null : byIndicator.get(plain(code));
    return rule == null ? byIndicator.get(plain(indicator.name())) : rule;
  }

  private static String plain(String name) {
    return MARKS.matcher(name).replaceAll("");
  }

  /**
   * What of the rule set was probably meant for an indicator although it does not fit: a name or a custom heading that is one or two
   * characters off. Nobody would see otherwise that the rule serves no row.
   */
  Optional<Problem> nearMiss(Indicator indicator) {
    if (indicator.scoring().isPresent() || (byHeading.isEmpty() && byIndicator.isEmpty())) {
      return Optional.empty();
    }
    if (!byIndicator.isEmpty() && ofIndicator(indicator) == null) {
      Optional<String> name = NearestName.of(plain(indicator.name()), byIndicator.keySet());
      if (name.isPresent()) {
        return Optional.of(nearMiss("indicator", "指标", indicator.name(), name.get()));
      }
    }
    IndicatorCategory category = indicator.category();
    if (category.standard().isPresent() || byHeading.containsKey(category.stem2())) {
      return Optional.empty();
    }
    Optional<Problem> missed = headingMissed(category.stem2());
    return missed.isPresent() || category.levelOne().isPresent()
        ? missed
        : headingMissed(category.stem1());
  }

  private Optional<Problem> headingMissed(String stem) {
    return byHeading.containsKey(stem)
        ? Optional.empty()
        : NearestName.of(stem, byHeading.keySet())
            .map(near -> nearMiss("heading", "指标类别", stem, near));
  }

  private static Problem nearMiss(String english, String chinese, String written, String near) {
    return Problem.of(
            ProblemCode.RULE_NEARLY_FITS,
            "the rule set has a strategy for the " + english + " \"" + near
                + "\", but the form has \"" + written + "\"; one of the two may be misspelled",
            "评分规则为" + chinese + "“" + near + "”规定了赋分方法，而表中为“" + written + "”，请核对是否有误")
        .toBuilder()
        .isWarning(true)
        .build();
  }

  private @Nullable ResolvedRule<ScoringStrategy> ofCategory(IndicatorCategory category) {
    ResolvedRule<ScoringStrategy> rule = ofLevelTwo(category);
    return rule != null ? rule : ofLevelOne(category);
  }

  private @Nullable ResolvedRule<ScoringStrategy> ofLevelTwo(IndicatorCategory category) {
    StandardCategory two = category.standard().orElse(null);
    return two == null ? byHeading.get(category.stem2()) : byCategory.get(two);
  }

  private @Nullable ResolvedRule<ScoringStrategy> ofLevelOne(IndicatorCategory category) {
    LevelOne one = category.levelOne().orElse(null);
    return one == null ? byHeading.get(category.stem1()) : byLevelOne.get(one);
  }

  /** Tells whether less is better: by the bound that was applied, otherwise by the category. */
  private static boolean isReverse(Indicator indicator, Comparison comparison) {
    Relation relation = comparison.relation();
    return (relation == Relation.NONE || relation == Relation.EQUAL)
        ? indicator.category().direction() == Direction.SMALLER_IS_BETTER
        : relation.isUpperBound();
  }

  /**
   * A standard with the order of its parameters, in which explanations repeat them.
   *
   * @param name the name of the indicator where its target is a rate, which the words of the standard may be about
   * @param relation how that target is to be compared
   * @param rate the rate that its target asks for
   */
  private record OwnStandard(
      String strategy,
      List<Map.Entry<String, String>> parameters,
      String name,
      Relation relation,
      @Nullable Quantity rate) {
    static OwnStandard of(ScoringStandard standard, String name, Comparison comparison) {
      Quantity required = comparison.required().orElse(null);
      boolean ofRate =
          required != null && required.unit().isRate() && standard.parameters().isEmpty();
      return new OwnStandard(
          standard.strategy(),
          List.copyOf(standard.parameters().entrySet()),
          ofRate ? name : "",
          ofRate ? comparison.relation() : Relation.NONE,
          ofRate ? required : null);
    }

    /** What the words come to; null if they are none. */
    @Nullable
    StrategySpec ofWords() {
      Parsed<StrategySpec> read = rate == null
          ? StrategySpec.ofWords(strategy)
          : StrategySpec.ofWords(strategy, name, relation, rate);
      return read.value().orElse(null);
    }

    int length() {
      int length = strategy.length() + name.length();
      for (Map.Entry<String, String> parameter : parameters) {
        length += parameter.getKey().length() + parameter.getValue().length();
      }
      return length;
    }
  }

  private ResolvedRule<ScoringStrategy> own(
      ScoringStandard standard, String name, Comparison comparison) {
    OwnStandard key = OwnStandard.of(standard, name, comparison);
    ResolvedRule<ScoringStrategy> kept = ownStandards.get(key);
    if (kept != null) {
      return kept;
    }
    ResolvedRule<ScoringStrategy> made = makeOwn(standard, key);
    int length = key.length();
    if (length <= MAX_KEPT_LENGTH) {
      if (keptCharacters.addAndGet(length) > MAX_KEPT_CHARACTERS) {
        ownStandards.clear();
        keptCharacters.set(length);
      }
      ownStandards.put(key, made);
    }
    return made;
  }

  /** The standards that are kept made. */
  int kept() {
    return ownStandards.size();
  }

  private ResolvedRule<ScoringStrategy> makeOwn(ScoringStandard own, OwnStandard key) {
    boolean named = !own.parameters().isEmpty() || strategies.names().contains(own.strategy());
    StrategySpec spec = named ? null : key.ofWords();
    if (spec != null) {
      return resolve(
          spec,
          Message.of(
              "as the indicator's own standard \"" + own.strategy() + "\" is understood",
              "按该指标的评（扣）分标准“" + own.strategy() + "”理解"));
    }
    Message origin = Message.of("the indicator's own standard", "该指标的评（扣）分标准");
    try {
      // a form keeps the words of a standard that is in no notation
      return resolve(
          own.parameters().isEmpty() ? StrategySpec.parse(own.strategy()) : StrategySpec.of(own),
          origin);
    } catch (IllegalArgumentException e) {
      Message why = UnreadableTextException.wordingOf(e);
      Problem problem = Problem.of(
          ProblemCode.STRATEGY_UNKNOWN,
          "the indicator's own standard names no strategy: " + why.english(),
          "该指标的评（扣）分标准没有给出赋分方法：" + why.chinese());
      return ResolvedRule.failed(StrategySpec.of("unknown"), origin, problem);
    }
  }
}
