package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import java.util.Objects;

/**
 * The description of a rule in the catalogue of rules.
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param source the number of the check and where it comes from, such as {@code R01}
 * @param what what is reported
 * @param why why it matters
 * @param example a case from a form, as it is printed there; empty if there is none
 * @param fix what to do about it
 */
public record RuleDescription(
    String source, Message what, Message why, String example, Message fix) {
  /** A description that says nothing, for rules that give none. */
  public static final RuleDescription NONE =
      new RuleDescription("", Message.of(""), Message.of(""), "", Message.of(""));

  /**
   * Needs every component.
   *
   * @param source as the record's component
   * @param what as the record's component
   * @param why as the record's component
   * @param example as the record's component
   * @param fix as the record's component
   */
  public RuleDescription {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(example, "example");
    Objects.requireNonNull(fix, "fix");
  }
}
