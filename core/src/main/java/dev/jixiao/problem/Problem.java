package dev.jixiao.problem;

import dev.jixiao.style.JixiaoStyle;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A fault in data: its code, what is wrong, where, and what was expected.
 *
 * <p>A problem never aborts a form. It is reported along with what could be read.
 *
 * <pre>{@code
 * Problem.of("WATER_CLASS_UNKNOWN", "not a water class: 清澈");
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@JixiaoStyle
public abstract class Problem {
  Problem() {}

  /**
   * A problem with a custom code.
   *
   * @param code the stable code, in capitals
   * @param message what is wrong, naming the value
   * @return the problem
   */
  public static Problem of(String code, String message) {
    return of(code, Message.of(message));
  }

  /**
   * A problem with a custom code and a message in two languages.
   *
   * @param code the stable code, in capitals
   * @param message what is wrong, naming the value
   * @return the problem
   */
  public static Problem of(String code, Message message) {
    return builder().code(code).wording(message).build();
  }

  /**
   * A problem of the library's own.
   *
   * @param code the stable code
   * @param english what is wrong, in English
   * @param chinese what is wrong, in Chinese
   * @return the problem
   */
  public static Problem of(ProblemCode code, String english, String chinese) {
    return of(code.name(), Message.of(english, chinese));
  }

  /**
   * A builder for problems with a location or an excerpt.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableProblem.builder();
  }

  /**
   * The stable code, such as {@code ACTUAL_MISSING}.
   *
   * @return the code; the library's own are the names of {@link ProblemCode}
   */
  public abstract String code();

  /**
   * What is wrong, in English and Chinese.
   *
   * @return the message
   */
  public abstract Message wording();

  /** Cuts short what the wording quotes at length. */
  @Value.Check
  Problem shortened() {
    return wording().isTooLong() ? toBuilder().wording(wording().shortened()).build() : this;
  }

  /**
   * Where the fault is: a JSON pointer such as {@code /indicators/3/actual}, or the empty text if there is no document.
   *
   * @return the location
   */
  @Value.Default
  public String location() {
    return "";
  }

  /**
   * The place in the document or table, if it was read from one.
   *
   * @return line and column, or the cell
   */
  public abstract Optional<Place> place();

  /**
   * The text around the fault with a caret under it, if a text was read.
   *
   * @return the excerpt
   */
  public abstract Optional<Excerpt> excerpt();

  /**
   * What was expected instead, if that can be said.
   *
   * @return the expectation
   */
  public abstract Optional<Message> expected();

  /**
   * Tells whether this is only a warning: something odd without consequences.
   *
   * @return true for a warning, false for an error
   */
  @Value.Default
  public boolean isWarning() {
    return false;
  }

  /**
   * What is wrong, in English.
   *
   * @return the message
   */
  public String message() {
    return wording().english();
  }

  /**
   * What is wrong, in the language of a locale; {@link #toText} also says where, and what was expected.
   *
   * @param locale the reader's locale
   * @return the message in Chinese if the locale is Chinese, otherwise in English
   */
  public String message(Locale locale) {
    return wording().in(locale);
  }

  /**
   * This problem at a location.
   *
   * @param pointer a JSON pointer
   * @return a copy with that location
   */
  public Problem at(String pointer) {
    return toBuilder().location(pointer).build();
  }

  /**
   * A builder that starts from this problem.
   *
   * @return a new builder with every attribute set
   */
  public Builder toBuilder() {
    return ImmutableProblem.builder().from(this);
  }

  /**
   * The problem on several lines for a terminal: message, place, excerpt with caret, and what was expected.
   *
   * @param locale the reader's locale
   * @return the text, without a final line break
   */
  public String toText(Locale locale) {
    StringBuilder text = new StringBuilder(code()).append(": ").append(message(locale));
    boolean chinese = Message.isChinese(locale);
    if (!location().isEmpty()) {
      text.append(chinese ? "（" : " (").append(location());
      place().ifPresent(p -> text.append(", ").append(p));
      text.append(chinese ? "）" : ")");
    }
    excerpt().ifPresent(e -> text.append('\n').append(e.toText()));
    expected().ifPresent(e -> text.append(chinese ? "\n应为：" : "\nexpected: ").append(e.in(locale)));
    return text.toString();
  }

  /** The code, the English message and the place. */
  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }

  /**
   * A builder of problems; {@code code} and {@code wording} are needed. A setter without a comment means what the accessor of
   * its name does. Builders are not thread-safe.
   */
  public abstract static class Builder {
    Builder() {}

    public abstract Builder code(String code);

    public abstract Builder wording(Message wording);

    public abstract Builder location(String location);

    public abstract Builder place(Place place);

    public abstract Builder excerpt(Excerpt excerpt);

    public abstract Builder expected(Message expected);

    /**
     * Makes it a warning or an error.
     *
     * @param warning true for a warning
     * @return this builder
     */
    public abstract Builder isWarning(boolean warning);

    /**
     * Builds the problem.
     *
     * @return the problem
     * @throws IllegalStateException if the code or the message was not set
     */
    public abstract Problem build();
  }
}
