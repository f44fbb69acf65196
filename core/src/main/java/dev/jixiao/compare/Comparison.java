package dev.jixiao.compare;

import dev.jixiao.explain.Explanation;
import dev.jixiao.explain.Sheet;
import dev.jixiao.explain.Step;
import dev.jixiao.problem.Problem;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
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
  private static final Comparison MET = of(Verdict.MET, Flags.WHOLE, null);
  private static final Comparison PARTLY_MET = of(Verdict.PARTLY_MET, 0, null);
  private static final Comparison NOT_MET = of(Verdict.NOT_MET, Flags.WHOLE, null);
  private static final Comparison NOT_APPLICABLE = of(Verdict.NOT_APPLICABLE, 0, null);

  // 32 bytes each, ten of them a quarter of a form's score; 48 with a field for each thing said
  private final Verdict verdict;
  // as Flags: the relation, the basis, what was assumed, where the completion comes from
  private final int bits;
  private final @Nullable Quantity required;
  private final @Nullable Quantity achieved;
  private final @Nullable Details details;

  private Comparison(
      Verdict verdict,
      int bits,
      @Nullable Quantity required,
      @Nullable Quantity achieved,
      @Nullable Details details) {
    this.verdict = verdict;
    this.bits = bits;
    this.required = required;
    this.achieved = achieved;
    this.details = details;
  }

  private static Comparison of(Verdict verdict, int flags, @Nullable Details details) {
    return new Comparison(verdict, flags, null, null, details);
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
    return of(Verdict.MET, 0, Details.of(Objects.requireNonNull(completion, "completion")));
  }

  /**
   * A target that is missed, but of which something was achieved.
   *
   * @param completion the completion rate, above zero
   * @return the comparison
   */
  public static Comparison partlyMet(Ratio completion) {
    return of(Verdict.PARTLY_MET, 0, Details.of(Objects.requireNonNull(completion, "completion")));
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
    return of(
        Verdict.UNDETERMINED, 0, Details.NONE.with(Objects.requireNonNull(problem, "problem")));
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
    return judged(verdict, relation, required, achieved, flags);
  }

  /** A judgement of quantities, whose ratio is the completion unless the flags say another. */
  static Comparison judged(
      Verdict verdict, Relation relation, Quantity required, Quantity achieved, int flags) {
    return new Comparison(verdict, flags | Flags.of(relation), required, achieved, null);
  }

  /** This comparison with a completion that is not the ratio of its quantities. */
  Comparison completed(Ratio completion) {
    return with(bits, Details.of(completion));
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
    return (bits & Flags.DECLARED) == 0 ? Basis.MEASURED : Basis.DECLARED;
  }

  /**
   * The completion rate (完成率); it may exceed 100%.
   *
   * @return the rate, or empty if it cannot be told
   */
  public Optional<Ratio> completion() {
    Ratio completion = completionOrNull(); // and not ofNullable, for which the JIT makes an object
    return completion == null ? Optional.empty() : Optional.of(completion);
  }

  private @Nullable Ratio completionOrNull() {
    if ((bits & Flags.WHOLE) != 0) {
      return verdict == Verdict.MET ? Ratio.ONE : Ratio.ZERO;
    }
    if (details != null && details.completion() != null) {
      return details.completion();
    }
    return required == null || achieved == null || (bits & Flags.OPEN) != 0
        ? null
        : Measure.completion(verdict, relation(), required, achieved);
  }

  /**
   * The relation that was applied, after a direction was assumed where the target states none.
   *
   * @return a bound, or {@link Relation#NONE} where none was applied
   */
  public Relation relation() {
    return Flags.relation(bits);
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
        : Flags.assumptions(bits, relation(), required, achieved);
    return details == null ? all : Details.joined(all, details.assumptions());
  }

  /**
   * How the completion was found.
   *
   * @return the steps, possibly none
   */
  public List<Step> steps() {
    return details == null && (required == null || achieved == null)
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
      Flags.explain(bits, relation(), required, achieved, sheet);
    }
    if (details != null) {
      details.assumptions().forEach(assumption -> sheet.note(assumption.wording()));
    }
    writeSteps(sheet);
  }

  private void writeSteps(Sheet sheet) {
    if (required != null && achieved != null) {
      Measure.explain(relation(), required, achieved, completion().orElse(null), sheet);
    }
    if (details != null) {
      details.steps().forEach(sheet::keep);
    }
  }

  /**
   * Why the comparison is undetermined, or what is odd about it although it is not.
   *
   * @return the problem, or empty
   */
  public Optional<Problem> problem() {
    return Optional.ofNullable(details == null ? null : details.problem());
  }

  /**
   * This comparison as one that rests on a statement.
   *
   * @return a copy with the basis {@link Basis#DECLARED}
   */
  public Comparison declared() {
    return with(bits | Flags.DECLARED, details);
  }

  /**
   * This comparison with one more assumption.
   *
   * @param assumption what was taken for granted
   * @return a copy with the assumption added
   */
  public Comparison assuming(Assumption assumption) {
    return with(bits, Details.of(details).with(assumption));
  }

  /**
   * This comparison with a step that explains it.
   *
   * @param step how something was found
   * @return a copy with the step added
   */
  public Comparison because(Step step) {
    return with(bits, Details.of(details).with(step));
  }

  private Comparison with(int other, @Nullable Details more) {
    return new Comparison(verdict, other, required, achieved, more);
  }

  /**
   * This comparison with something odd about it.
   *
   * @param oddity the problem to report beside the verdict
   * @return a copy with the problem
   */
  public Comparison reporting(Problem oddity) {
    return with(bits, Details.of(details).with(Objects.requireNonNull(oddity, "oddity")));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Comparison that
        && verdict == that.verdict
        && basis() == that.basis()
        && relation() == that.relation()
        && Objects.equals(required, that.required)
        && Objects.equals(achieved, that.achieved)
        && completion().equals(that.completion())
        && problem().equals(that.problem())
        && assumptions().equals(that.assumptions())
        && steps().equals(that.steps());
  }

  @Override
  public int hashCode() {
    return Objects.hash(verdict, basis(), relation(), required, achieved, completion(), problem());
  }

  /** The verdict, the basis and the completion. */
  @Override
  public String toString() {
    return verdict + " " + basis() + completion().map(rate -> " " + rate).orElse("")
        + problem().map(problem -> " " + problem.code()).orElse("");
  }
}
