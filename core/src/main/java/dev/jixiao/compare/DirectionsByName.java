package dev.jixiao.compare;

import dev.jixiao.value.FullWidth;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The direction in which values are better, by the ending of an indicator's name (指标方向): less for 森林火灾受害率, more for
 * 资金执行率, whatever the category.
 *
 * <pre>{@code
 * DirectionsByName.standard().of("差错率（%）");        // SMALLER_IS_BETTER, from 差错率
 * DirectionsByName.standard().of("预算控制率");         // SMALLER_IS_BETTER, from 控制率 behind 预算
 * DirectionsByName.standard().of("污染控制率");         // empty
 * DirectionsByName.standard().of("降低群众投诉率");     // empty: the ending does not count behind 降低
 * DirectionsByName.standard().with(Direction.SMALLER_IS_BETTER, "拥堵时间");
 * }</pre>
 *
 * <p>The longest ending counts. The endings are data, and a program may add its own. This class is immutable and
 * thread-safe.
 */
public final class DirectionsByName {
  private static final String RESOURCE = "directions.txt";
  // where one of these stands before an ending that asks for less, or right before it, the ending
  // tells nothing
  private static final String BEHIND = "never behind";
  private static final String RIGHT_BEHIND = "never right behind";
  // a rate of one of these may be meant either way
  private static final String UNCLEAR = "unclear";
  private static final String RATE = "率";
  private static final int NEAR = 3;
  private static final int MAX_NAME = 80;

  private static final DirectionsByName STANDARD = new DirectionsByName(null);

  // null for those of the library, which are read when the first name is asked: 10 ms of a first
  // score without one
  private final @Nullable Table custom;

  /** An ending, and the words of which one has to stand before it; none for an ending that needs none. */
  private record Entry(Direction direction, List<String> behind) {}

  /**
   * A direction and the reason for it.
   *
   * @param direction which way is better
   * @param ending the ending of the name that says so
   */
  public record Reason(Direction direction, String ending) {
    /**
     * Needs both.
     *
     * @param direction as the record's component
     * @param ending as the record's component
     */
    public Reason {
      Objects.requireNonNull(direction, "direction");
      Objects.requireNonNull(ending, "ending");
    }
  }

  /**
   * What is known of names.
   *
   * @param endings the endings with what each says
   * @param words the other words by what they do
   * @param byEnd the endings by their last two characters, the longest first: to cut each ending out of each name was a tenth
   *     of a score's memory, and to try all that end with 率 an eighth of its time
   */
  private record Table(
      Map<String, List<Entry>> endings,
      Map<String, Set<String>> words,
      Map<Integer, List<String>> byEnd) {
    Table(Map<String, List<Entry>> endings, Map<String, Set<String>> words) {
      this(endings, words, ordered(endings.keySet()));
    }

    Set<String> of(String kind) {
      return words.getOrDefault(kind, Set.of());
    }
  }

  private static final class Standard {
    static final Table TABLE = load();
  }

  private DirectionsByName(@Nullable Table custom) {
    this.custom = custom;
  }

  private Table table() {
    return custom != null ? custom : Standard.TABLE;
  }

  private static Map<Integer, List<String>> ordered(Set<String> endings) {
    Map<Integer, List<String>> byEnd = new HashMap<>();
    for (String ending : endings) {
      int length = Math.min(ending.length(), 2);
      byEnd.computeIfAbsent(end(ending, length), end -> new ArrayList<>()).add(ending);
    }
    Comparator<String> longest = Comparator.comparingInt(String::length).reversed();
    byEnd.values().forEach(all -> all.sort(longest));
    return byEnd;
  }

  // the last character, or the last two, as one number
  private static int end(String text, int length) {
    int at = text.length();
    int last = text.charAt(at - 1);
    return length == 1 ? last : text.charAt(at - 2) << Character.SIZE | last;
  }

  /**
   * The endings that the library knows.
   *
   * @return the endings
   */
  public static DirectionsByName standard() {
    return STANDARD;
  }

  private static Table load() {
    Map<String, List<Entry>> endings = new HashMap<>();
    Map<String, Set<String>> others = new HashMap<>();
    for (String paragraph : paragraphs()) {
      int colon = paragraph.indexOf(':');
      String head = paragraph.substring(0, colon);
      String[] words = paragraph.substring(colon + 1).strip().split(" ", -1);
      if (head.startsWith("never") || head.equals(UNCLEAR)) {
        others.put(head, Set.of(words));
      } else {
        add(endings, head.split(" ", -1), words);
      }
    }
    return new Table(endings, others);
  }

