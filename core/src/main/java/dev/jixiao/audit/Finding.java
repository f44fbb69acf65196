package dev.jixiao.audit;

import dev.jixiao.problem.JsonPointer;
import dev.jixiao.problem.Message;
import dev.jixiao.style.JixiaoStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A finding (审核发现), as a reviewer would write one: a stable code, where it is, what is wrong, and what to write instead
 * where a program can know it.
 *
 * <pre>{@code
 * for (Finding finding : Auditor.standard().audit(form)) {
 *   System.out.println(finding.severity() + " " + finding.code() + " " + finding.location());
 *   System.out.println(finding.message(Locale.CHINESE));
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@JixiaoStyle
public abstract class Finding {
  // across forms, preceded by the number of the form
  private static final Pattern ROW =
      Pattern.compile("(?:/\\d{1,9})?/indicators/(\\d{1,9})(?:/.*)?");
  private static final Pattern INDEX = Pattern.compile("\\d{1,9}");

  Finding() {}

  /**
   * A builder of findings; a rule begins with {@link AuditRule#at}.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableFinding.builder();
  }

  /**
   * The stable code, such as {@code WEIGHT_SUM}.
   *
   * @return the code
   */
  public abstract String code();

  /**
   * How severe it is.
   *
   * @return the severity
   */
  public abstract Severity severity();

  /**
   * Where it is: a JSON pointer such as {@code /indicators/3/actual}; across forms it begins with the number of the form.
   *
   * @return the location
   */
  public abstract String location();

  /**
   * The row of the indicator table that it is in.
   *
   * @return the number of the row, from zero, or empty if it is about another part of the form
   */
  public OptionalInt row() {
    Matcher matcher = ROW.matcher(location());
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /**
   * The name of the cell in JSON, such as {@code actual}; of a list or an object, the name of that; of an attribute, its own.
   *
   * @return the name, empty if the finding is about the form as a whole
   */
  public String field() {
    String field = "";
    for (String part : location().split("/", -1)) {
      // 2023 is an index of a list, but the name of an attribute
      boolean named = !INDEX.matcher(part).matches() || field.equals("attributes");
      field = part.isEmpty() || !named ? field : part;
    }
    return JsonPointer.unescaped(field);
  }

  /**
   * The other cells that it speaks of, such as the target that an actual value contradicts.
   *
   * @return their locations, possibly none
   */
  public abstract List<String> related();

  /**
   * What is wrong and what to do about it, in English and Chinese.
   *
   * @return the message
   */
  public abstract Message wording();

  /** Cuts short what the wording quotes at length. */
  @Value.Check
  Finding shortened() {
    return wording().isTooLong() ? toBuilder().wording(wording().shortened()).build() : this;
  }

  /**
   * What should be there, as it follows from the rest of the form.
   *
   * @return the expected value, or empty if it is unknown
   */
  public abstract Optional<String> expected();

  /**
   * What the form has there.
   *
   * @return the value as reported, or empty if there is none
   */
  public abstract Optional<String> reported();

  /**
   * What to write into the cell.
   *
   * @return the corrected value, or empty if only a person can know it
   */
  public abstract Optional<String> suggestion();

  /**
   * What is wrong and what to do about it, in the language of a locale.
   *
   * @param locale the reader's locale
   * @return the message in Chinese if the locale is Chinese, otherwise in English
   */
  public String message(Locale locale) {
    return wording().in(locale);
  }

  /**
   * A builder that starts from this finding.
   *
   * @return a new builder with every attribute set
   */
  public Builder toBuilder() {
    return ImmutableFinding.builder().from(this);
  }

  /** The severity, the code, the place and the English message. */
  @Override
  public String toString() {
    return severity() + " " + code() + " " + location() + ": " + message(Locale.ENGLISH);
  }

  /**
   * A builder of findings; {@code code}, {@code severity}, {@code location} and the message are needed. A setter
   * without a comment means what the accessor of its name does. Builders are not thread-safe.
   */
  public abstract static class Builder {
    Builder() {}

    public abstract Builder code(String code);

    public abstract Builder severity(Severity severity);

    public abstract Builder location(String location);

    public abstract Builder addRelated(String... locations);

    public abstract Builder related(Iterable<String> locations);

    public abstract Builder wording(Message wording);

    public abstract Builder expected(@Nullable String expected);

    public abstract Builder expected(Optional<String> expected);

    public abstract Builder reported(@Nullable String reported);

    public abstract Builder reported(Optional<String> reported);

    public abstract Builder suggestion(@Nullable String suggestion);

    public abstract Builder suggestion(Optional<String> suggestion);

    /**
     * Sets the message, and the values that are put into it when somebody reads it: {@code message("{} is too much", "{}过多",
     * cost)}. What a cell says is a value, and no part of a sentence: it may hold braces of its own.
     *
     * @param english what is wrong, in English
     * @param chinese what is wrong, in Chinese
     * @param values the values of {@link Message#with}; without any, braces are read as they stand
     * @return this builder
     * @throws IllegalArgumentException as {@link Message#with} does
     */
    public final Builder message(String english, String chinese, Object... values) {
      Message sentences = Message.of(english, chinese);
      return wording(values.length == 0 ? sentences : sentences.with(values));
    }

    /**
     * Builds the finding.
     *
     * @return the finding
     * @throws IllegalStateException if the code, the severity, the location or the message was not set
     */
    public abstract Finding build();
  }
}
