package dev.jixiao.form;

import dev.jixiao.problem.Message;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The likelihood that a target will be reached by the end of the year (完成目标可能性), as monitoring forms ask for it.
 *
 * <pre>{@code
 * Likelihood.read("有可能"); // Optional[POSSIBLE]
 * Likelihood.read("60%");   // empty: forms do not agree on what that means
 * }</pre>
 *
 * <p>Enums are immutable and thread-safe.
 */
public enum Likelihood {
  /** It will be reached, 确定能. */
  CERTAIN("确定能", "certain"),
  /** It may be reached, 有可能. */
  POSSIBLE("有可能", "possible"),
  /** It cannot be reached any more, 完全不可能. */
  IMPOSSIBLE("完全不可能", "impossible");

  // 确定能(√) 有可能( )
  private static final Pattern EMPTY = Pattern.compile("\\(\\s*+\\)");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(\\s*+([☑√✓✔■])\\s*+\\)");
  private static final Pattern BOXES = Pattern.compile("[□☐○]");
  private static final Pattern TICKED = Pattern.compile("[☑☒√✓✔■]\\s*([^□☐○☑☒√✓✔■\\s]+)");
  private static final Pattern TICKED_BEHIND = Pattern.compile("([^□☐○☑☒√✓✔■\\s]+)\\s*[☑☒√✓✔■]");

  private final String heading;
  private final String english;

  Likelihood(String heading, String english) {
    this.heading = heading;
    this.english = english;
  }

  /**
   * The likelihood as forms print it.
   *
   * @return the heading, such as 有可能
   */
  public String heading() {
    return heading;
  }

  /**
   * The likelihood as reports name it.
   *
   * @return the label, such as possible and 有可能
   */
  public Message label() {
    return Message.of(english, heading);
  }

  /**
   * Reads a likelihood from the words of a form.
   *
   * @param text the cell, such as 确定能, 可能 or 完全不可能, or all three with a tick at one of them: {@code 确定能☑ 有可能□ 完全不可能□}
   * @return the likelihood, or empty for any other text
   */
  public static Optional<Likelihood> read(String text) {
    String word = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    word = EMPTY.matcher(word).replaceAll("□");
    word = IN_BRACKETS.matcher(word).replaceAll("$1");
    return BOXES.matcher(word).find() ? ticked(word) : ofWord(word);
  }

  // the box stands before its word where the cell begins with one
  private static Optional<Likelihood> ticked(String text) {
    boolean before = BOXES.matcher(text).lookingAt() || TICKED.matcher(text).lookingAt();
    Matcher ticked = (before ? TICKED : TICKED_BEHIND).matcher(text);
    String word = ticked.find() ? ticked.group(1) : "";
    return ticked.find() ? Optional.empty() : ofWord(word);
  }

  private static Optional<Likelihood> ofWord(String word) {
    return Optional.ofNullable(
        switch (word.endsWith("完成") ? word.substring(0, word.length() - 2) : word) {
          case "确定能", "确定", "能", "能够", "一定能", "肯定能", "完全能" -> CERTAIN;
          case "有可能", "可能" -> POSSIBLE;
          case "完全不可能", "不可能", "确定不能", "不能", "无法" -> IMPOSSIBLE;
          default -> null;
        });
  }
}
