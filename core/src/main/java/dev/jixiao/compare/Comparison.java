package dev.jixiao.compare;

import dev.jixiao.explain.Step;
import dev.jixiao.problem.Problem;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
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
 * <p>This class is immutable and thread-safe.
 */
public final class Comparison {
  private static final Comparison MET = new Comparison(Verdict.MET, Ratio.ONE, null);
  private static final Comparison NOT_MET = new Comparison(Verdict.NOT_MET, Ratio.ZERO, null);
  private static final Comparison NOT_APPLICABLE =
      new Comparison(Verdict.NOT_APPLICABLE, null, null);

  private final Verdict verdict;
  private final Basis basis;
  private final @Nullable Ratio completion;
  private final @Nullable Problem problem;
  private final List<Assumption> assumptions;
  private final List<Step> steps;

  private Comparison(Verdict verdict, @Nullable Ratio completion, @Nullable Problem problem) {
    this(verdict, Basis.MEASURED, completion, problem, List.of(), List.of());
  }

  private Comparison(
      Verdict verdict,
      Basis basis,
      @Nullable Ratio completion,
      @Nullable Problem problem,
      List<Assumption> assumptions,
      List<Step> steps) {
    this.verdict = verdict;
    this.basis = basis;
    this.completion = completion;
    this.problem = problem;
    this.assumptions = assumptions;
    this.steps = steps;
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
    return new Comparison(Verdict.MET, Objects.requireNonNull(completion, "completion"), null);
  }

  /**
   * A target that is missed, but of which something was achieved.
   *
   * @param completion the completion rate, above zero
   * @return the comparison
   */
  public static Comparison partlyMet(Ratio completion) {
    return new Comparison(
        Verdict.PARTLY_MET, Objects.requireNonNull(completion, "completion"), null);
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
    return new Comparison(Verdict.UNDETERMINED, null, Objects.requireNonNull(problem, "problem"));
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
    return Optional.ofNullable(completion);
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
    return steps;
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
    return new Comparison(verdict, Basis.DECLARED, completion, problem, assumptions, steps);
  }

  /**
   * This comparison with one more assumption.
   *
   * @param assumption what was taken for granted
   * @return a copy with the assumption added
   */
  public Comparison assuming(Assumption assumption) {
    List<Assumption> all = new ArrayList<>(assumptions);
    all.add(assumption);
    return new Comparison(verdict, basis, completion, problem, List.copyOf(all), steps);
  }

  /**
   * This comparison with a step that explains it.
   *
   * @param step how something was found
   * @return a copy with the step added
   */
  public Comparison because(Step step) {
    List<Step> all = new ArrayList<>(steps);
    all.add(step);
    return new Comparison(verdict, basis, completion, problem, assumptions, List.copyOf(all));
  }

  /**
   * This comparison with something odd about it.
   *
   * @param oddity the problem to report beside the verdict
   * @return a copy with the problem
   */
  public Comparison reporting(Problem oddity) {
    return new Comparison(verdict, basis, completion, oddity, assumptions, steps);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Comparison that
        && verdict == that.verdict
        && basis == that.basis
        && Objects.equals(completion, that.completion)
        && Objects.equals(problem, that.problem)
        && assumptions.equals(that.assumptions)
        && steps.equals(that.steps);
  }

  @Override
  public int hashCode() {
    return Objects.hash(verdict, basis, completion, problem, assumptions, steps);
  }

  /** The verdict, the basis and the completion. */
  @Override
  public String toString() {
    return verdict + " " + basis + (completion == null ? "" : " " + completion)
        + (problem == null ? "" : " " + problem.code());
  }
}
