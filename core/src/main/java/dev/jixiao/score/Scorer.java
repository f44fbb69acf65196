package dev.jixiao.score;

import dev.jixiao.compare.ActualKind;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Direction;
import dev.jixiao.compare.DirectionsByName;
import dev.jixiao.compare.QualitativeLadder;
import dev.jixiao.explain.Step;
import dev.jixiao.explain.Working;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.Derivation;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.JoinedTarget;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.ScoringStrategy;
import dev.jixiao.target.FreeText;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import dev.jixiao.target.Understanding;
import dev.jixiao.value.Dimension;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scorer (评分) of indicators and whole forms by a rule set.
 *
 * <pre>{@code
 * FormScore score = Scorer.standard().score(form);
 * score.total();      // 84.5
 * score.available();  // 100
 * }</pre>
 *
 * <p>Nothing in a form makes it throw: what cannot be scored has a problem and no points. A custom strategy that throws,
 * returns nothing or awards less than zero or more than the weight leaves its indicator unscored with the problem {@code
 * STRATEGY_FAILED}, and the other indicators keep their points. This class is immutable and thread-safe.
 */
public final class Scorer {
  // no target has as many, so that a rate that does not end is never taken for one that meets it
  private static final int RATE_DECIMALS = 12;

  private static final Scorer STANDARD = builder().build();

  private final IndicatorTypes types;
  private final ScoringStrategies strategies;
  private final ScoringRules rules;
  private final ComparisonContext circumstances;
  private final Judge judge;
  private final BudgetJudge budgetJudge;
  private final Contexts yearless;
  // forms come year by year, and making the contexts anew costs as much as scoring two rows
  private volatile Contexts latest;

  private Scorer(Builder builder) {
    types = builder.types;
    strategies = builder.strategies;
    rules = builder.rules;
    circumstances = ComparisonContext.builder()
        .equality(builder.rules.equality())
        .ladder(builder.ladder)
        .words(types.words())
        .directions(builder.directions)
        .build();
    Rulebook rulebook = new Rulebook(rules, strategies, types);
    judge = new Judge(rulebook);
    budgetJudge = new BudgetJudge(rulebook);
    yearless = new Contexts(null, circumstances);
    latest = yearless;
  }

  private Scorer(Scorer other, PeerGroup group) {
    types = other.types;
    strategies = other.strategies;
    rules = other.rules;
    circumstances = other.circumstances;
    judge = other.judge.among(group);
    budgetJudge = other.budgetJudge;
    yearless = other.yearless;
    latest = other.yearless;
  }

  /**
   * A scorer with the standard types and strategies and the rules of 财预〔2020〕10号.
   *
   * @return the scorer
   */
  public static Scorer standard() {
    return STANDARD;
  }

  /**
   * A scorer with the standard types and strategies and other rules.
   *
   * @param rules the rule set
   * @return the scorer
   * @throws dev.jixiao.rules.InvalidRulesException if the rules name strategies that do not exist, or wrong parameters
   */
  public static Scorer of(ScoringRules rules) {
    return builder().rules(rules).build();
  }

  /**
   * A builder with the standard types, strategies and rules.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The indicator types that compare.
   *
   * @return the registry
   */
  public IndicatorTypes types() {
    return types;
  }

  /**
   * The strategies that rules and indicators may name.
   *
   * @return the registry
   */
  public ScoringStrategies strategies() {
    return strategies;
  }

  /**
   * The rule set.
   *
   * @return the rules
   */
  public ScoringRules rules() {
    return rules;
  }

  /**
   * Scores one indicator without a form.
   *
   * @param indicator the indicator; a date without a year in it is undetermined
   * @return the score
   */
  public IndicatorScore score(Indicator indicator) {
    return score(indicator, yearless);
  }

  /**
   * Scores one indicator of a fiscal year.
   *
   * @param indicator the indicator
   * @param fiscalYear the year (年度); it completes dates that have none
   * @return the score
   */
  public IndicatorScore score(Indicator indicator, Year fiscalYear) {
    return score(indicator, contexts(Objects.requireNonNull(fiscalYear, "fiscalYear")));
  }

  /**
   * Scores a form.
   *
   * @param form the form
   * @return the score, with the score of each indicator in the order of the form
   */
  public FormScore score(PerformanceForm form) {
    Contexts contexts = contexts(form.fiscalYear().orElse(null));
    List<Indicator> indicators = form.indicators();
    IndicatorScore[] scores = new IndicatorScore[indicators.size()];
    boolean grouped = false;
    for (int i = 0; i < scores.length; i++) {
      Indicator indicator = indicators.get(i);
      IndicatorScore score = score(indicator, contexts);
      scores[i] = score.problemOrNull() == null ? score : score.at("/indicators/" + i);
      grouped |= indicator.eitherOf().isPresent();
    }
    if (grouped) {
      EitherOf.settle(scores);
    }
    BudgetExecution budget = form.budget().orElse(null);
    BudgetScore budgetScore = budget == null ? null : budgetJudge.judge(budget, Working.silent());
    return FormScore.of(rules, form, scores, budgetScore);
  }

