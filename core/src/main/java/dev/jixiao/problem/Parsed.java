package dev.jixiao.problem;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of reading a text: a value, a problem, or not recognised.
 *
 * <pre>{@code
 * Parsed<Target> parsed = IndicatorTypes.standard().parse("≥95%");
 * parsed.value().ifPresent(target -> System.out.println(target.canonical()));
 * parsed.problem().ifPresent(problem -> System.out.println(problem.toText(Locale.CHINESE)));
 * }</pre>
 *
 * <p>A reader that does not recognise a text says so with {@link #unrecognised()} and leaves it to the next one; a reader
 * that recognises its notation but finds a fault in it says so with {@link #failed}. This class is immutable and
 * thread-safe if its value is.
 *
 * @param <T> the type of value
 */
public final class Parsed<T> {
  private static final Parsed<?> UNRECOGNISED = new Parsed<>(null, null);

  private final @Nullable T value;
  private final @Nullable Problem problem;

  private Parsed(@Nullable T value, @Nullable Problem problem) {
    this.value = value;
    this.problem = problem;
  }

  /**
   * A text that was read.
   *
   * @param value what it says
   * @param <T> the type of value
   * @return the outcome
   */
  public static <T> Parsed<T> ok(T value) {
    return new Parsed<>(Objects.requireNonNull(value, "value"), null);
  }

  /**
   * A text in which the reader does not recognise its notation.
   *
   * @param <T> the type of value
   * @return the outcome
   */
  @SuppressWarnings("unchecked") // it holds no value of any type
  public static <T> Parsed<T> unrecognised() {
    return (Parsed<T>) UNRECOGNISED;
  }

  /**
   * A text in the reader's notation with a fault in it.
   *
   * @param problem the fault
   * @param <T> the type of value
   * @return the outcome
   */
  public static <T> Parsed<T> failed(Problem problem) {
    return new Parsed<>(null, Objects.requireNonNull(problem, "problem"));
  }

  /**
   * A text in the reader's notation with a fault in it, of which nothing but what is wrong can be said.
   *
   * @param code the stable code, in capitals
   * @param english what is wrong, in English
   * @param chinese what is wrong, in Chinese
   * @param <T> the type of value
   * @return the outcome
   */
  public static <T> Parsed<T> failed(String code, String english, String chinese) {
    return failed(Problem.of(code, Message.of(english, chinese)));
  }

  /**
   * Tells whether there is a value.
   *
   * @return true if the text was read
   */
  public boolean isOk() {
    return value != null;
  }

  /**
   * Tells whether the text is not in the reader's notation at all.
   *
   * @return true if there is neither a value nor a problem
   */
  public boolean isUnrecognised() {
    return value == null && problem == null;
  }

  /**
   * The value.
   *
   * @return the value, or empty
   */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * The fault.
   *
   * @return the problem, or empty
   */
  public Optional<Problem> problem() {
    return Optional.ofNullable(problem);
  }

  /**
   * The value, where there has to be one.
   *
   * @return the value
   * @throws NoSuchElementException if there is none; its message is the problem
   */
  public T orElseThrow() {
    if (value == null) {
      throw new NoSuchElementException(
          problem == null ? "notation not recognised" : problem.toString());
    }
    return value;
  }

  /**
   * This outcome with its value changed.
   *
   * @param change what becomes of the value
   * @param <R> the new type of value
   * @return the new value, or the same problem
   */
  @SuppressWarnings("unchecked") // without a value the type does not matter
  public <R> Parsed<R> map(Function<? super T, ? extends R> change) {
    return value == null ? (Parsed<R>) this : ok(change.apply(value));
  }

  /** The value, the problem, or {@code unrecognised}. */
  @Override
  public String toString() {
    if (value != null) {
      return "ok: " + value;
    }
    return problem == null ? "unrecognised" : "failed: " + problem;
  }
}
