package dev.jixiao.compare;

import dev.jixiao.explain.Explanation;
import dev.jixiao.explain.Sheet;
import dev.jixiao.explain.Step;
import dev.jixiao.problem.Problem;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of comparing an actual value (实际完成值) with its target (年度指标值).
 *
 * <p>A user's own indicator type makes one with a factory:
 *
 * <pre>{@code
 * return reached <= worst ? Comparison.met() : Comparison.partlyMet(Ratio.of(worst, reached));
 * }</pre>
 *
 * <p>A type that counts leaves the judgement to {@link #measured}, and then the quantities, the completion rate and the
 * steps come with it. Rates, steps and messages are made when they are asked for.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Comparison {
  private static final Comparison MET = of(Verdict.MET, Basis.MEASURED, Ratio.ONE, null);
  private static final Comparison NOT_MET = of(Verdict.NOT_MET, Basis.MEASURED, Ratio.ZERO, null);
  private static final Comparison NOT_APPLICABLE =
      of(Verdict.NOT_APPLICABLE, Basis.MEASURED, null, null);

  private final Verdict verdict;
  private final Basis basis;
  private final Relation relation;
  private final @Nullable Quantity required;
  private final @Nullable Quantity achieved;
  // null: it is the ratio of the quantities, or there is none
  private final @Nullable Ratio completion;
  private final @Nullable Problem problem;
  private final @Nullable Remarks remarks;
  // what was assumed, and whether there is a completion, as bits of Flags
  private final int flags;

  private Comparison(
      Verdict verdict,
      Basis basis,
      Relation relation,
      @Nullable Quantity required,
      @Nullable Quantity achieved,
      @Nullable Ratio completion,
      @Nullable Problem problem,
      @Nullable Remarks remarks,
      int flags) {
    this.verdict = verdict;
    this.basis = basis;
    this.relation = relation;
    this.required = required;
    this.achieved = achieved;
    this.completion = completion;
    this.problem = problem;
    this.remarks = remarks;
    this.flags = flags;
  }

  private static Comparison of(
      Verdict verdict, Basis basis, @Nullable Ratio completion, @Nullable Problem problem) {
    return new Comparison(verdict, basis, Relation.NONE, null, null, completion, problem, null, 0);
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
    return of(Verdict.MET, Basis.MEASURED, Objects.requireNonNull(completion, "completion"), null);
  }

  /**
   * A target that is missed, but of which something was achieved.
   *
   * @param completion the completion rate, above zero
   * @return the comparison
   */
  public static Comparison partlyMet(Ratio completion) {
    return of(
        Verdict.PARTLY_MET, Basis.MEASURED, Objects.requireNonNull(completion, "completion"), null);
  }

  /**
   * A target that is missed, but of which something was achieved that has no number, such as 基本完成.
   *
   * @return the comparison, without a completion
   */
  public static Comparison partlyMet() {
    return of(Verdict.PARTLY_MET, Basis.MEASURED, null, null);
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
    return of(
        Verdict.UNDETERMINED, Basis.MEASURED, null, Objects.requireNonNull(problem, "problem"));
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
   * @throws IllegalArgumentException if the relation is no bound
   */
  public static Comparison measured(Relation relation, Quantity required, Quantity achieved) {
    return measured(relation, required, achieved, 0);
  }

  static Comparison measured(Relation relation, Quantity required, Quantity achieved, int flags) {
    Verdict verdict = Measure.verdict(relation, required, achieved);
    return new Comparison(
        verdict, Basis.MEASURED, relation, required, achieved, null, null, null, flags);
  }

  /** A judgement of quantities whose completion is not their ratio. */
  static Comparison judged(
      Verdict verdict,
      @Nullable Ratio completion,
      Relation relation,
      Quantity required,
      Quantity achieved,
      int flags) {
    int all = completion == null ? flags | Flags.WITHOUT_COMPLETION : flags;
    return new Comparison(
        verdict, Basis.MEASURED, relation, required, achieved, completion, null, null, all);
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
   * @return measured or declared
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
    if (completion != null || required == null || achieved == null) {
      return Optional.ofNullable(completion);
    }
    return (flags & Flags.WITHOUT_COMPLETION) != 0
        ? Optional.empty()
        : Optional.of(Measure.completion(verdict, relation, required, achieved));
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
   * @return the quantity, or empty if the actual is no number
   */
  public Optional<Quantity> achieved() {
    return Optional.ofNullable(achieved);
  }

  /**
   * What was taken for granted: a direction, a year, a unit, a percent sign.
   *
   * @return the assumptions, in the order in which they were made
   */
  public List<Assumption> assumptions() {
    List<Assumption> all = required == null || achieved == null
        ? List.of()
        : Flags.assumptions(flags, relation, required, achieved);
    return remarks == null ? all : Remarks.joined(all, remarks.assumptions());
  }

  /**
   * How the completion was found.
   *
   * @return the steps, possibly none
   */
  public List<Step> steps() {
    return remarks == null && (required == null || achieved == null)
        ? List.of()
        : Explanation.of(1, this::writeSteps).steps();
  }

  /**
   * Writes the {@link #assumptions()} as remarks, and the {@link #steps()}.
   *
   * @param sheet where to write them
   */
  public void explain(Sheet sheet) {
    if (required != null && achieved != null) {
      Flags.explain(flags, relation, required, achieved, sheet);
    }
    if (remarks != null) {
      remarks.assumptions().forEach(assumption -> sheet.note(assumption.wording()));
    }
    writeSteps(sheet);
  }

  private void writeSteps(Sheet sheet) {
    if (required != null && achieved != null) {
      Measure.explain(relation, required, achieved, completion().orElse(null), sheet);
    }
    if (remarks != null) {
      remarks.steps().forEach(sheet::keep);
    }
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
   * @return a copy with the basis {@link Basis#DECLARED}
   */
  public Comparison declared() {
    return with(Basis.DECLARED, problem, remarks, flags);
  }

  /**
   * This comparison with one more assumption.
   *
   * @param assumption what was taken for granted
   * @return a copy with the assumption added
   */
  public Comparison assuming(Assumption assumption) {
    Remarks old = remarks == null ? Remarks.NONE : remarks;
    return with(basis, problem, old.with(assumption), flags);
  }

  /** This comparison with standard assumptions, of which the words are made when they are asked for. */
  Comparison assuming(int standard) {
    return with(basis, problem, remarks, flags | standard);
  }

  /**
   * This comparison with a step that explains it.
   *
   * @param step how something was found
   * @return a copy with the step added
   */
  public Comparison because(Step step) {
    Remarks old = remarks == null ? Remarks.NONE : remarks;
    return with(basis, problem, old.with(step), flags);
  }

  private Comparison with(
      Basis rest, @Nullable Problem oddity, @Nullable Remarks words, int standard) {
    return new Comparison(
        verdict, rest, relation, required, achieved, completion, oddity, words, standard);
  }

  /**
   * This comparison with something odd about it.
   *
   * @param oddity the problem to report beside the verdict
   * @return a copy with the problem
   */
  public Comparison reporting(Problem oddity) {
    return with(basis, Objects.requireNonNull(oddity, "oddity"), remarks, flags);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Comparison that
        && verdict == that.verdict
        && basis == that.basis
        && relation == that.relation
        && Objects.equals(required, that.required)
        && Objects.equals(achieved, that.achieved)
        && completion().equals(that.completion())
        && Objects.equals(problem, that.problem)
        && assumptions().equals(that.assumptions())
        && steps().equals(that.steps());
  }

  @Override
  public int hashCode() {
    return Objects.hash(verdict, basis, relation, required, achieved, completion(), problem);
  }

  /** The verdict, the basis and the completion. */
  @Override
  public String toString() {
    return verdict + " " + basis + completion().map(rate -> " " + rate).orElse("")
        + (problem == null ? "" : " " + problem.code());
  }
}