  /**
   * Begins a first pass over forms, for strategies that score by how other forms did; {@link #withPeers} scores by what it gives.
   *
   * @return a new collector of their figures
   */
  public PeerGroup.Collector collectPeers() {
    return new PeerGroup.Collector(this);
  }

  /**
   * This scorer with the figures of other forms.
   *
   * @param group the figures of all forms of the group
   * @return a scorer that knows them
   */
  public Scorer withPeers(PeerGroup group) {
    return new Scorer(this, Objects.requireNonNull(group, "group"));
  }

  /** The figure of an indicator for others to be compared with, or that it has none. */
  record Figure(Optional<Quantity> value) {}

  /** The figure of an indicator; null if its points do not depend on other forms. */
  @Nullable
  Figure figure(Indicator indicator, PerformanceForm form) {
    if (indicator.notApplicable()) {
      return null;
    }
    Comparison comparison =
        score(indicator, contexts(form.fiscalYear().orElse(null))).comparison();
    ScoringStrategy strategy = judge.rulebook().ruleFor(indicator, comparison).strategy();
    if (strategy == null || !strategy.looksAtPeers()) {
      return null;
    }
    boolean open = comparison.achieved().isPresent()
        && (comparison.basis() == Basis.DECLARED
            || indicator.actualOrMissing().kind() == ActualKind.RANGE
            || (comparison.completion().isEmpty() && comparison.relation() != Relation.EQUAL));
    return new Figure(open ? Optional.empty() : comparison.achieved());
  }

  /**
   * What the target of an indicator says, for an answer while a form is being typed; no actual value is needed.
   *
   * <pre>{@code
   * Understanding cell = Scorer.standard().understand(Indicator.builder()
   *     .category(IndicatorCategory.TIMELINESS).name("完工时间").target("12月30日前").build(), Year.of(2024));
   * cell.requirement().toText(Locale.CHINESE); // 不晚于2024年12月30日
   * }</pre>
   *
   * @param indicator the indicator: its category, name and target
   * @param fiscalYear the year (年度), which completes dates that have none
   * @return the understanding: type, requirement in words, direction and why, assumptions, problem; never throws
   */
  public Understanding understand(Indicator indicator, Year fiscalYear) {
    return understand(indicator, contexts(Objects.requireNonNull(fiscalYear, "fiscalYear")));
  }

  /**
   * What the target of an indicator says where the year is not known.
   *
   * @param indicator the indicator: its category, name and target
   * @return the understanding; a date without a year keeps none
   */
  public Understanding understand(Indicator indicator) {
    return understand(indicator, yearless);
  }

  private Understanding understand(Indicator indicator, Contexts contexts) {
    ComparisonContext context =
        contexts.of(indicator.category().direction()).withName(indicator.name());
    Target target = indicator.target();
    // a builder reads with the standard types, and custom types may know better
    Understanding cell = target instanceof FreeText
        ? types.understand(target.text(), context)
        : types.understand(target, context);
    return contradiction(indicator).map(cell::reporting).orElse(cell);
  }

  /** Why the sign, the value and the unit of a target in three cells do not go together; the builder has kept what it could not join. */
  private static Optional<Problem> contradiction(Indicator indicator) {
    String sign = indicator.attributes().get("sign");
    String kept = indicator.attributes().get("unit");
    // a cell of that name may be an organisation
    String unit = kept == null || Unit.of(kept).dimension() == Dimension.UNKNOWN ? null : kept;
    String value = indicator.target().text();
    if (!JoinedTarget.of(sign, value, unit).isContradictory()) {
      return Optional.empty();
    }
    String shown =
        Stream.of(sign, value, unit).filter(Objects::nonNull).collect(Collectors.joining(" | "));
    return Optional.of(Problem.of(
        ProblemCode.TARGET_CONTRADICTION,
        "sign, value and unit of the target contradict one another: " + shown,
        "指标值的符号、数值与单位互相矛盾：" + shown));
  }

  private Contexts contexts(@Nullable Year year) {
    if (year == null) {
      return yearless;
    }
    Contexts contexts = latest;
    if (!year.equals(contexts.year)) {
      contexts = new Contexts(year, circumstances);
      latest = contexts;
    }
    return contexts;
  }

  /**
   * The actual value that would earn an indicator full marks, where its strategy says so. Where a revised target shares the points with
   * the initial one, it is the value that meets both.
   *
   * @param indicator the indicator; its own actual value does not matter
   * @return the value with its bound in canonical notation, such as {@code ≥90%}, or the text to be reached; empty where no value
   *     can be named
   */
  public Optional<String> neededForFull(Indicator indicator) {
    return new FullMarks(this, judge, yearless).needed(indicator);
  }