  private static void add(Map<String, List<Entry>> endings, String[] head, String[] words) {
    Direction direction =
        head[0].equals("smaller") ? Direction.SMALLER_IS_BETTER : Direction.LARGER_IS_BETTER;
    List<String> behind =
        head.length > 2 ? List.of(head).subList(2, head.length) : List.<String>of();
    for (String word : words) {
      endings.computeIfAbsent(word, w -> new ArrayList<>(1)).add(new Entry(direction, behind));
    }
  }

  /** The lines of the resource, each with those that go on with it. */
  private static List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(DirectionsByName.class.getResourceAsStream(RESOURCE))) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (line.startsWith(" ")) {
          int last = paragraphs.size() - 1;
          paragraphs.set(last, paragraphs.get(last) + " " + line.strip());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          paragraphs.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return paragraphs;
  }

  /**
   * These endings and others, which go before the same endings with another direction.
   *
   * @param direction which way is better
   * @param more the endings; brackets and what is in them, spaces and marks do not count
   * @return a copy
   * @throws IllegalArgumentException if nothing is left of an ending, or it is longer than 80 characters
   */
  public DirectionsByName with(Direction direction, String... more) {
    Objects.requireNonNull(direction, "direction");
    Map<String, List<Entry>> all = new HashMap<>(table().endings());
    for (String ending : more) {
      String plain = plain(ending);
      if (plain.isEmpty()) {
        throw new IllegalArgumentException("not the ending of a name: \"" + ending + "\"");
      }
      all.put(plain, List.of(new Entry(direction, List.of())));
    }
    return new DirectionsByName(new Table(all, table().words()));
  }

  /**
   * The direction of an indicator by its name.
   *
   * @param name its name, or the label in its target; brackets and what is in them, spaces and a mark before it do not count
   * @return the direction with the ending it follows from, or empty if the name does not tell
   */
  public Optional<Reason> of(String name) {
    String plain = name.isEmpty() ? "" : plain(name);
    Reason reason = null;
    for (int length = Math.min(plain.length(), 2); length > 0 && reason == null; length--) {
      reason = reason(plain, table().byEnd().getOrDefault(end(plain, length), List.of()));
    }
    return reason == null || isTurned(reason, plain) ? Optional.empty() : Optional.of(reason);
  }

  private @Nullable Reason reason(String name, List<String> longestFirst) {
    for (String ending : longestFirst) {
      if (name.endsWith(ending)) {
        String before = name.substring(0, name.length() - ending.length());
        Direction direction = direction(table().endings().getOrDefault(ending, List.of()), before);
        if (direction != null) {
          return new Reason(direction, ending);
        }
      }
    }
    return null;
  }

  /**
   * Tells whether a name is that of something that may be good or bad, so that not even the category tells which way is
   * better:
   * 举报率, 淘汰率.
   *
   * @param name its name, or the label in its target
   * @return true for a name that should not be guessed at
   */
  public boolean isUnclear(String name) {
    return of(name).isEmpty() && mayBeEither(name);
  }

  /** Tells whether a name without a known ending is that of something that may be good or bad. */
  boolean mayBeEither(String name) {
    String plain = plain(name);
    if (!plain.endsWith(RATE)) {
      return false;
    }
    String stem = plain.substring(0, plain.length() - 1);
    String near = stem.substring(Math.max(0, stem.length() - NEAR));
    for (String word : table().of(UNCLEAR)) {
      if (word.length() == 1 ? near.contains(word) : stem.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTurned(Reason reason, String name) {
    if (reason.direction() != Direction.SMALLER_IS_BETTER) {
      return false;
    }
    String before = name.substring(0, name.length() - reason.ending().length());
    return table().of(BEHIND).stream().anyMatch(before::contains)
        || table().of(RIGHT_BEHIND).stream().anyMatch(before::endsWith);
  }

  private static @Nullable Direction direction(List<Entry> entries, String before) {
    for (Entry entry : entries) {
      if (entry.behind().isEmpty() || entry.behind().stream().anyMatch(before::contains)) {
        return entry.direction();
      }
    }
    return null;
  }

  private static String plain(String name) {
    if (name.length() > MAX_NAME) {
      return "";
    }
    String folded = FullWidth.fold(name);
    StringBuilder plain = new StringBuilder(folded.length());
    int depth = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && Character.isLetter(c)) {
        plain.append(c);
      }
    }
    return plain.length() == folded.length() ? folded : plain.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DirectionsByName that
        && table().endings().equals(that.table().endings())
        && table().words().equals(that.table().words());
  }

  @Override
  public int hashCode() {
    return table().endings().hashCode();
  }

  /** How many endings there are. */
  @Override
  public String toString() {
    return table().endings().size() + " endings";
  }
}
