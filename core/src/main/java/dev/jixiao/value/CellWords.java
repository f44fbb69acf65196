package dev.jixiao.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words that say something about a value, or nothing, in the cells that people write (完成情况的用词): what is harmless, what
 * says done, and what takes back or reverses what is next to it.
 *
 * <p>A cell is understood only if all its words are. 已按期完成 is three known words; in 未达到显著提升 a known word takes back
 * the level, and in 合同签订完成 something else than the job is done. Words are matched as words, the longest first, so that
 * 不断 holds no 不 and 接待 no 待.
 *
 * <p>The words are data, and a program may add its own:
 *
 * <pre>{@code
 * CellWords ours = CellWords.standard()
 *     .with(CellWords.Meaning.DONE, "收网")
 *     .with(CellWords.Meaning.HARMLESS, "全市");
 * IndicatorTypes types = IndicatorTypes.standard().withWords(ours);
 * Scorer scorer = Scorer.builder().types(types).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CellWords {
  /** What a word says. More meanings may be added. */
  public enum Meaning {
    /** Nothing about the value: 已, 均, 各项, 项目, 工程. */
    HARMLESS(false),
    /** A norm that a deed or a state is measured by: 规定, 合同, 标准. */
    NORM(false),
    /** The whole of it: 全部, 完全. */
    ALL(false),
    /** The deed is done: 完成, 竣工, 达成目标. */
    DONE(false),
    /** A deed that is done with 已 or 到位 next to it: 发放, 验收. */
    FINISHING(false),
    /** A deed that goes on, of which only a denial means something: 开展, 推进. */
    DOING(false),
    /** A job of its own, which answers an indicator that names it and no other: 整改, 上报. */
    TASK(false),
    /** A deed that is done all the time: 执行, 履行, 运行. */
    PRACTICE(false),
    /** Next to a number nothing, elsewhere a name: 乡镇, 人数, 举办. */
    COUNTED(false),
    /** As it should be: 及时, 合规, 按计划. */
    PROPER(false),
    /** A reference that says nothing about the outcome: 参照, 详见. */
    REFERENCE(false),
    /** Not: 未, 没有, 无法, 难以. */
    NOT(true),
    /** None of what ought not to happen: 未发生, 不出现. */
    NONE(true),
    /** In part: 基本, 一半, 个别, 仅. */
    PART(true),
    /** Under way: 正在, 推进中. */
    UNDER_WAY(true),
    /** Late: 延期, 逾期, 滞后. */
    LATE(true),
    /** A plan, a promise or a duty: 拟, 预计, 力争, 有待. */
    PLAN(true),
    /** Called off, given back or come to nothing: 取消, 终止, 退回, 报废. */
    STOPPED(true),
    /** Poor, short or hard: 较差, 偏低, 不足, 困难. */
    POOR(true),
    /** What ought not to happen: 事故, 投诉, 违规. */
    HARM(true),
    /** What makes the rest meaningless: 有误, 口头, 象征性, 更正. */
    DOUBTFUL(true),
    /** This year, which in brackets is a part: 本年, 上半年. */
    THIS_YEAR(false),
    /** Another year: 上年, 以前年度. */
    OTHER_YEAR(true),
    /** A step on the way, and elsewhere no more than a name: 招标, 立项, 设计. */
    STAGE(false),
    /** A whole word that says nothing and only looks like one of the others: 不断, 接待, 低保. */
    SUBJECT(false);

    private final boolean turning;

    Meaning(boolean turning) {
      this.turning = turning;
    }

    /**
     * Tells whether such a word takes back, weakens or reverses what is next to it.
     *
     * @return true for all but harmless words, norms, deeds, states, this year and mere names
     */
    public boolean turns() {
      return turning;
    }
  }

  /**
   * A stretch of a text: a known word, or what is between two of them.
   *
   * @param text the stretch
   * @param meaning what it says; empty for what is not known
   */
  public record Word(String text, Optional<Meaning> meaning) {
    /**
     * Needs both.
     *
     * @param text as the record's component
     * @param meaning as the record's component
     */
    public Word {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(meaning, "meaning");
    }

    /**
     * Tells whether the stretch has a meaning.
     *
     * @param asked the meaning
     * @return true if it is this one
     */
    public boolean is(Meaning asked) {
      return meaning.isPresent() && meaning.get() == asked;
    }
  }

  private static final String RESOURCE = "cell-words.txt";

  private static final int MAX_WORD = 40;

  private static final CellWords STANDARD = new CellWords(null);

  // null for those of the library, which are read when the first cell of words is: 11 ms of a first
  // score without one
  private final @Nullable Map<String, Meaning> custom;

  // most programs begin with cells that are not split: made when the first one is
  private volatile @Nullable Branch root;

  /** What a text may go on with so that it is still the beginning of a word. */
  private static final class Branch {
    final Map<Character, Branch> next = new HashMap<>(4);

    /** The word that ends here; one object for all texts. */
    @Nullable
    Word word;
  }

  private CellWords(@Nullable Map<String, Meaning> custom) {
    this.custom = custom;
  }

  private Map<String, Meaning> known() {
    return custom != null ? custom : Standard.MEANINGS;
  }

  private Branch root() {
    Branch known = root;
    if (known == null) {
      known = branches();
      root = known; // two threads may make it twice, and make the same
    }
    return known;
  }

  private Branch branches() {
    Branch first = new Branch();
    known().forEach((word, meaning) -> {
      Branch branch = first;
      for (int i = 0; i < word.length(); i++) {
        branch = branch.next.computeIfAbsent(word.charAt(i), key -> new Branch());
      }
      branch.word = new Word(word, Optional.of(meaning));
    });
    return first;
  }

  private static final class Standard {
    static final Map<String, Meaning> MEANINGS = load();
  }

  /**
   * The words of the library.
   *
   * @return the words
   */
  public static CellWords standard() {
    return STANDARD;
  }

  private static Map<String, Meaning> load() {
    Map<String, Meaning> meanings = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(CellWords.class.getResourceAsStream(RESOURCE))) {
      Meaning meaning = Meaning.HARMLESS;
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n", -1)) {
        if (line.startsWith("#")) {
          continue;
        }
        for (String word : line.split(" ", -1)) {
          if (word.endsWith(":") && word.length() > 1) {
            meaning =
                Meaning.valueOf(word.substring(0, word.length() - 1).toUpperCase(Locale.ROOT));
          } else if (!word.isEmpty() && meanings.put(word, meaning) != null) {
            throw new IllegalStateException(word + " is duplicated in " + RESOURCE);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return meanings;
  }

  /**
   * These words and others, which go before the same words with another meaning.
   *
   * @param meaning what the words say
   * @param words the words, in plain spelling
   * @return a copy
   * @throws IllegalArgumentException if a word is blank, longer than 40 characters, or holds a digit
   */
  public CellWords with(Meaning meaning, String... words) {
    Objects.requireNonNull(meaning, "meaning");
    Map<String, Meaning> more = new HashMap<>(known());
    for (String word : words) {
      String plain = FullWidth.strip(word);
      if (plain.isEmpty()
          || plain.length() > MAX_WORD
          || plain.chars().anyMatch(Character::isDigit)) {
        throw new IllegalArgumentException(
            "a word of at most " + MAX_WORD + " characters without digits, not \"" + word + "\"");
      }
      more.put(plain, meaning);
    }
    return new CellWords(more);
  }

  /**
   * All words with what they say.
   *
   * @return the words in the order of their characters
   */
  public Map<String, Meaning> meanings() {
    return Collections.unmodifiableMap(new TreeMap<>(known()));
  }

  /**
   * What one word says.
   *
   * @param word the whole word
   * @return its meaning, or empty if it is not known
   */
  public Optional<Meaning> meaningOf(String word) {
    return Optional.ofNullable(known().get(word));
  }

  /**
   * Splits a text into words so that as little as possible is left unknown, and then into as few words as possible.
   *
   * @param text a text in plain spelling
   * @return the words and what is between them, in order; together they are the text
   */
  public List<Word> split(String text) {
    int length = text.length();
    int[] cost = new int[length + 1];
    @Nullable Word[] best = new @Nullable Word[length];
    Branch first = root();
    for (int from = length - 1; from >= 0; from--) {
      // a character that is not known costs more than any number of words
      cost[from] = cost[from + 1] + length + 1;
      Branch branch = first.next.get(text.charAt(from));
      for (int to = from + 1; branch != null; to++) {
        // of two equally good words the longer counts
        if (branch.word != null && cost[to] + 1 <= cost[from]) {
          cost[from] = cost[to] + 1;
          best[from] = branch.word;
        }
        branch = to < length ? branch.next.get(text.charAt(to)) : null;
      }
    }
    return words(text, best);
  }

  private static List<Word> words(String text, @Nullable Word[] best) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Word word = best[at];
      if (word == null) {
        int end = at + 1;
        while (end < text.length() && best[end] == null) {
          end++;
        }
        word = new Word(text.substring(at, end), Optional.empty());
      }
      words.add(word);
      at += word.text().length();
    }
    return words;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CellWords that && known().equals(that.known());
  }

  @Override
  public int hashCode() {
    return known().hashCode();
  }

  /** How many words there are. */
  @Override
  public String toString() {
    return known().size() + " words";
  }
}