  /**
   * The actual value that would earn an indicator full marks in a fiscal year, for targets such as {@code 12月底前}.
   *
   * @param indicator the indicator; its own actual value does not matter
   * @param fiscalYear the year of the form
   * @return as {@link #neededForFull(Indicator)} gives it
   */
  public Optional<String> neededForFull(Indicator indicator, Year fiscalYear) {
    Contexts contexts = contexts(Objects.requireNonNull(fiscalYear, "fiscalYear"));
    return new FullMarks(this, judge, contexts).needed(indicator);
  }

  IndicatorScore score(Indicator indicator, Contexts contexts) {
    if (indicator.notApplicable()) {
      return judge.score(indicator, Comparison.notApplicable(), null);
    }
    ComparisonContext context =
        contexts.of(indicator.category().direction()).withName(indicator.name());
    Derivation.Rate rate = derived(indicator);
    ActualValue actual =
        rate == null ? indicator.actualOrMissing() : ActualValue.of(percent(rate.value()));
    Comparison comparison = compare(indicator.target(), actual, context);
    if (rate != null) {
      comparison = comparison.because(new Step.Note(Message.of(
          "the actual value was not filled in and is computed from its parts: " + rate.parts(),
          "未填写实际完成值，按其分子、分母计算：" + rate.parts())));
    }
    Target initial = judge.looksBack() ? indicator.initialTarget().orElse(null) : null;
    return judge.score(
        indicator, comparison, initial == null ? null : compare(initial, actual, context));
  }

  /** The rate of a row whose actual value is not written but for its parts; null for all others. */
  private static Derivation.@Nullable Rate derived(Indicator indicator) {
    Derivation derivation = indicator.derivation().orElse(null);
    return derivation == null || !indicator.actualOrMissing().isMissing()
        ? null
        : derivation.rate(indicator.name()).orElse(null);
  }

  private static String percent(Ratio rate) {
    return rate.percent(RATE_DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString() + "%";
  }

  Comparison compare(Target target, ActualValue actual, ComparisonContext context) {
    return types.compare(target, actual, context);
  }

  /** The rule set that it scores by. */
  @Override
  public String toString() {
    return "scorer by " + rules;
  }

  /** The comparison contexts of one fiscal year, one for each direction. */
  static final class Contexts {
    private final @Nullable Year year;
    private final ComparisonContext larger;
    private final ComparisonContext smaller;
    private final ComparisonContext earlier;

    Contexts(@Nullable Year year, ComparisonContext circumstances) {
      this.year = year;
      ComparisonContext.Builder builder = ComparisonContext.builder()
          .fiscalYear(Optional.ofNullable(year))
          .equality(circumstances.equality())
          .ladder(circumstances.ladder())
          .words(circumstances.words())
          .directions(circumstances.directions());
      larger = builder.direction(Direction.LARGER_IS_BETTER).build();
      smaller = builder.direction(Direction.SMALLER_IS_BETTER).build();
      earlier = builder.direction(Direction.EARLIER_IS_BETTER).build();
    }

    ComparisonContext of(Direction direction) {
      return switch (direction) {
        case LARGER_IS_BETTER -> larger;
        case SMALLER_IS_BETTER -> smaller;
        case EARLIER_IS_BETTER -> earlier;
      };
    }
  }

  /** A builder of scorers. Builders are not thread-safe. */
  public static final class Builder {
    private IndicatorTypes types = IndicatorTypes.standard();
    private ScoringStrategies strategies = ScoringStrategies.standard();
    private ScoringRules rules = ScoringRules.mof2020();
    private QualitativeLadder ladder = QualitativeLadder.standard();
    private DirectionsByName directions = DirectionsByName.standard();

    private Builder() {}

    /**
     * Sets the indicator types, with the words by which cells are read.
     *
     * @param registry the types
     * @return this builder
     */
    public Builder types(IndicatorTypes registry) {
      types = Objects.requireNonNull(registry, "types");
      return this;
    }

    /**
     * Sets the strategies.
     *
     * @param registry the strategies
     * @return this builder
     */
    public Builder strategies(ScoringStrategies registry) {
      strategies = Objects.requireNonNull(registry, "strategies");
      return this;
    }

    /**
     * Sets the rule set.
     *
     * @param ruleSet the rules
     * @return this builder
     */
    public Builder rules(ScoringRules ruleSet) {
      rules = Objects.requireNonNull(ruleSet, "rules");
      return this;
    }

    /**
     * Sets the ladder of degrees by which levels of quality are ordered.
     *
     * @param degrees the ladder
     * @return this builder
     */
    public Builder ladder(QualitativeLadder degrees) {
      ladder = Objects.requireNonNull(degrees, "ladder");
      return this;
    }

    /**
     * Sets which way is better by the ending of an indicator's name.
     *
     * @param byName the endings
     * @return this builder
     */
    public Builder directions(DirectionsByName byName) {
      directions = Objects.requireNonNull(byName, "directions");
      return this;
    }

    /**
     * Builds the scorer.
     *
     * @return the scorer
     * @throws dev.jixiao.rules.InvalidRulesException if the rules name strategies that do not exist, or wrong parameters; it names every fault
     */
    public Scorer build() {
      return new Scorer(this);
    }
  }
}
