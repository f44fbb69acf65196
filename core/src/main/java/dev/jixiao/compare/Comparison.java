package dev.jixiao.compare;

import dev.jixiao.explain.Explanation;
import dev.jixiao.explain.Sheet;
import dev.jixiao.explain.Step;
import dev.jixiao.problem.Problem;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import dev.jixiao.value.UnitMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of comparing an actual value (实际完成值) with its target (年度指标值).
 *
 * <p>A custom indicator type makes one with a factory:
 *
 * <pre>{@code
 * return reached <= worst ? Comparison.met() : Comparison.partlyMet(Ratio.of(worst, reached));
 * }</pre>
 *
 * <p>A type that counts leaves the judgement to {@link #measured}, and then the quantities, the completion rate and the
 * steps come with it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Comparison {

  private static final Comparison MET = of(Verdict.MET, Ratio.ONE);
  private static final Comparison PARTLY_MET = of(Verdict.PARTLY_MET, null);
  private static final Comparison NOT_MET = of(Verdict.NOT_MET, Ratio.ZERO);
  private static final Comparison UNDETERMINED = of(Verdict.UNDETERMINED, null);
  private static final Comparison NOT_APPLICABLE = of(Verdict.NOT_APPLICABLE, null);

  private final Verdict verdict;
  private final Basis basis;
  private final Relation relation;
  private final @Nullable Quantity required;
  private final @Nullable Quantity achieved;
  private final @Nullable Ratio completion;
  private final List<Assumption> assumptions;
  private final List<Step> steps;
  private final @Nullable Problem problem;
  private final @Nullable Understood understood;

  private Comparison(
      Verdict verdict,
      Basis basis,
      Relation relation,
      @Nullable Quantity required,
      @Nullable Quantity achieved,
      @Nullable Ratio completion,
      List<Assumption> assumptions,
      List<Step> steps,
      @Nullable Problem problem,
      @Nullable Understood understood) {
    this.verdict = verdict;
    this.basis = basis;
    this.relation = relation;
    this.required = required;
    this.achieved = achieved;
    this.completion = completion;
    this.assumptions = assumptions;
    this.steps = steps;
    this.problem = problem;
    this.understood = understood;
  }

  private static boolean isDecided(Verdict verdict) {
    return verdict != Verdict.UNDETERMINED && verdict != Verdict.NOT_APPLICABLE;
  }

  private static Comparison of(Verdict verdict, @Nullable Ratio completion) {
    return new Comparison(
        verdict,
        isDecided(verdict) ? Basis.MEASURED : Basis.NONE,
        Relation.NONE,
        null,
        null,
        completion,
        List.of(),
        List.of(),
        null,
        null);
  }

  /**
   * A target that is met exactly, or whose degree of fulfilment does not matter.
   *
   * @return the comparison, with a completion of 100%
   */
  public static Comparison met() {
    return MET;
  }

  /**
   * A target that is met.
   *
   * @param completion the completion rate, 100% or more unless less is better
   * @return the comparison
   */
  public static Comparison met(Ratio completion) {
    return of(Verdict.MET, Objects.requireNonNull(completion, "completion"));
  }

  /**
   * A target that is missed, but of which something was achieved.
   *
   * @param completion the completion rate, above zero
   * @return the comparison
   */
  public static Comparison partlyMet(Ratio completion) {
    return of(Verdict.PARTLY_MET, Objects.requireNonNull(completion, "completion"));
  }

  /**
   * A target that is missed, but of which something was achieved that has no number, such as 基本完成.
   *
   * @return the comparison, without a completion
   */
  public static Comparison partlyMet() {
    return PARTLY_MET;
  }

  /**
   * A target that is missed.
   *
   * @return the comparison, with a completion of zero
   */
  public static Comparison notMet() {
    return NOT_MET;
  }

  /**
   * A comparison that cannot be judged.
   *
   * @param problem why not
   * @return the comparison, without a completion
   */
  public static Comparison undetermined(Problem problem) {
    return UNDETERMINED.reporting(Objects.requireNonNull(problem, "problem"));
  }

  /**
   * A comparison that is not asked for, because the indicator does not apply.
   *
   * @return the comparison, without a completion
   */
  public static Comparison notApplicable() {
    return NOT_APPLICABLE;
  }

  /**
   * The judgement of a number against a bound: met, or missed with the share that was achieved.
   *
   * <p>The completion is achieved ÷ required for a lower bound and required ÷ achieved for an upper one. A bound of zero
   * is met or missed as a whole.
   *
   * @param relation a lower or an upper bound
   * @param required the bound
   * @param achieved the number that was achieved, in a unit that converts to the bound's
   * @return the comparison, with both quantities
   * @throws IllegalArgumentException if the relation is no bound, or the units contradict each other as 元 and 人 do
   */
  public static Comparison measured(Relation relation, Quantity required, Quantity achieved) {
    if (required.unit().match(achieved.unit()) == UnitMatch.CONTRADICTING) {
      throw new IllegalArgumentException("not in one kind of unit: " + required + ", " + achieved);
    }
    return measured(relation, required, achieved, List.of());
  }

  static Comparison measured(
      Relation relation, Quantity required, Quantity achieved, List<Assumption> assumptions) {
    if (!relation.isLowerBound() && !relation.isUpperBound()) {
      throw new IllegalArgumentException("not a bound: " + relation);
    }
    return rated(verdict(relation, required, achieved), relation, required, achieved, assumptions);
  }

  /** A judgement of quantities whose ratio is the completion. */
  static Comparison rated(
      Verdict verdict,
      Relation relation,
      Quantity required,
      Quantity achieved,
      List<Assumption> assumptions) {
    Ratio completion = required.signum() <= 0 || achieved.signum() <= 0
        ? (verdict == Verdict.MET ? Ratio.ONE : Ratio.ZERO)
        : completion(relation, required, achieved);
    return judged(verdict, relation, required, achieved, completion, assumptions);
  }

  private static Ratio completion(Relation relation, Quantity required, Quantity achieved) {
    return relation.isUpperBound() ? required.ratioTo(achieved) : achieved.ratioTo(required);
  }

  private static Verdict verdict(Relation relation, Quantity required, Quantity achieved) {
    if (relation.admits(achieved.compareTo(required))) {
      return Verdict.MET;
    }
    boolean part = required.signum() > 0 && (!relation.isLowerBound() || achieved.signum() > 0);
    return part ? Verdict.PARTLY_MET : Verdict.NOT_MET;
  }

  /** A judgement of quantities with the completion that goes with it; null where that is open. */
  static Comparison judged(
      Verdict verdict,
      Relation relation,
      Quantity required,
      Quantity achieved,
      @Nullable Ratio completion,
      List<Assumption> assumptions) {
    return new Comparison(
        verdict,
        Basis.MEASURED,
        relation,
        required,
        achieved,
        completion,
        assumptions,
        List.of(),
        null,
        null);
  }

  /** A comparison of dates, which are numbers of days to compute with; of a month that was reported no day is known. */
  static Comparison dated(
      Verdict verdict,
      Quantity required,
      @Nullable Quantity achieved,
      Ratio completion,
      List<Assumption> assumptions,
      Understood.Dates dates) {
    return new Comparison(
        verdict,
        Basis.MEASURED,
        Relation.AT_MOST,
        required,
        achieved,
        completion,
        assumptions,
        List.of(),
        null,
        dates);
  }

  /**
   * What the comparison came to.
   *
   * @return the verdict
   */
  public Verdict verdict() {
    return verdict;
  }

  /**
   * What the verdict rests on.
   *
   * @return measured or declared; {@link Basis#NONE} where nothing was decided
   */
  public Basis basis() {
    return basis;
  }

  /**
   * The completion rate (完成率); it may exceed 100%.
   *
   * @return the rate, or empty if it cannot be told
   */
  public Optional<Ratio> completion() {
    return Optional.ofNullable(completion);
  }

  /**
   * The relation that was applied, after a direction was assumed where the target states none.
   *
   * @return a bound, or {@link Relation#NONE} where none was applied
   */
  public Relation relation() {
    return relation;
  }

  /**
   * The number that was required. For a deadline it is the number of days from the beginning of its year.
   *
   * @return the quantity, or empty if the target is no number
   */
  public Optional<Quantity> required() {
    return Optional.ofNullable(required);
  }

  /**
   * The number that was achieved, in the unit of what was {@link #required()}. For a deadline it is the number of days
   * from the beginning of the deadline's year, so that the difference of the two is the lateness in days.
   *
   * @return the quantity, or empty if the actual is no number, or a month or another date of more than one day
   */
  public Optional<Quantity> achieved() {
    return Optional.ofNullable(achieved);
  }

  /**
   * Tells whether dates were compared, so that {@link #required()} and {@link #achieved()} are numbers of days of which only the
   * difference means anything.
   *
   * @return true for dates
   */
  public boolean isOfDates() {
    return understood instanceof Understood.Dates;
  }

  /**
   * What was taken for granted: a direction, a year, a unit, a percent sign.
   *
   * @return the assumptions, in the order in which they were made
   */
  public List<Assumption> assumptions() {
    return assumptions;
  }

  /**
   * How the completion was found.
   *
   * @return the steps, possibly none
   */
  public List<Step> steps() {
    return steps.isEmpty() && !isUnderstood()
        ? List.of()
        : Explanation.of(1, sheet -> words("", "").write(sheet)).steps();
  }

  /**
   * Writes what was understood, the {@link #assumptions()} as remarks, and the {@link #steps()}.
   *
   * @param sheet where to write them
   */
  public void explain(Sheet sheet) {
    explain("", "", sheet);
  }

  /**
   * Writes what was understood where that is more than what was written, the {@link #assumptions()} as remarks, and the
   * {@link #steps()}.
   *
   * @param target the target as written, which the reader has seen
   * @param actual the actual value as written, which the reader has seen
   * @param sheet where to write them
   */
  public void explain(String target, String actual, Sheet sheet) {
    for (Assumption assumption : assumptions) {
      if (!isUnderstood() || assumption.kind() != Assumption.Kind.DIRECTION) {
        sheet.note(assumption.wording());
      }
    }
    words(target, actual).write(sheet);
  }

  /** The steps that a custom comparison has added. */
  List<Step> ownSteps() {
    return steps;
  }

  private boolean isUnderstood() {
    return understood != null || (required != null && achieved != null);
  }

  private ComparisonWording words(String target, String actual) {
    return new ComparisonWording(this, understood, target, actual);
  }

  /**
   * Why the comparison is undetermined, or what is odd about it although it is not.
   *
   * @return the problem, or empty
   */
  public Optional<Problem> problem() {
    return Optional.ofNullable(problem);
  }

  /**
   * This comparison as one that rests on a statement.
   *
   * @return a copy with the basis {@link Basis#DECLARED}; this comparison itself where nothing is decided
   */
  public Comparison declared() {
    return isDecided(verdict) ? with(Basis.DECLARED, assumptions, steps, problem) : this;
  }

  /**
   * This comparison with one more assumption.
   *
   * @param assumption what was taken for granted
   * @return a copy with the assumption added
   */
  public Comparison assuming(Assumption assumption) {
    return with(basis, joined(assumptions, assumption), steps, problem);
  }

  /**
   * This comparison with a step that explains it.
   *
   * @param step how something was found
   * @return a copy with the step added
   */
  public Comparison because(Step step) {
    return with(basis, assumptions, joined(steps, step), problem);
  }

  /** This comparison of numbers as one of what they stand for; what is open was understood as nothing. */
  Comparison understoodAs(Understood meant) {
    if (!isDecided(verdict)) {
      return this;
    }
    return new Comparison(
        verdict,
        basis,
        relation,
        required,
        achieved,
        completion,
        assumptions,
        steps,
        problem,
        meant);
  }

  private Comparison with(
      Basis otherBasis,
      List<Assumption> otherAssumptions,
      List<Step> otherSteps,
      @Nullable Problem otherProblem) {
    return new Comparison(
        verdict,
        otherBasis,
        relation,
        required,
        achieved,
        completion,
        otherAssumptions,
        otherSteps,
        otherProblem,
        understood);
  }

  private static <T> List<T> joined(List<T> all, T one) {
    List<T> more = new ArrayList<>(all);
    more.add(one);
    return List.copyOf(more);
  }

  /**
   * This comparison with something odd about it.
   *
   * @param oddity the problem to report beside the verdict
   * @return a copy with the problem
   */
  public Comparison reporting(Problem oddity) {
    return with(basis, assumptions, steps, Objects.requireNonNull(oddity, "oddity"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Comparison that
        && verdict == that.verdict
        && basis == that.basis
        && relation == that.relation
        && Objects.equals(required, that.required)
        && Objects.equals(achieved, that.achieved)
        && Objects.equals(completion, that.completion)
        && Objects.equals(problem, that.problem)
        && Objects.equals(understood, that.understood)
        && assumptions.equals(that.assumptions)
        && steps.equals(that.steps);
  }

  @Override
  public int hashCode() {
    return Objects.hash(verdict, basis, relation, required, achieved, completion, problem);
  }

  /** The verdict, the basis and the completion. */
  @Override
  public String toString() {
    return verdict + " " + basis() + completion().map(rate -> " " + rate).orElse("")
        + problem().map(problem -> " " + problem.code()).orElse("");
  }
}
