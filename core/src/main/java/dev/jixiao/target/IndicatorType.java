package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Requirement;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;

/**
 * A type of indicator: a notation for targets and a way to judge actual values against them.
 *
 * <p>Users implement this to add a type of their own; the standard types are implemented in the same way. A complete one,
 * for stars from one to five:
 *
 * <pre>{@code
 * record Stars(String text, int count) implements Target {
 *   public String canonical() { return "★".repeat(count); }
 * }
 *
 * final class StarsType implements IndicatorType<Stars> {
 *   public String name() { return "stars"; }
 *   public Message label() { return Message.of("stars", "星级"); }
 *   public Class<Stars> targetType() { return Stars.class; }
 *
 *   public Parsed<Stars> parse(String text) {
 *     return text.matches("★{1,5}") ? Parsed.ok(new Stars(text, text.length())) : Parsed.unrecognised();
 *   }
 *
 *   public Comparison compare(Stars target, ActualValue actual, ComparisonContext context) {
 *     if (!actual.text().matches("★{1,5}")) {
 *       return Comparison.undetermined(Problem.of("NO_STARS", "no stars: " + actual.text()));
 *     }
 *     int reached = actual.text().length();
 *     return reached >= target.count()
 *         ? Comparison.met()
 *         : Comparison.partlyMet(Ratio.of(reached, target.count()));
 *   }
 * }
 *
 * IndicatorTypes types = IndicatorTypes.standard().with(new StarsType());
 * }</pre>
 *
 * <p>Implementations are stateless or immutable, and thread-safe. Neither {@link #parse} nor {@link #compare} may throw,
 * return null, or depend on a clock, a default locale or a time zone. A class {@code IndicatorTypeContract} in the {@code
 * tests} jar of this artifact checks all of that for a custom type.
 *
 * <p>What happens otherwise:
 *
 * <ul>
 *   <li>A {@link #parse} that throws, returns null, or gives a target of another class or with another text, leaves its
 * indicator undetermined with {@code TYPE_FAILED} and the class at fault, unless another custom type reads the text;
 * {@link IndicatorTypes#parse} reports the same problem. No standard type stands in for it.
 *   <li>A {@link #compare} that throws or returns null leaves its indicator undetermined with {@code TYPE_FAILED}; the rest
 *       of the form is judged.
 *   <li>A type that reads every text gets every text that no type added after it reads. Nothing stops it; the contract
 *       finds it.
 * <li>A slow type makes the program slow: there is no timeout, since stopping a custom type half-way is worse. Every
 * method
 *       of the library runs in the caller's thread, so a profiler or a thread dump shows the class.
 * </ul>
 *
 * @param <T> the class of target that this type reads
 */
public interface IndicatorType<T extends Target> {
  /**
   * The name of the type, as it stands in JSON and in rule sets.
   *
   * @return a short name in lower case, such as {@code water-class}; it must not change between versions
   */
  String name();

  /**
   * What the type is called in explanations and reports.
   *
   * @return the label in both languages; the {@link #name()} by default
   */
  default Message label() {
    return Message.of(name());
  }

  /**
   * The class of every target that this type reads. A target finds its type by it, so it is the very class and not a
   * superclass or an interface.
   *
   * @return the class
   */
  Class<T> targetType();

  /**
   * Reads a target cell, if it is in this type's notation.
   *
   * @param text the cell as written, of any length
   * @return the target, "unrecognised" for a text in another notation, or a problem for one in this notation with a fault
   */
  Parsed<T> parse(String text);

  /**
   * Judges an actual value against a target.
   *
   * <p>A type need not care for missing values and for statements such as 已完成: where it leaves the comparison undetermined,
   * the registry judges these as for every type.
   *
   * @param target a target that this type read
   * @param actual the actual value
   * @param context the fiscal year, the direction and the policies
   * @return the comparison; undetermined, with a problem, where nothing can be said
   */
  Comparison compare(T target, ActualValue actual, ComparisonContext context);

  /**
   * What a target asks for, in words that a person reads, before there is any actual value.
   *
   * <p>Asked while somebody types, so it is quick. It may not throw or return null; where it does, the canonical form stands in for it.
   *
   * @param target a target that this type read
   * @param context the name of the indicator, the fiscal year, the direction and the policies
   * @return the requirement; by default the target's {@link Target#inWords() words}
   */
  default Requirement requirement(T target, ComparisonContext context) {
    return Requirement.of(target.inWords());
  }
}
