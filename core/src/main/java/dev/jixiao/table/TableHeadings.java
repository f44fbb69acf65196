package dev.jixiao.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The wordings by which forms name their columns and labels.
 *
 * <p>A heading is looked up without spaces, line breaks, brackets and what stands in them, the marks {@code : * ★} and a number
 * before it: {@code 年度↵指标值（A）} is {@code 年度指标值}. It is known or it is not; nothing is matched by likeness.
 *
 * <pre>{@code
 * TableHeadings headings = TableHeadings.standard().with(TableRole.TARGET, "考核目标值");
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TableHeadings {
  private static final int LONGEST = 60;
  private static final String NUMBERING = "0123456789一二三四五六七八九十";
  // 一级指标 Level 1
  private static final Pattern ENGLISH =
      Pattern.compile("(?<=\\p{IsHan})[A-Za-z][A-Za-z0-9./&-]*+$");
  private static final TableHeadings STANDARD = read("headings.txt");

  private final Map<String, Set<TableRole>> roles;
  // the characters of all wordings
  private final BitSet characters = new BitSet();

  private TableHeadings(Map<String, Set<TableRole>> roles) {
    this.roles = roles;
    roles.keySet().forEach(wording -> wording.chars().forEach(characters::set));
    // which may stand before any of them
    NUMBERING.chars().forEach(characters::set);
    Titles.UP_TO_SIGNS.chars().forEach(characters::set);
  }

  /**
   * The wordings of the official forms and of those of provinces and departments, as far as they were seen.
   *
   * @return the standard wordings
   */
  public static TableHeadings standard() {
    return STANDARD;
  }

  /**
   * These wordings and more.
   *
   * @param role what the wordings stand for
   * @param wordings the wordings, as forms print them
   * @return a copy with the wordings, which no longer stand for what they stood for before
   * @throws IllegalArgumentException if nothing is left of a wording once it is folded, or it is longer than a heading can be
   */
  public TableHeadings with(TableRole role, String... wordings) {
    Map<String, Set<TableRole>> more = new HashMap<>(roles);
    for (String wording : wordings) {
      String folded = fold(wording);
      if (folded.isEmpty()) {
        throw new IllegalArgumentException("not the wording of a heading: \"" + wording + "\"");
      }
      more.put(folded, Collections.unmodifiableSet(EnumSet.of(role)));
    }
    return new TableHeadings(more);
  }

  /**
   * What a heading stands for: more than one thing where it depends on the block, such as 年度目标完成情况.
   *
   * @param heading the heading as printed
   * @return the roles, empty if the wording is not known
   */
  public Set<TableRole> roles(String heading) {
    Set<TableRole> whole =
        heading.length() > LONGEST ? null : roles.get(stripped(withoutMarks(heading), true));
    if (whole != null) {
      return whole; // 指标值（调整） is not plain 指标值
    }
    String folded = fold(heading);
    Set<TableRole> known = roles.get(folded);
    boolean english = known == null && folded.chars().anyMatch(c -> c >= 'A' && c <= 'z');
    return english
        ? roles.getOrDefault(ENGLISH.matcher(folded).replaceFirst(""), Set.of())
        : Objects.requireNonNullElse(known, Set.of());
  }

  /**
   * Tells whether a text can be a heading at all: most texts of a table have a Chinese character or a sign that no wording has, or no
   * letter. A million cells of different texts take 2.1 s of CPU time by this, and 3.0 s without.
   */
  boolean mayBe(String text) {
    boolean hasLetter = false;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isOpening(c) || c == '（' || c == '［') {
        depth++; // what stands in brackets does not count
      } else if (isClosing(c) || c == '）' || c == '］') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && isTelling(c) && !characters.get(c)) {
        return false;
      }
      hasLetter = hasLetter || (c > '9' && Character.isLetter(c));
    }
    return hasLetter;
  }

  private static boolean isTelling(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF') || c == '≥' || c == '≤' || c == '%';
  }

  boolean is(String heading, TableRole role) {
    return roles(heading).contains(role);
  }

  /** The heading as it is looked up; empty if nothing is left of it, or it is longer than any heading. */
  static String fold(String heading) {
    if (heading.length() > LONGEST * 4) {
      return "";
    }
    String text = withoutMarks(heading);
    String whole = stripped(text, false);
    String folded = whole.isEmpty() ? stripped(text, true) : whole;
    return folded.length() > LONGEST ? "" : folded;
  }

  // 年度指标值① and 实际完成值² have a footnote
  private static String withoutMarks(String heading) {
    int end = heading.length();
    while (end > 1 && Character.getType(heading.charAt(end - 1)) == Character.OTHER_NUMBER) {
      end--;
    }
    return heading.substring(0, end);
  }

  private static String stripped(String heading, boolean withBrackets) {
    String text = Normalizer.normalize(heading, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(text.length());
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isOpening(c)) {
        depth++;
      } else if (isClosing(c)) {
        depth = Math.max(0, depth - 1);
      } else if ((depth == 0 || withBrackets) && isKept(c)) {
        folded.append(c);
      }
    }
    return Titles.withoutMonths(folded.substring(numberingEnd(folded)));
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[' || c == '【' || c == '〔';
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == ']' || c == '】' || c == '〕';
  }

  private static boolean isKept(char c) {
    return !Character.isWhitespace(c)
        && !Character.isISOControl(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.FORMAT
        && ":*★☆▲●".indexOf(c) < 0;
  }

  // 1.项目年度目标, 2、项目实施内容, 一、基本情况; 1-7月执行数 has no number before it
  private static int numberingEnd(CharSequence text) {
    int end = 0;
    while (end < text.length() && end < 3 && NUMBERING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean numbered =
        end > 0 && end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == '、');
    return numbered ? end + 1 : 0;
  }

  private static TableHeadings read(String resource) {
    Map<String, Set<TableRole>> roles = new HashMap<>();
    try (InputStream in = TableHeadings.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + resource + " is not in this jar");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          add(line, roles);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TableHeadings(roles);
  }

  // ROLE wording wording …
  private static void add(String line, Map<String, Set<TableRole>> roles) {
    String[] words = line.strip().split("\\s+", -1);
    TableRole role = TableRole.valueOf(words[0]);
    for (int i = 1; i < words.length; i++) {
      roles
          .computeIfAbsent(fold(words[i]), w -> EnumSet.noneOf(TableRole.class))
          .add(role);
    }
  }

  /** How many wordings there are. */
  @Override
  public String toString() {
    return roles.size() + " headings";
  }
}
