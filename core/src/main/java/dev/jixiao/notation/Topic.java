package dev.jixiao.notation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is about: its name and its target, in whose words an answer may speak. 采购完成 answers 设备采购 and no
 * other indicator.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Topic {
  /** The topic of a cell that is read by itself: whatever it speaks of. */
  public static final Topic ANY = new Topic(List.of());

  /** The topic of a cell of which every word has to be known: nothing at all. */
  static final Topic NONE = new Topic(List.of());

  private static final int LEAST = 2;
  private static final String PASSED = "通过";
  /** Pairs of words that name one thing; the first stands for both. */
  private static final List<List<String>> SAME = List.of(
      List.of("采购", "购置"),
      List.of("采购", "购买"),
      List.of("采购", "新购"),
      List.of("提升", "提高"),
      List.of("满意度", "满意率"),
      List.of("成活", "存活"),
      List.of("知晓度", "知晓率"),
      List.of("竣工", "完工"),
      List.of("培训", "参训"),
      List.of("利润", "盈利"),
      List.of("人次", "人数"));

  private static final String DENIALS = "非未不无";
  private static final String LIST_MARKS = "、,/和及与或";
  private static final List<String> KINDS = List.of("种类", "类别", "品种", "类型数");
  private static final List<String> RATES = List.of("率", "满意度", "知晓度", "占比", "比重");
  private static final Pattern OF_TIME =
      Pattern.compile("(?:完成)?(?:时间|时限|日期|时点|期限|节点|及时性|及时率|及时|时效|时效性|进度)(?:\\([^()]*\\))?");

  private static final List<String> RATIOS = List.of("比", "比例", "比值");

  private final List<String> written;

  // most cells never ask
  private @Nullable List<String> texts;

  private Topic(List<String> written) {
    this.written = written;
  }

  /**
   * The topic of an indicator.
   *
   * @param texts its name, its target and whatever else says what it is about
   * @return the topic
   */
  public static Topic of(String... texts) {
    return new Topic(List.of(texts));
  }

  private List<String> texts() {
    List<String> folded = texts;
    if (folded == null) {
      folded = written.stream().map(text -> plain(Folding.fold(text))).toList();
      texts = folded;
    }
    return folded;
  }

  boolean isAny() {
    return this == ANY;
  }

  /** A text in which one of two words for one thing stands for both. */
  static String plain(String text) {
    String plain = text;
    for (List<String> words : SAME) {
      plain = plain.replace(words.get(1), words.get(0));
    }
    return plain;
  }

  /**
   * Tells whether a stretch of a cell is in the words of the topic: it stands in one of its texts, or can be cut into pieces
   * of at least two characters that do.
   */
  boolean covers(String words) {
    String stretch = plain(words);
    int length = stretch.length();
    if (length < 2 * LEAST) {
      return length == 0 || (length >= LEAST && names(stretch)); // too short to be cut
    }
    boolean[] covered = new boolean[length + 1];
    covered[0] = true;
    for (int to = LEAST; to <= length; to++) {
      for (int from = to - LEAST; from >= 0 && !covered[to]; from--) {
        covered[to] = covered[from] && names(stretch.substring(from, to));
      }
    }
    return covered[length];
  }

  // 税收 is no word of 非税收入, nor 成年人 of 未成年人
  private boolean names(String piece) {
    for (String text : texts()) {
      int at = text.indexOf(piece);
      while (at > 0 && DENIALS.indexOf(text.charAt(at - 1)) >= 0) {
        at = text.indexOf(piece, at + 1);
      }
      if (at >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the indicator is a ratio of two numbers, of which 1:10 is no time of day: 师生比, 配比. */
  boolean isRatio() {
    return nameEndsIn(RATIOS);
  }

  /** Tells whether the indicator counts kinds, so that 3类以上 are so many and no class of a scale. */
  boolean isOfKinds() {
    return texts().stream().anyMatch(text -> KINDS.stream().anyMatch(text::contains));
  }

  /** Tells whether the indicator is a rate, so that 天数0.5% is of something else. */
  boolean isRate() {
    return nameEndsIn(RATES);
  }

  /** The name of a rate without what is in brackets behind it: 验收合格率, 群众满意度; empty if the indicator is none. */
  String rate() {
    String name = written.isEmpty() ? "" : withoutBrackets(Folding.fold(written.get(0)));
    // 满意率 as it is written, which stands for 满意度 elsewhere
    return name.endsWith("率") || name.endsWith("满意度") || name.endsWith("知晓度") ? name : "";
  }

  /** Tells whether the indicator is a mean: 户均增收, 人均培训成本. */
  boolean isMean() {
    return name().indexOf('均') >= 0 || name().indexOf('每') >= 0 || name().contains("单价");
  }

  private boolean nameEndsIn(List<String> endings) {
    String name = withoutBrackets(name());
    for (String ending : endings) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutBrackets(String name) {
    int open = name.lastIndexOf('(');
    return open > 0 && name.endsWith(")") ? name.substring(0, open) : name;
  }

  /** Tells whether the indicator asks when something is done: 下达 of 资金下达时间, 签订 of 合同签订及时率 and of 3月底前签订. */
  boolean asksWhen(String deed) {
    String plain = plain(deed);
    int at = plain.length() < LEAST ? -1 : name().lastIndexOf(plain);
    boolean named =
        at >= 0 && OF_TIME.matcher(name().substring(at + plain.length())).matches();
    return named
        || (plain.length() >= LEAST && written.size() > 1 && texts().get(1).endsWith(plain));
  }

  /** Tells whether the topic counts in a unit, such as 生 in 650元/生: it ends a text there, behind a number or a stroke. */
  boolean counts(String unit) {
    for (String text : texts()) {
      int at = text.length() - unit.length();
      if (at > 0 && text.endsWith(unit)) {
        char before = text.charAt(at - 1);
        if (before == '/' || Folding.isDigit(before)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tells whether the target ends with a digit, so that nothing but the name says what is counted. */
  boolean asksForBareNumber() {
    List<String> all = texts();
    String target = all.size() > 1 ? all.get(1) : "";
    return !target.isEmpty() && Folding.isDigit(target.charAt(target.length() - 1));
  }

  /** Tells whether the name asks for one of several results, and not for the deed itself: 培训合格人数, but not 就业培训人数. */
  boolean asksWhatComesOf(String deed, Set<String> results) {
    String name = name();
    int at = name.lastIndexOf(plain(deed));
    // 通过 in front is no result: 通过培训就业
    return results.stream()
        .anyMatch(
            result -> name.lastIndexOf(result) > (result.equals(PASSED) ? Math.max(0, at) : at));
  }

  /** Tells whether the name asks how something changes: 用水 of 节约用水量 and of 用水减少量; 满意度 of 提高满意度 is a level. */
  boolean asksForChangeOf(String stretch) {
    if (stretch.length() < LEAST || RATES.stream().anyMatch(stretch::endsWith)) {
      return false;
    }
    String name = name();
    return OtherFigure.CHANGES.stream()
        .anyMatch(change -> name.contains(change + stretch) || name.contains(stretch + change));
  }

  /** Tells whether a stretch is named beside others: 续建 of 新建、续建桥梁, 学生 of 教师和学生人数. */
  boolean isOneOfList(String stretch) {
    String name = name();
    String words = plain(stretch);
    int at = name.indexOf(words);
    int end = at + words.length();
    return at >= 0
        && ((at > 0 && LIST_MARKS.indexOf(name.charAt(at - 1)) >= 0)
            || (end < name.length() && LIST_MARKS.indexOf(name.charAt(end)) >= 0));
  }

  /** The name of the indicator, empty if there is none. */
  String name() {
    return texts().isEmpty() ? "" : texts().get(0);
  }

  /** All texts, one after the other. */
  String written() {
    return String.join(" ", texts());
  }

  /** Tells whether one of the texts ends with a stretch. */
  boolean endsWith(String stretch) {
    return texts().stream().anyMatch(text -> text.endsWith(stretch));
  }

  boolean holds(String piece) {
    for (String text : texts()) {
      if (text.contains(piece)) {
        return true;
      }
    }
    return false;
  }
}
